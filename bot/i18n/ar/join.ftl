### Join: a newcomer asks to be let in, and whoever admits answers.

join-words = انضمام | الانضمام | انضم | رمز | الرمز | معي رمز | عندي رمز | كود | عندي كود

join-code = يرجى لصق الرابط هنا، أو كتابة رمزه.
join-code-wrong = هذا الرمز لا يفتح أي جمعية الآن. يرجى مراجعته، أو طلب رابط جديد.
join-code-wait = كان ذلك خطأ مرات كثيرة. يرجى الانتظار ساعة، ثم المحاولة مرة أخرى.

## The newcomer

join-rules =
    { $members ->
        [zero] دعوة من { $inviter } إلى { $group }. لا أعضاء فيها بعد.
        [one] دعوة من { $inviter } إلى { $group }. فيها عضو واحد.
        [two] دعوة من { $inviter } إلى { $group }. فيها عضوان.
        [few] دعوة من { $inviter } إلى { $group }. فيها { COUNT($members) } أعضاء.
        [many] دعوة من { $inviter } إلى { $group }. فيها { COUNT($members) } عضوًا.
       *[other] دعوة من { $inviter } إلى { $group }. فيها { COUNT($members) } عضو.
    }
    هذه هي القواعد:
    { $rules }
join-go-on-button = ▶ متابعة

join-privacy =
    { $notice }
    ستناديك الجمعية باسم { $person }. هل أطلب انضمامك إلى { $group }؟
join-button = ✅ انضمام
join-name-button = ✏ تغيير الاسم

join-name = بأي اسم تناديك الجمعية؟ يكفي لقب.
join-name-empty = الاسم يحتاج إلى حرف. يرجى كتابته من جديد.

join-asked = سألت { $group }. يصلك خبر مني عند وصول الجواب.
join-already-in = عضويتك في هذه الجمعية قائمة.
join-already-asked = طلبك وصل من قبل. يصلك خبر مني عند وصول الجواب.
join-welcome = 🎉 أهلًا بك في { $group }! رقم عضويتك { COUNT($number) }.
join-not-now = لم يُقبل طلبك في { $group } هذه المرة. يرجى الحديث مع أحد معارفك هناك.
join-open-button = 👥 فتح الجمعية

## Whoever admits

join-wants =
    👋 طلب انضمام إلى { $group } من { $person }.
    هل هذا الشخص معروف لديك؟
join-wants-careful =
    👋 طلب انضمام إلى { $group } من { $person }.
    { $notes }
    هل هذا الشخص معروف لديك؟
join-was-here = ↩ لهذا الشخص عضوية سابقة، رقمها { COUNT($number) }.
join-alike = ⚠ يرجى التدقيق: العضو رقم { COUNT($number) } اسمه { $person }.
join-yes-button = ✅ نعم، معروف لدي

join-let-in = ✅ { $person } في الجمعية الآن، بقبول من { $by }. رقم العضوية { COUNT($number) }.
join-turned-down = ❌ لم يُقبل طلب { $person }، بقرار من { $by }.
join-voted-in = ✅ قبلت الجمعية { $person }. رقم العضوية { COUNT($number) }.
join-voted-out = ❌ لم تقبل الجمعية { $person }.
join-in-already = عضوية { $person } قائمة من قبل.
join-not-waiting = لم يعد أحد ينتظر عند هذا الزر.
join-only-who-admits = قبول الأعضاء من عمل من أسّس الجمعية، والرئاسة، والسكرتارية فقط.

join-waiting-button = 👋 طلبات جديدة ({ COUNT($count) })
join-nobody-waits = لا طلبات جديدة بالانتظار.
join-these-wait =
    { $count ->
        [zero] لا أحد بانتظار جوابك.
        [one] شخص جديد واحد بانتظار جوابك.
        [two] شخصان جديدان بانتظار جوابك.
        [few] { COUNT($count) } أشخاص جدد بانتظار جوابك.
        [many] { COUNT($count) } شخصًا جديدًا بانتظار جوابك.
       *[other] { COUNT($count) } شخص جديد بانتظار جوابك.
    }
