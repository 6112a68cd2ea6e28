### Zamu: kadi ya chama, anayetoa pesa za chungu, na kinachofanyika mtu asipolipa.

round-card =
    🔄 { $group }, zamu { COUNT($round) } kati ya { COUNT($rounds) } ya { $who }, { DAY($day) }
    Wamelipa { COUNT($paid) } kati ya { COUNT($people) }, chungu { $pot } kati ya { $whole }
round-card-direct =
    🔄 { $group }, zamu { COUNT($round) } kati ya { COUNT($rounds) } ya { $who }, { DAY($day) }
    Wametoa { COUNT($paid) } kati ya { COUNT($people) }, { $pot } kati ya { $whole }
round-card-names =
    { $card }
    Bado: { $lines }
round-open = { $person }
round-card-given = 🎉 { $group }: { $who } amepata zamu { COUNT($round) }.
round-card-settled = ✅ { $group }: zamu { COUNT($round) } imekamilishwa.
round-card-next =
    { $given }
    Anayefuata: { $who }, { DAY($day) }. { $left ->
        [one] Imebaki zamu moja.
       *[other] Zimebaki zamu { COUNT($left) }.
    }
round-card-last =
    { $given }
    Hiyo ilikuwa zamu ya mwisho ya mzunguko huu. Asanteni nyote!
round-please-give = 🎁 Zamu { COUNT($round) } ni ya { $who }. Toa { $amount }.
round-please-give-less =
    🎁 Zamu { COUNT($round) } ni ya { $who }. Toa { $amount }.
    ✂ { $taken } zimekatwa, kwa sababu hazikulipwa.
round-please-give-treasurer =
    🎁 Zamu { COUNT($round) } ni ya { $person }, anayetunza pesa.
    Hesabuni { $amount } pamoja, kisha zikabidhi.
round-give-button = ✅ Nimetoa { $amount }
round-bank-button = 🏦 Kutoka benki
round-wallet-button = 📱 Kwa simu
round-how-much = Ulimpa { $person } kiasi gani? Anapaswa kupata { $amount }.
round-given-waits = ⏳ Zamu { COUNT($round) }: { $amount } iko njiani kwa { $who }.
round-given = ✅ Zamu { COUNT($round) }: { $who } ana { $amount }.
round-not-now = Zamu { COUNT($round) } haipaswi kutolewa sasa.
round-missing =
    ⏳ Zamu { COUNT($round) }: { $count ->
        [one] malipo ya mmoja yanakosekana, { $short }.
       *[other] malipo { COUNT($count) } yanakosekana, jumla { $short }.
    }
    Kwenye chungu: { $there } kati ya { $whole }.
    { $lines }
round-reserve-line = 🧺 Katika akiba ya dharura: { $reserve }
round-wait-button = ⏳ { DAY($until) }
round-part-button = 💶 Toa { $amount }
round-reserve-button = 🧺 Tumia akiba
round-deduct-button = ✂ Kutoka zamu yake
round-last-button = ⬇ Zamu yake mwisho
round-chosen-wait = ⏳ { $person } alichagua: zamu { COUNT($round) } inasubiri hadi { DAY($until) }.
round-chosen-part = 💶 { $person } alichagua: zamu { COUNT($round) } inapewa kilichopo. Kinachobaki kitafuata.
round-chosen-reserve = 🧺 { $person } alichagua: akiba ya dharura inalipa pengo la zamu { COUNT($round) }.
round-chosen-deduct = ✂ { $person } alichagua: pengo la zamu { COUNT($round) } linatoka kwenye zamu yao.
round-chosen-last = ⬇ { $person } alichagua: asiyelipa zamu { COUNT($round) } anapata zamu ya mwisho.
round-complete = ✅ Zamu { COUNT($round) } imekamilika.

round-told-reserve = 🧺 Akiba ya dharura ilikulipia { $amount }, zamu { COUNT($round) }. Unadaiwa nayo.
round-told-moved =
    🔄 Mpangilio wa zamu umebadilika. Yako sasa ni:
    { $lines }
round-told-turn = 🎁 Zamu { COUNT($round) }, { DAY($day) }
round-told-taken = ✂ Zamu yako { COUNT($round) } imelipa { $amount } ulizodaiwa. Hakuna kilichobaki cha kukupa.
