### Spend: the group spends some of its money. A treasurer pays, and another officer sees it.

## Proposing it

propose-spend-button = 🛒 صرف مال
propose-spend-how-much = كم نصرف؟ المال المتاح في الصندوق { $most }.
propose-spend-on-what = { $amount } على ماذا؟ يرجى كتابته في كلمات قليلة.
propose-spend-empty = لا أرى كلمات هنا. يرجى كتابة سبب الصرف.
propose-spend-long = هذا أطول مما يسعه الإيصال. عدد الحروف { COUNT($most) } على الأكثر.

spend-motion = نصرف حتى { $amount } على: { $what }.
spend-motion-how =
    تدفع أمانة الصندوق، ويرى شخص مسؤول آخر الشيء أو فاتورته.
    يبقى { $rest } متاحًا في الصندوق.
spend-agreed =
    طلبت الدفع من أمانة الصندوق:
    { $treasurers }
spend-treasurer = • { $person }

## The treasurers

spend-card-please-pay =
    🛒 وافق التصويت { COUNT($number) }: دفع حتى { $amount } مقابل { $what }.
    المدفوع: { $paid }. بالانتظار: { $waits }. الباقي: { $left }، حتى { DAY($until) }.
spend-paid-button = ✅ دفعت { $amount }
spend-bank-button = 🏦 من البنك
spend-wallet-button = 📱 بالهاتف
spend-was-all-button = ✔ كان هذا كل شيء
spend-card-waits =
    🛒 وافق التصويت { COUNT($number) } على { $amount } مقابل { $what }.
    المدفوع: { $paid }. وبانتظار شخص مسؤول آخر: { $waits }.
spend-card-all-paid =
    ✅ دُفع كل شيء: { $paid } من { $amount } مقابل { $what }. (التصويت { COUNT($number) })
    بالانتظار: { $waits }.
spend-card-ended =
    ✔ من { $amount } مقابل { $what }، دُفع { $paid }. (التصويت { COUNT($number) })
    بالانتظار: { $waits }. الباقي متاح في الصندوق من جديد.
spend-card-others =
    🛒 وافق التصويت { COUNT($number) } على { $amount } مقابل { $what }. تدفعه أمانة الصندوق.
    المدفوع: { $paid }. بالانتظار: { $waits }.
spend-how-much = كم دفعت مقابل { $what }؟ بقي منه { $left }.
spend-told = { $amount } مقابل { $what } بانتظار شخص مسؤول آخر الآن.
spend-was-all-sure = هل كان هذا كل شيء مقابل { $what }؟ عندها يصبح { $left } متاحًا في الصندوق.
spend-was-all-done = ✔ كان هذا كل شيء مقابل { $what }. الباقي متاح في الصندوق.
spend-card-group =
    🛒 { $group } تصرف { $amount } على { $what }. (التصويت { COUNT($number) })
    المدفوع: { $paid }. بانتظار شخص مسؤول آخر: { $waits }.
spend-time-over =
    ⏰ انتهى وقت الدفع مقابل { $what }. (التصويت { COUNT($number) })
    { $rest } متاح في الصندوق من جديد.

## The second officer

handover-ask-spending =
    من { $giver }: «دفعت { $amount } مقابل { $what } يوم { DAY($day) }».
    هل رأيت الشيء أو فاتورته؟ ({ PAYMENT($number) })
spend-saw-button = 👁 رأيته

receipt-spending =
    🧾 { RECEIPT($receipt) } مؤكد: دُفع { $amount } مقابل { $what }، برؤية { $by }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-spending-seen =
    🧾 { RECEIPT($receipt) } مؤكد: دفعة من { $giver }، { $amount } مقابل { $what }، { MOMENT($when) }.
    أنت رأيت ذلك.
    العلامة: { MARK($mark) }

## Saying no

spend-too-much = المتاح في الصندوق { $most } فقط. هل نصرف حتى { $most }؟
spend-nothing-there = لا مال متاح في الصندوق للصرف الآن.
spend-not-more = وافقت الجمعية على أقل من ذلك: بقي منه { $left }.
spend-all-said = كله مدفوع أو بانتظار شخص مسؤول آخر.
spend-ended = انتهى هذا { MOMENT($when) }. يرجى سؤال الجمعية من جديد.
spend-too-late = كان الدفع ممكنًا حتى { MOMENT($until) }. يرجى سؤال الجمعية من جديد.
