### Lending: every rule that stands before a loan, met or not, and the way to meet it. The asker alone reads this.

gate-met = ✅ { $what }
gate-unmet = ❌ { $what }

gate-lends-unmet = ❌ لم تتفق الجمعية على السلف بعد.
gate-lends-way = يمكنك اقتراح قاعدة للسلف. ثم تصوت الجمعية عليها.

gate-months-met =
    { $needed ->
        [0] ✅ أنت في الجمعية
        [one] ✅ شهر أو أكثر في الجمعية
        [two] ✅ شهران أو أكثر في الجمعية
        [few] ✅ { COUNT($needed) } أشهر أو أكثر في الجمعية
        [many] ✅ { COUNT($needed) } شهرًا أو أكثر في الجمعية
       *[other] ✅ { COUNT($needed) } شهر أو أكثر في الجمعية
    }
gate-months-unmet =
    { $needed ->
        [zero] ❌ أول سلفة تكون بعد { COUNT($needed) } شهر في الجمعية.
        [one] ❌ أول سلفة تكون بعد شهر واحد في الجمعية.
        [two] ❌ أول سلفة تكون بعد شهرين في الجمعية.
        [few] ❌ أول سلفة تكون بعد { COUNT($needed) } أشهر في الجمعية.
        [many] ❌ أول سلفة تكون بعد { COUNT($needed) } شهرًا في الجمعية.
       *[other] ❌ أول سلفة تكون بعد { COUNT($needed) } شهر في الجمعية.
    }
gate-months-way = يمكنك الطلب من { DATE($begins) }.

gate-late-met = ✅ لا شيء متأخر
gate-late-unmet = ❌ عليك متأخر قدره { $late }.
gate-late-way = يرجى سداده أولًا، ثم الطلب من جديد.

gate-open-met =
    { $most ->
        [zero] ✅ لا سلف أخرى مفتوحة
        [one] ✅ لا سلفة أخرى مفتوحة
        [two] ✅ السلف الأخرى المفتوحة أقل من اثنتين
        [few] ✅ السلف الأخرى المفتوحة أقل من { COUNT($most) }
        [many] ✅ السلف الأخرى المفتوحة أقل من { COUNT($most) }
       *[other] ✅ السلف الأخرى المفتوحة أقل من { COUNT($most) }
    }
gate-open-unmet = ❌ سلفتك { LOAN($loan) } ما زالت مفتوحة.
gate-open-way = يرجى سدادها أو سحبها، ثم الطلب من جديد.

limit-savings = حتى { $most }: توفيرك { $saved } مضروب في { COUNT($times) }، ناقص ما عليك
limit-box = يمكن للجمعية اليوم تسليف { $most }
limit-member = حتى { $most }: على عضو واحد { PERCENT($percent) } من مال الجمعية على الأكثر
limit-household = حتى { $most }: على بيت واحد { PERCENT($percent) } من مال الجمعية على الأكثر
gate-amount-way = يمكنك طلب { $most } أو أقل.
gate-savings-way = يرجى زيادة التوفير أو السداد، ثم الطلب من جديد.
gate-box-way = يرجى الانتظار حتى يكثر المال في الصندوق.
gate-member-way = يرجى السداد، أو الانتظار حتى يكثر مال الجمعية.
gate-household-way = يرجى السداد، أو الانتظار حتى يكثر مال الجمعية.

gate-count-met =
    { $count ->
        [zero] ✅ { COUNT($count) } قسط
        [one] ✅ قسط واحد
        [two] ✅ قسطان
        [few] ✅ { COUNT($count) } أقساط
        [many] ✅ { COUNT($count) } قسطًا
       *[other] ✅ { COUNT($count) } قسط
    }
gate-count-unmet =
    { $most ->
        [zero] ❌ السلفة بلا أقساط.
        [one] ❌ السلفة تُسدَّد في قسط واحد.
        [two] ❌ للسلفة قسطان على الأكثر.
        [few] ❌ للسلفة { COUNT($most) } أقساط على الأكثر.
        [many] ❌ للسلفة { COUNT($most) } قسطًا على الأكثر.
       *[other] ❌ للسلفة { COUNT($most) } قسط على الأكثر.
    }
gate-count-way = يرجى اختيار مدة أقصر.
gate-shareout-met = ✅ السداد ينتهي في { DATE($last) }، قبل أن نقسم المال
gate-shareout-unmet = ❌ القسط الأخير في { DATE($last) }. نقسم المال في { DATE($shareout) }.
gate-shareout-way = يرجى اختيار مدة أقصر.

gate-guarantors-met =
    { $yes ->
        [zero] ✅ لا كفالات
        [one] ✅ كفالة واحدة
        [two] ✅ كفالتان
        [few] ✅ { COUNT($yes) } كفالات
        [many] ✅ { COUNT($yes) } كفالة
       *[other] ✅ { COUNT($yes) } كفالة
    }
gate-guarantors-unmet = ❌ وصلت { COUNT($yes) } من { COUNT($needed) } من الكفالات.
gate-guarantors-way = يرجى انتظار الأجوبة، أو سؤال عضو آخر.

lending-refused =
    { $why }
    { $rule }
lending-refused-always =
    { $why }
    هذا يسري في كل جمعية.
lending-name-guarantors =
    { $count ->
        [zero] لا تلزم كفالة.
        [one] تلزم كفالة من عضو واحد. من هو؟
        [two] تلزم كفالة من عضوين. من هما؟
        [few] تلزم كفالة من { COUNT($count) } أعضاء. من هم؟
        [many] تلزم كفالة من { COUNT($count) } عضوًا. من هم؟
       *[other] تلزم كفالة من { COUNT($count) } عضو. من هم؟
    }
lending-cannot-be = لا تكون سلفة بهذا الشكل. يرجى اختيار مبلغ آخر أو مدة أخرى.

## Who lives from one purse

household-one-person = هذا شخص واحد. يرجى ذكر عضوين.
household-only-officers = ذكر من يعيشون في بيت واحد من عمل مسؤولي الجمعية فقط.
household-another-officer = هذا البيت بيتك أيضًا. يرجى أن يذكر ذلك شخص آخر من المسؤولين.

## Who stands in for others

guarantee-not-yourself = لا أحد يكفل نفسه. يرجى ذكر عضو آخر.
guarantee-asked-already = سبق سؤال { $person }.
guarantee-not-asked = لم يطلب أحد كفالتك لهذه السلفة.
guarantee-already-accepted = كان جوابك «نعم» من قبل.
guarantee-already-declined = كان جوابك «لا» من قبل.
guarantee-already-released = انتهى هذا الطلب. لا كفالة عليك.
guarantee-loan-decided = انتهى هذا الطلب. لا كفالة عليك.
guarantee-more-than-loan = السلفة { $amount }. لا تكون الكفالة أكثر منها.
guarantee-more-than-allowed =
    أقصى كفالتك الآن { $most }. كل كفالاتك معًا حدها توفيرك مضروبًا في { COUNT($times) }.
    يرجى اختيار مبلغ أصغر.
guarantee-released = لا كفالة عليك لسلفة { $borrower } بعد الآن. لن تُعطى السلفة { LOAN($loan) }.
