### Complaints: a member without an app answers a receipt's number, and a person hears that it is not right.

# To the member, by SMS · $receipt (Number) · $helper (Name): who hears of it
complaint-heard = { $helper } hears that { RECEIPT($receipt) } is not right, and will call you. Nothing is changed before that.
# $receipt (Number)
complaint-nobody = Nobody else in the group can look at { RECEIPT($receipt) }. Say it at the next meeting.
# To the chair · $member (Name): who says so · $receipt (Number) · $amount (Money) · $day (Date) · $sayer (Name): who said the
# payment · $by (Name): who saw or confirmed it
complaint-told =
    ⚠ { $member } says that { RECEIPT($receipt) } is not right: { $amount }, { DAY($day) }.
    { $sayer } said it, { $by } confirmed it. Anybody can write such an SMS, so call { $member } first.
complaint-call-button = 📞 I will call
complaint-both-button = ⚖ Ask both
# To the member, by SMS · $helper (Name): who will call · $receipt (Number)
complaint-called = { $helper } will call you about { RECEIPT($receipt) }.
# $member (Name): who waits for the call
complaint-thanks = Thank you. I told { $member } that you will call.
# $member (Name): who says so · $receipt (Number) · $amount (Money) · $helper (Name): who asks
complaint-look-again =
    ⚖ { $member } says that { RECEIPT($receipt) } over { $amount } is not right. { $helper } asks you to look again.
    If it was wrong, whoever said it taps “Not right”.
complaint-both-asked = I asked both to look again. A mistake is put right by a new line.
# $receipt (Number)
complaint-settled = { RECEIPT($receipt) } was put right already.
