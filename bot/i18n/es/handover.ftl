### Handovers: money between two hands. What the two sides see, and what they can do.

## Whoever is asked

handover-ask-deposit-cash =
    { $giver } dice: te di { $amount } en efectivo el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-deposit-in-another-hand =
    { $giver } dice: di { $amount } en efectivo a { $taker } el { DAY($day) }.
    ¿Tienes tú ese dinero? ({ PAYMENT($number) })
handover-ask-deposit-bank =
    { $giver } dice: envié { $amount } a la cuenta del banco el { DAY($day) }.
    ¿Ves allí ese dinero? ({ PAYMENT($number) })
handover-ask-deposit-wallet =
    { $giver } dice: envié { $amount } por billetera móvil el { DAY($day) }.
    ¿Ves allí ese dinero? ({ PAYMENT($number) })
handover-ask-deposit-own =
    { $giver } guarda el dinero. También pagó { $amount } el { DAY($day) }.
    Cuéntenlo juntos, por favor. ¿Está ahí? ({ PAYMENT($number) })
handover-ask-deposit-from-you =
    { $sayer } dice: diste { $amount } en efectivo el { DAY($day) }.
    ¿Es así? ({ PAYMENT($number) })
handover-ask-contribution-cash =
    { $giver } dice: te di { $amount } para los turnos el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-contribution-in-another-hand =
    { $giver } dice: di { $amount } a { $taker } para los turnos el { DAY($day) }.
    ¿Tienes tú ese dinero? ({ PAYMENT($number) })
handover-ask-contribution-bank =
    { $giver } dice: envié { $amount } para los turnos a la cuenta del banco el { DAY($day) }.
    ¿Ves allí ese dinero? ({ PAYMENT($number) })
handover-ask-contribution-wallet =
    { $giver } dice: envié { $amount } para los turnos por billetera móvil el { DAY($day) }.
    ¿Ves allí ese dinero? ({ PAYMENT($number) })
handover-ask-contribution-own =
    { $giver } guarda el dinero, y también pagó { $amount } para los turnos el { DAY($day) }.
    Cuéntenlo juntos, por favor. ¿Está ahí? ({ PAYMENT($number) })
handover-ask-contribution-from-you =
    { $sayer } dice: diste { $amount } para los turnos el { DAY($day) }.
    ¿Es así? ({ PAYMENT($number) })
handover-ask-contribution-direct =
    { $giver } dice: te di { $amount } para tu turno el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-payout =
    🎁 { $giver } dice: te di { $amount } de tu turno el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-withdrawal =
    { $giver } dice: te di { $amount } de tus ahorros el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-transfer =
    { $giver } dice: te entregué { $amount } del dinero del grupo el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-correction =
    { $sayer } dice: { RECEIPT($about) } debe ser de { $amount }.
    ¿Es así? La línea vieja se queda, una nueva la corrige. ({ PAYMENT($number) })
handover-ask-struck =
    { $sayer } dice: el pago { RECEIPT($about) } nunca pasó.
    ¿Es así? La línea vieja se queda, una nueva la corrige. ({ PAYMENT($number) })
handover-counted-otherwise =
    { $counter } contó { $counted }, no { $amount }.
    ¿Cuál es la cantidad correcta? ({ PAYMENT($number) })
handover-said-no =
    ❌ Dijiste que no a { $amount }. ({ PAYMENT($number) }) No escribí nada.
    Si encuentras ese dinero, todavía puedes decir que sí.
handover-said-no-correction =
    ❌ Dijiste que no a la corrección de { RECEIPT($about) }. ({ PAYMENT($number) })
    No escribí nada. Todavía puedes decir que sí.
handover-stands =
    { $sayer } dice que fueron { $amount }. Tú contaste { $counted }. ({ PAYMENT($number) })
    Cuenta otra vez, por favor, mejor juntos.

handover-have-button = ✅ Tengo { $amount }
handover-gave-button = ✅ Di { $amount }
handover-accept-button = ✅ Fueron { $amount }
handover-right-button = ✅ Es correcto
handover-refuse-button = ❌ No
handover-other-button = ✏ Otra cantidad
handover-no-button = ❌ No
handover-not-yet-button = ❌ Todavía no

handover-how-much = ¿Cuánto fue? La otra persona dijo { $said }.
handover-other-sent = Le pregunté a { $sayer } si fueron { $amount }. Todavía no escribí nada.

## Whoever said it

handover-waiting =
    ● dicho ○ contado ○ recibo
    { $amount }: falta la respuesta de { $who }. { PAYMENT($number) }, { MOMENT($since) }.
handover-waiting-correction =
    ⏳ Corrección de { RECEIPT($about) }: falta la respuesta de { $who }.
    { PAYMENT($number) }, { MOMENT($since) }.
handover-settled =
    ● dicho ● contado ● recibo
    { $amount }, { PAYMENT($number) }: { RECEIPT($receipt) }
handover-one-person = { $person }
handover-the-officers = la tesorería
handover-another-officer = otra persona de la directiva
handover-take-back-button = ↩ Anular mi aviso

handover-declined =
    { $counter } dijo que no a { $amount }. ({ PAYMENT($number) })
    No escribí nada. ¿Qué hacemos ahora?
handover-declined-correction =
    { $counter } dijo que no a la corrección de { RECEIPT($about) }. ({ PAYMENT($number) })
    No escribí nada. ¿Qué hacemos ahora?
handover-differs =
    { $counter } contó { $counted }, y tú dices { $amount }. ({ PAYMENT($number) })
    No escribí nada. ¿Qué hacemos ahora?
handover-proof-button = 📎 Enviar prueba
handover-day-button = 🗓 Otro día
handover-help-button = ⚖ Pedir ayuda
handover-send-proof = Envía una foto o un mensaje de voz, o escribe una frase. Se lo paso a la otra persona.
handover-proof-words =
    { $sayer }, sobre { PAYMENT($number) }: “{ $words }”
handover-proof-picture = { $sayer } te envía esto sobre { PAYMENT($number) }.
handover-proof-sent = Ya lo pasé y pregunté otra vez.
handover-which-day = ¿Qué día fue?
handover-day-sent = Pregunté otra vez, con esta fecha: { DAY($day) }.
handover-help-asked =
    Pedí ayuda. Estas personas hablarán con ustedes dos:
    { $helpers }
handover-helper = • { $person }
handover-please-help =
    ⚖ { $sayer } y { $other } no están de acuerdo sobre { $amount } ({ PAYMENT($number) }).
    Habla con las dos personas, por favor. Nadie más puede confirmarlo.

## How it ended

handover-taken-back = ↩ Aviso anulado: { PAYMENT($number) } de { $amount }. No escribí nada.
handover-turn-paid-for-you = ⏳ { $giver } pagó { $amount } de tus turnos. ({ PAYMENT($number) }) Falta un sí.
handover-undone = ↩ { $by } deshizo { RECEIPT($receipt) } de { $amount }. Hay una línea de corrección en la libreta.
handover-corrected = { PAYMENT($number) } de { $amount } se corrigió con una línea nueva. La línea vieja se queda.
handover-others-asked = { PAYMENT($number) }: { $giver }, { $amount }. Ahora le toca responder a otra persona.
handover-done-by-another = ✅ { $by } confirmó { $amount } de { $giver }, { MOMENT($when) }. { RECEIPT($receipt) }
handover-undo-button = ↩ Deshacer (10 min)

## Saying no

handover-nobody-to-count =
    Nadie puede confirmar dinero todavía. Hace falta alguien en la tesorería y otra persona en la directiva.
handover-only-treasurers-say = Solo la tesorería puede decir esto.
handover-too-many =
    { $count ->
        [one] Ya espera un pago tuyo. Pide primero que lo confirmen, por favor.
       *[other] Ya esperan { COUNT($count) } pagos tuyos. Pide primero que los confirmen, por favor.
    }
handover-not-for-yourself = No puedes pagarte a ti. Lo hace otra persona de la tesorería.
handover-for-yourself = Nadie confirma lo suyo. Debe hacerlo otra persona.
handover-not-by-sms = Por SMS no puedo saber si eres tú. Confirma el dinero por Telegram o WhatsApp.
handover-not-yours = Esto es entre otras personas. No cambió nada.
handover-more-than-saved = { $person } tiene { $saved } de ahorros. No se puede devolver más.
handover-more-than-held = Tienes { $held } en efectivo. No se puede dar más.
handover-box-short = { $person } tiene { $held } ahora. No alcanza para esto. No escribí nada.
handover-place-short = La cuenta tiene { $held } ahora. No alcanza para esto. No escribí nada.
handover-savings-short = { $person } tiene { $saved } de ahorros ahora. No alcanza para esto. No escribí nada.
handover-only-to-treasurers = La caja solo puede pasar a otra persona de la tesorería.
handover-nothing-to-correct = Aquí ya no hay nada que corregir.
handover-being-corrected = Ya hay una corrección que espera respuesta.
handover-same-amount = Es la misma cantidad. No cambió nada.
handover-no-helper = No hay nadie más en la directiva que pueda ayudar. Habla con el grupo, por favor.
handover-undo-too-late = Los diez minutos ya pasaron. Toca “No está bien” en el recibo, y escribo una corrección.
handover-undo-hand-back = Ya pasaron los diez minutos. Devuelve el mismo dinero, y eso también lo escribo.
handover-undo-pay-in = Ya pasaron los diez minutos. Vuelve a pagar el dinero, y eso también lo escribo.
handover-counted-anew = Después de esta se contó otra cantidad. Mira el mensaje más nuevo.
handover-counts-no-longer = { $person } ya no confirma pagos. Toca No y pregunta otra vez.
handover-keeps-no-longer = { $person } ya no guarda el dinero. Di lo que falta como un pago nuevo.
handover-already-confirmed = { $person } ya lo confirmó, { MOMENT($when) }: { RECEIPT($receipt) }.
handover-already-taken-back = Este aviso ya se anuló. No escribí nada.
handover-already-undone = Esto ya se deshizo.
handover-already-corrected = Esto ya se corrigió.
handover-already-countered = Alguien dijo otra cantidad. Ahora responde la otra persona.
handover-already-declined = La respuesta fue No. Se puede preguntar otra vez.
handover-already-waiting = Esto espera una respuesta.
