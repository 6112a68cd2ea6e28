### Propose: a member asks the group something, and sees before what exactly happens.

propose-words = اقتراح | الاقتراح | اقترح | أقترح | اقتراحات | اقتراح جديد | iqtirah | 💡
propose-button = 💡 اقتراح

propose-what = ما الذي نسأل عنه الجمعية؟
propose-question-button = ❓ سؤال
propose-office-button = 🎖 مسؤولية
propose-admit-button = 👋 قبول شخص
propose-exclude-button = 🚪 إخراج شخص

propose-question =
    يرجى كتابة سؤال جوابه نعم أو لا.
    مثلًا: هل نجتمع يوم الأحد؟
propose-question-empty = لا أرى سؤالًا هنا. يرجى كتابته بالكلمات.
propose-question-long =
    { $most ->
        [zero] هذا أطول من اللازم. يرجى كتابة سؤال أقصر.
        [one] هذا أطول من اللازم. أقصى طول هو حرف واحد.
        [two] هذا أطول من اللازم. أقصى طول هو حرفان.
        [few] هذا أطول من اللازم. أقصى طول هو { COUNT($most) } حروف.
        [many] هذا أطول من اللازم. أقصى طول هو { COUNT($most) } حرفًا.
       *[other] هذا أطول من اللازم. أقصى طول هو { COUNT($most) } حرف.
    }

propose-whom-admit = من نقبل في الجمعية؟
propose-whom-exclude = من نخرج من الجمعية؟
propose-nobody-asks = لا طلبات انضمام الآن. يرجى إرسال دعوة أولًا.
propose-exclude-yourself = يمكنك الخروج وحدك. لا حاجة إلى تصويت.

propose-give-or-end = هل نعطي مسؤولية، أم ننهي واحدة؟
propose-how-long = إلى متى تكون عند { $person }؟ بعدها تصوتون من جديد.
propose-months-button =
    { $months ->
        [zero] لا شيء
        [one] شهر واحد
        [two] شهران
        [few] { COUNT($months) } أشهر
        [many] { COUNT($months) } شهرًا
       *[other] { COUNT($months) } شهر
    }
propose-no-end-button = بلا نهاية
propose-months-range = يرجى كتابة عدد الشهور، من 1 إلى { COUNT($most) }.

propose-sure =
    💡 إذا وافقت الجمعية:
    { $lines }
    التصويت علني، حتى { DAY($until) } { TIME($until) }. هل أسألهم؟
propose-sure-secretly =
    💡 إذا وافقت الجمعية:
    { $lines }
    التصويت سري، حتى { DAY($until) } { TIME($until) }. هل أسألهم؟
propose-ask-button = ✅ سؤال الجمعية
propose-asked = ✅ سألت الجمعية: هو التصويت { COUNT($number) }. يرجى التصويت في محادثة الجمعية.
