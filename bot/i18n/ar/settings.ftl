### Settings: how somebody is called, and how and when they are spoken to.

settings-words = إعدادات | الإعدادات | إعداداتي | ضبط
settings-button = ⚙ الإعدادات

settings-which =
    ⚙ ما الذي نغيّره؟
    { $lines }
settings-name-is = 👤 الاسم: { $person }
settings-no-name = 👤 الاسم: لا يوجد بعد
settings-language-is = 🌍 اللغة: { $language }
settings-digits-are = 🔢 الأرقام: { $digits }
settings-clock-is = 🕐 التوقيت: { CITY($city) }
settings-quiet-is = 🌙 الهدوء: من { TIME($start) } إلى { TIME($end) }
settings-quiet-never = 🌙 الهدوء: لا يوجد

settings-name-button = 👤 اسمي
settings-digits-button = 🔢 الأرقام
settings-clock-button = 🕐 توقيتي
settings-quiet-button = 🌙 أوقات الهدوء

## My name

settings-name = جمعيتك تناديك { $person }. ما الاسم الجديد؟ يكفي لقب.
settings-first-name = بأي اسم تناديك جمعيتك؟ يكفي لقب.
settings-name-empty = الاسم يحتاج إلى حرف. يرجى كتابته من جديد.
settings-name-taken = في جمعيتك شخص له اسم قريب جدًا من هذا. يرجى إضافة اسم ثانٍ.
settings-name-saved = ✅ من الآن تناديك جمعيتك { $person }.

## My clock

settings-clock = أعرض لك الوقت بتوقيت { CITY($city) }. يرجى كتابة مدينة كبيرة بتوقيتك.
settings-clock-group-button = 👥 توقيت جمعيتي
settings-clock-unknown = لا أعرف هذه المدينة. يرجى كتابة مدينة كبيرة قريبة منك.
settings-clock-many = في هذا البلد أكثر من توقيت. يرجى كتابة مدينة كبيرة قريبة منك.
settings-cities = أي توقيت من هذه هو توقيتك؟
settings-city-button = 🕐 { CITY($city) }
settings-clock-saved = ✅ أستعمل توقيت { CITY($city) }. الساعة هناك الآن { TIME($now) }.

## Quiet hours

settings-quiet =
    { $line }
    أحتفظ بالتذكيرات حتى تنتهي أوقات هدوئك. أما الجواب عليك فيصل فورًا، بلا صوت.
settings-quiet-span-button = 🌙 { TIME($start) } – { TIME($end) }
settings-quiet-group-button = 👥 مثل جمعيتنا
settings-quiet-never-button = 🔔 بلا هدوء
settings-quiet-saved =
    ✅ سألتزم بذلك.
    { $line }
