### Draw: kura inaamua zamu ni ya nani, na hakuna anayeweza kudanganya.

draw-look-button = 🎲 Angalia kura
draw-button = 🎲 Piga kura ya zamu
draw-all = 🎲 Kura inaamua mpangilio wa zamu.
draw-round = 🎲 Kura inaamua zamu { COUNT($round) } ni ya nani.
draw-seat = { COUNT($seat) } { $person }
draw-seat-half = { COUNT($seat) } { $person } (½)

draw-open =
    { $what }
    { $seats }
    Ongeza neno moja hadi { DAY($closes) } { TIME($closes) }. Kisha dadu zinatupwa.
    🔒 { $mark }
draw-open-number =
    { $what }
    { $seats }
    Ongeza neno moja hadi { DAY($closes) } { TIME($closes) }.
    🌍 { DAY($at) } { TIME($at) }: dunia nzima inapata nambari moja ambayo hakuna anayeijua kabla.
    Isipofika hadi { DAY($since) } { TIME($since) }, dadu zinatupwa.
    drand quicknet { $number }
    🔒 { $mark }
draw-your-word = Neno lako: { $word }
draw-open-mine =
    { $open }
    { $mine }
draw-word-button = ✍ Ongeza neno
draw-how-button = ❓ Inavyofanya kazi
draw-how =
    🔒 Nambari yangu ya siri haibadiliki: mstari wenye kufuli unathibitisha.
    Maneno yenu na dadu vinachanganywa nayo. Hakuna aliyejua vyote vitatu.
    Hifadhi ujumbe. Yeyote anaweza kuhesabu mpangilio tena.
draw-how-number =
    🔒 Nambari yangu ya siri haibadiliki: mstari wenye kufuli unathibitisha.
    Maneno yenu na nambari ya dunia vinachanganywa nayo. Hakuna aliyejua vyote vitatu.
    Hifadhi ujumbe. Yeyote anaweza kuhesabu mpangilio tena.
draw-ask-word = Andika neno ambalo hakuna atakayelikisia. Mwishoni wote wanaliona.
draw-word-kept = ✅ Neno lako limo kwenye kura: { $word }

draw-words-in = { $words ->
    [0] Hakuna aliyeongeza neno.
    [one] Kuna neno moja.
   *[other] Kuna maneno { COUNT($words) }.
}
draw-number =
    { $what } { $words }
    🌍 { DAY($at) } { TIME($at) }: nambari ya dunia nzima inaamua. Hakuna anayehitaji kufanya kitu.
    drand quicknet { $number }
    🔒 { $mark }
draw-dice =
    { $what } { $words }
    🎲 Tupeni dadu mara { COUNT($count) }, mahali wote wanaona.
    Wanachama wawili waandike nambari, kila mmoja kwenye simu yake.
    🔒 { $mark }
draw-dice-instead =
    🌍 Nambari ya dunia haihesabiwi tena. Dadu zinaamua.
    { $dice }
draw-dice-one =
    { $dice }
    { $person } ameziandika. Sasa mtu mwingine.
draw-dice-button = 🎲 Andika dadu
draw-ask-dice = Andika nambari { COUNT($count) }, kwa mpangilio wa kuanguka. Nafasi zinaruhusiwa.
draw-dice-kept = ✅ Imehifadhiwa. Mwanachama mwingine akiandika sawa, kura inapigwa.
draw-dice-differ = ⚠ { $person } aliandika nambari nyingine. Angalieni pamoja, mziandike tena.

draw-drawn =
    { $what }
    Dadu: { $dice }
    { $lines }
draw-drawn-number =
    { $what }
    🌍 drand quicknet { $number }: { $value }
    { $lines }
draw-line = { COUNT($round) }. { $who }
draw-who-one = { $person }
draw-who-two = { $first } na { $second }
draw-record-button = 📄 Uthibitisho
draw-record =
    📄 Uthibitisho. Uhifadhi kwa jina { $file }.
    Yeyote anaweza kuukagua: kitabu draw verify { $file }
draw-record-short =
    📄 Uthibitisho wote ni faili: uombe kwenye Telegram au WhatsApp.
    Kura ilipigwa kwa: { $value }
    🔓 { $seed }
draw-called-off = ✖ Kura hii ilifutwa pamoja na mzunguko. Hakuna aliyejua mpangilio.

draw-until =
    🎲 Wanaoshiriki: { COUNT($people) }. Zamu za kura: { COUNT($seats) }.
    Maneno yaongezwe hadi lini? Baadaye hakuna anayeingia wala kutoka.
draw-until-button = 🕐 { DATE($at) } { TIME($at) }
draw-opened = 🎲 Imefunguliwa. Nimewaambia wote.

draw-open-already = Kura imefunguliwa tayari. Ongeza neno lako.
draw-not-in-it = Huna nafasi katika kura hii.
draw-words-closed = Maneno yamefungwa. Angalia kura: inasema kinachofuata.
draw-words-open = Dadu ni baada ya maneno. Yanafungwa { DAY($closes) } { TIME($closes) }.
draw-number-awaited = Subiri hadi { DAY($at) } { TIME($at) }: ndipo nambari ya dunia inafika. Sasa dadu hazitupwi.
draw-no-word = Andika neno la herufi { COUNT($most) } au chini.
draw-no-dice = Andika nambari { COUNT($count) } kutoka 1 hadi 6, zilivyoanguka.
draw-is-drawn = Kura imeshapigwa. Angalia zamu za wote.
draw-not-drawn = Kura haijapigwa bado.
draw-no-time = Siku ya kwanza iko karibu mno. Futa mzunguko, uchague siku nyingine.
draw-not-by-lot = Mpangilio wa mzunguko huu hauamuliwi kwa kura.
