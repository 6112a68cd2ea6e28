### Kuchukua nafasi: mwingine anaendelea na nafasi ya mwanachama katika zamu.

takeover-words = acha nafasi yangu | toa nafasi yangu | ondoka kwenye zamu

takeover-button = 🪑 Achia nafasi yangu
takeover-gone-button = 🕊 Mtu hayupo tena
takeover-agree-button = ✅ Naichukua

takeover-whom = 🪑 Nani anachukua nafasi yako? Anaendelea kulipa na zamu ni yake.
takeover-whom-gone = 🪑 Nani anaendelea na nafasi ya { $before }? Anaweza kuwa wa familia.
takeover-who = 🕊 Nani amefariki, au hapatikani tena?
takeover-sure =
    { $after } anachukua:
    { $lines }
    Namuuliza { $after }, kisha kiongozi.
takeover-sure-gone =
    { $after } anaendelea na nafasi ya { $before }, kama ilivyo.
    Namuuliza { $after }, kisha kiongozi mwingine.

takeover-please =
    🪑 { $before } anakuomba uchukue nafasi yake katika zamu.
    { $lines }
takeover-please-gone =
    🕊 { $asker } anakuomba uendelee na nafasi ya { $before } katika zamu.
    { $lines }
takeover-officer = 🪑 { $after } anataka kuchukua nafasi ya { $before } katika zamu. Wote wanakubali. Nawe?
takeover-officer-gone =
    🕊 { $asker } anasema { $before } hayupo tena. { $after } anataka kuendelea na nafasi hiyo.
    Sema ndiyo tu ikiwa unajua ni kweli.
takeover-have = 🪑 Wote wanakubali. { $giver } anakupa { $amount }. Sema ndiyo ukiwa nazo.
takeover-give = 🪑 Wote wanakubali. { $taker } anapata { $amount } kutoka kwako, na atasema akizipata.
takeover-yours = ✅ Nafasi ya { $before } sasa ni yako. Unaendelea kulipa na zamu ni yako.
takeover-told = 🪑 { $group }: { $after } anaendelea na nafasi ya { $before } katika zamu.
takeover-asked = 🪑 { $after } anaombwa kuchukua nafasi ya { $before }.
takeover-agreed = 🪑 { $after } anachukua nafasi ya { $before }. Kiongozi bado hajasema ndiyo.
takeover-settling = 🪑 { $after } anachukua nafasi ya { $before }. Wawili hao wanalipana wenyewe.
takeover-done = ✅ { $after } anaendelea na nafasi ya { $before }.
takeover-declined = 🪑 { $after } amekataa. Nafasi inabaki kwa { $before }.
takeover-refused = 🪑 Kiongozi amekataa. Nafasi inabaki kwa { $before }.
takeover-taken-back = 🪑 Imerudishwa. Nafasi inabaki kwa { $before }.
takeover-lapsed = 🪑 Hakuna aliyejibu kwa wakati. Nafasi inabaki kwa { $before }.

takeover-seats = 🪑 { $seats }
takeover-turn = 🎁 Zamu { COUNT($round) }, { DAY($day) }, inaleta { $amount }.
takeover-turn-had = ✅ Zamu { COUNT($round) } ilishapatikana: { $amount }.
takeover-left = 🗓 Ya kulipa hadi mwisho: { $left }.
takeover-you-give = 🤝 Anayechukua anampa { $person } { $amount }: ndizo zilizolipwa hadi sasa.
takeover-you-get = 🤝 { $person } anampa anayechukua { $amount }: ndizo alizopata zaidi ya alizolipa.
takeover-gone-as-it-is = 🤝 Inaendelea kama ilivyo. Kilicholipwa kinahesabiwa.

takeover-asked-already = Kuna mtu aliyeombwa nafasi hii tayari. Rudisha hilo kwanza.
takeover-nobody-to-ask = Hakuna kiongozi mwingine anayeweza kukubali.
takeover-on-the-way = Malipo ya nafasi hii yanasubiri ndiyo. Hilo kwanza.
takeover-wait = Kuna kilichothibitishwa sasa hivi. Jaribu tena baada ya dakika kumi.
takeover-owes-reserve = Akiba ililipia nafasi hii. Hiyo irudishwe kwanza.
takeover-is-here = { $person } ameniandikia siku hizi. Anaweza kuachia nafasi yake mwenyewe.
takeover-done-before = Nafasi hii sasa ni ya mwingine. Mstari unabaki kama ulivyo.
rotation-book-taken-over = { DATE($when) } · nafasi imebadilisha mtu, { $amount } · { RECEIPT($receipt) }

takeover-nobody-button = ✖ Hakuna
stop-sure =
    { $lines }
    Walio nawe katika mzunguko wanapiga kura.
stop-motion = 🪑 { $person } halipi zamu tena.
stop-motion-pots = 💶 Vyungu vijavyo vinapungua { $amount }, na jumla mnayolipa inapungua vilevile.
stop-motion-back = ↩ Katika zamu { COUNT($round) }, { DATE($day) }, { $person } anarudishiwa alicholipa. Waliopata zamu wanatoa.
stop-agreed = 🪑 { $person } halipi tena, na anarudishiwa alicholipa tarehe { DATE($day) }.
stop-only-taken-over = Katika mzunguko huu lazima mtu aichukue nafasi.
stop-had-turn = Zamu ya nafasi hii imeshafika. Kilichobaki kinalipwa, au mtu anaichukua.
stop-pay-first = Kwanza lipa { $left }, ili zamu hadi sasa ziwe kamili.
leave-turns-returning = Unarudishiwa ulicholipa kwa zamu tarehe { DATE($day) }. Kisha unaweza kuondoka.
takeover-gave-up-before = { $person } alishaachia nafasi katika mzunguko huu, na hawezi kuchukua nyingine.
takeover-too-many-seats = { $person } angekuwa na nafasi zaidi ya mbili.
takeover-being-decided = Inaamuliwa zamu { COUNT($round) } ni ya nani. Jaribu tena baadaye.
