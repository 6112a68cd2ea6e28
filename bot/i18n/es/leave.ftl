### Leave: a membership ends, once no money is open.

leave-words = salir | salirme | salir del grupo | dejar el grupo | retirarme | irme
leave-button = 🚪 Salir del grupo

leave-on-the-way =
    { $count ->
        [one] Todavía espera un pago tuyo. Arréglalo primero, y después sal del grupo.
       *[other] Todavía esperan { COUNT($count) } pagos tuyos. Arréglalos primero, y después sal del grupo.
    }
leave-pending-button = ⏳ Pendientes
leave-cash-held = Tienes { $held } del dinero del grupo. Entrégalo primero a otra persona de la tesorería.
leave-money-open =
    Aquí tienes { $saved } de ahorros. La tesorería te los devuelve antes de que salgas.
    ¿Quieres que los pida?
leave-loan-open = Tu préstamo { LOAN($loan) } sigue abierto. Primero págalo o retíralo.
leave-stands-in = Respaldas el préstamo de otra persona. Puedes salir cuando esté pagado.
leave-year-open = El año se repartió y tu parte aún no está saldada. Sáldala antes de salir.
leave-prepaid-open = Pagaste { $prepaid } de más por un préstamo. Recíbelo de vuelta antes de salir.
leave-turns-ordered = Ahora se decide el orden de los turnos. Después puedes salir.
leave-turns-ahead = Tu turno todavía no llega. Primero deja tu puesto a alguien.
leave-turns-left =
    Ya tuviste tu turno, y faltan { $left } por pagar.
    Págalos ahora, o deja tu puesto a alguien.
leave-turns-running = Tus turnos se arreglan cuando termina la rueda. Entonces puedes salir.
leave-stands-in-turns = Respondes por alguien en los turnos. Puedes salir cuando terminen.
leave-owes-reserve = La reserva pagó { $owed } por ti. Devuélvelos antes de salir.
leave-ask-button = 💶 Pedir mi dinero
leave-nothing-saved = No tienes ahorros aquí. Ya puedes salir.
leave-nobody-pays = No hay otra persona en la tesorería que te los devuelva. Pide a quien creó el grupo que nombre a alguien.
leave-asked =
    Pedí a estas personas que te devuelvan tus ahorros:
    { $treasurers }
    Di que sí cuando los tengas en la mano. Después toca otra vez Salir del grupo.

leave-sure =
    ¿Quieres salir de { $group }? Tus líneas se quedan en la libreta.
    Si vuelves, conservas tu número.
leave-yes-button = 🚪 Sí, salgo
leave-done = Saliste de { $group }. ¡Que te vaya bien! La puerta sigue abierta.
leave-told = 🚪 { $person } salió de { $group }.

## The treasurers

leave-please-pay =
    🚪 { $person } sale del grupo, y tiene { $saved } de ahorros.
    Devuélvelos, y después toca el botón.
leave-how-much = ¿Cuánto le diste a { $person }? Sus ahorros: { $saved }. Tú tienes: { $held }.
leave-being-paid = { $by } le dio { $amount } a { $person }. Ahora confirma { $person }.
leave-left-already = { $person } ya salió del grupo.
