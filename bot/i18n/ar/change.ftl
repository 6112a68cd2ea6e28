### Change: a member proposes another rule, and the group votes on it.

change-words = تغيير قاعدة | تغيير القواعد | تغيير القاعدة | غير القواعد | قاعدة جديدة | قاعدة أخرى | تغيير القوانين | اقتراح تغيير
change-propose-button = ✏ اقتراح تغيير

change-what = ما الذي نغيّره؟
change-area-saving-button = 🐷 التوفير
change-area-loans-button = 🤲 السلف
change-area-voting-button = 🗳 التصويت

change-which =
    { $lines }
    أي قاعدة نغيّر؟

change-together-button = 🤝 ما نفعله معًا
change-contribution-button = 💶 المبلغ الشهري
change-outlier-button = 🔎 متى أسأل مرتين
change-undo-button = ↩ ضغطة خاطئة
change-remind-button = 🔔 التذكير
change-escalate-button = 🙋 متى يساعد آخرون
change-lending-button = 🤲 نوع السلفة
change-price-button = 🏷 كم تكلّف
change-time-button = 📅 طريقة السداد
change-grace-button = 🌱 البداية
change-savings-button = 🐷 قدر التوفير
change-membership-button = 🕐 مدة العضوية
change-open-button = ☝ عدد السلف
change-keep-button = 📦 الباقي بالصندوق
change-member-button = 👤 لعضو واحد
change-quiet-button = 🌙 ساعات الهدوء
change-household-button = 🏠 لبيت واحد
change-guarantors-button = 🤝 من يكفل
change-guarantee-button = 🤝 حد الكفالة
change-fine-button = ⏰ الغرامة
change-fine-days-button = ⏰ يوم الغرامة
change-fine-cap-button = ⏰ حد الغرامات
change-step-button = 🪙 التقريب
change-order-button = 🧾 ما يُسدَّد أولًا
change-shareout-button = 🎉 يوم التقسيم
change-quorum-button = 🗳 كم يصوت
change-threshold-button = ⚖ كم «نعم» تلزم
change-hours-button = ⏳ مدة التصويت
change-secret-button = 🤫 سري أم علني

change-value =
    الآن: { $now }
    { $ask }

change-ask-together = ماذا تفعلون معًا؟
change-ask-contribution = كم يدفع كل واحد منكم كل شهر؟
change-ask-outlier = من كم مرة للمبلغ الشهري أسأل مرتين؟
change-ask-undo = خلال كم دقيقة يمكن التراجع عن ضغطة خاطئة؟
change-ask-remind = بعد كم ساعة أرسل التذكير؟
change-ask-escalate = بعد كم ساعة تساعد الرئاسة؟
change-ask-quiet = في أي ساعات لا أبدأ بالكتابة إلى أحد؟ لكل عضو اختيار ساعاته.
change-quiet-21-8-button = 🌙 21:00 – 8:00
change-quiet-22-7-button = 🌙 22:00 – 7:00
change-quiet-23-6-button = 🌙 23:00 – 6:00
change-quiet-20-9-button = 🌙 20:00 – 9:00
change-quiet-0-0-button = 🔔 بلا ساعات هدوء
change-ask-grace = كم قسطًا في البداية للكلفة فقط؟
change-ask-savings = كم مرة قدر التوفير قد يكون على العضو؟
change-ask-membership = كم شهرًا ينتظر العضو الجديد أول سلفة؟
change-ask-open = كم سلفة للعضو في وقت واحد؟
change-ask-keep = كم من المال يبقى في الصندوق؟
change-ask-member = كم من المال قد يكون عند عضو واحد؟
change-ask-household = كم من المال قد يكون عند بيت واحد؟
change-ask-guarantors = كم عضوًا يكفل السلفة؟
change-ask-guarantee = كم مرة قدر التوفير تكون الكفالة؟
change-ask-fine = كم يكلّف القسط المتأخر، مرة واحدة؟
change-ask-fine-days = كم يوم تأخر يكون بلا غرامة؟
change-ask-fine-cap = كم من السلفة قد تكون كل غراماتها؟
change-ask-step = ما أصغر قطعة نقود تدفعون بها؟
change-ask-order = ما الذي تسدده الدفعة أولًا؟
change-ask-shareout = في نهاية أي شهر تقسمون المال؟ بالضغط أو بالكتابة.
change-ask-quorum = كم منكم يلزم أن يصوت على الأقل؟
change-ask-threshold = أكثر من كم من الأصوات يلزم أن تكون «نعم»؟
change-ask-hours = كم يومًا يبقى التصويت مفتوحًا؟
change-ask-secret = كيف تصوتون على السلف؟

change-number-button = { COUNT($count) }
change-times-button = { COUNT($count) } ×
change-percent-button = { PERCENT($count) }
change-share-button = { PERCENT($count) }
change-minutes-button =
    { $count ->
        [zero] { COUNT($count) } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { COUNT($count) } دقائق
        [many] { COUNT($count) } دقيقة
       *[other] { COUNT($count) } دقيقة
    }
change-hours-unit-button =
    { $count ->
        [zero] { COUNT($count) } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { COUNT($count) } ساعات
        [many] { COUNT($count) } ساعة
       *[other] { COUNT($count) } ساعة
    }
change-days-button =
    { $count ->
        [zero] { COUNT($count) } يوم
        [one] يوم واحد
        [two] يومان
        [few] { COUNT($count) } أيام
        [many] { COUNT($count) } يومًا
       *[other] { COUNT($count) } يوم
    }
change-months-button =
    { $count ->
        [zero] { COUNT($count) } شهر
        [one] شهر واحد
        [two] شهران
        [few] { COUNT($count) } أشهر
        [many] { COUNT($count) } شهرًا
       *[other] { COUNT($count) } شهر
    }

change-together-save-button = 🐷 توفير وسلف
change-together-turns-button = 🔄 بالدور
change-together-both-button = 🤝 الاثنان معًا
change-secret-open-button = 👀 علنًا
change-secret-secret-button = 🤫 سرًا
change-order-fines-first-button = ⏰ الغرامات أولًا
change-order-fines-last-button = ⏰ الغرامات أخيرًا
change-order-loan-first-button = 🤲 السلفة أولًا
change-no-fine-button = 🕊 بلا غرامة
change-no-step-button = 🪙 بلا تقريب
change-no-shareout-button = 🎉 بلا يوم
change-month-unknown = يرجى كتابة شهر قادم مع سنته. مثلًا: أكتوبر 2027
change-number-form = يرجى كتابة رقم واحد بلا كسر، مثلًا 3.
change-rate-form = يرجى كتابة رقم، مع علامة النسبة أو بدونها، مثلًا 1.5.

## The kind of loan

change-ask-kind =
    الآن: { $now }
    أي نوع من السلف تعطون؟
    { $lines }
change-kind-flat = 📏 كلفة ثابتة: هي نفسها كل مرة. حسابها سهل.
change-kind-equal-instalments = ⚖ أقساط متساوية: الكلفة تقل مع السداد. القسط هو نفسه دائمًا.
change-kind-equal-principal = 📉 أقساط تصغر: الكلفة تقل مع السداد. كل قسط أصغر مما قبله.
change-kind-fee = 🎟 رسم واحد: هو نفسه مهما طالت المدة.
change-kind-cost-plus = 🛒 بضاعة: تشتريها الجمعية، وسداد ثمنها بأقساط. الثمن لا يزيد أبدًا.
change-kind-in-advance = ✂ الكلفة أولًا: تُخصم عند استلام المال.
change-kind-flat-button = 📏 كلفة ثابتة
change-kind-equal-instalments-button = ⚖ أقساط متساوية
change-kind-equal-principal-button = 📉 أقساط تصغر
change-kind-fee-button = 🎟 رسم واحد
change-kind-cost-plus-button = 🛒 بضاعة
change-kind-in-advance-button = ✂ الكلفة أولًا
change-kind-free-button = 🕊 بلا أي كلفة
change-kind-none-button = ✖ لا سلف

change-ask-price-month = كم تكلّف السلفة في الشهر، من كل 100؟ بالضغط أو بالكتابة.
change-ask-price-year = كم تكلّف السلفة في السنة، من كل 100؟ بالضغط أو بالكتابة.
change-ask-price-once = كم تكلّف السلفة مرة واحدة، من كل 100؟ بالضغط أو بالكتابة.
change-per-month-button = 📅 بالشهر
change-per-year-button = 📅 بالسنة

change-ask-every = كل كم تُسدَّد السلفة؟
change-every-week-button = 📅 كل أسبوع
change-every-two-weeks-button = 📅 كل أسبوعين
change-every-month-button = 📅 كل شهر
change-every-end-button = 🏁 الكل في النهاية
change-ask-count = في كم قسط على الأكثر؟
change-ask-months = بعد كم شهر على الأكثر؟

## What the group votes on

change-now = الآن:
change-then = عند موافقتكم:
change-example =
    { $count ->
        [zero] 🧮 مثال: الاستلام { $out } والسداد { $back }.
        [one] 🧮 مثال: الاستلام { $out } والسداد { $back } مرة واحدة.
        [two] 🧮 مثال: الاستلام { $out } والسداد { $back } في قسطين.
        [few] 🧮 مثال: الاستلام { $out } والسداد { $back } في { COUNT($count) } أقساط.
        [many] 🧮 مثال: الاستلام { $out } والسداد { $back } في { COUNT($count) } قسطًا.
       *[other] 🧮 مثال: الاستلام { $out } والسداد { $back } في { COUNT($count) } قسط.
    }
change-loans-keep = السلف المعطاة من قبل تبقى كما هي.

change-check =
    { $lines }
    { $ballot }
    هل أسأل الجمعية؟
change-ask-group-button = 🗳 سؤال الجمعية
change-asked = ✅ سألت الجمعية. التصويت حتى { DAY($until) } { TIME($until) }.
change-done = هي كذلك من الآن. هذه النسخة { COUNT($version) } من قواعدكم.

## Saying no

change-is-so-already = هذه قاعدتكم من قبل. لن يتغير شيء.
change-open-already = تصوتون على هذه القاعدة الآن: هو التصويت { COUNT($number) }. يرجى انتظار نهايته.
change-no-lending = جمعيتكم لا تعطي سلفًا بعد. يلزم الاتفاق أولًا على نوع السلفة.
