### Phones: one person on several phones, linked by two words. Said in private only.

phones-words = mes téléphones | téléphones | nouveau téléphone | nouveau numéro | 📱
phones-button = 📱 Mes téléphones

phones-mine =
    📱 Je vous connais ici :
    { $lines }
phones-line =
    { $here ->
        [true] { $phone }, celui-ci
       *[false] { $phone }, dernier message le { DATE($heard) }
    }{ $chosen ->
        [true] {" · ✍ je vous écris ici"}
       *[false] {""}
    }{ $hides ->
        [true] {" · 🙈 chiffres cachés"}
       *[false] {""}
    }
phones-phone =
    { $channel ->
        [telegram] Telegram …{ $ends }
        [whatsapp] WhatsApp …{ $ends }
        [sms] SMS …{ $ends }
       *[other] Téléphone …{ $ends }
    }

## One more

phones-add-button = ➕ Un téléphone
phones-two-words = 🔑 { $words }
phones-words-shown =
    Envoyez-moi ces deux mots depuis votre nouveau téléphone, avant { TIME($until) }.
    Ne les dites à personne. Je ne les demande jamais.
phones-words-wrong = Aucun téléphone ne montre ces mots maintenant. Demandez-en d’autres sur le téléphone que je connais, sous Mes téléphones.
phones-linked =
    ✅ Je connais maintenant ce téléphone, et je vous écris aussi ici.
    Il ne confirme pas d’argent avant { MOMENT($until) }.
phones-yours-already = Je connais déjà ce téléphone. C’est le vôtre.
phones-somebodys = Ce téléphone est à quelqu’un qui est ou était dans un groupe. De deux personnes, je ne peux pas en faire une.
phones-too-new = Ce téléphone est nouveau pour moi. Il peut le faire à partir de { MOMENT($until) }. Prenez le téléphone que je connaissais avant.

## Said on the phones that were known before, and to officers

phones-linked-told =
    ⚠ Un nouveau téléphone parle pour vous : { $phone }.
    Ce n’était pas vous ? Touchez le bouton avant { MOMENT($until) }.
phones-not-me-button = ⚠ Ce n’est pas moi
phones-undone =
    ✅ Retiré : { $phone }. Il ne parle plus pour vous.
    Votre bureau le sait. Regardez votre carnet.
phones-linked-officers = 📱 { $person } a un nouveau téléphone. Il ne confirme pas d’argent avant { MOMENT($until) }.
phones-not-me-officers =
    ⚠ Quelqu’un d’autre a écrit au nom de { $person }, du { MOMENT($since) } au { MOMENT($until) }.
    Aucun argent n’a été confirmé ainsi. Parlez du reste avec { $person }.
phones-too-late = C’était il y a plus d’un jour. Vous pouvez oublier le téléphone sous Mes téléphones.

## Where to write

phones-here-button = ✍ M’écrire ici
phones-here-saved = ✅ Je vous écris ici, où que vous écriviez.
phones-last-button = ↩ Où j’écris
phones-last-saved = ✅ Je vous écris là où vous m’avez écrit en dernier.

## A phone that others see

hide-words = cacher mes chiffres | cacher mes montants | 🙈
show-words = montrer mes chiffres | montrer mes montants
phones-hide-button = 🙈 Cacher chiffres
phones-hidden =
    🙈 S’il y a du nouveau, ce téléphone ne montre que cela. Touchez Ouvrir, ou écrivez-moi.
    Ce que vous demandez vous-même, je le montre comme toujours.
phones-show-button = 👁 Montrer chiffres
phones-shown = 👁 Ce téléphone montre de nouveau tout.
phones-news = Il y a du nouveau dans votre carnet de groupe.
phones-open-button = 👁 Ouvrir

## One fewer

phones-forget-button = 🗑 Oublier un tél.
phones-which = Lequel dois-je oublier ?
phones-forget = { $phone } ne parlera plus pour vous. Je n’y écrirai plus. Dois-je l’oublier ?
phones-forget-here = Je ne vous connaîtrai plus sur ce téléphone. Vous continuez avec l’autre. Au revoir ici !
phones-forget-last =
    ⚠ C’est le seul téléphone où je vous connais. Sans lui, je ne peux plus vous écrire, ni vous ouvrir votre carnet.
    Ajoutez d’abord un nouveau téléphone. Dois-je oublier celui-ci quand même ?
phones-forget-it-button = 🗑 Oublier
phones-keep-button = 🔒 Non, garder
phones-kept = Bien. Je n’ai rien oublié.
phones-off = ✅ Oublié : { $phone }.
phones-off-told = 🗑 Un téléphone ne parle plus pour vous : { $phone }.
phones-off-already = Ce téléphone est déjà retiré.
phones-forgotten = Ce téléphone est oublié. Au revoir !
