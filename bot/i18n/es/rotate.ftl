### Empezar

rotate-words = empezar turnos | nuevos turnos | empezar una tanda

rotate-button = ➕ Crear turnos
rotate-how-much = 1 de 4. ¿Cuánto paga cada persona cada vez? Toca o escríbelo.

rotate-how-often = 2 de 4. ¿Cada cuánto hay un turno?
rotate-month-last-button = 📅 Fin de mes
rotate-month-day-button = 📅 Un día del mes
rotate-two-weeks-button = 📅 Cada 2 semanas
rotate-week-button = 📅 Cada semana
rotate-month-weekday-button = 📅 Un día fijo
rotate-payday-button = 💼 Tras el pago

rotate-which-month-day = ¿Qué día del mes? Toca o escribe un número hasta 31.
rotate-which-payday = ¿Qué día del mes te pagan? El turno es el día siguiente.
rotate-count-button = { COUNT($count) }
rotate-day-bounds = Escribe un día de 1 a 31. En un mes corto, 31 es el último.
rotate-which-month-weekday = ¿Qué día del mes?
rotate-which-weekday = ¿Qué día de la semana?
rotate-which-week = ¿Cuál del mes?
rotate-other-weekday-button = ✏ Otro día
rotate-weekday-button =
    { $weekday ->
        [monday] lunes
        [tuesday] martes
        [wednesday] miércoles
        [thursday] jueves
        [friday] viernes
        [saturday] sábado
       *[sunday] domingo
    }
rotate-nth-button =
    { $nth ->
        [1] 1.º
        [2] 2.º
        [3] 3.º
        [4] 4.º
       *[last] Último
    } { $weekday ->
        [monday] lunes
        [tuesday] martes
        [wednesday] miércoles
        [thursday] jueves
        [friday] viernes
        [saturday] sábado
       *[sunday] domingo
    }

rotate-first-day = 3 de 4. ¿Cuándo es el primer turno?
rotate-later-button = ▶ Más tarde

rotate-order =
    4 de 4. ¿Quién recibe el dinero primero, y quién después?
    { $lines }
rotate-order-lottery-button = 🎲 Sorteo al inicio
rotate-order-fixed-button = 🤝 Como acordemos
rotate-order-seniority-button = 🕐 Más antiguos antes
rotate-order-each-button = 🎲 Sorteo cada vez
rotate-order-need-button = 🗳 Quien lo necesita
rotate-order-bids-button = 🔨 Por ofertas
rotate-order-priced-button = 🏷 Antes cuesta más
rotate-order-lottery = 🎲 Sorteo al inicio: nadie sabe ni elige el orden. Todos pueden comprobarlo.
rotate-order-fixed = 🤝 Como acordemos: ustedes hablan, y yo escribo el orden.
rotate-order-seniority = 🕐 Más antiguos antes: quien lleva más tiempo va primero.

rotate-order-each = 🎲 Sorteo cada vez: entre quienes no tuvieron turno.
rotate-order-need = 🗳 Quien lo necesita: el grupo vota cada vez.
rotate-order-bids = 🔨 Por ofertas: lo recibe quien toma menos. Todos comparten el resto.
rotate-order-priced = 🏷 Antes cuesta más: cada quien elige turno. Los primeros pagan a los últimos.

rotate-lowest-bid = ¿Cuál es la oferta más baja, en por ciento de un turno? Toca o escríbelo.
rotate-commission = ¿Qué por ciento de cada turno guarda el grupo?
rotate-share =
    Quien ofrece poco deja dinero. ¿Cómo lo reparten?
    { $lines }
rotate-share-rest-button = ➗ Tras el grupo
rotate-share-whole-button = 💯 Todo
rotate-share-end-button = 🏁 Al final
rotate-share-rest = ➗ Tras el grupo: primero toma su parte. Después cada quien paga menos.
rotate-share-whole = 💯 Todo: después cada quien paga menos. Quien tiene el turno paga al grupo.
rotate-share-end = 🏁 Al final: queda en el fondo. Después del último turno lo comparten todos.

rotate-price = ¿Cuánto más cuesta un turno que el siguiente? Toca o escríbelo.

rotate-check =
    🔄 Esta es su rueda de turnos:
    { $lines }
    ¿Está todo bien?
rotate-ask-everybody-button = ✅ Preguntar a todos
rotate-details-button = ✏ Cambiar detalles

rotate-which =
    { $lines }
    ¿Qué quieres cambiar?
rotate-about-amount-button = 💶 Monto
rotate-about-pace-button = 📅 Cada cuánto
rotate-about-order-button = 🔢 Orden
rotate-about-pot-button = 💰 Quién lo guarda
rotate-about-missing-button = ⏳ Alguien tarda
rotate-about-reserve-button = 🧺 Reserva
rotate-about-back-button = ↩ Resto de reserva
rotate-about-receiver-button = 🎁 Turno propio
rotate-about-hold-button = 🔒 Retener
rotate-about-guarantor-button = 🤝 Quien responde
rotate-about-newcomers-button = 🌱 Miembros nuevos
rotate-about-names-button = 👀 Nombres
rotate-about-organiser-button = 🧑 Quien organiza
rotate-about-fee-button = 🎟 Para el grupo
rotate-about-days-button = 🗓 Días de espera

rotate-detail =
    Ahora: { $now }
    { $ask }

rotate-ask-pot = ¿Quién guarda el dinero hasta que se entrega?
rotate-pot-treasurer-button = 💰 La tesorería
rotate-pot-direct-button = 🤝 De mano en mano
rotate-ask-missing = ¿Qué pasa si alguien no ha pagado ese día?
rotate-missing-wait-button = ⏳ Se espera
rotate-missing-part-button = 💶 Dar lo que hay
rotate-missing-reserve-button = 🧺 De la reserva
rotate-missing-last-button = ⬇ Su turno al final
rotate-missing-deduct-button = ✂ De su turno
rotate-ask-days = ¿Después de cuántos días se pide ayuda a un responsable?
rotate-days-button =
    { $count ->
        [one] { COUNT($count) } día
        [many] { COUNT($count) } días
       *[other] { COUNT($count) } días
    }
rotate-ask-reserve = ¿Cuánto más aparta cada quien cada vez? Toca o escríbelo.
rotate-no-reserve-button = ✖ Sin reserva
rotate-ask-back = ¿Qué pasa con la reserva que sobra al final?
rotate-back-returned-button = ↩ Se devuelve
rotate-back-kept-button = 👥 Para el grupo
rotate-ask-receiver = ¿Pagas también cuando es tu propio turno?
rotate-receiver-pays-button = ✅ Sí, todos
rotate-receiver-pays-not-button = ✖ No, entonces no
rotate-ask-hold = ¿Qué parte de un turno se retiene al principio?
rotate-ask-until = ¿Cuántos pagos hacen falta antes de dar el resto?
rotate-no-hold-button = ✖ Nada
rotate-percent-button = { PERCENT($percent) }
rotate-ask-guarantor = Después de su turno, ¿hace falta alguien que responda?
rotate-guarantor-needed-button = ✅ Sí
rotate-guarantor-not-needed-button = ✖ No
rotate-ask-newcomers = Los nuevos van al final. ¿Durante cuántos meses se es nuevo?
rotate-months-button =
    { $count ->
        [one] { COUNT($count) } mes
        [many] { COUNT($count) } meses
       *[other] { COUNT($count) } meses
    }
rotate-ask-names = ¿Ve el grupo por nombre quién ha pagado?
rotate-names-shown-button = 👀 Sí, por nombre
rotate-names-hidden-button = 🔒 Solo cuántos
rotate-ask-organiser = ¿Alguien organiza, y tiene por eso el primer turno?
rotate-nobody-button = ✖ Nadie
rotate-ask-fee = ¿Cuánto de cada turno queda para el grupo?
rotate-no-fee-button = ✖ Nada
