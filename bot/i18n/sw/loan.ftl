### Loans: how their money is given and paid back. Motions first, then cards, receipts, and what cannot be.

## The motion

loan-motion-asks =
    🤲 { $borrower } anaomba mkopo wa { $amount }, { $every ->
        [week] { $count ->
            [one] kwa wiki moja
           *[other] kwa wiki { COUNT($count) }
        }
        [two-weeks] { $count ->
            [one] kwa wiki mbili
           *[other] kwa marejesho { COUNT($count) }, kila wiki mbili
        }
        [end] { $count ->
            [one] utarejeshwa baada ya mwezi mmoja
           *[other] utarejeshwa baada ya miezi { COUNT($count) }
        }
       *[month] { $count ->
            [one] kwa mwezi mmoja
           *[other] kwa miezi { COUNT($count) }
        }
    }. { $purpose }
loan-for-business = 🛒 Ni wa biashara.
loan-for-health = 🏥 Ni wa afya.
loan-for-school = 🎓 Ni wa shule.
loan-for-private = 🔒 Sababu ni ya faragha.
loan-for-words = Sababu: { $words }.
loan-motion-plan = Marejesho: { COUNT($count) } × { $each }, jumla { $total }. Gharama ni { $cost }.
loan-motion-plan-falling =
    Marejesho { COUNT($count) }: la kwanza { $first }, la mwisho { $last }, jumla { $total }. Gharama ni { $cost }.
loan-motion-plan-advance = { $kept } inabaki sandukuni tangu mwanzo. Marejesho ni { COUNT($count) }, jumla { $total }.
loan-motion-guarantor = 🤝 { $person } anadhamini { $amount }.
loan-motion-rules-met = ✅ Kanuni zote za mikopo zimetimizwa.
loan-vote-own = Huu ni mkopo wako mwenyewe. Wengine wanaamua.
loan-vote-household = Mkopo huu ni wa kaya yako. Wengine wanaamua.
loan-agreed =
    { $borrower } anapata mkopo { LOAN($loan) }. Mmoja wa hawa anatoa pesa:
    { $givers }
loan-giver = • { $person }
loan-agreed-box-short = Pesa zilizo sandukuni sasa hazitoshi kwa mkopo { LOAN($loan) }.
loan-agreed-gate = Kanuni moja ya mkopo { LOAN($loan) } haijatimizwa sasa. Aliyeomba anaweza kuiona.
loan-decided-already = Chama kimeshaamua kuhusu mkopo { LOAN($loan) }.

## Whoever gives the money

loan-please-give = 🤲 Tafadhali mpe { $borrower } { $amount }. Ni mkopo { LOAN($loan) }. Chama kimekubali.
loan-please-give-for-treasurer =
    🤲 { $borrower } anatunza pesa, na anapata { $amount } kama mkopo { LOAN($loan) }. Chama kimekubali.
    Tafadhali hesabuni pamoja.
loan-please-buy =
    🤲 Tafadhali mnunulie { $borrower } alichoomba, kwa { $amount }. Chama kimekubali.
    Ni mkopo { LOAN($loan) }.
loan-please-buy-for-treasurer =
    🤲 { $borrower } anatunza pesa. Tafadhali mnunulie alichoomba, kwa { $amount }. Chama kimekubali.
    Ni mkopo { LOAN($loan) }.
loan-give-button = 💶 Nimetoa { $amount }
loan-buy-button = 🛒 Nilinunua { $amount }
loan-bank-button = 🏦 Kutoka benki
loan-wallet-button = 📱 Kwa simu
loan-problem-button = ⚠ Kuna shida
loan-card-not-given = 🤲 Mkopo { LOAN($loan) } wa { $borrower } hautatolewa.
loan-card-on-the-way =
    ⏳ { $giver } alitoa { $amount } ya mkopo { LOAN($loan) }, { MOMENT($when) }.
    { $borrower } anapaswa kuthibitisha.
loan-card-given = ✅ { $borrower } amepata { $amount } ya mkopo { LOAN($loan) } kutoka kwa { $giver }, { MOMENT($when) }.
loan-how-much =
    Ulimpa { $borrower } kiasi gani? Mkopo { LOAN($loan) } ulikubaliwa kuwa { $amount }.
    Ikiwa ni pungufu, mkopo unakuwa mdogo zaidi.
loan-problem-told =
    ⚠ { $giver } hawezi kumpa { $borrower } { $amount } sasa (mkopo { LOAN($loan) }).
    Tafadhali zungumza na wote wawili.
loan-problem-borrower = ⚠ { $giver } bado hawezi kutoa pesa za mkopo { LOAN($loan) }. Tafadhali zungumza naye.
loan-problem-sent = Nimemwambia mkopaji na viongozi wengine. Tafadhali zungumza nao.

## Both hands

loan-mine = mkopo wangu { LOAN($loan) }
loan-of = mkopo { LOAN($loan) } wa { $borrower }
handover-ask-loan =
    { $giver } anasema: nilikupa { $amount } ya mkopo { LOAN($loan) } siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-loan-thing =
    { $giver } anasema: nilinunua ulichoomba siku ya { DAY($day) }, kwa { $amount }.
    Je, unacho? Unakirejesha kama mkopo { LOAN($loan) }. ({ PAYMENT($number) })
loan-have-thing-button = ✅ Ninacho
handover-ask-repayment-cash =
    { $giver } anasema: nilikupa { $amount } taslimu siku ya { DAY($day) }, kwa { $what }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-repayment-in-another-hand =
    { $giver } anasema: nilimpa { $taker } { $amount } taslimu siku ya { DAY($day) }, kwa { $what }.
    Je, unazo wewe badala yake? ({ PAYMENT($number) })
handover-ask-repayment-bank =
    { $giver } anasema: nilituma { $amount } kwenye akaunti ya benki siku ya { DAY($day) }, kwa { $what }.
    Je, unaziona huko? ({ PAYMENT($number) })
handover-ask-repayment-wallet =
    { $giver } anasema: nilituma { $amount } kwa pesa za simu siku ya { DAY($day) }, kwa { $what }.
    Je, unaziona huko? ({ PAYMENT($number) })
handover-ask-repayment-own =
    { $giver } alilipa { $amount } kwa { $what } siku ya { DAY($day) }. { $taker } anazitunza.
    Tafadhali hesabuni pamoja. Je, zipo? ({ PAYMENT($number) })
handover-ask-repayment-from-you =
    { $sayer } anasema: ulitoa { $amount } taslimu siku ya { DAY($day) }, kwa mkopo { LOAN($loan) }.
    Je, ni sahihi? ({ PAYMENT($number) })
handover-ask-refund =
    { $giver } anasema: nilikurudishia { $amount } uliyolipa zaidi, siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
handover-paid-for-you =
    ⏳ { $giver } anasema amelipa { $amount } kwa mkopo wako { LOAN($loan) }.
    Inasubiri kuthibitishwa. ({ PAYMENT($number) })

## Receipts

receipt-loan =
    🧾 { RECEIPT($receipt) } Imethibitishwa: mkopo { LOAN($loan) }, { $amount } kutoka kwa { $giver }, { MOMENT($when) }.
    { $rest }
    Alama: { MARK($mark) }
receipt-loan-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } imetolewa kwa { $what }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-repayment =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } ya mkopo { LOAN($loan) } imepokewa na { $by }, { MOMENT($when) }.
    { $parts }
    { $rest }
    Alama: { MARK($mark) }
receipt-repayment-corrected =
    🧾 { RECEIPT($receipt) } Imerekebishwa: sasa ni { $amount } ya mkopo { LOAN($loan) }, imethibitishwa na { $by }, { MOMENT($when) }.
    { $parts }
    { $rest }
    Alama: { MARK($mark) }
receipt-repayment-struck =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo hayo hayakutokea, imethibitishwa na { $by }, { MOMENT($when) }.
    { $rest }
    Alama: { MARK($mark) }
receipt-repayment-payer =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } kwa { $what } imepokewa na { $by }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-repayment-corrected-payer =
    🧾 { RECEIPT($receipt) } Imerekebishwa: sasa ni { $amount } kwa { $what }, imethibitishwa na { $by }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-repayment-struck-payer =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo hayo hayakutokea, imethibitishwa na { $by }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-repayment-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } kutoka kwa { $giver } kwa { $what }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-repayment-counted-over =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } kutoka kwa { $giver } kwa { $what }, { MOMENT($when) }.
    { $over } imezidi. Irudishe, au itunze kwa malipo yajayo.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-repayment-corrected-counted =
    🧾 { RECEIPT($receipt) } Imerekebishwa: { $amount } kutoka kwa { $giver } kwa { $what }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-repayment-corrected-counted-over =
    🧾 { RECEIPT($receipt) } Imerekebishwa: { $amount } kutoka kwa { $giver } kwa { $what }, { MOMENT($when) }.
    { $over } imezidi. Irudishe, au itunze kwa malipo yajayo.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-repayment-struck-counted =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo ya { $giver } hayakutokea, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-refund =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $giver } amekurudishia { $amount }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-refund-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $taker } amerudishiwa { $amount }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }

loan-paid-prepaid = • { $amount } ya hiyo ililipwa awali
loan-paid-fine = • { $amount } faini
loan-paid-fee = • { $amount } ada
loan-paid-interest = • { $amount } gharama
loan-paid-principal = • { $amount } ya mkopo wenyewe
loan-paid-over = • { $amount } imezidi. Ni yako: kwa malipo yajayo, au urudishiwe.
loan-is-repaid = 🎉 Mkopo { LOAN($loan) } umerejeshwa wote.
loan-left = Baki la mkopo { LOAN($loan) }: { $left }.
loan-left-next = Baki la mkopo { LOAN($loan) }: { $left }. Linalofuata: { $amount } kufikia { DAY($due) }.

loan-refund-button = 💶 Narudisha { $amount }
loan-please-refund = { $person } alilipa { $amount } zaidi na anaomba arudishiwe. Tafadhali mpe, kisha uniambie.
loan-refund-asked =
    Nimewaomba wahazini wakurudishie.
    Sema ndiyo ukiwa na pesa mkononi.
loan-nothing-to-refund = Hakuna cha kurudisha.

## Saying no

loan-not-more = Chama kilikubali { $agreed }. Haiwezekani kutoa zaidi.
loan-amount-cannot-be = Kiasi hiki hakifai kwa mkopo. Kilichokubaliwa ni { $agreed }.
loan-given-already = { $person } alishatoa pesa za mkopo { LOAN($loan) }, { MOMENT($when) }.
loan-not-given-asked = Chama bado hakijaamua kuhusu mkopo { LOAN($loan) }.
loan-not-given-turned-down = Chama hakikukubali mkopo { LOAN($loan) }. Hakuna cha kutoa.
loan-not-given-withdrawn = Ombi la mkopo { LOAN($loan) } liliondolewa. Hakuna cha kutoa.
loan-give-shareout =
    Ukitoa mkopo { LOAN($loan) } sasa, utaisha { DATE($last) }.
    Tunagawana { DATE($shareout) }. Inafaa kuomba upya, kwa muda mfupi zaidi.
loan-give-late =
    { $borrower } ana malipo yaliyochelewa.
    Yakilipwa, unaweza kutoa mkopo { LOAN($loan) }.
loan-give-box =
    Sasa ni { $most } tu inayoweza kutoka sandukuni kwa mkopo { LOAN($loan) }.
    Toa pungufu, au subiri hadi pesa ziongezeke sandukuni.
loan-give-box-empty =
    Sasa hakuna pesa inayoweza kutoka sandukuni kwa mkopo { LOAN($loan) }.
    Subiri hadi pesa ziongezeke sandukuni.
loan-not-running-asked = Mkopo { LOAN($loan) } bado haujaamuliwa. Hakuna cha kurejesha.
loan-not-running-agreed = Pesa za mkopo { LOAN($loan) } bado hazijatolewa. Hakuna cha kurejesha.
loan-not-running-on-the-way = Mkopo { LOAN($loan) } uko njiani. Uthibitishe kwanza, kisha urejeshe.
loan-not-running-repaid = Mkopo { LOAN($loan) } umerejeshwa tayari. Hudaiwi chochote.
loan-not-running-turned-down = Chama hakikukubali mkopo { LOAN($loan) }. Hakuna cha kurejesha.
loan-not-running-withdrawn = Ombi la mkopo { LOAN($loan) } liliondolewa. Hakuna cha kurejesha.
loan-not-running-written-off = Chama kimesamehe deni la mkopo { LOAN($loan) }. Tafadhali zungumza na mhazini.
loan-not-withdrawn-on-the-way = Pesa za mkopo { LOAN($loan) } zimetolewa. Kwanza zijibu ndiyo au hapana.
loan-not-withdrawn-running = Una pesa za mkopo { LOAN($loan) }. Zirejeshe badala yake.
loan-not-withdrawn-repaid = Mkopo { LOAN($loan) } umerejeshwa tayari.
loan-not-withdrawn-turned-down = Chama hakikukubali mkopo { LOAN($loan) }. Umekwisha.
loan-not-withdrawn-withdrawn = Ombi la mkopo { LOAN($loan) } liliondolewa tayari.
loan-not-withdrawn-written-off = Chama kimesamehe deni la mkopo { LOAN($loan) }. Umekwisha.
loan-is-voted-on = Chama kinaupigia kura mkopo { LOAN($loan) } sasa. Futa kura hiyo badala yake.
loan-undo-is-paid = Mkopo huu umelipwa kitu tangu hapo. Hauwezi kutenguliwa tena.
handover-undo-talk = Dakika kumi zimepita. Tafadhali zungumzeni kuhusu hilo.
handover-loan-moved-on = Kuna malipo mengine tangu hapo. Haiwezi kuondolewa hivi. Hakuna kilichoandikwa.
handover-savings-bound =
    { $person } anaweza kupewa { $free } sasa. Nyingine inadhamini mkopo.
handover-more-than-prepaid = { $person } alilipa { $prepaid } zaidi. Haiwezekani kurudisha zaidi ya hiyo.
