### Handovers: money between two hands. What the two sides see, and what they can do.

## Whoever is asked

handover-ask-deposit-cash =
    من { $giver }: «أعطيتك { $amount } نقدًا يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-ask-deposit-in-another-hand =
    من { $giver }: «سلّمت { $amount } نقدًا إلى { $taker } يوم { DAY($day) }».
    هل المبلغ معك بدلًا من ذلك؟ ({ PAYMENT($number) })
handover-ask-deposit-bank =
    من { $giver }: «أرسلت { $amount } إلى حساب البنك يوم { DAY($day) }».
    هل المبلغ ظاهر هناك؟ ({ PAYMENT($number) })
handover-ask-deposit-wallet =
    من { $giver }: «أرسلت { $amount } إلى محفظة الهاتف يوم { DAY($day) }».
    هل المبلغ ظاهر هناك؟ ({ PAYMENT($number) })
handover-ask-deposit-own =
    المال في حفظ { $giver }، ومن { $giver } أيضًا دفعة { $amount } يوم { DAY($day) }.
    يرجى عدّها معًا. هل المبلغ موجود؟ ({ PAYMENT($number) })
handover-ask-deposit-from-you =
    من { $sayer }: «استلمت منك { $amount } نقدًا يوم { DAY($day) }».
    هل هذا صحيح؟ ({ PAYMENT($number) })
handover-ask-withdrawal =
    من { $giver }: «أعطيتك { $amount } من توفيرك يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-ask-transfer =
    من { $giver }: «سلّمتك { $amount } من مال الجمعية يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-ask-correction =
    من { $sayer }: «الصحيح في { RECEIPT($about) } هو { $amount }».
    هل هذا صحيح؟ السطر القديم يبقى، وسطر جديد يصححه. ({ PAYMENT($number) })
handover-ask-struck =
    من { $sayer }: «دفعة { RECEIPT($about) } لم تحدث».
    هل هذا صحيح؟ السطر القديم يبقى، وسطر جديد يصححه. ({ PAYMENT($number) })
handover-counted-otherwise =
    من { $counter }: «العدد عندي { $counted }، لا { $amount }».
    أيهما الصحيح؟ ({ PAYMENT($number) })
handover-said-no =
    ❌ جوابك على { $amount } هو «لا». ({ PAYMENT($number) }) لم يُكتب شيء.
    إذا ظهر المبلغ، يمكنك الجواب بنعم بعد ذلك.
handover-said-no-correction =
    ❌ جوابك على تصحيح { RECEIPT($about) } هو «لا». ({ PAYMENT($number) })
    لم يُكتب شيء. يمكنك الجواب بنعم بعد ذلك.
handover-stands =
    من { $sayer }: «كان المبلغ { $amount }». العدد عندك { $counted }. ({ PAYMENT($number) })
    يرجى العدّ مرة أخرى، والأفضل معًا.

handover-have-button = ✅ معي { $amount }
handover-gave-button = ✅ أعطيت { $amount }
handover-accept-button = ✅ كان { $amount }
handover-right-button = ✅ هذا صحيح
handover-refuse-button = ❌ لا
handover-other-button = ✏ مبلغ آخر
handover-no-button = ❌ لا

handover-how-much = كم كان المبلغ؟ قيل لي { $said }.
handover-other-sent = سألت { $sayer } إن كان المبلغ { $amount }. لم يُكتب شيء بعد.

## Whoever said it

handover-waiting =
    ● القول ○ العدّ ○ الإيصال
    { $amount } بانتظار { $who }. { PAYMENT($number) }، { MOMENT($since) }.
handover-waiting-correction =
    ⏳ تصحيح { RECEIPT($about) } بانتظار { $who }.
    { PAYMENT($number) }، { MOMENT($since) }.
handover-settled =
    ● القول ● العدّ ● الإيصال
    { $amount }، { PAYMENT($number) }: { RECEIPT($receipt) }
handover-one-person = { $person }
handover-the-officers = أمانة الصندوق
handover-another-officer = شخص مسؤول آخر
handover-take-back-button = ↩ الدفعة ملغاة

handover-declined =
    جواب { $counter } على { $amount } هو «لا». ({ PAYMENT($number) })
    لم يُكتب شيء. ماذا نفعل الآن؟
handover-declined-correction =
    جواب { $counter } على تصحيح { RECEIPT($about) } هو «لا». ({ PAYMENT($number) })
    لم يُكتب شيء. ماذا نفعل الآن؟
handover-differs =
    العدد عند { $counter } هو { $counted }، وقولك { $amount }. ({ PAYMENT($number) })
    لم يُكتب شيء. ماذا نفعل الآن؟
handover-proof-button = 📎 إرسال إثبات
handover-day-button = 🗓 يوم آخر
handover-help-button = ⚖ طلب مساعدة
handover-send-proof = يرجى إرسال صورة أو رسالة صوتية، أو كتابة جملة، وأنا أنقلها.
handover-proof-words =
    من { $sayer } عن { PAYMENT($number) }: «{ $words }»
handover-proof-picture = هذا من { $sayer } عن { PAYMENT($number) }.
handover-proof-sent = نقلت ذلك وسألت من جديد.
handover-which-day = في أي يوم كان ذلك؟
handover-day-sent = سألت من جديد، واليوم هو { DAY($day) }.
handover-help-asked =
    طلبت المساعدة. من سيتحدث معكما:
    { $helpers }
handover-helper = • { $person }
handover-please-help =
    ⚖ لا اتفاق بين { $sayer } وبين { $other } على { $amount } ({ PAYMENT($number) }).
    يرجى الحديث مع الاثنين. لا يمكن أن يؤكدها غيرهما.

## How it ended

handover-taken-back = ↩ أُلغيت { PAYMENT($number) } بمبلغ { $amount }. لم يُكتب شيء.
handover-undone = ↩ تراجع من { $by } عن { RECEIPT($receipt) } بمبلغ { $amount }. في الدفتر سطر يصححه.
handover-corrected = صُحّحت { PAYMENT($number) } بمبلغ { $amount } بسطر جديد. السطر القديم يبقى.
handover-others-asked = { PAYMENT($number) }: { $giver }، { $amount }. هي الآن بانتظار شخص آخر.
handover-done-by-another = ✅ تأكيد من { $by }: { $amount } من { $giver }، { MOMENT($when) }. { RECEIPT($receipt) }
handover-undo-button = ↩ تراجع (10 دقائق)

## Saying no

handover-nobody-to-count =
    لا أحد يمكنه تأكيد المال بعد. تحتاج الجمعية إلى أمانة صندوق، وإلى شخص مسؤول آخر.
handover-only-treasurers-say = هذا من عمل أمانة الصندوق فقط.
handover-too-many =
    { $count ->
        [zero] لا دفعات لك بالانتظار. يرجى انتظار التأكيد أولًا.
        [one] لك دفعة واحدة بالانتظار. يرجى انتظار تأكيدها أولًا.
        [two] لك دفعتان بالانتظار. يرجى انتظار تأكيدهما أولًا.
        [few] لك { COUNT($count) } دفعات بالانتظار. يرجى انتظار تأكيدها أولًا.
        [many] لك { COUNT($count) } دفعة بالانتظار. يرجى انتظار تأكيدها أولًا.
       *[other] لك { COUNT($count) } دفعة بالانتظار. يرجى انتظار تأكيدها أولًا.
    }
handover-not-for-yourself = لا يمكنك الصرف لنفسك. يقوم بذلك شخص آخر من أمانة الصندوق.
handover-for-yourself = لا يمكنك التأكيد لنفسك. يلزم تأكيد شخص آخر.
handover-not-by-sms = عبر الرسائل القصيرة لا يمكنني التأكد من هويتك. يتم تأكيد المال عبر تيليجرام أو واتساب.
handover-not-yours = هذا بين أشخاص آخرين. لم يتغير شيء.
handover-more-than-saved = توفير { $person } هو { $saved }. لا يمكن صرف أكثر من ذلك.
handover-more-than-held = معك { $held } نقدًا. لا يمكن إعطاء أكثر من ذلك.
handover-box-short = عند { $person } الآن { $held }. هذا لا يكفي. لم يُكتب شيء.
handover-place-short = في الحساب الآن { $held }. هذا لا يكفي. لم يُكتب شيء.
handover-savings-short = توفير { $person } الآن { $saved }. هذا لا يكفي. لم يُكتب شيء.
handover-only-to-treasurers = تسليم الصندوق يكون فقط إلى شخص آخر من أمانة الصندوق.
handover-nothing-to-correct = لم يبق هنا شيء للتصحيح.
handover-being-corrected = هناك تصحيح لهذا بالانتظار.
handover-same-amount = هذا هو المبلغ نفسه. لم يتغير شيء.
handover-no-helper = لا يوجد شخص مسؤول آخر للمساعدة. يرجى الحديث مع الجمعية.
handover-undo-too-late = مرت الدقائق العشر. بعد الضغط على «غير صحيح» في الإيصال أكتب تصحيحًا.
handover-undo-hand-back = مرت الدقائق العشر. يمكن تسليم المبلغ نفسه بالعكس، وأكتب ذلك أيضًا.
handover-undo-pay-in = مرت الدقائق العشر. يمكن دفع المبلغ من جديد، وأكتب ذلك أيضًا.
handover-counted-anew = ظهر عدد آخر بعد هذا. يرجى النظر إلى أحدث رسالة.
handover-counts-no-longer = أمانة الصندوق ليست الآن عند { $person }. يرجى الضغط على «لا»، ثم السؤال من جديد.
handover-keeps-no-longer = المال ليس الآن في حفظ { $person }. يمكن قول ما ينقص كدفعة جديدة.
handover-already-confirmed = هذا مؤكد من { $person }، { MOMENT($when) }: { RECEIPT($receipt) }.
handover-already-taken-back = أُلغي هذا من قبل. لم يُكتب شيء.
handover-already-undone = تم التراجع عن هذا من قبل.
handover-already-corrected = صُحّح هذا من قبل.
handover-already-countered = ذُكر مبلغ آخر. هو الآن بانتظار الطرف الآخر.
handover-already-declined = كان الجواب على هذا «لا». يمكن السؤال من جديد.
handover-already-waiting = هذا بانتظار جواب.

handover-ask-contribution-cash =
    من { $giver }: «أعطيتك { $amount } للأدوار يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-ask-contribution-in-another-hand =
    من { $giver }: «أعطيت { $taker } { $amount } للأدوار يوم { DAY($day) }».
    هل استلمتها أنت بدلًا؟ ({ PAYMENT($number) })
handover-ask-contribution-bank =
    من { $giver }: «أرسلت { $amount } للأدوار إلى حساب البنك يوم { DAY($day) }».
    هل تراه هناك؟ ({ PAYMENT($number) })
handover-ask-contribution-wallet =
    من { $giver }: «أرسلت { $amount } للأدوار بمحفظة الهاتف يوم { DAY($day) }».
    هل تراه هناك؟ ({ PAYMENT($number) })
handover-ask-contribution-own =
    { $giver } يحفظ المال، ودفع { $amount } للأدوار أيضًا يوم { DAY($day) }.
    يرجى العدّ معًا. هل المبلغ موجود؟ ({ PAYMENT($number) })
handover-ask-contribution-from-you =
    من { $sayer }: «استلمت منك { $amount } للأدوار يوم { DAY($day) }».
    هل هذا صحيح؟ ({ PAYMENT($number) })
handover-ask-contribution-direct =
    من { $giver }: «أعطيتك { $amount } لدورك يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-ask-payout =
    🎁 من { $giver }: «أعطيتك { $amount } من دورك يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-not-yet-button = ❌ ليس بعد
handover-turn-paid-for-you = ⏳ دفع { $giver } { $amount } من أدوارك. ({ PAYMENT($number) }) ننتظر نعم.
