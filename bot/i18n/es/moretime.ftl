### More time: a borrower says beforehand that they cannot pay by the day.

moretime-words = más tiempo | necesito más tiempo | necesito tiempo | dame tiempo | todavía no | aún no | 🕐
moretime-button = 🕐 Más tiempo

moretime-line = { LOAN($number) }: { $amount }, { DAY($day) }
moretime-what =
    { $line }
    Gracias por avisar a tiempo. ¿Qué te ayuda?
moretime-late =
    { $line }
    Puedes hablarlo con alguien, o pedirle al grupo fechas nuevas.
moretime-week-button = 🗓 Una semana más
moretime-half-button = ½ La mitad ahora
moretime-talk-button = 💬 Hablar: { $person }

moretime-week =
    ✅ Bien. Paga { LOAN($number) } hasta el { DAY($until) }.
    Hasta entonces no hay multa.
moretime-half =
    ✅ Bien. Paga ahora { $half } por { LOAN($number) }.
    Paga el resto hasta el { DAY($until) }. Hasta entonces no hay multa.
moretime-asked = ✅ Le pedí a { $helper } que hable contigo.
moretime-talk =
    💬 { $person } quiere hablar contigo de un préstamo.
    { $line }
moretime-until =
    { $line }
    ¿Hasta cuándo necesitas?
moretime-talk-now =
    { $line }
    Habla ahora con alguien, por favor.
moretime-given =
    ✅ Bien, hasta el { DAY($until) }. Antes no te lo recuerdo.
    { $line }
    La tesorería ya lo sabe.
moretime-told =
    🕐 { $person } necesita más tiempo, hasta el { DAY($until) }.
    { $line }
moretime-too-long = Hay más tiempo hasta el { DAY($until) } como máximo.

moretime-nothing-owed = Ahora no hay nada que pagar.
moretime-day-passed = El día ya pasó. Habla con alguien, o pídele al grupo fechas nuevas.
moretime-had-already = Ya tuviste una semana más para esto. El grupo puede darte fechas nuevas.
