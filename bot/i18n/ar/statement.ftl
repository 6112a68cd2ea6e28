### Statement: one's savings for a time, line by line. Said in private only.

statement-words = كشف | الكشف | كشفي | كشف حساب | كشف الحساب

statement-period = لأي مدة؟ بالضغط، أو بكتابة شهر، مثلًا: مارس 2026
statement-this-month-button = 🗓 هذا الشهر
statement-last-month-button = 🗓 الشهر الماضي
statement-this-year-button = 🗓 هذه السنة
statement-everything-button = 📚 الكل
statement-again-button = 📄 مدة أخرى
statement-which-months = لا أعرف هذا الشهر. يُكتب هكذا: مارس 2026، أو: مارس إلى مايو.
statement-not-yet = لم يبدأ شهر { MONTH($month) } بعد. يرجى كتابة شهر آخر.

statement =
    📄 { $group }: كشف { $person }
    من { DATE($first) } إلى { DATE($last) }

    { $facts }
statement-opening = التوفير قبل ذلك: { $saved }
statement-no-lines = لا أسطر في هذه المدة.
statement-closing = التوفير في النهاية: { $saved }
statement-turns = — الأدوار —
statement-turns-ahead = الأدوار في النهاية: دفعت { $amount } أكثر مما استلمت.
statement-turns-behind = الأدوار في النهاية: استلمت { $amount } أكثر مما دفعت.
statement-loans = — السلف —
statement-loan-left = { LOAN($number) }: الباقي من السلفة نفسها في النهاية { $left }
statement-mark = 🔏 وصل الدفتر إلى { RECEIPT($line) }. علامته: { MARK($mark) }
