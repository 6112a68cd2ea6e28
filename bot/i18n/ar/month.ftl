### The month's card in the group chat: counts, never names.

month-card =
    { $group }، { MONTH($month) }
    دفع { COUNT($paid) } من { COUNT($members) }.
month-mine-button = 🔒 وضعي
month-language-button = 🌍 بلغتي
month-due-soon =
    { $days ->
        [zero] 📅 اليوم، { DAY($day) }: { $amount } عن { MONTH($month) }.
        [one] 📅 غدًا، { DAY($day) }: { $amount } عن { MONTH($month) }.
        [two] 📅 بعد يومين، { DAY($day) }: { $amount } عن { MONTH($month) }.
        [few] 📅 بعد { COUNT($days) } أيام، { DAY($day) }: { $amount } عن { MONTH($month) }.
        [many] 📅 بعد { COUNT($days) } يومًا، { DAY($day) }: { $amount } عن { MONTH($month) }.
       *[other] 📅 بعد { COUNT($days) } يوم، { DAY($day) }: { $amount } عن { MONTH($month) }.
    }
month-due-today = 📅 اليوم، { DAY($day) }: { $amount } عن { MONTH($month) }.
month-due-late = ⏳ منذ { DAY($day) }: { $amount } عن { MONTH($month) }.
month-due-called =
    ⏳ منذ { DAY($day) }: { $amount } عن { MONTH($month) }.
    طلبت من { $helper } الحديث معك.
month-due-button = 🐷 { MONTH($month) }
