### Join: a newcomer asks to be let in, and whoever admits answers.

join-words = entrar | entrar a un grupo | unirme | unirse | quiero entrar | código | tengo un código

join-code = Pega aquí el enlace, o escribe su código.
join-code-wrong = Ese código ahora no abre ningún grupo. Revísalo, o pide un enlace nuevo.
join-code-wait = Hubo demasiados errores. Espera una hora y luego inténtalo otra vez.

## The newcomer

join-rules =
    { $members ->
        [one] { $inviter } te invita a { $group }. Ya hay una persona.
       *[other] { $inviter } te invita a { $group }. Ya hay { COUNT($members) } personas.
    }
    Estas son las reglas:
    { $rules }
join-go-on-button = ▶ Seguir

join-privacy =
    { $notice }
    El grupo te va a llamar { $person }. ¿Quieres entrar a { $group }?
join-button = ✅ Entrar
join-name-button = ✏ Cambiar nombre

join-name = ¿Cómo te va a llamar el grupo? Basta un apodo.
join-name-empty = Un nombre necesita una letra. Escríbelo otra vez, por favor.

join-asked = Le pregunté a { $group }. Te aviso cuando respondan.
join-already-in = Ya estás en este grupo.
join-already-asked = Ya lo pediste. Te aviso cuando respondan.
join-welcome = 🎉 ¡Te damos la bienvenida a { $group }! Tu número en el grupo es { COUNT($number) }.
join-not-now = { $group } no te dejó entrar esta vez. Habla con alguien que conoces allí.
join-open-button = 👥 Abrir el grupo

## Whoever admits

join-wants =
    👋 { $person } quiere entrar a { $group }.
    ¿Conoces a esta persona?
join-wants-careful =
    👋 { $person } quiere entrar a { $group }.
    { $notes }
    ¿Conoces a esta persona?
join-was-here = ↩ Esta persona ya estuvo en el grupo. Su número es { COUNT($number) }.
join-alike = ⚠ Mira bien: el número { COUNT($number) } del grupo se llama { $person }.
join-yes-button = ✅ Sí, la conozco

join-let-in = ✅ { $by } dejó entrar a { $person }, con el número { COUNT($number) }.
join-turned-down = ❌ { $by } no dejó entrar a { $person }.
join-voted-in = ✅ El grupo dejó entrar a { $person }, con el número { COUNT($number) }.
join-voted-out = ❌ El grupo no dejó entrar a { $person }.
join-in-already = { $person } ya está en el grupo.
join-not-waiting = Ya nadie espera detrás de este botón.
join-only-who-admits = Solo la presidencia, la secretaría y quien creó el grupo dejan entrar.

join-waiting-button = 👋 Gente nueva ({ COUNT($count) })
join-nobody-waits = Nadie espera para entrar.
join-these-wait =
    { $count ->
        [one] Una persona nueva espera tu respuesta.
       *[other] { COUNT($count) } personas nuevas esperan tu respuesta.
    }
