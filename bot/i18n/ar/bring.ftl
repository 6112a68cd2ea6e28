### Bringing a group's book from paper: written by one officer, confirmed by another, then by each about themselves.

bring-words = نقل دفترنا | دفترنا القديم | استيراد | الدفتر القديم
bring-button = 📥 نقل دفترنا
bring-nothing-button = لا شيء
bring-again-button = 🔁 من جديد
bring-ask-button = ✅ سؤال الآخرين
bring-right-button = ✅ صحيح
bring-not-right-button = ✋ غير صحيح
bring-back-button = ↩ كتابة من جديد

bring-saved =
    كم وفّر كل عضو حتى اليوم؟ سطر لكل شخص، كلها في رسالة واحدة.
    هكذا: Samuel 350
bring-cash = كم من نقد الجمعية عند { $person } اليوم؟
bring-bank = كم في البنك اليوم؟
bring-wallet = كم في محفظة الجمعية على الهاتف اليوم؟
bring-social = كم من هذا المال للتكافل فقط؟
bring-sure =
    📥 هذا دفتركم اليوم. مجموع التوفير: { $saved }
    { $lines }
    يلزم أن يقول مسؤول آخر إنه صحيح.

bring-part-saved = { $person }: التوفير { $amount }
bring-part-named = { $name }: التوفير { $amount }
bring-part-cash = 💵 عند { $person }: { $amount }
bring-part-bank = 🏦 في البنك: { $amount }
bring-part-wallet = 📱 في المحفظة: { $amount }
bring-part-social = 🤝 صندوق التكافل: { $amount }
bring-part-kept = 👥 للجمعية نفسها: { $amount }

bring-proposed =
    📥 { $group }: نسأل بقية المسؤولين عن هذا.
    { $lines }
bring-please-confirm =
    📥 { $group }: دفتركم الورقي كما كتبه هنا { $by }.
    { $lines }
    يرجى المقارنة مع الورق والنظر في كل اسم. هل كل شيء صحيح؟
bring-waits =
    📥 { $group }: { $right } من { $count } قالوا إنه صحيح.
    { $lines }
    يُفتح الدفتر عندما يجيب الجميع، أو يوم { DAY($until) }.
bring-says-nothing = { $person }: لا جواب بعد
bring-says-not = ✋ جواب { $person }: غير صحيح. يرجى الكلام معًا.
bring-all-right = الجميع قالوا إنه صحيح.
bring-opened =
    📗 دفتر { $group } مفتوح: { RECEIPT($receipt) }.
    { $right } من { $count } قالوا إن حسابهم صحيح.
    { $lines }
bring-withdrawn = سُحب دفتر { $group }. لم يُكتب شيء، ويمكن للمسؤولين كتابته من جديد.
bring-group-opened =
    { $count ->
        [0] 📗 دفتر { $group } مفتوح، والجميع أكدوا حسابهم.
        [zero] 📗 دفتر { $group } مفتوح، والجميع أكدوا حسابهم.
        [one] 📗 دفتر { $group } مفتوح. عضو واحد لم يؤكد حسابه بعد.
        [two] 📗 دفتر { $group } مفتوح. عضوان لم يؤكدا حسابهما بعد.
        [few] 📗 دفتر { $group } مفتوح. { COUNT($count) } أعضاء لم يؤكدوا حسابهم بعد.
        [many] 📗 دفتر { $group } مفتوح. { COUNT($count) } عضوًا لم يؤكدوا حسابهم بعد.
       *[other] 📗 دفتر { $group } مفتوح. { COUNT($count) } عضو لم يؤكدوا حسابهم بعد.
    }

bring-own =
    { $holds ->
        [true] 📥 تبدأ { $group } دفترها هنا. توفيرك { $saved }، وعندك { $cash } من نقد الجمعية. هل هذا صحيح؟
       *[false] 📥 تبدأ { $group } دفترها هنا. توفيرك حتى الآن { $saved }. هل هذا صحيح؟
    }
bring-own-right =
    { $holds ->
        [true] ✅ جوابك: صحيح. التوفير { $saved }، وعندك { $cash }.
       *[false] ✅ جوابك: صحيح. توفيرك في { $group } هو { $saved }.
    }
bring-own-wrong =
    { $holds ->
        [true] ✋ جوابك: غير صحيح. التوفير { $saved }، وعندك { $cash }. المسؤولون يعلمون.
       *[false] ✋ جوابك: غير صحيح. التوفير { $saved }. مسؤولو { $group } يعلمون.
    }
bring-own-opened =
    { $holds ->
        [true] 📗 دفتر { $group } مفتوح. بدايتك: توفير { $saved }، وعندك { $cash }.
       *[false] 📗 دفتر { $group } مفتوح. بدايتك: توفير { $saved }.
    }
bring-own-opened-unconfirmed =
    { $holds ->
        [true] 📗 دفتر { $group } مفتوح: التوفير { $saved }، وعندك { $cash }. لم تؤكد ذلك بعد.
       *[false] 📗 دفتر { $group } مفتوح. بدايتك: توفير { $saved }. لم تؤكد ذلك بعد.
    }
bring-own-withdrawn = تكتب { $group } دفترها القديم من جديد. سأسألك مرة أخرى.

bring-faults =
    لا أستطيع قراءة بعض السطور:
    { $lines }
    يرجى كتابة كل السطور من جديد.
bring-fault-no-amount = السطر { $row }: «{ $line }» يلزمه اسم واحد ومبلغ واحد.
bring-fault-two-ways = السطر { $row }: «{ $line }» له قراءتان. يرجى كتابة 1000 بلا نقطة.
bring-fault-no-name = السطر { $row }: «{ $line }» بلا اسم.
bring-fault-twice = السطر { $row }: { $line } مكتوب مرتين.
bring-fault-too-many = من السطر { $row } القائمة أطول من اللازم{ $line }.
bring-missing =
    ينقص { $missing }: المال الموجود أقل من التوفير.
    هل بعضه سلفة؟ يمكن نقل الدفتر بعد ردها.
bring-nothing = لا شيء لنقله. يرجى كتابة اسم ومبلغ، هكذا: Samuel 350
bring-two-of-a-name = عضوان باسم { $person }. يلزم أن يغيّر أحدهما اسمه أولًا.
bring-not-new = بدأ دفتركم هنا من قبل. يُنقل الدفتر القديم قبل ذلك فقط.
bring-waits-already = دفتركم القديم مكتوب وينتظر. يمكن كتابته من جديد من هناك.
bring-over = انتهى ذلك. لم يتغير شيء.

book-line-opening = { DATE($when) } · من الدفتر الورقي { $amount } · { RECEIPT($receipt) }
book-explain-opening = نُقل لك { $amount } من الدفتر الورقي.
book-explain-opening-rest = نُقل لك { $sum } من الدفتر الورقي.
