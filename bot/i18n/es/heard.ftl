### Heard: kind answers to what is no text. Nothing of it is kept.

heard-photo = No guardo fotos. Toca lo que quieres hacer, o escríbelo.
heard-photo-proof = No guardo fotos. ¿Es sobre un pago que espera? Tócalo y envía la foto otra vez.
heard-voice = Todavía no puedo escuchar mensajes de voz. Toca lo que quieres hacer, o escríbelo.
heard-voice-proof =
    No puedo escuchar, pero puedo pasarlo. ¿Es sobre un pago que espera?
    Tócalo y envía el mensaje de voz otra vez.
heard-sticker = 🙂 ¡Qué gusto saludarte! ¿Qué hacemos?
heard-other = No sé qué hacer con eso. Toca lo que quieres hacer, o escríbelo.
heard-proof-button = 📎 { PAYMENT($number) }

heard-edited = Leo cada mensaje una sola vez. Escribe un mensaje nuevo, por favor.
heard-forwarded =
    Un mensaje reenviado no cambia nada aquí. Tampoco es un recibo.
    Puedes revisar un recibo con su número, su sello y su cantidad.
heard-check-button = 🔍 Revisar un recibo
