### Check a receipt: whether its number, mark and amount belong together. Anyone may ask.

check-words = تحقق | التحقق | تحقق من إيصال | التحقق من إيصال | فحص | فحص إيصال | افحص | تأكد من إيصال | tahaqaq

check-number = 🔍 ما رقم الإيصال؟ مثلًا: R-0042
check-number-form = لا أرى رقمًا. هو بعد الحرف R، مثلًا: R-0042
check-mark = ما علامة { RECEIPT($receipt) }؟ فيها 12 من الحروف والأرقام.
check-mark-form = هذه ليست علامة. في العلامة 12 من الحروف والأرقام. هي بعد كلمة «العلامة».
check-amount = وما المبلغ المكتوب في { RECEIPT($receipt) }؟
check-amount-which = يمكن قراءة هذا بطريقتين. يرجى كتابته بوضوح، مثلًا 1000 أو 1.50
check-amount-form = لا أستطيع قراءة هذا المبلغ. يرجى كتابة الرقم فقط، مثلًا 50.

check-yes =
    ✅ نعم: { RECEIPT($receipt) } وعلامته ومبلغ { $amount } من إيصال واحد.
    قد يكون سطر لاحق صحّحه. لا أقول لأحد لمن هو.
check-no =
    ❌ لا: هذا الرقم والعلامة والمبلغ ليست من إيصال واحد.
    يرجى مقارنة كل حرف ورقم مرة أخرى. الأسطر اللاحقة لا تغيّرها أبدًا.
check-wait = ✋ كان ذلك خطأ خمس مرات. يرجى الانتظار ساعة، ثم المحاولة من جديد.
check-another-button = 🔍 إيصال آخر
