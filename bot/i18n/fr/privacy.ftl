### Privacy: what is kept, all of it to look at, and the way to be forgotten. Said in private only.

privacy-words = vie privée | confidentialité | mes données | oubliez-moi | oublie-moi | m'oublier | m’oublier

privacy-notice =
    👤 Votre groupe voit votre nom. Seul le bureau voit ce que vous payez.
    📒 Les lignes du carnet restent pour toujours. Ce que vous écrivez, je l’efface après ma réponse.
    🔒 Je ne parle jamais de votre argent dans une discussion de groupe. Vous pouvez voir tout ce que je garde, ou vous faire oublier.
privacy-data-button = 📥 Mes données
privacy-forget-button = 🗑 M’oublier

## My data

data-person =
    📥 Voici tout ce que je garde sur vous :
    { $facts }
data-name = Nom : { $person }
data-no-name = Nom : aucun
data-language = Langue : { $language }
data-digits = Chiffres : { COUNT($sample) }
data-clock = Heure : { CITY($zone) }
data-clock-of-group = Heure : celle de votre groupe
data-quiet = Heures de silence : de { $start } à { $end }
data-since = Je vous connais depuis cette date : { DATE($since) }
data-address = { $channel }, numéro { $external }. Votre dernier message : { DATE($heard) }
data-address-linked = { $channel }, numéro { $external } : relié par deux mots le { DATE($since) }.
data-address-chosen = { $channel }, numéro { $external } : vous voulez que je vous écrive là.
data-address-hides = { $channel }, numéro { $external } : depuis le { DATE($since) }, il dit seulement qu’il y a du nouveau.

data-group =
    👥 { $group } :
    { $facts }
data-member =
    { $life ->
        [active] Depuis le { DATE($since) }, vous êtes le membre numéro { COUNT($number) }.
        [away] Depuis le { DATE($since) }, vous êtes le membre numéro { COUNT($number) }. Votre absence est notée.
        [asked] Vous étiez le membre numéro { COUNT($number) }. Le { DATE($since) }, vous avez demandé à revenir.
       *[left] Vous étiez le membre numéro { COUNT($number) }. Vous avez quitté le groupe.
    }
data-asked =
    { $life ->
        [asked] Le { DATE($since) }, vous avez demandé à entrer. Personne n’a encore répondu.
       *[turned-down] Le { DATE($since) }, vous avez demandé à entrer. Le groupe a dit non.
    }
data-office =
    { $role ->
        [chair] Depuis le { DATE($since) }, vous êtes à la présidence.
        [secretary] Depuis le { DATE($since) }, vous êtes au secrétariat.
        [treasurer] Depuis le { DATE($since) }, vous êtes à la trésorerie.
       *[auditor] Depuis le { DATE($since) }, vous êtes au contrôle.
    }
data-office-past =
    { $role ->
        [chair] Du { DATE($since) } au { DATE($until) }, vous étiez à la présidence.
        [secretary] Du { DATE($since) } au { DATE($until) }, vous étiez au secrétariat.
        [treasurer] Du { DATE($since) } au { DATE($until) }, vous étiez à la trésorerie.
       *[auditor] Du { DATE($since) } au { DATE($until) }, vous étiez au contrôle.
    }
data-lost-phone =
    { DATE($day) }, { $mine ->
        [true] on a dit que votre téléphone est perdu
       *[false] vous avez eu affaire au téléphone perdu d’un membre
    } : { $state ->
        [asked] en attente
        [agreed] le nouveau sera relié après un jour
        [done] le nouveau a été relié
       *[stopped] c’est arrêté
    }
data-frozen =
    { DATE($day) }, quelqu’un du bureau a bloqué vos téléphones : { $ended ->
        [true] ils marchent de nouveau
       *[false] ils sont bloqués
    }
data-vote =
    { $choice ->
        [yes] Vote { COUNT($number) }, { DATE($day) } : vous avez voté oui.
        [no] Vote { COUNT($number) }, { DATE($day) } : vous avez voté non.
        [abstain] Vote { COUNT($number) }, { DATE($day) } : vous n’avez dit ni oui ni non.
        [secret] Vote { COUNT($number) }, { DATE($day) } : vous avez voté. Je ne garde pas votre réponse.
       *[none] Vote { COUNT($number) }, { DATE($day) } : vous n’avez pas voté.
    }
data-household =
    { $count ->
        [one] Une personne du bureau a dit que vous vivez avec un autre membre.
       *[other] Une personne du bureau a dit que vous vivez avec { COUNT($count) } autres membres.
    }
data-loan =
    { LOAN($loan) }, { DATE($day) }, demandé : { $amount } · { $state ->
        [asked] pas encore décidé
        [agreed] accepté
        [on-the-way] en chemin
        [running] à rembourser
        [repaid] remboursé
        [turned-down] pas accepté
        [withdrawn] demande retirée
       *[written-off] le groupe y a renoncé
    }
data-seat = Cercle de tours { COUNT($circle) }, { DATE($day) } : { $seats }
data-bid = Cercle { COUNT($circle) }, tour { COUNT($round) }, { DATE($day) } : votre offre { $amount }
data-named = Cercle { COUNT($circle) }, tour { COUNT($round) }, { DATE($day) } : vous avez dit qui en a besoin
data-word = { DATE($day) } : votre mot dans un tirage : { $word }
data-dice = { DATE($day) } : vous avez écrit les dés : { $dice }
data-standin =
    Cercle de tours { COUNT($circle) }, { DATE($day) } : on vous demande d’être garant · { $state ->
        [accepted] oui
        [declined] non
       *[asked] pas encore de réponse
    }
data-swap =
    Cercle de tours { COUNT($circle) }, { DATE($day) } : un échange des tours { COUNT($first) } et { COUNT($second) } · { $state ->
        [done] fait
        [declined] refusé
        [refused] pas accepté par un responsable
        [taken-back] retiré
        [lapsed] terminé sans réponse
       *[asked] en attente
    }
data-loan-for = { LOAN($loan) }, la raison : { $words }
data-fine =
    { $waived ->
        [true] { LOAN($loan) }, { DATE($day) }, amende : { $amount } · enlevée par le groupe
       *[false] { LOAN($loan) }, { DATE($day) }, amende : { $amount }
    }
data-respite = { LOAN($loan) }, { DATE($day) }, vous avez demandé plus de temps, jusqu’au { DATE($until) }
data-guarantee =
    Garantie pour { LOAN($loan) }, { DATE($day) }, { $amount } · { $state ->
        [asked] en attente
        [accepted] vous avez dit oui
        [declined] vous avez dit non
       *[released] terminé
    }
data-handover =
    { $purpose ->
        [deposit] { PAYMENT($number) }, { DATE($day) }, payé : { $amount }
        [withdrawal] { PAYMENT($number) }, { DATE($day) }, rendu : { $amount }
        [transfer] { PAYMENT($number) }, { DATE($day) }, remis : { $amount }
        [loan] { PAYMENT($number) }, { DATE($day) }, prêté : { $amount }
        [repayment] { PAYMENT($number) }, { DATE($day) }, remboursé : { $amount }
        [spending] { PAYMENT($number) }, { DATE($day) }, dépensé pour le groupe : { $amount }
        [refund] { PAYMENT($number) }, { DATE($day) }, payé en trop et rendu : { $amount }
        [contribution] { PAYMENT($number) }, { DATE($day) }, payé pour les tours : { $amount }
        [payout] { PAYMENT($number) }, { DATE($day) }, tour donné : { $amount }
        [return] { PAYMENT($number) }, { DATE($day) }, reste des tours rendu : { $amount }
        [share] { PAYMENT($number) }, { DATE($day) }, part de l’année : { $amount }
        [brought] { PAYMENT($number) }, { DATE($day) }, apporté pour un partage : { $amount }
        [social] { PAYMENT($number) }, { DATE($day) }, à la caisse d’entraide : { $amount }
        [help] { PAYMENT($number) }, { DATE($day) }, de la caisse d’entraide : { $amount }
       *[correction] { PAYMENT($number) }, { DATE($day) }, corrigé en : { $amount }
    } · { $state ->
        [waiting] en attente
        [countered] en attente
        [declined] réponse : non
        [taken-back] demande annulée
        [undone] annulé
        [corrected] corrigé plus tard
       *[confirmed] confirmé
    }
data-witness =
    { PAYMENT($number) }, { DATE($asked) }, l’avez-vous vu : { $saw ->
        [saw] vous avez dit oui
        [did-not] vous avez dit non
       *[waits] en attente
    }
data-line-savings = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, épargne : { $amount }, puis { $after }. Cachet : { MARK($mark) }
data-line-cash = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, espèces dans vos mains : { $amount }, puis { $after }. Cachet : { MARK($mark) }
data-line-loan = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, à rembourser pour un prêt : { $amount }, puis { $after }. Cachet : { MARK($mark) }
data-line-prepaid = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, payé en trop : { $amount }, puis { $after }. Cachet : { MARK($mark) }
data-end = C’est tout. Je garde aussi sous clé ce que je vous ai écrit, jusqu’à ce que vous me demandiez de vous oublier.

## Forget me

privacy-still-member = Vous êtes dans { $group }. Quittez d’abord ce groupe, puis je peux vous oublier.
privacy-money-open = Il reste de votre argent à régler dans { $group }. Réglez-le d’abord, puis je peux vous oublier.
privacy-forget =
    🗑 Je peux oublier votre nom, votre adresse et tout ce que je vous ai écrit.
    Les lignes du carnet restent, sous un numéro. Personne ne peut dire que c’étaient les vôtres.
    Le voulez-vous ?
privacy-sure =
    Est-ce bien sûr ? Personne ne peut revenir dessus.
    Dès que vous appuyez, je vous oublie, et je ne peux plus répondre. Au revoir !
privacy-sure-button = 🗑 Oui, m’oublier
privacy-keep-button = 🔒 Non, me garder
privacy-kept = Bien. Je n’ai rien oublié.
privacy-forgotten = Tout est oublié. Au revoir !
