### Vouching: money of a member who has no app. Whoever says it names a witness, who saw it.

## Whoever said it

# $amount (Money) · $number (Number): the payment · $member (Name): whose money it is, who has no app
vouch-who-saw =
    ⏳ { $amount } of { $member }, { PAYMENT($number) }. { $member } has no app to confirm it.
    Who saw it? Nothing is written before that.
vouch-choose-button = 👁 Choose a witness
vouch-other-button = 👁 Somebody else
# $amount (Money) · $member (Name): whose money it is · $witness (Name): who is asked · $number (Number): the payment
# $since (Time): when they were asked
vouch-waiting =
    ⏳ { $amount } of { $member }: I asked { $witness } who saw it.
    { PAYMENT($number) }, { MOMENT($since) }.
# $amount (Money) · $member (Name): whose money it is · $witness (Name): who said no · $number (Number): the payment
vouch-did-not =
    ❌ { $witness } did not see { $amount } of { $member }. ({ PAYMENT($number) })
    Nothing is written. The chair knows of it.
vouch-which = Who saw it? They need an app, and live in another household.
# $receipt (Message): the receipt · $witness (Name): who saw it
vouch-seen =
    { $receipt }
    👁 Seen by { $witness }.
# $receipt (Message): the receipt · $witness (Name): who saw it · $member (Name): who has no phone
vouch-seen-no-phone =
    { $receipt }
    👁 Seen by { $witness }. { $member } has no phone: give them a slip.
# Part of a sentence, behind "received by" or "confirmed by" · $sayer (Name): who said it · $witness (Name): who saw it
vouch-by = { $sayer }, seen by { $witness }

## The witness

# $member (Name): who paid, and has no app · $sayer (Name): who took it · $amount (Money) · $day (Date) · $number (Number)
vouch-ask-in =
    👁 Did you see { $member } give { $sayer } { $amount } on { DAY($day) }?
    { $member } has no app. Only say yes if you were there. ({ PAYMENT($number) })
# $member (Name): who got it, and has no app · $sayer (Name): who gave it · $amount (Money) · $day (Date) · $number (Number)
vouch-ask-out =
    👁 Did you see { $sayer } give { $member } { $amount } on { DAY($day) }?
    { $member } has no app. Only say yes if you were there. ({ PAYMENT($number) })
# $member (Name): whose payment it was, and who has no app · $sayer (Name): who corrects it · $amount (Money): the right
# amount · $about (Number): the receipt · $number (Number)
vouch-ask-correction =
    👁 { $sayer } says: { RECEIPT($about) } of { $member } should be { $amount }.
    Is that right? Ask { $member } first, who has no app. ({ PAYMENT($number) })
# $member (Name): whose payment it was, and who has no app · $sayer (Name): who corrects it · $about (Number): the receipt
# $number (Number)
vouch-ask-struck =
    👁 { $sayer } says: { RECEIPT($about) } of { $member } never happened.
    Is that right? Ask { $member } first, who has no app. ({ PAYMENT($number) })
vouch-saw-button = 👁 Yes, I saw it
vouch-did-not-button = ❌ I did not see it
# $amount (Money) · $member (Name): whose money it is · $number (Number): the payment
vouch-you-did-not =
    ❌ You did not see { $amount } of { $member }. ({ PAYMENT($number) }) Nothing is written.
    If you remember it after all, you can still say yes.
# $amount (Money) · $member (Name): whose money it is · $receipt (Number): the receipt
vouch-written = ✅ { RECEIPT($receipt) } is written: { $amount } of { $member }. You stand for it as the witness.
# $number (Number): the payment
vouch-not-needed = Somebody else is asked about { PAYMENT($number) } now. Thank you.

## The member, and the chair

# To the member who has no app · $sayer (Name): who said it · $amount (Money) · $number (Number): the payment
vouch-about-you = ⏳ { $sayer } wrote down { $amount } for you, { PAYMENT($number) }. Somebody who saw it is asked.
# To the chair · $sayer (Name): who said it · $member (Name): for whom · $witness (Name): who did not see it
# $amount (Money) · $number (Number): the payment
vouch-told-chair =
    ⚠ { $sayer } wrote { $amount } for { $member }. { $witness } did not see it. ({ PAYMENT($number) })
    Nothing is in the book. Please talk with all three.

## Saying no

vouch-saw-or-not = A witness says yes or no. Another amount is for the two who were there.
vouch-not-them = This member cannot be the witness. Choose somebody else.
vouch-answered-already = The witness has answered. Take it back, or ask for help.
vouch-not-needed-here = No witness is needed here.
vouch-nobody = Nobody with an app can be the witness now. Ask a member of another household to get one.
# $witness (Name): who is asked
vouch-asked = I asked { $witness }. It is written once they say that they saw it.
