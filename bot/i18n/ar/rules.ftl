### The rules of a group, one sentence each.

rules-together-save = 🐷 نوفّر معًا، ويمكن أن نسلّف بعضنا.
rules-together-turns = 🔄 نأخذ المال بالدور.
rules-together-both = 🤝 نوفّر معًا، ونأخذ المال بالدور.
rules-contribution = 💶 كل واحد منا يدفع { $amount } كل شهر.
rules-two-hands = 🙌 يُحسب المال عندما يقول ذلك شخصان. لا أحد يؤكد لنفسه.
rules-undo =
    { $minutes ->
        [zero] ↩ لا يمكن التراجع عن ضغطة خاطئة.
        [one] ↩ يمكن التراجع عن ضغطة خاطئة خلال دقيقة واحدة.
        [two] ↩ يمكن التراجع عن ضغطة خاطئة خلال دقيقتين.
        [few] ↩ يمكن التراجع عن ضغطة خاطئة خلال { COUNT($minutes) } دقائق.
        [many] ↩ يمكن التراجع عن ضغطة خاطئة خلال { COUNT($minutes) } دقيقة.
       *[other] ↩ يمكن التراجع عن ضغطة خاطئة خلال { COUNT($minutes) } دقيقة.
    }
rules-nothing-deleted = 📒 لا يُمحى أي سطر أبدًا. الخطأ يصححه سطر جديد.
rules-outlier =
    { $times ->
        [zero] 🔎 فوق قدر المبلغ الشهري { COUNT($times) } مرة، أسأل مرتين.
        [one] 🔎 فوق قدر المبلغ الشهري مرة واحدة، أسأل مرتين.
        [two] 🔎 فوق قدر المبلغ الشهري مرتين، أسأل مرتين.
        [few] 🔎 فوق قدر المبلغ الشهري { COUNT($times) } مرات، أسأل مرتين.
        [many] 🔎 فوق قدر المبلغ الشهري { COUNT($times) } مرة، أسأل مرتين.
       *[other] 🔎 فوق قدر المبلغ الشهري { COUNT($times) } مرة، أسأل مرتين.
    }
rules-remind =
    { $hours ->
        [zero] 🔔 من لا يجيب يصله تذكير بعد { COUNT($hours) } ساعة.
        [one] 🔔 من لا يجيب يصله تذكير بعد ساعة واحدة.
        [two] 🔔 من لا يجيب يصله تذكير بعد ساعتين.
        [few] 🔔 من لا يجيب يصله تذكير بعد { COUNT($hours) } ساعات.
        [many] 🔔 من لا يجيب يصله تذكير بعد { COUNT($hours) } ساعة.
       *[other] 🔔 من لا يجيب يصله تذكير بعد { COUNT($hours) } ساعة.
    }
rules-escalate =
    { $hours ->
        [zero] 🙋 بعد { COUNT($hours) } ساعة تساعد الرئاسة.
        [one] 🙋 بعد ساعة واحدة تساعد الرئاسة.
        [two] 🙋 بعد ساعتين تساعد الرئاسة.
        [few] 🙋 بعد { COUNT($hours) } ساعات تساعد الرئاسة.
        [many] 🙋 بعد { COUNT($hours) } ساعة تساعد الرئاسة.
       *[other] 🙋 بعد { COUNT($hours) } ساعة تساعد الرئاسة.
    }
rules-quiet-21-8 = 🌙 من 21:00 إلى 8:00 لا أبدأ بالكتابة إلى أحد.
rules-quiet-22-7 = 🌙 من 22:00 إلى 7:00 لا أبدأ بالكتابة إلى أحد.
rules-quiet-23-6 = 🌙 من 23:00 إلى 6:00 لا أبدأ بالكتابة إلى أحد.
rules-quiet-20-9 = 🌙 من 20:00 إلى 9:00 لا أبدأ بالكتابة إلى أحد.
rules-quiet-0-0 = 🔔 يمكنني الكتابة في أي ساعة من النهار والليل.

## Loans

rules-loans-later = 🤲 نقرر أمر السلف لاحقًا.
rules-loans-free = 🤲 السلفة لا تكلّف شيئًا.
rules-kind-flat = 🤲 كلفة السلفة هي نفسها كل مرة.
rules-kind-equal-instalments = 🤲 الكلفة تقل مع السداد. كل الأقساط متساوية.
rules-kind-equal-principal = 🤲 الكلفة تقل مع السداد. لذلك يصغر كل قسط.
rules-kind-fee = 🤲 للسلفة رسم واحد، مهما طالت المدة.
rules-kind-cost-plus = 🤲 الجمعية تشتري ما يلزمك. سداده عليك بأقساط، مع زيادة.
rules-kind-in-advance = 🤲 كلفة السلفة تُخصم عند استلامها.

rules-price-flat =
    { $per ->
        [year] 🏷 السلفة تكلّف { $cost } لكل { $each }، كل سنة.
       *[month] 🏷 السلفة تكلّف { $cost } لكل { $each }، كل شهر.
    }
rules-price-equal-instalments =
    { $per ->
        [year] 🏷 السنة تكلّف { $cost } لكل { $each } باقية عليك.
       *[month] 🏷 الشهر يكلّف { $cost } لكل { $each } باقية عليك.
    }
rules-price-equal-principal =
    { $per ->
        [year] 🏷 السنة تكلّف { $cost } لكل { $each } باقية عليك.
       *[month] 🏷 الشهر يكلّف { $cost } لكل { $each } باقية عليك.
    }
rules-price-fee = 🏷 الرسم { $cost } لكل { $each }.
rules-price-cost-plus = 🏷 الزيادة { $cost } لكل { $each }.
rules-price-in-advance =
    { $per ->
        [year] 🏷 من كل { $each } يُخصم { $cost } عن كل سنة.
       *[month] 🏷 من كل { $each } يُخصم { $cost } عن كل شهر.
    }
rules-time =
    { $every ->
        [week] 📅 السداد كل أسبوع، { $count ->
            [zero] بلا أقساط.
            [one] مرة واحدة.
            [two] مرتين على الأكثر.
            [few] { COUNT($count) } مرات على الأكثر.
            [many] { COUNT($count) } مرة على الأكثر.
           *[other] { COUNT($count) } مرة على الأكثر.
        }
        [two-weeks] 📅 السداد كل أسبوعين، { $count ->
            [zero] بلا أقساط.
            [one] مرة واحدة.
            [two] مرتين على الأكثر.
            [few] { COUNT($count) } مرات على الأكثر.
            [many] { COUNT($count) } مرة على الأكثر.
           *[other] { COUNT($count) } مرة على الأكثر.
        }
       *[month] 📅 السداد كل شهر، { $count ->
            [zero] بلا أقساط.
            [one] مرة واحدة.
            [two] مرتين على الأكثر.
            [few] { COUNT($count) } مرات على الأكثر.
            [many] { COUNT($count) } مرة على الأكثر.
           *[other] { COUNT($count) } مرة على الأكثر.
        }
    }
rules-time-end =
    { $count ->
        [zero] 📅 السداد كله مرة واحدة، خلال { COUNT($count) } شهر.
        [one] 📅 السداد كله مرة واحدة، خلال شهر واحد.
        [two] 📅 السداد كله مرة واحدة، خلال شهرين.
        [few] 📅 السداد كله مرة واحدة، خلال { COUNT($count) } أشهر.
        [many] 📅 السداد كله مرة واحدة، خلال { COUNT($count) } شهرًا.
       *[other] 📅 السداد كله مرة واحدة، خلال { COUNT($count) } شهر.
    }
rules-grace =
    { $count ->
        [0] 🌱 القسط الأول يسدد جزءًا من السلفة.
        [one] 🌱 القسط الأول للكلفة فقط.
        [two] 🌱 أول قسطين للكلفة فقط.
        [few] 🌱 أول { COUNT($count) } أقساط للكلفة فقط.
        [many] 🌱 أول { COUNT($count) } قسطًا للكلفة فقط.
       *[other] 🌱 أول { COUNT($count) } قسط للكلفة فقط.
    }
rules-savings-times =
    { $times ->
        [zero] 🐷 لا سلف على التوفير.
        [one] 🐷 أقصى ما عليك هو قدر توفيرك.
        [two] 🐷 أقصى ما عليك هو قدر توفيرك مرتين.
        [few] 🐷 أقصى ما عليك هو قدر توفيرك { COUNT($times) } مرات.
        [many] 🐷 أقصى ما عليك هو قدر توفيرك { COUNT($times) } مرة.
       *[other] 🐷 أقصى ما عليك هو قدر توفيرك { COUNT($times) } مرة.
    }
rules-member-months =
    { $months ->
        [0] 🕐 للعضو الجديد أن يطلب سلفة فورًا.
        [one] 🕐 أول سلفة للعضو الجديد بعد شهر واحد.
        [two] 🕐 أول سلفة للعضو الجديد بعد شهرين.
        [few] 🕐 أول سلفة للعضو الجديد بعد { COUNT($months) } أشهر.
        [many] 🕐 أول سلفة للعضو الجديد بعد { COUNT($months) } شهرًا.
       *[other] 🕐 أول سلفة للعضو الجديد بعد { COUNT($months) } شهر.
    }
rules-open-max =
    { $count ->
        [zero] ☝ لا سلف لأحد.
        [one] ☝ سلفة واحدة في وقت واحد.
        [two] ☝ سلفتان على الأكثر في وقت واحد.
        [few] ☝ { COUNT($count) } سلف على الأكثر في وقت واحد.
        [many] ☝ { COUNT($count) } سلفة على الأكثر في وقت واحد.
       *[other] ☝ { COUNT($count) } سلفة على الأكثر في وقت واحد.
    }
rules-keep =
    { $share ->
        [0] 📦 يمكن تسليف كل مال الصندوق.
       *[other] 📦 يبقى في الصندوق { PERCENT($share) } من مالنا على الأقل.
    }
rules-member-share =
    { $share ->
        [5000] 👤 عند عضو واحد نصف مالنا على الأكثر.
       *[other] 👤 عند عضو واحد { PERCENT($share) } من مالنا على الأكثر.
    }
rules-household-share =
    { $share ->
        [5000] 🏠 عند بيت واحد نصف مالنا على الأكثر.
       *[other] 🏠 عند بيت واحد { PERCENT($share) } من مالنا على الأكثر.
    }
rules-guarantors =
    { $count ->
        [0] 🤝 لا تحتاج سلفتك إلى كفالة.
        [one] 🤝 عضو واحد يكفل سلفتك.
        [two] 🤝 عضوان يكفلان سلفتك.
        [few] 🤝 { COUNT($count) } أعضاء يكفلون سلفتك.
        [many] 🤝 { COUNT($count) } عضوًا يكفلون سلفتك.
       *[other] 🤝 { COUNT($count) } عضو يكفلون سلفتك.
    }
rules-guarantee-times =
    { $times ->
        [zero] 🤝 لا كفالات.
        [one] 🤝 لا أحد يكفل أكثر من قدر توفيره.
        [two] 🤝 لا أحد يكفل أكثر من قدر توفيره مرتين.
        [few] 🤝 لا أحد يكفل أكثر من قدر توفيره { COUNT($times) } مرات.
        [many] 🤝 لا أحد يكفل أكثر من قدر توفيره { COUNT($times) } مرة.
       *[other] 🤝 لا أحد يكفل أكثر من قدر توفيره { COUNT($times) } مرة.
    }
rules-no-fine = 🕊 لا غرامة على التأخر.
rules-fine = ⏰ القسط المتأخر يكلّف { $amount }، مرة واحدة.
rules-fine-days =
    { $days ->
        [0] ⏰ الغرامة في اليوم التالي.
        [one] ⏰ الغرامة عند التأخر أكثر من يوم واحد.
        [two] ⏰ الغرامة عند التأخر أكثر من يومين.
        [few] ⏰ الغرامة عند التأخر أكثر من { COUNT($days) } أيام.
        [many] ⏰ الغرامة عند التأخر أكثر من { COUNT($days) } يومًا.
       *[other] ⏰ الغرامة عند التأخر أكثر من { COUNT($days) } يوم.
    }
rules-fine-cap = ⏰ كل الغرامات معًا { PERCENT($share) } من السلفة على الأكثر.
rules-no-step = 🪙 لا تقريب للأقساط.
rules-step = 🪙 الأقساط مقرّبة إلى { $step }. القسط الأخير يأخذ الباقي.
rules-order = 🧾 الدفعة تسدد أولًا { $first }، ثم { $second }، ثم { $third }، ثم { $fourth }.
rules-part-fine = الغرامات
rules-part-fee = الرسوم
rules-part-interest = الكلفة
rules-part-principal = السلفة
rules-no-shareout = 🎉 قد تستمر السلف بعد يوم تقسيم المال.
rules-shareout = 🎉 كل السلف تُسدَّد قبل { DATE($day) }.

## Voting

rules-quorum =
    { $share ->
        [5000] 🗳 يلزم أن يصوت نصفنا على الأقل.
        [10000] 🗳 يلزم أن نصوت كلنا.
       *[other] 🗳 يلزم أن يصوت { PERCENT($share) } منا على الأقل.
    }
rules-threshold =
    { $share ->
        [5000] ⚖ إذا كانت «نعم» أكثر من «لا»، تمت الموافقة.
       *[other] ⚖ يلزم أكثر من { PERCENT($share) } من الأصوات «نعم».
    }
rules-ballot-days =
    { $days ->
        [zero] ⏳ التصويت مفتوح لمدة { COUNT($days) } يوم.
        [one] ⏳ التصويت مفتوح لمدة يوم واحد.
        [two] ⏳ التصويت مفتوح لمدة يومين.
        [few] ⏳ التصويت مفتوح لمدة { COUNT($days) } أيام.
        [many] ⏳ التصويت مفتوح لمدة { COUNT($days) } يومًا.
       *[other] ⏳ التصويت مفتوح لمدة { COUNT($days) } يوم.
    }
rules-ballot-hours =
    { $hours ->
        [zero] ⏳ التصويت مفتوح لمدة { COUNT($hours) } ساعة.
        [one] ⏳ التصويت مفتوح لمدة ساعة واحدة.
        [two] ⏳ التصويت مفتوح لمدة ساعتين.
        [few] ⏳ التصويت مفتوح لمدة { COUNT($hours) } ساعات.
        [many] ⏳ التصويت مفتوح لمدة { COUNT($hours) } ساعة.
       *[other] ⏳ التصويت مفتوح لمدة { COUNT($hours) } ساعة.
    }
rules-loans-secret = 🤫 التصويت على السلف سري.
rules-loans-open = 👀 التصويت على السلف علني.

rules-area-saving = — التوفير —
rules-area-loans = — السلف —
rules-area-voting = — التصويت —

## Why something was refused

rules-why-founded =
    { $rule }
    هي قاعدتنا من البداية، النسخة { COUNT($version) }، منذ { DATE($since) }. يمكن تغييرها بالتصويت.
rules-why-voted =
    { $rule }
    النسخة { COUNT($version) } من قواعدنا، صوّتنا عليها في { DATE($since) }. يمكن تغييرها بتصويت جديد.

## The rules, read out

rules-words = قواعد | القواعد | قواعدنا | قوانين | القوانين | قوانيننا | شروط | الشروط | qawa3id | 📜
rules-button = 📜 القواعد
rules-older-button = 🕰 نسخ أقدم
rules-read =
    📜 قواعد { $group }
    { $rules }
    { $version }
rules-version-founded = النسخة { COUNT($version) }، من البداية، { DATE($since) }.
rules-version-voted = النسخة { COUNT($version) }، منذ { DATE($since) }، بالتصويت { COUNT($motion) }.
rules-older =
    🕰 كيف تغيّرت قواعد { $group }
    { $lines }
rules-first-version = { $version }
rules-changes =
    { $version }
    قبل ذلك:
    { $before }
    منذ ذلك الوقت:
    { $after }

## What a rule cannot say

rules-amount-out-of-range = هذا المبلغ غير ممكن. يرجى كتابة مبلغ شهري معتاد.

rules-quorum-percent-bounds = من كل 100 يلزم أن يصوت عدد بين { COUNT($least) } و{ COUNT($most) }.
rules-threshold-percent-bounds = من كل 100 صوت تلزم «نعم» أكثر من عدد بين { COUNT($least) } و{ COUNT($most) }.
rules-hours-bounds = مدة التصويت بالساعات: بين { COUNT($least) } و{ COUNT($most) }.
rules-count-max-bounds = عدد أقساط السلفة: بين { COUNT($least) } و{ COUNT($most) }.
rules-grace-principal-bounds = عدد الأقساط الصغيرة في البداية: بين { COUNT($least) } و{ COUNT($most) }.
rules-step-minor-bounds = لا يمكن تقريب الأقساط إلى هذا. يرجى اختيار قطعة نقود أو ورقة نقود.
rules-savings-times-bounds = السلفة قدر التوفير بعدد من المرات: بين { COUNT($least) } و{ COUNT($most) }.
rules-member-months-bounds = عدد شهور انتظار أول سلفة: بين { COUNT($least) } و{ COUNT($most) }.
rules-open-max-bounds = عدد سلف العضو في وقت واحد: بين { COUNT($least) } و{ COUNT($most) }.
rules-keep-percent-bounds = من كل 100 يبقى في الصندوق عدد بين { COUNT($least) } و{ COUNT($most) }.
rules-member-percent-bounds = لعضو واحد من كل 100 عدد بين { COUNT($least) } و{ COUNT($most) }.
rules-household-percent-bounds = لبيت واحد من كل 100 عدد بين { COUNT($least) } و{ COUNT($most) }.
rules-guarantors-bounds = عدد كفلاء السلفة: بين { COUNT($least) } و{ COUNT($most) }.
rules-guarantee-times-bounds = الكفالة قدر التوفير بعدد من المرات: بين { COUNT($least) } و{ COUNT($most) }.
rules-fine-minor-bounds = هذه الغرامة غير ممكنة. يرجى كتابة مبلغ صغير، أو 0 بلا غرامة.
rules-fine-cap-percent-bounds = الغرامات من كل 100 من السلفة: بين { COUNT($least) } و{ COUNT($most) }.
rules-fine-days-bounds = عدد أيام انتظار الغرامة: بين { COUNT($least) } و{ COUNT($most) }.
rules-outlier-times-bounds = أسأل مرتين من عدد مرات للمبلغ الشهري بين { COUNT($least) } و{ COUNT($most) }.
rules-undo-minutes-bounds = عدد دقائق التراجع عن ضغطة: بين { COUNT($least) } و{ COUNT($most) }.
rules-remind-hours-bounds = عدد الساعات قبل التذكير: بين { COUNT($least) } و{ COUNT($most) }.
rules-escalate-hours-bounds = عدد الساعات قبل طلب المساعدة: بين { COUNT($least) } و{ COUNT($most) }.

rules-rate-bp-bounds =
    { $per ->
        [month] قد تكلّف السلفة حتى { PERCENT($most) } في الشهر.
        [year] قد تكلّف السلفة حتى { PERCENT($most) } في السنة.
       *[once] قد تكلّف السلفة حتى { PERCENT($most) } مرة واحدة.
    }
rules-rate-per-does-not-fit = الرسم يُدفع مرة واحدة، والكلفة بحسب المدة. يرجى الاختيار من جديد.
rules-advance-takes-all = هكذا تُخصم السلفة كلها. يرجى اختيار كلفة أقل أو مدة أقصر.
rules-grace-too-long = عدد الأقساط التي لا تسدد السلفة في البداية: { COUNT($most) } على الأكثر.
rules-grace-without-instalments = السلفة التي تُسدَّد مرة واحدة ليس لها أقساط صغيرة.
rules-order-incomplete = الغرامة والرسم والكلفة والسلفة: كل منها مرة واحدة. يرجى الاختيار من جديد.
rules-escalate-too-soon =
    { $hours ->
        [zero] التذكير يكون أولًا، بعد { COUNT($hours) } ساعة. طلب المساعدة يكون بعده.
        [one] التذكير يكون أولًا، بعد ساعة واحدة. طلب المساعدة يكون بعده.
        [two] التذكير يكون أولًا، بعد ساعتين. طلب المساعدة يكون بعده.
        [few] التذكير يكون أولًا، بعد { COUNT($hours) } ساعات. طلب المساعدة يكون بعده.
        [many] التذكير يكون أولًا، بعد { COUNT($hours) } ساعة. طلب المساعدة يكون بعده.
       *[other] التذكير يكون أولًا، بعد { COUNT($hours) } ساعة. طلب المساعدة يكون بعده.
    }
