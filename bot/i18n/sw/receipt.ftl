### Receipts. One grammar: number, state, amount, who, when, new balance, mark.

receipt-deposit =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } imepokewa na { $by }, { MOMENT($when) }.
    Akiba yako: { $saved }.
    Alama: { $mark }
receipt-deposit-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } kutoka kwa { $giver }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { $mark }
receipt-withdrawal =
    🧾 { RECEIPT($receipt) } Imethibitishwa: umelipwa { $amount }, { MOMENT($when) }.
    Akiba yako: { $saved }.
    Alama: { $mark }
receipt-withdrawal-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $taker } amelipwa { $amount }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { $mark }
receipt-transfer =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } imekabidhiwa na { $giver } kwa { $taker }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { $mark }
receipt-correction =
    🧾 { RECEIPT($receipt) } Imerekebishwa: sasa ni { $amount }, imethibitishwa na { $by }, { MOMENT($when) }.
    Akiba yako: { $saved }.
    Alama: { $mark }
receipt-correction-counted =
    🧾 { RECEIPT($receipt) } Imerekebishwa: { $amount } kutoka kwa { $giver }, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { $mark }
receipt-struck =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo hayo hayakutokea, imethibitishwa na { $by }, { MOMENT($when) }.
    Akiba yako: { $saved }.
    Alama: { $mark }
receipt-struck-counted =
    🧾 { RECEIPT($receipt) } Imerekebishwa: malipo ya { $giver } hayakutokea, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { $mark }

receipt-share-button = 📤 Shiriki
receipt-wrong-button = ⚠ Si sahihi
receipt-to-share =
    { $group }, { RECEIPT($receipt) }
    { $amount } kutoka kwa { $giver }, imethibitishwa na { $by }, { MOMENT($when) }.
    Alama: { $mark }
    Ili kuihakiki, niandikie: hakiki { RECEIPT($receipt) } { $mark }, pamoja na kiasi.

correction-how-much = { RECEIPT($receipt) } inasema { $written }. Kwa kweli ilikuwa kiasi gani?
correction-never-button = ✖ Haikutokea
