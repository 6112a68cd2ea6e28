### Witness: money was given, and nobody confirms it. Two who saw it settle it, or the group does.

## The giver, when the receiver says nothing

witness-silent =
    ⏳ { $taker } bado hajathibitisha { $amount } tangu { DAY($day) }. ({ PAYMENT($number) })
    Zinahesabiwa kuwa njiani. Wawili waliomwona { $giver } akitoa, au chama, wanaweza kuamua.
witness-name-button = 👁 Mashahidi wawili
settle-ask-button = 🗳 Kiulize chama
witness-asked =
    ⏳ Nimewauliza waliomwona { $giver } akimpa { $taker } { $amount } siku ya { DAY($day) }. ({ PAYMENT($number) })
    { $lines }
witness-split =
    Si wote wawili waliomwona { $giver } akimpa { $taker } { $amount } siku ya { DAY($day) }. ({ PAYMENT($number) })
    { $lines }
    Sasa chama tu kinaweza kuamua, au { $taker } athibitishe.
witness-line-waits = ○ { $person } ameulizwa
witness-line-saw = 👁 { $person } aliona
witness-line-did-not = ❌ { $person } hakuona

## Who was there

witness-who = Nani aliona? Taja tu watu waliokuwepo.
witness-who-else = { $first }. Na nani mwingine aliona?
witness-check =
    Nitawauliza kama walimwona { $giver } akimpa { $taker } { $amount }:
    { $lines }
    Kwa hivyo watajua kiasi hicho. Je, niwaulize?
witness-ask-them-button = ✅ Waulize
witness-they-are-asked = 👁 Nimewauliza, na { $taker } tena. Bado hakuna kilichoandikwa.

## The witnesses

witness-ask =
    👁 Je, ulimwona { $giver } akimpa { $taker } { $amount } siku ya { DAY($day) }? ({ PAYMENT($number) })
    Sema tu ulichoona kwa macho yako.
witness-saw-button = 👁 Niliona
witness-did-not-button = ❌ Sikuona
witness-you-saw =
    👁 Ulimwona { $giver } akimpa { $taker } { $amount } siku ya { DAY($day) }. ({ PAYMENT($number) })
    Shahidi wa pili pia anapaswa kusema hivyo. Bado hakuna kilichoandikwa.
witness-back-button = ↩ Ondoa jibu
witness-you-did-not =
    ❌ Hukumwona { $giver } akimpa { $taker } { $amount } siku ya { DAY($day) }. ({ PAYMENT($number) })
    Asante. Sasa chama kinaweza kuamua.
witness-written =
    ✅ Wawili walimwona { $giver } akimpa { $taker } { $amount } siku ya { DAY($day) }. ({ PAYMENT($number) })
    Wewe ni mmoja wao. Imeandikwa: { RECEIPT($receipt) }.
witness-confirmed-otherwise =
    ✅ Imethibitishwa: { $giver } alimpa { $taker } { $amount } siku ya { DAY($day) }. ({ PAYMENT($number) })
    Neno lako halihitajiki tena. Asante.

## The receiver

witness-meanwhile =
    { $question }
    Pia nimewauliza wanachama wawili ambao huenda waliona.
witness-receipt =
    👁 { $by } waliona. Kwa hiyo imeandikwa.
    { $receipt }
witness-by-two = { $one } na { $other }

## Whoever named the witnesses

witness-named-saw = 👁 Mashahidi wote wawili waliona { PAYMENT($number) }. Imeandikwa.
witness-named-did-not = Shahidi mmoja hakuona { PAYMENT($number) }. Sasa chama kinaweza kuamua.
witness-please-help =
    ⚖ { $taker } anasema: sikupata { $amount } kutoka kwa { $giver }. ({ PAYMENT($number) })
    Wengine wawili waliona. Tafadhali zungumza na wote.
witness-only-the-group = Hakuna kiongozi mwingine wa kusaidia. Chama kinaweza kuamua.

## The group settles it

settle-given-agreed = { $giver } alimpa { $taker } pesa za { PAYMENT($number) }. Zinaandikwa.
settle-given-not-agreed = Msipokubali: { $giver } hakumpa { $taker } pesa hizo.
settle-counted-agreed = { $giver } alimpa { $taker } kiasi ambacho { $giver } anasema. ({ PAYMENT($number) })
settle-counted-not-agreed = Msipokubali: { $giver } alitoa kiasi ambacho { $taker } alihesabu.
settle-stands-agreed = { $giver } alimpa { $taker } pesa za { PAYMENT($number) }. Wawili waliona, na inabaki imeandikwa.
settle-stands-not-agreed = Msipokubali: { $giver } hakumpa { $taker } pesa hizo. Mstari mpya unarekebisha.
settle-sure =
    🗳 Chama kikikubali:
    { $lines }
    Kura ni ya siri, hadi { DAY($until) } { TIME($until) }, na haitaji kiasi.
    Hao wawili hawapigi kura. Je, niwaulize wengine?
settle-your-own = Haya ni malipo yako mwenyewe. Wengine wanapiga kura.

settle-agreed = Pesa za { PAYMENT($number) } zilitolewa. Ziko kwenye kitabu.
settle-not-agreed = Pesa za { PAYMENT($number) } hazikutolewa. Kitabu kinasema hivyo pia.
settle-not-agreed-counted = Kilichohesabiwa kwa { PAYMENT($number) } kiko kwenye kitabu sasa.
settle-counts =
    🗳 Chama kiliamua kwa kura { COUNT($motion) }.
    { $receipt }
settle-by-the-group = chama (kura { COUNT($motion) })
settle-not-given =
    🗳 Kura { COUNT($motion) } inasema: { $giver } hakumpa { $taker } { $amount } siku ya { DAY($day) }.
    { PAYMENT($number) } imeondolewa. Hakuna kilichoandikwa.
settle-crossed-out =
    🗳 Kura { COUNT($motion) } inasema: { $giver } hakumpa { $taker } { $amount } siku ya { DAY($day) }.
    Mstari wa kurekebisha { PAYMENT($number) } uko kwenye kitabu.

## Saying no

witness-too-early = Wape muda kidogo. Unaweza kuuliza hili kuanzia { MOMENT($until) }.
witness-not-silent = Wamejibu. Mashahidi hawasaidii hapo; chama kinaweza kuamua.
witness-someone-did-not = Mmoja aliyeulizwa hakuona. Sasa chama kinaweza kuamua.
witness-named-already = { $one } na { $other } waliulizwa tayari.
witness-not-these = Taja wanachama waliokuwepo na wasiopata faida yoyote.
witness-nobody-else = Wanachama wengine ambao huenda waliona ni wachache mno. Chama kinaweza kuamua.
witness-answered-already = Umeshajibu hili.
witness-not-needed = Jibu lako halihitajiki tena. Asante.
witness-nothing-said = Bado hujajibu hili.
settle-not-yours = Kiongozi, au mmoja wa hao wawili, tu anaweza kukiuliza chama hili.
settle-not-now = Haiwezekani sasa: pesa zilizopo hazitoshi. Hakuna kilichoandikwa.
settle-already = Chama kiliamua kuhusu { PAYMENT($number) } kwa kura { COUNT($motion) }.
