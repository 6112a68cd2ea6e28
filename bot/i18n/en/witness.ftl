### Witness: money was given, and nobody confirms it. Two who saw it settle it, or the group does.

## The giver, when the receiver says nothing

# $amount (Money) · $giver (Name): who gave it · $taker (Name): who should have it · $day (Date): when · $number (Number)
witness-silent =
    ⏳ { $taker } has not confirmed { $amount } since { DAY($day) }. ({ PAYMENT($number) })
    It counts as on the way. Two who saw { $giver } give it, or the group, can settle it.
witness-name-button = 👁 Two witnesses
settle-ask-button = 🗳 Ask the group
# $amount (Money) · $giver (Name) · $taker (Name) · $day (Date): when · $number (Number) · $lines (Lines): who is asked
witness-asked =
    ⏳ I asked who saw { $giver } give { $taker } { $amount } on { DAY($day) }. ({ PAYMENT($number) })
    { $lines }
# $amount (Money) · $giver (Name) · $taker (Name) · $day (Date): when · $number (Number) · $lines (Lines): who was asked
witness-split =
    Not both saw { $giver } give { $taker } { $amount } on { DAY($day) }. ({ PAYMENT($number) })
    { $lines }
    Now only the group can settle it, or { $taker } confirms it.
# $person (Name): a witness
witness-line-waits = ○ { $person } was asked
# $person (Name): a witness
witness-line-saw = 👁 { $person } saw it
# $person (Name): a witness
witness-line-did-not = ❌ { $person } did not see it

## Who was there

witness-who = Who saw it? Only name people who were there.
# $first (Name): the one who was named first
witness-who-else = { $first }. And who else saw it?
# $lines (Lines): who was named · $giver (Name) · $taker (Name) · $amount (Money)
witness-check =
    I ask whether they saw { $giver } give { $taker } { $amount }:
    { $lines }
    They come to know the amount by it. Shall I ask them?
witness-ask-them-button = ✅ Ask them
# $taker (Name): who should have the money
witness-they-are-asked = 👁 I asked them, and { $taker } once more. Nothing is written yet.

## The witnesses

# $giver (Name) · $taker (Name) · $amount (Money) · $day (Date): when it was · $number (Number)
witness-ask =
    👁 Did you see { $giver } give { $taker } { $amount } on { DAY($day) }? ({ PAYMENT($number) })
    Only say what you saw with your own eyes.
witness-saw-button = 👁 I saw it
witness-did-not-button = ❌ I did not
# $giver (Name) · $taker (Name) · $amount (Money) · $day (Date) · $number (Number)
witness-you-saw =
    👁 You saw { $giver } give { $taker } { $amount } on { DAY($day) }. ({ PAYMENT($number) })
    A second witness has to say so too. Nothing is written yet.
witness-back-button = ↩ Take it back
# $giver (Name) · $taker (Name) · $amount (Money) · $day (Date) · $number (Number)
witness-you-did-not =
    ❌ You did not see { $giver } give { $taker } { $amount } on { DAY($day) }. ({ PAYMENT($number) })
    Thank you. The group can settle it now.
# $giver (Name) · $taker (Name) · $amount (Money) · $day (Date) · $number (Number) · $receipt (Number): its receipt
witness-written =
    ✅ Two saw { $giver } give { $taker } { $amount } on { DAY($day) }. ({ PAYMENT($number) })
    You are one of them. It is written: { RECEIPT($receipt) }.
# $giver (Name) · $taker (Name) · $amount (Money) · $day (Date) · $number (Number)
witness-confirmed-otherwise =
    ✅ That { $giver } gave { $taker } { $amount } on { DAY($day) } is confirmed. ({ PAYMENT($number) })
    Your word is not needed any more. Thank you.

## The receiver

# $question (Message): the question that the reader has not answered
witness-meanwhile =
    { $question }
    I also asked two members who may have seen it.
# $by (Message): who saw it · $receipt (Message): the receipt
witness-receipt =
    👁 { $by } saw it. So it is written.
    { $receipt }
# $one (Name) · $other (Name): the two who saw it
witness-by-two = { $one } and { $other }

## Whoever named the witnesses

# $number (Number): the payment
witness-named-saw = 👁 Both witnesses saw { PAYMENT($number) }. It is written.
# $number (Number): the payment
witness-named-did-not = One witness did not see { PAYMENT($number) }. Now the group can settle it.
# $number (Number): a payment that two saw · $amount (Money) · $giver (Name): who gave it · $taker (Name): who denies it
witness-please-help =
    ⚖ { $taker } says: I did not get { $amount } from { $giver }. ({ PAYMENT($number) })
    Two others saw it. Please talk with all of them.
witness-only-the-group = There is no other officer who could help. The group can settle it.

## The group settles it

# What is voted on, in private. $giver (Name) · $taker (Name) · $number (Number): the payment
settle-given-agreed = { $giver } gave { $taker } the money of { PAYMENT($number) }. It is written.
# $giver (Name) · $taker (Name)
settle-given-not-agreed = If you do not agree: { $giver } did not give it to { $taker }.
# $giver (Name) · $taker (Name) · $number (Number): the payment
settle-counted-agreed = { $giver } gave { $taker } as much as { $giver } says. ({ PAYMENT($number) })
# $giver (Name) · $taker (Name)
settle-counted-not-agreed = If you do not agree: { $giver } gave what { $taker } counted.
# $giver (Name) · $taker (Name) · $number (Number): the payment
settle-stands-agreed = { $giver } gave { $taker } the money of { PAYMENT($number) }. Two saw it, and it stays written.
# $giver (Name) · $taker (Name)
settle-stands-not-agreed = If you do not agree: { $giver } did not give it to { $taker }. A new line corrects it.
# $lines (Lines): what the group is asked · $until (Time): when the vote closes
settle-sure =
    🗳 If the group agrees:
    { $lines }
    The vote is secret, until { DAY($until) } { TIME($until) }, and names no amount.
    The two do not vote. Shall I ask the others?
settle-your-own = This is your own payment. The others vote on it.

# $number (Number): the payment
settle-agreed = { PAYMENT($number) } was given. It is in the book.
# $number (Number): the payment
settle-not-agreed = { PAYMENT($number) } was not given. The book says so too.
# $number (Number): the payment
settle-not-agreed-counted = What was counted for { PAYMENT($number) } is in the book now.
# $motion (Number): the motion's number · $receipt (Message): the receipt
settle-counts =
    🗳 The group settled it in vote { COUNT($motion) }.
    { $receipt }
# $motion (Number): the motion's number
settle-by-the-group = the group (vote { COUNT($motion) })
# $motion (Number) · $number (Number): the payment · $amount (Money) · $giver (Name) · $taker (Name) · $day (Date)
settle-not-given =
    🗳 Vote { COUNT($motion) } says: { $giver } did not give { $taker } { $amount } on { DAY($day) }.
    { PAYMENT($number) } is taken back. Nothing was written.
# $motion (Number) · $number (Number): the payment · $amount (Money) · $giver (Name) · $taker (Name) · $day (Date)
settle-crossed-out =
    🗳 Vote { COUNT($motion) } says: { $giver } did not give { $taker } { $amount } on { DAY($day) }.
    A correcting line for { PAYMENT($number) } is in the book.

## Saying no

# $until (Time): from when it can be settled so
witness-too-early = Give them a little time. This can be asked from { MOMENT($until) } on.
witness-not-silent = They have answered. Witnesses do not help against that; the group can settle it.
witness-someone-did-not = One who was asked did not see it. Now the group can settle it.
# $one (Name) · $other (Name): who was asked already
witness-named-already = { $one } and { $other } were asked already.
witness-not-these = Name members who were there and have nothing to gain by it.
witness-nobody-else = There are too few other members who could have seen it. The group can settle it.
witness-answered-already = You have answered this already.
witness-not-needed = Your answer is not needed any more. Thank you.
witness-nothing-said = You have not answered this yet.
settle-not-yours = Only an officer or one of the two can ask the group this.
settle-not-now = The book cannot bear it now: too little money is there. Nothing was written.
# $number (Number): the payment · $motion (Number): the motion's number
settle-already = The group settled { PAYMENT($number) } in vote { COUNT($motion) }.
