### Bringing a group's book from paper: written by one officer, confirmed by another, then by each about themselves.

bring-words = traer nuestro libro | traer nuestro grupo | importar | libro viejo | cuaderno
bring-button = 📥 Traer el libro
bring-nothing-button = Nada
bring-again-button = 🔁 Otra vez
bring-ask-button = ✅ Preguntar
bring-right-button = ✅ Está bien
bring-not-right-button = ✋ No está bien
bring-back-button = ↩ Escribir de nuevo

bring-saved =
    ¿Cuánto ahorró cada persona hasta hoy? Escribe una línea por persona, en un solo mensaje.
    Así: Samuel 350
bring-cash = ¿Cuánto efectivo del grupo tiene { $person } hoy?
bring-bank = ¿Cuánto hay hoy en el banco?
bring-wallet = ¿Cuánto hay hoy en la billetera móvil del grupo?
bring-social = De este dinero, ¿cuánto es solo para ayudarse?
bring-sure =
    📥 Este es su libro hoy. Ahorros en total: { $saved }
    { $lines }
    Otra persona de la directiva debe decir que está bien.

bring-part-saved = { $person }: ahorró { $amount }
bring-part-named = { $name }: ahorró { $amount }
bring-part-cash = 💵 { $person } tiene { $amount }
bring-part-bank = 🏦 En el banco: { $amount }
bring-part-wallet = 📱 En la billetera: { $amount }
bring-part-social = 🤝 Caja solidaria: { $amount }
bring-part-kept = 👥 Del grupo mismo: { $amount }

bring-proposed =
    📥 { $group }: se pregunta a las demás personas de la directiva.
    { $lines }
bring-please-confirm =
    📥 { $group }: { $by } escribió aquí su libro de papel.
    { $lines }
    Compáralo con el papel y mira cada nombre. ¿Está todo bien?
bring-waits =
    📥 { $group }: { $right } de { $count } dijeron que está bien.
    { $lines }
    El libro se abre cuando todos respondan, o el { DAY($until) }.
bring-says-nothing = { $person }: sin respuesta todavía
bring-says-not = ✋ { $person } dice que no está bien. Hablen.
bring-all-right = Todas las personas dijeron que está bien.
bring-opened =
    📗 El libro de { $group } está abierto: { RECEIPT($receipt) }.
    { $right } de { $count } dijeron que su parte está bien.
    { $lines }
bring-withdrawn = El libro de { $group } se retiró. No se escribió nada; la directiva puede escribirlo de nuevo.
bring-group-opened =
    { $count ->
        [0] 📗 El libro de { $group } está abierto, y cada persona confirmó su parte.
        [one] 📗 El libro de { $group } está abierto. { COUNT($count) } persona aún no confirmó su parte.
        [many] 📗 El libro de { $group } está abierto. { COUNT($count) } de personas aún no confirmaron su parte.
       *[other] 📗 El libro de { $group } está abierto. { COUNT($count) } personas aún no confirmaron su parte.
    }

bring-own =
    { $holds ->
        [true] 📥 { $group } empieza aquí su libro. Ahorraste { $saved }, y tienes { $cash } del efectivo del grupo. ¿Está bien?
       *[false] 📥 { $group } empieza aquí su libro. Ahorraste { $saved } hasta hoy. ¿Está bien?
    }
bring-own-right =
    { $holds ->
        [true] ✅ Dijiste que está bien: { $saved } ahorrados, { $cash } en tus manos.
       *[false] ✅ Dijiste que está bien: { $saved } ahorrados en { $group }.
    }
bring-own-wrong =
    { $holds ->
        [true] ✋ Dijiste que no está bien: { $saved } ahorrados, { $cash } en tus manos. La directiva lo sabe.
       *[false] ✋ Dijiste que no está bien: { $saved } ahorrados. La directiva de { $group } lo sabe.
    }
bring-own-opened =
    { $holds ->
        [true] 📗 El libro de { $group } está abierto. Empiezas con { $saved } ahorrados, y { $cash } en tus manos.
       *[false] 📗 El libro de { $group } está abierto. Empiezas con { $saved } ahorrados.
    }
bring-own-opened-unconfirmed =
    { $holds ->
        [true] 📗 El libro de { $group } está abierto: { $saved } ahorrados, { $cash } en tus manos. Aún no lo confirmaste.
       *[false] 📗 El libro de { $group } está abierto. Empiezas con { $saved } ahorrados. Aún no lo confirmaste.
    }
bring-own-withdrawn = { $group } escribe de nuevo su libro viejo. Te preguntaré otra vez.

bring-faults =
    No puedo leer algunas líneas:
    { $lines }
    Por favor, escribe otra vez todas las líneas.
bring-fault-no-amount = Línea { $row }: «{ $line }» necesita un nombre y una cantidad.
bring-fault-two-ways = Línea { $row }: «{ $line }» se puede leer de dos formas. Escribe 1000 sin punto.
bring-fault-no-name = Línea { $row }: «{ $line }» no tiene nombre.
bring-fault-twice = Línea { $row }: { $line } está dos veces.
bring-fault-too-many = Desde la línea { $row } es demasiado{ $line }.
bring-missing =
    Faltan { $missing }: hay menos dinero que ahorros.
    ¿Hay algo prestado? Trae el libro cuando lo devuelvan.
bring-nothing = No hay nada que traer. Escribe un nombre y una cantidad, así: Samuel 350
bring-two-of-a-name = Dos personas se llaman { $person }. Una debe cambiar antes su nombre.
bring-not-new = Su libro aquí ya empezó. El libro viejo se trae antes.
bring-waits-already = Su libro viejo está escrito y espera. Escríbelo de nuevo desde allí.
bring-over = Eso ya terminó. No cambió nada.

book-line-opening = { DATE($when) } · traído del papel { $amount } · { RECEIPT($receipt) }
book-explain-opening = Trajiste { $amount } del libro de papel.
book-explain-opening-rest = Trajiste { $sum } del libro de papel.
