### Help, and a person to talk to.

help-words = ayuda | ayúdame | ayúdenme | auxilio | información

help-what =
    Soy la libreta de tu grupo. Nunca guardo ni muevo dinero.
    El dinero cuenta cuando dos personas lo dijeron.
help-say =
    Toca un botón, o escríbeme cuando quieras:
    💶 pagué 50
    📒 libreta
    🤲 préstamo 200
    💶 devolver 50
    🌍 idioma
    ☰ menú
    ✖ cancelar
help-safe =
    Solo cuentan los mensajes de este chat. Una foto reenviada no es un recibo.
    Nunca pido un PIN ni una contraseña.
help-check-button = 🔍 Revisar un recibo
help-privacy-button = 🔒 Privacidad

## 💬 A person to talk to: an officer of the group

someone-words = persona | una persona | hablar | hablar con alguien | alguien | humano
someone-button = 💬 Una persona
someone-may-i = Puedo decirle a { $officer } que quieres hablar. No digo nada más. ¿Puedo?
someone-yes-button = ✅ Sí, por favor
someone-told = Le dije a { $officer } que quieres hablar.
someone-wants-to-talk = 💬 { $member }, de { $group }, quiere hablar contigo. Llama o visita, por favor.
someone-will-button = ✅ Lo haré
someone-thanks = Gracias. Le avisé a { $member }.
someone-will-talk = 💬 { $officer } hablará pronto contigo.
someone-nobody = Nadie más tiene un cargo todavía. Habla con los demás de tu grupo, por favor.
someone-not-an-officer = Esto lo responde solo la directiva del grupo.
someone-has-left = Esta persona ya no está en el grupo.
