### أخذ المقعد: شخص آخر يكمل بمقعد أحد الأعضاء في الأدوار.

takeover-words = أترك مقعدي | اترك مقعدي | التنازل عن المقعد | الخروج من الأدوار

takeover-button = 🪑 أترك مقعدي
takeover-gone-button = 🕊 شخص لم يعد معنا
takeover-agree-button = ✅ آخذ المقعد

takeover-whom = 🪑 من يأخذ مقعدك؟ يكمل الدفع ويكون الدور له.
takeover-whom-gone = 🪑 من يكمل بمقعد { $before }؟ يمكن أن يكون من العائلة.
takeover-who = 🕊 من توفي، أو لم يعد يمكن الوصول إليه؟
takeover-sure =
    { $after } يأخذ:
    { $lines }
    أسأل { $after }، ثم أحد المسؤولين.
takeover-sure-gone =
    { $after } يكمل بمقعد { $before } كما هو.
    أسأل { $after }، ثم مسؤولًا آخر.

takeover-please =
    🪑 { $before }: طلب منك أخذ المقعد في الأدوار.
    { $lines }
takeover-please-gone =
    🕊 { $asker }: طلب منك أن تكمل بمقعد { $before } في الأدوار.
    { $lines }
takeover-officer = 🪑 { $after }: رغبة في أخذ مقعد { $before } في الأدوار. الاثنان موافقان. هل توافق؟
takeover-officer-gone =
    🕊 { $asker }: «{ $before } لم يعد معنا». { $after }: رغبة في الإكمال بالمقعد.
    قل «نعم» فقط إذا كنت تعرف ذلك.
takeover-have = 🪑 الجميع موافق. { $giver } يعطيك { $amount }. قل «نعم» عندما يكون معك.
takeover-give = 🪑 الجميع موافق. يصل { $taker } منك { $amount }، ويقول ذلك عندما يكون معه.
takeover-yours = ✅ مقعد { $before } لك الآن. تكمل الدفع والدور لك.
takeover-told = 🪑 { $group }: { $after } يكمل بمقعد { $before } في الأدوار.
takeover-asked = 🪑 سؤال إلى { $after } لأخذ مقعد { $before }.
takeover-agreed = 🪑 { $after } يأخذ مقعد { $before }. بقيت موافقة أحد المسؤولين.
takeover-settling = 🪑 { $after } يأخذ مقعد { $before }. الاثنان يتفقان على المال.
takeover-done = ✅ { $after } يكمل بمقعد { $before }.
takeover-declined = 🪑 جواب { $after }: لا. يبقى المقعد لـ { $before }.
takeover-refused = 🪑 أحد المسؤولين لم يوافق. يبقى المقعد لـ { $before }.
takeover-taken-back = 🪑 تم السحب. يبقى المقعد لـ { $before }.
takeover-lapsed = 🪑 لا جواب في الوقت. يبقى المقعد لـ { $before }.

takeover-seats = 🪑 { $seats }
takeover-turn = 🎁 الدور { COUNT($round) }، { DAY($day) }، يأتي بـ { $amount }.
takeover-turn-had = ✅ الدور { COUNT($round) } تم تسليمه من قبل: { $amount }.
takeover-left = 🗓 للدفع حتى النهاية: { $left }.
takeover-you-give = 🤝 صاحب المقعد الجديد يعطي { $person } { $amount }: هذا ما دُفع حتى الآن.
takeover-you-get = 🤝 { $person } يعطي صاحب المقعد الجديد { $amount }: هذا ما وصل زيادة على المدفوع.
takeover-gone-as-it-is = 🤝 يستمر كما هو. ما دُفع محسوب.

takeover-asked-already = سُئل شخص عن هذا المقعد من قبل. اسحب ذلك أولًا.
takeover-nobody-to-ask = لا يوجد مسؤول آخر يمكنه الموافقة.
takeover-on-the-way = دفعة لهذا المقعد تنتظر «نعم». هذا أولًا.
takeover-wait = تم تأكيد شيء الآن. حاول بعد عشر دقائق.
takeover-owes-reserve = الاحتياطي دفع عن هذا المقعد. يُعاد ذلك أولًا.
takeover-is-here = وصلت رسالة من { $person } في الأيام الأخيرة. التنازل عن المقعد يكون بكلمة من صاحبه.
takeover-done-before = هذا المقعد لشخص آخر الآن. يبقى السطر كما هو.
rotation-book-taken-over = { DATE($when) } · مقعد انتقل إلى آخر، { $amount } · { RECEIPT($receipt) }

takeover-nobody-button = ✖ لا أحد يأخذه
stop-sure =
    { $lines }
    يصوّت من معك في الدائرة.
stop-motion = 🪑 { $person }: لا دفع للأدوار بعد الآن.
stop-motion-pots = 💶 الأدوار القادمة أقل بـ { $amount }، وما تدفعونه في المجموع أقل كذلك.
stop-motion-back = ↩ في الدور { COUNT($round) }، يوم { DATE($day) }، يعود إلى { $person } ما دُفع. يعطيه من كان له دور.
stop-agreed = 🪑 { $person }: لا دفع بعد الآن، وما دُفع يعود يوم { DATE($day) }.
stop-only-taken-over = في هذه الدائرة يجب أن يأخذ شخص المقعد.
stop-had-turn = دور هذا المقعد جاء من قبل. الباقي يُدفع، أو يأخذه شخص آخر.
stop-pay-first = ادفع { $left } أولًا، لتكتمل الأدوار حتى الآن.
leave-turns-returning = يعود إليك ما دفعته للأدوار يوم { DATE($day) }. يمكنك الخروج عندها.
takeover-gave-up-before = { $person }: ترك مقعدًا في هذه الدائرة من قبل، ولا يمكنه أخذ آخر.
takeover-too-many-seats = { $person }: يصبح له أكثر من مقعدين.
takeover-being-decided = يتقرر الآن لمن الدور { COUNT($round) }. حاول بعد ذلك.
