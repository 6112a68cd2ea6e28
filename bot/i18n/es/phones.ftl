### Phones: one person on several phones, linked by two words. Said in private only.

phones-words = mis teléfonos | teléfonos | teléfono nuevo | número nuevo | 📱
phones-button = 📱 Mis teléfonos

phones-mine =
    📱 Te conozco aquí:
    { $lines }
phones-line =
    { $here ->
        [true] { $phone }, este
       *[false] { $phone }, último mensaje el { DATE($heard) }
    }{ $chosen ->
        [true] {" · ✍ te escribo aquí"}
       *[false] {""}
    }{ $hides ->
        [true] {" · 🙈 números ocultos"}
       *[false] {""}
    }
phones-phone =
    { $channel ->
        [telegram] Telegram …{ $ends }
        [whatsapp] WhatsApp …{ $ends }
        [sms] SMS …{ $ends }
       *[other] Teléfono …{ $ends }
    }

## One more

phones-add-button = ➕ Otro teléfono
phones-two-words = 🔑 { $words }
phones-words-shown =
    Mándame estas dos palabras desde tu teléfono nuevo, antes de las { TIME($until) }.
    No se las digas a nadie. Yo nunca las pido.
phones-words-wrong = Ningún teléfono muestra ahora estas palabras. Pide otras en el teléfono que conozco, en Mis teléfonos.
phones-linked =
    ✅ Ya conozco este teléfono, y te escribo también aquí.
    No confirma dinero antes de esta hora: { MOMENT($until) }.
phones-yours-already = Ya conozco este teléfono. Es tuyo.
phones-somebodys = Este teléfono es de alguien que está o estuvo en un grupo. No puedo hacer de dos personas una.
phones-too-new = Este teléfono es nuevo para mí. Podrá hacerlo desde esta hora: { MOMENT($until) }. Usa el teléfono que ya conocía.

## Said on the phones that were known before, and to officers

phones-linked-told =
    ⚠ Un teléfono nuevo habla por ti: { $phone }.
    ¿No fuiste tú? Toca el botón antes de esta hora: { MOMENT($until) }.
phones-not-me-button = ⚠ No fui yo
phones-undone =
    ✅ Quitado: { $phone }. Ya no habla por ti.
    Tu directiva lo sabe. Mira tu libreta.
phones-linked-officers = 📱 { $person } tiene un teléfono nuevo. No confirma dinero antes de esta hora: { MOMENT($until) }.
phones-not-me-officers =
    ⚠ Otra persona escribió en nombre de { $person }. Desde { MOMENT($since) } hasta { MOMENT($until) }.
    Así no se confirmó dinero. Habla de lo demás con { $person }.
phones-too-late = Eso fue hace más de un día. Puedes olvidar el teléfono en Mis teléfonos.

## Where to write

phones-here-button = ✍ Escríbeme aquí
phones-here-saved = ✅ Te escribo aquí, escribas donde escribas.
phones-last-button = ↩ Donde yo escriba
phones-last-saved = ✅ Te escribo donde me escribiste por última vez.

## A phone that others see

hide-words = ocultar mis números | ocultar mis montos | 🙈
show-words = mostrar mis números | mostrar mis montos
phones-hide-button = 🙈 Ocultar números
phones-hidden =
    🙈 Si hay novedades, este teléfono solo muestra eso. Toca Abrir para leerlas, o escríbeme.
    Lo que pides tú, lo muestro como siempre.
phones-show-button = 👁 Mostrar números
phones-shown = 👁 Este teléfono vuelve a mostrar todo.
phones-news = Hay novedades en el libro de tu grupo.
phones-open-button = 👁 Abrir

## One fewer

phones-forget-button = 🗑 Olvidar uno
phones-which = ¿Cuál olvido?
phones-forget = { $phone } ya no hablará por ti. No escribiré más allí. ¿Lo olvido?
phones-forget-here = Ya no te conoceré en este teléfono. Sigues con el otro. ¡Adiós por aquí!
phones-forget-last =
    ⚠ Es el único teléfono donde te conozco. Sin él no puedo escribirte, ni tú abrir tu libreta.
    Añade primero otro teléfono. ¿Olvido este de todos modos?
phones-forget-it-button = 🗑 Olvídalo
phones-keep-button = 🔒 No, guárdalo
phones-kept = Bien. No olvidé nada.
phones-off = ✅ Olvidado: { $phone }.
phones-off-told = 🗑 Un teléfono ya no habla por ti: { $phone }.
phones-off-already = Ese teléfono ya está quitado.
phones-forgotten = Este teléfono está olvidado. ¡Adiós!
