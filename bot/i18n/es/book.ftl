### My book: what one saved, what is due, and where it all comes from. Said in private only.

book-words = saldo | mi saldo | balance | libreta | mi libreta | ahorro | ahorros | mis ahorros | mi dinero | cuánto tengo | cuánto llevo | mis recibos

book =
    📒 { $group }
    { $facts }
book-saved = 🐷 Ahorros: { $saved }
book-next = 📅 Por pagar: { $due } hasta el { DAY($day) }
book-next-paid = 📅 { MONTH($month) }: pagado, o en camino
book-late = ⚠ Atrasado: { $late } de meses anteriores
book-late-nothing = ⚠ Atrasado: nada
book-cash = 💵 Efectivo que guardas para el grupo: { $held }
book-stands-in = 🤝 Respaldas { $bound } de préstamos de otras personas.

book-way-deposit = ⏳ En camino: { $amount }, { PAYMENT($number) }. Nadie lo confirmó todavía.
book-way-correction = ⏳ { RECEIPT($about) } quizás cambie a { $amount }, { PAYMENT($number) }. Falta un sí.
book-way-struck = ⏳ { RECEIPT($about) } quizás quede tachado, { PAYMENT($number) }. Falta un sí.
book-way-out = ⏳ De tus manos: { $amount }, { PAYMENT($number) }. Nadie lo confirmó todavía.
book-way-in = ⏳ Para ti: { $amount }, { PAYMENT($number) }. Confirma cuando tengas el dinero.
book-way-contribution = ⏳ Pagado para los turnos: { $amount }, { PAYMENT($number) }. Nadie lo confirmó todavía.

book-way-repayment = ⏳ Pagado por un préstamo: { $amount }, { PAYMENT($number) }. Nadie lo confirmó todavía.

book-last-button = 🧾 Las 5 últimas
book-explain-button = ❓ Explicar
book-statement-button = 📄 Resumen

## The last lines, and one of them

book-last =
    🧾 Tus líneas, la más nueva primero. Toca un número para ver su recibo.
    { $lines }
book-last-nothing = 🧾 Tu libreta está vacía todavía. Paga, y aparece la primera línea.
book-older-button = ◀ Más viejas
book-newer-button = ▶ Más nuevas
book-receipt-button = { RECEIPT($receipt) }

book-line-deposit = { DATE($when) } · ahorraste { $amount } · { RECEIPT($receipt) }
book-line-withdrawal = { DATE($when) } · devuelto { $amount } · { RECEIPT($receipt) }
book-line-year-closed = { DATE($when) } · cierre del año, repartido { $amount } · { RECEIPT($receipt) }
book-line-reversal = { DATE($when) } · anula { RECEIPT($about) }: { $amount } · { RECEIPT($receipt) }

book-receipt-taken-back =
    🧾 { RECEIPT($receipt) } Ya no cuenta: { $amount }, { MOMENT($when) }. Lo anuló { RECEIPT($by) }.
    Tus ahorros: { $saved }.
    Sello: { MARK($mark) }
book-receipt-reversal =
    🧾 { RECEIPT($receipt) } Corrección: { $amount }, { MOMENT($when) }. Anuló { RECEIPT($about) }.
    Tus ahorros: { $saved }.
    Sello: { MARK($mark) }
book-receipt-line =
    🧾 { $line }
    Sello: { MARK($mark) }
book-no-such-receipt = Ese recibo no está en tu libreta. Puedes revisar si es verdadero.
book-check-button = 🔍 Revisar un recibo

## Explain my numbers

book-explain =
    ❓ { $lines }
book-explain-deposit =
    { $times ->
        [one] Ahorraste { $amount } una vez.
       *[other] Ahorraste { COUNT($times) } veces { $amount }. Eso da { $sum }.
    }
book-explain-deposit-rest =
    { $times ->
        [one] Ahorraste otra cantidad una vez. Eso da { $sum }.
       *[other] Ahorraste { COUNT($times) } veces otras cantidades. Eso da { $sum }.
    }
book-explain-withdrawal =
    { $times ->
        [one] Te devolvieron { $amount } una vez.
       *[other] Te devolvieron { COUNT($times) } veces { $amount }. Eso da { $sum }.
    }
book-explain-withdrawal-rest =
    { $times ->
        [one] Te devolvieron otra cantidad una vez. Eso da { $sum }.
       *[other] Te devolvieron { COUNT($times) } veces otras cantidades. Eso da { $sum }.
    }
book-explain-year-closed =
    { $times ->
        [one] Un año terminó y se repartieron { $amount } de tus ahorros.
       *[other] { COUNT($times) } años terminaron y cada vez se repartieron { $amount }. Eso da { $sum }.
    }
book-explain-year-closed-rest =
    { $times ->
        [one] Otro año terminó y se repartió su suma. Eso da { $sum }.
       *[other] { COUNT($times) } años más terminaron, con otras sumas. Eso da { $sum }.
    }
book-explain-taken-back =
    { $count ->
        [one] Una línea fue un error. Una línea nueva la anuló: las dos cuentan cero.
       *[other] { COUNT($count) } líneas fueron errores. Líneas nuevas las anularon: todas cuentan cero.
    }
book-explain-sum = Tus ahorros: { $saved }.

## My status, from the card in the group chat. Said in private.

mine =
    🔒 { $group }, { MONTH($month) }
    { $facts }
mine-paid = ✅ Pagado: { $amount }
mine-nothing-open = Este mes ya no falta nada por pagar.
mine-sent = 🔒 Te lo envié en privado.
mine-open-private = Abre nuestro chat privado y toca Iniciar. Allí nadie más ve tus números.
