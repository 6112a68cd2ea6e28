### The month's card in the group chat: counts, never names.

month-card =
    { $group }, { MONTH($month) }
    Wamelipa { COUNT($paid) } kati ya { COUNT($members) }.
month-mine-button = 🔒 Hali yangu
month-language-button = 🌍 Kwa lugha yangu
month-due-soon =
    { $days ->
        [one] 📅 Kesho, { DAY($day) }: { $amount } ya { MONTH($month) }.
       *[other] 📅 Baada ya siku { COUNT($days) }, { DAY($day) }: { $amount } ya { MONTH($month) }.
    }
month-due-today = 📅 Leo, { DAY($day) }: { $amount } ya { MONTH($month) }.
month-due-late = ⏳ Tangu { DAY($day) }: { $amount } ya { MONTH($month) }.
month-due-called =
    ⏳ Tangu { DAY($day) }: { $amount } ya { MONTH($month) }.
    Nimemwomba { $helper } azungumze nawe.
month-due-button = 🐷 { MONTH($month) }
