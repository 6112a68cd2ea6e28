### Round: دور واحد من الدائرة: من دفع، ومن يأخذ.

round-card =
    🔄 { $group }، الدور { COUNT($round) } من { COUNT($rounds) }: { $who }، { DAY($day) }
    دفع { COUNT($paid) } من { COUNT($people) }، في الصندوق { $pot } من { $whole }
round-card-direct =
    🔄 { $group }، الدور { COUNT($round) } من { COUNT($rounds) }: { $who }، { DAY($day) }
    أعطى { COUNT($paid) } من { COUNT($people) }، { $pot } من { $whole }
round-card-names =
    { $card }
    لم يصل بعد: { $lines }
round-open = { $person }
round-card-given = 🎉 { $group }: وصل الدور { COUNT($round) } إلى { $who }.
round-card-settled = ✅ { $group }: تمت تسوية الدور { COUNT($round) }.
round-card-next =
    { $given }
    التالي: { $who }، { DAY($day) }. { $left ->
        [zero] بقي { COUNT($left) } دور.
        [one] بقي دور واحد.
        [two] بقي دوران.
        [few] بقيت { COUNT($left) } أدوار.
        [many] بقي { COUNT($left) } دورًا.
       *[other] بقي { COUNT($left) } دور.
    }
round-card-last =
    { $given }
    كان هذا آخر دور في هذه الدائرة. شكرًا للجميع!

round-please-give = 🎁 الدور { COUNT($round) } لـ { $who }. المبلغ للتسليم: { $amount }.
round-please-give-less =
    🎁 الدور { COUNT($round) } لـ { $who }. المبلغ للتسليم: { $amount }.
    ✂ خُصم منه { $taken } لم تُدفع من قبل.
round-please-give-treasurer =
    🎁 الدور { COUNT($round) } لـ { $person }، ومعه المال.
    يرجى عدّ { $amount } معًا، ثم التسليم.
round-give-button = ✅ أعطيت { $amount }
round-bank-button = 🏦 من البنك
round-wallet-button = 📱 بالهاتف
round-how-much = كم أعطيت { $person }؟ المستحق { $amount }.
round-given-waits = ⏳ الدور { COUNT($round) }: { $amount } في الطريق إلى { $who }.
round-given = ✅ الدور { COUNT($round) }: وصل { $amount } إلى { $who }.
round-not-now = لا يُعطى الدور { COUNT($round) } الآن.

round-missing =
    ⏳ الدور { COUNT($round) }: { $count ->
        [zero] لا دفعة ناقصة، { $short }.
        [one] دفعة واحدة ناقصة، { $short }.
        [two] دفعتان ناقصتان، معًا { $short }.
        [few] { COUNT($count) } دفعات ناقصة، معًا { $short }.
        [many] { COUNT($count) } دفعة ناقصة، معًا { $short }.
       *[other] { COUNT($count) } دفعة ناقصة، معًا { $short }.
    }
    في الصندوق: { $there } من { $whole }.
    { $lines }
round-reserve-line = 🧺 في الاحتياطي: { $reserve }
round-wait-button = { DAY($until) }
round-part-button = 💶 إعطاء { $amount }
round-reserve-button = 🧺 من الاحتياطي
round-deduct-button = ✂ من دوره
round-last-button = ⬇ دوره في الآخر
round-chosen-wait = ⏳ اختيار { $person }: ينتظر الدور { COUNT($round) } حتى { DAY($until) }.
round-chosen-part = 💶 اختيار { $person }: يُعطى الموجود للدور { COUNT($round) }. والباقي يتبع.
round-chosen-reserve = 🧺 اختيار { $person }: يدفع الاحتياطي الناقص في الدور { COUNT($round) }.
round-chosen-deduct = ✂ اختيار { $person }: يؤخذ الناقص في الدور { COUNT($round) } من دور صاحبه.
round-chosen-last = ⬇ اختيار { $person }: من لم يدفع للدور { COUNT($round) } يأخذ آخر دور.
round-complete = ✅ اكتمل الدور { COUNT($round) }.

round-told-reserve = 🧺 دفع الاحتياطي { $amount } عنك في الدور { COUNT($round) }. هذا المبلغ عليك له.
round-told-moved =
    🔄 تغيّر ترتيب الأدوار. دورك الآن:
    { $lines }
round-told-turn = 🎁 الدور { COUNT($round) }، { DAY($day) }
round-told-taken = ✂ دورك { COUNT($round) } دفع { $amount } كانت عليك. لم يبق منه شيء لك.
