### Loans: how their money is given and paid back. Motions first, then cards, receipts, and what cannot be.

## The motion

loan-motion-asks =
    🤲 { $borrower } pide { $amount }, { $every ->
        [week] { $count ->
            [one] por una semana
           *[other] por { COUNT($count) } semanas
        }
        [two-weeks] { $count ->
            [one] por dos semanas
           *[other] para pagar en { COUNT($count) } veces, cada dos semanas
        }
        [end] { $count ->
            [one] para pagar después de un mes
           *[other] para pagar después de { COUNT($count) } meses
        }
       *[month] { $count ->
            [one] por un mes
           *[other] por { COUNT($count) } meses
        }
    }. { $purpose }
loan-for-business = 🛒 Para un negocio.
loan-for-health = 🏥 Para la salud.
loan-for-school = 🎓 Para la escuela.
loan-for-private = 🔒 El motivo queda en privado.
loan-for-words = Para: { $words }.
loan-motion-plan = Se devuelve: { COUNT($count) } × { $each }, en total { $total }. El préstamo cuesta { $cost }.
loan-motion-plan-falling =
    Se devuelve en { COUNT($count) } veces: primero { $first }, al final { $last }, en total { $total }. El préstamo cuesta { $cost }.
loan-motion-plan-advance = { $kept } se quedan de una vez en la caja. Se devuelve en { COUNT($count) } veces, en total { $total }.
loan-motion-guarantor = 🤝 { $person } respalda { $amount }.
loan-motion-rules-met = ✅ Se cumplen todas las reglas de los préstamos.
loan-vote-own = Este préstamo es tuyo. Deciden los demás.
loan-vote-household = Este préstamo es para tu hogar. Deciden los demás.
loan-agreed =
    { $borrower } recibe el préstamo { LOAN($loan) }. Una de estas personas da el dinero:
    { $givers }
loan-giver = • { $person }
loan-agreed-box-short = En la caja hay muy poco ahora para el préstamo { LOAN($loan) }.
loan-agreed-gate = El préstamo { LOAN($loan) } no cumple ahora una regla. Quien lo pidió puede ver cuál.
loan-decided-already = El grupo ya decidió sobre el préstamo { LOAN($loan) }.

## Whoever gives the money

loan-please-give = 🤲 Dale { $amount } a { $borrower }, por favor. Es el préstamo { LOAN($loan) }. El grupo dijo que sí.
loan-please-give-for-treasurer =
    🤲 { $borrower } guarda el dinero y recibe { $amount }: es el préstamo { LOAN($loan) }. El grupo dijo que sí.
    Cuéntenlo juntos, por favor.
loan-please-buy =
    🤲 Compra para { $borrower } lo que pidió, por { $amount }. El grupo dijo que sí.
    Es el préstamo { LOAN($loan) }.
loan-please-buy-for-treasurer =
    🤲 { $borrower } guarda el dinero. Compra lo que pidió, por { $amount }, por favor. El grupo dijo que sí.
    Es el préstamo { LOAN($loan) }.
loan-give-button = 💶 Di { $amount }
loan-buy-button = 🛒 Comprado: { $amount }
loan-bank-button = 🏦 Por el banco
loan-wallet-button = 📱 Por celular
loan-problem-button = ⚠ Problema
loan-card-not-given = 🤲 Préstamo { LOAN($loan) } de { $borrower }: no hay que darlo.
loan-card-on-the-way =
    ⏳ { $giver } dio { $amount } para el préstamo { LOAN($loan) }, { MOMENT($when) }.
    Falta que { $borrower } lo confirme.
loan-card-given = ✅ { $borrower } ya tiene { $amount } para el préstamo { LOAN($loan) }, se lo dio { $giver }, { MOMENT($when) }.
loan-how-much =
    ¿Cuánto le diste a { $borrower }? El grupo aprobó { $amount } para { LOAN($loan) }.
    Si es menos, el préstamo se hace más pequeño.
loan-problem-told =
    ⚠ { $giver } no puede darle { $amount } a { $borrower } ahora (préstamo { LOAN($loan) }).
    Habla con las dos personas, por favor.
loan-problem-borrower = ⚠ { $giver } todavía no puede dar el dinero de { LOAN($loan) }. Hablen en persona, por favor.
loan-problem-sent = Les avisé a quien pidió el préstamo y a la directiva. Habla con esas personas, por favor.

## Both hands

loan-mine = mi préstamo { LOAN($loan) }
loan-of = el préstamo { LOAN($loan) } de { $borrower }
handover-ask-loan =
    { $giver } dice: te di { $amount } para el préstamo { LOAN($loan) } el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-loan-thing =
    { $giver } dice: el { DAY($day) } compré lo que pediste, por { $amount }.
    ¿Ya lo tienes? Lo vas pagando como préstamo { LOAN($loan) }. ({ PAYMENT($number) })
loan-have-thing-button = ✅ Ya lo tengo
handover-ask-repayment-cash =
    { $giver } dice: te di { $amount } en efectivo el { DAY($day) }, por { $what }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-repayment-in-another-hand =
    { $giver } dice: di { $amount } en efectivo a { $taker } el { DAY($day) }, por { $what }.
    ¿Tienes tú ese dinero? ({ PAYMENT($number) })
handover-ask-repayment-bank =
    { $giver } dice: envié { $amount } a la cuenta del banco el { DAY($day) }, por { $what }.
    ¿Ves allí ese dinero? ({ PAYMENT($number) })
handover-ask-repayment-wallet =
    { $giver } dice: envié { $amount } por billetera móvil el { DAY($day) }, por { $what }.
    ¿Ves allí ese dinero? ({ PAYMENT($number) })
handover-ask-repayment-own =
    { $giver } pagó { $amount } por { $what } el { DAY($day) }. Lo guarda { $taker }.
    Cuéntenlo juntos, por favor. ¿Está ahí? ({ PAYMENT($number) })
handover-ask-repayment-from-you =
    { $sayer } dice: diste { $amount } en efectivo el { DAY($day) }, por el préstamo { LOAN($loan) }.
    ¿Es así? ({ PAYMENT($number) })
handover-ask-refund =
    { $giver } dice: te devolví { $amount } el { DAY($day) }, lo que pagaste de más.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-paid-for-you =
    ⏳ { $giver } dice que pagó { $amount } por tu préstamo { LOAN($loan) }.
    Falta que se confirme. ({ PAYMENT($number) })

## Receipts

receipt-loan =
    🧾 { RECEIPT($receipt) } Confirmado: préstamo { LOAN($loan) }, { $amount } de { $giver }, { MOMENT($when) }.
    { $rest }
    Sello: { MARK($mark) }
receipt-loan-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } para { $what }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-repayment =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } por el préstamo { LOAN($loan) }, recibido por { $by }, { MOMENT($when) }.
    { $parts }
    { $rest }
    Sello: { MARK($mark) }
receipt-repayment-corrected =
    🧾 { RECEIPT($receipt) } Corregido: ahora son { $amount } por el préstamo { LOAN($loan) }, confirmado por { $by }, { MOMENT($when) }.
    { $parts }
    { $rest }
    Sello: { MARK($mark) }
receipt-repayment-struck =
    🧾 { RECEIPT($receipt) } Corregido: ese pago nunca pasó, confirmado por { $by }, { MOMENT($when) }.
    { $rest }
    Sello: { MARK($mark) }
receipt-repayment-payer =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } por { $what }, recibido por { $by }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-repayment-corrected-payer =
    🧾 { RECEIPT($receipt) } Corregido: ahora son { $amount } por { $what }, confirmado por { $by }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-repayment-struck-payer =
    🧾 { RECEIPT($receipt) } Corregido: ese pago nunca pasó, confirmado por { $by }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-repayment-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } de { $giver } por { $what }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-repayment-counted-over =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } de { $giver } por { $what }, { MOMENT($when) }.
    Sobran { $over }. Devuélvelos, o guárdalos para el próximo pago.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-repayment-corrected-counted =
    🧾 { RECEIPT($receipt) } Corregido: { $amount } de { $giver } por { $what }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-repayment-corrected-counted-over =
    🧾 { RECEIPT($receipt) } Corregido: { $amount } de { $giver } por { $what }, { MOMENT($when) }.
    Sobran { $over }. Devuélvelos, o guárdalos para el próximo pago.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-repayment-struck-counted =
    🧾 { RECEIPT($receipt) } Corregido: el pago de { $giver } nunca pasó, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-refund =
    🧾 { RECEIPT($receipt) } Confirmado: { $giver } te devolvió { $amount }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-refund-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $amount } devueltos a { $taker }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }

loan-paid-prepaid = • { $amount } ya estaban pagados de antes
loan-paid-fine = • { $amount } de multa
loan-paid-fee = • { $amount } de comisión
loan-paid-interest = • { $amount } de costo
loan-paid-principal = • { $amount } de lo prestado
loan-paid-over = • { $amount } de más. Son tuyos, para el próximo pago o para recibirlos de vuelta.
loan-is-repaid = 🎉 El préstamo { LOAN($loan) } está pagado.
loan-left = Falta de { LOAN($loan) }: { $left }.
loan-left-next = Falta de { LOAN($loan) }: { $left }. Próximo pago: { $amount } hasta el { DAY($due) }.

loan-refund-button = 💶 Devolví { $amount }
loan-please-refund = { $person } pagó { $amount } de más y pide ese dinero. Devuélvelo y después avísame, por favor.
loan-refund-asked =
    Le pedí a la tesorería que te lo devuelva.
    Di que sí cuando lo tengas en la mano.
loan-nothing-to-refund = No hay nada que devolver.

## Saying no

loan-not-more = El grupo aprobó { $agreed }. No se puede dar más.
loan-amount-cannot-be = Con esa cantidad no sale ningún préstamo. El grupo aprobó { $agreed }.
loan-given-already = { $person } ya dio el dinero de { LOAN($loan) }, { MOMENT($when) }.
loan-not-given-asked = El grupo todavía no decidió sobre { LOAN($loan) }.
loan-not-given-turned-down = El grupo no aprobó { LOAN($loan) }. No hay que dar nada.
loan-not-given-withdrawn = { LOAN($loan) } se retiró. No hay que dar nada.
loan-give-shareout =
    Si das { LOAN($loan) } ahora, termina el { DATE($last) }.
    Repartimos el { DATE($shareout) }. Hace falta pedirlo otra vez, por menos tiempo.
loan-give-late =
    { $borrower } tiene un pago atrasado.
    Cuando lo pague, puedes dar { LOAN($loan) }.
loan-give-box =
    Ahora solo pueden salir { $most } de la caja para { LOAN($loan) }.
    Da menos, o espera hasta que haya más dinero en la caja.
loan-give-box-empty =
    Ahora no puede salir nada de la caja para { LOAN($loan) }.
    Espera hasta que haya más dinero en la caja.
loan-not-running-asked = { LOAN($loan) } no está decidido todavía. No hay nada que pagar.
loan-not-running-agreed = Todavía no se dio el dinero de { LOAN($loan) }. No hay nada que pagar.
loan-not-running-on-the-way = { LOAN($loan) } está en camino. Confírmalo primero, después paga.
loan-not-running-repaid = { LOAN($loan) } ya está pagado. No falta nada.
loan-not-running-turned-down = El grupo no aprobó { LOAN($loan) }. No hay nada que pagar.
loan-not-running-withdrawn = { LOAN($loan) } se retiró. No hay nada que pagar.
loan-not-running-written-off = El grupo dio por perdido { LOAN($loan) }. Habla con la tesorería, por favor.
loan-not-withdrawn-on-the-way = Alguien dio el dinero de { LOAN($loan) }. Primero di sí o no a eso.
loan-not-withdrawn-running = Ya tienes el dinero de { LOAN($loan) }. Lo que puedes hacer es pagarlo.
loan-not-withdrawn-repaid = { LOAN($loan) } ya está pagado.
loan-not-withdrawn-turned-down = El grupo no aprobó { LOAN($loan) }. Ya terminó.
loan-not-withdrawn-withdrawn = { LOAN($loan) } ya se retiró.
loan-not-withdrawn-written-off = El grupo dio por perdido { LOAN($loan) }. Ya terminó.
loan-is-voted-on = El grupo vota ahora sobre { LOAN($loan) }. Mejor retira la votación.
loan-undo-is-paid = Después hubo un pago de este préstamo. Ya no se puede deshacer.
handover-undo-talk = Ya pasaron los diez minutos. Hablen de esto en persona, por favor.
handover-loan-moved-on = Después hubo un pago de esto. Así no se puede anular. No escribí nada.
handover-savings-bound =
    { $person } puede recibir { $free } ahora. El resto respalda un préstamo.
handover-more-than-prepaid = { $person } pagó { $prepaid } de más. No se puede devolver más.
