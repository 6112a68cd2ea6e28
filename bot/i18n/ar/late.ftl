### Late: reminders to whoever owes, help after two weeks, fines, and what officers see.

late-words = المتأخرات | متأخرات | من تأخر | متأخر | المتأخر | تأخير | السلف المتأخرة
late-button = ⏳ السلف المتأخرة

## To the borrower, in private

late-due =
    { $lines }
    هل يلزمك وقت أكثر؟ يرجى إخباري حتى ذلك اليوم، فلا غرامة.
late-due-soon =
    { $days ->
        [zero] 📅 اليوم، { DAY($day) }: { $amount } للسلفة { LOAN($number) }.
        [one] 📅 غدًا، { DAY($day) }: { $amount } للسلفة { LOAN($number) }.
        [two] 📅 بعد يومين، { DAY($day) }: { $amount } للسلفة { LOAN($number) }.
        [few] 📅 بعد { COUNT($days) } أيام، { DAY($day) }: { $amount } للسلفة { LOAN($number) }.
        [many] 📅 بعد { COUNT($days) } يومًا، { DAY($day) }: { $amount } للسلفة { LOAN($number) }.
       *[other] 📅 بعد { COUNT($days) } يوم، { DAY($day) }: { $amount } للسلفة { LOAN($number) }.
    }
late-due-today = 📅 اليوم، { DAY($day) }: { $amount } للسلفة { LOAN($number) }.
late-due-late = ⏳ منذ { DAY($day) }: { $amount } للسلفة { LOAN($number) }.
late-due-button = 🤲 { LOAN($number) }
late-paid-button = ✅ دفعت

late-due-called =
    ⏳ { $amount } للسلفة { LOAN($number) } بالانتظار منذ { DAY($day) }.
    طلبت من { $helper } الحديث معك. ويمكنك طلب مواعيد جديدة من الجمعية.
late-fine =
    ⏰ على السلفة { LOAN($number) } غرامة { $fine }.
    كان موعد { $amount } هو { DAY($day) }. يمكنك طلب الإعفاء منها من الجمعية.

## To those who help, in private

late-call-officer =
    ⏳ على { $person } { $amount } للسلفة { LOAN($number) } منذ { DAY($since) }.
    أرسلت التذكير مرات. يرجى الحديث معًا.
late-call-guarantor =
    🤝 على { $person } { $amount } للسلفة { LOAN($number) } منذ { DAY($since) }.
    كفالتك منها { $pledged }. يرجى الحديث معًا، أو السداد بدلًا من { $person }.
late-call-pay-button = 🤝 الدفع بالنيابة
late-look-button = 🔍 عرض السلفة

## What officers see

late-all =
    ⏳ السلف المتأخرة في { $group }
    { $lines }
late-loan-button = { LOAN($number) } { $person }
late-line =
    { $days ->
        [zero] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }.
        [one] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، يوم واحد.
        [two] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، يومان.
        [few] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، { COUNT($days) } أيام.
        [many] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، { COUNT($days) } يومًا.
       *[other] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، { COUNT($days) } يوم.
    }
late-line-waiting =
    { $days ->
        [zero] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }. ومنها { $waiting } بانتظار التأكيد.
        [one] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، يوم واحد. ومنها { $waiting } بانتظار التأكيد.
        [two] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، يومان. ومنها { $waiting } بانتظار التأكيد.
        [few] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، { COUNT($days) } أيام. ومنها { $waiting } بانتظار التأكيد.
        [many] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، { COUNT($days) } يومًا. ومنها { $waiting } بانتظار التأكيد.
       *[other] { $person }، { LOAN($number) }: { $amount } منذ { DAY($since) }، { COUNT($days) } يوم. ومنها { $waiting } بانتظار التأكيد.
    }
late-nothing-lent = 🤲 لا سلف معطاة الآن.
late-lent = 🤲 السلف المعطاة الآن: { $amount }
late-nothing = ✅ لا شيء متأخر.
late-arrears = ⏳ المتأخر: { $amount }، وهو { PERCENT($share) } من السلف المعطاة.
late-age = · متأخرة من { COUNT($first) } إلى { COUNT($last) } يومًا: سلف بمبلغ { $amount }
late-age-over = · متأخرة أكثر من { COUNT($last) } يومًا: سلف بمبلغ { $amount }
late-at-risk =
    ⚠ في خطر: { $amount }، وهو { PERCENT($share) } من السلف المعطاة.
    هذا كل الباقي من السلف المتأخرة أكثر من 30 يومًا.
late-rescheduled = 📅 بمواعيد جديدة: { $amount }
late-written-off = ✖ ما تنازلنا عنه حتى الآن: { $amount }

late-one = { $lines }
late-not-late = ✅ { $person }، { LOAN($number) }: لا شيء متأخر.
late-left = كل الباقي: { $left }
late-longer = 🕐 طُلب وقت أكثر، حتى { DAY($until) }.
late-guarantor = 🤝 كفالة من { $person }.
late-officers-only = هذا لمسؤولي الجمعية فقط. سلفتك أنت في دفترك.
