### Propose: a member asks the group something, and sees before what exactly happens.

propose-words = proponer | propuesta | propongo | una propuesta | quiero proponer | sugerencia | sugerir | preguntar al grupo | moción | 💡
propose-button = 💡 Proponer algo

propose-what = ¿Qué quieres preguntarle al grupo?
propose-question-button = ❓ Una pregunta
propose-office-button = 🎖 Un cargo
propose-admit-button = 👋 Dejar entrar
propose-exclude-button = 🚪 Sacar a alguien

propose-question =
    Escribe tu pregunta para responderla con sí o no.
    Por ejemplo: ¿Nos reunimos los domingos?
propose-question-empty = No veo ninguna pregunta. Escríbela con palabras, por favor.
propose-question-long = Es muy larga para una votación. Usa como máximo { COUNT($most) } letras y signos, por favor.

propose-whom-admit = ¿Quién debe entrar al grupo?
propose-whom-exclude = ¿Quién debe salir del grupo?
propose-nobody-asks = Ahora nadie pide entrar. Primero invita a la persona.
propose-exclude-yourself = Puedes salir por tu cuenta. No hace falta votar.

propose-give-or-end = ¿Alguien recibe un cargo, o termina un cargo?
propose-how-long = ¿Por cuánto tiempo lo tiene { $person }? Después votan otra vez.
propose-months-button =
    { $months ->
        [one] Un mes
       *[other] { COUNT($months) } meses
    }
propose-no-end-button = Sin fecha final
propose-months-range = Escribe un número de meses, de 1 a { COUNT($most) }, por favor.

propose-sure =
    💡 Si el grupo está de acuerdo:
    { $lines }
    El voto es abierto: todos lo ven. Dura hasta el { DAY($until) } a las { TIME($until) }. ¿Les pregunto?
propose-sure-secretly =
    💡 Si el grupo está de acuerdo:
    { $lines }
    El voto es secreto, hasta el { DAY($until) } a las { TIME($until) }. ¿Les pregunto?
propose-ask-button = ✅ Preguntar al grupo
propose-asked = ✅ Le pregunté al grupo: es la votación { COUNT($number) }. Vota en el chat del grupo.
