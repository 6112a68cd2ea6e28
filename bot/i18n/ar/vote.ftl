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
