### Privacy: what is kept, all of it to look at, and the way to be forgotten. Said in private only.

privacy-words = privacidad | mis datos | olvídame | bórrame

privacy-notice =
    👤 Tu grupo ve tu nombre. Solo la directiva ve lo que pagas.
    📒 Las líneas de la libreta se quedan para siempre. Lo que escribes, lo borro después de responder.
    🔒 Nunca hablo de tu dinero en un chat de grupo. Puedes ver todo lo que guardo, o pedirme que te olvide.
privacy-data-button = 📥 Mis datos
privacy-forget-button = 🗑 Olvídame

## My data

data-person =
    📥 Esto es todo lo que guardo de ti:
    { $facts }
data-name = Nombre: { $person }
data-no-name = Nombre: ninguno
data-language = Idioma: { $language }
data-digits = Cifras: { COUNT($sample) }
data-clock = Hora: { CITY($zone) }
data-clock-of-group = Hora: la de tu grupo
data-quiet = Horas de silencio: de { $start } a { $end }
data-since = Te conozco desde el { DATE($since) }.
data-address = { $channel }, número { $external }. Tu último mensaje: { DATE($heard) }.
data-address-linked = { $channel }, número { $external }: unido con dos palabras el { DATE($since) }.
data-address-chosen = { $channel }, número { $external }: quieres que te escriba allí.
data-address-hides = { $channel }, número { $external }: desde el { DATE($since) } solo dice que hay novedades.

data-group =
    👥 { $group }:
    { $facts }
data-member =
    { $life ->
        [active] Tu número en el grupo es { COUNT($number) }, desde el { DATE($since) }.
        [away] Tu número en el grupo es { COUNT($number) }, desde el { DATE($since) }. Tu ausencia está anotada.
        [asked] Tu número en el grupo era { COUNT($number) }. Pediste volver el { DATE($since) }.
       *[left] Tu número en el grupo era { COUNT($number) }. Saliste del grupo.
    }
data-asked =
    { $life ->
        [asked] Pediste entrar el { DATE($since) }. Nadie ha respondido todavía.
       *[turned-down] Pediste entrar el { DATE($since) }. El grupo dijo que no.
    }
data-office =
    { $role ->
        [chair] Estás en la presidencia desde el { DATE($since) }.
        [secretary] Estás en la secretaría desde el { DATE($since) }.
        [treasurer] Estás en la tesorería desde el { DATE($since) }.
       *[auditor] Estás en la revisión desde el { DATE($since) }.
    }
data-office-past =
    { $role ->
        [chair] Estuviste en la presidencia del { DATE($since) } al { DATE($until) }.
        [secretary] Estuviste en la secretaría del { DATE($since) } al { DATE($until) }.
        [treasurer] Estuviste en la tesorería del { DATE($since) } al { DATE($until) }.
       *[auditor] Estuviste en la revisión del { DATE($since) } al { DATE($until) }.
    }
data-lost-phone =
    { DATE($day) }, { $mine ->
        [true] se dijo que tu teléfono está perdido
       *[false] tuviste que ver con el teléfono perdido de alguien
    }: { $state ->
        [asked] espera
        [agreed] el nuevo se une en un día
        [done] el nuevo quedó unido
       *[stopped] se paró
    }
data-frozen =
    { DATE($day) }, la directiva bloqueó tus teléfonos: { $ended ->
        [true] funcionan otra vez
       *[false] están bloqueados
    }
data-vote =
    { $choice ->
        [yes] Votación { COUNT($number) }, { DATE($day) }: votaste sí.
        [no] Votación { COUNT($number) }, { DATE($day) }: votaste no.
        [abstain] Votación { COUNT($number) }, { DATE($day) }: no dijiste ni sí ni no.
        [secret] Votación { COUNT($number) }, { DATE($day) }: votaste. No guardo cómo.
       *[none] Votación { COUNT($number) }, { DATE($day) }: no votaste.
    }
data-household =
    { $count ->
        [one] La directiva dijo que compartes hogar con una persona del grupo.
       *[other] La directiva dijo que compartes hogar con { COUNT($count) } personas del grupo.
    }
data-loan =
    { LOAN($loan) }, { DATE($day) }, pedido: { $amount } · { $state ->
        [asked] sin decidir
        [agreed] aprobado
        [on-the-way] en camino
        [running] se está pagando
        [repaid] pagado
        [turned-down] no aprobado
        [withdrawn] retirado
       *[written-off] dado por perdido
    }
data-seat = Rueda de turnos { COUNT($circle) }, { DATE($day) }: { $seats }
data-bid = Rueda { COUNT($circle) }, turno { COUNT($round) }, { DATE($day) }: tu oferta { $amount }
data-named = Rueda { COUNT($circle) }, turno { COUNT($round) }, { DATE($day) }: dijiste quién lo necesita
data-word = { DATE($day) }: tu palabra en un sorteo: { $word }
data-dice = { DATE($day) }: escribiste dados: { $dice }
data-standin =
    Rueda de turnos { COUNT($circle) }, { DATE($day) }: te pidieron responder · { $state ->
        [accepted] sí
        [declined] no
       *[asked] sin respuesta todavía
    }
data-swap =
    Rueda de turnos { COUNT($circle) }, { DATE($day) }: un cambio de los turnos { COUNT($first) } y { COUNT($second) } · { $state ->
        [done] hecho
        [declined] dicho que no
        [refused] no aceptado por un responsable
        [taken-back] retirado
        [lapsed] terminado sin respuesta
       *[asked] en espera
    }
data-loan-for = { LOAN($loan) }, para qué: { $words }
data-fine =
    { $waived ->
        [true] { LOAN($loan) }, { DATE($day) }, una multa: { $amount } · el grupo la quitó
       *[false] { LOAN($loan) }, { DATE($day) }, una multa: { $amount }
    }
data-respite = { LOAN($loan) }, { DATE($day) }, pediste más tiempo, hasta el { DATE($until) }
data-guarantee =
    Respaldo para { LOAN($loan) }, { DATE($day) }, { $amount } · { $state ->
        [asked] espera
        [accepted] dijiste que sí
        [declined] dijiste que no
       *[released] ya terminó
    }
data-handover =
    { $purpose ->
        [deposit] { PAYMENT($number) }, { DATE($day) }, pagado: { $amount }
        [withdrawal] { PAYMENT($number) }, { DATE($day) }, devuelto: { $amount }
        [transfer] { PAYMENT($number) }, { DATE($day) }, entregado: { $amount }
        [loan] { PAYMENT($number) }, { DATE($day) }, prestado: { $amount }
        [repayment] { PAYMENT($number) }, { DATE($day) }, pagado por un préstamo: { $amount }
        [spending] { PAYMENT($number) }, { DATE($day) }, gastado para el grupo: { $amount }
        [refund] { PAYMENT($number) }, { DATE($day) }, pagado de más y devuelto: { $amount }
        [contribution] { PAYMENT($number) }, { DATE($day) }, pagado por los turnos: { $amount }
        [payout] { PAYMENT($number) }, { DATE($day) }, turno entregado: { $amount }
        [return] { PAYMENT($number) }, { DATE($day) }, sobrante de los turnos devuelto: { $amount }
        [share] { PAYMENT($number) }, { DATE($day) }, parte del año: { $amount }
        [brought] { PAYMENT($number) }, { DATE($day) }, traído para un reparto: { $amount }
        [social] { PAYMENT($number) }, { DATE($day) }, en la caja solidaria: { $amount }
        [help] { PAYMENT($number) }, { DATE($day) }, de la caja solidaria: { $amount }
       *[correction] { PAYMENT($number) }, { DATE($day) }, corregido a: { $amount }
    } · { $state ->
        [waiting] espera
        [countered] espera
        [declined] respuesta: no
        [taken-back] aviso anulado
        [undone] deshecho
        [corrected] corregido después
       *[confirmed] confirmado
    }
data-witness =
    { PAYMENT($number) }, { DATE($asked) }, pregunta si lo viste: { $saw ->
        [saw] dijiste que sí
        [did-not] dijiste que no
       *[waits] espera
    }
data-line-savings = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, ahorros: { $amount }, luego { $after }. Sello: { MARK($mark) }
data-line-cash = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, efectivo en tus manos: { $amount }, luego { $after }. Sello: { MARK($mark) }
data-line-loan = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, por pagar de un préstamo: { $amount }, luego { $after }. Sello: { MARK($mark) }
data-line-prepaid = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, pagado de más: { $amount }, luego { $after }. Sello: { MARK($mark) }
data-end = Eso es todo. También guardo bajo llave lo que te escribí, hasta que me pidas que te olvide.

## Forget me

privacy-still-member = Estás en { $group }. Sal primero de ese grupo, y después puedo olvidarte.
privacy-money-open = Todavía hay dinero tuyo pendiente en { $group }. Arréglalo primero, y después puedo olvidarte.
privacy-forget =
    🗑 Puedo olvidar tu nombre, tu dirección y todo lo que te escribí.
    Las líneas de la libreta se quedan, bajo un número. Nadie puede saber que eran tuyas.
    ¿Quieres eso?
privacy-sure =
    ¿De verdad? Nadie puede deshacerlo.
    Cuando toques, te olvido al instante, y ya no puedo responder. ¡Adiós!
privacy-sure-button = 🗑 Sí, olvídame
privacy-keep-button = 🔒 No, quiero seguir
privacy-kept = Bien. No olvidé nada.
privacy-forgotten = Ya olvidé todo. ¡Adiós!
