### التقسيم: في نهاية السنة يُقسّم ما تم توفيره وكسبه، ويرى كل شخص كيف.

shareout-words = التقسيم | تقسيم | القسمة | نهاية السنة | نصيبي

shareout-button = 📊 التقسيم
shareout-look-button = 📊 التقسيم
shareout-mine-button = 🔒 نصيبي
shareout-how-button = ❓ كيف
shareout-object-button = ✋ لا أوافق
shareout-agree-button = 👍 أوافق الآن
shareout-call-off-button = ✖ إلغاء التقسيم
shareout-give-button = 💶 تسليم الأنصبة
shareout-brought-button = 💶 أحضرت { $amount }
shareout-keep-none-button = ✖ لا شيء
shareout-social-stays-button = 🤝 يبقى
shareout-social-all-button = ➗ يُقسّم بالتساوي
shareout-exact-button = 🪙 بالضبط
shareout-show-button = ✅ عرض على الجميع

shareout-keep =
    📊 كسبت السنة { $gain }. كم يبقى منه مع الجمعية للسنة القادمة؟
    المس أو اكتب.
shareout-social = في صندوق التكافل { $social }. هل يبقى مع الجمعية؟
shareout-smallest = ما أصغر قطعة أو ورقة نقدية تُسلّم؟
shareout-check =
    📊 يُقسّم { $whole } على { COUNT($people) }.
    كل شخص يرى نصيبه ويمكنه الرفض. حتى التصويت لا يتحرك توفير ولا سلف.
    { $lines }
shareout-call-off-sure = إلغاء تقسيم { $group }؟ عندها يستمر التوفير والسلف كما كان.
shareout-none = 📊 لا تقسيم الآن. يمكن لأحد المسؤولين أن يبدأه في نهاية السنة.
shareout-goes-on = 📊 تم إلغاء التقسيم. التوفير والسلف يستمران كما كان.
shareout-agreed = 📊 أُغلقت السنة. الآن يصل كل شخص نصيبه.
shareout-please-talk = ✋ { $person }: النصيب غير صحيح. يرجى الحديث معه قبل التصويت.

shareout-shown =
    📊 { $group }، السنة { COUNT($number) }: هذا ما سيُقسّم.
    { $lines }
shareout-voted =
    🗳 { $group }، السنة { COUNT($number) }: الجمعية تصوّت على هذا التقسيم.
    { $lines }
shareout-paying =
    💶 { $group }، السنة { COUNT($number) }: يجري تسليم الأنصبة.
    { $lines }
shareout-over =
    ✅ { $group }، السنة { COUNT($number) }: تم التقسيم.
    { $lines }
shareout-called-off =
    ✖ { $group }، السنة { COUNT($number) }: أُلغي هذا التقسيم.
    { $lines }

shareout-card-shown =
    📊 { $group }، السنة { COUNT($number) }: هذا ما سيُقسّم.
    { $lines }
    { $objections ->
        [0] انظروا إلى نصيبكم على الخاص.
        [zero] انظروا إلى نصيبكم على الخاص.
        [one] انظروا إلى نصيبكم على الخاص. شخص واحد لا يوافق بعد.
        [two] انظروا إلى نصيبكم على الخاص. شخصان لا يوافقان بعد.
        [few] انظروا إلى نصيبكم على الخاص. { COUNT($objections) } أشخاص لا يوافقون بعد.
        [many] انظروا إلى نصيبكم على الخاص. { COUNT($objections) } شخصًا لا يوافقون بعد.
       *[other] انظروا إلى نصيبكم على الخاص. { COUNT($objections) } شخص لا يوافقون بعد.
    }
shareout-card-voted =
    🗳 { $group }، السنة { COUNT($number) }: التصويت على هذا التقسيم.
    { $lines }
shareout-card-paying =
    💶 { $group }، السنة { COUNT($number) }: وصل النصيب إلى { COUNT($done) } من { COUNT($people) }.
    { $lines }
shareout-card-over =
    ✅ { $group }، السنة { COUNT($number) }: وصل النصيب إلى الجميع، وعددهم { COUNT($people) }.
    { $lines }
shareout-card-called-off = ✖ { $group }: أُلغي تقسيم السنة { COUNT($number) }.
shareout-everybody-has = 🎉 { $group }: وصل كل شخص نصيبه من السنة { COUNT($number) }. تبدأ السنة الجديدة.

shareout-earned = للتقسيم: توفير { $saved } وكسب { $earned }. معًا { $whole }.
shareout-lost = للتقسيم: توفير { $saved }، لكن خسارة { $earned }. يبقى { $whole }.
shareout-kept-before = من سنوات سابقة: { $amount }.
shareout-keeps = { $amount } يبقى مع الجمعية.
shareout-each = كل { $each } من التوفير يصبح { $becomes }.
shareout-fines-to-social = { $amount } عن التأخير ليس كسبًا لأحد. يذهب إلى صندوق التكافل.
shareout-social-shared = صندوق التكافل يُقسّم بالتساوي: { $amount }.
shareout-some-bring = يجب إحضار { $amount } أولًا. حتى ذلك الحين يصل كل شخص { PERCENT($share) } من نصيبه.
shareout-coin = أصغر قطعة { $step }. ما يزيد عنها يبقى مع الجمعية: { $rest }.

shareout-mine-none = 🔒 لا توفير لك هذه السنة، فلا نصيب لك.
shareout-mine-saved = 🔒 توفيرك { $saved }.
shareout-mine = 💶 يصلك { $net }.
shareout-mine-had = ✅ وصلك { $net }.
shareout-mine-debts = 🏦 تُدفع سلفتك من نصيبك: { $debts }.
shareout-mine-partly = ⏳ وصلك { $had } حتى الآن. ويأتي { $left }.
shareout-mine-brings = 🤲 سلفتك { $debts }، أكثر من نصيبك. للإحضار: { $left }.
shareout-mine-objects = ✋ قلت إنه غير صحيح. يتحدث معك أحد المسؤولين.

shareout-how =
    ❓ كيف حُسب نصيبك:
    { $lines }
shareout-how-part = توفيرك { $saved } من { $all }. هذا { PERCENT($part) }.
shareout-how-gross = من { $pool } هذا { $gross }.
shareout-how-social = من صندوق التكافل يصلك { $social } أيضًا.
shareout-how-debts = تُدفع سلفتك منه: { $whole } − { $debts } = { $left }.
shareout-how-debts-more = سلفتك أكثر من ذلك: { $debts } − { $whole } = { $left } للإحضار.
shareout-how-coin = { $rest } أقل من أصغر قطعة. يصلك { $net }.
shareout-how-extra =
    { $unit } لا يمكن تقسيمه. هو لهؤلاء لأنهم الأقرب إليه:
    { $names }
shareout-name = { $person }

shareout-fund-rests = 📊 يجري تقسيم السنة. يتحرك التوفير والسلف من جديد بعد التصويت.
shareout-only-officers = هذا للمسؤولين فقط.
shareout-one-at-a-time = يجري تقسيم السنة من قبل.
shareout-not-so-much-social = في صندوق التكافل { $most }، لا أكثر.
shareout-keep-too-much = هذا كثير. يمكن أن يبقى { $most } على الأكثر.
shareout-nothing-to-share = 📊 لا توفير بعد، فلا شيء للتقسيم.
shareout-no-part = لا نصيب لك في هذه السنة.
shareout-moved-on = تغير الدفتر منذ ذلك الوقت. يجب إلغاء التقسيم ثم عرضه من جديد.
shareout-not-so-much = يمكن أن يكون { $most } على الأكثر.
shareout-nothing-to-bring = ✅ ليس عليك إحضار شيء.
shareout-on-the-way =
    { $count ->
        [zero] لا دفعات تنتظر.
        [one] دفعة واحدة تنتظر «نعم». يجب الرد عليها أولًا.
        [two] دفعتان تنتظران «نعم». يجب الرد عليهما أولًا.
        [few] { COUNT($count) } دفعات تنتظر «نعم». يجب الرد عليها أولًا.
        [many] { COUNT($count) } دفعة تنتظر «نعم». يجب الرد عليها أولًا.
       *[other] { COUNT($count) } دفعة تنتظر «نعم». يجب الرد عليها أولًا.
    }
    ننتظر:
    { $names }
shareout-loan-promised = { LOAN($loan) }: تمت الموافقة ولم تُسلّم بعد. يجب تسليمها أولًا أو تركها.
shareout-spending-promised = قررت الجمعية صرفًا لم يُدفع بعد. يجب إنهاؤه أولًا.
shareout-is-shown = هذا التقسيم ينتظر التصويت.
shareout-is-voted = الجمعية تصوّت على هذا التقسيم.
shareout-is-paying = وافقت الجمعية. يجري تسليم الأنصبة.
shareout-is-over = تم تقسيم هذه السنة.
shareout-is-called-off = أُلغي هذا التقسيم.

giving-whom = لمن سلّمت المبلغ؟
giving-return = يعود إلى { $person } { $amount }. هل تم التسليم؟
giving-share = { $person }: { $amount } الآن. هل تم التسليم؟
giving-has-theirs = { $person }: تم تسليم النصيب من قبل.
giving-nothing = لم يبقَ معك شيء للتسليم الآن.

handover-ask-share =
    📊 من { $giver }: «أعطيتك { $amount } من نصيبك من السنة يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-ask-brought =
    📊 من { $giver }: «أحضرت { $amount } للتقسيم يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
receipt-share =
    📊 { RECEIPT($receipt) } مؤكد: نصيبك من السنة، { $amount } من { $giver }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-share-counted =
    🧾 { RECEIPT($receipt) } مؤكد: وصل { $taker } { $amount } من النصيب، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-brought =
    📊 { RECEIPT($receipt) } مؤكد: أحضرت { $amount } للتقسيم، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-brought-counted =
    🧾 { RECEIPT($receipt) } مؤكد: من { $giver } { $amount } للتقسيم، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
