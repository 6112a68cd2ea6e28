### الاختيار: الدور المبكر له ثمن، والمتأخر يأتي بمال، وكل عضو يختار دوره.

pick-open-button = 🏷 ليختاروا
pick-button = 🏷 اختيار دور
pick-for-button = 🤝 اختيار لغيري
pick-turn-button = الدور { COUNT($round) }
pick-none-button = ↩ بلا دور الآن

pick-open-sure =
    المشاركون: { COUNT($people) }. عدد الأدوار: { COUNT($rounds) }.
    بعد ذلك لا يدخل أحد ولا يخرج.
    هل يختارون الآن؟
pick-opened = 🏷 طلبت من الجميع الاختيار. أخبرك عندما يصير للجميع أدوار.

pick-asked = 🏷 حان اختيار دورك. الأدوار الأولى لها ثمن، والأخيرة تأتي بمال.
pick-asked-unable = 🏷 كل شخص يختار دوره الآن. قل لأحد المسؤولين أي دور تريد.
pick-without = 🏷 المشاركون يختارون أدوارهم الآن.
pick-mine =
    ✅ اختيارك:
    { $lines }
    يمكنك تغييره حتى تبدأ الدائرة.
pick-all-have =
    { $card }
    🏁 صار للجميع أدوار.
pick-for-you =
    🏷 { $person }: اختيار دور لك.
    { $lines }
    إذا لم يكن صحيحًا، قل ذلك لـ { $person } قبل البداية.
pick-own-half = { $turn } · لك النصف
pick-own-none = مقعد بلا دور حتى الآن
pick-turn =
    { $how ->
        [costs] الدور { COUNT($round) } · { DAY($day) } · ثمنه { $price }
        [gives] الدور { COUNT($round) } · { DAY($day) } · يأتي بـ { $price }
       *[even] الدور { COUNT($round) } · { DAY($day) } · بلا ثمن
    }

pick-line = { $turn } · { $who }
pick-free = متاح
pick-half-free = { $person }، والنصف متاح
pick-which =
    🏷 أي دور تريد؟
    { $lines }
    { $half ->
        [true] نصف المقعد يدفع نصف ذلك أو يأخذه.
       *[false] يمكنك تغييره حتى تبدأ الدائرة.
    }
pick-which-for =
    🏷 أي دور لـ { $person }؟
    { $lines }
    { $half ->
        [true] نصف المقعد يدفع نصف ذلك أو يأخذه.
       *[false] يمكن تغييره حتى تبدأ الدائرة.
    }
pick-changed =
    عذرًا، هذا الدور أخذه شخص آخر.
    { $asked }
pick-which-seat = أي دور من أدوارك تريد تغييره؟
pick-for-whom = لمن الاختيار؟
pick-done =
    { $round ->
        [0] ✅ لا دور لك الآن. يمكنك اختيار دور آخر.
        [zero] ✅ الدور { COUNT($round) } لك.
        [one] ✅ الدور { COUNT($round) } لك.
        [two] ✅ الدور { COUNT($round) } لك.
        [few] ✅ الدور { COUNT($round) } لك.
        [many] ✅ الدور { COUNT($round) } لك.
       *[other] ✅ الدور { COUNT($round) } لك.
    }
pick-for-done =
    { $round ->
        [0] ✅ { $person }: بلا دور الآن. يصل الخبر إذا أمكن.
        [zero] ✅ { $person }: الدور { COUNT($round) }. يصل الخبر إذا أمكن.
        [one] ✅ { $person }: الدور { COUNT($round) }. يصل الخبر إذا أمكن.
        [two] ✅ { $person }: الدور { COUNT($round) }. يصل الخبر إذا أمكن.
        [few] ✅ { $person }: الدور { COUNT($round) }. يصل الخبر إذا أمكن.
        [many] ✅ { $person }: الدور { COUNT($round) }. يصل الخبر إذا أمكن.
       *[other] ✅ { $person }: الدور { COUNT($round) }. يصل الخبر إذا أمكن.
    }

pick-card =
    🏷 { $group }: كل شخص يختار دوره
    { $lines }

pick-not-open = لا أحد يختار أدوارًا الآن. انظر أدوار الجميع.
pick-organiser = الدور الأول لك، كما اتفقتم جميعًا.
pick-not-all =
    لم يختر الجميع بعد. اسأل:
    { $people }
pick-for-nobody = كل شخص يمكنه الاختيار بنفسه. من { MOMENT($since) } يمكنك مساعدة من لم يختر.
pick-for-themselves = { $person }: الاختيار ممكن من الهاتف نفسه. اطلب ذلك.
