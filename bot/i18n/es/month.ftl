### The month's card in the group chat: counts, never names.

month-card =
    { $group }, { MONTH($month) }
    Ya pagaron: { COUNT($paid) } de { COUNT($members) }
month-mine-button = 🔒 Cómo voy
month-language-button = 🌍 En mi idioma
