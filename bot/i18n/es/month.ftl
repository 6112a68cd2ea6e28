### The month's card in the group chat: counts, never names.

month-card =
    { $group }, { MONTH($month) }
    Ya pagaron: { COUNT($paid) } de { COUNT($members) }
month-mine-button = 🔒 Cómo voy
month-language-button = 🌍 En mi idioma
month-due-soon =
    { $days ->
        [one] 📅 Mañana, { DAY($day) }: { $amount } para { MONTH($month) }.
        [many] 📅 En { COUNT($days) } días, { DAY($day) }: { $amount } para { MONTH($month) }.
       *[other] 📅 En { COUNT($days) } días, { DAY($day) }: { $amount } para { MONTH($month) }.
    }
month-due-today = 📅 Hoy, { DAY($day) }: { $amount } para { MONTH($month) }.
month-due-late = ⏳ Desde el { DAY($day) }: { $amount } para { MONTH($month) }.
month-due-called =
    ⏳ Desde el { DAY($day) }: { $amount } para { MONTH($month) }.
    Le pedí a { $helper } que hable contigo.
month-due-button = 🐷 { MONTH($month) }
