### Unknown: nobody can tell what was meant. Always with three guesses as buttons.

unknown-guess = No sé bien qué quieres decir. ¿Es una de estas cosas?
unknown-again = Todavía no te entiendo bien. Toca uno de estos botones, o habla con una persona.

unknown-paid-button = 💶 Pagué { $amount }
unknown-statement-button = 📄 Resumen
unknown-pending-button = ⏳ Pendientes
unknown-rules-button = 📜 Reglas
unknown-invite-button = 📨 Invitar
