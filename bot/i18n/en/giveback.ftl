### The end of a circle of turns: what each paid and had, and what comes back to them.

# $group (GroupName) · $number (Number): of the circle · $paid (Money): what the reader paid · $received (Money): what they got
turns-end-mine =
    🏁 { $group }: circle { COUNT($number) } is over.
    You paid { $paid } and got { $received }.
# $group (GroupName) · $number (Number): of the circle · $paid (Money): what the reader paid · $received (Money): what they got
# $back (Money): what comes back to them
turns-end-mine-back =
    🏁 { $group }: the last turn of circle { COUNT($number) } was given.
    You paid { $paid } and got { $received }. Another { $back } comes back to you.

giveback-button = ↩ Give it back
# $number (Number): of the circle · $count (Number): how many get something · $amount (Money): all together
giveback-card =
    { $count ->
        [one] 🏁 Circle { COUNT($number) }: the last turn was given. { COUNT($count) } member gets { $amount } back.
       *[other] 🏁 Circle { COUNT($number) }: the last turn was given. { COUNT($count) } members get { $amount } back.
    }
# $number (Number): of the circle
giveback-all-said = 🏁 Circle { COUNT($number) }: nothing is left for you to give back.

# $giver (Name): whoever held what is left · $amount (Money) · $day (Date) · $number (Number)
handover-ask-return =
    🏁 { $giver } says: I gave you { $amount } that was left of the turns, on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $receipt (Number) · $amount (Money) · $giver (Name): who gave it · $when (Time) · $mark (Text)
receipt-return =
    🏁 { RECEIPT($receipt) } Confirmed: what was left of the turns, { $amount } from { $giver }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $taker (Name): who got it · $when (Time) · $held (Money) · $mark (Text)
receipt-return-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $taker } has { $amount } of what was left, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $when (Time): when it was written · $amount (Money): what was given back · $receipt (Number)
rotation-book-back = { DATE($when) } · got back { $amount } · { RECEIPT($receipt) }
# $when (Time): when it was written · $amount (Money): what turns cost or brought · $receipt (Number)
rotation-book-evened = { DATE($when) } · the circle’s end, evened out { $amount } · { RECEIPT($receipt) }
