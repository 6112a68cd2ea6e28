### Receipts. One grammar: number, state, amount, who, when, new balance, mark.

# $receipt (Number) · $amount (Money) · $by (Name): who confirmed · $when (Time) · $saved (Money): new savings · $mark (Text)
receipt-deposit =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } received by { $by }, { MOMENT($when) }.
    Your savings: { $saved }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name) · $when (Time) · $held (Money): cash the reader holds · $mark (Text)
receipt-deposit-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } from { $giver }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $when (Time) · $saved (Money) · $mark (Text)
receipt-withdrawal =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } paid out to you, { MOMENT($when) }.
    Your savings: { $saved }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $taker (Name): who got it · $when (Time) · $held (Money) · $mark (Text)
receipt-withdrawal-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } paid out to { $taker }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name) · $taker (Name) · $when (Time) · $held (Money) · $mark (Text)
receipt-transfer =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } handed from { $giver } to { $taker }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $by (Name) · $when (Time) · $saved (Money) · $mark (Text)
receipt-correction =
    🧾 { RECEIPT($receipt) } Corrected: it is { $amount } now, confirmed by { $by }, { MOMENT($when) }.
    Your savings: { $saved }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $giver (Name) · $when (Time) · $held (Money) · $mark (Text)
receipt-correction-counted =
    🧾 { RECEIPT($receipt) } Corrected: { $amount } from { $giver }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $by (Name) · $when (Time) · $saved (Money) · $mark (Text)
receipt-struck =
    🧾 { RECEIPT($receipt) } Corrected: that payment never happened, confirmed by { $by }, { MOMENT($when) }.
    Your savings: { $saved }.
    Mark: { MARK($mark) }
# $receipt (Number) · $giver (Name) · $when (Time) · $held (Money) · $mark (Text)
receipt-struck-counted =
    🧾 { RECEIPT($receipt) } Corrected: the payment of { $giver } never happened, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $taker (Name): who got it · $when (Time) · $held (Money) · $mark (Text)
receipt-correction-paid-out =
    🧾 { RECEIPT($receipt) } Corrected: { $amount } paid out to { $taker }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $taker (Name): who was said to have got it · $when (Time) · $held (Money) · $mark (Text)
receipt-struck-paid-out =
    🧾 { RECEIPT($receipt) } Corrected: nothing was paid out to { $taker }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }

# $receipt (Number) · $amount (Money) · $by (Name): who confirmed · $when (Time) · $paid (Money): what the reader paid in all · $mark (Text)
receipt-contribution =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } for the turns, received by { $by }, { MOMENT($when) }.
    You paid { $paid } so far.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name): who paid · $owner (Name): whose seat it is for · $when (Time) · $held (Money): cash the reader holds · $mark (Text)
receipt-contribution-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } from { $giver } for the turns of { $owner }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $owner (Name): whose seat it is for · $by (Name): who confirmed · $when (Time) · $mark (Text)
receipt-contribution-payer =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } for the turns of { $owner }, received by { $by }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name): who paid · $when (Time) · $received (Money): what the reader got in all · $mark (Text)
receipt-contribution-direct =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } from { $giver } for your turn, { MOMENT($when) }.
    You got { $received } so far.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $by (Name) · $when (Time) · $paid (Money): what the reader paid in all · $mark (Text)
receipt-contribution-corrected =
    🧾 { RECEIPT($receipt) } Corrected: it is { $amount } for the turns now, confirmed by { $by }, { MOMENT($when) }.
    You paid { $paid } so far.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $giver (Name) · $when (Time) · $held (Money) · $mark (Text)
receipt-contribution-corrected-counted =
    🧾 { RECEIPT($receipt) } Corrected: { $amount } from { $giver } for the turns, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): the right amount · $by (Name) · $when (Time) · $mark (Text)
receipt-contribution-corrected-payer =
    🧾 { RECEIPT($receipt) } Corrected: it is { $amount } for the turns now, confirmed by { $by }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $by (Name) · $when (Time) · $paid (Money): what the reader paid in all · $mark (Text)
receipt-contribution-struck =
    🧾 { RECEIPT($receipt) } Corrected: that payment never happened, confirmed by { $by }, { MOMENT($when) }.
    You paid { $paid } for the turns so far.
    Mark: { MARK($mark) }
# $receipt (Number) · $giver (Name) · $when (Time) · $held (Money) · $mark (Text)
receipt-contribution-struck-counted =
    🧾 { RECEIPT($receipt) } Corrected: the payment of { $giver } for the turns never happened, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $by (Name) · $when (Time) · $mark (Text)
receipt-contribution-struck-payer =
    🧾 { RECEIPT($receipt) } Corrected: that payment never happened, confirmed by { $by }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name): who gave the pot · $when (Time) · $mark (Text)
receipt-payout =
    🎁 { RECEIPT($receipt) } Confirmed: your turn, { $amount } from { $giver }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $taker (Name): who got it · $when (Time) · $held (Money) · $mark (Text)
receipt-payout-counted =
    🧾 { RECEIPT($receipt) } Confirmed: the turn of { $taker }, { $amount }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }

receipt-share-button = 📤 Share
receipt-wrong-button = ⚠ Not right
# $group (GroupName) · $receipt (Number) · $mark (Text) · $amount (Money) · $giver (Name) · $by (Message): who confirmed · $when (Time) · $link (Link): opens a check of it
receipt-to-share =
    { $group }, { RECEIPT($receipt) }
    { $amount } from { $giver }, confirmed by { $by }, { MOMENT($when) }.
    Mark: { MARK($mark) }
    Check it here: { $link }

# $written (Money): what the receipt says · $receipt (Number)
correction-how-much = { RECEIPT($receipt) } says { $written }. How much was it really?
correction-never-button = ✖ It never was
