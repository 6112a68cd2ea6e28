### The month's card in the group chat: counts, never names.

month-card =
    { $group }, { MONTH($month) }
    Ont payé : { COUNT($paid) } sur { COUNT($members) }
month-mine-button = 🔒 Où j’en suis
month-language-button = 🌍 Dans ma langue
