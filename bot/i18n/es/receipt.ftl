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
receipt-correction-paid-out =
    🧾 { RECEIPT($receipt) } Corregido: { $amount } devueltos a { $taker }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-struck-paid-out =
    🧾 { RECEIPT($receipt) } Corregido: no se devolvió nada a { $taker }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-contribution =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } para los turnos, recibido por { $by }, { MOMENT($when) }.
    Llevas pagado { $paid }.
    Sello: { MARK($mark) }
receipt-contribution-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } de { $giver } para los turnos de { $owner }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-contribution-payer =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } para los turnos de { $owner }, recibido por { $by }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-contribution-direct =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } de { $giver } para tu turno, { MOMENT($when) }.
    Llevas recibido { $received }.
    Sello: { MARK($mark) }
receipt-contribution-corrected =
    🧾 { RECEIPT($receipt) } Corregido: ahora son { $amount } para los turnos, confirmado por { $by }, { MOMENT($when) }.
    Llevas pagado { $paid }.
    Sello: { MARK($mark) }
receipt-contribution-corrected-counted =
    🧾 { RECEIPT($receipt) } Corregido: { $amount } de { $giver } para los turnos, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-contribution-corrected-payer =
    🧾 { RECEIPT($receipt) } Corregido: ahora son { $amount } para los turnos, confirmado por { $by }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-contribution-struck =
    🧾 { RECEIPT($receipt) } Corregido: ese pago nunca pasó, confirmado por { $by }, { MOMENT($when) }.
    Llevas pagado { $paid } para los turnos.
    Sello: { MARK($mark) }
receipt-contribution-struck-counted =
    🧾 { RECEIPT($receipt) } Corregido: el pago de { $giver } para los turnos nunca pasó, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-contribution-struck-payer =
    🧾 { RECEIPT($receipt) } Corregido: ese pago nunca pasó, confirmado por { $by }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-payout =
    🎁 { RECEIPT($receipt) } Confirmado: tu turno, { $amount } de { $giver }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-payout-counted =
    🧾 { RECEIPT($receipt) } Confirmado: el turno de { $taker }, { $amount }, { MOMENT($when) }.
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
