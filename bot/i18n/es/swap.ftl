### Cambio: dos personas cambian sus turnos en una rueda, si ambas quieren.

swap-words = cambiar turno | cambiar mi turno | cambio de turno | intercambiar

swap-button = 🔁 Cambiar
swap-agree-button = ✅ Acepto
swap-no-button = ❌ No, perdona
swap-ask-button = ✅ Preguntar
swap-turn-button = { DAY($day) }
swap-with-button = { $person } · { COUNT($round) }

swap-which = ¿Cuál de tus turnos quieres cambiar?
swap-with-whom =
    🔁 Tienes el turno { COUNT($round) }, { DAY($day) }. ¿Con quién quieres cambiar?
    { $lines }
swap-line = { COUNT($round) } · { DAY($day) } · { $person }
swap-sure =
    Das el turno { COUNT($round) }, { DAY($day) }, y recibes el turno { COUNT($new) }, { DAY($then) }.
    Pregunto a { $person }. Lo que paga cada persona no cambia.
    { $lines }

swap-please-answer =
    🔁 { $person } quiere cambiar su turno contigo.
    Das el turno { COUNT($round) }, { DAY($day) }, y recibes el turno { COUNT($new) }, { DAY($then) }.
    { $lines }
swap-same-sum = 💶 Los dos traen lo mismo.
swap-other-sum = 💶 Tu turno trae { $now }. El otro trae { $then }.
swap-pays-for = 📅 Con este puesto pagas entonces el turno { COUNT($round) }, y no el turno { COUNT($new) }.
swap-waits = 🔁 Pregunté a { $person }. Espero hasta el { DAY($until) }.
swap-waits-for-chair = 🔁 Ambos quieren. Ahora la presidencia debe decir que sí.
swap-chair-answer = 🔁 { $asker } y { $other } quieren cambiar los turnos { COUNT($first) } y { COUNT($second) }. ¿Aceptas?
swap-done = ✅ Cambiado. Ahora tienes el turno { COUNT($round) }, { DAY($day) }.
swap-told = 🔁 { $group }: { $asker } y { $other } cambiaron los turnos { COUNT($first) } y { COUNT($second) }.
swap-asked = 🔁 { $asker } pidió a { $other } cambiar los turnos { COUNT($first) } y { COUNT($second) }.
swap-agreed = 🔁 { $asker } y { $other } quieren cambiar los turnos { COUNT($first) } y { COUNT($second) }.
swap-declined = 🔁 { $other } conserva el turno { COUNT($second) }, y { $asker } el turno { COUNT($first) }.
swap-refused = 🔁 La presidencia dijo que no: { $asker } conserva el turno { COUNT($first) }, { $other } el turno { COUNT($second) }.
swap-taken-back = 🔁 Retirado: { $asker } conserva el turno { COUNT($first) }, { $other } el turno { COUNT($second) }.
swap-lapsed = 🔁 Nadie respondió a tiempo: { $asker } conserva el turno { COUNT($first) }, { $other } el turno { COUNT($second) }.
swap-off = 🔁 Ya no es posible: { $asker } conserva el turno { COUNT($first) }, { $other } el turno { COUNT($second) }.

swap-already = Ya esperas la respuesta de { $person }. Primero retira esa.
swap-changed = Los turnos cambiaron mientras tanto. Míralos otra vez.
swap-halves = Un puesto entero se cambia con uno entero, y medio con medio.
swap-is-over = Eso ya terminó.
swap-late = Paga primero lo atrasado. Después puedes cambiar.
swap-newcomers = Los nuevos van después de los demás. Así lo acordaron.
swap-no-order = En esta rueda aún nadie sabe cuándo es su turno.
swap-nobody = Ahora no hay nadie con quien cambiar.
swap-nobody-to-ask = No hay otro responsable que pueda aceptar.
swap-none-yours = No tienes un turno que se pueda cambiar.
swap-not-them = Ahora no es posible con { $person }.
swap-not-yours = Eso lo responde otra persona.
swap-organiser = Quien organiza tiene el primer turno. Así lo acordaron.
swap-paid-already = Ya se pagó a alguien por uno de estos turnos.
swap-said-no = { $person } ya dijo que no a eso.
swap-too-late = Es tarde para cambiar el turno { COUNT($round) }.

rotation-term-swap = 🔁 Dos pueden cambiar sus turnos si ambos aceptan.
rotation-term-swap-chair = 🔁 Dos pueden cambiar sus turnos si aceptan ambos y la presidencia.
rotate-about-swap-button = 🔁 Cambios
rotate-ask-swap = Dos personas quieren cambiar sus turnos. ¿Quién debe aceptar?
rotate-swap-chair-button = 🪑 Con la presidencia
rotate-swap-two-button = 👥 Las dos
