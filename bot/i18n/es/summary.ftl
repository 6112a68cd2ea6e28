### Summary: un mes en breve, y la prueba nocturna de la libreta.

summary-mine =
    📒 { $group }: tu { MONTH($month) }
    { $lines }
summary-paid = 📅 Pagado para { MONTH($month) }: { $paid }
summary-turns = 🔄 Turnos: { $paid } pagado, { $received } recibido
summary-all = 👥 Entre todos:
summary-group =
    📒 { $group }: nuestro { MONTH($month) }
    { $lines }
summary-count = 📅 { COUNT($paid) } de { COUNT($members) } pagaron el mes completo.
summary-saved = 🐷 Ahorrado entre todos: { $saved }
summary-lent =
    { $count ->
        [one] 🤲 Prestado: { $lent } en un préstamo
        [many] 🤲 Prestado: { $lent } en { COUNT($count) } préstamos
       *[other] 🤲 Prestado: { $lent } en { COUNT($count) } préstamos
    }

proof-fault-at =
    ⚠ La libreta de { $group } no cuadra en { RECEIPT($receipt) }.
    No cambié nada. Avisa a quien mantiene esta libreta, por favor.
proof-fault =
    ⚠ La libreta de { $group } no cuadra con lo que se dijeron.
    No cambié nada. Avisa a quien mantiene esta libreta, por favor.
proof-again = ✅ La libreta de { $group } cuadra otra vez.
