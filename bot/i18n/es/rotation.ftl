### Turnos

rotation-words = turnos | mi turno | mis turnos | todos los turnos | tanda | la tanda | cundina | susu | pasanaku

rotation-button = 🔄 Turnos
rotation-short-gathering = 🔄 Turnos: se está formando una rueda.
rotation-short-due = 🔄 Turno { COUNT($round) }: { $amount } hasta el { DAY($day) }
rotation-short-on-the-way = 🔄 Turnos: ⏳ en camino
rotation-short-paid = 🔄 Turnos: ✅ pagado
rotation-short-turn = 🎁 Tu propio turno: { COUNT($round) }, { DAY($day) }
