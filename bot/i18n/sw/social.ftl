### Mfuko wa jamii: wanachama wanachoweka ili kusaidiana; kulipa humo, na kuomba msaada.

social-words = mfuko wa jamii | mfuko wa kusaidiana | kusaidiana
social-pay-words = lipa mfuko wa jamii | nimelipa mfuko wa jamii
aid-words = omba msaada | nahitaji msaada | dharura

social-button = 🤝 Mfuko wa jamii
social-paid-button = ✅ Nimelipa humo
aid-button = 🚑 Omba msaada
aid-illness-button = 🏥 Ugonjwa
aid-funeral-button = ⚰ Msiba
aid-home-button = 🏠 Nyumba
aid-other-button = ✏ Kitu kingine
aid-no-note-button = ▶ Basi
aid-send-button = ✅ Tuma

rules-area-social = 🤝 Kusaidiana
rules-no-social = 🤝 Bado hakuna mfuko wa jamii.
rules-social = 🤝 Kila mtu analipa { $amount } kwa mwezi katika mfuko wa jamii.
social-gives-illness = 🏥 Ugonjwa: hadi { $most }
social-gives-funeral = ⚰ Msiba: hadi { $most }
social-gives-home = 🏠 Nyumba: hadi { $most }
social-gives-other = ✏ Kitu kingine: hadi { $most }
social-gives-no-illness = 🏥 Ugonjwa: haitolewi kitu
social-gives-no-funeral = ⚰ Msiba: haitolewi kitu
social-gives-no-home = 🏠 Nyumba: haitolewi kitu
social-gives-no-other = ✏ Kitu kingine: haitolewi kitu
social-gives-nothing = Bado hamjakubaliana unasaidia nini. Pendekeza katika kanuni.
change-area-social-button = 🤝 Kusaidiana
change-social-button = 🤝 Mfuko wa jamii
change-illness-button = 🏥 Ugonjwa
change-funeral-button = ⚰ Msiba
change-home-button = 🏠 Nyumba
change-other-button = ✏ Kitu kingine
change-ask-social = Kila mtu analipa kiasi gani kwa mwezi katika mfuko wa jamii?
change-ask-illness = Mfuko unatoa kiasi gani kwa ugonjwa, si zaidi?
change-ask-funeral = Mfuko unatoa kiasi gani kwa msiba, si zaidi?
change-ask-home = Mfuko unatoa kiasi gani kwa hasara ya nyumba, si zaidi?
change-ask-other = Mfuko unatoa kiasi gani kwa kitu kingine, si zaidi?
change-no-social-button = ✖ Hakuna
change-no-illness-button = ✖ Hakuna
change-no-funeral-button = ✖ Hakuna
change-no-home-button = ✖ Hakuna
change-no-other-button = ✖ Hakuna

social-none = 🤝 Bado hamna mfuko wa jamii. Unamsaidia mwanachama anapougua au kupata msiba.
social-box =
    🤝 { $group }: mfuko wa jamii una { $box }. Kila mtu analipa { $each } kwa mwezi.
    { $lines }
social-how-much = Umelipa kiasi gani katika mfuko wa jamii? Gusa au andika.
social-sure = { $amount } katika mfuko wa jamii. Taslimu kwa { $taker }, au vipi?

aid-what = 🚑 Nini kimetokea? Viongozi wanaoamua tu ndio wanaona.
aid-how-much = Unahitaji kiasi gani? Mfuko unatoa hadi { $most }. Gusa au andika.
aid-ask-note = Unataka kuongeza neno kwa wanaoamua?
aid-note = “{ $note }”
aid-sure =
    { $need ->
        [illness] Unaomba { $amount } kwa ajili ya ugonjwa.
        [funeral] Unaomba { $amount } kwa ajili ya msiba.
        [home] Unaomba { $amount } kwa ajili ya nyumba yako.
       *[other] Unaomba { $amount }.
    }
    { $lines }
    Nawauliza viongozi sasa. Hakuna mwingine anayejua.
aid-mine-asked = 🚑 Unaomba { $amount }. { COUNT($yes) } kati ya { COUNT($wanted) } wamesema ndiyo.
aid-mine-agreed = ✅ Imekubaliwa: { $amount }. Mhazini anakupa. Sema ndiyo ukiwa nazo.
aid-mine-given = 🤝 Ulipata { $amount } kutoka mfuko wa jamii. Ni zawadi.
aid-mine-turned-down = Viongozi hawakuweza kukubali { $amount } mara hii. Ongea na mmoja wao.
aid-mine-withdrawn = Umelirudisha ombi lako: { $amount }.

aid-please-decide =
    { $need ->
        [illness] 🚑 { $person } anaomba { $amount } kwa ajili ya ugonjwa.
        [funeral] 🚑 { $person } anaomba { $amount } kwa ajili ya msiba.
        [home] 🚑 { $person } anaomba { $amount } kwa ajili ya nyumba.
       *[other] 🚑 { $person } anaomba { $amount }.
    }
    { $lines }
    Mfuko wa jamii una { $box }. { COUNT($yes) } kati ya { COUNT($wanted) } wamesema ndiyo.
aid-please-give = 🤝 Imekubaliwa: mpe { $person } { $amount } kutoka mfuko wa jamii.
aid-given-waits = 🤝 { $amount } za { $person } ziko njiani. Zinasubiri ndiyo yake.
aid-over-asked = 🤝 { $person } anaomba { $amount }. Wengine wanaamua.
aid-over-agreed = ✅ Imekubaliwa: { $amount } kwa { $person }.
aid-over-given = 🤝 { $person } ana { $amount } kutoka mfuko wa jamii.
aid-over-turned-down = { $amount } kwa { $person } hazikukubaliwa.
aid-over-withdrawn = { $person } amelirudisha ombi: { $amount }.

aid-asked-already = Umeshaomba. Litazame, au lirudishe kwanza.
aid-not-for-this = Chama hakijakubali kusaidia kwa hilo.
aid-not-so-much = Inaweza kuwa { $most } tu.
aid-box-short = Mfuko wa jamii una { $most } tu zilizo huru.
aid-too-few-officers = Viongozi { COUNT($count) } nje ya nyumba yako lazima wakubali, na ni wachache. Ongea na mwenyekiti.
aid-is-over = Hilo limeshaamuliwa.

handover-ask-social =
    🤝 { $giver } anasema: nililipa { $amount } katika mfuko wa jamii siku ya { DAY($day) }, { $place ->
        [bank] benki
        [wallet] kwa simu
       *[cash] taslimu
    }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-help =
    🤝 { $giver } anasema: nilikupa { $amount } kutoka mfuko wa jamii siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
receipt-social =
    🤝 { RECEIPT($receipt) } Imethibitishwa: umelipa { $amount } katika mfuko wa jamii, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-social-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $giver } amelipa { $amount } katika mfuko wa jamii, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-help =
    🤝 { RECEIPT($receipt) } Imethibitishwa: { $amount } kutoka mfuko wa jamii, { MOMENT($when) }. Ni zawadi.
    Alama: { MARK($mark) }
receipt-help-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $taker } ana { $amount } kutoka mfuko wa jamii, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
summary-helped =
    { $count ->
        [0] 🤝 Mfuko wa jamii: { $box }
        [one] 🤝 Mfuko wa jamii: mtu { COUNT($count) } alisaidiwa, { $amount }. Una { $box }.
       *[other] 🤝 Mfuko wa jamii: watu { COUNT($count) } walisaidiwa, { $amount }. Una { $box }.
    }

social-due-soon =
    { $days ->
        [one] 🤝 Kesho, { DAY($day) }: { $amount } za mfuko wa jamii, { MONTH($month) }.
       *[other] 🤝 Baada ya siku { COUNT($days) }, { DAY($day) }: { $amount } za mfuko wa jamii, { MONTH($month) }.
    }
social-due-today = 🤝 Leo, { DAY($day) }: { $amount } za mfuko wa jamii, { MONTH($month) }.
social-due-late = ⏳ Tangu { DAY($day) }: { $amount } za mfuko wa jamii, { MONTH($month) }.
social-due-called =
    ⏳ Tangu { DAY($day) }: { $amount } za mfuko wa jamii, { MONTH($month) }.
    Nimemwomba { $helper } aongee nawe.
social-due-button = 🤝 { MONTH($month) }
