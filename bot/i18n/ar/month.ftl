### The month's card in the group chat: counts, never names.

month-card =
    { $group }، { MONTH($month) }
    دفع { COUNT($paid) } من { COUNT($members) }.
month-mine-button = 🔒 وضعي
month-language-button = 🌍 بلغتي
