### Dues: what a member is to pay by a day, and the reminders of it. In private only.

dues =
    { $lines }
    هل تحتاج وقتًا أكثر؟ يكفي أن تقول لي، وأنا أنتظر.
dues-which-paid = ماذا دفعت؟
dues-which-time = لأي شيء تحتاج وقتًا أكثر؟

round-due-soon =
    { $days ->
        [zero] 🔄 اليوم، { DAY($day) }: { $amount } للدور { COUNT($round) }.
        [one] 🔄 غدًا، { DAY($day) }: { $amount } للدور { COUNT($round) }.
        [two] 🔄 بعد يومين، { DAY($day) }: { $amount } للدور { COUNT($round) }.
        [few] 🔄 بعد { COUNT($days) } أيام، { DAY($day) }: { $amount } للدور { COUNT($round) }.
        [many] 🔄 بعد { COUNT($days) } يومًا، { DAY($day) }: { $amount } للدور { COUNT($round) }.
       *[other] 🔄 بعد { COUNT($days) } يوم، { DAY($day) }: { $amount } للدور { COUNT($round) }.
    }
round-due-today = 🔄 اليوم، { DAY($day) }: { $amount } للدور { COUNT($round) }.
round-due-late = ⏳ منذ { DAY($day) }: { $amount }، حتى الدور { COUNT($round) }.
round-due-called =
    ⏳ منذ { DAY($day) }: { $amount }، حتى الدور { COUNT($round) }.
    طلبت من { $helper } الحديث معك.
round-due-button = 🔄 الدور { COUNT($round) }

dues-call =
    { $lines }
    ذكّرتهم عدة مرات. يرجى الحديث معهم.
dues-call-line = { $person }: { $what }
