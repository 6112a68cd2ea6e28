### Bid: لمن يكون الدور، بالعروض أو بقول الجمعية.

bid-open =
    🔨 الدور { COUNT($round) } يجلب { $whole }. يأخذه من يطلب الأقل.
    يمكنك العرض حتى { DAY($closes) } { TIME($closes) }. لا أحد يرى من يعرض.
bid-open-lowest =
    { $open }
    أقل عرض: { $lowest }.
bid-open-mine =
    { $open }
    ✅ أقل عرض هو عرضك: { $lowest }.
bid-open-watch =
    🔨 عروض للدور { COUNT($round) }، وهو يجلب { $whole }.
    العروض حتى { DAY($closes) } { TIME($closes) }.
bid-button = 🔨 عرض
bid-how-much = كم تأخذ؟ من { $least } إلى { $most }.
bid-kept = ✅ عرضك: { $amount }. هو الأقل حتى الآن.
bid-passed = 🔨 عرض أقل من عرضك للدور { COUNT($round) }: { $lowest }.
bid-won = 🔨 الدور { COUNT($round) }: { $who }، مقابل { $amount }. ويبقى { $left }.

need-open =
    🤝 من الأحوج إلى الدور { COUNT($round) }؟ الجمعية تقرر.
    يمكنك القول حتى { DAY($closes) } { TIME($closes) }. لا أحد يرى ما قلت.
need-open-mine =
    { $open }
    ✅ قولك: { $person }.
need-button = 🤝 تسمية شخص
need-who = من الأحوج إليه؟
need-kept = ✅ قولك: { $person }. يمكنك تغييره حتى الإغلاق.
need-won = 🤝 الدور { COUNT($round) }: { $who }. هكذا قالت الجمعية.

bid-given = 🔄 الدور { COUNT($round) }: { $who }.

bid-over = الدور { COUNT($round) } محسوم من قبل.
bid-had-turn = سبق دورك في هذه الدائرة.
bid-late = يرجى أولًا دفع الباقي: { $left }.
bid-yours-already = أقل عرض هو عرضك.
bid-out-of-range = العرض من { $least } إلى { $most }.
bid-none-lower = لا يمكن عرض أقل من هذا. الدور لصاحبه.
need-no-seat = يقول ذلك من له مقعد في الدائرة.
turns-bids-whole-seats = مع العروض تكون المقاعد كاملة.
turns-bids-all-pay = مع العروض يدفع الجميع في كل دور.
