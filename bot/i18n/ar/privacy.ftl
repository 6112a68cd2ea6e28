### Privacy: what is kept, all of it to look at, and the way to be forgotten. Said in private only.

privacy-words = خصوصية | الخصوصية | بياناتي | محو بياناتي | امح بياناتي | احذف بياناتي | حذف بياناتي | انساني

privacy-notice =
    👤 ترى جمعيتك اسمك. أما دفعاتك فيراها مسؤولوها فقط.
    📒 أسطر الدفتر تبقى دائمًا. رسائلك أحذفها بعد الجواب عليها.
    🔒 لا أذكر مالك أبدًا في محادثة جماعية. يمكنك رؤية كل ما أحفظه عنك، أو طلب محوه.
privacy-data-button = 📥 بياناتي
privacy-forget-button = 🗑 محو بياناتي

## My data

data-person =
    📥 هذا كل ما أحفظه عنك:
    { $facts }
data-name = الاسم: { $person }
data-no-name = الاسم: لا يوجد
data-language = اللغة: { $language }
data-digits = الأرقام: { COUNT($sample) }
data-clock = التوقيت: { CITY($zone) }
data-clock-of-group = التوقيت: توقيت جمعيتك
data-quiet = أوقات الهدوء: من { $start } إلى { $end }
data-since = أعرفك منذ { DATE($since) }.
data-address = { $channel }، الرقم { $external }. آخر رسالة منك: { DATE($heard) }.
data-address-linked = { $channel }، الرقم { $external }: رُبط بكلمتين في { DATE($since) }.
data-address-chosen = { $channel }، الرقم { $external }: أكتب إليك هناك، كما طلبت.
data-address-hides = { $channel }، الرقم { $external }: منذ { DATE($since) } لا يقول إلا أن هناك جديدًا.

data-group =
    👥 { $group }:
    { $facts }
data-member =
    { $life ->
        [active] رقم عضويتك { COUNT($number) }، منذ { DATE($since) }.
        [away] رقم عضويتك { COUNT($number) }، منذ { DATE($since) }. أنت الآن في غياب.
        [asked] كان رقم عضويتك { COUNT($number) }، وطلبت العودة في { DATE($since) }.
       *[left] كان رقم عضويتك { COUNT($number) }. انتهت عضويتك.
    }
data-asked =
    { $life ->
        [asked] طلبت الانضمام في { DATE($since) }. لم يصل جواب بعد.
       *[turned-down] طلبت الانضمام في { DATE($since) }. كان جواب الجمعية لا.
    }
data-office =
    { $role ->
        [chair] لك الرئاسة منذ { DATE($since) }.
        [secretary] لك السكرتارية منذ { DATE($since) }.
        [treasurer] لك أمانة الصندوق منذ { DATE($since) }.
       *[auditor] لك مراجعة الدفتر منذ { DATE($since) }.
    }
data-office-past =
    { $role ->
        [chair] كانت لك الرئاسة من { DATE($since) } إلى { DATE($until) }.
        [secretary] كانت لك السكرتارية من { DATE($since) } إلى { DATE($until) }.
        [treasurer] كانت لك أمانة الصندوق من { DATE($since) } إلى { DATE($until) }.
       *[auditor] كانت لك مراجعة الدفتر من { DATE($since) } إلى { DATE($until) }.
    }
data-lost-phone =
    { DATE($day) }، { $mine ->
        [true] قيل إن هاتفك ضاع
       *[false] كان لك دور في أمر هاتف ضائع لأحد الأعضاء
    }: { $state ->
        [asked] بالانتظار
        [agreed] يُربط الجديد بعد يوم
        [done] رُبط الجديد
       *[stopped] توقف ذلك
    }
data-frozen =
    { DATE($day) }، أوقف مسؤول هواتفك: { $ended ->
        [true] تعمل من جديد
       *[false] موقوفة
    }
data-vote =
    { $choice ->
        [yes] التصويت { COUNT($number) }، { DATE($day) }: كان صوتك «نعم».
        [no] التصويت { COUNT($number) }، { DATE($day) }: كان صوتك «لا».
        [abstain] التصويت { COUNT($number) }، { DATE($day) }: كان صوتك امتناعًا.
        [secret] التصويت { COUNT($number) }، { DATE($day) }: وصل صوتك. لا أحفظ ما هو.
       *[none] التصويت { COUNT($number) }، { DATE($day) }: لا صوت منك.
    }
data-household =
    { $count ->
        [zero] لم يسجّل المسؤولون أحدًا معك في بيتك.
        [one] سجّل المسؤولون أنك في بيت واحد مع عضو واحد.
        [two] سجّل المسؤولون أنك في بيت واحد مع عضوين.
        [few] سجّل المسؤولون أنك في بيت واحد مع { COUNT($count) } أعضاء.
        [many] سجّل المسؤولون أنك في بيت واحد مع { COUNT($count) } عضوًا.
       *[other] سجّل المسؤولون أنك في بيت واحد مع { COUNT($count) } عضو.
    }
data-loan =
    { LOAN($loan) }، { DATE($day) }، طلب سلفة: { $amount } · { $state ->
        [asked] بلا قرار بعد
        [agreed] تمت الموافقة
        [on-the-way] في الطريق
        [running] قيد السداد
        [repaid] مسدَّدة
        [turned-down] لم تتم الموافقة
        [withdrawn] سُحبت
       *[written-off] تنازلت الجمعية عنها
    }
data-loan-for = { LOAN($loan) }، السبب: { $words }
data-fine =
    { $waived ->
        [true] { LOAN($loan) }، { DATE($day) }، غرامة: { $amount } · أعفتك الجمعية منها
       *[false] { LOAN($loan) }، { DATE($day) }، غرامة: { $amount }
    }
data-respite = { LOAN($loan) }، { DATE($day) }، طلبت وقتًا أكثر، حتى { DATE($until) }
data-guarantee =
    كفالة { LOAN($loan) }، { DATE($day) }، { $amount } · { $state ->
        [asked] بالانتظار
        [accepted] كان جوابك «نعم»
        [declined] كان جوابك «لا»
       *[released] انتهت
    }
data-handover =
    { $purpose ->
        [deposit] { PAYMENT($number) }، { DATE($day) }، دفعة منك: { $amount }
        [withdrawal] { PAYMENT($number) }، { DATE($day) }، صرف: { $amount }
        [transfer] { PAYMENT($number) }، { DATE($day) }، تسليم: { $amount }
        [loan] { PAYMENT($number) }، { DATE($day) }، سلفة: { $amount }
        [repayment] { PAYMENT($number) }، { DATE($day) }، سداد: { $amount }
        [spending] { PAYMENT($number) }، { DATE($day) }، صرف للجمعية: { $amount }
        [refund] { PAYMENT($number) }، { DATE($day) }، إعادة: { $amount }
        [contribution] { PAYMENT($number) }، { DATE($day) }، دفعة للأدوار: { $amount }
        [payout] { PAYMENT($number) }، { DATE($day) }، تسليم دور: { $amount }
        [return] { PAYMENT($number) }، { DATE($day) }، إعادة ما بقي من الأدوار: { $amount }
        [share] { PAYMENT($number) }، { DATE($day) }، نصيب من السنة: { $amount }
        [brought] { PAYMENT($number) }، { DATE($day) }، إحضار للتقسيم: { $amount }
        [social] { PAYMENT($number) }، { DATE($day) }، لصندوق التكافل: { $amount }
        [help] { PAYMENT($number) }، { DATE($day) }، من صندوق التكافل: { $amount }
       *[correction] { PAYMENT($number) }، { DATE($day) }، تصحيح إلى: { $amount }
    } · { $state ->
        [waiting] بالانتظار
        [countered] بالانتظار
        [declined] كان الجواب لا
        [taken-back] أُلغيت
        [undone] تم التراجع عنها
        [corrected] صُحّحت لاحقًا
       *[confirmed] مؤكدة
    }
data-witness =
    { PAYMENT($number) }، { DATE($asked) }، سُئلت هل رأيت ذلك: { $saw ->
        [saw] كان جوابك «نعم»
        [did-not] كان جوابك «لا»
       *[waits] بالانتظار
    }
data-line-savings = { RECEIPT($receipt) }، { DATE($when) } { TIME($when) }، التوفير: { $amount }، ثم { $after }. العلامة: { MARK($mark) }
data-line-cash = { RECEIPT($receipt) }، { DATE($when) } { TIME($when) }، نقود معك: { $amount }، ثم { $after }. العلامة: { MARK($mark) }
data-line-loan = { RECEIPT($receipt) }، { DATE($when) } { TIME($when) }، الباقي عليك من سلفة: { $amount }، ثم { $after }. العلامة: { MARK($mark) }
data-line-prepaid = { RECEIPT($receipt) }، { DATE($when) } { TIME($when) }، مدفوع زيادة: { $amount }، ثم { $after }. العلامة: { MARK($mark) }
data-end = هذا كل شيء. أحفظ أيضًا رسائلي إليك مقفلة، إلى أن يصل طلب محو بياناتك.

## Forget me

privacy-still-member = عضويتك في { $group } ما زالت قائمة. بعد الخروج منها يمكنني محو بياناتك.
privacy-money-open = لك في { $group } مال لم ينته أمره بعد. بعد إنهائه يمكنني محو بياناتك.
privacy-forget =
    🗑 يمكنني محو اسمك وعنوانك وكل رسائلي إليك.
    أسطر الدفتر تبقى برقم فقط. لن يعرف أحد أنها لك.
    هل نفعل ذلك؟
privacy-sure =
    هل هذا أكيد؟ لا يمكن لأحد التراجع عنه.
    بعد الضغط أمحو كل شيء فورًا، فلا أستطيع الجواب. مع السلامة!
privacy-sure-button = 🗑 نعم، محو بياناتي
privacy-keep-button = 🔒 لا، إبقاؤها
privacy-kept = حسنًا. لم أمحُ شيئًا.
privacy-forgotten = مُحيت بياناتك. مع السلامة!

data-seat = دائرة الأدوار { COUNT($circle) }، { DATE($day) }: { $seats }
data-bid = الدائرة { COUNT($circle) }، الدور { COUNT($round) }، { DATE($day) }: عرضك { $amount }
data-named = الدائرة { COUNT($circle) }، الدور { COUNT($round) }، { DATE($day) }: سمّيت الأحوج
data-word = { DATE($day) }: كلمتك في قرعة: { $word }
data-dice = { DATE($day) }: كتبت النرد: { $dice }
data-standin =
    دائرة الأدوار { COUNT($circle) }، { DATE($day) }: طُلبت منك كفالة · { $state ->
        [accepted] نعم
        [declined] لا
       *[asked] بلا جواب بعد
    }
data-swap =
    دائرة الأدوار { COUNT($circle) }، { DATE($day) }: تبادل الدورين { COUNT($first) } و{ COUNT($second) } · { $state ->
        [done] تم
        [declined] الجواب: لا
        [refused] لم يوافق المسؤول
        [taken-back] سُحب الطلب
        [lapsed] انتهى بلا جواب
       *[asked] بانتظار الجواب
    }
