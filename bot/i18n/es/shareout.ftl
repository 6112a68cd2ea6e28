### El reparto: al final del año se reparte lo ahorrado y lo ganado, y cada persona ve cómo.

shareout-words = reparto | el reparto | repartir | fin de año | cierre del año | mi parte

shareout-button = 📊 Reparto
shareout-look-button = 📊 El reparto
shareout-mine-button = 🔒 Mi parte
shareout-how-button = ❓ Cómo
shareout-object-button = ✋ No de acuerdo
shareout-agree-button = 👍 Ahora sí
shareout-call-off-button = ✖ Cancelarlo
shareout-give-button = 💶 Dar las partes
shareout-brought-button = 💶 Traje { $amount }
shareout-keep-none-button = ✖ Nada
shareout-social-stays-button = 🤝 Se queda
shareout-social-all-button = ➗ Partes iguales
shareout-exact-button = 🪙 Exacto
shareout-show-button = ✅ Mostrar a todos

shareout-keep =
    📊 El año ganó { $gain }. ¿Cuánto se queda en el grupo para el próximo año?
    Toca o escribe.
shareout-social = La caja solidaria tiene { $social }. ¿Se queda en el grupo?
shareout-smallest = ¿Cuál es la moneda o el billete más pequeño que se entrega?
shareout-check =
    📊 { $whole } se reparten entre { COUNT($people) }.
    Cada persona ve su parte y puede decir que no. Hasta el voto no se mueven ahorros ni préstamos.
    { $lines }
shareout-call-off-sure = ¿Cancelar el reparto de { $group }? Ahorros y préstamos siguen entonces como antes.
shareout-none = 📊 Ahora no se reparte nada. Un responsable puede empezar al final del año.
shareout-goes-on = 📊 El reparto se canceló. Ahorros y préstamos siguen como antes.
shareout-agreed = 📊 El año está cerrado. Cada persona recibe ahora su parte.
shareout-please-talk = ✋ { $person } dice que su parte no está bien. Habla con esa persona antes del voto.

shareout-shown =
    📊 { $group }, año { COUNT($number) }: esto es lo que se reparte.
    { $lines }
shareout-voted =
    🗳 { $group }, año { COUNT($number) }: el grupo vota este reparto.
    { $lines }
shareout-paying =
    💶 { $group }, año { COUNT($number) }: se están entregando las partes.
    { $lines }
shareout-over =
    ✅ { $group }, el año { COUNT($number) } está repartido.
    { $lines }
shareout-called-off =
    ✖ { $group }, año { COUNT($number) }: este reparto se canceló.
    { $lines }

shareout-card-shown =
    📊 { $group }, año { COUNT($number) }: esto es lo que se reparte.
    { $lines }
    { $objections ->
        [0] Mira tu parte en privado.
        [one] Mira tu parte en privado. { COUNT($objections) } persona aún no está de acuerdo.
        [many] Mira tu parte en privado. { COUNT($objections) } personas aún no están de acuerdo.
       *[other] Mira tu parte en privado. { COUNT($objections) } personas aún no están de acuerdo.
    }
shareout-card-voted =
    🗳 { $group }, año { COUNT($number) }: se vota este reparto.
    { $lines }
shareout-card-paying =
    💶 { $group }, año { COUNT($number) }: { COUNT($done) } de { COUNT($people) } tienen su parte.
    { $lines }
shareout-card-over =
    ✅ { $group }, año { COUNT($number) }: las { COUNT($people) } personas tienen su parte.
    { $lines }
shareout-card-called-off = ✖ { $group }: el reparto del año { COUNT($number) } se canceló.
shareout-everybody-has = 🎉 { $group }: cada persona tiene su parte del año { COUNT($number) }. Empieza el nuevo año.

shareout-earned = Para repartir: { $saved } ahorrados y { $earned } ganados. Juntos { $whole }.
shareout-lost = Para repartir: { $saved } ahorrados, pero { $earned } perdidos. Quedan { $whole }.
shareout-kept-before = De años anteriores: { $amount }.
shareout-keeps = { $amount } se quedan en el grupo.
shareout-each = Cada { $each } de ahorro se vuelven { $becomes }.
shareout-fines-to-social = { $amount } por retrasos no son ganancia de nadie. Van a la caja solidaria.
shareout-social-shared = La caja solidaria se reparte en partes iguales: { $amount }.
shareout-some-bring = Primero hay que traer { $amount }. Hasta entonces cada persona recibe { PERCENT($share) } de su parte.
shareout-coin = La moneda más pequeña es { $step }. Lo que sobra queda en el grupo: { $rest }.

shareout-mine-none = 🔒 Este año no ahorraste nada. Por eso no tienes parte.
shareout-mine-saved = 🔒 Ahorraste { $saved }.
shareout-mine = 💶 Recibes { $net }.
shareout-mine-had = ✅ Recibiste { $net }.
shareout-mine-debts = 🏦 Tu préstamo se paga de tu parte: { $debts }.
shareout-mine-partly = ⏳ Hasta ahora recibiste { $had }. Faltan { $left }.
shareout-mine-brings = 🤲 Tu préstamo es de { $debts }, más que tu parte. Por traer: { $left }.
shareout-mine-objects = ✋ Dijiste que no está bien. Un responsable habla contigo.

shareout-how =
    ❓ Así se calculó tu parte:
    { $lines }
shareout-how-part = Ahorraste { $saved } de { $all }. Es { PERCENT($part) }.
shareout-how-gross = De { $pool } son { $gross }.
shareout-how-social = De la caja solidaria recibes { $social } más.
shareout-how-debts = De ahí se paga tu préstamo: { $whole } − { $debts } = { $left }.
shareout-how-debts-more = Tu préstamo es más que eso: { $debts } − { $whole } = { $left } por traer.
shareout-how-coin = { $rest } es menos que la moneda más pequeña. Recibes { $net }.
shareout-how-extra =
    { $unit } no se pudo dividir. Lo tienen estas personas, que estaban más cerca:
    { $names }
shareout-name = { $person }

shareout-fund-rests = 📊 El año se está repartiendo. Ahorros y préstamos siguen después del voto.
shareout-only-officers = Solo un responsable puede hacerlo.
shareout-one-at-a-time = El año ya se está repartiendo.
shareout-not-so-much-social = La caja solidaria tiene { $most }, no más.
shareout-keep-too-much = Es demasiado. Pueden quedarse { $most } como máximo.
shareout-nothing-to-share = 📊 Todavía no se ahorró nada. No hay nada que repartir.
shareout-no-part = No tienes parte en este año.
shareout-moved-on = El libro cambió desde entonces. Cancela el reparto y muéstralo otra vez.
shareout-not-so-much = Puede ser { $most } como máximo.
shareout-nothing-to-bring = ✅ No tienes nada que traer.
shareout-on-the-way =
    { $count ->
        [one] { COUNT($count) } pago espera un sí. Primero hay que responderlo.
        [many] { COUNT($count) } pagos esperan un sí. Primero hay que responderlos.
       *[other] { COUNT($count) } pagos esperan un sí. Primero hay que responderlos.
    }
    Se espera a:
    { $names }
shareout-loan-promised = { LOAN($loan) } está aprobado y aún no se entregó. Entrégalo primero, o déjalo.
shareout-spending-promised = El grupo decidió un gasto que aún no se pagó. Primero hay que terminarlo.
shareout-is-shown = Este reparto espera el voto.
shareout-is-voted = El grupo está votando este reparto.
shareout-is-paying = El grupo aceptó. Se están entregando las partes.
shareout-is-over = Este año está repartido.
shareout-is-called-off = Este reparto se canceló.

giving-whom = ¿A quién se lo entregaste?
giving-return = A { $person } le vuelven { $amount }. ¿Ya los entregaste?
giving-share = A { $person } le tocan ahora { $amount }. ¿Ya los entregaste?
giving-has-theirs = { $person } ya recibió su parte.
giving-nothing = No te queda nada por entregar ahora.

handover-ask-share =
    📊 { $giver } dice: te di { $amount } de tu parte del año el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-brought =
    📊 { $giver } dice: traje { $amount } para el reparto el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
receipt-share =
    📊 { RECEIPT($receipt) } Confirmado: tu parte del año, { $amount } de { $giver }, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-share-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $taker } tiene { $amount } de su parte, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-brought =
    📊 { RECEIPT($receipt) } Confirmado: trajiste { $amount } para el reparto, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-brought-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $giver } trajo { $amount }, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
