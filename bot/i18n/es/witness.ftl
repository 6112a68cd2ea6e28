### Witness: money was given, and nobody confirms it. Two who saw it settle it, or the group does.

## The giver, when the receiver says nothing

witness-silent =
    ⏳ { $taker } no ha confirmado { $amount } desde el { DAY($day) }. ({ PAYMENT($number) })
    Cuenta como dinero en camino. Lo arreglan dos testigos que vieron a { $giver } darlo, o el grupo.
witness-name-button = 👁 Dos testigos
settle-ask-button = 🗳 Preguntar al grupo
witness-asked =
    ⏳ Pregunté quién vio a { $giver } dar { $amount } a { $taker } el { DAY($day) }. ({ PAYMENT($number) })
    { $lines }
witness-split =
    Un testigo no vio a { $giver } dar { $amount } a { $taker } el { DAY($day) }. ({ PAYMENT($number) })
    { $lines }
    Ahora solo el grupo puede arreglarlo, o lo confirma { $taker }.
witness-line-waits = ○ { $person }: espero su respuesta
witness-line-saw = 👁 { $person } lo vio
witness-line-did-not = ❌ { $person } no lo vio

## Who was there

witness-who = ¿Quién lo vio? Nombra solo a personas que estaban ahí.
witness-who-else = { $first }. ¿Y quién más lo vio?
witness-check =
    Les pregunto a estas personas si vieron a { $giver } dar { $amount } a { $taker }:
    { $lines }
    Así se enteran de la cantidad. ¿Les pregunto?
witness-ask-them-button = ✅ Preguntarles
witness-they-are-asked = 👁 Les pregunté, y otra vez también a { $taker }. Todavía no escribí nada.

## The witnesses

witness-ask =
    👁 ¿Viste a { $giver } dar { $amount } a { $taker } el { DAY($day) }? ({ PAYMENT($number) })
    Di solo lo que viste con tus propios ojos.
witness-saw-button = 👁 Lo vi
witness-did-not-button = ❌ No lo vi
witness-you-saw =
    👁 Viste a { $giver } dar { $amount } a { $taker } el { DAY($day) }. ({ PAYMENT($number) })
    Falta un segundo testigo. Todavía no escribí nada.
witness-back-button = ↩ Anular respuesta
witness-you-did-not =
    ❌ No viste a { $giver } dar { $amount } a { $taker } el { DAY($day) }. ({ PAYMENT($number) })
    Gracias. Ahora puede arreglarlo el grupo.
witness-written =
    ✅ Dos personas vieron a { $giver } dar { $amount } a { $taker } el { DAY($day) }. ({ PAYMENT($number) })
    Eres una de las dos. Ya está escrito: { RECEIPT($receipt) }.
witness-confirmed-otherwise =
    ✅ Está confirmado: { $giver } dio { $amount } a { $taker } el { DAY($day) }. ({ PAYMENT($number) })
    Tu respuesta ya no hace falta. Gracias.

## The receiver

witness-meanwhile =
    { $question }
    También les pregunté a dos personas que quizás lo vieron.
witness-receipt =
    👁 Visto por { $by }. Por eso está escrito.
    { $receipt }
witness-by-two = { $one } y { $other }

## Whoever named the witnesses

witness-named-saw = 👁 Los dos testigos vieron { PAYMENT($number) }. Ya está escrito.
witness-named-did-not = Un testigo no vio { PAYMENT($number) }. Ahora puede arreglarlo el grupo.
witness-please-help =
    ⚖ { $taker } dice: { $giver } no me dio { $amount }. ({ PAYMENT($number) })
    Otras dos personas lo vieron. Habla con todas ellas, por favor.
witness-only-the-group = No hay nadie más en la directiva que pueda ayudar. Puede arreglarlo el grupo.

## The group settles it

settle-given-agreed = { $giver } le dio a { $taker } el dinero de { PAYMENT($number) }. Queda escrito.
settle-given-not-agreed = Si no están de acuerdo: { $giver } no le dio ese dinero a { $taker }.
settle-counted-agreed = { $giver } le dio a { $taker } todo lo que dice { $giver }. ({ PAYMENT($number) })
settle-counted-not-agreed = Si no están de acuerdo: { $giver } dio lo que contó { $taker }.
settle-stands-agreed = { $giver } le dio a { $taker } el dinero de { PAYMENT($number) }. Dos personas lo vieron, y sigue escrito.
settle-stands-not-agreed = Si no están de acuerdo: { $giver } no le dio ese dinero a { $taker }. Una línea nueva lo corrige.
settle-sure =
    🗳 Si el grupo está de acuerdo:
    { $lines }
    El voto es secreto y no dice cantidades. Dura hasta el { DAY($until) } a las { TIME($until) }.
    Las dos personas no votan. ¿Les pregunto a los demás?
settle-your-own = Este pago es tuyo. Votan los demás.

settle-agreed = { PAYMENT($number) } sí se entregó. Está en la libreta.
settle-not-agreed = { PAYMENT($number) } no se entregó. Así lo dice también la libreta.
settle-not-agreed-counted = { PAYMENT($number) }: lo que se contó ya está en la libreta.
settle-counts =
    🗳 Lo arregló el grupo con la votación { COUNT($motion) }.
    { $receipt }
settle-by-the-group = el grupo (votación { COUNT($motion) })
settle-not-given =
    🗳 La votación { COUNT($motion) } dice: { $giver } no le dio { $amount } a { $taker } el { DAY($day) }.
    { PAYMENT($number) } queda anulado. No escribí nada.
settle-crossed-out =
    🗳 La votación { COUNT($motion) } dice: { $giver } no le dio { $amount } a { $taker } el { DAY($day) }.
    { PAYMENT($number) }: hay una línea de corrección en la libreta.

## Saying no

witness-too-early = Dale un poco de tiempo. Puedes pedirlo desde el { MOMENT($until) }.
witness-not-silent = Ya hay una respuesta. Contra eso no ayudan testigos. Puede arreglarlo el grupo.
witness-someone-did-not = Una de las personas no lo vio. Ahora puede arreglarlo el grupo.
witness-named-already = Ya les pregunté a { $one } y a { $other }.
witness-not-these = Nombra a personas que estaban ahí y que no ganan nada con esto.
witness-nobody-else = Muy pocas otras personas pudieron verlo. Puede arreglarlo el grupo.
witness-answered-already = Ya respondiste esto.
witness-not-needed = Tu respuesta ya no hace falta. Gracias.
witness-nothing-said = Todavía no respondiste esto.
settle-not-yours = Solo la directiva o una de las dos personas pueden preguntarle esto al grupo.
settle-not-now = La libreta no lo permite ahora: hay muy poco dinero. No escribí nada.
settle-already = El grupo ya arregló { PAYMENT($number) } con la votación { COUNT($motion) }.
