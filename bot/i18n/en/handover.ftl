### Handovers: money between two hands. What the two sides see, and what they can do.

## Whoever is asked

# $giver (Name): the member who says they paid · $amount (Money) · $day (Date): when it was · $number (Number)
handover-ask-deposit-cash =
    { $giver } says: I gave you { $amount } in cash on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): who says they paid · $taker (Name): who took it, they say · $amount (Money) · $day (Date) · $number (Number)
handover-ask-deposit-in-another-hand =
    { $giver } says: I gave { $taker } { $amount } in cash on { DAY($day) }.
    Did you take it instead? ({ PAYMENT($number) })
# $giver (Name): the member who says they paid · $amount (Money) · $day (Date): when it was · $number (Number)
handover-ask-deposit-bank =
    { $giver } says: I sent { $amount } to the bank account on { DAY($day) }.
    Do you see it there? ({ PAYMENT($number) })
# $giver (Name): the member who says they paid · $amount (Money) · $day (Date): when it was · $number (Number)
handover-ask-deposit-wallet =
    { $giver } says: I sent { $amount } by mobile money on { DAY($day) }.
    Do you see it there? ({ PAYMENT($number) })
# $giver (Name): a treasurer who pays in their own money · $amount (Money) · $day (Date) · $number (Number)
handover-ask-deposit-own =
    { $giver } keeps the money, and paid in { $amount } too on { DAY($day) }.
    Please count it together. Is it there? ({ PAYMENT($number) })
# $sayer (Name): the treasurer · $amount (Money) · $day (Date): when it was · $number (Number)
handover-ask-deposit-from-you =
    { $sayer } says: you gave { $amount } in cash on { DAY($day) }.
    Is that right? ({ PAYMENT($number) })
# $giver (Name): the member who says they paid · $amount (Money) · $day (Date): when it was · $number (Number)
handover-ask-contribution-cash =
    { $giver } says: I gave you { $amount } for the turns on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): who says they paid · $taker (Name): who took it, they say · $amount (Money) · $day (Date) · $number (Number)
handover-ask-contribution-in-another-hand =
    { $giver } says: I gave { $taker } { $amount } for the turns on { DAY($day) }.
    Did you take it instead? ({ PAYMENT($number) })
# $giver (Name): the member who says they paid · $amount (Money) · $day (Date): when it was · $number (Number)
handover-ask-contribution-bank =
    { $giver } says: I sent { $amount } for the turns to the bank account on { DAY($day) }.
    Do you see it there? ({ PAYMENT($number) })
# $giver (Name): the member who says they paid · $amount (Money) · $day (Date): when it was · $number (Number)
handover-ask-contribution-wallet =
    { $giver } says: I sent { $amount } for the turns by mobile money on { DAY($day) }.
    Do you see it there? ({ PAYMENT($number) })
# $giver (Name): a treasurer who pays for their own seat · $amount (Money) · $day (Date) · $number (Number)
handover-ask-contribution-own =
    { $giver } keeps the money, and paid { $amount } for the turns too on { DAY($day) }.
    Please count it together. Is it there? ({ PAYMENT($number) })
# $sayer (Name): the treasurer, or whose turn it is · $amount (Money) · $day (Date): when it was · $number (Number)
handover-ask-contribution-from-you =
    { $sayer } says: you gave { $amount } for the turns on { DAY($day) }.
    Is that right? ({ PAYMENT($number) })
# $giver (Name): a member who pays whose turn it is · $amount (Money) · $day (Date): when it was · $number (Number)
handover-ask-contribution-direct =
    { $giver } says: I gave you { $amount } for your turn on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): whoever holds the pot · $amount (Money) · $day (Date) · $number (Number)
handover-ask-payout =
    🎁 { $giver } says: I gave you { $amount } of your turn on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): the treasurer who pays out · $amount (Money) · $day (Date) · $number (Number)
handover-ask-withdrawal =
    { $giver } says: I gave you { $amount } of your savings on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): who hands over the box · $amount (Money) · $day (Date) · $number (Number)
handover-ask-transfer =
    { $giver } says: I handed you { $amount } of the group’s money on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $sayer (Name): who asks for it · $amount (Money): the right amount · $about (Number): the receipt · $number (Number)
handover-ask-correction =
    { $sayer } says: { RECEIPT($about) } should be { $amount }.
    Is that right? The old line stays, a new one corrects it. ({ PAYMENT($number) })
# $sayer (Name): who asks for it · $about (Number): the receipt · $number (Number)
handover-ask-struck =
    { $sayer } says: { RECEIPT($about) } never happened.
    Is that right? The old line stays, a new one corrects it. ({ PAYMENT($number) })
# $counter (Name): who counted · $counted (Money): what they counted · $amount (Money): what was said · $number (Number)
handover-counted-otherwise =
    { $counter } counted { $counted }, not { $amount }.
    Which is right? ({ PAYMENT($number) })
# $amount (Money): what was said · $number (Number): the payment that the reader said no to
handover-said-no =
    ❌ You said no to { $amount }. ({ PAYMENT($number) }) Nothing is written.
    If you find it after all, you can still say yes.
# $about (Number): the receipt to correct · $number (Number): the correction that the reader said no to
handover-said-no-correction =
    ❌ You said no to the correction of { RECEIPT($about) }. ({ PAYMENT($number) })
    Nothing is written. You can still say yes.
# $sayer (Name): who stands by their amount · $amount (Money): that amount · $counted (Money): what the reader counted · $number (Number)
handover-stands =
    { $sayer } says it was { $amount }. You counted { $counted }. ({ PAYMENT($number) })
    Please count it once more, best together.

# $amount (Money): what is confirmed
handover-have-button = ✅ I have { $amount }
# $amount (Money): what is confirmed
handover-gave-button = ✅ I gave { $amount }
# $amount (Money): what the other counted
handover-accept-button = ✅ It was { $amount }
handover-right-button = ✅ That is right
handover-refuse-button = ❌ No
handover-other-button = ✏ Other amount
handover-no-button = ❌ No

handover-not-yet-button = ❌ Not yet

# $said (Money): what the other said
handover-how-much = How much was it? They said { $said }.
# $amount (Money): what was counted · $sayer (Name): who is asked now
handover-other-sent = I asked { $sayer } whether it was { $amount }. Nothing is written yet.

## Whoever said it

# $amount (Money) · $number (Number): the payment · $who (Text): for whom it waits · $since (Time): when it was said
handover-waiting =
    ● told ○ counted ○ receipt
    { $amount } waits for { $who }. { PAYMENT($number) }, { MOMENT($since) }.
# $about (Number): the receipt to correct · $number (Number): the correction · $who (Text): for whom it waits · $since (Time)
handover-waiting-correction =
    ⏳ The correction of { RECEIPT($about) } waits for { $who }.
    { PAYMENT($number) }, { MOMENT($since) }.
# $amount (Money) · $number (Number): the payment · $receipt (Number): its receipt, which follows as a new message
handover-settled =
    ● told ● counted ● receipt
    { $amount }, { PAYMENT($number) }: { RECEIPT($receipt) }
# $person (Name): the one person who can confirm it
handover-one-person = { $person }
handover-the-officers = the treasurers
handover-another-officer = another officer
handover-take-back-button = ↩ Take back

# $counter (Name): who said no · $amount (Money) · $number (Number)
handover-declined =
    { $counter } says no to { $amount }. ({ PAYMENT($number) })
    Nothing is written. What now?
# $counter (Name): who said no · $about (Number): the receipt to correct · $number (Number): the correction
handover-declined-correction =
    { $counter } says no to the correction of { RECEIPT($about) }. ({ PAYMENT($number) })
    Nothing is written. What now?
# $counter (Name): who counted · $counted (Money): what they counted · $amount (Money): what the reader says · $number (Number)
handover-differs =
    { $counter } counted { $counted }, and you say { $amount }. ({ PAYMENT($number) })
    Nothing is written. What now?
handover-proof-button = 📎 Send proof
handover-day-button = 🗓 Another day
handover-help-button = ⚖ Ask for help
handover-send-proof = Send a photo or a voice message, or write a sentence. I pass it on.
# $sayer (Name): who sends it · $number (Number): the payment · $words (Text): what they wrote
handover-proof-words =
    { $sayer } about { PAYMENT($number) }: “{ $words }”
# $sayer (Name): who sends it · $number (Number): the payment
handover-proof-picture = { $sayer } sends you this about { PAYMENT($number) }.
handover-proof-sent = I passed it on and asked again.
handover-which-day = On which day was it?
# $day (Date): the day that was picked
handover-day-sent = I asked again, with { DAY($day) }.
# $helpers (Lines): who will help
handover-help-asked =
    I asked for help. These people will talk with you both:
    { $helpers }
# $person (Name): an officer
handover-helper = • { $person }
# $sayer (Name): who asks for help · $other (Name): the other side · $amount (Money) · $number (Number)
handover-please-help =
    ⚖ { $sayer } and { $other } do not agree about { $amount } ({ PAYMENT($number) }).
    Please talk with both of them. Only the two can confirm it.

## How it ended

# $amount (Money) · $number (Number)
handover-taken-back = ↩ { PAYMENT($number) } over { $amount } was taken back. Nothing was written.
# $giver (Name): who paid · $amount (Money) · $number (Number): the payment
handover-turn-paid-for-you = ⏳ { $giver } paid { $amount } of your turns. ({ PAYMENT($number) }) It waits for a yes.
# $by (Name): who undid it · $amount (Money) · $receipt (Number): the receipt that it had
handover-undone = ↩ { $by } undid { RECEIPT($receipt) } over { $amount }. A correcting line is in the book.
# $amount (Money) · $number (Number)
handover-corrected = { PAYMENT($number) } over { $amount } was corrected by a new line. The old line stays.
# $amount (Money) · $number (Number) · $giver (Name)
handover-others-asked = { PAYMENT($number) }: { $giver }, { $amount }. It waits for somebody else now.
# $amount (Money) · $giver (Name) · $by (Name): who confirmed · $when (Time) · $receipt (Number)
handover-done-by-another = ✅ { $by } confirmed { $amount } from { $giver }, { MOMENT($when) }. { RECEIPT($receipt) }
handover-undo-button = ↩ Undo (10 min)

## Saying no

handover-nobody-to-count =
    Nobody can confirm money yet. The group needs a treasurer and one more officer.
handover-only-treasurers-say = Only a treasurer can say this.
# $count (Number): how many payments wait
handover-too-many =
    { $count ->
        [one] One payment of yours waits already. Please let it be confirmed first.
       *[other] { COUNT($count) } payments of yours wait already. Please let them be confirmed first.
    }
handover-not-for-yourself = You cannot pay out to yourself. Another treasurer does it.
handover-for-yourself = You cannot confirm for yourself. Somebody else must do it.
handover-not-by-sms = By SMS I cannot be sure that it is you. Confirm money on Telegram or WhatsApp.
handover-not-yours = This is between other people. Nothing was changed.
# $saved (Money): what they saved · $person (Name)
handover-more-than-saved = { $person } saved { $saved }. More cannot be paid out.
# $held (Money): what the treasurer holds
handover-more-than-held = You hold { $held } in cash. More cannot be given.
# $person (Name): who holds the cash · $held (Money): how much of it
handover-box-short = { $person } holds { $held } now. That is too little for this. Nothing was written.
# $held (Money): what the account holds
handover-place-short = The account holds { $held } now. That is too little for this. Nothing was written.
# $person (Name): whose savings they are · $saved (Money): what is left of them
handover-savings-short = { $person } has { $saved } saved now. That is too little for this. Nothing was written.
handover-only-to-treasurers = The box can only go to another treasurer.
handover-nothing-to-correct = There is nothing to correct here any more.
handover-being-corrected = A correction of this waits already.
handover-same-amount = That is the same amount. Nothing was changed.
handover-no-helper = There is no other officer who could help. Please talk to the group.
handover-undo-too-late = The ten minutes are over. Tap “Not right” on the receipt, and I write a correction.
handover-undo-hand-back = The ten minutes are over. Hand the same money back, and I write that too.
handover-undo-pay-in = The ten minutes are over. Pay the money back in, and I write that too.
handover-counted-anew = Another amount was counted after this one. Look at the newest message.
# $person (Name): who counted, and is treasurer no longer
handover-counts-no-longer = { $person } confirms payments no longer. Tap No, then ask again.
# $person (Name): whose hands the money was in
handover-keeps-no-longer = { $person } keeps the money no longer. Say what is missing as a new payment.
# $person (Name): who confirmed · $when (Time) · $receipt (Number)
handover-already-confirmed = { $person } confirmed this already, { MOMENT($when) }: { RECEIPT($receipt) }.
handover-already-taken-back = This was taken back already. Nothing was written.
handover-already-undone = This was undone already.
handover-already-corrected = This was corrected already.
handover-already-countered = Another amount was named. It waits for the other side now.
handover-already-declined = This was answered with No. It can be asked again.
handover-already-waiting = This waits for an answer.
