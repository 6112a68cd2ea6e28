### Invite: the link by which newcomers ask to join.

invite-words = inviter | invitation | inviter quelqu'un | inviter quelqu’un | lien | lien d'invitation | lien d’invitation

invite-link =
    Envoyez ce lien à des personnes que vous connaissez. Il demande à entrer dans { $group } :
    { $link }
    { $members ->
        [one] Un membre est dans le groupe
       *[other] { COUNT($members) } membres sont dans le groupe
    }, { $waiting ->
        [0] et personne n’attend.
        [one] et une nouvelle personne attend.
       *[other] et { COUNT($waiting) } nouvelles personnes attendent.
    }
invite-new-link =
    L’ancien lien ne marche plus. Voici le nouveau pour { $group } :
    { $link }
    { $members ->
        [one] Un membre est dans le groupe
       *[other] { COUNT($members) } membres sont dans le groupe
    }, { $waiting ->
        [0] et personne n’attend.
        [one] et une nouvelle personne attend.
       *[other] et { COUNT($waiting) } nouvelles personnes attendent.
    }
invite-poster =
    Imprimez cette image, ou montrez-la. L’appareil photo d’un téléphone ouvre { $group } :
    { $link }
invite-sure = Un nouveau lien remplace l’ancien, aussi sur toutes les affiches. Le voulez-vous ?
invite-only-who-admits = Seuls la présidence, le secrétariat et la personne qui a créé le groupe font de nouveaux liens.

invite-button = 📨 Inviter
invite-share-button = 📨 Envoyer le lien
invite-poster-button = 🖼 Affiche QR
invite-new-button = 🔁 Nouveau lien
