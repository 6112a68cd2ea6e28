### Loans: how their money is given and paid back. Motions first, then cards, receipts, and what cannot be.

## The motion

loan-motion-asks =
    🤲 طلب سلفة من { $borrower }: { $amount }، { $every ->
        [week] { $count ->
            [zero] بلا أقساط
            [one] لأسبوع واحد
            [two] لأسبوعين
            [few] لمدة { COUNT($count) } أسابيع
            [many] لمدة { COUNT($count) } أسبوعًا
           *[other] لمدة { COUNT($count) } أسبوع
        }
        [two-weeks] { $count ->
            [zero] بلا أقساط
            [one] لأسبوعين
            [two] والسداد مرتين، كل أسبوعين
            [few] والسداد { COUNT($count) } مرات، كل أسبوعين
            [many] والسداد { COUNT($count) } مرة، كل أسبوعين
           *[other] والسداد { COUNT($count) } مرة، كل أسبوعين
        }
        [end] { $count ->
            [zero] والسداد فورًا
            [one] والسداد بعد شهر واحد
            [two] والسداد بعد شهرين
            [few] والسداد بعد { COUNT($count) } أشهر
            [many] والسداد بعد { COUNT($count) } شهرًا
           *[other] والسداد بعد { COUNT($count) } شهر
        }
       *[month] { $count ->
            [zero] بلا أقساط
            [one] لشهر واحد
            [two] لشهرين
            [few] لمدة { COUNT($count) } أشهر
            [many] لمدة { COUNT($count) } شهرًا
           *[other] لمدة { COUNT($count) } شهر
        }
    }. { $purpose }
loan-for-business = 🛒 للتجارة.
loan-for-health = 🏥 للصحة.
loan-for-school = 🎓 للدراسة.
loan-for-private = 🔒 السبب يبقى خاصًا.
loan-for-words = السبب: { $words }.
loan-motion-plan = السداد: { COUNT($count) } × { $each }، المجموع { $total }. الكلفة { $cost }.
loan-motion-plan-falling =
    { $count ->
        [zero] لا أقساط: الأول { $first }، والأخير { $last }، والمجموع { $total }. الكلفة { $cost }.
        [one] قسط واحد: الأول { $first }، والأخير { $last }، والمجموع { $total }. الكلفة { $cost }.
        [two] قسطان: الأول { $first }، والأخير { $last }، والمجموع { $total }. الكلفة { $cost }.
        [few] { COUNT($count) } أقساط: الأول { $first }، والأخير { $last }، والمجموع { $total }. الكلفة { $cost }.
        [many] { COUNT($count) } قسطًا: الأول { $first }، والأخير { $last }، والمجموع { $total }. الكلفة { $cost }.
       *[other] { COUNT($count) } قسط: الأول { $first }، والأخير { $last }، والمجموع { $total }. الكلفة { $cost }.
    }
loan-motion-plan-advance = يبقى { $kept } في الصندوق من البداية. عدد الأقساط { COUNT($count) }، والمجموع { $total }.
loan-motion-guarantor = 🤝 كفالة من { $person } بمبلغ { $amount }.
loan-motion-rules-met = ✅ كل قواعد السلف مستوفاة.
loan-vote-own = هذه سلفتك أنت. يقرر فيها الآخرون.
loan-vote-household = هذه السلفة لبيتك. يقرر فيها الآخرون.
loan-agreed =
    السلفة { LOAN($loan) } إلى { $borrower }. يعطي المال واحد من هؤلاء:
    { $givers }
loan-giver = • { $person }
loan-agreed-box-short = المال في الصندوق الآن لا يكفي للسلفة { LOAN($loan) }.
loan-agreed-gate = قاعدة للسلفة { LOAN($loan) } غير مستوفاة الآن. هي ظاهرة لمن طلب السلفة.
loan-decided-already = قررت الجمعية في السلفة { LOAN($loan) } من قبل.

## Whoever gives the money

loan-please-give = 🤲 يرجى إعطاء { $borrower } مبلغ { $amount }. هذه السلفة { LOAN($loan) }. وافقت الجمعية.
loan-please-give-for-treasurer =
    🤲 المال في حفظ { $borrower }، والسلفة { LOAN($loan) } بمبلغ { $amount }. وافقت الجمعية.
    يرجى عدّ المبلغ معًا.
loan-please-buy =
    🤲 يرجى الشراء حسب طلب { $borrower }، بمبلغ { $amount }. وافقت الجمعية.
    هذه السلفة { LOAN($loan) }.
loan-please-buy-for-treasurer =
    🤲 المال في حفظ { $borrower }. يرجى شراء المطلوب بمبلغ { $amount }. وافقت الجمعية.
    هذه السلفة { LOAN($loan) }.
loan-give-button = 💶 أعطيت { $amount }
loan-buy-button = 🛒 اشتريت، { $amount }
loan-bank-button = 🏦 من البنك
loan-wallet-button = 📱 بالهاتف
loan-problem-button = ⚠ مشكلة
loan-card-not-given = 🤲 السلفة { LOAN($loan) } لن تُعطى إلى { $borrower }.
loan-card-on-the-way =
    ⏳ { $amount } من { $giver } للسلفة { LOAN($loan) }، { MOMENT($when) }.
    ننتظر تأكيد { $borrower }.
loan-card-given = ✅ { $amount } عند { $borrower } للسلفة { LOAN($loan) } من { $giver }، { MOMENT($when) }.
loan-how-much =
    كم أعطيت { $borrower }؟ المتفق عليه { $amount } للسلفة { LOAN($loan) }.
    إذا كان أقل، صغرت السلفة.
loan-problem-told =
    ⚠ لا يمكن الآن إعطاء { $amount } من { $giver } إلى { $borrower } (السلفة { LOAN($loan) }).
    يرجى الحديث مع الاثنين.
loan-problem-borrower = ⚠ لا يمكن بعد إعطاء مال السلفة { LOAN($loan) } من { $giver }. يرجى الحديث معًا.
loan-problem-sent = أخبرت من طلب السلفة والمسؤولين الآخرين. يرجى الحديث معهم.

## Both hands

loan-mine = سلفتي { LOAN($loan) }
loan-of = سلفة { $borrower } { LOAN($loan) }
handover-ask-loan =
    من { $giver }: «أعطيتك { $amount } للسلفة { LOAN($loan) } يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-ask-loan-thing =
    من { $giver }: «اشتريت ما طلبته يوم { DAY($day) }، بمبلغ { $amount }».
    هل هو معك؟ سداده هو السلفة { LOAN($loan) }. ({ PAYMENT($number) })
loan-have-thing-button = ✅ هو معي
handover-ask-repayment-cash =
    من { $giver }: «أعطيتك { $amount } نقدًا عن { $what } يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-ask-repayment-in-another-hand =
    من { $giver }: «سلّمت { $amount } نقدًا إلى { $taker } عن { $what } يوم { DAY($day) }».
    هل المبلغ معك بدلًا من ذلك؟ ({ PAYMENT($number) })
handover-ask-repayment-bank =
    من { $giver }: «أرسلت { $amount } إلى حساب البنك عن { $what } يوم { DAY($day) }».
    هل المبلغ ظاهر هناك؟ ({ PAYMENT($number) })
handover-ask-repayment-wallet =
    من { $giver }: «أرسلت { $amount } إلى محفظة الهاتف عن { $what } يوم { DAY($day) }».
    هل المبلغ ظاهر هناك؟ ({ PAYMENT($number) })
handover-ask-repayment-own =
    دفعة من { $giver } عن { $what }: { $amount } يوم { DAY($day) }. المال في حفظ { $taker }.
    يرجى العدّ معًا. هل المبلغ موجود؟ ({ PAYMENT($number) })
handover-ask-repayment-from-you =
    من { $sayer }: «استلمت منك { $amount } نقدًا يوم { DAY($day) }، للسلفة { LOAN($loan) }».
    هل هذا صحيح؟ ({ PAYMENT($number) })
handover-ask-refund =
    من { $giver }: «أعدت إليك { $amount } يوم { DAY($day) }، وهو ما دفعته زيادة».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-paid-for-you =
    ⏳ دفعة من { $giver } لسلفتك { LOAN($loan) }: { $amount }.
    هي بانتظار التأكيد. ({ PAYMENT($number) })

## Receipts

receipt-loan =
    🧾 { RECEIPT($receipt) } مؤكد: السلفة { LOAN($loan) }، { $amount } من { $giver }، { MOMENT($when) }.
    { $rest }
    العلامة: { MARK($mark) }
receipt-loan-counted =
    🧾 { RECEIPT($receipt) } مؤكد: أُعطي { $amount }، { $what }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-repayment =
    🧾 { RECEIPT($receipt) } مؤكد: وصل { $amount } للسلفة { LOAN($loan) } بتأكيد { $by }، { MOMENT($when) }.
    { $parts }
    { $rest }
    العلامة: { MARK($mark) }
receipt-repayment-corrected =
    🧾 { RECEIPT($receipt) } مصحَّح: المبلغ الآن { $amount } للسلفة { LOAN($loan) }، بتأكيد { $by }، { MOMENT($when) }.
    { $parts }
    { $rest }
    العلامة: { MARK($mark) }
receipt-repayment-struck =
    🧾 { RECEIPT($receipt) } مصحَّح: تلك الدفعة لم تحدث، بتأكيد { $by }، { MOMENT($when) }.
    { $rest }
    العلامة: { MARK($mark) }
receipt-repayment-payer =
    🧾 { RECEIPT($receipt) } مؤكد: وصل { $amount } عن { $what } بتأكيد { $by }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-repayment-corrected-payer =
    🧾 { RECEIPT($receipt) } مصحَّح: المبلغ الآن { $amount } عن { $what }، بتأكيد { $by }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-repayment-struck-payer =
    🧾 { RECEIPT($receipt) } مصحَّح: تلك الدفعة لم تحدث، بتأكيد { $by }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-repayment-counted =
    🧾 { RECEIPT($receipt) } مؤكد: { $amount } من { $giver } عن { $what }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-repayment-counted-over =
    🧾 { RECEIPT($receipt) } مؤكد: { $amount } من { $giver } عن { $what }، { MOMENT($when) }.
    فيه زيادة { $over }. يمكن إعادتها، أو إبقاؤها للدفعة القادمة.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-repayment-corrected-counted =
    🧾 { RECEIPT($receipt) } مصحَّح: { $amount } من { $giver } عن { $what }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-repayment-corrected-counted-over =
    🧾 { RECEIPT($receipt) } مصحَّح: { $amount } من { $giver } عن { $what }، { MOMENT($when) }.
    فيه زيادة { $over }. يمكن إعادتها، أو إبقاؤها للدفعة القادمة.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-repayment-struck-counted =
    🧾 { RECEIPT($receipt) } مصحَّح: دفعة { $giver } لم تحدث، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-refund =
    🧾 { RECEIPT($receipt) } مؤكد: أُعيد إليك { $amount } من { $giver }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-refund-counted =
    🧾 { RECEIPT($receipt) } مؤكد: أُعيد { $amount } إلى { $taker }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }

loan-paid-prepaid = • منها { $amount } مدفوعة من قبل
loan-paid-fine = • { $amount } غرامة
loan-paid-fee = • { $amount } رسم
loan-paid-interest = • { $amount } كلفة
loan-paid-principal = • { $amount } من السلفة نفسها
loan-paid-over = • { $amount } زيادة. هي لك: للدفعة القادمة، أو للاسترداد.
loan-is-repaid = 🎉 السلفة { LOAN($loan) } مسدَّدة كلها.
loan-left = الباقي من السلفة { LOAN($loan) }: { $left }.
loan-left-next = الباقي من السلفة { LOAN($loan) }: { $left }. القادم: { $amount } حتى { DAY($due) }.

loan-refund-button = 💶 أعدت { $amount }
loan-please-refund = عند الجمعية زيادة { $amount } من { $person }، وطلب لإعادتها. يرجى إعطاؤها، ثم إخباري.
loan-refund-asked =
    طلبت من أمانة الصندوق إعادتها إليك.
    يرجى قول «نعم» عندما يكون المال في يدك.
loan-nothing-to-refund = لا شيء هنا للإعادة.

## Saying no

loan-not-more = وافقت الجمعية على { $agreed }. لا يمكن إعطاء أكثر.
loan-amount-cannot-be = لا تكون سلفة بهذا المبلغ. المتفق عليه { $agreed }.
loan-given-already = مال السلفة { LOAN($loan) } أُعطي من قبل من { $person }، { MOMENT($when) }.
loan-not-given-asked = لم تقرر الجمعية بعد في السلفة { LOAN($loan) }.
loan-not-given-turned-down = لم توافق الجمعية على السلفة { LOAN($loan) }. لا شيء يُعطى.
loan-not-given-withdrawn = سُحب طلب السلفة { LOAN($loan) }. لا شيء يُعطى.
loan-give-shareout =
    إذا أُعطيت السلفة { LOAN($loan) } اليوم، تنتهي في { DATE($last) }.
    نقسم المال في { DATE($shareout) }. يلزم طلب جديد لمدة أقصر.
loan-give-late =
    على { $borrower } دفعة متأخرة.
    بعد سدادها يمكنك إعطاء السلفة { LOAN($loan) }.
loan-give-box =
    للسلفة { LOAN($loan) } يمكن أن يخرج الآن { $most } فقط من الصندوق.
    يرجى إعطاء أقل، أو الانتظار حتى يكثر المال في الصندوق.
loan-give-box-empty =
    لا يمكن أن يخرج الآن شيء من الصندوق للسلفة { LOAN($loan) }.
    يرجى الانتظار حتى يكثر المال في الصندوق.
loan-not-running-asked = السلفة { LOAN($loan) } بلا قرار بعد. لا شيء للسداد.
loan-not-running-agreed = مال السلفة { LOAN($loan) } لم يُعطَ بعد. لا شيء للسداد.
loan-not-running-on-the-way = السلفة { LOAN($loan) } في الطريق. يرجى تأكيدها أولًا، ثم السداد.
loan-not-running-repaid = السلفة { LOAN($loan) } مسدَّدة من قبل. لا شيء عليك.
loan-not-running-turned-down = لم توافق الجمعية على السلفة { LOAN($loan) }. لا شيء للسداد.
loan-not-running-withdrawn = سُحب طلب السلفة { LOAN($loan) }. لا شيء للسداد.
loan-not-running-written-off = تنازلت الجمعية عن السلفة { LOAN($loan) }. يرجى الحديث مع أمانة الصندوق.
loan-not-withdrawn-on-the-way = أُعطي مال السلفة { LOAN($loan) }. يرجى الجواب عليه أولًا بنعم أو لا.
loan-not-withdrawn-running = مال السلفة { LOAN($loan) } معك. يرجى سداده بدلًا من ذلك.
loan-not-withdrawn-repaid = السلفة { LOAN($loan) } مسدَّدة من قبل.
loan-not-withdrawn-turned-down = لم توافق الجمعية على السلفة { LOAN($loan) }. انتهى أمرها.
loan-not-withdrawn-withdrawn = سُحب طلب السلفة { LOAN($loan) } من قبل.
loan-not-withdrawn-written-off = تنازلت الجمعية عن السلفة { LOAN($loan) }. انتهى أمرها.
loan-is-voted-on = الجمعية تصوت الآن على السلفة { LOAN($loan) }. يمكن سحب التصويت بدلًا من ذلك.
loan-undo-is-paid = وصلت دفعة لهذه السلفة بعد ذلك. لم يعد التراجع ممكنًا.
handover-undo-talk = مرت الدقائق العشر. يرجى الحديث معًا عن ذلك.
handover-loan-moved-on = وصلت دفعة بعد ذلك. لا يمكن إلغاؤه هكذا. لم يُكتب شيء.
handover-savings-bound =
    يمكن الآن صرف { $free } إلى { $person }. الباقي يكفل سلفة.
handover-more-than-prepaid = ما دُفع زيادة من { $person } هو { $prepaid }. لا يمكن إعادة أكثر.
