### Unknown: nobody can tell what was meant. Always with three guesses as buttons.

unknown-guess = I am not sure what you mean. Is it one of these?
# The second time in a row; a person to talk to is offered too
unknown-again = I still cannot tell what you mean. Tap one of these, or talk to a person.

# $amount (Money): an amount that was among the words
unknown-paid-button = 💶 I paid { $amount }
unknown-statement-button = 📄 Statement
unknown-pending-button = ⏳ What waits
unknown-rules-button = 📜 Rules
unknown-invite-button = 📨 Invite
