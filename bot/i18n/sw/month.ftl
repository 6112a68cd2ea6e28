### The month's card in the group chat: counts, never names.

month-card =
    { $group }, { MONTH($month) }
    Wamelipa { COUNT($paid) } kati ya { COUNT($members) }.
month-mine-button = 🔒 Hali yangu
month-language-button = 🌍 Kwa lugha yangu
