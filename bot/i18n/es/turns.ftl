### Turns: lo que no puede ser en una rueda de turnos, y qué hacer.

turns-only-officers = Esto lo hace un responsable del grupo. Pídeselo a uno.
turns-one-at-a-time = Ya hay una rueda de turnos. Otra empieza después.
turns-day-is-past = El primer día ya pasó. Empieza de nuevo, y elige uno posterior.
turns-out-of-bounds = Escribe un número de { COUNT($least) } a { COUNT($most) }.
turns-which-day = Di qué día del mes es.
turns-which-price = Di cuánto más cuesta un turno que el siguiente.
turns-no-reserve = No hay reserva. Di primero cuánto apartan.
turns-no-last-turn = Nadie sabe antes cuál es el último turno. Elige otra regla para los atrasos.
turns-more-than-paid = Es más de lo que se paga cada vez. Di una cantidad menor.
turns-nobody-holds = Nadie guarda el fondo, y así no puede retenerse nada. Que lo guarde la tesorería.
turns-hold-both = Di cuánto se retiene, y hasta cuántos pagos.
turns-cannot-be-halved = La cantidad no se puede dividir en dos. Toma un puesto entero.

turns-not-in = No tienes un puesto en esta rueda.
turns-has-begun = La rueda ya empezó. Mira el turno de cada quien.
turns-being-ordered = Se prepara el orden: ahora nadie entra ni sale. Pregunta a un responsable.
turns-is-over = Esta rueda ya terminó.
turns-too-few = Hacen falta al menos dos personas. Pide a los demás que participen.
turns-half-left = Queda medio puesto suelto. Con medio más o medio menos, puede empezar.
turns-no-order = El orden no está listo todavía.

turns-not-running = Ahora no se pagan turnos.
turns-no-seat = { $person } no tiene un puesto en esta rueda.
turns-nothing-to-give = Del turno { COUNT($round) } ya no queda nada por entregar.
turns-not-yet = El turno { COUNT($round) } no se entrega todavía. Su día es el { DAY($day) }.
turns-not-so-much = Es más de lo que hay para entregar: { $most }.
turns-not-theirs = Ahora no tienes nada que pagar a { $person }. Elige de quién es el turno.
turns-too-much = Es más de lo que pagas hasta el final: { $left }. Escribe menos.
turns-too-much-for-them = Es más de lo que { $person } paga hasta el final. Escribe menos.
turns-all-paid = ✅ Ya pagaste todos los turnos de esta rueda.

turns-nothing-missing = Ya no falta nada en el turno { COUNT($round) }.
turns-chosen-already = Un responsable ya decidió qué pasa con el turno { COUNT($round) }.
turns-reserve-short = La reserva solo tiene { $free } ahora. Espera, o pide que paguen.
turns-not-agreed = No acordaron eso antes del primer turno. Elige otra opción.
turns-moved-on = Después alguien pagó o recibió más. Míralo otra vez.
