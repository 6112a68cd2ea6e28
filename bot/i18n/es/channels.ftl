### What is said because of what a phone, or a chat service, can and cannot do.

numbers-answer = Responda con el número.

number-which = { $number }: ¿es su respuesta o una cantidad?

late-unclear = Le leí tarde. Por favor, elija otra vez.

silent =
    { $person }, de { $group }, no me escribe desde hace un día.
    WhatsApp solo me deja responder después. Por favor, dígaselo.
