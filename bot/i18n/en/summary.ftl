### A month in short, and what the nightly proof of the book finds.

# $group (GroupName) · $month (Date) · $lines (Lines): what is the reader's, and the mark of the book
summary-mine =
    📒 { $group }: your { MONTH($month) }
    { $lines }
# $month (Date) · $paid (Money): what the reader paid for it, zero if nothing
summary-paid = 📅 Paid for { MONTH($month) }: { $paid }
# $paid (Money): what the reader paid into turns so far · $received (Money): what they had from them
summary-turns = 🔄 Turns: { $paid } paid, { $received } received
summary-all = 👥 All together:

# $group (GroupName) · $month (Date) · $lines (Lines): counts and totals, and the mark of the book
summary-group =
    📒 { $group }: our { MONTH($month) }
    { $lines }
# $paid (Number): how many paid the month in full · $members (Number): how many take part
summary-count = 📅 { COUNT($paid) } of { COUNT($members) } paid the month in full.
# $saved (Money): what all saved together
summary-saved = 🐷 Saved together: { $saved }
# $count (Number): how many loans are being paid back, three or more · $lent (Money): what is left of them together
summary-lent =
    { $count ->
        [one] 🤲 Lent: { $lent } in one loan
       *[other] 🤲 Lent: { $lent } in { COUNT($count) } loans
    }

## The nightly proof, to the officers

# $group (GroupName) · $receipt (Number): the entry at which the book does not fit
proof-fault-at =
    ⚠ The book of { $group } does not fit at { RECEIPT($receipt) }.
    I changed nothing. Please tell whoever runs this book.
# $group (GroupName)
proof-fault =
    ⚠ The book of { $group } does not fit with what you said to each other.
    I changed nothing. Please tell whoever runs this book.
# $group (GroupName)
proof-again = ✅ The book of { $group } fits again.
