### Spend: the group spends some of its money. A treasurer pays, and another officer sees it.

## Proposing it

propose-spend-button = 🛒 Spend money
# $most (Money): what is free in the box
propose-spend-how-much = How much shall we spend? { $most } is free in the box.
# $amount (Money): how much shall be spent
propose-spend-on-what = { $amount } on what? Write it in a few words.
propose-spend-empty = I see no words there. Please write what it is for.
# $most (Number): how many characters it may have
propose-spend-long = That is too long for a receipt. Please use at most { COUNT($most) } characters.

# What is voted on. $amount (Money): at most so much · $what (Text): on what
spend-motion = We spend up to { $amount } on: { $what }.
# $rest (Money): what is free in the box after that
spend-motion-how =
    A treasurer pays, and another officer sees the thing or the receipt.
    { $rest } stays free in the box.
# $treasurers (Lines): who may pay it
spend-agreed =
    I asked the treasurers to pay it:
    { $treasurers }
# $person (Name): a treasurer
spend-treasurer = • { $person }

## The treasurers

# $number (Number): the vote · $amount (Money): what was agreed · $what (Text): on what · $paid (Money): what was paid
# $waits (Money): what waits for a second officer · $left (Money): what may still be paid · $until (Time): until when
spend-card-please-pay =
    🛒 Vote { COUNT($number) } agreed: pay up to { $amount } for { $what }.
    Paid: { $paid }. Waiting: { $waits }. Left: { $left }, until { DAY($until) }.
# $amount (Money): what is left to be paid
spend-paid-button = ✅ I paid { $amount }
spend-bank-button = 🏦 From the bank
spend-wallet-button = 📱 By phone
spend-was-all-button = ✔ That was all
# $number (Number): the vote · $amount (Money): what was agreed · $what (Text): on what · $paid (Money): what was paid
# $waits (Money): what waits for a second officer
spend-card-waits =
    🛒 Vote { COUNT($number) } agreed to { $amount } for { $what }.
    Paid: { $paid }. { $waits } waits for a second officer.
# $number (Number): the vote · $amount (Money): what was agreed · $what (Text): on what · $paid (Money): what was paid
# $waits (Money): nothing
spend-card-all-paid =
    ✅ All of it is paid: { $paid } of { $amount } for { $what }. (Vote { COUNT($number) })
    Waiting: { $waits }.
# $number (Number): the vote · $amount (Money): what was agreed · $what (Text): on what · $paid (Money): what was paid
# $waits (Money): what waits for a second officer
spend-card-ended =
    ✔ Of { $amount } for { $what }, { $paid } was paid. (Vote { COUNT($number) })
    Waiting: { $waits }. The rest is free in the box again.
# $number (Number): the vote · $amount (Money): what was agreed · $what (Text): on what · $paid (Money): what was paid
# $waits (Money): what waits for a second officer
spend-card-others =
    🛒 Vote { COUNT($number) } agreed to { $amount } for { $what }. The treasurers pay it.
    Paid: { $paid }. Waiting: { $waits }.
# $what (Text): on what · $left (Money): what may still be paid
spend-how-much = How much did you pay for { $what }? { $left } is left of it.
# $amount (Money) · $what (Text): on what
spend-told = { $amount } for { $what } waits for another officer now.
# $what (Text): on what · $left (Money): what becomes free
spend-was-all-sure = Was that all for { $what }? Then { $left } is free in the box again.
# $what (Text): on what
spend-was-all-done = ✔ That was all for { $what }. The rest is free in the box.
# $group (GroupName) · $number (Number): the vote · $amount (Money): what was agreed · $what (Text): on what
# $paid (Money): what was paid and seen · $waits (Money): what waits for a second officer
spend-card-group =
    🛒 { $group } spends { $amount } on { $what }. (Vote { COUNT($number) })
    Paid: { $paid }. Waiting for a second officer: { $waits }.
# $number (Number): the vote · $what (Text): on what · $rest (Money): what is free again
spend-time-over =
    ⏰ The time to pay for { $what } is over. (Vote { COUNT($number) })
    { $rest } is free in the box again.

## The second officer

# $giver (Name): the treasurer · $amount (Money) · $what (Text): on what · $day (Date): when · $number (Number)
handover-ask-spending =
    { $giver } says: I paid { $amount } for { $what } on { DAY($day) }.
    Did you see it, or the receipt? ({ PAYMENT($number) })
spend-saw-button = 👁 I saw it

# $receipt (Number) · $amount (Money) · $what (Text): on what · $by (Name): who saw it · $when (Time)
# $held (Money): cash the reader holds · $mark (Text)
receipt-spending =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } paid for { $what }, seen by { $by }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $what (Text): on what · $giver (Name): who paid · $when (Time) · $mark (Text)
receipt-spending-seen =
    🧾 { RECEIPT($receipt) } Confirmed: { $giver } paid { $amount } for { $what }, { MOMENT($when) }.
    You saw it.
    Mark: { MARK($mark) }

## Saying no

# $most (Money): what is free in the box
spend-too-much = Only { $most } is free in the box. Spend up to { $most }?
spend-nothing-there = Nothing is free in the box to be spent now.
# $left (Money): what is left of what was agreed
spend-not-more = The group agreed to less: { $left } is left of it.
spend-all-said = All of it is paid, or waits for a second officer already.
# $when (Time): when it ended
spend-ended = This ended { MOMENT($when) }. Ask the group again.
# $until (Time): until when it could be paid
spend-too-late = This could be paid until { MOMENT($until) }. Ask the group again.
