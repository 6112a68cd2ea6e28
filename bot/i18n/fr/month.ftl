### The month's card in the group chat: counts, never names.

month-card =
    { $group }, { MONTH($month) }
    Ont payé : { COUNT($paid) } sur { COUNT($members) }
month-mine-button = 🔒 Où j’en suis
month-language-button = 🌍 Dans ma langue
month-due-soon =
    { $days ->
        [one] 📅 Demain, { DAY($day) } : { $amount } pour { MONTH($month) }.
        [many] 📅 Dans { COUNT($days) } jours, { DAY($day) } : { $amount } pour { MONTH($month) }.
       *[other] 📅 Dans { COUNT($days) } jours, { DAY($day) } : { $amount } pour { MONTH($month) }.
    }
month-due-today = 📅 Aujourd’hui, { DAY($day) } : { $amount } pour { MONTH($month) }.
month-due-late = ⏳ Depuis le { DAY($day) } : { $amount } pour { MONTH($month) }.
month-due-called =
    ⏳ Depuis le { DAY($day) } : { $amount } pour { MONTH($month) }.
    J’ai demandé à { $helper } de vous parler.
month-due-button = 🐷 { MONTH($month) }
