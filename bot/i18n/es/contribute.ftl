### Pagar un turno

contribute-words = pagar turno | pagar mi turno | turno pagado | pagué mi turno | pagué el turno
contribute-for-words = pagar turno de | pagar el turno de | pagué el turno de
contribute-button = 💶 Ya pagué
contribute-for-button = 👥 Por otra persona
contribute-ahead-button = ⏩ Pagar antes
contribute-none = Ahora no tienes ninguna rueda de turnos.
contribute-not-in = No tienes un puesto en esta rueda. Puedes pagar por alguien que sí.
contribute-nobody-else = Nadie más tiene un puesto en esta rueda.
contribute-nothing-left = ✅ Ahora no falta nada por pagar en los turnos.
contribute-all-paid = ✅ Ya pagaste todos los turnos de esta rueda.
contribute-for-all-paid = ✅ { $person } ya pagó todos los turnos de esta rueda.
contribute-how-much = Ahora faltan { $due } por pagar. ¿Cuánto pagaste?
contribute-how-much-ahead = Ahora no falta nada por pagar. ¿Cuánto pagaste por adelantado?
contribute-for-whom = ¿Por quién pagaste?
contribute-for-how-much = ¿Cuánto pagaste por { $person }?
contribute-confirm-cash = { $amount } para los turnos, ¿se lo entregaste a { $taker }?
contribute-confirm-bank = { $amount } para los turnos, ¿enviado a la cuenta del banco del grupo?
contribute-confirm-wallet = { $amount } para los turnos, ¿enviado a la billetera móvil del grupo?
contribute-for-confirm-cash = { $amount } para los turnos de { $person }, ¿se lo entregaste a { $taker }?
contribute-for-confirm-bank = { $amount } para los turnos de { $person }, ¿enviado a la cuenta del banco?
contribute-for-confirm-wallet = { $amount } para los turnos de { $person }, ¿enviado a la billetera móvil?
contribute-twice =
    { PAYMENT($number) } ya espera: { $amount } para los turnos.
    ¿Es un segundo pago?
