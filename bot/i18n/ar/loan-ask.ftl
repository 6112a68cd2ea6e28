### Asking for a loan: how much, how long, what for, what it costs, every rule, and what the group will see.

loan-words = سلفة | السلفة | طلب سلفة | أريد سلفة | أحتاج سلفة | سلفني | سلفوني | تسليف | استلاف | أستلف | قرض | طلب قرض | أريد قرضا | أحتاج قرضا | اقتراض | أقترض | دين | solfa | sulfa | qard | 🤲

loan-ask-how-much = كم يلزمك؟ يمكنك طلب { $most } على الأكثر.
loan-ask-why-button = ❓ لماذا هذا الحد
loan-ask-why =
    ❓ كل واحدة من هذه تسمح بقدر. الأصغر هو الحد.
    { $lines }
loan-ask-too-much = هذا أكثر مما يمكن طلبه الآن. هل نطلب { $most } على الأكثر؟
loan-ask-closed =
    🤲 لا يمكنك طلب سلفة بعد:
    { $gates }

loan-ask-how-long =
    { $every ->
        [week] لأي مدة؟ قسط كل أسبوع، وعدد الأسابيع { COUNT($most) } على الأكثر.
        [two-weeks] كم قسطًا؟ قسط كل أسبوعين، والعدد { COUNT($most) } على الأكثر.
        [end] لأي مدة؟ السداد كله في النهاية، وعدد الشهور { COUNT($most) } على الأكثر.
       *[month] لأي مدة؟ قسط كل شهر، وعدد الشهور { COUNT($most) } على الأكثر.
    }
loan-ask-week-button =
    { $count ->
        [zero] { COUNT($count) } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { COUNT($count) } أسابيع
        [many] { COUNT($count) } أسبوعًا
       *[other] { COUNT($count) } أسبوع
    }
loan-ask-two-weeks-button =
    { $count ->
        [zero] { COUNT($count) } قسط
        [one] قسط واحد
        [two] قسطان
        [few] { COUNT($count) } أقساط
        [many] { COUNT($count) } قسطًا
       *[other] { COUNT($count) } قسط
    }
loan-ask-month-button =
    { $count ->
        [zero] { COUNT($count) } شهر
        [one] شهر واحد
        [two] شهران
        [few] { COUNT($count) } أشهر
        [many] { COUNT($count) } شهرًا
       *[other] { COUNT($count) } شهر
    }
loan-ask-end-button =
    { $count ->
        [zero] { COUNT($count) } شهر
        [one] شهر واحد
        [two] شهران
        [few] { COUNT($count) } أشهر
        [many] { COUNT($count) } شهرًا
       *[other] { COUNT($count) } شهر
    }
loan-ask-no-number = يرجى كتابة رقم فقط، مثلًا 6.
loan-ask-count-bounds = يرجى اختيار رقم من 1 إلى { COUNT($most) }.

loan-ask-what-for = ما سبب الطلب؟ بالضغط أو بالكتابة. ستراه الجمعية، إلا إذا كان خاصًا.
loan-ask-business-button = 🛒 تجارة
loan-ask-health-button = 🏥 صحة
loan-ask-school-button = 🎓 دراسة
loan-ask-private-button = 🔒 خاص
loan-ask-what-for-empty = يرجى كتابته في كلمات قليلة، أو الضغط على «🔒 خاص».

loan-ask-stand-in =
    { $needed ->
        [zero] لا تلزم كفالة. من نسأل؟ ({ COUNT($at) } من { COUNT($needed) })
        [one] تلزم لسلفتك كفالة من عضو واحد. من نسأل؟
        [two] تلزم لسلفتك كفالة من عضوين. من نسأل؟ ({ COUNT($at) } من { COUNT($needed) })
        [few] تلزم لسلفتك كفالة من { COUNT($needed) } أعضاء. من نسأل؟ ({ COUNT($at) } من { COUNT($needed) })
        [many] تلزم لسلفتك كفالة من { COUNT($needed) } عضوًا. من نسأل؟ ({ COUNT($at) } من { COUNT($needed) })
       *[other] تلزم لسلفتك كفالة من { COUNT($needed) } عضو. من نسأل؟ ({ COUNT($at) } من { COUNT($needed) })
    }
loan-ask-too-few-members =
    { $needed ->
        [zero] لا تلزم كفالة.
        [one] تلزم للسلفة كفالة من عضو واحد. لا أحد هنا لنسأله.
        [two] تلزم للسلفة كفالة من عضوين. الأعضاء هنا لا يكفون.
        [few] تلزم للسلفة كفالة من { COUNT($needed) } أعضاء. الأعضاء هنا لا يكفون.
        [many] تلزم للسلفة كفالة من { COUNT($needed) } عضوًا. الأعضاء هنا لا يكفون.
       *[other] تلزم للسلفة كفالة من { COUNT($needed) } عضو. الأعضاء هنا لا يكفون.
    }

loan-ask-check =
    { $costs }

    { $gates }
loan-ask-group-button = ✅ سؤال الجمعية
loan-ask-another-button = 🧮 تجربة أخرى
loan-ask-plan =
    📅 هكذا يكون السداد:
    { $lines }

loan-ask-preview =
    هذا كل ما ستراه الجمعية:

    { $lines }

    هل أرسله؟
loan-ask-preview-first =
    أسأل هؤلاء أولًا في الخاص، بلا ذكر السبب:
    { $people }
    بعد موافقتهم ترى الجمعية من يكفل، وهذا:

    { $lines }

    هل أرسله؟
loan-ask-changed =
    ⚠ تغيّرت القواعد في هذه الأثناء، وتغيّر هذا معها. يرجى النظر مرة أخرى.
    { $preview }
loan-ask-guarantor = 🤝 { $person }: { $amount }
loan-ask-send-button = 📤 إرسال
loan-ask-sent = 📤 أُرسل طلب السلفة { LOAN($number) }. الجمعية تصوت الآن.
loan-ask-sent-first = 📤 السلفة { LOAN($number) }: سألتهم في الخاص. بعد موافقتهم أسأل الجمعية.
loan-ask-sent-now = 📤 وافق كل من يكفل. الجمعية تصوت الآن على { LOAN($number) }.
loan-ask-lapsed =
    ⌛ لم يُسلَّم { $amount } للسلفة { LOAN($number) } خلال ثلاثة أشهر، فانتهت.
    لا شيء مستحق عنها، ويمكن الطلب من جديد.
loan-ask-not-now =
    وافق كل من يكفل. لا أستطيع سؤال الجمعية بعد:
    { $why }
loan-ask-not-ready = لا يمكن التصويت الآن على { LOAN($number) }. صفحتها تقول السبب.
loan-ask-name-button = 🤝 شخص آخر
loan-ask-who-else = من نسأل أيضًا عن كفالة السلفة { LOAN($number) }؟
loan-ask-asked = سألت { $person } في الخاص.
loan-ask-nobody-missing = لا تلزم كفالة أخرى لهذه السلفة.
loan-ask-not-lending = لم تتفق جمعيتك على السلف بعد. يمكنك اقتراح ذلك في «القواعد».

## What it would cost

loan-cost-get = 💶 يصلك { $gets }.
loan-cost-buy = 🛒 تشتريه الجمعية بمبلغ { $gets }، وسداده عليك.
loan-cost-kept-back = يُخصم { $kept } من البداية. هذه هي الكلفة.
loan-cost-pay-once = 📅 عليك { $amount } مرة واحدة.
loan-cost-pay-each =
    📅 عليك { $amount }، { $times ->
        [zero] بلا أقساط.
        [one] مرة واحدة.
        [two] مرتين.
        [few] { COUNT($times) } مرات.
        [many] { COUNT($times) } مرة.
       *[other] { COUNT($times) } مرة.
    }
loan-cost-pay-but-last =
    📅 عليك { $amount }، { $times ->
        [zero] ثم { $last }.
        [one] مرة واحدة، ثم { $last }.
        [two] مرتين، ثم { $last }.
        [few] { COUNT($times) } مرات، ثم { $last }.
        [many] { COUNT($times) } مرة، ثم { $last }.
       *[other] { COUNT($times) } مرة، ثم { $last }.
    }
loan-cost-pay-from-to =
    📅 { $times ->
        [zero] لا أقساط.
        [one] عليك { $first }.
        [two] عليك قسطان. الأول { $first }، والأخير { $last }.
        [few] عليك { COUNT($times) } أقساط. الأول { $first }، والأخير { $last }.
        [many] عليك { COUNT($times) } قسطًا. الأول { $first }، والأخير { $last }.
       *[other] عليك { COUNT($times) } قسط. الأول { $first }، والأخير { $last }.
    }
loan-cost-total = المجموع: { $total }.
loan-cost = 🏷 السلفة تكلّف { $cost }.
loan-cost-nothing = 🏷 السلفة لا تكلّف شيئًا.
loan-cost-rate = هذا في الحقيقة { PERCENT($rate) } في السنة من الباقي عليك.
