### Paying a loan back, one’s own or somebody else’s.

repay-words = سداد السلفة | سددت السلفة | تسديد السلفة | رد السلفة | رددت السلفة | أرجعت السلفة | دفعت السلفة | قسط السلفة | رد القرض | أرجعت القرض | سداد القرض | تسديد القرض | سددت القرض | دفعت القرض
repay-for-words = دفعت عن | أدفع عن | سددت عن | أسدد عن | سداد عن
repay-button = 💶 سداد السلفة
repay-for-button = 🤝 عن شخص آخر
repay-for-them-button = 🤝 الدفع بالنيابة
repay-another-loan-button = 🤲 سلفة أخرى
repay-loan-button = 🤲 { LOAN($number) }

repay-how-much =
    كم دفعت لسداد السلفة { LOAN($number) }؟
    القسط القادم: { $due }. الكل: { $all }.
repay-how-much-else =
    كم دفعت لسداد السلفة { LOAN($number) }؟
    هناك دفعة في الطريق. كل الباقي { $all }.
repay-which = أي سلفة سددت؟
repay-twice =
    { PAYMENT($number) } بالانتظار من قبل: { $amount } للسلفة.
    هل هذه دفعة ثانية؟
repay-too-much =
    كل ما عليك { $owed }. المبلغ { $amount } يزيد عليه { $over }.
    الزيادة تبقى لك. هل هذا صحيح؟
repay-confirm-cash = هل سلّمت { $amount } للسلفة { LOAN($number) } إلى { $taker }؟
repay-confirm-bank = هل أرسلت { $amount } للسلفة { LOAN($number) } إلى حساب الجمعية في البنك؟
repay-confirm-wallet = هل أرسلت { $amount } للسلفة { LOAN($number) } إلى محفظة الجمعية على الهاتف؟
repay-not-running = السلفة { LOAN($number) } ليست قيد السداد الآن. لا شيء للدفع.
repay-nothing-owed = لا سلفة عليك للسداد.

repay-for-whom = سلفة من سددت؟
repay-for-how-much = كم دفعت عن { $borrower }؟
repay-for-nothing-owed = لا سلفة على { $person } للسداد الآن.
repay-for-confirm-cash =
    هل سلّمت { $amount } لسلفة { $borrower } إلى { $taker }؟
    الزيادة تكون من حق { $borrower }.
repay-for-confirm-bank =
    هل أرسلت { $amount } لسلفة { $borrower } إلى حساب الجمعية في البنك؟
    الزيادة تكون من حق { $borrower }.
repay-for-confirm-wallet =
    هل أرسلت { $amount } لسلفة { $borrower } إلى محفظة الجمعية على الهاتف؟
    الزيادة تكون من حق { $borrower }.
