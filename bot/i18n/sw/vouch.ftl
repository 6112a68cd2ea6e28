### Vouching: money of a member who has no app. Whoever says it names a witness, who saw it.

## Whoever said it

vouch-who-saw =
    ⏳ { $amount } za { $member }, { PAYMENT($number) }. { $member } hana app ya kuthibitisha.
    Nani aliona? Hakuna kinachoandikwa kabla ya hapo.
vouch-choose-button = 👁 Chagua shahidi
vouch-other-button = 👁 Mtu mwingine
vouch-waiting =
    ⏳ { $amount } za { $member }: nimemuuliza { $witness } kama aliona.
    { PAYMENT($number) }, { MOMENT($since) }.
vouch-did-not =
    ❌ { $witness } hakuona { $amount } za { $member }. ({ PAYMENT($number) })
    Hakuna kilichoandikwa. Mwenyekiti anajua.
vouch-which = Nani aliona? Awe na app, na aishi kaya nyingine.
vouch-seen =
    { $receipt }
    👁 Ameona { $witness }.
vouch-seen-no-phone =
    { $receipt }
    👁 Ameona { $witness }. { $member } hana simu: mpe karatasi.
vouch-by = { $sayer }, shahidi { $witness }

## The witness

vouch-ask-in =
    👁 Je, ulimwona { $member } akimpa { $sayer } { $amount } siku ya { DAY($day) }?
    { $member } hana app. Sema ndiyo tu kama ulikuwepo. ({ PAYMENT($number) })
vouch-ask-out =
    👁 Je, ulimwona { $sayer } akimpa { $member } { $amount } siku ya { DAY($day) }?
    { $member } hana app. Sema ndiyo tu kama ulikuwepo. ({ PAYMENT($number) })
vouch-ask-correction =
    👁 { $sayer } anasema: { RECEIPT($about) } ya { $member } iwe { $amount }.
    Je, ni sahihi? Muulize kwanza { $member }, asiye na app. ({ PAYMENT($number) })
vouch-ask-struck =
    👁 { $sayer } anasema: { RECEIPT($about) } ya { $member } haikutokea kamwe.
    Je, ni sahihi? Muulize kwanza { $member }, asiye na app. ({ PAYMENT($number) })
vouch-saw-button = 👁 Ndiyo, niliona
vouch-did-not-button = ❌ Sikuona
vouch-you-did-not =
    ❌ Hukuona { $amount } za { $member }. ({ PAYMENT($number) }) Hakuna kilichoandikwa.
    Ukikumbuka baadaye, bado unaweza kusema ndiyo.
vouch-written = ✅ { RECEIPT($receipt) } imeandikwa: { $amount } za { $member }. Wewe ni shahidi wake.
vouch-not-needed = Sasa namuuliza mtu mwingine kuhusu { PAYMENT($number) }. Asante.

## The member, and the chair

vouch-about-you = ⏳ { $sayer } ameandika { $amount } kwa ajili yako, { PAYMENT($number) }. Namuuliza aliyeona.
vouch-told-chair =
    ⚠ { $sayer } aliandika { $amount } za { $member }. { $witness } hakuona. ({ PAYMENT($number) })
    Hakuna kitu kitabuni. Tafadhali zungumza na wote watatu.

## Saying no

vouch-saw-or-not = Shahidi husema ndiyo au hapana. Kiasi kingine husema wale wawili waliokuwepo.
vouch-not-them = Mwanachama huyu hawezi kuwa shahidi. Chagua mwingine.
vouch-answered-already = Shahidi amejibu. Rudisha malipo, au omba msaada.
vouch-not-needed-here = Hapa hahitajiki shahidi.
vouch-nobody = Hakuna mwenye app anayeweza kuwa shahidi sasa. Mwombe mwanachama wa kaya nyingine apate app.
vouch-asked = Nimemuuliza { $witness }. Itaandikwa akisema aliona.
