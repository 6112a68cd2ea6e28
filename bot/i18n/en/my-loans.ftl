### My loans: what the reader borrowed or asked for. Said in private, to the borrower alone.

loans-words = loans | my loans | my loan | debt | my debt
my-loans-button = 🤲 My loans
my-loans-past-button = 📚 Earlier loans
loan-another-button = ➕ Another loan

# $group (GroupName) · $facts (Lines): each loan in a line or two
my-loans =
    🤲 Your loans in { $group }
    { $facts }
# $group (GroupName) · $facts (Lines): how each loan ended
my-loans-past =
    📚 Your earlier loans in { $group }
    { $facts }
# $group (GroupName)
my-loans-none = 🤲 You owe nothing in { $group }.
# $group (GroupName) · $facts (Lines): what the reader paid too much
my-loans-none-ahead =
    🤲 You owe nothing in { $group }.
    { $facts }
# $number (Number): the loan · $facts (Lines): all there is to say of it
my-loans-one =
    🤲 Your loan { LOAN($number) }
    { $facts }
my-loans-refund-button = 💶 Ask for it back
my-loans-not-yours = This is somebody else’s loan. Only they see it.

my-loans-withdraw-button = ✖ I do not want it
my-loans-withdraw-yes-button = ✖ Yes, withdraw it
# $number (Number): the loan
my-loans-sure = You do not want { LOAN($number) } any more?
# $number (Number): the loan
my-loans-withdrawn = { LOAN($number) } is withdrawn. Nothing was given, and you owe nothing for it.
my-loans-nothing-to-withdraw = This loan is past that. It cannot be withdrawn any more.

## Where a loan stands

# $number (Number): the loan · $amount (Money): what was asked for
loan-stands-asked = ⏳ { LOAN($number) }: you asked for { $amount }.
# $number (Number): the loan · $amount (Money): what was asked for
loan-stands-agreed = ✅ { LOAN($number) }: the group agreed to { $amount }. You get it soon.
# $number (Number): the loan
loan-stands-on-the-way = ⏳ { LOAN($number) }: it was given, they say. Say yes when you have it.
# $number (Number): the loan · $left (Money): what is left to pay
loan-stands-left = 🤲 { LOAN($number) }: { $left } left
# $number (Number): the loan · $due (Money): the next payment · $day (Date): when it is due
loan-stands-next = 📅 { LOAN($number) }, next: { $due } by { DAY($day) }
# $number (Number): the loan · $late (Money): what is late · $since (Date): since when
loan-stands-late = ⚠ { LOAN($number) }, late: { $late } since { DAY($since) }
# $amount (Money): what the reader paid beyond all they owed
loan-stands-ahead = 💶 You paid { $amount } too much. It is yours, and counts for your next loan.
# $amount (Money): what was borrowed · $paid (Money): what was paid back so far
loan-borrowed = You borrowed { $amount }, and paid { $paid } so far.
# $until (Time): when the vote closes
loan-voting = 🗳 The group votes until { DAY($until) } { TIME($until) }.
loan-agreed-not-yet = 🗳 The group agreed, but it cannot be given yet:
# Before the names of those who may give the money. $count (Number): how many they are
loan-gives =
    { $count ->
        [one] 💶 The money comes from:
       *[other] 💶 The money comes from one of these:
    }
# $person (Name): who was asked to stand in · $amount (Money): for how much
loan-guarantor-asked = ⏳ { $person } was asked to stand in for { $amount }.
# $person (Name): who stands in · $amount (Money): for how much
loan-guarantor-accepted = 🤝 { $person } stands in for { $amount }.
# $person (Name): who was asked to stand in · $amount (Money): for how much
loan-guarantor-declined = ❌ { $person } does not stand in for { $amount }.
# $person (Name): who stood in · $amount (Money): for how much
loan-guarantor-released = { $person } no longer stands in for { $amount }.

# $number (Number): the loan · $paid (Money): all that was paid back · $when (Time): when it was paid back
loan-ended-repaid = 🎉 { LOAN($number) }: you paid back { $paid }, { DATE($when) }.
# $number (Number): the loan · $paid (Money): all that was paid back · $when (Time): when it was given up
loan-ended-written-off = { LOAN($number) }: the group gave up the rest, { DATE($when) }. You had paid { $paid }.
# $number (Number): the loan · $amount (Money): what was asked for · $when (Time): when the vote closed
loan-ended-turned-down = { LOAN($number) }: the group did not agree to { $amount }, { DATE($when) }.
# $number (Number): the loan · $amount (Money): what was asked for · $when (Time): when it ended
loan-ended-withdrawn = { LOAN($number) }: the request for { $amount } ended, { DATE($when) }.

## The plan

loan-plan-button = 📅 Plan
loan-plan-more-button = ▶ More
# $number (Number): the loan · $lines (Lines): one line a payment
loan-plan =
    📅 Your plan for { LOAN($number) }
    { $lines }
loan-plan-not-yet = The plan begins on the day you get the money.
# $number (Number): which payment · $day (Date): when it is due · $amount (Money) · $left (Money): what of the loan is left after it
loan-plan-line = { COUNT($number) }. { DAY($day) }: { $amount }, then { $left } is left
# $number (Number): which payment · $day (Date): when it was due · $amount (Money)
loan-plan-paid = { COUNT($number) }. ✅ { DAY($day) }: { $amount }
# $number (Number): which payment · $day (Date): when it is due · $amount (Money) · $rest (Money): what is left of it
loan-plan-part = { COUNT($number) }. ◐ { DAY($day) }: { $rest } of { $amount } is left
# $number (Number): which payment · $day (Date): when it was due · $amount (Money) · $rest (Money): what is left of it
loan-plan-late = { COUNT($number) }. ⚠ { DAY($day) }: { $rest } of { $amount } is late

## Explain

# $number (Number): the loan · $lines (Lines): where what is left comes from
loan-explain =
    ❓ { LOAN($number) }
    { $lines }
# $number (Number): the loan
loan-explain-which = 🤲 { LOAN($number) }
# $principal (Money): what was lent
loan-explain-borrowed = You borrowed { $principal }.
# $kept (Money): what was kept back at once
loan-explain-kept-back = { $kept } of it was kept back at once. That was the cost.
# $cost (Money): what it costs, fines included
loan-explain-cost = Cost: { $cost }.
loan-explain-free = It costs nothing.
# $fines (Money): the fines in it
loan-explain-fines = { $fines } of that are fines.
# $total (Money): the loan and its cost
loan-explain-together = Together: { $total }.
# $paid (Money): what was paid back
loan-explain-paid = You paid { $paid }.
loan-explain-paid-nothing = You have paid nothing yet.
# $total (Money): the loan and its cost · $paid (Money): what was paid back · $left (Money): what is left
loan-explain-left = { $total } − { $paid } = { $left }.
# $waiting (Money): what was said to be paid and is not confirmed
loan-explain-waiting = ⏳ { $waiting } is on the way. I count it when it is confirmed.
# $closing (Money): what would close the loan today
loan-explain-today = If you pay all of it today, it is { $closing }.

## Lines of the book about loans

# $when (Time): when it was written · $amount (Money): what was given · $number (Number): the loan · $receipt (Number)
loan-line-loan = { DATE($when) } · got { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
# $when (Time): when it was written · $amount (Money): what was paid · $number (Number): the loan · $receipt (Number)
loan-line-repayment = { DATE($when) } · paid back { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
# $when (Time) · $amount (Money): what was paid · $number (Number): the reader’s loan · $payer (Name): who paid · $receipt (Number)
loan-line-by-them = { DATE($when) } · { $payer } paid { LOAN($number) } for you: { $amount } · { RECEIPT($receipt) }
# $when (Time) · $amount (Money): what was paid · $number (Number): another’s loan · $borrower (Name): whose it is · $receipt (Number)
loan-line-for-them = { DATE($when) } · you paid { LOAN($number) } for { $borrower }: { $amount } · { RECEIPT($receipt) }
# $when (Time): when it was written · $amount (Money): what was given back · $receipt (Number)
loan-line-refund = { DATE($when) } · got back what was too much: { $amount } · { RECEIPT($receipt) }
# $receipt (Number) · $amount (Money): what it says · $when (Time): when it was written · $about (Number): the line that took it back · $mark (Text)
loan-receipt-taken-back =
    🧾 { RECEIPT($receipt) } No longer counts: { $amount }, { MOMENT($when) }. { RECEIPT($about) } took it back.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): what it takes back, signed · $when (Time) · $about (Number): the line it takes back · $mark (Text)
loan-receipt-reversal =
    🧾 { RECEIPT($receipt) } Correction: { $amount }, { MOMENT($when) }. It took back { RECEIPT($about) }.
    Mark: { MARK($mark) }
