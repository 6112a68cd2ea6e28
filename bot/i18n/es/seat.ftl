### Seat: alguien entra en una rueda de turnos; un responsable la empieza.

seat-invitation =
    🔄 { $person } prepara una rueda de turnos:
    { $lines }
    ¿Participas?
seat-one-button = ✅ Un puesto
seat-two-button = ✅✅ Dos puestos
seat-half-button = ½ Medio puesto
seat-not-now-button = ✖ Ahora no
seat-not-now = Está bien. Puedes entrar hasta que empiece.
seat-in =
    ✅ Tomas { $seats }. Te aviso cuando empiece.
    { $lines }
seat-change-button = ✏ Cambiar
seat-out-button = ✖ Salir
seat-which = ¿Cuánto tomas?
seat-began = 🔄 La rueda empezó. Tienes { $seats }.
seat-began-without = La rueda empezó sin ti. Puedes participar en la próxima.
seat-being-drawn = 🎲 Se sortea el orden. La rueda empieza cuando esté listo.
seat-called-off = ✖ Esta rueda se canceló. Nadie pagó, y nadie debe nada.

seat-take-part-button = ✅ Participar
seat-begin-button = 🏁 Empezar
seat-call-off-button = ✖ Cancelar

seat-gathering-card =
    🔄 { $group }: una nueva rueda de turnos
    { $short }
    { $people ->
        [0] Nadie tiene un puesto todavía.
        [one] Participa una persona hasta ahora.
        [many] Participan { COUNT($people) } hasta ahora: { COUNT($rounds) } turnos de { $pot }.
       *[other] Participan { COUNT($people) } hasta ahora: { COUNT($rounds) } turnos de { $pot }.
    }
seat-called-off-card = ✖ { $group }: la nueva rueda de turnos se canceló.
seat-began-card =
    🏁 { $group }: ¡empieza la rueda de turnos!
    { $lines }

seat-preview =
    Participan { COUNT($people) } de { COUNT($members) }. Cada turno es de { $pot }.
    { $lines }
    ¿La empiezo?
seat-preview-changed =
    Mientras tanto alguien cambió de idea.
    { $preview }
seat-other-order-button = 🔢 Otro orden
seat-others-now = Mientras tanto alguien cambió de idea. Empieza de nuevo, por favor.
seat-begin-now-button = 🏁 Empezar ya
seat-who-next = ¿Quién es el número { COUNT($place) }?
seat-person-button =
    { $half ->
        [true] ½ { $person }
       *[false] { $person }
    }
seat-as-joined-button = 🕐 Según entraron
seat-begun = 🏁 Ya empezó. Les avisé a todos.
seat-call-off-sure =
    { $people ->
        [0] Nadie participa todavía. ¿La cancelo?
        [one] Participa una persona hasta ahora. ¿La cancelo?
        [many] Participan { COUNT($people) } hasta ahora. ¿La cancelo?
       *[other] Participan { COUNT($people) } hasta ahora. ¿La cancelo?
    }
