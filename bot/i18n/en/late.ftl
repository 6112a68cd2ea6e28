### Late: reminders to whoever owes, help after two weeks, fines, and what officers see.

late-words = late | who is late | arrears | overdue
late-button = ⏳ Late loans

## To the borrower, in private

# $lines (Lines): what is to be paid, one loan a line
late-due =
    { $lines }
    Need more time? Tell me by the day, and there is no fine.
# $number (Number): the loan's number · $amount (Money): what is to be paid · $day (Date): by when
# $days (Number): how many days are left
late-due-soon =
    { $days ->
        [one] 📅 Tomorrow, { DAY($day) }: { $amount } for { LOAN($number) }.
       *[other] 📅 In { COUNT($days) } days, { DAY($day) }: { $amount } for { LOAN($number) }.
    }
# $number (Number): the loan's number · $amount (Money): what is to be paid · $day (Date): today
late-due-today = 📅 Today, { DAY($day) }: { $amount } for { LOAN($number) }.
# $number (Number): the loan's number · $amount (Money): what is to be paid · $day (Date): since when
late-due-late = ⏳ Since { DAY($day) }: { $amount } for { LOAN($number) }.
# $number (Number): the loan's number
late-due-button = 🤲 { LOAN($number) }
late-paid-button = ✅ I paid

# $number (Number): the loan's number · $amount (Money): what is late · $day (Date): since when
# $helper (Name): an officer who was asked to help
late-due-called =
    ⏳ { $amount } for { LOAN($number) } waits since { DAY($day) }.
    I asked { $helper } to talk with you. You can also ask the group for new dates.
# $fine (Money): the fine · $number (Number): the loan's number · $amount (Money): what was not paid
# $day (Date): by when it was to be paid
late-fine =
    ⏰ A fine of { $fine } fell for { LOAN($number) }.
    { $amount } was to be paid by { DAY($day) }. You can ask the group to waive it.

## To those who help, in private

# $person (Name): the borrower · $number (Number): the loan's number · $amount (Money): what is late
# $since (Date): since when
late-call-officer =
    ⏳ { $person } owes { $amount } for { LOAN($number) } since { DAY($since) }.
    I reminded them several times. Please talk with them.
# $person (Name): the borrower · $number (Number): the loan's number · $amount (Money): what is late
# $since (Date): since when · $pledged (Money): what the reader stands in for
late-call-guarantor =
    🤝 { $person } owes { $amount } for { LOAN($number) } since { DAY($since) }.
    You stand in for { $pledged } of it. Please talk with them, or pay for them.
late-call-pay-button = 🤝 Pay for them
late-look-button = 🔍 Look at the loan

## What officers see

# $group (GroupName) · $lines (Lines): the late loans, and how all loans stand
late-all =
    ⏳ Late loans in { $group }
    { $lines }
# $number (Number): the loan's number · $person (Name): the borrower
late-loan-button = { LOAN($number) } { $person }
# $person (Name): the borrower · $number (Number): the loan's number · $amount (Money): what is late
# $days (Number): for how long · $since (Date): since when
late-line =
    { $days ->
        [one] { $person }, { LOAN($number) }: { $amount } since { DAY($since) }, one day.
       *[other] { $person }, { LOAN($number) }: { $amount } since { DAY($since) }, { COUNT($days) } days.
    }
# $person (Name): the borrower · $number (Number): the loan's number · $amount (Money): what is late
# $days (Number): for how long · $since (Date): since when · $waiting (Money): what they say they paid of it
late-line-waiting =
    { $days ->
        [one] { $person }, { LOAN($number) }: { $amount } since { DAY($since) }, one day. { $waiting } waits for a yes.
       *[other] { $person }, { LOAN($number) }: { $amount } since { DAY($since) }, { COUNT($days) } days. { $waiting } waits for a yes.
    }
late-nothing-lent = 🤲 Nothing is lent now.
# $amount (Money): what is lent
late-lent = 🤲 Lent now: { $amount }
late-nothing = ✅ Nothing is late.
# $amount (Money): what is overdue of what is lent · $share (Number): hundredths of a percent
late-arrears = ⏳ Late: { $amount }, that is { PERCENT($share) } of what is lent.
# $first (Number) · $last (Number): from so many days to so many · $amount (Money): what is left of those loans
late-age = · { COUNT($first) } to { COUNT($last) } days late: loans of { $amount }
# $last (Number): days · $amount (Money): what is left of those loans
late-age-over = · over { COUNT($last) } days late: loans of { $amount }
# $amount (Money): what is left of loans that are more than 30 days late · $share (Number): hundredths of a percent
late-at-risk =
    ⚠ At risk: { $amount }, that is { PERCENT($share) } of what is lent.
    This counts all that is left of loans more than 30 days late.
# $amount (Money): what is left of loans that got new dates
late-rescheduled = 📅 With new dates: { $amount }
# $amount (Money): what was given up
late-written-off = ✖ Given up so far: { $amount }

# $lines (Lines): how the loan stands
late-one = { $lines }
# $number (Number): the loan's number · $person (Name): the borrower
late-not-late = ✅ { $person }, { LOAN($number) }: nothing is late.
# $left (Money): all that is left to be paid
late-left = Left in all: { $left }
# $until (Date): to when they have more time
late-longer = 🕐 More time was asked for, until { DAY($until) }.
# $person (Name): who stands in for it
late-guarantor = 🤝 { $person } stands in for it.
late-officers-only = Only officers see this. Your own loan is in your book.
