### الأسهم: التوفير بأسهم لها سعر واحد، كما في دفتر الأختام.

rules-no-shares = 🐷 كل شخص يوفّر ما يريد. لا توجد أسهم.
rules-share = 📗 نوفّر بالأسهم. ثمن السهم { $price } طوال السنة.
rules-shares =
    { $most ->
        [zero] 📗 لا أسهم في الشهر.
        [one] 📗 كل شخص يشتري سهمًا واحدًا في الشهر على الأكثر.
        [two] 📗 كل شخص يشتري سهمين في الشهر على الأكثر.
        [few] 📗 كل شخص يشتري { COUNT($most) } أسهم في الشهر على الأكثر.
        [many] 📗 كل شخص يشتري { COUNT($most) } سهمًا في الشهر على الأكثر.
       *[other] 📗 كل شخص يشتري { COUNT($most) } سهم في الشهر على الأكثر.
    }
rules-share-does-not-fit = يجب أن يكون مبلغ الشهر عددًا كاملًا من الأسهم.
rules-shares-max-bounds = يمكن من { COUNT($least) } إلى { COUNT($most) } في الشهر.
change-share-price-button = 📗 ثمن السهم
change-share-count-button = 📗 أسهم الشهر
change-ask-share-price = كم ثمن السهم الواحد؟
change-ask-share-count = كم سهمًا يمكن لكل شخص أن يشتري في الشهر، على الأكثر؟
change-no-share-price-button = 🐷 بلا أسهم

deposit-shares = كم سهمًا دفعت؟ ثمن السهم { $price }. بالضغط، أو بكتابة المبلغ.
deposit-shares-button = { COUNT($count) } = { $amount }
shares-not-whole = التوفير بأسهم ثمن كل منها { $price }. يرجى ذكر مبلغ بأسهم كاملة.
shares-too-many =
    { $left ->
        [0] اشتريت كل أسهم هذا الشهر، وعددها { COUNT($most) }.
       *[other] على الأكثر { COUNT($most) } في الشهر. يمكنك دفع { $amount } أيضًا.
    }
shares-price-is-fixed = ثمن السهم واحد طوال السنة. يمكن تغييره بعد التقسيم.

receipt-deposit-shares =
    🧾 { RECEIPT($receipt) } مؤكد: وصل { $amount } بتأكيد { $by }، { MOMENT($when) }.
    { $bought ->
        [zero] 📗 لا أسهم جديدة. لديك { COUNT($has) }، { $saved }.
        [one] 📗 سهم واحد جديد. لديك { COUNT($has) }، { $saved }.
        [two] 📗 سهمان جديدان. لديك { COUNT($has) }، { $saved }.
        [few] 📗 { COUNT($bought) } أسهم جديدة. لديك { COUNT($has) }، { $saved }.
        [many] 📗 { COUNT($bought) } سهمًا جديدًا. لديك { COUNT($has) }، { $saved }.
       *[other] 📗 { COUNT($bought) } سهم جديد. لديك { COUNT($has) }، { $saved }.
    }
    العلامة: { MARK($mark) }
book-shares =
    { $count ->
        [zero] 📗 لا أسهم، ثمن السهم { $price }
        [one] 📗 سهم واحد ثمنه { $price }
        [two] 📗 سهمان ثمن كل منهما { $price }
        [few] 📗 { COUNT($count) } أسهم ثمن كل منها { $price }
        [many] 📗 { COUNT($count) } سهمًا ثمن كل منها { $price }
       *[other] 📗 { COUNT($count) } سهم ثمن كل منها { $price }
    }
