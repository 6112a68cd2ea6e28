### البدء

rotate-words = ابدأ الأدوار | أدوار جديدة

rotate-button = ➕ ابدأ الأدوار
rotate-how-much = 1 من 4. كم يدفع كل شخص في كل مرة؟ اضغط أو اكتب.

rotate-how-often = 2 من 4. كل كم من الوقت يأتي دور؟
rotate-month-last-button = 📅 آخر كل شهر
rotate-month-day-button = 📅 يوم من الشهر
rotate-two-weeks-button = 📅 كل أسبوعين
rotate-week-button = 📅 كل أسبوع
rotate-month-weekday-button = 📅 يوم محدد
rotate-payday-button = 💼 بعد يوم الراتب

rotate-which-month-day = أي يوم من الشهر؟ اضغط أو اكتب رقما حتى 31.
rotate-which-payday = في أي يوم من الشهر يأتي الراتب؟ الدور في اليوم التالي.
rotate-count-button = { COUNT($count) }
rotate-day-bounds = اكتب يوما من 1 إلى 31. في الشهر القصير 31 هو آخر يوم.
rotate-which-month-weekday = أي يوم من الشهر؟
rotate-which-weekday = أي يوم من الأسبوع؟
rotate-which-week = أي مرة في الشهر؟
rotate-other-weekday-button = ✏ يوم آخر
rotate-weekday-button =
    { $weekday ->
        [monday] الاثنين
        [tuesday] الثلاثاء
        [wednesday] الأربعاء
        [thursday] الخميس
        [friday] الجمعة
        [saturday] السبت
       *[sunday] الأحد
    }
rotate-nth-button =
    { $weekday ->
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
    }

rotate-first-day = 3 من 4. متى يكون الدور الأول؟
rotate-later-button = ▶ لاحقا

rotate-order =
    4 من 4. من يأخذ المال أولا، ومن بعده؟
    { $lines }
rotate-order-lottery-button = 🎲 قرعة في البداية
rotate-order-fixed-button = 🤝 كما نتفق
rotate-order-seniority-button = 🕐 الأقدم أولا
rotate-order-each-button = 🎲 قرعة كل مرة
rotate-order-need-button = 🗳 حسب الحاجة
rotate-order-bids-button = 🔨 بالعروض
rotate-order-priced-button = 🏷 المبكر يدفع
rotate-order-lottery = 🎲 قرعة في البداية: لا أحد يعرف الترتيب أو يختاره. يمكنكم التحقق منها.
rotate-order-fixed = 🤝 كما نتفق: تتحدثون، وأنا أكتب الترتيب.
rotate-order-seniority = 🕐 الأقدم أولا: الأقدم في الجمعية يأخذ قبل غيره.

rotate-order-each = 🎲 قرعة كل مرة: بين من لم يأت دوره بعد.
rotate-order-need = 🗳 حسب الحاجة: تصوت الجمعية كل مرة.
rotate-order-bids = 🔨 بالعروض: يأخذه من يطلب الأقل. والباقي للجميع.
rotate-order-priced = 🏷 المبكر يدفع: كل شخص يختار دورا. الأوائل يدفعون للأواخر.

rotate-lowest-bid = ما أقل عرض، بالمئة من الدور؟ اضغط أو اكتب.
rotate-commission = كم بالمئة من كل دور يبقى للجمعية؟
rotate-share =
    من يطلب القليل يترك مالا. كيف تقتسمونه؟
    { $lines }
rotate-share-rest-button = ➗ بعد الجمعية
rotate-share-whole-button = 💯 كله
rotate-share-end-button = 🏁 في النهاية
rotate-share-rest = ➗ بعد الجمعية: تأخذ نصيبها أولا. ثم يدفع كل شخص أقل.
rotate-share-whole = 💯 كله: ثم يدفع كل شخص أقل. صاحب الدور يدفع للجمعية.
rotate-share-end = 🏁 في النهاية: يبقى في الصندوق. بعد آخر دور يتقاسمه الجميع.

rotate-price = بكم يزيد ثمن الدور على ما بعده؟ اضغط أو اكتب.

rotate-check =
    🔄 هذه دائرة أدواركم:
    { $lines }
    هل كل شيء صحيح؟
rotate-ask-everybody-button = ✅ اسأل الجميع
rotate-details-button = ✏ تغيير التفاصيل

rotate-which =
    { $lines }
    ماذا تريد أن تغير؟
rotate-about-amount-button = 💶 المبلغ
rotate-about-pace-button = 📅 كم مرة ومتى
rotate-about-order-button = 🔢 الترتيب
rotate-about-pot-button = 💰 من يحفظ المال
rotate-about-missing-button = ⏳ تأخر أحدهم
rotate-about-reserve-button = 🧺 الاحتياطي
rotate-about-back-button = ↩ باقي الاحتياطي
rotate-about-receiver-button = 🎁 الدور الخاص
rotate-about-hold-button = 🔒 حجز جزء
rotate-about-guarantor-button = 🤝 الكفالة
rotate-about-newcomers-button = 🌱 الأعضاء الجدد
rotate-about-names-button = 👀 الأسماء
rotate-about-organiser-button = 🧑 المنظم
rotate-about-fee-button = 🎟 للجمعية
rotate-about-days-button = 🗓 أيام الانتظار

rotate-detail =
    الآن: { $now }
    { $ask }

rotate-ask-pot = من يحفظ المال حتى يعطى؟
rotate-pot-treasurer-button = 💰 أمانة الصندوق
rotate-pot-direct-button = 🤝 من يد إلى يد
rotate-ask-missing = ماذا يحدث إذا لم يدفع أحدهم في اليوم؟
rotate-missing-wait-button = ⏳ ننتظر
rotate-missing-part-button = 💶 ندفع الموجود
rotate-missing-reserve-button = 🧺 من الاحتياطي
rotate-missing-last-button = ⬇ دوره في الآخر
rotate-missing-deduct-button = ✂ من دوره
rotate-ask-days = بعد كم يوم نطلب مساعدة مسؤول؟
rotate-days-button =
    { $count ->
        [zero] { COUNT($count) } يوم
        [one] يوم واحد
        [two] يومان
        [few] { COUNT($count) } أيام
        [many] { COUNT($count) } يوما
       *[other] { COUNT($count) } يوم
    }
rotate-ask-reserve = كم يضع كل شخص جانبا زيادة كل مرة؟ اضغط أو اكتب.
rotate-no-reserve-button = ✖ بلا احتياطي
rotate-ask-back = ماذا يحدث لما يبقى من الاحتياطي في النهاية؟
rotate-back-returned-button = ↩ يعود للأعضاء
rotate-back-kept-button = 👥 للجمعية
rotate-ask-receiver = هل تدفع أيضا عندما يكون الدور لك؟
rotate-receiver-pays-button = ✅ نعم، الجميع
rotate-receiver-pays-not-button = ✖ لا، ليس حينها
rotate-ask-hold = كم من الدور يحجز في البداية؟
rotate-ask-until = كم دفعة تلزم قبل إعطاء الباقي؟
rotate-no-hold-button = ✖ لا شيء
rotate-percent-button = { PERCENT($percent) }
rotate-ask-guarantor = هل يلزم كفيل لمن أخذ دوره؟
rotate-guarantor-needed-button = ✅ نعم
rotate-guarantor-not-needed-button = ✖ لا
rotate-ask-newcomers = الجدد يأتي دورهم متأخرا. كم شهرا يبقى العضو جديدا؟
rotate-months-button =
    { $count ->
        [zero] { COUNT($count) } شهر
        [one] شهر واحد
        [two] شهران
        [few] { COUNT($count) } أشهر
        [many] { COUNT($count) } شهرا
       *[other] { COUNT($count) } شهر
    }
rotate-ask-names = هل ترى الجمعية بالاسم من دفع؟
rotate-names-shown-button = 👀 نعم، بالاسم
rotate-names-hidden-button = 🔒 العدد فقط
rotate-ask-organiser = هل ينظم أحدهم الأدوار، وله الدور الأول لذلك؟
rotate-nobody-button = ✖ لا أحد
rotate-ask-fee = كم من كل دور يبقى للجمعية؟
rotate-no-fee-button = ✖ لا شيء
