### Loans: how their money is given and paid back. Motions first, then cards, receipts, and what cannot be.

## The motion

# $borrower (Name) · $amount (Money) · $count (Number): instalments · $every (Word): how often · $purpose (Message): what for
loan-motion-asks =
    🤲 { $borrower } asks for { $amount }, { $every ->
        [week] { $count ->
            [one] for one week
           *[other] for { COUNT($count) } weeks
        }
        [two-weeks] { $count ->
            [one] for two weeks
           *[other] paid back { COUNT($count) } times, every two weeks
        }
        [end] { $count ->
            [one] paid back after one month
           *[other] paid back after { COUNT($count) } months
        }
       *[month] { $count ->
            [one] for one month
           *[other] for { COUNT($count) } months
        }
    }. { $purpose }
loan-for-business = 🛒 For business.
loan-for-health = 🏥 For health.
loan-for-school = 🎓 For school.
loan-for-private = 🔒 What for stays private.
# $words (Text): what the borrower wrote
loan-for-words = For: { $words }.
# $count (Number): instalments · $each (Money): of each · $total (Money): all that is paid back · $cost (Money): what it costs
loan-motion-plan = Paid back: { COUNT($count) } × { $each }, together { $total }. It costs { $cost }.
# $count (Number): instalments · $first (Money) · $last (Money) · $total (Money): all that is paid back · $cost (Money): what it costs
loan-motion-plan-falling =
    Paid back { COUNT($count) } times, first { $first }, last { $last }, together { $total }. It costs { $cost }.
# $count (Number): instalments · $total (Money): all that is paid back · $kept (Money): what is kept back at once
loan-motion-plan-advance = { $kept } stay in the box at once. Paid back { COUNT($count) } times, together { $total }.
# $person (Name): a guarantor · $amount (Money): what they stand in for
loan-motion-guarantor = 🤝 { $person } stands in for { $amount }.
loan-motion-rules-met = ✅ All rules for loans are met.
loan-vote-own = This is your own loan. The others decide on it.
loan-vote-household = This loan is for your household. The others decide on it.
# $borrower (Name) · $loan (Number) · $givers (Lines): who is asked to give the money
loan-agreed =
    { $borrower } gets loan { LOAN($loan) }. One of these gives the money:
    { $givers }
# $person (Name): who may give the money
loan-giver = • { $person }
# $loan (Number)
loan-agreed-box-short = The box holds too little now for loan { LOAN($loan) }.
# $loan (Number)
loan-agreed-gate = A rule for loan { LOAN($loan) } is not met now. Who asked can see which.
# $loan (Number)
loan-decided-already = The group has decided on loan { LOAN($loan) } already.

## Whoever gives the money

# $borrower (Name) · $amount (Money) · $loan (Number)
loan-please-give = 🤲 Please give { $borrower } { $amount }. That is loan { LOAN($loan) }. The group agreed.
# $borrower (Name): a treasurer · $amount (Money) · $loan (Number)
loan-please-give-for-treasurer =
    🤲 { $borrower } keeps the money and gets { $amount } as loan { LOAN($loan) }. The group agreed.
    Please count it out together.
# $borrower (Name) · $amount (Money) · $loan (Number)
loan-please-buy =
    🤲 Please buy for { $borrower } what they asked for, for { $amount }. The group agreed.
    That is { LOAN($loan) }.
# $borrower (Name): a treasurer · $amount (Money) · $loan (Number)
loan-please-buy-for-treasurer =
    🤲 { $borrower } keeps the money. Please buy what they asked for, for { $amount }. The group agreed.
    That is { LOAN($loan) }.
# $amount (Money): what is given
loan-give-button = 💶 I gave { $amount }
# $amount (Money): what it cost
loan-buy-button = 🛒 Bought, { $amount }
loan-bank-button = 🏦 From the bank
loan-wallet-button = 📱 By phone
loan-problem-button = ⚠ Problem
# $loan (Number) · $borrower (Name)
loan-card-not-given = 🤲 Loan { LOAN($loan) } of { $borrower } is not to be given.
# $loan (Number) · $borrower (Name) · $amount (Money) · $giver (Name): who gave it · $when (Time)
loan-card-on-the-way =
    ⏳ { $giver } gave { $amount } for loan { LOAN($loan) }, { MOMENT($when) }.
    { $borrower } has to confirm it.
# $loan (Number) · $borrower (Name) · $amount (Money) · $giver (Name): who gave it · $when (Time)
loan-card-given = ✅ { $borrower } has { $amount } for loan { LOAN($loan) } from { $giver }, { MOMENT($when) }.
# $borrower (Name) · $amount (Money) · $loan (Number)
loan-how-much =
    How much did you give { $borrower }? Agreed are { $amount } for { LOAN($loan) }.
    If it is less, the loan becomes smaller.
# $giver (Name): who cannot give it · $borrower (Name) · $amount (Money) · $loan (Number)
loan-problem-told =
    ⚠ { $giver } cannot give { $amount } to { $borrower } now (loan { LOAN($loan) }).
    Please talk with both of them.
# $giver (Name): who cannot give it · $loan (Number)
loan-problem-borrower = ⚠ { $giver } cannot give the money for { LOAN($loan) } yet. Please talk with them.
loan-problem-sent = I told the borrower and the other officers. Please talk with them.

## Both hands

# $loan (Number): a loan of whoever speaks
loan-mine = my loan { LOAN($loan) }
# $loan (Number) · $borrower (Name): whose it is
loan-of = loan { LOAN($loan) } of { $borrower }
# $giver (Name): who gives it · $amount (Money) · $day (Date) · $number (Number) · $loan (Number)
handover-ask-loan =
    { $giver } says: I gave you { $amount } for loan { LOAN($loan) } on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): who bought it · $amount (Money): what it cost · $day (Date) · $number (Number) · $loan (Number)
handover-ask-loan-thing =
    { $giver } says: I bought what you asked for on { DAY($day) }, for { $amount }.
    Do you have it? You pay it back as { LOAN($loan) }. ({ PAYMENT($number) })
loan-have-thing-button = ✅ I have it
# $giver (Name): who says they paid · $amount (Money) · $day (Date) · $number (Number) · $what (Message): which loan
handover-ask-repayment-cash =
    { $giver } says: I gave you { $amount } in cash on { DAY($day) }, for { $what }.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): who says they paid · $taker (Name): who took it, they say · $amount (Money) · $day (Date) · $number (Number) · $what (Message): which loan
handover-ask-repayment-in-another-hand =
    { $giver } says: I gave { $taker } { $amount } in cash on { DAY($day) }, for { $what }.
    Did you take it instead? ({ PAYMENT($number) })
# $giver (Name): who says they paid · $amount (Money) · $day (Date) · $number (Number) · $what (Message): which loan
handover-ask-repayment-bank =
    { $giver } says: I sent { $amount } to the bank account on { DAY($day) }, for { $what }.
    Do you see it there? ({ PAYMENT($number) })
# $giver (Name): who says they paid · $amount (Money) · $day (Date) · $number (Number) · $what (Message): which loan
handover-ask-repayment-wallet =
    { $giver } says: I sent { $amount } by mobile money on { DAY($day) }, for { $what }.
    Do you see it there? ({ PAYMENT($number) })
# $taker (Name): the treasurer whose loan it is · $giver (Name): who paid · $amount (Money) · $day (Date) · $number (Number) · $what (Message): which loan
handover-ask-repayment-own =
    { $giver } paid { $amount } for { $what } on { DAY($day) }. { $taker } keeps it.
    Please count it together. Is it there? ({ PAYMENT($number) })
# $sayer (Name): the treasurer · $amount (Money) · $day (Date) · $number (Number) · $loan (Number)
handover-ask-repayment-from-you =
    { $sayer } says: you gave { $amount } in cash on { DAY($day) }, for loan { LOAN($loan) }.
    Is that right? ({ PAYMENT($number) })
# $giver (Name): the treasurer · $amount (Money): what was paid too much · $day (Date) · $number (Number)
handover-ask-refund =
    { $giver } says: I gave you back { $amount } on { DAY($day) }, which you paid too much.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): who pays for the reader · $amount (Money) · $loan (Number): the reader's loan · $number (Number)
handover-paid-for-you =
    ⏳ { $giver } says they paid { $amount } for your loan { LOAN($loan) }.
    It waits to be confirmed. ({ PAYMENT($number) })

## Receipts

# $receipt (Number) · $amount (Money) · $giver (Name): who gave it · $when (Time) · $loan (Number) · $rest (Message): what is to be paid back · $mark (Text)
receipt-loan =
    🧾 { RECEIPT($receipt) } Confirmed: loan { LOAN($loan) }, { $amount } from { $giver }, { MOMENT($when) }.
    { $rest }
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $when (Time) · $what (Message): which loan · $held (Money): cash the reader holds · $mark (Text)
receipt-loan-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } given for { $what }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $by (Name): who confirmed · $when (Time) · $loan (Number) · $parts (Lines): what it paid · $rest (Message): what is left · $mark (Text)
receipt-repayment =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } for loan { LOAN($loan) } received by { $by }, { MOMENT($when) }.
    { $parts }
    { $rest }
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $by (Name) · $when (Time) · $loan (Number) · $parts (Lines): what it paid · $rest (Message): what is left · $mark (Text)
receipt-repayment-corrected =
    🧾 { RECEIPT($receipt) } Corrected: it is { $amount } for loan { LOAN($loan) } now, confirmed by { $by }, { MOMENT($when) }.
    { $parts }
    { $rest }
    Mark: { MARK($mark) }
# $receipt (Number) · $by (Name) · $when (Time) · $rest (Message): what is left · $mark (Text)
receipt-repayment-struck =
    🧾 { RECEIPT($receipt) } Corrected: that payment never happened, confirmed by { $by }, { MOMENT($when) }.
    { $rest }
    Mark: { MARK($mark) }
# Somebody paid for another member. $receipt (Number) · $amount (Money) · $by (Name): who confirmed · $when (Time) · $what (Message): which loan · $mark (Text)
receipt-repayment-payer =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } for { $what } received by { $by }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $by (Name): who confirmed · $when (Time) · $what (Message): which loan · $mark (Text)
receipt-repayment-corrected-payer =
    🧾 { RECEIPT($receipt) } Corrected: it is { $amount } for { $what } now, confirmed by { $by }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $by (Name) · $when (Time) · $mark (Text)
receipt-repayment-struck-payer =
    🧾 { RECEIPT($receipt) } Corrected: that payment never happened, confirmed by { $by }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name) · $when (Time) · $what (Message): which loan · $held (Money): cash the reader holds · $mark (Text)
receipt-repayment-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } from { $giver } for { $what }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name) · $when (Time) · $what (Message): which loan · $over (Money): what was too much · $held (Money): cash the reader holds · $mark (Text)
receipt-repayment-counted-over =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } from { $giver } for { $what }, { MOMENT($when) }.
    { $over } of it is too much. Give it back, or keep it for the next payment.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $giver (Name) · $when (Time) · $what (Message): which loan · $held (Money): cash the reader holds · $mark (Text)
receipt-repayment-corrected-counted =
    🧾 { RECEIPT($receipt) } Corrected: { $amount } from { $giver } for { $what }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $giver (Name) · $when (Time) · $what (Message): which loan · $over (Money): what was too much · $held (Money): cash the reader holds · $mark (Text)
receipt-repayment-corrected-counted-over =
    🧾 { RECEIPT($receipt) } Corrected: { $amount } from { $giver } for { $what }, { MOMENT($when) }.
    { $over } of it is too much. Give it back, or keep it for the next payment.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $giver (Name) · $when (Time) · $held (Money): cash the reader holds · $mark (Text)
receipt-repayment-struck-counted =
    🧾 { RECEIPT($receipt) } Corrected: the payment of { $giver } never happened, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name): who gave it back · $when (Time) · $mark (Text)
receipt-refund =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } given back to you by { $giver }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $taker (Name): who got it back · $when (Time) · $held (Money): cash the reader holds · $mark (Text)
receipt-refund-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } given back to { $taker }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }

# What a repayment paid, one line for each part. $amount (Money)
loan-paid-prepaid = • { $amount } of it were paid before
# $amount (Money)
loan-paid-fine = • { $amount } fine
# $amount (Money)
loan-paid-fee = • { $amount } fee
# $amount (Money)
loan-paid-interest = • { $amount } interest
# $amount (Money)
loan-paid-principal = • { $amount } of the loan itself
# $amount (Money)
loan-paid-over = • { $amount } too much. It is yours, for the next payment or to take back.
# $loan (Number)
loan-is-repaid = 🎉 Loan { LOAN($loan) } is paid back.
# $loan (Number) · $left (Money): what is left
loan-left = Left of { LOAN($loan) }: { $left }.
# $loan (Number) · $left (Money): what is left · $amount (Money): the next instalment · $due (Date): when it is due
loan-left-next = Left of { LOAN($loan) }: { $left }. Next: { $amount } by { DAY($due) }.

# $amount (Money): what was paid too much
loan-refund-button = 💶 { $amount } given back
# $person (Name): who paid too much · $amount (Money)
loan-please-refund = { $person } paid { $amount } too much and asks for it back. Please give it, then tell me.
loan-refund-asked =
    I asked the treasurers to give it back to you.
    Say yes when you have it in your hand.
loan-nothing-to-refund = There is nothing to give back.

## Saying no

# $agreed (Money): what was agreed
loan-not-more = The group agreed to { $agreed }. More cannot be given.
# $agreed (Money): what was agreed
loan-amount-cannot-be = No loan comes out at this amount. Agreed are { $agreed }.
# $loan (Number) · $person (Name): who gave it · $when (Time)
loan-given-already = { $person } gave the money for { LOAN($loan) } already, { MOMENT($when) }.
# $loan (Number)
loan-not-given-asked = The group has not decided on { LOAN($loan) } yet.
# $loan (Number)
loan-not-given-turned-down = The group did not agree to { LOAN($loan) }. Nothing is to be given.
# $loan (Number)
loan-not-given-withdrawn = { LOAN($loan) } was withdrawn. Nothing is to be given.
# A refusal to whoever gives the money. $loan (Number) · $last (Date): the last payment · $shareout (Date): when we share
loan-give-shareout =
    If you give { LOAN($loan) } now, it ends on { DATE($last) }.
    We share on { DATE($shareout) }. Who borrows can ask anew, for a shorter time.
# The same. $loan (Number) · $borrower (Name)
loan-give-late =
    { $borrower } has something to pay that is late.
    Once it is paid, you can give { LOAN($loan) }.
# The same. $loan (Number) · $most (Money): so much may be given
loan-give-box =
    Only { $most } may leave the box now for { LOAN($loan) }.
    Give less, or wait until more money is in the box.
# The same. $loan (Number)
loan-give-box-empty =
    Nothing may leave the box now for { LOAN($loan) }.
    Wait until more money is in the box.
# $loan (Number)
loan-not-running-asked = { LOAN($loan) } is not decided yet. There is nothing to pay back.
# $loan (Number)
loan-not-running-agreed = The money for { LOAN($loan) } was not given yet. There is nothing to pay back.
# $loan (Number)
loan-not-running-on-the-way = { LOAN($loan) } is on its way. Confirm it first, then pay back.
# $loan (Number)
loan-not-running-repaid = { LOAN($loan) } is paid back already. Nothing is owed.
# $loan (Number)
loan-not-running-turned-down = The group did not agree to { LOAN($loan) }. There is nothing to pay back.
# $loan (Number)
loan-not-running-withdrawn = { LOAN($loan) } was withdrawn. There is nothing to pay back.
# $loan (Number)
loan-not-running-written-off = The group has given up { LOAN($loan) }. Please talk to a treasurer.
# $loan (Number)
loan-not-withdrawn-on-the-way = Somebody gave the money for { LOAN($loan) }. Say yes or no to it first.
# $loan (Number)
loan-not-withdrawn-running = You have the money for { LOAN($loan) }. Pay it back instead.
# $loan (Number)
loan-not-withdrawn-repaid = { LOAN($loan) } is paid back already.
# $loan (Number)
loan-not-withdrawn-turned-down = The group did not agree to { LOAN($loan) }. It is over.
# $loan (Number)
loan-not-withdrawn-withdrawn = { LOAN($loan) } was withdrawn already.
# $loan (Number)
loan-not-withdrawn-written-off = The group has given up { LOAN($loan) }. It is over.
# $loan (Number)
loan-is-voted-on = The group votes on { LOAN($loan) } now. Take the vote back instead.
loan-undo-is-paid = Something was paid on this loan since. It cannot be undone any more.
handover-undo-talk = The ten minutes are over. Please talk with each other about it.
handover-loan-moved-on = Something was paid on this since. It cannot be taken back so. Nothing was written.
# $free (Money): what can be paid out · $person (Name)
handover-savings-bound =
    { $person } can have { $free } of it now. The rest stands behind a loan.
# $prepaid (Money): what was paid too much · $person (Name)
handover-more-than-prepaid = { $person } paid { $prepaid } too much. More cannot be given back.
