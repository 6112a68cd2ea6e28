### Leave: a membership ends, once no money is open.

leave-words = خروج | الخروج | أخرج | مغادرة | أغادر | ترك الجمعية | الخروج من الجمعية
leave-button = 🚪 خروج

leave-on-the-way =
    { $count ->
        [zero] لا دفعات لك بالانتظار. يمكن الخروج.
        [one] لك دفعة واحدة ما زالت بالانتظار. يرجى إنهاؤها أولًا، ثم الخروج.
        [two] لك دفعتان ما زالتا بالانتظار. يرجى إنهاؤهما أولًا، ثم الخروج.
        [few] لك { COUNT($count) } دفعات ما زالت بالانتظار. يرجى إنهاؤها أولًا، ثم الخروج.
        [many] لك { COUNT($count) } دفعة ما زالت بالانتظار. يرجى إنهاؤها أولًا، ثم الخروج.
       *[other] لك { COUNT($count) } دفعة ما زالت بالانتظار. يرجى إنهاؤها أولًا، ثم الخروج.
    }
leave-pending-button = ⏳ ما ينتظر
leave-cash-held = معك { $held } من مال الجمعية. يرجى تسليمها أولًا إلى شخص آخر من أمانة الصندوق.
leave-money-open =
    توفيرك هنا { $saved }. تصرفه لك أمانة الصندوق قبل خروجك.
    هل أطلبه لك؟
leave-loan-open = سلفتك { LOAN($loan) } ما زالت مفتوحة. يرجى سدادها أو سحبها أولًا.
leave-stands-in = كفالتك على سلفة شخص آخر. يمكنك الخروج بعد سدادها.
leave-prepaid-open = دفعت { $prepaid } زيادة لسلفة. يرجى استردادها قبل الخروج.
leave-ask-button = 💶 طلب مالي
leave-nothing-saved = لا توفير لك هنا. يمكنك الخروج الآن.
leave-nobody-pays = لا يوجد شخص آخر في أمانة الصندوق ليصرفه لك. يمكن لمن أسّس الجمعية اختياره.
leave-asked =
    طلبت صرف مالك من:
    { $treasurers }
    يرجى قول «نعم» عندما يكون المال في يدك. ثم الضغط على «خروج» مرة أخرى.

leave-sure =
    هل ننهي عضويتك في { $group }؟ أسطرك تبقى في الدفتر.
    إذا عدت، عادت لك العضوية نفسها.
leave-yes-button = 🚪 نعم، أخرج
leave-done = انتهت عضويتك في { $group }. مع السلامة! الباب يبقى مفتوحًا.
leave-told = 🚪 انتهت عضوية { $person } في { $group }.

## The treasurers

leave-please-pay =
    🚪 طلب خروج من { $person }، والتوفير { $saved }.
    يرجى صرفه، ثم الضغط على الزر.
leave-how-much = كم أعطيت { $person }؟ التوفير { $saved }، ومعك { $held }.
leave-being-paid = { $amount } من { $by } إلى { $person }. ننتظر الآن تأكيد { $person }.
leave-left-already = انتهت عضوية { $person } من قبل.
