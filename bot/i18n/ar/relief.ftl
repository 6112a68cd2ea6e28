### Relief: what the group can do for somebody who cannot pay back as agreed.

relief-waive-button = 🕊 إعفاء من الغرامة
relief-dates-button = 📅 مواعيد جديدة
relief-write-off-button = ✖ التنازل عنها

relief-dates = 📅 مواعيد جديدة للسلفة { LOAN($number) }. توقف لمدة، أم أقساط أكثر؟
relief-pause-week-button =
    { $count ->
        [zero] ⏸ { COUNT($count) } أسبوع
        [one] ⏸ أسبوع واحد
        [two] ⏸ أسبوعان
        [few] ⏸ { COUNT($count) } أسابيع
        [many] ⏸ { COUNT($count) } أسبوعًا
       *[other] ⏸ { COUNT($count) } أسبوع
    }
relief-pause-two-weeks-button = ⏸ { COUNT($count) } × أسبوعين
relief-pause-month-button =
    { $count ->
        [zero] ⏸ { COUNT($count) } شهر
        [one] ⏸ شهر واحد
        [two] ⏸ شهران
        [few] ⏸ { COUNT($count) } أشهر
        [many] ⏸ { COUNT($count) } شهرًا
       *[other] ⏸ { COUNT($count) } شهر
    }
relief-pause-end-button =
    { $count ->
        [zero] ⏸ { COUNT($count) } شهر
        [one] ⏸ شهر واحد
        [two] ⏸ شهران
        [few] ⏸ { COUNT($count) } أشهر
        [many] ⏸ { COUNT($count) } شهرًا
       *[other] ⏸ { COUNT($count) } شهر
    }
relief-more-button = ➗ أقساط أصغر
relief-how-many =
    { $count ->
        [zero] لا أقساط باقية. في كم قسط يكون سدادها؟
        [one] بقي قسط واحد. في كم قسط يكون سداده؟
        [two] بقي قسطان. في كم قسط يكون سدادهما؟
        [few] بقيت { COUNT($count) } أقساط. في كم قسط يكون سدادها؟
        [many] بقي { COUNT($count) } قسطًا. في كم قسط يكون سدادها؟
       *[other] بقي { COUNT($count) } قسط. في كم قسط يكون سدادها؟
    }
relief-payments-button =
    { $count ->
        [zero] { COUNT($count) } قسط
        [one] قسط واحد
        [two] قسطان
        [few] { COUNT($count) } أقساط
        [many] { COUNT($count) } قسطًا
       *[other] { COUNT($count) } قسط
    }
relief-check =
    { $lines }
    أسأل كل عضو في الخاص. لا يقال شيء من هذا في محادثة جماعية. هل أسأل؟

## What the group votes on

relief-waive = 🕊 إعفاء { $person } من غرامات السلفة { LOAN($number) } وقدرها { $amount }.
relief-reschedule =
    { $count ->
        [zero] 📅 على { $person } للسلفة { LOAN($number) } مبلغ { $left }: من { DATE($first) } إلى { DATE($last) }.
        [one] 📅 على { $person } للسلفة { LOAN($number) } مبلغ { $left }: السداد مرة واحدة، في { DATE($first) }.
        [two] 📅 على { $person } للسلفة { LOAN($number) } مبلغ { $left }: السداد في قسطين، من { DATE($first) } إلى { DATE($last) }.
        [few] 📅 على { $person } للسلفة { LOAN($number) } مبلغ { $left }: السداد في { COUNT($count) } أقساط، من { DATE($first) } إلى { DATE($last) }.
        [many] 📅 على { $person } للسلفة { LOAN($number) } مبلغ { $left }: السداد في { COUNT($count) } قسطًا، من { DATE($first) } إلى { DATE($last) }.
       *[other] 📅 على { $person } للسلفة { LOAN($number) } مبلغ { $left }: السداد في { COUNT($count) } قسط، من { DATE($first) } إلى { DATE($last) }.
    }
relief-reschedule-keeps = الغرامات السابقة تبقى.
relief-write-off =
    ✖ نتنازل عن { $left } باقية على { $person } للسلفة { LOAN($number) }.
    هذا المال يضيع علينا جميعًا.
relief-waived = 🕊 سقطت غرامات السلفة { LOAN($number) }.
relief-rescheduled = 📅 للسلفة { LOAN($number) } مواعيد جديدة.
relief-written-off = ✖ تنازلنا عن الباقي من السلفة { LOAN($number) }.

## Saying no

relief-no-fine = لا غرامة على السلفة { LOAN($number) }.
relief-nothing-left = لم يبق من السلفة { LOAN($number) } ما يحتاج إلى مواعيد جديدة.
relief-count-cannot-be = لا يمكن سداد السلفة بهذا العدد من الأقساط. يرجى اختيار عدد آخر.
relief-after-shareout =
    القسط الأخير يكون في { DATE($last) }. هذا متأخر جدًا.
    { $rule }
relief-start-passed = فات ذلك اليوم. يرجى البدء من جديد.
relief-has-new-dates = للسلفة { LOAN($number) } مواعيد جديدة من قبل. يرجى النظر مرة أخرى.
relief-not-yours-to-ask = هذا السؤال للجمعية من حق صاحب السلفة والمسؤولين فقط.
relief-open-already = تصوتون على السلفة { LOAN($number) } الآن: هو التصويت { COUNT($motion) }.
relief-payment-waits = للسلفة { LOAN($number) } دفعة بانتظار جواب. يجب تأكيدها أولًا.
relief-you-owe = هذا عن سلفتك أنت. يقرر الآخرون.
relief-you-stand-in = كفالتك على هذه السلفة. يقرر الآخرون.
