### دفع الدور

contribute-words = دفعت الدور | دفع الدور | دفعت دوري
contribute-for-words = دفعت دور | دفع دور

contribute-button = 💶 دفعت
contribute-for-button = 👥 بدلًا عن غيري
contribute-ahead-button = ⏩ دفع مسبق
contribute-none = لا توجد دائرة أدوار الآن.
contribute-not-in = ليس لك مقعد في هذه الدائرة. يمكنك الدفع عن شخص له مقعد.
contribute-nobody-else = لا أحد غيرك له مقعد في هذه الدائرة.
contribute-nothing-left = ✅ لا شيء باق للأدوار الآن.
contribute-all-paid = ✅ دفعت كل أدوار هذه الدائرة.
contribute-for-all-paid = ✅ كل أدوار { $person } في هذه الدائرة مدفوعة.

contribute-how-much = الباقي للدفع الآن { $due }. كم دفعت؟
contribute-how-much-ahead = لا شيء باق الآن. كم دفعت مسبقًا؟
contribute-for-whom = عمّن دفعت؟
contribute-for-how-much = كم دفعت عن { $person }؟

contribute-confirm-cash = { $amount } للأدوار، تسليمًا إلى { $taker }؟
contribute-confirm-bank = { $amount } للأدوار، إلى حساب الجمعية في البنك؟
contribute-confirm-wallet = { $amount } للأدوار، إلى محفظة الجمعية في الهاتف؟
contribute-for-confirm-cash = { $amount } لأدوار { $person }، تسليمًا إلى { $taker }؟
contribute-for-confirm-bank = { $amount } لأدوار { $person }، إلى حساب البنك؟
contribute-for-confirm-wallet = { $amount } لأدوار { $person }، إلى محفظة الهاتف؟
contribute-twice =
    { PAYMENT($number) } في الانتظار: { $amount } للأدوار.
    هل هذه دفعة ثانية؟
