### Turnos

rotation-words = turnos | mi turno | mis turnos | todos los turnos | tanda | la tanda | cundina | susu | pasanaku
