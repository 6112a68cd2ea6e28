### Kugawana: mwisho wa mwaka kilichowekwa na kilichopatikana kinagawanywa, na kila mtu anaona jinsi gani.

shareout-words = gawana | kugawana | mgao | gawio | mwisho wa mwaka | mgao wangu

shareout-button = 📊 Mgao
shareout-look-button = 📊 Mgao
shareout-mine-button = 🔒 Mgao wangu
shareout-how-button = ❓ Vipi
shareout-object-button = ✋ Sikubali
shareout-agree-button = 👍 Sasa nakubali
shareout-call-off-button = ✖ Futa mgao
shareout-give-button = 💶 Toa mgao
shareout-brought-button = 💶 Nimeleta { $amount }
shareout-keep-none-button = ✖ Hakuna
shareout-social-stays-button = 🤝 Unabaki
shareout-social-all-button = ➗ Sawa kwa wote
shareout-exact-button = 🪙 Kamili
shareout-show-button = ✅ Waonyeshe wote

shareout-keep =
    📊 Mwaka umepata { $gain }. Kiasi gani kinabaki na chama kwa mwaka ujao?
    Gusa au andika.
shareout-social = Mfuko wa jamii una { $social }. Je, unabaki na chama?
shareout-smallest = Sarafu au noti ndogo kabisa mnayotoa ni ipi?
shareout-check =
    📊 { $whole } zinagawanywa kwa { COUNT($people) }.
    Kila mtu anaona sehemu yake na anaweza kukataa. Hadi kura, akiba na mikopo haisogei.
    { $lines }
shareout-call-off-sure = Kufuta mgao wa { $group }? Akiba na mikopo inaendelea kama awali.
shareout-none = 📊 Hakuna mgao sasa. Kiongozi anaweza kuuanza mwisho wa mwaka.
shareout-goes-on = 📊 Mgao umefutwa. Akiba na mikopo inaendelea kama awali.
shareout-agreed = 📊 Mwaka umefungwa. Kila mtu sasa anapata sehemu yake.
shareout-please-talk = ✋ { $person } anasema sehemu yake si sawa. Tafadhali ongea naye kabla ya kura.

shareout-shown =
    📊 { $group }, mwaka { COUNT($number) }: hiki ndicho kinachogawanywa.
    { $lines }
shareout-voted =
    🗳 { $group }, mwaka { COUNT($number) }: chama kinapiga kura kuhusu mgao huu.
    { $lines }
shareout-paying =
    💶 { $group }, mwaka { COUNT($number) }: sehemu zinatolewa.
    { $lines }
shareout-over =
    ✅ { $group }, mwaka { COUNT($number) } umegawanywa.
    { $lines }
shareout-called-off =
    ✖ { $group }, mwaka { COUNT($number) }: mgao huu umefutwa.
    { $lines }

shareout-card-shown =
    📊 { $group }, mwaka { COUNT($number) }: hiki ndicho kinachogawanywa.
    { $lines }
    { $objections ->
        [0] Tazama sehemu yako faraghani.
        [one] Tazama sehemu yako faraghani. Mtu { COUNT($objections) } bado hakubali.
       *[other] Tazama sehemu yako faraghani. Watu { COUNT($objections) } bado hawakubali.
    }
shareout-card-voted =
    🗳 { $group }, mwaka { COUNT($number) }: mnapigia kura mgao huu.
    { $lines }
shareout-card-paying =
    💶 { $group }, mwaka { COUNT($number) }: { COUNT($done) } kati ya { COUNT($people) } wana sehemu yao.
    { $lines }
shareout-card-over =
    ✅ { $group }, mwaka { COUNT($number) }: wote { COUNT($people) } wana sehemu yao.
    { $lines }
shareout-card-called-off = ✖ { $group }: mgao wa mwaka { COUNT($number) } umefutwa.
shareout-everybody-has = 🎉 { $group }: kila mtu ana sehemu yake ya mwaka { COUNT($number) }. Mwaka mpya unaanza.

shareout-earned = Ya kugawana: akiba { $saved }, na faida { $earned }. Jumla { $whole }.
shareout-lost = Ya kugawana: akiba { $saved }, lakini hasara { $earned }. Zimebaki { $whole }.
shareout-kept-before = Za miaka iliyopita: { $amount }.
shareout-keeps = { $amount } zinabaki na chama.
shareout-each = Kila { $each } ya akiba inakuwa { $becomes }.
shareout-fines-to-social = { $amount } za kuchelewa si faida ya mtu. Zinaingia mfuko wa jamii.
shareout-social-shared = Mfuko wa jamii unagawanywa sawa: { $amount }.
shareout-some-bring = { $amount } lazima ziletwe kwanza. Hadi hapo kila mtu anapata { PERCENT($share) } ya sehemu yake.
shareout-coin = Sarafu ndogo kabisa ni { $step }. Kinachobaki ni cha chama: { $rest }.

shareout-mine-none = 🔒 Hukuweka akiba mwaka huu, kwa hiyo huna sehemu.
shareout-mine-saved = 🔒 Uliweka { $saved }.
shareout-mine = 💶 Unapata { $net }.
shareout-mine-had = ✅ Ulipata { $net }.
shareout-mine-debts = 🏦 Mkopo wako unalipwa kutoka sehemu yako: { $debts }.
shareout-mine-partly = ⏳ Umepata { $had } hadi sasa. { $left } zinakuja.
shareout-mine-brings = 🤲 Mkopo wako ni { $debts }, zaidi ya sehemu yako. Ya kuleta: { $left }.
shareout-mine-objects = ✋ Ulisema si sawa. Kiongozi anaongea nawe.

shareout-how =
    ❓ Jinsi sehemu yako ilivyohesabiwa:
    { $lines }
shareout-how-part = Uliweka { $saved } kati ya { $all }. Hiyo ni { PERCENT($part) }.
shareout-how-gross = Kati ya { $pool } hiyo ni { $gross }.
shareout-how-social = Kutoka mfuko wa jamii unapata { $social } zaidi.
shareout-how-debts = Mkopo wako unalipwa humo: { $whole } − { $debts } = { $left }.
shareout-how-debts-more = Mkopo wako ni zaidi: { $debts } − { $whole } = { $left } ya kuleta.
shareout-how-coin = { $rest } ni chini ya sarafu ndogo kabisa. Unapata { $net }.
shareout-how-extra =
    { $unit } haikugawanyika. Hawa wanayo, kwa kuwa walikuwa karibu zaidi:
    { $names }
shareout-name = { $person }

shareout-fund-rests = 📊 Mwaka unagawanywa. Akiba na mikopo inasogea tena baada ya kura.
shareout-only-officers = Kiongozi tu anaweza kufanya hivyo.
shareout-one-at-a-time = Mwaka tayari unagawanywa.
shareout-not-so-much-social = Mfuko wa jamii una { $most }, si zaidi.
shareout-keep-too-much = Hiyo ni nyingi mno. Zinaweza kubaki { $most } tu.
shareout-nothing-to-share = 📊 Hakuna akiba bado, kwa hiyo hakuna cha kugawana.
shareout-no-part = Huna sehemu katika mwaka huu.
shareout-moved-on = Kitabu kimebadilika tangu mlipouona. Futa mgao, kisha uonyeshe tena.
shareout-not-so-much = Inaweza kuwa { $most } tu.
shareout-nothing-to-bring = ✅ Huna cha kuleta.
shareout-on-the-way =
    { $count ->
        [one] Malipo { COUNT($count) } yanasubiri ndiyo. Yajibuni kwanza.
       *[other] Malipo { COUNT($count) } yanasubiri ndiyo. Yajibuni kwanza.
    }
    Yanamsubiri:
    { $names }
shareout-loan-promised = { LOAN($loan) } umekubaliwa na haujatolewa. Utoeni kwanza, au muuache.
shareout-spending-promised = Chama kilikubali matumizi ambayo hayajalipwa. Yamalizeni kwanza.
shareout-is-shown = Mgao huu unasubiri kura.
shareout-is-voted = Chama kinapigia kura mgao huu.
shareout-is-paying = Chama kimekubali. Sehemu zinatolewa.
shareout-is-over = Mwaka huu umegawanywa.
shareout-is-called-off = Mgao huu umefutwa.

giving-whom = Umempa nani?
giving-return = { $person } anarudishiwa { $amount }. Je, umempa?
giving-share = { $person } anapata { $amount } sasa. Je, umempa?
giving-has-theirs = { $person } alishapewa sehemu yake.
giving-nothing = Huna cha kutoa sasa.

handover-ask-share =
    📊 { $giver } anasema: nilikupa { $amount } za sehemu yako ya mwaka siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-brought =
    📊 { $giver } anasema: nimeleta { $amount } za mgao siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
receipt-share =
    📊 { RECEIPT($receipt) } Imethibitishwa: sehemu yako ya mwaka, { $amount } kutoka kwa { $giver }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-share-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $taker } ana { $amount } za sehemu yake, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-brought =
    📊 { RECEIPT($receipt) } Imethibitishwa: umeleta { $amount } za mgao, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-brought-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $giver } ameleta { $amount }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
