### Seat: عضو يدخل دائرة الأدوار، ومسؤول يبدؤها.

seat-invitation =
    🔄 { $person } يعدّ دائرة أدوار:
    { $lines }
    هل تشارك؟
seat-one-button = ✅ مقعد واحد
seat-two-button = ✅✅ مقعدان
seat-half-button = ½ نصف مقعد
seat-not-now-button = ✖ ليس الآن
seat-not-now = حسنًا. يمكنك الدخول حتى تبدأ.
seat-in =
    ✅ لك { $seats }. أخبرك عندما تبدأ.
    { $lines }
seat-change-button = ✏ تغيير
seat-out-button = ✖ خروج
seat-which = كم تأخذ؟
seat-began = 🔄 بدأت الدائرة، ولك { $seats }.
seat-began-without = بدأت الدائرة بدونك. يمكنك المشاركة في القادمة.
seat-being-drawn = 🎲 تجري قرعة الترتيب. تبدأ الدائرة عندما يجهز.
seat-called-off = ✖ أُلغيت هذه الدائرة. لم يُدفع شيء، ولا دين على أحد.
seat-take-part-button = ✅ مشاركة
seat-begin-button = 🏁 ابدأ
seat-call-off-button = ✖ إلغاء

seat-gathering-card =
    🔄 { $group }: دائرة أدوار جديدة
    { $short }
    { $people ->
        [0] لا أحد له مقعد بعد.
        [zero] المشاركون حتى الآن { COUNT($people) }: عدد الأدوار { COUNT($rounds) }، كل دور { $pot }.
        [one] شخص واحد يشارك حتى الآن.
        [two] المشاركون حتى الآن { COUNT($people) }: عدد الأدوار { COUNT($rounds) }، كل دور { $pot }.
        [few] المشاركون حتى الآن { COUNT($people) }: عدد الأدوار { COUNT($rounds) }، كل دور { $pot }.
        [many] المشاركون حتى الآن { COUNT($people) }: عدد الأدوار { COUNT($rounds) }، كل دور { $pot }.
       *[other] المشاركون حتى الآن { COUNT($people) }: عدد الأدوار { COUNT($rounds) }، كل دور { $pot }.
    }
seat-called-off-card = ✖ { $group }: أُلغيت دائرة الأدوار الجديدة.
seat-began-card =
    🏁 { $group }: بدأت دائرة الأدوار!
    { $lines }

seat-preview =
    يشارك { COUNT($people) } من { COUNT($members) }. كل دور { $pot }.
    { $lines }
    هل تبدأ؟
seat-preview-changed =
    غيّر أحدهم رأيه في هذه الأثناء.
    { $preview }
seat-other-order-button = 🔢 ترتيب آخر
seat-others-now = غيّر أحدهم رأيه في هذه الأثناء. يرجى البدء من جديد.
seat-begin-now-button = 🏁 ابدأ الآن
seat-who-next = من رقم { COUNT($place) }؟
seat-person-button =
    { $half ->
        [true] ½ { $person }
       *[false] { $person }
    }
seat-as-joined-button = 🕐 حسب الدخول
seat-begun = 🏁 بدأت. أخبرت الجميع.
seat-call-off-sure =
    { $people ->
        [0] لا أحد يشارك بعد. هل ألغيها؟
        [zero] المشاركون حتى الآن { COUNT($people) }. هل ألغيها؟
        [one] شخص واحد يشارك حتى الآن. هل ألغيها؟
        [two] المشاركون حتى الآن { COUNT($people) }. هل ألغيها؟
        [few] المشاركون حتى الآن { COUNT($people) }. هل ألغيها؟
        [many] المشاركون حتى الآن { COUNT($people) }. هل ألغيها؟
       *[other] المشاركون حتى الآن { COUNT($people) }. هل ألغيها؟
    }
