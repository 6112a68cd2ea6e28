### Reminders, and what is said after we were out of reach.

# $number (Number): a payment that waits too long · $amount (Money) · $giver (Name): who gave the money
# $who (Message): for whom it waits · $since (Time): since when
remind-officer =
    ⏳ { PAYMENT($number) } waits too long: { $amount } from { $giver }.
    It has waited for { $who } since { DAY($since) }. Please talk with both sides.
# $number (Number): a payment that waits · $amount (Money) · $who (Message): for whom it waits · $helper (Name): an officer
remind-side-helped =
    ⏳ { PAYMENT($number) } over { $amount } still waits for { $who }.
    I asked { $helper } to talk with you both.
# $number (Number): a payment that waits · $amount (Money) · $who (Message): for whom it waits
remind-side =
    ⏳ { PAYMENT($number) } over { $amount } still waits for { $who }.
    Please talk to them in person.

# $number (Number): a payment · $amount (Money) · $giver (Name): who says they gave it · $taker (Name): who says no
remind-denied =
    ⚖ { $giver } says they gave { $taker } { $amount }. { $taker } says no. ({ PAYMENT($number) })
    Please talk with both of them. If they stay apart, the group can settle it.

# $since (Time): when we were last heard · $until (Time): since when we are back
outage-over =
    I was out of reach from { MOMENT($since) } to { MOMENT($until) }.
    What you tapped then did not count. Something still waits for you.
outage-pending-button = ⏳ What waits
