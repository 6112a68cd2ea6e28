### التبادل: عضوان يتبادلان دوريهما في دائرة، إذا أراد الاثنان.

swap-words = تبادل | تبادل الدور | تبديل الدور | أبدل دوري

swap-button = 🔁 تبادل
swap-agree-button = ✅ أوافق
swap-no-button = ❌ لا، عذرًا
swap-ask-button = ✅ اسأل
swap-turn-button = { DAY($day) }
swap-with-button = { $person } · { COUNT($round) }

swap-which = أي دور من أدوارك تريد تبادله؟
swap-with-whom =
    🔁 لك الدور { COUNT($round) }، { DAY($day) }. مع من تريد التبادل؟
    { $lines }
swap-line = { COUNT($round) } · { DAY($day) } · { $person }
swap-sure =
    تعطي الدور { COUNT($round) }، { DAY($day) }، وتأخذ الدور { COUNT($new) }، { DAY($then) }.
    أسأل { $person }. ما يدفعه كل منكما لا يتغير.
    { $lines }

swap-please-answer =
    🔁 { $person }: طلب تبادل الدور معك.
    تعطي الدور { COUNT($round) }، { DAY($day) }، وتأخذ الدور { COUNT($new) }، { DAY($then) }.
    { $lines }
swap-same-sum = 💶 المبلغ واحد في الدورين.
swap-other-sum = 💶 دورك يأتي بـ { $now }. والآخر يأتي بـ { $then }.
swap-pays-for = 📅 بهذا المقعد تدفع بعدها للدور { COUNT($round) }، وليس للدور { COUNT($new) }.
swap-waits = 🔁 سألت { $person }. أنتظر حتى { DAY($until) }.
swap-waits-for-chair = 🔁 الاثنان يريدان ذلك. بقيت موافقة الرئاسة.
swap-chair-answer = 🔁 { $asker } و{ $other }: طلب تبادل الدورين { COUNT($first) } و{ COUNT($second) }. هل توافق؟
swap-done = ✅ تم التبادل. لك الآن الدور { COUNT($round) }، { DAY($day) }.
swap-told = 🔁 { $group }: تبادل { $asker } و{ $other } الدورين { COUNT($first) } و{ COUNT($second) }.
swap-asked = 🔁 { $asker }: طلب من { $other } تبادل الدورين { COUNT($first) } و{ COUNT($second) }.
swap-agreed = 🔁 { $asker } و{ $other }: رغبة في تبادل الدورين { COUNT($first) } و{ COUNT($second) }.
swap-declined = 🔁 يبقى الدور { COUNT($second) } لـ { $other }، والدور { COUNT($first) } لـ { $asker }.
swap-refused = 🔁 الرئاسة لم توافق: الدور { COUNT($first) } لـ { $asker }، والدور { COUNT($second) } لـ { $other }.
swap-taken-back = 🔁 تم سحب الطلب: الدور { COUNT($first) } لـ { $asker }، والدور { COUNT($second) } لـ { $other }.
swap-lapsed = 🔁 لا جواب في الوقت: الدور { COUNT($first) } لـ { $asker }، والدور { COUNT($second) } لـ { $other }.
swap-off = 🔁 لم يعد ذلك ممكنًا: الدور { COUNT($first) } لـ { $asker }، والدور { COUNT($second) } لـ { $other }.

swap-already = تنتظر جواب { $person } من قبل. اسحب ذلك أولًا.
swap-changed = تغيرت الأدوار قبل قليل. انظر إليها من جديد.
swap-halves = المقعد الكامل يُبدل بكامل، ونصف المقعد بنصف.
swap-is-over = هذا انتهى من قبل.
swap-late = ادفع المتأخر أولًا. بعدها يمكنك التبادل.
swap-newcomers = الأعضاء الجدد بعد الآخرين. هكذا اتفقتم.
swap-no-order = في هذه الدائرة لا أحد يعرف بعد متى دوره.
swap-nobody = لا يوجد الآن من يمكن التبادل معه.
swap-nobody-to-ask = لا يوجد مسؤول آخر يمكنه الموافقة.
swap-none-yours = ليس لك دور يمكن تبادله.
swap-not-them = لا يمكن ذلك مع { $person } الآن.
swap-not-yours = الجواب لشخص آخر.
swap-organiser = المنظم له الدور الأول. هكذا اتفقتم.
swap-paid-already = دُفع مال لأحد هذين الدورين من قبل.
swap-said-no = { $person }: الجواب كان «لا» من قبل.
swap-too-late = فات وقت تبادل الدور { COUNT($round) }.

rotation-term-swap = 🔁 يمكن لاثنين تبادل دوريهما إذا اتفقا.
rotation-term-swap-chair = 🔁 يمكن لاثنين تبادل دوريهما إذا اتفقا ووافقت الرئاسة.
rotate-about-swap-button = 🔁 التبادل
rotate-ask-swap = اثنان يريدان تبادل دوريهما. من يوافق؟
rotate-swap-chair-button = 🪑 مع الرئاسة
rotate-swap-two-button = 👥 الاثنان فقط
