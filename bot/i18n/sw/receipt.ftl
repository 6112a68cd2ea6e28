### Receipts. One grammar: number, state, amount, who, when, new balance, mark.

receipt-deposit =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } imepokewa na { $by }, { MOMENT($when) }.
    Akiba yako: { $saved }.
    Alama: { MARK($mark) }
receipt-deposit-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } kutoka kwa { $giver }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-withdrawal =
    🧾 { RECEIPT($receipt) } Imethibitishwa: umelipwa { $amount }, { MOMENT($when) }.
    Akiba yako: { $saved }.
    Alama: { MARK($mark) }
receipt-withdrawal-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $taker } amelipwa { $amount }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-transfer =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } imekabidhiwa na { $giver } kwa { $taker }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-correction =
    🧾 { RECEIPT($receipt) } Imerekebishwa: sasa ni { $amount }, imethibitishwa na { $by }, { MOMENT($when) }.
    Akiba yako: { $saved }.
    Alama: { MARK($mark) }
receipt-correction-counted =
    🧾 { RECEIPT($receipt) } Imerekebishwa: { $amount } kutoka kwa { $giver }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-struck =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo hayo hayakutokea, imethibitishwa na { $by }, { MOMENT($when) }.
    Akiba yako: { $saved }.
    Alama: { MARK($mark) }
receipt-struck-counted =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo ya { $giver } hayakutokea, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-correction-paid-out =
    🧾 { RECEIPT($receipt) } Imerekebishwa: { $taker } amelipwa { $amount }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-struck-paid-out =
    🧾 { RECEIPT($receipt) } Imerekebishwa: { $taker } hakulipwa chochote, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-contribution =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } kwa zamu, imepokewa na { $by }, { MOMENT($when) }.
    Umelipa { $paid } hadi sasa.
    Alama: { MARK($mark) }
receipt-contribution-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } kutoka kwa { $giver } kwa zamu za { $owner }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-contribution-payer =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } kwa zamu za { $owner }, imepokewa na { $by }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-contribution-direct =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } kutoka kwa { $giver } kwa zamu yako, { MOMENT($when) }.
    Umepata { $received } hadi sasa.
    Alama: { MARK($mark) }
receipt-contribution-corrected =
    🧾 { RECEIPT($receipt) } Imerekebishwa: sasa ni { $amount } kwa zamu, imethibitishwa na { $by }, { MOMENT($when) }.
    Umelipa { $paid } hadi sasa.
    Alama: { MARK($mark) }
receipt-contribution-corrected-counted =
    🧾 { RECEIPT($receipt) } Imerekebishwa: { $amount } kutoka kwa { $giver } kwa zamu, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-contribution-corrected-payer =
    🧾 { RECEIPT($receipt) } Imerekebishwa: sasa ni { $amount } kwa zamu, imethibitishwa na { $by }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-contribution-struck =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo hayo hayakutokea, imethibitishwa na { $by }, { MOMENT($when) }.
    Umelipa { $paid } kwa zamu hadi sasa.
    Alama: { MARK($mark) }
receipt-contribution-struck-counted =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo ya { $giver } kwa zamu hayakutokea, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-contribution-struck-payer =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo hayo hayakutokea, imethibitishwa na { $by }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-payout =
    🎁 { RECEIPT($receipt) } Imethibitishwa: zamu yako, { $amount } kutoka kwa { $giver }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-payout-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: zamu ya { $taker }, { $amount }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }

receipt-share-button = 📤 Shiriki
receipt-wrong-button = ⚠ Si sahihi
receipt-to-share =
    { $group }, { RECEIPT($receipt) }
    { $amount } kutoka kwa { $giver }, imethibitishwa na { $by }, { MOMENT($when) }.
    Alama: { MARK($mark) }
    Ihakiki hapa: { $link }

correction-how-much = { RECEIPT($receipt) } inasema { $written }. Kwa kweli ilikuwa kiasi gani?
correction-never-button = ✖ Haikutokea
