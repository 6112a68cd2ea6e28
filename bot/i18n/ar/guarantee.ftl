### Guarantees: a member stands in for somebody's loan. Asked and said in private.

guarantee-words = كفالة | الكفالة | كفالات | كفالاتي | كفيل | أكفل | ضمان | ضامن | kafala | 🤝
guarantee-mine-button = 🤝 كفالاتي
guarantee-yes-button = ✅ أكفل
guarantee-other-button = ≠ مبلغ آخر
guarantee-no-button = ❌ لا

guarantee-ask =
    🤝 طلب سلفة من { $borrower }: { $amount } ({ LOAN($number) }). هل تكون منك كفالة { $asked }؟
    إذا لم يُسدَّد المال من { $borrower }، فسداده عليك، حتى هذا المبلغ. الكفالة تصغر مع السداد.
guarantee-how-much = المطلوب منك كفالة { $asked }. كم تكون كفالتك؟ حتى { $most }.
guarantee-thanks = 🤝 كفالتك { $amount } لسلفة { $borrower }. وصل الخبر.
guarantee-nothing-free = لا يبقى من توفيرك ما يكفي لكفالة. يرجى الضغط على «لا».
guarantee-said-no = ❌ لا كفالة منك لسلفة { $borrower } ({ LOAN($number) }). لا يعرف ذلك أحد غيركما.
guarantee-until-given =
    🤝 { LOAN($number) }، سلفة { $borrower }: كفالتك { $pledged }.
    تُحسب من يوم استلام المال.
guarantee-live =
    🤝 { LOAN($number) }، سلفة { $borrower }: كفالتك { $live }، وكانت { $pledged } في البداية.
    تصغر مع كل دفعة. تنتهي عند سداد السلفة كلها.
guarantee-free = 🤝 { LOAN($number) }، سلفة { $borrower }: لا كفالة عليك.
guarantee-line = 🤝 كفالتك { $live } من { LOAN($number) }، سلفة { $borrower }، وكانت { $pledged } في البداية.
guarantee-none = 🤝 لا كفالة عليك لأحد في { $group }.
guarantee-all = 🤝 مجموع كفالاتك { $bound }. هذا القدر من توفيرك يبقى في الصندوق.

guarantee-told-yes = 🤝 كفالة من { $person } بمبلغ { $amount } للسلفة { LOAN($number) }.
guarantee-told-no = لا كفالة من { $person } للسلفة { LOAN($number) }. يمكنك سؤال شخص آخر.
