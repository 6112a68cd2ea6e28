### Turnos

rotation-words = turnos | mi turno | mis turnos | todos los turnos | tanda | la tanda | cundina | susu | pasanaku

rotation-button = 🔄 Turnos
rotation-short-gathering = 🔄 Turnos: se está formando una rueda.
rotation-short-due = 🔄 Turno { COUNT($round) }: { $amount } hasta el { DAY($day) }
rotation-short-on-the-way = 🔄 Turnos: ⏳ en camino
rotation-short-paid = 🔄 Turnos: ✅ pagado
rotation-short-turn = 🎁 Tu propio turno: { COUNT($round) }, { DAY($day) }

rotation-term-amount-whole = 💶 Cada puesto paga { $amount } cada vez. No hay medios puestos.
rotation-term-amount = 💶 Cada puesto paga { $amount } cada vez. Medio puesto paga { $half }.
rotation-term-week =
    { $weekday ->
        [monday] 📅 Un turno cada semana, el lunes.
        [tuesday] 📅 Un turno cada semana, el martes.
        [wednesday] 📅 Un turno cada semana, el miércoles.
        [thursday] 📅 Un turno cada semana, el jueves.
        [friday] 📅 Un turno cada semana, el viernes.
        [saturday] 📅 Un turno cada semana, el sábado.
       *[sunday] 📅 Un turno cada semana, el domingo.
    }
rotation-term-two-weeks =
    { $weekday ->
        [monday] 📅 Un turno cada dos semanas, el lunes.
        [tuesday] 📅 Un turno cada dos semanas, el martes.
        [wednesday] 📅 Un turno cada dos semanas, el miércoles.
        [thursday] 📅 Un turno cada dos semanas, el jueves.
        [friday] 📅 Un turno cada dos semanas, el viernes.
        [saturday] 📅 Un turno cada dos semanas, el sábado.
       *[sunday] 📅 Un turno cada dos semanas, el domingo.
    }
rotation-term-month-day = 📅 Un turno cada mes, el día { COUNT($number) }.
rotation-term-month-last = 📅 Un turno cada mes, el último día.
rotation-term-month-weekday =
    📅 Un turno cada mes, el { $nth ->
        [1] primer
        [2] segundo
        [3] tercer
        [4] cuarto
       *[last] último
    } { $weekday ->
        [monday] lunes
        [tuesday] martes
        [wednesday] miércoles
        [thursday] jueves
        [friday] viernes
        [saturday] sábado
       *[sunday] domingo
    }.
rotation-term-payday = 📅 Un turno cada mes, al día siguiente del pago, el { COUNT($number) }.
rotation-term-start = 🏁 El primer turno es el { DATE($day) }.
rotation-term-order-lottery = 🎲 Un sorteo al inicio decide el orden. Todos pueden comprobarlo.
rotation-term-order-fixed = 🤝 Ustedes acuerdan juntos el orden.
rotation-term-order-seniority = 🕐 Va primero quien lleva más tiempo en el grupo.
rotation-term-order-each = 🎲 Un sorteo decide cada vez de quién es el turno.
rotation-term-order-need = 🗳 El grupo vota cada vez de quién es el turno.
rotation-term-order-bids =
    🔨 Recibe el turno quien toma menos, desde { PERCENT($floor) } de él. { $shared ->
        [end] Todos comparten el resto al final.
        [whole] Todos comparten el resto la próxima vez.
       *[rest] Todos comparten el resto la próxima vez, tras la parte del grupo.
    }{ $commission ->
        [0] { "" }
       *[other] { " " }El grupo guarda { PERCENT($commission) }.
    }
rotation-term-order-priced = 🏷 Cada quien elige turno. Cada turno cuesta { $price } más que el siguiente.
rotation-term-treasurer = 💰 La tesorería guarda el fondo hasta ese día.
rotation-term-direct = 🤝 Nadie guarda el fondo. Cada quien paga a quien tiene el turno.
rotation-term-missing-wait =
    { $days ->
        [0] ⏳ Si alguien no ha pagado, el fondo espera hasta completarse.
        [one] ⏳ Si alguien no ha pagado, el fondo espera. Tras { COUNT($days) } día hablan los responsables.
        [many] ⏳ Si alguien no ha pagado, el fondo espera. Tras { COUNT($days) } días hablan los responsables.
       *[other] ⏳ Si alguien no ha pagado, el fondo espera. Tras { COUNT($days) } días hablan los responsables.
    }
rotation-term-missing-part =
    { $days ->
        [0] 💶 Si alguien no ha pagado, se da lo que hay. El resto sigue.
        [one] 💶 Si alguien no ha pagado tras { COUNT($days) } día, se da lo que hay.
        [many] 💶 Si alguien no ha pagado tras { COUNT($days) } días, se da lo que hay.
       *[other] 💶 Si alguien no ha pagado tras { COUNT($days) } días, se da lo que hay.
    }
rotation-term-missing-reserve =
    { $days ->
        [0] 🧺 Si alguien no ha pagado, paga la reserva. Se lo debe a la reserva.
        [one] 🧺 Si alguien no ha pagado tras { COUNT($days) } día, paga la reserva. Se lo debe.
        [many] 🧺 Si alguien no ha pagado tras { COUNT($days) } días, paga la reserva. Se lo debe.
       *[other] 🧺 Si alguien no ha pagado tras { COUNT($days) } días, paga la reserva. Se lo debe.
    }
rotation-term-missing-last =
    { $days ->
        [0] ⬇ Si alguien no ha pagado, se da lo que hay. Su turno va al final.
        [one] ⬇ Quien no ha pagado tras { COUNT($days) } día va al final. Se da lo que hay.
        [many] ⬇ Quien no ha pagado tras { COUNT($days) } días va al final. Se da lo que hay.
       *[other] ⬇ Quien no ha pagado tras { COUNT($days) } días va al final. Se da lo que hay.
    }
rotation-term-missing-deduct =
    { $days ->
        [0] ✂ Lo que alguien no ha pagado se toma de su propio turno.
        [one] ✂ Lo que alguien no ha pagado tras { COUNT($days) } día se toma de su turno.
        [many] ✂ Lo que alguien no ha pagado tras { COUNT($days) } días se toma de su turno.
       *[other] ✂ Lo que alguien no ha pagado tras { COUNT($days) } días se toma de su turno.
    }
rotation-term-no-reserve = 🧺 No hay reserva.
rotation-term-reserve = 🧺 Cada puesto aparta { $reserve } cada vez.
rotation-term-back = ↩ Lo que sobra de la reserva se devuelve al final.
rotation-term-back-not = 👥 Lo que sobra de la reserva queda del grupo.
rotation-term-receiver-pays = 🎁 Pagas también cuando es tu propio turno.
rotation-term-receiver-pays-not = 🎁 No pagas cuando es tu propio turno.
rotation-term-no-hold = 🔒 No se retiene nada de un turno.
rotation-term-hold = 🔒 Se retiene { PERCENT($percent) } de un turno hasta haber pagado { COUNT($until) } veces.
rotation-term-guarantor = 🤝 Tras su turno, alguien debe responder por esa persona.
rotation-term-no-guarantor = 🤝 Nadie tiene que responder por otros.
rotation-term-newcomers =
    { $months ->
        [0] 🌱 Los miembros nuevos pueden tener cualquier turno.
        [one] 🌱 Quien lleva menos de { COUNT($months) } mes en el grupo va al final.
        [many] 🌱 Quien lleva menos de { COUNT($months) } meses en el grupo va al final.
       *[other] 🌱 Quien lleva menos de { COUNT($months) } meses en el grupo va al final.
    }
rotation-term-names = 👀 El grupo ve por nombre quién ha pagado.
rotation-term-no-names = 🔒 El grupo ve cuántos han pagado, nunca quién.
rotation-term-no-organiser = 🧑 Nadie tiene el primer turno por organizar.
rotation-term-organiser = 🧑 { $person } organiza, y tiene el primer turno.
rotation-term-no-fee = 🎟 Nada de un turno queda para el grupo.
rotation-term-fee = 🎟 De cada turno quedan { $fee } para el grupo.

rotation-seats =
    { $half ->
        [true] { $whole ->
            [0] medio puesto
           *[other] { COUNT($whole) }½ puestos
        }
       *[false] { $whole ->
            [1] un puesto
           *[other] { COUNT($whole) } puestos
        }
    }

rotation-all-button = 📅 Todos los turnos
rotation-mine-button = 🔒 Mis turnos
rotation-past-button = 📚 Ruedas anteriores
rotation-terms-button = 📜 Lo que acordamos
rotation-newer-button = ▶ Más turnos

rotation-none = 🔄 No tienen una rueda de turnos ahora. Un responsable puede crearla.
rotation-none-officer = 🔄 No tienen una rueda de turnos ahora. Puedes crearla con cuatro preguntas.

rotation-all =
    🔄 { $group }, rueda { COUNT($number) }
    { $lines }
rotation-line-ahead = { COUNT($round) } · { DAY($day) } · { $who }
rotation-line-open = ▶ { COUNT($round) } · { DAY($day) } · { $who }
rotation-line-paid = ✅ { COUNT($round) } · { DAY($day) } · { $who }
rotation-nobody-yet = sin decidir
rotation-two = { $first } y { $second }
rotation-one = { $person }

rotation-mine =
    🔒 { $group }, tus turnos
    { $facts }
rotation-my-seats = 🪑 Tienes { $seats }.
rotation-my-turn = 🎁 Tu turno: turno { COUNT($round) }, { DAY($day) }, { $amount }.
rotation-my-turn-had = ✅ Recibiste { $amount } en el turno { COUNT($round) }.
rotation-my-turn-taken = ✂ { $amount } del turno { COUNT($round) } pagaron lo que debías.
rotation-my-turn-unknown = 🎁 Tu turno no está decidido todavía.
rotation-my-sums = 💶 Pagaste { $paid } y recibiste { $received } hasta ahora.
rotation-my-left = 📅 Por pagar: { $left } hasta el { DAY($day) }.
rotation-my-left-nothing = ✅ No falta pagar nada ahora.
rotation-my-way = ⏳ En camino: { $amount }. Espera un sí.
rotation-my-advance = 🧺 Debes { $owed } a la reserva.
rotation-my-held = 🔒 Retenido de tu turno: { $held }.
rotation-my-to-pay = 🗓 Hasta el final pagas { $left } más.
rotation-my-missing = ❓ Sin tu pago el fondo tiene { $pot }, no { $whole }.
rotation-not-in = No participas en esta rueda. Puedes ver el turno de todos.

rotation-terms =
    📜 { $group }, rueda { COUNT($number) }
    { $lines }
rotation-past =
    📚 Sus ruedas anteriores:
    { $lines }
rotation-past-none = 📚 No hay ruedas anteriores.
rotation-past-ended =
    { $rounds ->
        [one] Rueda { COUNT($number) }: { DATE($first) } a { DATE($last) }, { COUNT($rounds) } turno dado
        [many] Rueda { COUNT($number) }: { DATE($first) } a { DATE($last) }, { COUNT($rounds) } turnos dados
       *[other] Rueda { COUNT($number) }: { DATE($first) } a { DATE($last) }, { COUNT($rounds) } turnos dados
    }
rotation-past-called-off = Rueda { COUNT($number) }: cancelada antes de empezar
rotation-look-button = 🔄 Rueda { COUNT($number) }

rotation-book-paid = { DATE($when) } · turnos { $amount } · { RECEIPT($receipt) }
rotation-book-had = { DATE($when) } · recibiste tu turno { $amount } · { RECEIPT($receipt) }
