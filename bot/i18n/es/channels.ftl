### What is said because of what a phone, or a chat service, can and cannot do.

numbers-answer = Responde con el número.
cancel-typed-button = Cancelar
help-typed-button = Ayuda

number-which = { $number }: ¿es tu respuesta o una cantidad?

late-unclear = Te leí tarde. Elige otra vez, por favor.

silent =
    { $person }, de { $group }, no me escribe desde hace un día.
    WhatsApp solo me deja responder después de eso. Díselo, por favor.
