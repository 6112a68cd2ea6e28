### Heard: kind answers to what is no text. Nothing of it is kept.

heard-photo = I keep no pictures. Tap what you want to do, or write it.
heard-photo-proof = I keep no pictures. Is this about a payment that waits? Tap it, and send the picture once more.
heard-voice = I cannot listen to voice messages yet. Tap what you want to do, or write it.
heard-voice-proof =
    I cannot listen, but I can pass it on. Is it about a payment that waits?
    Tap it, and send the voice message once more.
heard-sticker = 🙂 Nice to hear from you! What shall we do?
heard-other = I have no use for that. Tap what you want to do, or write it.
# $number (Number): a payment that waits for the other hand
heard-proof-button = 📎 { PAYMENT($number) }

# Somebody changed a message they had sent before
heard-edited = I read a message only once. Please write it again as a new message.
# Somebody forwarded a message to the bot
heard-forwarded =
    A forwarded message changes nothing here. It is no receipt either.
    You can check a receipt by its number, mark and amount.
heard-check-button = 🔍 Check a receipt
