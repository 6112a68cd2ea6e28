### Paying a loan back, one’s own or somebody else’s.

repay-words = repay | pay back | paid back | i paid back | payback | loan payment
repay-for-words = pay for | i pay for | paid for | i paid for
repay-button = 💶 Pay back
repay-for-button = 🤝 For somebody else
repay-for-them-button = 🤝 Pay for them
repay-another-loan-button = 🤲 Another loan
# $number (Number): a loan
repay-loan-button = 🤲 { LOAN($number) }

# $number (Number): the loan · $due (Money): the next payment · $all (Money): what closes it today
repay-how-much =
    How much did you pay back for { LOAN($number) }?
    Due now: { $due }. All of it: { $all }.
# $number (Number): the loan · $all (Money): what closes it today, when what is on the way is confirmed
repay-how-much-else =
    How much did you pay back for { LOAN($number) }?
    Something is on its way. All else is { $all }.
repay-which = Which loan did you pay back?
# $amount (Money): what was said · $number (Number): the payment that waits
repay-twice =
    { PAYMENT($number) } waits already: { $amount } for the loan.
    Is this a second payment?
# $amount (Money): what was said · $owed (Money): what closes the loan · $over (Money): how much more that is
repay-too-much =
    You owe { $owed } in all. { $amount } is { $over } more.
    What is too much stays yours. Is that right?
# $amount (Money): what was said · $number (Number): the loan · $taker (Name): who took it
repay-confirm-cash = { $amount } for { LOAN($number) }, given to { $taker }?
# $amount (Money): what was said · $number (Number): the loan
repay-confirm-bank = { $amount } for { LOAN($number) }, sent to the group’s bank account?
# $amount (Money): what was said · $number (Number): the loan
repay-confirm-wallet = { $amount } for { LOAN($number) }, sent to the group’s mobile money?
# $number (Number): the loan
repay-not-running = { LOAN($number) } is not being paid back now. There is nothing to pay.
repay-nothing-owed = You have no loan to pay back.

repay-for-whom = Whose loan did you pay back?
# $borrower (Name): whose loan it is
repay-for-how-much = How much did you pay back for { $borrower }?
# $person (Name): somebody without a loan
repay-for-nothing-owed = { $person } has no loan to pay back now.
# $amount (Money): what was said · $borrower (Name): whose loan it is · $taker (Name): who took it
repay-for-confirm-cash =
    { $amount } for the loan of { $borrower }, given to { $taker }?
    What is too much belongs to { $borrower }.
# $amount (Money): what was said · $borrower (Name): whose loan it is
repay-for-confirm-bank =
    { $amount } for the loan of { $borrower }, sent to the group’s bank account?
    What is too much belongs to { $borrower }.
# $amount (Money): what was said · $borrower (Name): whose loan it is
repay-for-confirm-wallet =
    { $amount } for the loan of { $borrower }, sent to the group’s mobile money?
    What is too much belongs to { $borrower }.
