### Freeze: a phone was stolen, and an officer stops it. Said in private only.

freeze-words = bloquear un teléfono | parar un teléfono | robaron un teléfono | 🧊
freeze-button = 🧊 Bloquear teléfono
freeze-only-officers = Solo alguien de la directiva puede bloquear un teléfono. Llama ya a alguien.
freeze-whose = ¿De quién es el teléfono robado? Puedo bloquearlo, o desbloquearlo.
freeze-sure =
    ¿Bloqueo todos los teléfonos de { $person }? Nada de lo que se haga en ellos contará.
    Dos de ustedes pueden desbloquearlos.
freeze-yes-button = 🧊 Sí, bloquear
freeze-done =
    🧊 Bloqueado. Nada de lo que se haga en los teléfonos de { $person } cuenta.
    Habla con { $person }. Dos de ustedes pueden desbloquearlos.
freeze-already = Los teléfonos de { $person } ya están bloqueados.

## On the phone that is stopped

freeze-told =
    🧊 { $by } de { $group } bloqueó este teléfono: puede que sea robado.
    Nada tuyo se perdió. ¿Lo tienes tú? Llama a dos personas de la directiva: ellas lo desbloquean.
freeze-frozen =
    🧊 Este teléfono está bloqueado, porque puede ser robado. No hice nada, y nada se perdió.
    Llama a dos personas de la directiva de tu grupo: ellas lo desbloquean.
freeze-lifted-mine = ✅ Tu teléfono funciona otra vez. ¡Qué bueno que volviste!

## To officers, and to whoever may start it again

freeze-told-others =
    🧊 { $by } bloqueó los teléfonos de { $person }: puede que uno sea robado.
    Habla con { $person }. Si todo está bien, dos de ustedes los desbloquean.
freeze-lift-button = 🔓 Desbloquear
freeze-lift-sure =
    ¿Hablaste con { $person }? ¿Conociste la voz o la cara?
    ¿Tiene { $person } otra vez el teléfono?
freeze-lift-yes-button = ✅ Sí, todo
freeze-lift-said = ✅ Anotado. Otra persona debe hablar con { $person } y decir lo mismo.
freeze-lift-asked =
    🔓 { $by } dice que { $person } tiene otra vez el teléfono.
    Habla tú con { $person }. Si es así, desbloquéalo.
freeze-lifted = ✅ Los teléfonos de { $person } funcionan otra vez.
freeze-lifted-told = 🔓 { $first } y { $second } hablaron con { $person }. Los teléfonos funcionan otra vez.
freeze-lifted-already = Los teléfonos de { $person } ya funcionan otra vez.
freeze-said-already = Ya lo dijiste. Otra persona debe hablar también con { $person }.
freeze-not-you = No puedes desbloquear los teléfonos de { $person }. Hacen falta otras dos personas, de otros dos hogares.
