### La caja solidaria: lo que se aparta para ayudarse; pagar en ella y pedir ayuda.

social-words = caja solidaria | fondo social | caja social | solidaridad
social-pay-words = pagar solidaria | pagué solidaria | pague solidaria
aid-words = pedir ayuda | necesito ayuda | emergencia | urgencia

social-button = 🤝 Caja solidaria
social-paid-button = ✅ Pagué en ella
aid-button = 🚑 Pedir ayuda
aid-illness-button = 🏥 Enfermedad
aid-funeral-button = ⚰ Funeral
aid-home-button = 🏠 Casa
aid-other-button = ✏ Otra cosa
aid-no-note-button = ▶ Nada más
aid-send-button = ✅ Enviar

rules-area-social = 🤝 Ayudarnos
rules-no-social = 🤝 Todavía no hay caja solidaria.
rules-social = 🤝 Cada persona paga { $amount } al mes en la caja solidaria.
social-gives-illness = 🏥 Enfermedad: hasta { $most }
social-gives-funeral = ⚰ Funeral: hasta { $most }
social-gives-home = 🏠 Casa: hasta { $most }
social-gives-other = ✏ Otra cosa: hasta { $most }
social-gives-no-illness = 🏥 Enfermedad: no se da nada
social-gives-no-funeral = ⚰ Funeral: no se da nada
social-gives-no-home = 🏠 Casa: no se da nada
social-gives-no-other = ✏ Otra cosa: no se da nada
social-gives-nothing = Aún no han acordado para qué ayuda. Proponlo en las reglas.
change-area-social-button = 🤝 Ayuda
change-social-button = 🤝 Caja solidaria
change-illness-button = 🏥 Enfermedad
change-funeral-button = ⚰ Funeral
change-home-button = 🏠 Casa
change-other-button = ✏ Otra cosa
change-ask-social = ¿Cuánto paga cada persona al mes en la caja solidaria?
change-ask-illness = ¿Cuánto da la caja por una enfermedad, como máximo?
change-ask-funeral = ¿Cuánto da la caja por un funeral, como máximo?
change-ask-home = ¿Cuánto da la caja por un daño en la casa, como máximo?
change-ask-other = ¿Cuánto da la caja por otra cosa, como máximo?
change-no-social-button = ✖ Nada
change-no-illness-button = ✖ Nada
change-no-funeral-button = ✖ Nada
change-no-home-button = ✖ Nada
change-no-other-button = ✖ Nada

social-none = 🤝 Todavía no hay caja solidaria. Ayuda en una enfermedad o una muerte en la familia.
social-box =
    🤝 { $group }: la caja solidaria tiene { $box }. Cada persona paga { $each } al mes.
    { $lines }
social-how-much = ¿Cuánto pagaste en la caja solidaria? Toca o escribe la cantidad.
social-sure = { $amount } en la caja solidaria. ¿En efectivo a { $taker }, o cómo?

aid-what = 🚑 ¿Qué pasó? Solo lo ven los responsables que deciden.
aid-how-much = ¿Cuánto necesitas? La caja da hasta { $most }. Toca o escribe la cantidad.
aid-ask-note = ¿Quieres añadir una palabra para quienes deciden?
aid-note = «{ $note }»
aid-sure =
    { $need ->
        [illness] Pides { $amount } por una enfermedad.
        [funeral] Pides { $amount } por un funeral.
        [home] Pides { $amount } por tu casa.
       *[other] Pides { $amount }.
    }
    { $lines }
    Pregunto ahora a los responsables. Nadie más lo sabrá.
aid-mine-asked = 🚑 Pides { $amount }. { COUNT($yes) } de { COUNT($wanted) } dijeron sí hasta ahora.
aid-mine-agreed = ✅ Aceptado: { $amount }. Te lo entrega la tesorería. Di sí cuando lo tengas.
aid-mine-given = 🤝 Recibiste { $amount } de la caja solidaria. Es un regalo.
aid-mine-turned-down = Los responsables no pudieron aceptar { $amount } esta vez. Habla con alguno.
aid-mine-withdrawn = Lo retiraste. Ya no se pide { $amount } a nadie.

aid-please-decide =
    { $need ->
        [illness] 🚑 { $person } pide { $amount } por una enfermedad.
        [funeral] 🚑 { $person } pide { $amount } por un funeral.
        [home] 🚑 { $person } pide { $amount } por su casa.
       *[other] 🚑 { $person } pide { $amount }.
    }
    { $lines }
    La caja solidaria tiene { $box }. { COUNT($yes) } de { COUNT($wanted) } dijeron sí.
aid-please-give = 🤝 Aceptado: entrega { $amount } de la caja solidaria a { $person }.
aid-given-waits = 🤝 { $amount } para { $person } van en camino. Se espera su sí.
aid-over-asked = 🤝 { $person } pide { $amount }. Otros deciden.
aid-over-agreed = ✅ Aceptado: { $amount } para { $person }.
aid-over-given = 🤝 { $person } tiene { $amount } de la caja solidaria.
aid-over-turned-down = { $amount } para { $person }: no se aceptó.
aid-over-withdrawn = { $person } lo retiró: { $amount }.

aid-asked-already = Ya lo pediste. Míralo, o retíralo primero.
aid-not-for-this = El grupo no acordó ayudar con eso.
aid-not-so-much = Puede ser { $most } como máximo.
aid-box-short = La caja solidaria tiene libres solo { $most }.
aid-too-few-officers = Deben aceptar { COUNT($count) } responsables fuera de tu hogar, y son pocos. Habla con la presidencia.
aid-is-over = Eso ya está decidido.

handover-ask-social =
    🤝 { $giver } dice: pagué { $amount } en la caja solidaria el { DAY($day) }, { $place ->
        [bank] en el banco
        [wallet] por teléfono
       *[cash] en efectivo
    }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
handover-ask-help =
    🤝 { $giver } dice: te di { $amount } de la caja solidaria el { DAY($day) }.
    ¿Tienes ese dinero? ({ PAYMENT($number) })
receipt-social =
    🤝 { RECEIPT($receipt) } Confirmado: pagaste { $amount } en la caja solidaria, { MOMENT($when) }.
    Sello: { MARK($mark) }
receipt-social-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $giver } pagó { $amount } en la caja solidaria, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
receipt-help =
    🤝 { RECEIPT($receipt) } Confirmado: { $amount } de la caja solidaria, { MOMENT($when) }. Es un regalo.
    Sello: { MARK($mark) }
receipt-help-counted =
    🧾 { RECEIPT($receipt) } Confirmado: { $taker } tiene { $amount } de la caja solidaria, { MOMENT($when) }.
    Efectivo que guardas: { $held }.
    Sello: { MARK($mark) }
summary-helped =
    { $count ->
        [0] 🤝 Caja solidaria: { $box }
        [one] 🤝 Caja solidaria: se ayudó a { COUNT($count) } persona, { $amount }. Tiene { $box }.
        [many] 🤝 Caja solidaria: se ayudó a { COUNT($count) } personas, { $amount }. Tiene { $box }.
       *[other] 🤝 Caja solidaria: se ayudó a { COUNT($count) } personas, { $amount }. Tiene { $box }.
    }

social-due-soon =
    { $days ->
        [one] 🤝 Mañana, { DAY($day) }: { $amount } para la caja solidaria, { MONTH($month) }.
        [many] 🤝 En { COUNT($days) } días, { DAY($day) }: { $amount } para la caja solidaria, { MONTH($month) }.
       *[other] 🤝 En { COUNT($days) } días, { DAY($day) }: { $amount } para la caja solidaria, { MONTH($month) }.
    }
social-due-today = 🤝 Hoy, { DAY($day) }: { $amount } para la caja solidaria, { MONTH($month) }.
social-due-late = ⏳ Desde { DAY($day) }: { $amount } para la caja solidaria, { MONTH($month) }.
social-due-called =
    ⏳ Desde { DAY($day) }: { $amount } para la caja solidaria, { MONTH($month) }.
    Pedí a { $helper } que hable contigo.
social-due-button = 🤝 { MONTH($month) }
