### El final de una rueda: lo que cada persona pagó y recibió, y lo que le vuelve.

turns-end-mine =
    🏁 { $group }: la rueda { COUNT($number) } terminó.
    Pagaste { $paid } y recibiste { $received }.
turns-end-mine-back =
    🏁 { $group }: se entregó el último turno de la rueda { COUNT($number) }.
    Pagaste { $paid } y recibiste { $received }. Te vuelven otros { $back }.

giveback-button = ↩ Devolver
giveback-card =
    { $count ->
        [one] 🏁 Rueda { COUNT($number) }: se entregó el último turno. { $amount } vuelven a { COUNT($count) } persona.
        [many] 🏁 Rueda { COUNT($number) }: se entregó el último turno. { $amount } vuelven a { COUNT($count) } personas.
       *[other] 🏁 Rueda { COUNT($number) }: se entregó el último turno. { $amount } vuelven a { COUNT($count) } personas.
    }
giveback-all-said = 🏁 Rueda { COUNT($number) }: no te queda nada por devolver.

handover-ask-return =
    🏁 { $giver } dice: te di { $amount } que sobraban de los turnos el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
receipt-return =
    🏁 { RECEIPT($receipt) } Confirmado: lo que sobraba de los turnos, { $amount } de { $giver }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-return-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $taker } tiene { $amount } de lo que sobraba, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
rotation-book-back = { DATE($when) } · te devolvieron { $amount } · { RECEIPT($receipt) }
rotation-book-evened = { DATE($when) } · fin de la rueda, saldado { $amount } · { RECEIPT($receipt) }
