### Reports: the group's month or year in totals, and one's own book, as a file. Said in private only.

report-words = report | group report | monthly report | annual report | yearly report
report-button = 📊 Report
report-pdf-button = 📄 Paper (PDF)
report-xlsx-button = 🧮 Sheet (XLSX)
report-last-year-button = 🗓 Last year
report-too-few = Fewer than three members have money here. A total would show what each has. Ask an officer of the group.
report-no-file = 📄 The file cannot be shown on this phone. Ask for it on Telegram or WhatsApp. Or ask the treasurer to print yours.
# $group (GroupName) · $first (Date): the first day · $last (Date): the last · $lines (Lines): what there is, and what the time brought
report =
    📊 { $group }
    { DATE($first) } to { DATE($last) }
    { $lines }
# $title (Message): what the lines below are about
report-part = — { $title } —
# $label (Message): what it is · $value (Message): how much, or how many
report-row = { $label }: { $value }
# $group (GroupName) · $first (Date) · $last (Date)
report-file = 📊 { $group }: the report from { DATE($first) } to { DATE($last) }.
# $group (GroupName) · $person (Name): whose book it is · $first (Date) · $last (Date)
report-file-mine = 📄 { $group }: the book of { $person }, { DATE($first) } to { DATE($last) }. It is yours alone.
# $line (Number): the line of the book up to which the paper reaches
report-mark-yes = ✅ This number and mark are from a book kept here, at { RECEIPT($line) }. The amounts are not checked by it: ask for the paper anew and compare.
report-mark-no = ❌ No book here has this number with this mark. Ask whoever gave you the paper.

## On the paper

# $group (GroupName)
report-title = { $group }: report of the group
# $group (GroupName) · $person (Name): whose book it is
report-title-mine = { $group }: the book of { $person }
# $first (Date): the first day · $last (Date): the last
report-days = { DATE($first) } to { DATE($last) }
report-line = What happened
report-amount = Amount
report-after = After it
report-savings = Savings
report-saved-before = Saved before
report-saved-after = Saved at the end
report-turns = Turns
report-loans = Loans
# $number (Number): the loan
report-loan-left = Left of { LOAN($number) } itself at the end
report-on-the-way = Not confirmed yet
report-where = What there is
report-cash = In the box
report-bank = At the bank
report-wallet = In the mobile wallet
report-lent = Lent
report-box-and-lent = In the box, or lent
report-whose = Whose it is
report-members-own = The members’ own
report-social-box = Box to help each other
report-reserve = Reserve for the turns
report-kept = Kept of earlier years
report-earned = Earned, not shared yet
report-brought = What this time brought
report-interest = Paid for loans
report-fees = Fees
report-fines = Paid for being late
report-losses = Given up as lost
report-spending = Spent
report-charges = Costs of bank and wallet
report-differences = Counted too little or too much
report-result = All together
report-return = For what is saved
# $rate (Number): in hundredths of a percent
report-percent = { PERCENT($rate) }
# $day (Date): the day on which they stand so
report-loans-on = Loans on { DATE($day) }
report-loans-count = Running loans
report-late = Late
report-arrears = Late, of what is lent
report-at-risk = In loans late over 30 days
report-social = Help
report-helped = How often help was given
report-help = Given to help
report-months = Who paid their month in full, in numbers
# $month (Date): a month
report-month = { MONTH($month) }
# $paid (Number): how many paid · $members (Number): of how many
report-count = { $paid } of { $members }
report-book = The book
report-people = Members today
report-payments = Payments in this time
report-proof = Reckoned anew
report-proof-none = not yet
# $day (Time): when
report-proof-fits = { DATE($day) }: all fits
# $day (Time): when
report-proof-fault = { DATE($day) }: something does not fit. The officers know.
report-by-member = Each member. For officers only.
report-member = Member
report-saved = Saved
report-owed = Owed on loans
