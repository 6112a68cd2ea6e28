### Deposit: a member pays in. Given: a treasurer says that a member did. Pending: what waits.

deposit-words = paid | i paid | i have paid | pay | payment | deposit | 💶 | 💵 | 💰
given-words = given | received | somebody paid me | 📥
pending-words = pending | waiting | open | ⏳

deposit-amount = How much did you pay? Tap or write it.

# $amount (Money): what was said · $times (Number): how many times the usual month it is
deposit-unusual =
    { $amount } is more than { $times ->
        [one] { COUNT($times) } usual month
       *[other] { COUNT($times) } usual months
    }. Is that right?

# $amount (Money): what was said · $month (Date): for which month · $number (Number): the payment that waits
deposit-twice =
    { PAYMENT($number) } waits already: { $amount } for { MONTH($month) }.
    Is this a second payment?
deposit-another-button = ➕ A second one
deposit-same-button = ✔ The same one

# $amount (Money): what was said · $month (Date): for which month · $taker (Name): who took it
deposit-confirm-cash = { $amount } for { MONTH($month) }, given to { $taker }?
# $amount (Money): what was said · $month (Date): for which month
deposit-confirm-bank = { $amount } for { MONTH($month) }, sent to the group’s bank account?
# $amount (Money): what was said · $month (Date): for which month
deposit-confirm-wallet = { $amount } for { MONTH($month) }, sent to the group’s mobile money?
deposit-yes-cash-button = ✅ Yes, cash
deposit-yes-bank-button = ✅ Yes, by bank
deposit-yes-wallet-button = ✅ Yes, by phone
deposit-bank-button = 🏦 Bank / phone
deposit-cash-button = 💵 Cash

deposit-how = Where did the money go?
deposit-to-bank-button = 🏦 Bank account
deposit-to-wallet-button = 📱 Mobile money

deposit-change = What do you want to change?
change-amount-button = 💶 Amount
change-month-button = 🗓 Month
change-taker-button = 👤 Who took it
deposit-month = For which month is it?
deposit-taker = Who took the money?
# $person (Name): who was treasurer when the question was asked
deposit-no-longer-treasurer = { $person } keeps the money no longer. Tap Change and pick another treasurer.

# $amount (Money): what was said
deposit-what-for = { $amount }: for your savings, or for the loan?
deposit-savings-button = 🐷 Savings
# $number (Number): the loan that is being paid back
deposit-loan-button = 🤲 Loan { LOAN($number) }

# $amount (Money): what was said
deposit-what-for-turns = { $amount }: for a turn, or for your savings?
# $amount (Money): what was said
deposit-what-for-any = { $amount }: for what?
# $giver (Name): the member who paid · $amount (Money): how much
given-what-for-turns = { $amount } from { $giver }: for a turn, or for their savings?
# $giver (Name): the member who paid · $amount (Money): how much
given-what-for-any = { $amount } from { $giver }: for what?
deposit-turns-button = 🔄 A turn

given-who = Who gave you money?
# $giver (Name): the member who paid
given-how-much = How much did { $giver } give you?
# $giver (Name): the member who paid · $amount (Money): how much
given-check = { $giver } gave you { $amount } in cash. Right?
# $giver (Name): the member who paid · $amount (Money): how much
given-what-for = { $amount } from { $giver }: for their savings, or for their loan?
# $giver (Name): the member who paid · $amount (Money): how much · $number (Number): the loan
given-check-loan = { $giver } gave you { $amount } in cash for { LOAN($number) }. Right?
# $giver (Name): the member who paid · $amount (Money): how much
given-check-turns = { $giver } gave you { $amount } in cash for the turns. Right?
given-nobody-else = You are the only member so far. Invite the others first.

pending-nothing = Nothing waits for you.
# $count (Number): how many things wait
pending-these =
    { $count ->
        [one] One thing waits for you.
       *[other] { COUNT($count) } things wait for you.
    }

# $month (Date)
deposit-nothing-left = ✅ Nothing is left to pay for { MONTH($month) }.
