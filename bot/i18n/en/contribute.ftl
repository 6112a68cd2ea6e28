### Contribute: a member pays into a turn.

contribute-words = turn | pay turn | paid turn | turn paid | paid my turn
contribute-for-words = turn for | pay turn for | paid turn for

contribute-button = 💶 I paid
contribute-for-button = 👥 For somebody else
contribute-ahead-button = ⏩ Pay ahead
contribute-none = You have no circle of turns now.
contribute-not-in = You have no seat in this circle. You can pay for somebody who has one.
contribute-nobody-else = Nobody else has a seat in this circle.
contribute-nothing-left = ✅ Nothing is left to pay into turns now.
contribute-all-paid = ✅ You have paid for all turns of this circle.
# $person (Name): for whom the reader wants to pay
contribute-for-all-paid = ✅ { $person } has paid for all turns of this circle.

# $due (Money): what is to be paid by now
contribute-how-much = { $due } is left to pay now. How much did you pay?
contribute-how-much-ahead = Nothing is left to pay now. How much did you pay ahead?
contribute-for-whom = For whom did you pay?
# $person (Name): for whom the reader pays
contribute-for-how-much = How much did you pay for { $person }?

# $amount (Money): what was said · $taker (Name): who took it
contribute-confirm-cash = { $amount } for the turns, given to { $taker }?
# $amount (Money): what was said
contribute-confirm-bank = { $amount } for the turns, sent to the group’s bank account?
# $amount (Money): what was said
contribute-confirm-wallet = { $amount } for the turns, sent to the group’s mobile money?
# $amount (Money): what was said · $taker (Name): who took it · $person (Name): for whom the reader pays
contribute-for-confirm-cash = { $amount } for the turns of { $person }, given to { $taker }?
# $amount (Money): what was said · $person (Name): for whom the reader pays
contribute-for-confirm-bank = { $amount } for the turns of { $person }, sent to the bank account?
# $amount (Money): what was said · $person (Name): for whom the reader pays
contribute-for-confirm-wallet = { $amount } for the turns of { $person }, sent to the mobile money?
# $amount (Money): what was said · $number (Number): the payment that waits
contribute-twice =
    { PAYMENT($number) } waits already: { $amount } for the turns.
    Is this a second payment?
