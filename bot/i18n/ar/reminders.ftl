### Reminders, and what is said after we were out of reach.

remind-officer =
    ⏳ { PAYMENT($number) } تنتظر منذ وقت طويل: { $amount } من { $giver }.
    هي بانتظار { $who } منذ { DAY($since) }. يرجى الحديث مع الطرفين.
remind-side-helped =
    ⏳ { PAYMENT($number) } بمبلغ { $amount } ما زالت بانتظار { $who }.
    طلبت من { $helper } الحديث معكما.
remind-side =
    ⏳ { PAYMENT($number) } بمبلغ { $amount } ما زالت بانتظار { $who }.
    يرجى الحديث وجهًا لوجه.
remind-denied =
    ⚖ من { $giver }: «أعطيت { $taker } { $amount }». وجواب { $taker } هو «لا». ({ PAYMENT($number) })
    يرجى الحديث مع الاثنين. إذا لم يتفقا، يمكن للجمعية حلّ الأمر.

outage-over =
    لم يمكن الوصول إليّ من { MOMENT($since) } إلى { MOMENT($until) }.
    الضغط على الأزرار لم يُحسب في ذلك الوقت. ما زال شيء بانتظارك.
outage-pending-button = ⏳ ما ينتظر
