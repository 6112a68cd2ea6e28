### Slips: a receipt, or where a book stands, printed for somebody who has no phone to keep it on.

slip-print-button = 🖨 طباعة ورقة
slip-receipt =
    { $group }
    { $member }
    { $receipt }
slip-book =
    { $group }
    { $member }، { DATE($day) }
    التوفير: { $saved }
    منقول من الدفتر عند { RECEIPT($line) }.
    العلامة: { MARK($mark) }
slip-nothing-written = لا شيء في الدفتر عن هذا. لا توجد ورقة.
slip-not-arrived =
    📵 رسالة { RECEIPT($receipt) } لم تصل إلى { $person }. الدفتر صحيح.
    يرجى طباعة الورقة.
