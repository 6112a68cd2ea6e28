### My book: what one saved, what is due, and where it all comes from. Said in private only.

book-words = دفتر | الدفتر | دفتري | رصيد | رصيدي | حسابي | توفير | توفيري | كم وفرت | كم عندي | daftari | rasidi

book =
    📒 { $group }
    { $facts }
book-saved = 🐷 توفيرك: { $saved }
book-next = 📅 القادم: { $due } حتى { DAY($day) }
book-next-paid = 📅 { MONTH($month) }: مدفوع، أو في الطريق.
book-late = ⚠ المتأخر: { $late } من شهور سابقة
book-late-nothing = ⚠ المتأخر: لا شيء
book-cash = 💵 نقود الجمعية التي معك: { $held }
book-stands-in = 🤝 كفالاتك لسلف الآخرين: { $bound }

book-way-deposit = ⏳ في الطريق: { $amount }، { PAYMENT($number) }. لم يؤكدها أحد بعد.
book-way-correction = ⏳ قد يصبح { RECEIPT($about) } بمبلغ { $amount }، { PAYMENT($number) }. ننتظر كلمة «نعم».
book-way-struck = ⏳ قد يُشطب { RECEIPT($about) }، { PAYMENT($number) }. ننتظر كلمة «نعم».
book-way-out = ⏳ من يدك: { $amount }، { PAYMENT($number) }. لم يؤكدها أحد بعد.
book-way-in = ⏳ إليك: { $amount }، { PAYMENT($number) }. يرجى التأكيد عند وصولها إلى يدك.
book-way-contribution = ⏳ مدفوع للأدوار: { $amount }، { PAYMENT($number) }. لم يؤكده أحد بعد.
book-way-repayment = ⏳ سداد سلفة: { $amount }، { PAYMENT($number) }. لم يؤكدها أحد بعد.

book-last-button = 🧾 آخر خمسة أسطر
book-explain-button = ❓ شرح
book-statement-button = 📄 الكشف

## The last lines, and one of them

book-last =
    🧾 أسطرك، الأحدث أولًا. الضغط على رقم يعرض إيصاله.
    { $lines }
book-last-nothing = 🧾 دفترك فارغ حتى الآن. مع أول دفعة يظهر أول سطر.
book-older-button = ◀ الأقدم
book-newer-button = ▶ الأحدث
book-receipt-button = { RECEIPT($receipt) }

book-line-deposit = { DATE($when) } · توفير { $amount } · { RECEIPT($receipt) }
book-line-withdrawal = { DATE($when) } · صُرف لك { $amount } · { RECEIPT($receipt) }
book-line-year-closed = { DATE($when) } · نهاية السنة، قُسم { $amount } · { RECEIPT($receipt) }
book-line-reversal = { DATE($when) } · أبطل { RECEIPT($about) }: { $amount } · { RECEIPT($receipt) }

book-receipt-taken-back =
    🧾 { RECEIPT($receipt) } لم يعد محسوبًا: { $amount }، { MOMENT($when) }. أبطله { RECEIPT($by) }.
    توفيرك: { $saved }.
    العلامة: { MARK($mark) }
book-receipt-reversal =
    🧾 { RECEIPT($receipt) } تصحيح: { $amount }، { MOMENT($when) }. أبطل { RECEIPT($about) }.
    توفيرك: { $saved }.
    العلامة: { MARK($mark) }
book-receipt-line =
    🧾 { $line }
    العلامة: { MARK($mark) }
book-no-such-receipt = هذا الإيصال ليس في دفترك. يمكنك التحقق من أنه صحيح.
book-check-button = 🔍 التحقق من إيصال

## Explain my numbers

book-explain =
    ❓ { $lines }
book-explain-deposit =
    { $times ->
        [zero] لا توفير بمبلغ { $amount }. المجموع { $sum }.
        [one] وفرت { $amount } مرة واحدة.
        [two] وفرت مرتين { $amount }. المجموع { $sum }.
        [few] وفرت { COUNT($times) } مرات { $amount }. المجموع { $sum }.
        [many] وفرت { COUNT($times) } مرة { $amount }. المجموع { $sum }.
       *[other] وفرت { COUNT($times) } مرة { $amount }. المجموع { $sum }.
    }
book-explain-deposit-rest =
    { $times ->
        [zero] لا توفير بمبلغ آخر. المجموع { $sum }.
        [one] وفرت مرة واحدة مبلغًا آخر. هو { $sum }.
        [two] وفرت مرتين مبالغ أخرى. المجموع { $sum }.
        [few] وفرت { COUNT($times) } مرات مبالغ أخرى. المجموع { $sum }.
        [many] وفرت { COUNT($times) } مرة مبالغ أخرى. المجموع { $sum }.
       *[other] وفرت { COUNT($times) } مرة مبالغ أخرى. المجموع { $sum }.
    }
book-explain-withdrawal =
    { $times ->
        [zero] لم يُصرف لك { $amount } أي مرة. المجموع { $sum }.
        [one] صُرف لك { $amount } مرة واحدة.
        [two] صُرف لك مرتين { $amount }. المجموع { $sum }.
        [few] صُرف لك { COUNT($times) } مرات { $amount }. المجموع { $sum }.
        [many] صُرف لك { COUNT($times) } مرة { $amount }. المجموع { $sum }.
       *[other] صُرف لك { COUNT($times) } مرة { $amount }. المجموع { $sum }.
    }
book-explain-withdrawal-rest =
    { $times ->
        [zero] لم يُصرف لك مبلغ آخر. المجموع { $sum }.
        [one] صُرف لك مرة واحدة مبلغ آخر. هو { $sum }.
        [two] صُرفت لك مرتين مبالغ أخرى. المجموع { $sum }.
        [few] صُرفت لك { COUNT($times) } مرات مبالغ أخرى. المجموع { $sum }.
        [many] صُرفت لك { COUNT($times) } مرة مبالغ أخرى. المجموع { $sum }.
       *[other] صُرفت لك { COUNT($times) } مرة مبالغ أخرى. المجموع { $sum }.
    }
book-explain-year-closed =
    { $times ->
        [zero] لم تنته أي سنة. المجموع { $sum }.
        [one] انتهت سنة واحدة، وقُسم من توفيرك { $amount }.
        [two] انتهت سنتان، وقُسم في كل منهما { $amount }. المجموع { $sum }.
        [few] انتهت { COUNT($times) } سنوات، وقُسم في كل منها { $amount }. المجموع { $sum }.
        [many] انتهت { COUNT($times) } سنة، وقُسم في كل منها { $amount }. المجموع { $sum }.
       *[other] انتهت { COUNT($times) } سنة، وقُسم في كل منها { $amount }. المجموع { $sum }.
    }
book-explain-year-closed-rest =
    { $times ->
        [zero] لم تنته سنة أخرى. المجموع { $sum }.
        [one] انتهت سنة أخرى وقُسم مبلغها. هو { $sum }.
        [two] انتهت سنتان أخريان وقُسمت مبالغ أخرى. المجموع { $sum }.
        [few] انتهت { COUNT($times) } سنوات أخرى وقُسمت مبالغ أخرى. المجموع { $sum }.
        [many] انتهت { COUNT($times) } سنة أخرى وقُسمت مبالغ أخرى. المجموع { $sum }.
       *[other] انتهت { COUNT($times) } سنة أخرى وقُسمت مبالغ أخرى. المجموع { $sum }.
    }
book-explain-taken-back =
    { $count ->
        [zero] لم يُبطَل أي سطر.
        [one] سطر واحد كان خطأ. أبطله سطر جديد، فلا يُحسب أي منهما.
        [two] سطران كانا خطأ. أبطلتهما أسطر جديدة، فلا يُحسب أي منها.
        [few] { COUNT($count) } أسطر كانت خطأ. أبطلتها أسطر جديدة، فلا يُحسب أي منها.
        [many] { COUNT($count) } سطرًا كانت خطأ. أبطلتها أسطر جديدة، فلا يُحسب أي منها.
       *[other] { COUNT($count) } سطر كانت خطأ. أبطلتها أسطر جديدة، فلا يُحسب أي منها.
    }
book-explain-sum = توفيرك: { $saved }.

## My status, from the card in the group chat. Said in private.

mine =
    🔒 { $group }، { MONTH($month) }
    { $facts }
mine-paid = ✅ المدفوع: { $amount }
mine-nothing-open = لم يبق شيء مطلوب هذا الشهر.
mine-sent = 🔒 أرسلته إليك في الخاص.
mine-open-private = يرجى فتح محادثتنا الخاصة والضغط على «START». عندها تظهر أرقامك لك وحدك.
