### Found: a savings group begins, in five questions.

found-words = تأسيس | تأسيس جمعية | أسس جمعية | جمعية جديدة | إنشاء جمعية | فتح جمعية | ابدأ جمعية | مجموعة جديدة

found-too-many = أنت في جمعيات كثيرة. يلزم الخروج من واحدة قبل تأسيس أخرى.

found-name = السؤال 1 من 5. ما اسم جمعيتك؟
found-name-empty = الاسم يحتاج إلى حرف. يرجى كتابته من جديد.

found-together = السؤال 2 من 5. ماذا تفعلون معًا في { $name }؟
found-save-button = 🐷 توفير وسلف
found-turns-button = 🔄 بالدور
found-both-button = 🤝 الاثنان معًا

found-currency = السؤال 3 من { $together ->
        [turns] 4
       *[other] 5
    }. ما عملتكم؟
found-currency-which = أي واحدة هي المقصودة؟
found-currency-type = يرجى كتابة اسمها أو علامتها أو حروفها الثلاثة. مثلًا: يورو
found-currency-unknown = لا أعرف هذه العملة. يرجى كتابة حروفها الثلاثة، مثلًا ETB.
found-currency-many = بلدان كثيرة تسمي عملتها هكذا. يرجى كتابة حروفها الثلاثة، مثلًا USD.
found-currency-button = { $code }
found-other-button = ✏ أخرى

found-monthly = السؤال 4 من { $together ->
        [turns] 4
       *[other] 5
    }. كم يدفع كل عضو كل شهر، بعملة { $code }؟ بالضغط أو بالكتابة.

found-loans = السؤال 5 من 5. كم تكلّف السلفة؟
found-loans-percent-button = 🤲 1 لكل 100 شهريًا
found-loans-free-button = 🕊 لا شيء
found-loans-later-button = ⏳ نقرر لاحقًا

found-check =
    { $name }
    { $lines }
    هل كل شيء صحيح؟
found-clock-line = 🕐 ساعتنا على توقيت { CITY($city) }.
found-create-button = ✅ تأسيس الجمعية
found-clock-button = 🕐 تغيير التوقيت

found-clock = على أي توقيت تعيشون؟ يرجى اختيار مدينة، أو كتابة مدينة قريبة.
found-clock-unknown = لا أعرف هذه المدينة. يرجى كتابة مدينة كبيرة قريبة منك.
found-clock-many = في هذا البلد أكثر من توقيت. يرجى كتابة مدينة كبيرة قريبة منك.
found-city-button = 🕐 { CITY($city) }

found-ready = ✅ { $group }: الجمعية جاهزة، والرئاسة لك.
found-next =
    المال لا يكون أبدًا في يد واحدة. يرجى دعوة الآخرين، وتكليف أحدهم بأمانة الصندوق.
    ستصوتون على القواعد في أول اجتماع لكم.
