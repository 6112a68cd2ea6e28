### Dues: lo que hay que pagar hasta un día, y sus recordatorios.

dues =
    { $lines }
    ¿Necesitas más tiempo? Avísame, y espero.
dues-which-paid = ¿Qué pagaste?
dues-which-time = ¿Para qué necesitas más tiempo?

round-due-soon =
    { $days ->
        [one] 🔄 Mañana, { DAY($day) }: { $amount } para el turno { COUNT($round) }.
        [many] 🔄 En { COUNT($days) } días, { DAY($day) }: { $amount } para el turno { COUNT($round) }.
       *[other] 🔄 En { COUNT($days) } días, { DAY($day) }: { $amount } para el turno { COUNT($round) }.
    }
round-due-today = 🔄 Hoy, { DAY($day) }: { $amount } para el turno { COUNT($round) }.
round-due-late = ⏳ Desde el { DAY($day) }: { $amount }, hasta el turno { COUNT($round) }.
round-due-called =
    ⏳ Desde el { DAY($day) }: { $amount }, hasta el turno { COUNT($round) }.
    Le pedí a { $helper } que hable contigo.
round-due-button = 🔄 Turno { COUNT($round) }

dues-call =
    { $lines }
    Ya envié varios recordatorios. Hablen en persona, por favor.
dues-call-line = { $person }: { $what }
