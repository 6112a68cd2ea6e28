### Heard: kind answers to what is no text. Nothing of it is kept.

heard-photo = Je ne garde pas de photos. Appuyez sur ce que vous voulez faire, ou écrivez-le.
heard-photo-proof = Je ne garde pas de photos. Est-ce pour un paiement qui attend ? Appuyez dessus, puis renvoyez la photo.
heard-voice = Je ne peux pas encore écouter les messages vocaux. Appuyez sur ce que vous voulez faire, ou écrivez-le.
heard-voice-proof =
    Je ne peux pas écouter, mais je peux transmettre. Est-ce pour un paiement qui attend ?
    Appuyez dessus, puis renvoyez le message vocal.
heard-sticker = 🙂 Merci du petit signe ! Que faisons-nous ?
heard-other = Je ne sais pas quoi en faire. Appuyez sur ce que vous voulez faire, ou écrivez-le.
heard-proof-button = 📎 { PAYMENT($number) }

heard-edited = Je lis un message une seule fois. Écrivez un nouveau message, s’il vous plaît.
heard-forwarded =
    Un message transféré ne change rien ici. Ce n’est pas un reçu non plus.
    Pour vérifier un reçu, il faut son numéro, son cachet et son montant.
heard-check-button = 🔍 Vérifier un reçu
