### Dues: what a member is to pay by a day, and the reminders of it. In private only.

# $lines (Lines): what is to be paid, one thing a line
dues =
    { $lines }
    Need more time? Tell me, and I wait.
dues-which-paid = What did you pay?
dues-which-time = For what do you need more time?

## To the officers who are asked to help

# $lines (Lines): who has something to pay, and what
dues-call =
    { $lines }
    I reminded them several times. Please talk with them.
# $person (Name): who has something to pay · $what (Message): what is to be paid, since when
dues-call-line = { $person }: { $what }
