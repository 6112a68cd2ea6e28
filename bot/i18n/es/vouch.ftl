### Vouching: money of a member who has no app. Whoever says it names a witness, who saw it.

## Whoever said it

vouch-who-saw =
    ⏳ { $amount } de { $member }, { PAYMENT($number) }. { $member } no tiene app para confirmarlo.
    ¿Quién lo vio? Antes no se escribe nada.
vouch-choose-button = 👁 Elegir testigo
vouch-other-button = 👁 Otra persona
vouch-waiting =
    ⏳ { $amount } de { $member }: le pregunté a { $witness } si lo vio.
    { PAYMENT($number) }, { MOMENT($since) }.
vouch-did-not =
    ❌ { $witness } no vio { $amount } de { $member }. ({ PAYMENT($number) })
    No se escribió nada. La presidencia lo sabe.
vouch-which = ¿Quién lo vio? Debe tener una app y vivir en otro hogar.
vouch-seen =
    { $receipt }
    👁 Lo vio { $witness }.
vouch-seen-no-phone =
    { $receipt }
    👁 Lo vio { $witness }. { $member } no tiene teléfono: dale un papel.
vouch-by = { $sayer }, visto por { $witness }

## The witness

vouch-ask-in =
    👁 ¿Viste a { $member } dar { $amount } a { $sayer } el { DAY($day) }?
    { $member } no tiene app. Di que sí solo si estabas ahí. ({ PAYMENT($number) })
vouch-ask-out =
    👁 ¿Viste a { $sayer } dar { $amount } a { $member } el { DAY($day) }?
    { $member } no tiene app. Di que sí solo si estabas ahí. ({ PAYMENT($number) })
vouch-ask-correction =
    👁 { $sayer } dice: { RECEIPT($about) } de { $member } debería ser { $amount }.
    ¿Es correcto? Pregúntale primero a { $member }, que no tiene app. ({ PAYMENT($number) })
vouch-ask-struck =
    👁 { $sayer } dice: { RECEIPT($about) } de { $member } nunca pasó.
    ¿Es correcto? Pregúntale primero a { $member }, que no tiene app. ({ PAYMENT($number) })
vouch-saw-button = 👁 Sí, lo vi
vouch-did-not-button = ❌ No lo vi
vouch-you-did-not =
    ❌ No viste { $amount } de { $member }. ({ PAYMENT($number) }) No se escribió nada.
    Si después lo recuerdas, todavía puedes decir que sí.
vouch-written = ✅ { RECEIPT($receipt) } está escrito: { $amount } de { $member }. Tú eres testigo.
vouch-not-needed = Ahora le pregunto a otra persona por { PAYMENT($number) }. Gracias.

## The member, and the chair

vouch-about-you = ⏳ { $sayer } apuntó { $amount } por ti, { PAYMENT($number) }. Le pregunto a alguien que lo vio.
vouch-told-chair =
    ⚠ { $sayer } apuntó { $amount } por { $member }. { $witness } no lo vio. ({ PAYMENT($number) })
    No hay nada en la libreta. Habla con las tres personas, por favor.

## Saying no

vouch-saw-or-not = Un testigo dice sí o no. Otra cantidad la dicen las dos personas.
vouch-not-them = Esta persona no puede ser testigo. Elige a otra.
vouch-answered-already = El testigo ya respondió. Retira el pago, o pide ayuda.
vouch-not-needed-here = Aquí no hace falta un testigo.
vouch-nobody = Ahora nadie con app puede ser testigo. Pide a alguien de otro hogar que consiga una.
vouch-asked = Le pregunté a { $witness }. Se escribe en cuanto diga que lo vio.
