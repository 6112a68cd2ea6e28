### Dues: what a member is to pay by a day, and the reminders of it. In private only.

# $lines (Lines): what is to be paid, one thing a line
dues =
    { $lines }
    Need more time? Tell me, and I wait.
dues-which-paid = What did you pay?
dues-which-time = For what do you need more time?

## Turns

# $round (Number): the newest turn that is to be paid for · $amount (Money): all that is to be paid by then
# $day (Date): by when · $days (Number): how many days are left
round-due-soon =
    { $days ->
        [one] 🔄 Tomorrow, { DAY($day) }: { $amount } for turn { COUNT($round) }.
       *[other] 🔄 In { COUNT($days) } days, { DAY($day) }: { $amount } for turn { COUNT($round) }.
    }
# $round (Number) · $amount (Money): what is to be paid · $day (Date): today
round-due-today = 🔄 Today, { DAY($day) }: { $amount } for turn { COUNT($round) }.
# $round (Number): the newest turn that is not paid for · $amount (Money): what is to be paid · $day (Date): since when
round-due-late = ⏳ Since { DAY($day) }: { $amount }, up to turn { COUNT($round) }.
# $round (Number): the newest turn that is not paid for · $amount (Money): what is to be paid · $day (Date): since when
# $helper (Name): an officer who was asked to help
round-due-called =
    ⏳ Since { DAY($day) }: { $amount }, up to turn { COUNT($round) }.
    I asked { $helper } to talk with you.
# $round (Number)
round-due-button = 🔄 Turn { COUNT($round) }

## To the officers who are asked to help

# $lines (Lines): who has something to pay, and what
dues-call =
    { $lines }
    I reminded them several times. Please talk with them.
# $person (Name): who has something to pay · $what (Message): what is to be paid, since when
dues-call-line = { $person }: { $what }
