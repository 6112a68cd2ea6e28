### Relevo: otra persona sigue con el puesto de alguien en los turnos.

takeover-words = ceder mi puesto | dejar mi puesto | salir de los turnos | dejar los turnos

takeover-button = 🪑 Ceder mi puesto
takeover-gone-button = 🕊 Alguien ya no está
takeover-agree-button = ✅ Lo tomo

takeover-whom = 🪑 ¿Quién toma tu puesto? Sigue pagando y recibe tu turno.
takeover-whom-gone = 🪑 ¿Quién sigue con el puesto de { $before }? Puede ser alguien de la familia.
takeover-who = 🕊 ¿Quién falleció, o ya no se puede localizar?
takeover-sure =
    { $after } toma:
    { $lines }
    Pregunto a { $after }, y después a un responsable.
takeover-sure-gone =
    { $after } sigue con el puesto de { $before }, tal como está.
    Pregunto a { $after }, y después a otro responsable.

takeover-please =
    🪑 { $before } te pide que tomes su puesto en los turnos.
    { $lines }
takeover-please-gone =
    🕊 { $asker } te pide que sigas con el puesto de { $before } en los turnos.
    { $lines }
takeover-officer = 🪑 { $after } quiere tomar el puesto de { $before } en los turnos. Ambos aceptan. ¿Y tú?
takeover-officer-gone =
    🕊 { $asker } dice que { $before } ya no está. { $after } quiere seguir con el puesto.
    Di que sí solo si sabes que es así.
takeover-have = 🪑 Todos aceptan. { $giver } te da { $amount }. Di sí cuando los tengas.
takeover-give = 🪑 Todos aceptan. { $taker } recibe { $amount } de ti, y dirá cuando los tenga.
takeover-yours = ✅ El puesto de { $before } es tuyo ahora. Sigues pagando y recibes el turno.
takeover-told = 🪑 { $group }: { $after } sigue con el puesto de { $before } en los turnos.
takeover-asked = 🪑 Se pide a { $after } que tome el puesto de { $before }.
takeover-agreed = 🪑 { $after } toma el puesto de { $before }. Falta el sí de un responsable.
takeover-settling = 🪑 { $after } toma el puesto de { $before }. Los dos lo arreglan entre ellos.
takeover-done = ✅ { $after } sigue con el puesto de { $before }.
takeover-declined = 🪑 { $after } dijo que no. El puesto sigue siendo de { $before }.
takeover-refused = 🪑 Un responsable dijo que no. El puesto sigue siendo de { $before }.
takeover-taken-back = 🪑 Retirado. El puesto sigue siendo de { $before }.
takeover-lapsed = 🪑 Nadie respondió a tiempo. El puesto sigue siendo de { $before }.

takeover-seats = 🪑 { $seats }
takeover-turn = 🎁 El turno { COUNT($round) }, { DAY($day) }, trae { $amount }.
takeover-turn-had = ✅ El turno { COUNT($round) } ya se recibió: { $amount }.
takeover-left = 🗓 Por pagar hasta el final: { $left }.
takeover-you-give = 🤝 Quien lo toma da { $amount } a { $person }: es lo pagado hasta ahora.
takeover-you-get = 🤝 { $person } da { $amount } a quien lo toma: es lo recibido de más.
takeover-gone-as-it-is = 🤝 Sigue tal como está. Lo pagado cuenta.

takeover-asked-already = Ya se pidió a alguien por este puesto. Primero retira eso.
takeover-nobody-to-ask = No hay otro responsable que pueda aceptarlo.
takeover-on-the-way = Un pago de este puesto espera un sí. Eso va primero.
takeover-wait = Algo se confirmó ahora mismo. Prueba otra vez en diez minutos.
takeover-owes-reserve = La reserva pagó por este puesto. Primero se devuelve eso.
takeover-is-here = { $person } me escribió en los últimos días. Puede dejar su puesto por sí mismo.
takeover-done-before = Este puesto es ahora de otra persona. La línea queda como está.
rotation-book-taken-over = { DATE($when) } · un puesto cambió de manos, { $amount } · { RECEIPT($receipt) }

takeover-nobody-button = ✖ Nadie lo toma
stop-sure =
    { $lines }
    Votan quienes están contigo en la rueda.
stop-motion = 🪑 { $person } ya no paga turnos.
stop-motion-pots = 💶 Los fondos que vienen tienen { $amount } menos, y en total pagas igual de menos.
stop-motion-back = ↩ En el turno { COUNT($round) }, el { DATE($day) }, { $person } recupera lo pagado. Lo da quien ya tuvo turno.
stop-agreed = 🪑 { $person } ya no paga, y recupera lo pagado el { DATE($day) }.
stop-only-taken-over = En esta rueda alguien tiene que tomar el puesto.
stop-had-turn = El turno de este puesto ya llegó. Lo que falta se paga, o se cede.
stop-pay-first = Primero paga { $left }, para que los turnos hasta ahora estén completos.
leave-turns-returning = El { DATE($day) } recuperas lo que pagaste por los turnos. Entonces puedes salir.
takeover-gave-up-before = { $person } ya cedió un puesto en esta rueda y no puede tomar otro.
takeover-too-many-seats = { $person } tendría más de dos puestos.
takeover-being-decided = Se está decidiendo de quién es el turno { COUNT($round) }. Prueba después.
