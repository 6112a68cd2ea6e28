### Draw: se sortea de quién es cada turno, y nadie puede hacer trampa.

draw-look-button = 🎲 Ver el sorteo
draw-button = 🎲 Sortear el orden
draw-all = 🎲 Sorteamos en qué orden van los turnos.
draw-round = 🎲 Sorteamos de quién es el turno { COUNT($round) }.
draw-seat = { COUNT($seat) } { $person }
draw-seat-half = { COUNT($seat) } { $person } (½)

draw-open =
    { $what }
    { $seats }
    Añade una palabra hasta el { DAY($closes) } { TIME($closes) }. Después se tiran dados.
    🔒 { $mark }
draw-open-number =
    { $what }
    { $seats }
    Añade una palabra hasta el { DAY($closes) } { TIME($closes) }.
    🌍 { DAY($at) } { TIME($at) }: el mundo entero recibe un número que nadie conoce antes.
    Si no llega hasta el { DAY($since) } { TIME($since) }, se tiran dados.
    drand quicknet { $number }
    🔒 { $mark }
draw-your-word = Tu palabra: { $word }
draw-open-mine =
    { $open }
    { $mine }
draw-word-button = ✍ Añadir palabra
draw-how-button = ❓ Cómo funciona
draw-how =
    🔒 Mi número secreto está fijo: la línea con el candado lo prueba.
    Sus palabras y los dados se mezclan con él. Nadie sabía los tres.
    Guarda el mensaje. Cualquiera puede volver a calcular el orden.
draw-how-number =
    🔒 Mi número secreto está fijo: la línea con el candado lo prueba.
    Sus palabras y el número del mundo se mezclan con él. Nadie sabía los tres.
    Guarda el mensaje. Cualquiera puede volver a calcular el orden.
draw-ask-word = Escribe una palabra que nadie adivine. Al final todos la ven.
draw-word-kept = ✅ Tu palabra está en el sorteo: { $word }

draw-words-in = { $words ->
    [0] Nadie añadió una palabra.
    [one] Hay una palabra.
    [many] Hay { COUNT($words) } palabras.
   *[other] Hay { COUNT($words) } palabras.
}
draw-number =
    { $what } { $words }
    🌍 { DAY($at) } { TIME($at) }: el número del mundo entero decide. Nadie tiene que hacer nada.
    drand quicknet { $number }
    🔒 { $mark }
draw-dice =
    { $what } { $words }
    🎲 Tiren un dado { COUNT($count) } veces, donde todos lo vean.
    Dos miembros escriben los números, cada uno en su teléfono.
    🔒 { $mark }
draw-dice-instead =
    🌍 El número del mundo ya no cuenta: deciden los dados.
    { $dice }
draw-dice-one =
    { $dice }
    { $person } ya los escribió. Ahora otra persona.
draw-dice-button = 🎲 Escribir dados
draw-ask-dice = Escribe los { COUNT($count) } números, en el orden en que salieron. Puedes dejar espacios.
draw-dice-kept = ✅ Guardado. Cuando otro miembro escriba lo mismo, se sortea.
draw-dice-differ = ⚠ { $person } escribió otros números. Miren juntos, y escríbanlos otra vez.

draw-drawn =
    { $what }
    Los dados: { $dice }
    { $lines }
draw-drawn-number =
    { $what }
    🌍 drand quicknet { $number }: { $value }
    { $lines }
draw-line = { COUNT($round) }. { $who }
draw-who-one = { $person }
draw-who-two = { $first } y { $second }
draw-record-button = 📄 La prueba
draw-record =
    📄 La prueba. Guárdala como { $file }.
    Cualquiera puede revisarla: kitabu draw verify { $file }
draw-record-short =
    📄 La prueba entera es un archivo: pídela en Telegram o WhatsApp.
    Se sorteó con: { $value }
    🔓 { $seed }
draw-called-off = ✖ Este sorteo se canceló con su rueda. Nadie supo el orden.

draw-until =
    🎲 Participan { COUNT($people) }, se sortean { COUNT($seats) } turnos.
    ¿Hasta cuándo se añaden palabras? Después nadie entra ni sale.
draw-until-button = 🕐 { DAY($at) } { TIME($at) }
draw-opened = 🎲 Está abierto. Les avisé a todos.

draw-open-already = El sorteo ya está abierto. Añade tu palabra.
draw-not-in-it = No tienes puesto en este sorteo.
draw-words-closed = Las palabras están cerradas. Mira el sorteo: dice qué sigue.
draw-words-open = Los dados van después. Las palabras se cierran el { DAY($closes) } { TIME($closes) }.
draw-number-awaited = Espera hasta el { DAY($at) } { TIME($at) }: entonces llega el número del mundo. Ahora no se tiran dados.
draw-no-word = Escribe una palabra de hasta { COUNT($most) } letras.
draw-no-dice = Escribe { COUNT($count) } números del 1 al 6, como salieron.
draw-is-drawn = Ya está sorteado. Mira el turno de todos.
draw-not-drawn = Todavía no está sorteado.
draw-no-time = El primer día está muy cerca. Cancela la rueda, y elige otro.
draw-not-by-lot = El orden de esta rueda no se sortea.
