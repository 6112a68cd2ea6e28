### Vouching: money of a member who has no app. Whoever says it names a witness, who saw it.

## Whoever said it

vouch-who-saw =
    ⏳ { $amount } تخص { $member }، { PAYMENT($number) }. لا تطبيق لدى { $member } للتأكيد.
    من رأى ذلك؟ لا يُكتب شيء قبل ذلك.
vouch-choose-button = 👁 اختيار شاهد
vouch-other-button = 👁 شخص آخر
vouch-waiting =
    ⏳ { $amount } تخص { $member }: سألت { $witness } عن رؤيتها.
    { PAYMENT($number) }، { MOMENT($since) }.
vouch-did-not =
    ❌ لم ير { $witness } { $amount } تخص { $member }. ({ PAYMENT($number) })
    لم يُكتب شيء. الرئاسة تعرف ذلك.
vouch-which = من رأى ذلك؟ يلزم تطبيق، وبيت آخر.
vouch-seen =
    { $receipt }
    👁 بشهادة { $witness }.
vouch-seen-no-phone =
    { $receipt }
    👁 بشهادة { $witness }. لا هاتف لدى { $member }: يرجى إعطاء ورقة.
vouch-by = { $sayer }، بشهادة { $witness }

## The witness

vouch-ask-in =
    👁 هل رأيت تسليم { $amount } من { $member } إلى { $sayer } يوم { DAY($day) }؟
    لا تطبيق لدى { $member }. «نعم» فقط لمن كان حاضرًا. ({ PAYMENT($number) })
vouch-ask-out =
    👁 هل رأيت تسليم { $amount } من { $sayer } إلى { $member } يوم { DAY($day) }؟
    لا تطبيق لدى { $member }. «نعم» فقط لمن كان حاضرًا. ({ PAYMENT($number) })
vouch-ask-correction =
    👁 يقول { $sayer }: المبلغ الصحيح في { RECEIPT($about) } الخاص بـ { $member } هو { $amount }.
    صحيح؟ يرجى سؤال { $member } أولًا، فلا تطبيق هناك. ({ PAYMENT($number) })
vouch-ask-struck =
    👁 يقول { $sayer }: ما في { RECEIPT($about) } الخاص بـ { $member } لم يحدث.
    صحيح؟ يرجى سؤال { $member } أولًا، فلا تطبيق هناك. ({ PAYMENT($number) })
vouch-saw-button = 👁 نعم، رأيته
vouch-did-not-button = ❌ لم أره
vouch-you-did-not =
    ❌ لم تصلك رؤية { $amount } تخص { $member }. ({ PAYMENT($number) }) لم يُكتب شيء.
    عند التذكر لاحقًا، ما زالت «نعم» ممكنة.
vouch-written = ✅ تمت كتابة { RECEIPT($receipt) }: { $amount } تخص { $member }. الشهادة منك.
vouch-not-needed = أسأل الآن شخصًا آخر عن { PAYMENT($number) }. شكرًا.

## The member, and the chair

vouch-about-you = ⏳ كتب { $sayer } { $amount } عنك، { PAYMENT($number) }. أسأل من رأى ذلك.
vouch-told-chair =
    ⚠ كتب { $sayer } { $amount } عن { $member }. لم ير { $witness } ذلك. ({ PAYMENT($number) })
    لا شيء في الدفتر. يرجى الحديث مع الثلاثة.

## Saying no

vouch-saw-or-not = جواب الشاهد نعم أو لا. المبلغ الآخر يقوله من كانا هناك.
vouch-not-them = لا تمكن شهادة هذا العضو. يرجى اختيار شخص آخر.
vouch-answered-already = أجاب الشاهد. يمكن سحب الدفعة أو طلب المساعدة.
vouch-not-needed-here = لا حاجة هنا إلى شاهد.
vouch-nobody = لا شاهد لديه تطبيق الآن. يرجى أن يطلب أحد من بيت آخر تطبيقًا.
vouch-asked = سألت { $witness }. يُكتب بعد تأكيد الرؤية.
