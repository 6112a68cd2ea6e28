### صندوق التكافل: ما يضعه الأعضاء ليساعد بعضهم بعضًا؛ الدفع فيه وطلب المساعدة منه.

social-words = صندوق التكافل | التكافل | صندوق التضامن | التضامن
social-pay-words = دفع التكافل | دفعت التكافل
aid-words = طلب مساعدة | أحتاج مساعدة | احتاج مساعدة | حالة طارئة

social-button = 🤝 صندوق التكافل
social-paid-button = ✅ دفعت فيه
aid-button = 🚑 طلب مساعدة
aid-illness-button = 🏥 مرض
aid-funeral-button = ⚰ وفاة
aid-home-button = 🏠 البيت
aid-other-button = ✏ شيء آخر
aid-no-note-button = ▶ لا شيء آخر
aid-send-button = ✅ إرسال

rules-area-social = 🤝 مساعدة بعضنا
rules-no-social = 🤝 لا يوجد صندوق تكافل بعد.
rules-social = 🤝 كل شخص يدفع { $amount } في الشهر في صندوق التكافل.
social-gives-illness = 🏥 مرض: حتى { $most }
social-gives-funeral = ⚰ وفاة: حتى { $most }
social-gives-home = 🏠 البيت: حتى { $most }
social-gives-other = ✏ شيء آخر: حتى { $most }
social-gives-no-illness = 🏥 مرض: لا يُعطى شيء
social-gives-no-funeral = ⚰ وفاة: لا يُعطى شيء
social-gives-no-home = 🏠 البيت: لا يُعطى شيء
social-gives-no-other = ✏ شيء آخر: لا يُعطى شيء
social-gives-nothing = لم تتفقوا بعد على ما يساعد فيه. يمكن اقتراحه في القواعد.
change-area-social-button = 🤝 المساعدة
change-social-button = 🤝 صندوق التكافل
change-illness-button = 🏥 مرض
change-funeral-button = ⚰ وفاة
change-home-button = 🏠 البيت
change-other-button = ✏ شيء آخر
change-ask-social = كم يدفع كل شخص في الشهر في صندوق التكافل؟
change-ask-illness = كم يعطي الصندوق عند المرض، على الأكثر؟
change-ask-funeral = كم يعطي الصندوق عند الوفاة، على الأكثر؟
change-ask-home = كم يعطي الصندوق عند ضرر في البيت، على الأكثر؟
change-ask-other = كم يعطي الصندوق لشيء آخر، على الأكثر؟
change-no-social-button = ✖ لا شيء
change-no-illness-button = ✖ لا شيء
change-no-funeral-button = ✖ لا شيء
change-no-home-button = ✖ لا شيء
change-no-other-button = ✖ لا شيء

social-none = 🤝 لا يوجد صندوق تكافل بعد. هو يساعد عند المرض أو الوفاة في العائلة.
social-box =
    🤝 { $group }: في صندوق التكافل { $box }. كل شخص يدفع { $each } في الشهر.
    { $lines }
social-how-much = كم دفعت في صندوق التكافل؟ بالضغط أو بالكتابة.
social-sure = { $amount } في صندوق التكافل. نقدًا إلى { $taker }، أم كيف؟

aid-what = 🚑 ماذا حدث؟ لا يرى ذلك إلا المسؤولون الذين يقررون.
aid-how-much = كم تحتاج؟ يعطي الصندوق حتى { $most }. بالضغط أو بالكتابة.
aid-ask-note = هل تريد إضافة كلمة لمن يقررون؟
aid-note = «{ $note }»
aid-sure =
    { $need ->
        [illness] تطلب { $amount } بسبب مرض.
        [funeral] تطلب { $amount } بسبب وفاة.
        [home] تطلب { $amount } من أجل البيت.
       *[other] تطلب { $amount }.
    }
    { $lines }
    أسأل المسؤولين الآن. لا يعرف بذلك أحد غيرهم.
aid-mine-asked = 🚑 تطلب { $amount }. قال «نعم» حتى الآن { COUNT($yes) } من { COUNT($wanted) }.
aid-mine-agreed = ✅ تمت الموافقة: { $amount }. تسلّمه لك أمانة الصندوق. قل «نعم» عندما يكون معك.
aid-mine-given = 🤝 وصلك { $amount } من صندوق التكافل. هو هدية.
aid-mine-turned-down = لم يتمكن المسؤولون من الموافقة على { $amount } هذه المرة. تحدث مع أحدهم.
aid-mine-withdrawn = تم سحب الطلب: { $amount }.

aid-please-decide =
    { $need ->
        [illness] 🚑 { $person }: طلب { $amount } بسبب مرض.
        [funeral] 🚑 { $person }: طلب { $amount } بسبب وفاة.
        [home] 🚑 { $person }: طلب { $amount } من أجل البيت.
       *[other] 🚑 { $person }: طلب { $amount }.
    }
    { $lines }
    في صندوق التكافل { $box }. قال «نعم» { COUNT($yes) } من { COUNT($wanted) }.
aid-please-give = 🤝 تمت الموافقة: { $amount } من صندوق التكافل إلى { $person }.
aid-given-waits = 🤝 { $amount } إلى { $person } في الطريق. ننتظر «نعم».
aid-over-asked = 🤝 { $person }: طلب { $amount }. يقرر آخرون.
aid-over-agreed = ✅ تمت الموافقة: { $amount } إلى { $person }.
aid-over-given = 🤝 وصل { $person } { $amount } من صندوق التكافل.
aid-over-turned-down = { $person }: لم تتم الموافقة على { $amount }.
aid-over-withdrawn = { $person }: تم سحب الطلب، { $amount }.

aid-asked-already = طلبت من قبل. انظر إليه، أو اسحبه أولًا.
aid-not-for-this = لم تتفق الجمعية على المساعدة في ذلك.
aid-not-so-much = يمكن أن يكون { $most } على الأكثر.
aid-box-short = المتاح في صندوق التكافل { $most } فقط.
aid-too-few-officers = يجب أن يوافق { COUNT($count) } من المسؤولين خارج بيتك، وهم قليلون. تحدث مع الرئاسة.
aid-is-over = هذا تقرر من قبل.

handover-ask-social =
    🤝 من { $giver }: «دفعت { $amount } في صندوق التكافل يوم { DAY($day) }، { $place ->
        [bank] في البنك
        [wallet] بالهاتف
       *[cash] نقدًا
    }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
handover-ask-help =
    🤝 من { $giver }: «أعطيتك { $amount } من صندوق التكافل يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
receipt-social =
    🤝 { RECEIPT($receipt) } مؤكد: دفعت { $amount } في صندوق التكافل، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-social-counted =
    🧾 { RECEIPT($receipt) } مؤكد: من { $giver } { $amount } لصندوق التكافل، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-help =
    🤝 { RECEIPT($receipt) } مؤكد: { $amount } من صندوق التكافل، { MOMENT($when) }. هو هدية.
    العلامة: { MARK($mark) }
receipt-help-counted =
    🧾 { RECEIPT($receipt) } مؤكد: وصل { $taker } { $amount } من صندوق التكافل، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
summary-helped =
    { $count ->
        [0] 🤝 صندوق التكافل: { $box }
        [zero] 🤝 صندوق التكافل: { $box }
        [one] 🤝 صندوق التكافل: مساعدة شخص واحد، { $amount }. فيه { $box }.
        [two] 🤝 صندوق التكافل: مساعدة شخصين، { $amount }. فيه { $box }.
        [few] 🤝 صندوق التكافل: مساعدة { COUNT($count) } أشخاص، { $amount }. فيه { $box }.
        [many] 🤝 صندوق التكافل: مساعدة { COUNT($count) } شخصًا، { $amount }. فيه { $box }.
       *[other] 🤝 صندوق التكافل: مساعدة { COUNT($count) } شخص، { $amount }. فيه { $box }.
    }

social-due-soon =
    { $days ->
        [zero] 🤝 اليوم، { DAY($day) }: { $amount } لصندوق التكافل، { MONTH($month) }.
        [one] 🤝 غدًا، { DAY($day) }: { $amount } لصندوق التكافل، { MONTH($month) }.
        [two] 🤝 بعد يومين، { DAY($day) }: { $amount } لصندوق التكافل، { MONTH($month) }.
        [few] 🤝 بعد { COUNT($days) } أيام، { DAY($day) }: { $amount } لصندوق التكافل، { MONTH($month) }.
        [many] 🤝 بعد { COUNT($days) } يومًا، { DAY($day) }: { $amount } لصندوق التكافل، { MONTH($month) }.
       *[other] 🤝 بعد { COUNT($days) } يوم، { DAY($day) }: { $amount } لصندوق التكافل، { MONTH($month) }.
    }
social-due-today = 🤝 اليوم، { DAY($day) }: { $amount } لصندوق التكافل، { MONTH($month) }.
social-due-late = ⏳ منذ { DAY($day) }: { $amount } لصندوق التكافل، { MONTH($month) }.
social-due-called =
    ⏳ منذ { DAY($day) }: { $amount } لصندوق التكافل، { MONTH($month) }.
    طلبت من { $helper } أن يتحدث معك.
social-due-button = 🤝 { MONTH($month) }
