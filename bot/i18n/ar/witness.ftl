### Witness: money was given, and nobody confirms it. Two who saw it settle it, or the group does.

## The giver, when the receiver says nothing

witness-silent =
    ⏳ لم يصل تأكيد من { $taker } على { $amount } منذ { DAY($day) }. ({ PAYMENT($number) })
    المال محسوب في الطريق. يحلّ الأمر شاهدان رأيا التسليم من { $giver }، أو الجمعية.
witness-name-button = 👁 شاهدان
settle-ask-button = 🗳 سؤال الجمعية
witness-asked =
    ⏳ سألت من رأى تسليم { $amount } من { $giver } إلى { $taker } يوم { DAY($day) }. ({ PAYMENT($number) })
    { $lines }
witness-split =
    لم ير الشاهدان معًا تسليم { $amount } من { $giver } إلى { $taker } يوم { DAY($day) }. ({ PAYMENT($number) })
    { $lines }
    الآن تحلّ الأمر الجمعية وحدها، أو تأكيد من { $taker }.
witness-line-waits = ○ سألت { $person }
witness-line-saw = 👁 { $person }: نعم
witness-line-did-not = ❌ { $person }: لا

## Who was there

witness-who = من رأى ذلك؟ يرجى ذكر من كان حاضرًا فقط.
witness-who-else = { $first }. ومن رأى ذلك أيضًا؟
witness-check =
    أسألهما عن تسليم { $amount } من { $giver } إلى { $taker }:
    { $lines }
    بذلك يعرفان المبلغ. هل أسألهما؟
witness-ask-them-button = ✅ سؤالهما
witness-they-are-asked = 👁 سألتهما، وسألت { $taker } مرة أخرى. لم يُكتب شيء بعد.

## The witnesses

witness-ask =
    👁 هل رأيت تسليم { $amount } من { $giver } إلى { $taker } يوم { DAY($day) }؟ ({ PAYMENT($number) })
    يرجى قول ما رأته عيناك فقط.
witness-saw-button = 👁 رأيته
witness-did-not-button = ❌ لم أره
witness-you-saw =
    👁 رأيت تسليم { $amount } من { $giver } إلى { $taker } يوم { DAY($day) }. ({ PAYMENT($number) })
    يلزم أن يقول ذلك شاهد ثانٍ أيضًا. لم يُكتب شيء بعد.
witness-back-button = ↩ سحب جوابي
witness-you-did-not =
    ❌ لم تر عيناك تسليم { $amount } من { $giver } إلى { $taker } يوم { DAY($day) }. ({ PAYMENT($number) })
    شكرًا لك. يمكن للجمعية حلّ الأمر الآن.
witness-written =
    ✅ شاهدان رأيا تسليم { $amount } من { $giver } إلى { $taker } يوم { DAY($day) }. ({ PAYMENT($number) })
    أنت واحد منهما. كُتب ذلك: { RECEIPT($receipt) }.
witness-confirmed-otherwise =
    ✅ تسليم { $amount } من { $giver } إلى { $taker } يوم { DAY($day) } مؤكد. ({ PAYMENT($number) })
    لم تعد كلمتك لازمة. شكرًا لك.

## The receiver

witness-meanwhile =
    { $question }
    سألت أيضًا عضوين ربما رأيا ذلك.
witness-receipt =
    👁 من رأى ذلك: { $by }. لذلك كُتب.
    { $receipt }
witness-by-two = { $one } و{ $other }

## Whoever named the witnesses

witness-named-saw = 👁 الشاهدان رأيا { PAYMENT($number) }. كُتب ذلك.
witness-named-did-not = شاهد لم ير { PAYMENT($number) }. يمكن للجمعية حلّ الأمر الآن.
witness-please-help =
    ⚖ من { $taker }: «لم تصلني { $amount } من { $giver }». ({ PAYMENT($number) })
    شاهدان رأيا ذلك. يرجى الحديث معهم جميعًا.
witness-only-the-group = لا يوجد شخص مسؤول آخر للمساعدة. يمكن للجمعية حلّ الأمر.

## The group settles it

settle-given-agreed = مال { PAYMENT($number) } سُلّم من { $giver } إلى { $taker }. يُكتب ذلك.
settle-given-not-agreed = عند عدم الموافقة: لم يُسلَّم من { $giver } إلى { $taker }.
settle-counted-agreed = سُلّم إلى { $taker } المبلغ حسب قول { $giver }. ({ PAYMENT($number) })
settle-counted-not-agreed = عند عدم الموافقة: المبلغ من { $giver } هو العدد عند { $taker }.
settle-stands-agreed = مال { PAYMENT($number) } سُلّم من { $giver } إلى { $taker }. رأى ذلك شاهدان، ويبقى مكتوبًا.
settle-stands-not-agreed = عند عدم الموافقة: لم يُسلَّم من { $giver } إلى { $taker }. سطر جديد يصححه.
settle-sure =
    🗳 إذا وافقت الجمعية:
    { $lines }
    التصويت سري، حتى { DAY($until) } { TIME($until) }، ولا يذكر المبلغ.
    الطرفان لا يصوتان. هل أسأل الآخرين؟
settle-your-own = هذه دفعتك أنت. يصوت عليها الآخرون.

settle-agreed = سُلّم مال { PAYMENT($number) }. هو في الدفتر.
settle-not-agreed = لم يُسلَّم مال { PAYMENT($number) }. هكذا يقول الدفتر أيضًا.
settle-not-agreed-counted = ما عُدّ في { PAYMENT($number) } مكتوب الآن في الدفتر.
settle-counts =
    🗳 حلّت الجمعية ذلك في التصويت { COUNT($motion) }.
    { $receipt }
settle-by-the-group = الجمعية (التصويت { COUNT($motion) })
settle-not-given =
    🗳 نتيجة التصويت { COUNT($motion) }: لم يُسلَّم { $amount } من { $giver } إلى { $taker } يوم { DAY($day) }.
    أُلغيت { PAYMENT($number) }. لم يُكتب شيء.
settle-crossed-out =
    🗳 نتيجة التصويت { COUNT($motion) }: لم يُسلَّم { $amount } من { $giver } إلى { $taker } يوم { DAY($day) }.
    في الدفتر سطر يصحح { PAYMENT($number) }.

## Saying no

witness-too-early = يرجى الانتظار قليلًا. يمكن طلب هذا من { MOMENT($until) }.
witness-not-silent = وصل جواب. الشهود لا يغيّرونه؛ يمكن للجمعية حلّ الأمر.
witness-someone-did-not = شاهد سُئل ولم ير ذلك. يمكن للجمعية حلّ الأمر الآن.
witness-named-already = سبق سؤال { $one } و{ $other }.
witness-not-these = يرجى ذكر أعضاء كانوا حاضرين، ولا فائدة لهم في ذلك.
witness-nobody-else = الأعضاء الذين ربما رأوا ذلك قليلون. يمكن للجمعية حلّ الأمر.
witness-answered-already = جوابك على هذا وصل من قبل.
witness-not-needed = لم يعد جوابك لازمًا. شكرًا لك.
witness-nothing-said = لم يصل جوابك على هذا بعد.
settle-not-yours = هذا السؤال للجمعية من حق المسؤولين والطرفين فقط.
settle-not-now = الدفتر لا يحتمل ذلك الآن: المال لا يكفي. لم يُكتب شيء.
settle-already = حلّت الجمعية أمر { PAYMENT($number) } في التصويت { COUNT($motion) }.
