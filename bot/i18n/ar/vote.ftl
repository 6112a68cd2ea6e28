### Vote: what is open, how the last votes ended, and what voters hear.

vote-words = تصويت | التصويت | صوت | أصوت | تصويتات | انتخاب | taswit | 🗳
votes-waiting-button = 🗳 التصويت ({ COUNT($count) })

vote-none =
    🗳 { $group }
    لا تصويت مفتوح الآن.
vote-list =
    🗳 التصويت المفتوح في { $group }
    { $lines }
vote-line-missing =
    ▫ التصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }. ينقص صوتك.
    { $lines }
vote-line-voted =
    ☑ التصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }. صوتك محسوب.
    { $lines }
vote-line-not-yours =
    ▪ التصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }. هو للآخرين.
    { $lines }
vote-line-private =
    ▪ التصويت { COUNT($number) }، حتى { DAY($until) } { TIME($until) }. هو عن عضو.

vote-past-button = 📜 آخر النتائج
vote-past =
    📜 آخر نتائج التصويت في { $group }
    { $lines }
vote-none-past = لم ينته أي تصويت بعد.

## Shown for a moment after a tap

vote-counted = صوتك محسوب. يمكنك تغييره حتى { DAY($until) } { TIME($until) }.
vote-counted-last = صوتك محسوب. انتهى التصويت الآن.
vote-taken-back = سُحب صوتك. يمكنك التصويت حتى { DAY($until) } { TIME($until) }.

## A vote by SMS needs its code

vote-needs-code = بالرسائل القصيرة لا يُحسب الصوت إلا بأرقام ورقته الخمسة. هكذا لا يصوت أحد عنك.
vote-code-wrong =
    ⚠ هذا الرقم ليس في ورقة تصويتك. لم يُحسب شيء. { $left ->
        [zero] لا محاولات أخرى.
        [one] بقيت محاولة واحدة.
        [two] بقيت محاولتان.
        [few] بقيت { COUNT($left) } محاولات.
        [many] بقيت { COUNT($left) } محاولة.
       *[other] بقيت { COUNT($left) } محاولة.
    }
vote-code-dead = ⚠ وصلت خمسة أرقام خاطئة باسمك. أرقامك لا تُحسب الآن. يمكن لمسؤول إرسال أرقام جديدة إليك.
vote-code-dead-told =
    ⚠ وصلت خمسة أرقام خاطئة للتصويت { COUNT($number) } برسائل قصيرة باسم { $person }. لم يُحسب منها شيء.
    يرجى الاتصال أولًا: { $person }. بعده تُرسل أرقام جديدة لا يراها غيره.
vote-renew-button = 🔑 أرقام جديدة
vote-code-renewed = 🔑 الأرقام الجديدة في الطريق إلى { $person }. لا أريها لأحد آخر.
vote-code-renewed-already = أرقام { $person } صالحة. لا حاجة إلى إرسال غيرها.
