### Relief: what the group can do for somebody who cannot pay back as agreed.

relief-waive-button = 🕊 Waive the fine
relief-dates-button = 📅 New dates
relief-write-off-button = ✖ Give it up

# $number (Number): the loan's number
relief-dates = 📅 New dates for { LOAN($number) }. A pause, or more payments?
# $count (Number)
relief-pause-week-button =
    { $count ->
        [one] ⏸ { COUNT($count) } week
       *[other] ⏸ { COUNT($count) } weeks
    }
# $count (Number): each of two weeks
relief-pause-two-weeks-button = ⏸ { COUNT($count) } × 2 weeks
# $count (Number)
relief-pause-month-button =
    { $count ->
        [one] ⏸ { COUNT($count) } month
       *[other] ⏸ { COUNT($count) } months
    }
# $count (Number)
relief-pause-end-button =
    { $count ->
        [one] ⏸ { COUNT($count) } month
       *[other] ⏸ { COUNT($count) } months
    }
relief-more-button = ➗ Smaller payments
# $count (Number): how many payments are left now
relief-how-many =
    { $count ->
        [one] One payment is left. In how many do you want to pay it?
       *[other] { COUNT($count) } payments are left. In how many do you want to pay?
    }
# $count (Number)
relief-payments-button =
    { $count ->
        [one] { COUNT($count) } payment
       *[other] { COUNT($count) } payments
    }
# $lines (Lines): what happens if the group agrees
relief-check =
    { $lines }
    I ask each member in private. Nothing of this is said in a chat. Shall I ask?

## What the group votes on

# $amount (Money): the fines · $number (Number): the loan's number · $person (Name): the borrower
relief-waive = 🕊 { $person } does not have to pay { $amount } of fines for { LOAN($number) }.
# $number (Number): the loan's number · $person (Name): the borrower · $left (Money): all that is left
# $count (Number): in how many payments · $first (Date): the first · $last (Date): the last
relief-reschedule =
    { $count ->
        [one] 📅 { $person } pays { $left } for { LOAN($number) } at once, on { DATE($first) }.
       *[other] 📅 { $person } pays { $left } for { LOAN($number) } in { COUNT($count) } payments, from { DATE($first) } to { DATE($last) }.
    }
relief-reschedule-keeps = Fines that fell stay.
# $number (Number): the loan's number · $person (Name): the borrower · $left (Money): what is given up
relief-write-off =
    ✖ We give up { $left } that { $person } still owes for { LOAN($number) }.
    This money is lost for all of us.
# $number (Number): the loan's number
relief-waived = 🕊 The fines of { LOAN($number) } are waived.
# $number (Number): the loan's number
relief-rescheduled = 📅 { LOAN($number) } has new dates.
# $number (Number): the loan's number
relief-written-off = ✖ What was left of { LOAN($number) } is given up.

## Saying no

# $number (Number): the loan's number
relief-no-fine = There is no fine to waive for { LOAN($number) }.
# $number (Number): the loan's number
relief-nothing-left = Nothing is left of { LOAN($number) } that could get new dates.
relief-count-cannot-be = A loan cannot be paid in so many payments. Please take another number.
# $last (Date): the last payment of the new plan · $rule (Message): the rule about the sharing day
relief-after-shareout =
    The last payment would be on { DATE($last) }. That is too late.
    { $rule }
relief-start-passed = That day has passed. Please begin again.
# $number (Number): the loan's number
relief-has-new-dates = { LOAN($number) } has new dates already. Please look again.
relief-not-yours-to-ask = Only the borrower and officers can ask the group for this.
# $number (Number): the loan's number · $motion (Number): the vote's number
relief-open-already = You vote about { LOAN($number) } already: it is vote { COUNT($motion) }.
# $number (Number): the loan's number
relief-payment-waits = A payment for { LOAN($number) } waits for an answer. First let it be confirmed.
relief-you-owe = It is about your own loan. The others decide.
relief-you-stand-in = You stand in for this loan. The others decide.
