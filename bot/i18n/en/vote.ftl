### Vote: what is open, how the last votes ended, and what voters hear.

vote-words = vote | votes | ballot | voting | 🗳
# $count (Number): how many ballots wait for the reader
votes-waiting-button = 🗳 Votes ({ COUNT($count) })

# $group (GroupName)
vote-none =
    🗳 { $group }
    No vote is open now.
# $group (GroupName) · $lines (Lines): one open vote each
vote-list =
    🗳 Open votes of { $group }
    { $lines }
# $number (Number): the motion's number · $lines (Lines): what is voted on · $until (Time): when it closes
vote-line-missing =
    ▫ Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }. Your vote is missing.
    { $lines }
# $number (Number): the motion's number · $lines (Lines): what is voted on · $until (Time): when it closes
vote-line-voted =
    ☑ Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }. You voted.
    { $lines }
# $number (Number): the motion's number · $lines (Lines): what is voted on · $until (Time): when it closes
vote-line-not-yours =
    ▪ Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }. The others vote on it.
    { $lines }
# Of one that is about one member, for whoever joined after it began
# $number (Number): the motion's number · $until (Time): when it closes
vote-line-private =
    ▪ Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }. It is about a member.

vote-past-button = 📜 Last votes
# $group (GroupName) · $lines (Lines): how the last votes ended, the newest last
vote-past =
    📜 The last votes of { $group }
    { $lines }
vote-none-past = No vote has ended yet.

## Shown for a moment after a tap

# $until (Time): when the vote closes
vote-counted = Counted. You can change it until { DAY($until) } { TIME($until) }.
vote-counted-last = Counted. The vote is over now.
# $until (Time): when the vote closes
vote-taken-back = Taken back. You can vote until { DAY($until) } { TIME($until) }.

## A vote by SMS needs its code

vote-needs-code = By SMS a vote counts only with the five digits of its ballot. So nobody else can vote for you.
# $left (Number): how many more wrong ones may come
vote-code-wrong =
    ⚠ This number is not in your ballot. Nothing is counted. { $left ->
        [one] You can try once more.
       *[other] You can try { COUNT($left) } times more.
    }
vote-code-dead = ⚠ Five wrong numbers came in your name. Your numbers count no more. An officer can send you new ones.
# To an officer · $person (Name): in whose name they came · $number (Number): the motion's number
vote-code-dead-told =
    ⚠ Five wrong numbers for vote { COUNT($number) } came by SMS in the name of { $person }. None was counted.
    Call { $person } first. Then send new ones, which only they see.
vote-renew-button = 🔑 Send new numbers
# $person (Name): to whom they go
vote-code-renewed = 🔑 New numbers go to { $person }. I show them to nobody else.
# $person (Name): whose numbers they are
vote-code-renewed-already = The numbers of { $person } count. None has to be sent.
