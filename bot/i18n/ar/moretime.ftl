### More time: a borrower says beforehand that they cannot pay by the day.

moretime-words = وقت أكثر | أحتاج وقتا | أحتاج وقتا أكثر | أريد وقتا | أمهلوني | مهلة | تأجيل | ليس بعد | 🕐
moretime-button = 🕐 يلزمني وقت أكثر

moretime-line = { LOAN($number) }: { $amount }، { DAY($day) }
moretime-what =
    { $line }
    شكرًا على إخباري مبكرًا. ما الذي يساعدك؟
moretime-late =
    { $line }
    يمكنك الحديث عن ذلك، أو طلب مواعيد جديدة من الجمعية.
moretime-week-button = 🗓 أسبوع آخر
moretime-half-button = ½ النصف الآن
moretime-talk-button = 💬 حديث مع { $person }

moretime-week =
    ✅ حسنًا. سداد { LOAN($number) } حتى { DAY($until) }.
    لا غرامة حتى ذلك اليوم.
moretime-half =
    ✅ حسنًا. الآن { $half } للسلفة { LOAN($number) }.
    والباقي حتى { DAY($until) }. لا غرامة حتى ذلك اليوم.
moretime-asked = ✅ طلبت من { $helper } الحديث معك.
moretime-talk =
    💬 طلب حديث معك عن سلفة، من { $person }.
    { $line }
moretime-until =
    { $line }
    إلى متى تحتاج الوقت؟
moretime-talk-now =
    { $line }
    يرجى الحديث عن هذا مع أحد الآن.
moretime-given =
    ✅ حسنًا، حتى { DAY($until) }. لن أذكّرك قبل ذلك.
    { $line }
    أمانة الصندوق تعرف ذلك الآن.
moretime-told =
    🕐 يحتاج { $person } إلى وقت أكثر، حتى { DAY($until) }.
    { $line }
moretime-too-long = أقصى موعد للوقت الإضافي { DAY($until) }.

moretime-nothing-owed = لا شيء للدفع الآن.
moretime-day-passed = فات اليوم. يمكنك الحديث عن ذلك، أو طلب مواعيد جديدة من الجمعية.
moretime-had-already = كان لك أسبوع آخر لهذا من قبل. يمكن للجمعية إعطاؤك مواعيد جديدة.
