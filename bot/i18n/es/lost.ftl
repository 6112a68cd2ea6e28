### Lost: a phone that is gone, and the new one, which nobody knows yet. Said in private only.

lost-words = teléfono perdido | perdí mi teléfono | perdí el teléfono | me robaron el teléfono | celular perdido | perdí mi celular
lost-button = 📱 Perdí mi teléfono
lost-somebody-button = 📱 Teléfono perdido

## On the new phone, to whoever is nobody we know

lost-words-shown =
    Llama a dos personas de la directiva de tu grupo, o ve a verlas. Di a cada una estas dos palabras.
    Las palabras valen tres días.
lost-not-here = No me mandes estas palabras a mí. Dilas a alguien de la directiva, que las escribe.
lost-one-said = ✅ Una persona de tu grupo dice que eres tú. Falta otra.
lost-two-said =
    ✅ Dos personas de tu grupo dicen que eres tú.
    Te conozco aquí desde esta hora: { MOMENT($until) }. Hasta entonces tu teléfono de antes puede pararlo.
lost-wait-here = ✅ Dos personas de tu grupo dicen que eres tú. Espera aquí: te escribo cuando te conozca.
lost-stopped-new = 🛑 Se paró, y nada cambió. Habla con la directiva de tu grupo.
lost-done =
    ✅ ¡Qué bueno que volviste! Ahora habla por ti este teléfono, y ningún otro.
    No confirma dinero antes de esta hora: { MOMENT($until) }.

## To a member

lost-known-here = En este teléfono te conozco. Si perdiste otro, olvídalo en Mis teléfonos.
lost-of-others =
    ¿Alguien perdió su teléfono? En el nuevo toca «Perdí mi teléfono». Salen dos palabras.
    Te las dice de viva voz. Escríbelas aquí.
lost-only-officers = Solo alguien de la directiva puede decir de quién es el teléfono.
lost-not-by-sms = Esto no lo puedo aceptar por SMS. Ahí cualquiera puede escribir en tu nombre. Usa otro teléfono.
lost-not-you = No puedes decirlo de { $person }. Hacen falta otras dos personas, de otros dos hogares.
lost-whose = ¿Quién te dijo estas palabras?
lost-sure =
    ¿{ $person } te dijo estas palabras? ¿Conociste la voz o la cara?
    Si dices que sí, { $person } lo leerá enseguida en el teléfono de antes.
lost-sure-too =
    { $by } dice que { $person } perdió su teléfono. ¿Hablaste tú también con { $person }?
    ¿Conociste la voz o la cara?
lost-yes-button = ✅ Sí, sé quién es
lost-no-button = 🛑 No
lost-not-said = Bien. No anoté nada.
lost-said = ✅ Anotado. Otra persona debe hablar con { $person } y escribir las mismas palabras.
lost-said-too = ✅ Anotado. Desde esta hora solo habla por { $person } el teléfono nuevo: { MOMENT($until) }.
lost-said-already = Ya está anotado que { $person } tiene un teléfono nuevo.
lost-said-other = { $by } dice que estas palabras son de { $person }. Habla primero con { $by }.
lost-two-phones = De otro teléfono también se dice que es de { $person }. Solo puede ser uno. Para primero el otro.

## To those who may be the second, and to officers

lost-asked =
    📱 { $by } dice que { $person } perdió su teléfono.
    Habla tú con { $person }, de viva voz. Después escribe las dos palabras que te diga { $person }.
lost-agreed =
    📱 { $first } y { $second } dicen que { $person } tiene un teléfono nuevo.
    Solo ese habla por { $person } desde esta hora: { MOMENT($until) }. ¿No es así? Páralo.
lost-stop-button = 🛑 Pararlo
lost-stopped = 🛑 Parado. Nada cambió para { $person }.
lost-stopped-officers =
    🛑 { $by } paró el teléfono nuevo de { $person }. Nada cambió.
    { $first } había dicho que el de antes está perdido. Hablen entre ustedes.
lost-not-lost =
    ⚠ { $person } escribe desde el teléfono que conozco: no está perdido. Paré el nuevo.
    { $first } había dicho que está perdido. Ve a ver a { $person } y mira el teléfono.
lost-said-not-lost =
    ⚠ Alguien escribe desde el teléfono bloqueado de { $person }: no está perdido.
    Ve a ver a { $person } y mira el teléfono. ¿Es así? Para el nuevo.
lost-stopped-already = Esto ya se paró. El teléfono nuevo tiene que mostrar otras palabras.
lost-too-late = Es tarde. Ahora solo habla por { $person } el teléfono nuevo.
lost-failed = El teléfono nuevo de { $person } es ahora de otra persona. Nada cambió.
lost-done-officers = 📱 { $person } está de vuelta, con un teléfono nuevo. No confirma dinero antes de esta hora: { MOMENT($until) }.

## On the phones we knew before

lost-told =
    ⚠ { $by } dice que perdiste este teléfono.
    ¿No es así? Toca ya el botón. Si es así, no hagas nada.
lost-told-again =
    ⚠ { $first } y { $second } dicen que perdiste este teléfono.
    Desde esta hora habla por ti uno nuevo, y este ya no: { MOMENT($until) }. ¿No es así? Toca antes el botón.
lost-stopped-mine = 🛑 Parado. Nada cambió. Tu directiva lo sabe.
lost-officers-know = Tu directiva ya lo sabe. Ve a ver a alguien, con este teléfono.
