### Statement: one's savings and loans for a time, line by line. Said in private only.

statement-words = statement | my statement | account statement | 📄

statement-period = For which time? Tap one, or write a month, for example: March 2026
statement-this-month-button = 🗓 This month
statement-last-month-button = 🗓 Last month
statement-this-year-button = 🗓 This year
statement-everything-button = 📚 Everything
statement-again-button = 📄 Another time
statement-which-months = I do not know that month. Write it like this: March 2026, or March to May.
# $month (Date): the month that was asked for
statement-not-yet = { MONTH($month) } has not begun yet. Write another month.

# $group (GroupName) · $person (Name): whose it is · $first (Date): its first day · $last (Date): its last day · $facts (Lines): all its lines
statement =
    📄 { $group }: statement of { $person }
    { DATE($first) } to { DATE($last) }

    { $facts }
# $saved (Money): what was saved before the first line
statement-opening = Saved before: { $saved }
statement-no-lines = No line in this time.
# $saved (Money): what was saved after the last line
statement-closing = Saved at the end: { $saved }
statement-turns = — Turns —
# $amount (Money): what was paid into turns, less what was had from them
statement-turns-ahead = Turns at the end: you paid { $amount } more than you had.
# $amount (Money): what was had from turns, less what was paid into them
statement-turns-behind = Turns at the end: you had { $amount } more than you paid.
statement-loans = — Loans —
# $number (Number): a loan · $left (Money): what was owed of the loan itself at the end, without its cost
statement-loan-left = { LOAN($number) }: { $left } of the loan itself left at the end
# $line (Number): the newest line of the group’s book · $mark (Text): what vouches for all before it
statement-mark = 🔏 The book stands at { RECEIPT($line) }. Its mark: { MARK($mark) }
