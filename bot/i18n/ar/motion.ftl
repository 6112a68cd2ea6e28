### Motions: what the group votes on, how it stands, and how it ended.

votes-button = 🗳 التصويت
motion-look-button = 🗳 التصويت { COUNT($number) }
motion-yes-button = 👍 نعم
motion-no-button = 👎 لا
motion-abstain-button = 🤚 امتناع
motion-retract-button = ↩ سحب صوتي
motion-withdraw-button = ✖ سحب التصويت
motion-carry-out-button = ✅ تنفيذ الآن
motion-private-button = 🔒 تصويت في الخاص

## In the group's chat

motion-ballot =
    🗳 التصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }
    { $lines }
motion-card =
    🗳 التصويت { COUNT($number) } في { $group }
    { $lines }
    صوّت { COUNT($voted) } من { COUNT($seats) }، ويلزم { COUNT($quorum) }. { $missing ->
        [0] لا ينقص أي صوت.
        [one] ينقص صوت واحد.
        [two] ينقص صوتان.
        [few] تنقص { COUNT($missing) } أصوات.
        [many] ينقص { COUNT($missing) } صوتًا.
       *[other] ينقص { COUNT($missing) } صوت.
    }
    مفتوح حتى { DAY($until) } { TIME($until) }.
    { $notes }
motion-card-secret =
    🗳 التصويت السري { COUNT($number) } في { $group }
    { $lines }
    صوّت { COUNT($voted) } من { COUNT($seats) }، ويلزم { COUNT($quorum) }. { $missing ->
        [0] لا ينقص أي صوت.
        [one] ينقص صوت واحد.
        [two] ينقص صوتان.
        [few] تنقص { COUNT($missing) } أصوات.
        [many] ينقص { COUNT($missing) } صوتًا.
       *[other] ينقص { COUNT($missing) } صوت.
    }
    مفتوح حتى { DAY($until) } { TIME($until) }. سألت كل واحد منكم في الخاص.
    { $notes }
motion-card-private =
    🗳 التصويت { COUNT($number) } في { $group }، وهو عن عضو
    سألت كل واحد منكم في الخاص، وهناك أقول النتيجة.
    صوّت { COUNT($voted) } من { COUNT($seats) }، ويلزم { COUNT($quorum) }. { $missing ->
        [0] لا ينقص أي صوت.
        [one] ينقص صوت واحد.
        [two] ينقص صوتان.
        [few] تنقص { COUNT($missing) } أصوات.
        [many] ينقص { COUNT($missing) } صوتًا.
       *[other] ينقص { COUNT($missing) } صوت.
    }
    مفتوح حتى { DAY($until) } { TIME($until) }.
    { $notes }
motion-roll-only = لا تُحسب إلا أصوات الأعضاء الذين لهم صوت هنا.
motion-some-excluded =
    { $count ->
        [zero] لكل الأعضاء صوت.
        [one] عضو واحد لا صوت له: الأمر يخصه.
        [two] عضوان لا صوت لهما: الأمر يخصهما.
        [few] { COUNT($count) } أعضاء لا صوت لهم: الأمر يخصهم.
        [many] { COUNT($count) } عضوًا لا صوت لهم: الأمر يخصهم.
       *[other] { COUNT($count) } عضو لا صوت لهم: الأمر يخصهم.
    }
motion-some-outside =
    { $count ->
        [zero] كل الأعضاء في هذه الدائرة.
        [one] عضو واحد لا يصوّت: ليس في هذه الدائرة.
        [two] عضوان لا يصوّتان: ليسا في هذه الدائرة.
        [few] { COUNT($count) } أعضاء لا يصوّتون: ليسوا في هذه الدائرة.
        [many] { COUNT($count) } عضوًا لا يصوّتون: ليسوا في هذه الدائرة.
       *[other] { COUNT($count) } عضو لا يصوّتون: ليسوا في هذه الدائرة.
    }
motion-over = 🗳 انتهى التصويت { COUNT($number) }.

## In private

motion-ask =
    🗳 التصويت { COUNT($number) }: هل أنت مع ذلك؟
    { $lines }
    يمكنك التصويت حتى { DAY($until) } { TIME($until) }.
motion-ask-secretly =
    🗳 التصويت السري { COUNT($number) }: هل أنت مع ذلك؟
    { $lines }
    يمكنك التصويت حتى { DAY($until) } { TIME($until) }. لن يعرف أحد صوتك.
motion-voted-yes =
    🗳 التصويت { COUNT($number) }
    { $lines }
    صوتك: 👍 نعم. يمكنك تغييره حتى { DAY($until) } { TIME($until) }.
motion-voted-no =
    🗳 التصويت { COUNT($number) }
    { $lines }
    صوتك: 👎 لا. يمكنك تغييره حتى { DAY($until) } { TIME($until) }.
motion-voted-abstain =
    🗳 التصويت { COUNT($number) }
    { $lines }
    صوتك: 🤚 امتناع. يمكنك تغييره حتى { DAY($until) } { TIME($until) }.
motion-voted-secretly =
    🗳 التصويت السري { COUNT($number) }
    { $lines }
    ✅ صوتك محسوب. يمكنك تغييره حتى { DAY($until) } { TIME($until) }.
motion-excluded =
    🗳 التصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }
    { $lines }
    { $why }
motion-not-on-roll =
    🗳 التصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }
    { $lines }
    بدأ هذا قبل انضمامك. لك صوت من التصويت القادم.
motion-not-on-roll-private =
    🗳 التصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }
    هو عن عضو، وبدأ قبل انضمامك.
    لك صوت من التصويت القادم.

motion-missing =
    🔔 ينقص صوتك.
    { $ballot }
motion-votes-lost =
    ⚠ لم يمكن الوصول إليّ من { MOMENT($since) } إلى { MOMENT($until) }. ضاعت بعض الأصوات.
    يبقى التصويت { COUNT($number) } مفتوحًا حتى { DAY($closes) } { TIME($closes) }. يرجى التصويت في محادثتك الخاصة معي.
motion-vote-again =
    { $why }
    { $ballot }

## By SMS, where it is answered with a code

motion-by-code =
    🗳 تصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }
    { $lines }
motion-by-code-secretly =
    🗳 تصويت سري { COUNT($number) }، حتى { DAY($until) } { TIME($until) }
    { $lines }
motion-by-code-voted =
    🗳 تصويت { COUNT($number) }: { $choice ->
        [yes] صوتك نعم.
        [no] صوتك لا.
        [abstain] صوتك امتناع.
       *[secretly] صوتك محسوب.
    }
    للتغيير، هذه أرقام جديدة.
motion-by-code-dead =
    🗳 تصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }
    { $lines }
    وصلت أرقام خاطئة كثيرة. يمكن لمسؤول إرسال أرقام جديدة إليك.

## How it ended

motion-agreed =
    ✅ التصويت { COUNT($number) }: تمت الموافقة. نعم { COUNT($yes) }، لا { COUNT($no) }، امتناع { COUNT($abstained) }.
    { $lines }
    { $added }
motion-agreed-and-done =
    ✅ التصويت { COUNT($number) }: تمت الموافقة. نعم { COUNT($yes) }، لا { COUNT($no) }، امتناع { COUNT($abstained) }.
    { $lines }
motion-not-now = ⚠ لا يمكن تنفيذه الآن. { $why }
motion-agreed-not-done =
    ✅ التصويت { COUNT($number) }: تمت الموافقة. نعم { COUNT($yes) }، لا { COUNT($no) }، امتناع { COUNT($abstained) }.
    { $lines }
    ⚠ لم يُنفَّذ بعد.
motion-to-do-later =
    ✅ تمت الموافقة في التصويت { COUNT($number) }، ولم يُنفَّذ بعد.
    { $lines }
    ⚠ { $why }
motion-to-do =
    ✅ تمت الموافقة في التصويت { COUNT($number) }، ويمكن تنفيذه الآن.
    { $lines }
motion-rejected =
    ❌ التصويت { COUNT($number) }: لم تتم الموافقة. نعم { COUNT($yes) }، لا { COUNT($no) }، امتناع { COUNT($abstained) }.
    { $lines }
    يبقى كل شيء كما كان.
motion-rejected-done =
    ❌ التصويت { COUNT($number) }: لم تتم الموافقة. نعم { COUNT($yes) }، لا { COUNT($no) }، امتناع { COUNT($abstained) }.
    { $lines }
    { $added }
motion-rejected-before =
    ❌ التصويت { COUNT($number) }: لم تتم الموافقة. نعم { COUNT($yes) }، لا { COUNT($no) }، امتناع { COUNT($abstained) }.
    { $lines }
motion-answered =
    ☑ لم يعد التصويت { COUNT($number) } لازمًا. حُلّ الأمر من دونه.
    { $lines }
motion-no-quorum =
    🤷 التصويت { COUNT($number) }: الأصوات قليلة. صوّت { COUNT($voted) } من { COUNT($seats) }، وكان يلزم { COUNT($quorum) }.
    { $lines }
    نعم { COUNT($yes) }، لا { COUNT($no) }، امتناع { COUNT($abstained) }. يبقى كل شيء كما كان.
motion-withdrawn =
    ✖ سُحب التصويت { COUNT($number) } بطلب من { $by }.
    { $lines }

## Saying no

motion-open-already = تصوتون على هذا الآن: هو التصويت { COUNT($number) }.
motion-too-many =
    { $count ->
        [zero] لك تصويت لم ينته بعد. يرجى انتظار نهايته.
        [one] لك تصويت واحد لم ينته بعد. يرجى انتظار نهايته.
        [two] لك تصويتان لم ينتهيا بعد. يرجى انتظار نهاية أحدهما.
        [few] لك { COUNT($count) } تصويتات لم تنته بعد. يرجى انتظار نهاية واحد منها.
        [many] لك { COUNT($count) } تصويتًا لم تنته بعد. يرجى انتظار نهاية واحد منها.
       *[other] لك { COUNT($count) } تصويت لم تنته بعد. يرجى انتظار نهاية واحد منها.
    }
motion-nobody-votes = لا أحد يمكنه التصويت على هذا: هو يخص الجميع.
vote-over = انتهى التصويت { COUNT($number) }.
vote-not-on-roll = بدأ التصويت { COUNT($number) } قبل انضمامك. لك صوت من التصويت القادم.
vote-excluded = { $why }
vote-withdraw-not-yours = سحب التصويت لمن بدأه فقط.
vote-withdraw-too-late = بدأت الأصوات تصل. القرار الآن للجمعية.
vote-nothing-to-do = لم يبق هنا شيء لفعله.

## What is voted on, in words. They stand in the ballot, and below "do you agree?"

motion-question = ❓ { $text }
motion-question-forgotten = ❓ سؤال من عضو سابق.
motion-question-agreed = هذه كلمتنا.
motion-admit = 👋 انضمام { $person } إلى جمعيتنا.
motion-admit-agreed = 👋 { $person } معنا في الجمعية الآن.
motion-exclude = 🚪 إخراج { $person } من جمعيتنا. التوفير يُصرف أولًا.
motion-exclude-agreed = 🚪 انتهت عضوية { $person } في جمعيتنا.
motion-give-chair = 🪑 الرئاسة إلى { $person }: إدارة اجتماعاتنا وقبول الأعضاء الجدد.
motion-give-secretary = ✍ السكرتارية إلى { $person }: كتابة محاضرنا وقبول الأعضاء الجدد.
motion-give-treasurer = 💰 أمانة الصندوق إلى { $person }: حفظ مالنا وتأكيد الدفعات.
motion-give-auditor = 🔍 المراجعة إلى { $person }: مراجعة دفترنا.
motion-take-chair = 🪑 تنتهي رئاسة { $person }.
motion-take-secretary = ✍ تنتهي سكرتارية { $person }.
motion-take-treasurer = 💰 تنتهي أمانة الصندوق عند { $person }.
motion-take-auditor = 🔍 تنتهي مراجعة الدفتر عند { $person }.
motion-term =
    { $months ->
        [zero] 📅 لمدة قصيرة. ثم نصوت من جديد.
        [one] 📅 لشهر واحد. ثم نصوت من جديد.
        [two] 📅 لشهرين. ثم نصوت من جديد.
        [few] 📅 لمدة { COUNT($months) } أشهر. ثم نصوت من جديد.
        [many] 📅 لمدة { COUNT($months) } شهرًا. ثم نصوت من جديد.
       *[other] 📅 لمدة { COUNT($months) } شهر. ثم نصوت من جديد.
    }
motion-no-term = 📅 حتى نصوت من جديد.
motion-term-ends = 📅 نصوت من جديد في { DATE($day) }.

## Why somebody may not vote

motion-about-you = هذا الأمر يخصك، فلا صوت لك فيه.
motion-not-in-circle = الأمر يخص دائرة أدوار ليس لكم مقعد فيها. لذلك لا صوت لكم.

## What whoever it concerns hears

motion-yours-chair = 🪑 صوّتت { $group }: لك الرئاسة. عملك: إدارة الاجتماعات وقبول الأعضاء الجدد.
motion-yours-secretary = ✍ صوّتت { $group }: لك السكرتارية. عملك: كتابة المحاضر وقبول الأعضاء الجدد.
motion-yours-treasurer =
    💰 صوّتت { $group }: لك أمانة الصندوق. أسألك عند كل دفعة.
    يرجى قول «نعم» فقط والمال في يدك.
motion-yours-auditor = 🔍 صوّتت { $group }: لك مراجعة الدفتر.
motion-exclude-you = 🚪 صوّتت { $group } على انتهاء عضويتك. أسطرك تبقى في الدفتر.

## Why something agreed to cannot be done, or something cannot be asked

motion-exclude-treasurer = لا أحد غير { $person } في أمانة الصندوق. يرجى التصويت أولًا على شخص آخر لها.
motion-exclude-money-open = بين { $person } والجمعية مال لم ينته أمره. تنهيه أمانة الصندوق أولًا.
motion-exclude-turns = لدى { $person } مقعد في الأدوار. أولًا يأخذه شخص آخر، أو يُدفع ما بقي.
motion-exclude-pay-button = 💶 صرف المال
motion-take-holds-cash = عند { $person } مال للجمعية. يجب تسليمه أولًا إلى شخص آخر من أمانة الصندوق.
