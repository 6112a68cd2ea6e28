### On behalf: a treasurer writes for a member who has no app. A witness confirms what is written.

behalf-words = عن شخص | باسم شخص | نيابة عن شخص | نيابة عن | نيابة | 👤
behalf-button = 👤 نيابة عن شخص
behalf-nobody = لدى كل الأعضاء تطبيق، وفيه يقولون ويؤكدون.
behalf-who = نيابة عن من؟ هؤلاء الأعضاء بدون تطبيق.
behalf-reached =
    👤 { $person } 📵 بدون تطبيق، والإيصالات برسائل قصيرة.
    ماذا حدث؟
behalf-unreached =
    👤 { $person } 📵 بدون هاتف.
    ماذا حدث؟
behalf-silent =
    👤 { $person } 📵 بدون رسائل قصيرة الآن. يرجى إعطاء ورقة.
    ماذا حدث؟
behalf-paid-button = 💶 استلمت دفعة
behalf-gave-button = 💸 أعطيت توفيرًا
behalf-book-button = 📖 قراءة الدفتر
behalf-how-much = توفير { $person } هو { $saved }. كم أعطيت منه؟
behalf-book =
    📖 دفتر { $person } في { $group }. يُقرأ حيث لا يسمع أحد غيره.
    { $facts }
behalf-has-app = لدى { $person } تطبيق، والكلام هناك.
