### Draw: قرعة لمعرفة صاحب كل دور، ولا أحد يستطيع الغش فيها.

draw-look-button = 🎲 انظر القرعة
draw-button = 🎲 قرعة الترتيب
draw-all = 🎲 قرعة لترتيب الأدوار.
draw-round = 🎲 قرعة لصاحب الدور { COUNT($round) }.
draw-seat = { COUNT($seat) } { $person }
draw-seat-half = { COUNT($seat) } { $person } (½)

draw-open =
    { $what }
    { $seats }
    أضف كلمة حتى { DAY($closes) } { TIME($closes) }. بعدها يُرمى النرد.
    🔒 { $mark }
draw-open-number =
    { $what }
    { $seats }
    أضف كلمة حتى { DAY($closes) } { TIME($closes) }.
    🌍 { DAY($at) } { TIME($at) }: يصل إلى العالم كله رقم لا يعرفه أحد قبل ذلك.
    إذا لم يصل حتى { DAY($since) } { TIME($since) } يُرمى النرد.
    drand quicknet { $number }
    🔒 { $mark }
draw-your-word = كلمتك: { $word }
draw-open-mine =
    { $open }
    { $mine }
draw-word-button = ✍ أضف كلمة
draw-how-button = ❓ كيف تعمل
draw-how =
    🔒 رقمي السري ثابت: السطر الذي فيه القفل يثبت ذلك.
    كلماتكم والنرد تختلط به. لا أحد عرف الثلاثة.
    احفظ الرسالة. يمكن لأي شخص أن يحسب الترتيب من جديد.
draw-how-number =
    🔒 رقمي السري ثابت: السطر الذي فيه القفل يثبت ذلك.
    كلماتكم ورقم العالم تختلط به. لا أحد عرف الثلاثة.
    احفظ الرسالة. يمكن لأي شخص أن يحسب الترتيب من جديد.
draw-ask-word = اكتب كلمة لا يخمنها أحد. في النهاية يراها الجميع.
draw-word-kept = ✅ كلمتك في القرعة: { $word }

draw-words-in = { $words ->
    [0] لم يضف أحد كلمة.
    [zero] { COUNT($words) } كلمة فيها.
    [one] فيها كلمة واحدة.
    [two] فيها كلمتان.
    [few] فيها { COUNT($words) } كلمات.
    [many] فيها { COUNT($words) } كلمة.
   *[other] فيها { COUNT($words) } كلمة.
}
draw-number =
    { $what } { $words }
    🌍 { DAY($at) } { TIME($at) }: رقم العالم كله يقرر. لا شيء مطلوب من أحد.
    drand quicknet { $number }
    🔒 { $mark }
draw-dice =
    { $what } { $words }
    🎲 ارموا النرد، وعدد الرميات { COUNT($count) }، حيث يرى الجميع.
    عضوان يكتبان الأرقام، كل منهما في هاتفه.
    🔒 { $mark }
draw-dice-instead =
    🌍 رقم العالم لم يعد يُحسب. النرد يقرر.
    { $dice }
draw-dice-one =
    { $dice }
    كتبها { $person }. الآن شخص آخر.
draw-dice-button = 🎲 اكتب النرد
draw-ask-dice = اكتب الأرقام بترتيب سقوطها، وعددها { COUNT($count) }. الفراغات مسموحة.
draw-dice-kept = ✅ حُفظت. عندما يكتب عضو آخر الأرقام نفسها تتم القرعة.
draw-dice-differ = ⚠ أرقام { $person } مختلفة. انظروا معًا، واكتبوها مرة أخرى.

draw-drawn =
    { $what }
    النرد: { $dice }
    { $lines }
draw-drawn-number =
    { $what }
    🌍 drand quicknet { $number }: { $value }
    { $lines }
draw-line = { COUNT($round) }. { $who }
draw-who-one = { $person }
draw-who-two = { $first } و { $second }
draw-record-button = 📄 الإثبات
draw-record =
    📄 الإثبات. يُحفظ باسم { $file }.
    يمكن لأي شخص أن يتحقق: kitabu draw verify { $file }
draw-record-short =
    📄 الإثبات الكامل ملف، يُطلب في تيليجرام أو واتساب.
    القرعة من: { $value }
    🔓 { $seed }
draw-called-off = ✖ أُلغيت هذه القرعة مع دائرتها. لم يعرف أحد الترتيب.

draw-until =
    🎲 عدد المشاركين { COUNT($people) }، وعدد الأدوار { COUNT($seats) }.
    إلى متى تضاف الكلمات؟ بعدها لا دخول ولا خروج.
draw-until-button = { DATE($at) } { TIME($at) }
draw-opened = 🎲 القرعة مفتوحة. أخبرت الجميع.

draw-open-already = القرعة مفتوحة من قبل. أضف كلمتك.
draw-not-in-it = ليس لك مقعد في هذه القرعة.
draw-words-closed = أُغلقت الكلمات. انظر القرعة: فيها ما يأتي بعد ذلك.
draw-words-open = النرد بعد الكلمات. تُغلق { DAY($closes) } { TIME($closes) }.
draw-number-awaited = انتظر حتى { DAY($at) } { TIME($at) }: عندها يصل رقم العالم. لا يُرمى النرد الآن.
draw-no-word = اكتب كلمة لا تزيد حروفها على { COUNT($most) }.
draw-no-dice = اكتب الأرقام من 1 إلى 6 كما سقطت، وعددها { COUNT($count) }.
draw-is-drawn = تمت القرعة من قبل. انظر أدوار الجميع.
draw-not-drawn = لم تتم القرعة بعد.
draw-no-time = اليوم الأول قريب جدًا. ألغ الدائرة، واختر يومًا أبعد.
draw-not-by-lot = ترتيب هذه الدائرة ليس بالقرعة.
