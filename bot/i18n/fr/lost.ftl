### Lost: a phone that is gone, and the new one, which nobody knows yet. Said in private only.

lost-words = téléphone perdu | j’ai perdu mon téléphone | perdu mon téléphone | téléphone volé | j'ai perdu mon téléphone
lost-button = 📱 Téléphone perdu
lost-somebody-button = 📱 Tél. perdu

## On the new phone, to whoever is nobody we know

lost-words-shown =
    Appelez deux membres du bureau de votre groupe, ou allez les voir. Dites à chacun ces deux mots.
    Les mots comptent trois jours.
lost-not-here = Ne m’envoyez pas ces mots. Dites-les à un membre du bureau, qui les écrit.
lost-one-said = ✅ Une personne de votre groupe dit que c’est vous. Il en faut encore une.
lost-two-said =
    ✅ Deux personnes de votre groupe disent que c’est vous.
    Je vous connais ici à partir de { MOMENT($until) }. D’ici là, votre ancien téléphone peut l’arrêter.
lost-wait-here = ✅ Deux personnes de votre groupe disent que c’est vous. Attendez ici : je vous écris quand je vous connais.
lost-stopped-new = 🛑 C’est arrêté, et rien n’a changé. Parlez avec le bureau de votre groupe.
lost-done =
    ✅ Bon retour ! Ce téléphone parle maintenant pour vous, et lui seul.
    Il ne confirme pas d’argent avant { MOMENT($until) }.

## To a member

lost-known-here = Je vous connais sur ce téléphone. Vous en avez perdu un autre ? Oubliez-le sous Mes téléphones.
lost-of-others =
    Quelqu’un a perdu son téléphone ? Sur le nouveau, il touche « Téléphone perdu ». Deux mots s’affichent.
    Il vous les dit de vive voix. Écrivez-les ici.
lost-only-officers = Seul un membre du bureau peut dire à qui est ce téléphone.
lost-not-by-sms = Je ne peux pas l’accepter par SMS. Là, n’importe qui peut écrire à votre nom. Prenez un autre téléphone.
lost-not-you = Vous ne pouvez pas le dire pour { $person }. Il faut deux autres personnes, de deux autres foyers.
lost-whose = Qui vous a dit ces mots ?
lost-sure =
    { $person } vous a dit ces mots ? Avez-vous reconnu la voix ou le visage ?
    Si oui, { $person } le lira tout de suite sur l’ancien téléphone.
lost-sure-too =
    { $by } dit que { $person } a perdu son téléphone. Avez-vous aussi parlé avec { $person } ?
    Avez-vous reconnu la voix ou le visage ?
lost-yes-button = ✅ Oui, c’est sûr
lost-no-button = 🛑 Non
lost-not-said = Bien. Je n’ai rien noté.
lost-said = ✅ C’est noté. Une autre personne doit parler avec { $person } et écrire les mêmes mots.
lost-said-too = ✅ C’est noté. À partir de { MOMENT($until) }, seul le nouveau téléphone parle pour { $person }.
lost-said-already = C’est déjà noté : { $person } a un nouveau téléphone.
lost-said-other = { $by } dit que ces mots viennent de { $person }. Parlez d’abord avec { $by }.
lost-two-phones = Un autre téléphone serait aussi à { $person }. Il ne peut y en avoir qu’un. Arrêtez-le d’abord.

## To those who may be the second, and to officers

lost-asked =
    📱 { $by } dit que { $person } a perdu son téléphone.
    Parlez vous-même avec { $person }, de vive voix. Écrivez ensuite les deux mots que { $person } vous dit.
lost-agreed =
    📱 { $first } et { $second } disent que { $person } a un nouveau téléphone.
    À partir de { MOMENT($until) }, lui seul parle pour { $person }. C’est faux ? Arrêtez-le.
lost-stop-button = 🛑 Arrêter
lost-stopped = 🛑 Arrêté. Rien n’a changé pour { $person }.
lost-stopped-officers =
    🛑 { $by } a arrêté le nouveau téléphone de { $person }. Rien n’a changé.
    { $first } avait dit que l’ancien est perdu. Parlez ensemble.
lost-not-lost =
    ⚠ { $person } écrit du téléphone que je connais : il n’est pas perdu. J’ai arrêté le nouveau.
    { $first } avait dit qu’il est perdu. Voyez { $person } et regardez le téléphone.
lost-said-not-lost =
    ⚠ Quelqu’un écrit du téléphone bloqué de { $person } : il n’est pas perdu.
    Voyez { $person } et regardez le téléphone. C’est vrai ? Arrêtez le nouveau.
lost-stopped-already = C’est déjà arrêté. Le nouveau téléphone doit montrer d’autres mots.
lost-too-late = C’est trop tard. Seul le nouveau téléphone parle maintenant pour { $person }.
lost-failed = Le nouveau téléphone de { $person } est maintenant à quelqu’un d’autre. Rien n’a changé.
lost-done-officers = 📱 { $person } est de retour, sur un nouveau téléphone. Il ne confirme pas d’argent avant { MOMENT($until) }.

## On the phones we knew before

lost-told =
    ⚠ { $by } dit que vous avez perdu ce téléphone.
    C’est faux ? Touchez le bouton maintenant. Si c’est vrai, ne faites rien.
lost-told-again =
    ⚠ { $first } et { $second } disent que vous avez perdu ce téléphone.
    À partir de { MOMENT($until) }, un nouveau parle pour vous, et plus celui-ci. C’est faux ? Touchez le bouton avant.
lost-stopped-mine = 🛑 Arrêté. Rien n’a changé. Votre bureau le sait.
lost-officers-know = Votre bureau le sait maintenant. Allez voir l’un d’eux, avec ce téléphone.
