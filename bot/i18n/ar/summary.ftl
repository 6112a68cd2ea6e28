### A month in short, and what the nightly proof of the book finds.

summary-mine =
    📒 { $group }: { MONTH($month) } عندك
    { $lines }
summary-paid = 📅 المدفوع عن { MONTH($month) }: { $paid }
summary-turns = 🔄 الأدوار: دفعت { $paid }، واستلمت { $received }
summary-all = 👥 الجميع معًا:

summary-group =
    📒 { $group }: { MONTH($month) } عندنا
    { $lines }
summary-count = 📅 دفع الشهر كاملًا { COUNT($paid) } من { COUNT($members) }.
summary-saved = 🐷 التوفير معًا: { $saved }
summary-lent =
    { $count ->
        [zero] 🤲 لا سلف الآن
        [one] 🤲 السلف: { $lent } في سلفة واحدة
        [two] 🤲 السلف: { $lent } في سلفتين
        [few] 🤲 السلف: { $lent } في { COUNT($count) } سلف
        [many] 🤲 السلف: { $lent } في { COUNT($count) } سلفة
       *[other] 🤲 السلف: { $lent } في { COUNT($count) } سلفة
    }

proof-fault-at =
    ⚠ دفتر { $group } غير متطابق عند { RECEIPT($receipt) }.
    لم أغيّر شيئًا. يرجى إخبار من يشغّل هذا الدفتر.
proof-fault =
    ⚠ دفتر { $group } لا يطابق ما قلتم بعضكم لبعض.
    لم أغيّر شيئًا. يرجى إخبار من يشغّل هذا الدفتر.
proof-again = ✅ دفتر { $group } متطابق من جديد.
