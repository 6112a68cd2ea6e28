### Link: the chat where the group meets.

link-words = nuestro chat | conectar el chat | agregar al chat | chat del grupo

link-button = 💬 Nuestro chat
link-offer =
    Toca el botón y elige el chat donde se reúne { $group }. El botón sirve por un día.
    Allí muestro una sola tarjeta: cuántas personas pagaron, nunca quién.
link-open-button = 💬 Elegir el chat
link-done = ✅ { $group } se reúne ahora en ese chat. Si me sacas de allí, olvido el chat.
link-removed =
    Alguien me sacó del chat de { $group }. La libreta está a salvo, y aquí sigo respondiendo a todos.
    Agrégame otra vez cuando quieras.
link-greeting =
    👋 Llevo la libreta de { $group }. Nunca guardo su dinero.
    Aquí solo cuento. Tus propios números te los digo en privado.

link-code-wrong = Este enlace ya no sirve. Haz uno nuevo aquí, y úsalo antes de un día.
link-not-here = Este enlace solo sirve en un chat de grupo. Toca el botón y elige el chat.
link-other-group = Ese chat es de otro grupo. Sácame primero de allí, y luego conéctalo otra vez.
link-only-officers = Solo la directiva conecta un chat. Pregunta a la presidencia o a la secretaría.
link-anonymous =
    Alguien conectó un chat a { $group } como administrador anónimo. No pude ver quién fue.
    Apaga “Permanecer anónimo” en ese chat, y conéctalo desde aquí otra vez, por favor.
