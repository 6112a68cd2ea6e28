### Late: reminders to whoever owes, help after two weeks, fines, and what officers see.

late-words = waliochelewa | nani amechelewa | yaliyochelewa | mikopo iliyochelewa | malimbikizo
late-button = ⏳ Iliyochelewa

## To the borrower, in private

late-due =
    { $lines }
    Unahitaji muda zaidi? Niambie kufikia siku hiyo, na hakuna faini.
late-due-soon =
    { $days ->
        [one] 📅 Kesho, { DAY($day) }: { $amount } kwa mkopo { LOAN($number) }.
       *[other] 📅 Baada ya siku { COUNT($days) }, { DAY($day) }: { $amount } kwa mkopo { LOAN($number) }.
    }
late-due-today = 📅 Leo, { DAY($day) }: { $amount } kwa mkopo { LOAN($number) }.
late-due-late = ⏳ Tangu { DAY($day) }: { $amount } kwa mkopo { LOAN($number) }.
late-due-button = 🤲 { LOAN($number) }
late-paid-button = ✅ Nimelipa

late-due-called =
    ⏳ { $amount } ya mkopo { LOAN($number) } inasubiri tangu { DAY($day) }.
    Nimemwomba { $helper } azungumze nawe. Unaweza pia kukiomba chama tarehe mpya.
late-fine =
    ⏰ Kuna faini ya { $fine } kwa mkopo { LOAN($number) }.
    { $amount } ilipaswa kulipwa kufikia { DAY($day) }. Unaweza kukiomba chama kiisamehe.

## To those who help, in private

late-call-officer =
    ⏳ { $person } anadaiwa { $amount } ya mkopo { LOAN($number) } tangu { DAY($since) }.
    Nimemkumbusha mara kadhaa. Tafadhali zungumza naye.
late-call-guarantor =
    🤝 { $person } anadaiwa { $amount } ya mkopo { LOAN($number) } tangu { DAY($since) }.
    Unadhamini { $pledged } ya mkopo huo. Tafadhali zungumza naye, au mlipie.
late-call-pay-button = 🤝 Mlipie
late-look-button = 🔍 Angalia mkopo

## What officers see

late-all =
    ⏳ Mikopo iliyochelewa ya { $group }
    { $lines }
late-loan-button = { LOAN($number) } { $person }
late-line =
    { $days ->
        [one] { $person }, { LOAN($number) }: { $amount } tangu { DAY($since) }, siku moja.
       *[other] { $person }, { LOAN($number) }: { $amount } tangu { DAY($since) }, siku { COUNT($days) }.
    }
late-line-waiting =
    { $days ->
        [one] { $person }, { LOAN($number) }: { $amount } tangu { DAY($since) }, siku moja. { $waiting } inasubiri ndiyo.
       *[other] { $person }, { LOAN($number) }: { $amount } tangu { DAY($since) }, siku { COUNT($days) }. { $waiting } inasubiri ndiyo.
    }
late-nothing-lent = 🤲 Hakuna pesa zilizokopeshwa sasa.
late-lent = 🤲 Zilizokopeshwa sasa: { $amount }
late-nothing = ✅ Hakuna kilichochelewa.
late-arrears = ⏳ Zilizochelewa: { $amount }, yaani { PERCENT($share) } ya zilizokopeshwa.
late-age = · siku { COUNT($first) } hadi { COUNT($last) } za kuchelewa: mikopo ya { $amount }
late-age-over = · zaidi ya siku { COUNT($last) } za kuchelewa: mikopo ya { $amount }
late-at-risk =
    ⚠ Hatarini: { $amount }, yaani { PERCENT($share) } ya zilizokopeshwa.
    Ni baki lote la mikopo iliyochelewa zaidi ya siku 30.
late-rescheduled = 📅 Yenye tarehe mpya: { $amount }
late-written-off = ✖ Zilizosamehewa hadi sasa: { $amount }

late-one = { $lines }
late-not-late = ✅ { $person }, { LOAN($number) }: hakuna kilichochelewa.
late-left = Baki lote: { $left }
late-longer = 🕐 Muda zaidi uliombwa, hadi { DAY($until) }.
late-guarantor = 🤝 { $person } anaudhamini mkopo huu.
late-officers-only = Viongozi tu huona hili. Mkopo wako mwenyewe uko kwenye kitabu chako.
