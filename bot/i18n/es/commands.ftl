### How the bot presents itself: the list of commands in the app, and the words in an empty chat.

command-menu = ☰ Lo que puedo hacer por ti
command-paid = 💶 Decir que pagaste
command-balance = 📒 Ver tus ahorros
command-loan = 🤲 Pedir un préstamo
command-rotation = 🔄 El turno de todos y el tuyo
command-repay = 💶 Devolver un préstamo
command-statement = 📄 Tus líneas de un mes o un año
command-group = 👥 Tu grupo
command-vote = 🗳 Votar, o ver las últimas votaciones
command-language = 🌍 Cambiar el idioma
command-settings = ⚙ Nombre, hora y silencio
command-privacy = 🔒 Lo que sé de ti
command-help = ❓ Ayuda
command-cancel = ✖ Parar lo que estás haciendo
command-start = 👋 Empezar

bot-description =
    Llevo la libreta de tu grupo de ahorro, tanda o junta: quién pagó, quién tiene el dinero y cuánto ahorró cada persona.
    Dos personas confirman cada pago, las dos reciben un recibo, y nunca se borra una línea.
    Nunca guardo tu dinero.
bot-short-description = La libreta de tu grupo de ahorro, tanda o junta. Nunca guardo tu dinero.
