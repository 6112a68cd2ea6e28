### Elegir: un turno temprano cuesta, uno tardío trae dinero, y cada quien elige el suyo.

pick-open-button = 🏷 Que elijan
pick-button = 🏷 Elegir un turno
pick-for-button = 🤝 Elegir por alguien
pick-turn-button = Turno { COUNT($round) }
pick-none-button = ↩ Sin turno aún

pick-open-sure =
    Participan { COUNT($people) }, con { COUNT($rounds) } turnos.
    Desde entonces nadie entra ni sale.
    ¿Que elijan ya?
pick-opened = 🏷 Les pedí a todos que elijan. Te aviso cuando todos tengan turno.

pick-asked = 🏷 Elige tu turno. Los primeros cuestan algo, y los últimos traen algo.
pick-asked-unable = 🏷 Cada quien elige su turno. Dile a un responsable cuál quieres.
pick-without = 🏷 Quienes participan eligen ahora sus turnos.
pick-mine =
    ✅ Elegiste:
    { $lines }
    Puedes cambiarlo hasta que empiece la rueda.
pick-all-have =
    { $card }
    🏁 Ahora todos tienen un turno.
pick-for-you =
    🏷 { $person } eligió por ti:
    { $lines }
    Si no está bien, dilo a { $person } antes de que empiece.
pick-own-half = { $turn } · tienes la mitad
pick-own-none = Un puesto aún sin turno
pick-turn =
    { $how ->
        [costs] Turno { COUNT($round) } · { DAY($day) } · cuesta { $price }
        [gives] Turno { COUNT($round) } · { DAY($day) } · trae { $price }
       *[even] Turno { COUNT($round) } · { DAY($day) } · no cuesta nada
    }

pick-line = { $turn } · { $who }
pick-free = libre
pick-half-free = { $person }, y una mitad está libre
pick-which =
    🏷 ¿Qué turno quieres?
    { $lines }
    { $half ->
        [true] Medio puesto paga o recibe la mitad de eso.
       *[false] Puedes cambiarlo hasta que empiece la rueda.
    }
pick-which-for =
    🏷 ¿Qué turno quiere { $person }?
    { $lines }
    { $half ->
        [true] Medio puesto paga o recibe la mitad de eso.
       *[false] Se puede cambiar hasta que empiece la rueda.
    }
pick-changed =
    Perdona, otra persona ya tiene ese turno.
    { $asked }
pick-which-seat = ¿Cuál de tus turnos cambias?
pick-for-whom = ¿Por quién eliges?
pick-done =
    { $round ->
        [0] ✅ No tienes turno por ahora. Elige otro.
        [one] ✅ El turno { COUNT($round) } es tuyo.
        [many] ✅ El turno { COUNT($round) } es tuyo.
       *[other] ✅ El turno { COUNT($round) } es tuyo.
    }
pick-for-done =
    { $round ->
        [0] ✅ { $person } no tiene turno por ahora. Le aviso, si puedo.
        [one] ✅ { $person } tiene el turno { COUNT($round) }. Le aviso, si puedo.
        [many] ✅ { $person } tiene el turno { COUNT($round) }. Le aviso, si puedo.
       *[other] ✅ { $person } tiene el turno { COUNT($round) }. Le aviso, si puedo.
    }

pick-card =
    🏷 { $group }: cada quien elige su turno
    { $lines }

pick-not-open = Ahora nadie elige turnos. Mira los turnos de todos.
pick-organiser = El turno 1 es tuyo, como acordaron todos.
pick-not-all =
    No todos han elegido su turno. Pregunta a:
    { $people }
pick-for-nobody = Todos pueden elegir por sí mismos. Desde { MOMENT($since) } puedes ayudar a quien falte.
pick-for-themselves = { $person } puede elegir con su teléfono. Pídeselo.
