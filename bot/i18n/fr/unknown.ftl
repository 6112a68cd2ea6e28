### Unknown: nobody can tell what was meant. Always with three guesses as buttons.

unknown-guess = Je ne suis pas sûr de comprendre. Est-ce une de ces choses ?
unknown-again = Je ne comprends toujours pas bien. Appuyez sur un de ces boutons, ou parlez à une personne.

unknown-paid-button = 💶 J’ai payé { $amount }
unknown-statement-button = 📄 Relevé
unknown-pending-button = ⏳ En attente
unknown-rules-button = 📜 Règles
unknown-invite-button = 📨 Inviter
