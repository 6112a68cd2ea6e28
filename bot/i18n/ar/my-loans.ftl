### My loans: what the reader borrowed or asked for. Said in private, to the borrower alone.

loans-words = سلفاتي | سلفتي | السلف | سلف | قروض | قروضي | قرضي | ديوني | ما علي
my-loans-button = 🤲 سلفاتي
my-loans-past-button = 📚 سلف سابقة
loan-another-button = ➕ سلفة أخرى

my-loans =
    🤲 سلفاتك في { $group }
    { $facts }
my-loans-past =
    📚 سلفاتك السابقة في { $group }
    { $facts }
my-loans-none = 🤲 لا شيء عليك في { $group }.
my-loans-none-ahead =
    🤲 لا شيء عليك في { $group }.
    { $facts }
my-loans-one =
    🤲 سلفتك { LOAN($number) }
    { $facts }
my-loans-refund-button = 💶 طلب إعادة المال
my-loans-not-yours = هذه سلفة شخص آخر، ولا تظهر لغيره.

my-loans-withdraw-button = ✖ لا أريدها
my-loans-withdraw-yes-button = ✖ نعم، سحب الطلب
my-loans-sure = هل نسحب طلب السلفة { LOAN($number) }؟
my-loans-withdrawn = سُحب طلب السلفة { LOAN($number) }. لم يُعطَ شيء، ولا شيء عليك.
my-loans-nothing-to-withdraw = فات وقت ذلك. لم يعد سحب هذه السلفة ممكنًا.

## Where a loan stands

loan-stands-asked = ⏳ { LOAN($number) }: طلبك { $amount }.
loan-stands-agreed = ✅ { LOAN($number) }: وافقت الجمعية على { $amount }. تصلك قريبًا.
loan-stands-on-the-way = ⏳ { LOAN($number) }: قيل إنها أُعطيت. يرجى قول «نعم» عندما تكون معك.
loan-stands-left = 🤲 { LOAN($number) }: الباقي { $left }
loan-stands-next = 📅 { LOAN($number) }، القادم: { $due } حتى { DAY($day) }
loan-stands-late = ⚠ { LOAN($number) }، المتأخر: { $late } منذ { DAY($since) }
loan-stands-ahead = 💶 دفعت زيادة قدرها { $amount }. هي لك، وتُحسب لسلفتك القادمة.
loan-borrowed = السلفة { $amount }، والمدفوع حتى الآن { $paid }.
loan-voting = 🗳 الجمعية تصوت حتى { DAY($until) } { TIME($until) }.
loan-agreed-not-yet = 🗳 وافقت الجمعية، لكن لا يمكن إعطاؤها بعد:
loan-gives =
    { $count ->
        [zero] 💶 المال من:
        [one] 💶 المال من:
        [two] 💶 المال من واحد من هذين:
        [few] 💶 المال من واحد من هؤلاء:
        [many] 💶 المال من واحد من هؤلاء:
       *[other] 💶 المال من واحد من هؤلاء:
    }
loan-guarantor-asked = ⏳ طُلبت من { $person } كفالة { $amount }.
loan-guarantor-accepted = 🤝 كفالة من { $person }: { $amount }.
loan-guarantor-declined = ❌ لا كفالة من { $person } ({ $amount }).
loan-guarantor-released = انتهت كفالة { $person } ({ $amount }).

loan-ended-repaid = 🎉 { LOAN($number) }: سُدّد { $paid }، { DATE($when) }.
loan-ended-written-off = { LOAN($number) }: تنازلت الجمعية عن الباقي، { DATE($when) }. المدفوع كان { $paid }.
loan-ended-turned-down = { LOAN($number) }: لم توافق الجمعية على { $amount }، { DATE($when) }.
loan-ended-withdrawn = { LOAN($number) }: انتهى طلب { $amount }، { DATE($when) }.

## The plan

loan-plan-button = 📅 الخطة
loan-plan-more-button = ▶ المزيد
loan-plan =
    📅 خطة سلفتك { LOAN($number) }
    { $lines }
loan-plan-not-yet = تبدأ الخطة يوم استلام المال.
loan-plan-line = { COUNT($number) }. { DAY($day) }: { $amount }، ثم يبقى { $left }
loan-plan-paid = { COUNT($number) }. ✅ { DAY($day) }: { $amount }
loan-plan-part = { COUNT($number) }. ◐ { DAY($day) }: يبقى { $rest } من { $amount }
loan-plan-late = { COUNT($number) }. ⚠ { DAY($day) }: المتأخر { $rest } من { $amount }

## Explain

loan-explain =
    ❓ { LOAN($number) }
    { $lines }
loan-explain-which = 🤲 { LOAN($number) }
loan-explain-borrowed = السلفة: { $principal }.
loan-explain-kept-back = خُصم منها { $kept } من البداية. كانت هذه هي الكلفة.
loan-explain-cost = الكلفة: { $cost }.
loan-explain-free = هي بلا كلفة.
loan-explain-fines = منها غرامات { $fines }.
loan-explain-together = المجموع: { $total }.
loan-explain-paid = دفعت { $paid }.
loan-explain-paid-nothing = لا دفعات حتى الآن.
loan-explain-left = { $total } − { $paid } = { $left }.
loan-explain-waiting = ⏳ في الطريق { $waiting }. أحسبها عند تأكيدها.
loan-explain-today = سداد كل الباقي اليوم: { $closing }.

## Lines of the book about loans

loan-line-loan = { DATE($when) } · استلمت { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
loan-line-repayment = { DATE($when) } · سداد { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
loan-line-by-them = { DATE($when) } · سداد { LOAN($number) } عنك من { $payer }: { $amount } · { RECEIPT($receipt) }
loan-line-for-them = { DATE($when) } · دفعت { LOAN($number) } عن { $borrower }: { $amount } · { RECEIPT($receipt) }
loan-line-refund = { DATE($when) } · أُعيدت إليك الزيادة: { $amount } · { RECEIPT($receipt) }
loan-receipt-taken-back =
    🧾 { RECEIPT($receipt) } لم يعد محسوبًا: { $amount }، { MOMENT($when) }. أبطله { RECEIPT($about) }.
    العلامة: { MARK($mark) }
loan-receipt-reversal =
    🧾 { RECEIPT($receipt) } تصحيح: { $amount }، { MOMENT($when) }. أبطل { RECEIPT($about) }.
    العلامة: { MARK($mark) }
