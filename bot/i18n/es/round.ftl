### Rounds: la tarjeta de un turno, quién entrega el fondo, y qué pasa si falta un pago.

round-card =
    🔄 { $group }, turno { COUNT($round) } de { COUNT($rounds) } para { $who }, { DAY($day) }
    Ya pagaron { COUNT($paid) } de { COUNT($people) }, fondo { $pot } de { $whole }
round-card-direct =
    🔄 { $group }, turno { COUNT($round) } de { COUNT($rounds) } para { $who }, { DAY($day) }
    Ya dieron lo suyo { COUNT($paid) } de { COUNT($people) }, { $pot } de { $whole }
round-card-names =
    { $card }
    Falta todavía: { $lines }
round-open = { $person }
round-card-given = 🎉 { $group }: { $who } recibió el turno { COUNT($round) }.
round-card-settled = ✅ { $group }: el turno { COUNT($round) } está arreglado.
round-card-next =
    { $given }
    Sigue: { $who }, { DAY($day) }. { $left ->
        [one] Queda un turno.
        [many] Quedan { COUNT($left) } turnos.
       *[other] Quedan { COUNT($left) } turnos.
    }
round-card-last =
    { $given }
    Fue el último turno de esta rueda. ¡Gracias a todos!

round-please-give = 🎁 El turno { COUNT($round) } es para { $who }. Entrega { $amount }.
round-please-give-less =
    🎁 El turno { COUNT($round) } es para { $who }. Entrega { $amount }.
    ✂ Se descuentan { $taken } que no había pagado.
round-please-give-treasurer =
    🎁 El turno { COUNT($round) } es para { $person }, que guarda el dinero.
    Cuenten juntos { $amount }, y entrégalos.
round-give-button = ✅ Di { $amount }
round-bank-button = 🏦 Desde el banco
round-wallet-button = 📱 Por celular
round-how-much = ¿Cuánto le diste a { $person }? Le tocan { $amount }.
round-given-waits = ⏳ Turno { COUNT($round) }: { $amount } van en camino a { $who }.
round-given = ✅ Turno { COUNT($round) }: { $who } ya tiene { $amount }.
round-not-now = El turno { COUNT($round) } no se entrega ahora.

round-missing =
    ⏳ Turno { COUNT($round) }: { $count ->
        [one] falta un pago, { $short }.
        [many] faltan { COUNT($count) } pagos, en total { $short }.
       *[other] faltan { COUNT($count) } pagos, en total { $short }.
    }
    En el fondo: { $there } de { $whole }.
    { $lines }
round-reserve-line = 🧺 En la reserva: { $reserve }
round-wait-button = ⏳ Al { DAY($until) }
round-part-button = 💶 Dar ya { $amount }
round-reserve-button = 🧺 Usar la reserva
round-deduct-button = ✂ De su turno
round-last-button = ⬇ Su turno al final
round-chosen-wait = ⏳ { $person } decidió: el turno { COUNT($round) } espera hasta el { DAY($until) }.
round-chosen-part = 💶 { $person } decidió: se da lo que hay del turno { COUNT($round) }. El resto llega después.
round-chosen-reserve = 🧺 { $person } decidió: la reserva paga lo que falta del turno { COUNT($round) }.
round-chosen-deduct = ✂ { $person } decidió: lo que falta del turno { COUNT($round) } sale de su propio turno.
round-chosen-last = ⬇ { $person } decidió: quien no pagó el turno { COUNT($round) } va al final.
round-complete = ✅ El turno { COUNT($round) } está completo.

round-told-reserve = 🧺 La reserva pagó { $amount } por ti, turno { COUNT($round) }. Se los debes.
round-told-moved =
    🔄 El orden de los turnos cambió. El tuyo es ahora:
    { $lines }
round-told-turn = 🎁 Turno { COUNT($round) }, { DAY($day) }
round-told-taken = ✂ Tu turno { COUNT($round) } paga los { $amount } que debías. No queda nada por darte.
