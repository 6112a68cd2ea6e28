### Receipts. One grammar: number, state, amount, who, when, new balance, mark.

receipt-deposit =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount }, los recibió { $by }, { MOMENT($when) }.
    Tus ahorros: { $saved }.
    Sello: { $mark }
receipt-deposit-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } de { $giver }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { $mark }
receipt-withdrawal =
    🧾 { RECEIPT($receipt) } Confirmado: te devolvieron { $amount }, { MOMENT($when) }.
    Tus ahorros: { $saved }.
    Sello: { $mark }
receipt-withdrawal-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } devueltos a { $taker }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { $mark }
receipt-transfer =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount }, de { $giver } a { $taker }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { $mark }
receipt-correction =
    🧾 { RECEIPT($receipt) } Corregido: ahora son { $amount }, lo confirmó { $by }, { MOMENT($when) }.
    Tus ahorros: { $saved }.
    Sello: { $mark }
receipt-correction-counted =
    🧾 { RECEIPT($receipt) } Corregido: { $amount } de { $giver }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { $mark }
receipt-struck =
    🧾 { RECEIPT($receipt) } Corregido: ese pago nunca pasó, lo confirmó { $by }, { MOMENT($when) }.
    Tus ahorros: { $saved }.
    Sello: { $mark }
receipt-struck-counted =
    🧾 { RECEIPT($receipt) } Corregido: el pago de { $giver } nunca pasó, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { $mark }

receipt-share-button = 📤 Compartir
receipt-wrong-button = ⚠ No está bien
receipt-to-share =
    { $group }, { RECEIPT($receipt) }
    { $amount } de { $giver }, lo confirmó { $by }, { MOMENT($when) }.
    Sello: { $mark }
    Para revisarlo, escríbeme: revisar { RECEIPT($receipt) } { $mark }, y la cantidad.

correction-how-much = { RECEIPT($receipt) } dice { $written }. ¿Cuánto fue de verdad?
correction-never-button = ✖ Nunca pasó
