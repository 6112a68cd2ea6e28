### What is said because of what a phone, or a chat service, can and cannot do.

numbers-answer = Répondez par le numéro.
cancel-typed-button = Annuler
help-typed-button = Aide

number-which = { $number } : est-ce votre réponse ou un montant ?

late-unclear = Je vous ai lu en retard. Choisissez encore une fois, s’il vous plaît.

silent =
    { $person } ({ $group }) ne m’a pas écrit depuis un jour.
    WhatsApp ne me laisse répondre qu’après cela. Dites-le-lui, s’il vous plaît.
