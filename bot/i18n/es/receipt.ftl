### Receipts. One grammar: number, state, amount, who, when, new balance, mark.

receipt-deposit =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount }, los recibió { $by }, { MOMENT($when) }.
    Tus ahorros: { $saved }.
    Sello: { MARK($mark) }
receipt-deposit-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } de { $giver }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-withdrawal =
    🧾 { RECEIPT($receipt) } Confirmado: te devolvieron { $amount }, { MOMENT($when) }.
    Tus ahorros: { $saved }.
    Sello: { MARK($mark) }
receipt-withdrawal-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } devueltos a { $taker }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-transfer =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount }, de { $giver } a { $taker }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-correction =
    🧾 { RECEIPT($receipt) } Corregido: ahora son { $amount }, lo confirmó { $by }, { MOMENT($when) }.
    Tus ahorros: { $saved }.
    Sello: { MARK($mark) }
receipt-correction-counted =
    🧾 { RECEIPT($receipt) } Corregido: { $amount } de { $giver }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-struck =
    🧾 { RECEIPT($receipt) } Corregido: ese pago nunca pasó, lo confirmó { $by }, { MOMENT($when) }.
    Tus ahorros: { $saved }.
    Sello: { MARK($mark) }
receipt-struck-counted =
    🧾 { RECEIPT($receipt) } Corregido: el pago de { $giver } nunca pasó, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }

receipt-share-button = 📤 Compartir
receipt-wrong-button = ⚠ No está bien
receipt-to-share =
    { $group }, { RECEIPT($receipt) }
    { $amount } de { $giver }, confirmado por { $by }, { MOMENT($when) }.
    Sello: { MARK($mark) }
    Para revisarlo: { $link }

correction-how-much = { RECEIPT($receipt) } dice { $written }. ¿Cuánto fue de verdad?
correction-never-button = ✖ Nunca pasó
