### Standing in: alguien responde por lo que un miembro paga después de su turno.

standin-needed =
    🤝 El turno { COUNT($round) } es tuyo. Primero alguien responde por lo que te falta pagar.
    ¿A quién le pregunto?
standin-needed-after =
    🤝 Tu puesto ya tuvo su turno. Alguien responde por lo que te falta pagar.
    ¿A quién le pregunto?
standin-name-button = 🤝 Nombrar a alguien
standin-whom = ¿Quién debe responder por ti?
standin-asked = Le pregunté a { $person }. Te digo qué responde.
standin-nobody-left = Ya no queda nadie a quien preguntar. Habla con la presidencia.
standin-ask =
    🤝 { $person } tiene pronto un turno, y después le falta pagar { $left }. ¿Respondes?
    Si se retrasa, te aviso, y ayudas a pagar.
standin-accepted = 🤝 Respondes por { $person } en los turnos. Ya lo sabe.
standin-declined = ❌ No respondes por { $person }. Solo esa persona lo sabe.
standin-told-accepted = 🤝 { $person } responde por ti. Nada más detiene tu turno.
standin-told-declined = { $person } no responde esta vez. ¿A quién le pregunto ahora?
standin-late =
    🤝 Respondes por { $person }. Faltan { $amount } del turno { COUNT($round) }.
    Habla con esa persona, o paga por ella.
standin-pay-button = 💶 Pagar por alguien

standin-already-accepted = { $person } ya responde por ti.
standin-already-asked = Ya le pregunté a { $person }, y no ha respondido.
standin-not-them = { $person } no puede responder por ti. Nombra a otra persona.
standin-answered = Ya respondiste.
