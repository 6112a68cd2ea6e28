### الأدوار

rotation-words = أدوار | الأدوار | دوري | كل الأدوار | صندوق دوار

rotation-button = 🔄 الأدوار
rotation-short-gathering = 🔄 الأدوار: دائرة تتكوّن الآن.
rotation-short-due = 🔄 الدور { COUNT($round) }: { $amount } حتى { DAY($day) }
rotation-short-on-the-way = 🔄 الأدوار: ⏳ في الطريق
rotation-short-paid = 🔄 الأدوار: ✅ مدفوع
rotation-short-turn = 🎁 دورك أنت: { COUNT($round) }، { DAY($day) }

rotation-term-amount-whole = 💶 كل مقعد يدفع { $amount } كل مرة. لا توجد أنصاف مقاعد.
rotation-term-amount = 💶 كل مقعد يدفع { $amount } كل مرة. نصف المقعد يدفع { $half }.
rotation-term-week =
    { $weekday ->
        [monday] 📅 دور كل أسبوع، يوم الاثنين.
        [tuesday] 📅 دور كل أسبوع، يوم الثلاثاء.
        [wednesday] 📅 دور كل أسبوع، يوم الأربعاء.
        [thursday] 📅 دور كل أسبوع، يوم الخميس.
        [friday] 📅 دور كل أسبوع، يوم الجمعة.
        [saturday] 📅 دور كل أسبوع، يوم السبت.
       *[sunday] 📅 دور كل أسبوع، يوم الأحد.
    }
rotation-term-two-weeks =
    { $weekday ->
        [monday] 📅 دور كل أسبوعين، يوم الاثنين.
        [tuesday] 📅 دور كل أسبوعين، يوم الثلاثاء.
        [wednesday] 📅 دور كل أسبوعين، يوم الأربعاء.
        [thursday] 📅 دور كل أسبوعين، يوم الخميس.
        [friday] 📅 دور كل أسبوعين، يوم الجمعة.
        [saturday] 📅 دور كل أسبوعين، يوم السبت.
       *[sunday] 📅 دور كل أسبوعين، يوم الأحد.
    }
rotation-term-month-day = 📅 دور كل شهر، يوم { COUNT($number) }.
rotation-term-month-last = 📅 دور كل شهر، في آخر يوم.
rotation-term-month-weekday =
    📅 دور كل شهر، يوم { $weekday ->
        [monday] الاثنين
        [tuesday] الثلاثاء
        [wednesday] الأربعاء
        [thursday] الخميس
        [friday] الجمعة
        [saturday] السبت
       *[sunday] الأحد
    } { $nth ->
        [1] الأول
        [2] الثاني
        [3] الثالث
        [4] الرابع
       *[last] الأخير
    }.
rotation-term-payday = 📅 دور كل شهر، بعد يوم الراتب، وهو يوم { COUNT($number) }.
rotation-term-start = 🏁 الدور الأول في { DATE($day) }.
rotation-term-order-lottery = 🎲 قرعة في البداية تحدد الترتيب. يمكن للجميع التحقق منها.
rotation-term-order-fixed = 🤝 تتفقون معًا على الترتيب.
rotation-term-order-seniority = 🕐 الأقدم في الجمعية أولًا.
rotation-term-order-each = 🎲 قرعة كل مرة تحدد صاحب الدور.
rotation-term-order-need = 🗳 تصويت الجمعية كل مرة يحدد صاحب الدور.
rotation-term-order-bids =
    🔨 يأخذ الدور من يطلب الأقل، ابتداءً من { PERCENT($floor) } منه. { $shared ->
        [end] الباقي للجميع في النهاية.
        [whole] الباقي للجميع في المرة القادمة.
       *[rest] الباقي للجميع في المرة القادمة، بعد نصيب الجمعية.
    }{ $commission ->
        [0] { "" }
       *[other] { " " }يبقى للجمعية { PERCENT($commission) }.
    }
rotation-term-order-priced = 🏷 كل شخص يختار دورًا. كل دور يزيد { $price } على ما بعده.
rotation-term-treasurer = 💰 أمانة الصندوق تحفظ المال حتى يومه.
rotation-term-direct = 🤝 لا أحد يحفظ المال. كل شخص يدفع لصاحب الدور.
rotation-term-missing-wait =
    { $days ->
        [0] ⏳ إذا لم يدفع أحدهم، ينتظر الدور حتى يكتمل.
        [zero] ⏳ إذا لم يدفع أحدهم، ينتظر الدور. بعد { COUNT($days) } يوم يتحدث معه المسؤولون.
        [one] ⏳ إذا لم يدفع أحدهم، ينتظر الدور. بعد يوم واحد يتحدث معه المسؤولون.
        [two] ⏳ إذا لم يدفع أحدهم، ينتظر الدور. بعد يومين يتحدث معه المسؤولون.
        [few] ⏳ إذا لم يدفع أحدهم، ينتظر الدور. بعد { COUNT($days) } أيام يتحدث معه المسؤولون.
        [many] ⏳ إذا لم يدفع أحدهم، ينتظر الدور. بعد { COUNT($days) } يومًا يتحدث معه المسؤولون.
       *[other] ⏳ إذا لم يدفع أحدهم، ينتظر الدور. بعد { COUNT($days) } يوم يتحدث معه المسؤولون.
    }
rotation-term-missing-part =
    { $days ->
        [0] 💶 إذا لم يدفع أحدهم، يُعطى الموجود. والباقي يتبع.
        [zero] 💶 إذا لم يدفع أحدهم بعد { COUNT($days) } يوم، يُعطى الموجود.
        [one] 💶 إذا لم يدفع أحدهم بعد يوم واحد، يُعطى الموجود.
        [two] 💶 إذا لم يدفع أحدهم بعد يومين، يُعطى الموجود.
        [few] 💶 إذا لم يدفع أحدهم بعد { COUNT($days) } أيام، يُعطى الموجود.
        [many] 💶 إذا لم يدفع أحدهم بعد { COUNT($days) } يومًا، يُعطى الموجود.
       *[other] 💶 إذا لم يدفع أحدهم بعد { COUNT($days) } يوم، يُعطى الموجود.
    }
rotation-term-missing-reserve =
    { $days ->
        [0] 🧺 إذا لم يدفع أحدهم، يدفع الاحتياطي. ويبقى دينًا عليه.
        [zero] 🧺 إذا لم يدفع أحدهم بعد { COUNT($days) } يوم، يدفع الاحتياطي. ويبقى دينًا عليه.
        [one] 🧺 إذا لم يدفع أحدهم بعد يوم واحد، يدفع الاحتياطي. ويبقى دينًا عليه.
        [two] 🧺 إذا لم يدفع أحدهم بعد يومين، يدفع الاحتياطي. ويبقى دينًا عليه.
        [few] 🧺 إذا لم يدفع أحدهم بعد { COUNT($days) } أيام، يدفع الاحتياطي. ويبقى دينًا عليه.
        [many] 🧺 إذا لم يدفع أحدهم بعد { COUNT($days) } يومًا، يدفع الاحتياطي. ويبقى دينًا عليه.
       *[other] 🧺 إذا لم يدفع أحدهم بعد { COUNT($days) } يوم، يدفع الاحتياطي. ويبقى دينًا عليه.
    }
rotation-term-missing-last =
    { $days ->
        [0] ⬇ إذا لم يدفع أحدهم، يُعطى الموجود. ودوره في الآخر.
        [zero] ⬇ من لم يدفع بعد { COUNT($days) } يوم يأخذ آخر دور. ويُعطى الموجود.
        [one] ⬇ من لم يدفع بعد يوم واحد يأخذ آخر دور. ويُعطى الموجود.
        [two] ⬇ من لم يدفع بعد يومين يأخذ آخر دور. ويُعطى الموجود.
        [few] ⬇ من لم يدفع بعد { COUNT($days) } أيام يأخذ آخر دور. ويُعطى الموجود.
        [many] ⬇ من لم يدفع بعد { COUNT($days) } يومًا يأخذ آخر دور. ويُعطى الموجود.
       *[other] ⬇ من لم يدفع بعد { COUNT($days) } يوم يأخذ آخر دور. ويُعطى الموجود.
    }
rotation-term-missing-deduct =
    { $days ->
        [0] ✂ ما لم يدفعه أحدهم يؤخذ من دوره.
        [zero] ✂ ما لم يدفعه أحدهم بعد { COUNT($days) } يوم يؤخذ من دوره.
        [one] ✂ ما لم يدفعه أحدهم بعد يوم واحد يؤخذ من دوره.
        [two] ✂ ما لم يدفعه أحدهم بعد يومين يؤخذ من دوره.
        [few] ✂ ما لم يدفعه أحدهم بعد { COUNT($days) } أيام يؤخذ من دوره.
        [many] ✂ ما لم يدفعه أحدهم بعد { COUNT($days) } يومًا يؤخذ من دوره.
       *[other] ✂ ما لم يدفعه أحدهم بعد { COUNT($days) } يوم يؤخذ من دوره.
    }
rotation-term-no-reserve = 🧺 لا يوجد احتياطي.
rotation-term-reserve = 🧺 كل مقعد يضع { $reserve } جانبًا كل مرة.
rotation-term-back = ↩ ما يبقى من الاحتياطي يعود للأعضاء في النهاية.
rotation-term-back-not = 👥 ما يبقى من الاحتياطي للجمعية.
rotation-term-receiver-pays = 🎁 تدفع أيضًا عندما يكون الدور لك.
rotation-term-receiver-pays-not = 🎁 لا تدفع عندما يكون الدور لك.
rotation-term-no-hold = 🔒 لا يُحجز شيء من الدور.
rotation-term-hold = 🔒 يُحجز { PERCENT($percent) } من الدور، وعدد الدفعات اللازمة قبله { COUNT($until) }.
rotation-term-guarantor = 🤝 من أخذ دوره يحتاج إلى كفالة.
rotation-term-no-guarantor = 🤝 لا كفالة على أحد.
rotation-term-newcomers =
    { $months ->
        [0] 🌱 يمكن للأعضاء الجدد أخذ أي دور.
        [zero] 🌱 من دخل الجمعية منذ أقل من { COUNT($months) } شهر دوره متأخر.
        [one] 🌱 من دخل الجمعية منذ أقل من شهر دوره متأخر.
        [two] 🌱 من دخل الجمعية منذ أقل من شهرين دوره متأخر.
        [few] 🌱 من دخل الجمعية منذ أقل من { COUNT($months) } أشهر دوره متأخر.
        [many] 🌱 من دخل الجمعية منذ أقل من { COUNT($months) } شهرًا دوره متأخر.
       *[other] 🌱 من دخل الجمعية منذ أقل من { COUNT($months) } شهر دوره متأخر.
    }
rotation-term-names = 👀 ترى الجمعية بالاسم من دفع.
rotation-term-no-names = 🔒 ترى الجمعية كم دفعوا، ولا ترى من.
rotation-term-no-organiser = 🧑 لا أحد يأخذ الدور الأول مقابل التنظيم.
rotation-term-organiser = 🧑 { $person }: التنظيم، والدور الأول.
rotation-term-no-fee = 🎟 لا يبقى شيء من الدور للجمعية.
rotation-term-fee = 🎟 يبقى للجمعية من كل دور { $fee }.

rotation-seats =
    { $half ->
        [true] { $whole ->
            [0] نصف مقعد
           *[other] { COUNT($whole) }½ مقعد
        }
       *[false] { $whole ->
            [1] مقعد واحد
            [2] مقعدان
           *[other] { COUNT($whole) } مقاعد
        }
    }

rotation-all-button = 📅 كل الأدوار
rotation-mine-button = 🔒 أدواري
rotation-past-button = 📚 دوائر سابقة
rotation-terms-button = 📜 ما اتفقنا عليه
rotation-newer-button = ▶ أدوار أخرى

rotation-none = 🔄 لا توجد دائرة أدوار الآن. يمكن لمسؤول أن ينشئها.
rotation-none-officer = 🔄 لا توجد دائرة أدوار الآن. يمكنك إنشاؤها بأربعة أسئلة.

rotation-all =
    🔄 { $group }، الدائرة { COUNT($number) }
    { $lines }
rotation-line-ahead = { COUNT($round) } · { DAY($day) } · { $who }
rotation-line-open = ▶ { COUNT($round) } · { DAY($day) } · { $who }
rotation-line-paid = ✅ { COUNT($round) } · { DAY($day) } · { $who }
rotation-nobody-yet = لم يُحسم بعد
rotation-two = { $first } و { $second }
rotation-one = { $person }

rotation-mine =
    🔒 { $group }، أدوارك
    { $facts }
rotation-my-seats = 🪑 لك { $seats }.
rotation-my-turn = 🎁 دورك: الدور { COUNT($round) }، { DAY($day) }، { $amount }.
rotation-my-turn-had = ✅ وصلك { $amount } في الدور { COUNT($round) }.
rotation-my-turn-taken = ✂ { $amount } من الدور { COUNT($round) } دفعت ما كان عليك.
rotation-my-turn-unknown = 🎁 دورك لم يُحسم بعد.
rotation-my-sums = 💶 دفعت { $paid } ووصلك { $received } حتى الآن.
rotation-my-left = 📅 للدفع: { $left } حتى { DAY($day) }.
rotation-my-left-nothing = ✅ لا شيء باق للدفع الآن.
rotation-my-way = ⏳ في الطريق: { $amount }. ينتظر كلمة نعم.
rotation-my-advance = 🧺 عليك للاحتياطي { $owed }.
rotation-my-held = 🔒 محجوز من دورك: { $held }.
rotation-my-to-pay = 🗓 يبقى عليك حتى النهاية { $left }.
rotation-my-missing = ❓ بدون دفعتك في الصندوق { $pot } لا { $whole }.
rotation-not-in = لست في هذه الدائرة. يمكنك رؤية أدوار الجميع.

rotation-terms =
    📜 { $group }، الدائرة { COUNT($number) }
    { $lines }
rotation-past =
    📚 دوائركم السابقة:
    { $lines }
rotation-past-none = 📚 لا توجد دوائر سابقة.
rotation-past-ended =
    { $rounds ->
        [zero] الدائرة { COUNT($number) }: { DATE($first) } إلى { DATE($last) }، { COUNT($rounds) } دور
        [one] الدائرة { COUNT($number) }: { DATE($first) } إلى { DATE($last) }، دور واحد
        [two] الدائرة { COUNT($number) }: { DATE($first) } إلى { DATE($last) }، دوران
        [few] الدائرة { COUNT($number) }: { DATE($first) } إلى { DATE($last) }، { COUNT($rounds) } أدوار
        [many] الدائرة { COUNT($number) }: { DATE($first) } إلى { DATE($last) }، { COUNT($rounds) } دورًا
       *[other] الدائرة { COUNT($number) }: { DATE($first) } إلى { DATE($last) }، { COUNT($rounds) } دور
    }
rotation-past-called-off = الدائرة { COUNT($number) }: أُلغيت قبل أن تبدأ
rotation-look-button = 🔄 الدائرة { COUNT($number) }

rotation-book-paid = { DATE($when) } · أدوار { $amount } · { RECEIPT($receipt) }
rotation-book-had = { DATE($when) } · وصلك دورك { $amount } · { RECEIPT($receipt) }
