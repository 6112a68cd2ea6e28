### Spend: the group spends some of its money. A treasurer pays, and another officer sees it.

## Proposing it

propose-spend-button = 🛒 Gastar dinero
propose-spend-how-much = ¿Cuánto gastamos? En la caja hay { $most } libres.
propose-spend-on-what = { $amount }, ¿en qué? Escríbelo en pocas palabras.
propose-spend-empty = No veo palabras. Escribe para qué es, por favor.
propose-spend-long = Es muy largo para un recibo. Usa como máximo { COUNT($most) } letras y signos, por favor.

spend-motion = Gastamos hasta { $amount } en: { $what }.
spend-motion-how =
    Paga la tesorería, y otra persona de la directiva ve la compra o la factura.
    En la caja quedan { $rest } libres.
spend-agreed =
    Le pedí a la tesorería que lo pague:
    { $treasurers }
spend-treasurer = • { $person }

## The treasurers

spend-card-please-pay =
    🛒 Votación { COUNT($number) } aprobada: paga hasta { $amount } por “{ $what }”.
    Pagado: { $paid }. En espera: { $waits }. Quedan { $left }, hasta el { DAY($until) }.
spend-paid-button = ✅ Pagué { $amount }
spend-bank-button = 🏦 Por el banco
spend-wallet-button = 📱 Por celular
spend-was-all-button = ✔ Eso fue todo
spend-card-waits =
    🛒 Votación { COUNT($number) } aprobada: { $amount } por “{ $what }”.
    Pagado: { $paid }. Otra persona de la directiva debe confirmar { $waits }.
spend-card-all-paid =
    ✅ Todo está pagado: { $paid } de { $amount } por “{ $what }”. (Votación { COUNT($number) })
    En espera: { $waits }.
spend-card-ended =
    ✔ De { $amount } por “{ $what }” se pagaron { $paid }. (Votación { COUNT($number) })
    En espera: { $waits }. El resto está otra vez libre en la caja.
spend-card-others =
    🛒 Votación { COUNT($number) } aprobada: { $amount } por “{ $what }”. Lo paga la tesorería.
    Pagado: { $paid }. En espera: { $waits }.
spend-how-much = ¿Cuánto pagaste por “{ $what }”? Quedan { $left }.
spend-told = { $amount } por “{ $what }”: ahora le toca confirmar a otra persona de la directiva.
spend-was-all-sure = ¿Eso fue todo por “{ $what }”? Entonces { $left } quedan otra vez libres en la caja.
spend-was-all-done = ✔ Eso fue todo por “{ $what }”. El resto está libre en la caja.
spend-card-group =
    🛒 { $group } gasta { $amount } en “{ $what }”. (Votación { COUNT($number) })
    Pagado: { $paid }. Falta que otra persona de la directiva confirme: { $waits }.
spend-time-over =
    ⏰ Terminó el tiempo para pagar “{ $what }”. (Votación { COUNT($number) })
    { $rest } están otra vez libres en la caja.

## The second officer

handover-ask-spending =
    { $giver } dice: pagué { $amount } por “{ $what }” el { DAY($day) }.
    ¿Viste la compra o la factura? ({ PAYMENT($number) })
spend-saw-button = 👁 Lo vi

receipt-spending =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } por “{ $what }”, visto por { $by }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-spending-seen =
    🧾 { RECEIPT($receipt) } Confirmado: { $giver } pagó { $amount } por “{ $what }”, { MOMENT($when) }.
    Tú lo viste.
    Sello: { MARK($mark) }

## Saying no

spend-too-much = En la caja solo hay { $most } libres. ¿Gastar hasta { $most }?
spend-nothing-there = Ahora no hay nada libre en la caja para gastar.
spend-not-more = El grupo aprobó menos: quedan { $left }.
spend-all-said = Ya está todo pagado, o espera a otra persona de la directiva.
spend-ended = Esto terminó el { MOMENT($when) }. Pregúntale otra vez al grupo.
spend-too-late = Se podía pagar hasta el { MOMENT($until) }. Pregúntale otra vez al grupo.
