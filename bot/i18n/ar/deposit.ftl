### Deposit: a member pays in. Given: a treasurer says that a member did. Pending: what waits.

deposit-words = دفعت | أنا دفعت | دفع | أدفع | دفعة | سددت | سداد | تسديد | خلصت | أودعت | إيداع | القسط | dafa3t | dfa3t | khlast | sadadt
given-words = استلمت | وصلني | قبضت | أعطاني | أعطتني | أعطوني | دفع لي | دفعت لي | دفعوا لي | stalamt | qabadt
pending-words = انتظار | الانتظار | بالانتظار | ما ينتظر | معلق | معلقة | المعلق | مفتوح

deposit-amount = كم دفعت؟ بالضغط أو بالكتابة.

deposit-unusual =
    { $times ->
        [zero] { $amount } أكثر من المبلغ المعتاد. هل هذا صحيح؟
        [one] { $amount } أكثر من مبلغ شهر معتاد. هل هذا صحيح؟
        [two] { $amount } أكثر من مبلغ شهرين معتادين. هل هذا صحيح؟
        [few] { $amount } أكثر من مبلغ { COUNT($times) } أشهر معتادة. هل هذا صحيح؟
        [many] { $amount } أكثر من مبلغ { COUNT($times) } شهرًا معتادًا. هل هذا صحيح؟
       *[other] { $amount } أكثر من مبلغ { COUNT($times) } شهر معتاد. هل هذا صحيح؟
    }

deposit-twice =
    هناك دفعة بالانتظار، { PAYMENT($number) }: { $amount } عن { MONTH($month) }.
    هل هذه دفعة ثانية؟
deposit-another-button = ➕ دفعة ثانية
deposit-same-button = ✔ الدفعة نفسها

deposit-confirm-cash = هل سلّمت { $amount } عن { MONTH($month) } إلى { $taker }؟
deposit-confirm-bank = هل أرسلت { $amount } عن { MONTH($month) } إلى حساب الجمعية في البنك؟
deposit-confirm-wallet = هل أرسلت { $amount } عن { MONTH($month) } إلى محفظة الجمعية على الهاتف؟
deposit-yes-cash-button = ✅ نعم، نقدًا
deposit-yes-bank-button = ✅ نعم، بالبنك
deposit-yes-wallet-button = ✅ نعم، بالهاتف
deposit-bank-button = 🏦 البنك / الهاتف
deposit-cash-button = 💵 نقدًا

deposit-how = إلى أين ذهب المال؟
deposit-to-bank-button = 🏦 حساب البنك
deposit-to-wallet-button = 📱 محفظة الهاتف

deposit-change = ما الذي نغيّره؟
change-amount-button = 💶 المبلغ
change-month-button = 🗓 الشهر
change-taker-button = 👤 من استلم المال
deposit-month = عن أي شهر؟
deposit-taker = من استلم المال؟
deposit-no-longer-treasurer = لم يعد المال عند { $person }. يرجى الضغط على «تغيير» واختيار شخص آخر من أمانة الصندوق.
deposit-what-for = { $amount }: للتوفير، أم للسلفة؟
deposit-savings-button = 🐷 التوفير
deposit-loan-button = 🤲 السلفة { LOAN($number) }
deposit-what-for-turns = { $amount }: لدور، أم للتوفير؟
deposit-what-for-any = { $amount }: لأي شيء؟
given-what-for-turns = { $amount } من { $giver }: لدور، أم للتوفير؟
given-what-for-any = { $amount } من { $giver }: لأي شيء؟
deposit-turns-button = 🔄 دور

given-who = من أعطاك المال؟
given-how-much = كم استلمت من { $giver }؟
given-check = استلمت { $amount } نقدًا من { $giver }. صحيح؟
given-what-for = { $amount } من { $giver }: للتوفير، أم للسلفة؟
given-check-loan = استلمت { $amount } نقدًا من { $giver } للسلفة { LOAN($number) }. صحيح؟
given-check-turns = استلمت { $amount } نقدًا من { $giver } للأدوار. صحيح؟
given-nobody-else = لا عضو غيرك حتى الآن. يرجى دعوة الآخرين أولًا.

pending-nothing = لا شيء بانتظارك.
pending-these =
    { $count ->
        [zero] لا شيء بانتظارك.
        [one] أمر واحد بانتظارك.
        [two] أمران بانتظارك.
        [few] { COUNT($count) } أمور بانتظارك.
        [many] { COUNT($count) } أمرًا بانتظارك.
       *[other] { COUNT($count) } أمر بانتظارك.
    }
deposit-nothing-left = ✅ لم يبق شيء للدفع عن { MONTH($month) }.
