### Commencer

rotate-words = commencer les tours | nouveaux tours

rotate-button = ➕ Créer des tours
rotate-how-much = 1 sur 4. Combien paie chacun à chaque fois ? Touchez ou écrivez.

rotate-how-often = 2 sur 4. Tous les combien y a-t-il un tour ?
rotate-month-last-button = 📅 Fin du mois
rotate-month-day-button = 📅 Un jour du mois
rotate-two-weeks-button = 📅 Toutes les 2 sem.
rotate-week-button = 📅 Chaque semaine
rotate-month-weekday-button = 📅 Un jour précis
rotate-payday-button = 💼 Lendemain de paie

rotate-which-month-day = Quel jour du mois ? Touchez ou écrivez un nombre jusqu’à 31.
rotate-which-payday = Quel jour du mois recevez-vous la paie ? Le tour est le lendemain.
rotate-count-button = { COUNT($count) }
rotate-day-bounds = Écrivez un jour de 1 à 31. Dans un mois court, 31 est le dernier jour.
rotate-which-month-weekday = Quel jour du mois ?
rotate-which-weekday = Quel jour de la semaine ?
rotate-which-week = Lequel du mois ?
rotate-other-weekday-button = ✏ Un autre jour
rotate-weekday-button =
    { $weekday ->
        [monday] lundi
        [tuesday] mardi
        [wednesday] mercredi
        [thursday] jeudi
        [friday] vendredi
        [saturday] samedi
       *[sunday] dimanche
    }
rotate-nth-button =
    { $nth ->
        [1] 1er
        [2] 2e
        [3] 3e
        [4] 4e
       *[last] Dernier
    } { $weekday ->
        [monday] lundi
        [tuesday] mardi
        [wednesday] mercredi
        [thursday] jeudi
        [friday] vendredi
        [saturday] samedi
       *[sunday] dimanche
    }

rotate-first-day = 3 sur 4. Quand est le premier tour ?
rotate-later-button = ▶ Plus tard

rotate-order =
    4 sur 4. Qui reçoit l’argent en premier, et qui après ?
    { $lines }
rotate-order-lottery-button = 🎲 Tirage au début
rotate-order-fixed-button = 🤝 Comme convenu
rotate-order-seniority-button = 🕐 Anciens d’abord
rotate-order-each-button = 🎲 Tirage à chaque
rotate-order-need-button = 🗳 Selon le besoin
rotate-order-bids-button = 🔨 Par offres
rotate-order-priced-button = 🏷 Tôt coûte plus
rotate-order-lottery = 🎲 Tirage au début : personne ne connaît ni ne choisit l’ordre. Chacun peut vérifier.
rotate-order-fixed = 🤝 Comme convenu : vous en parlez, et j’écris l’ordre.
rotate-order-seniority = 🕐 Anciens d’abord : qui est membre depuis longtemps passe avant.

rotate-order-each = 🎲 Tirage à chaque fois : entre ceux qui n’ont pas eu de tour.
rotate-order-need = 🗳 Selon le besoin : le groupe vote à chaque fois.
rotate-order-bids = 🔨 Par offres : qui prend le moins reçoit. Tous partagent le reste.
rotate-order-priced = 🏷 Tôt coûte plus : chacun choisit un tour. Les premiers paient les derniers.

rotate-lowest-bid = Quelle est l’offre la plus basse, en pour cent d’un tour ? Touchez ou écrivez.
rotate-commission = Combien pour cent de chaque tour le groupe garde-t-il ?
rotate-share =
    Qui offre bas laisse de l’argent. Comment le partager ?
    { $lines }
rotate-share-rest-button = ➗ Après le groupe
rotate-share-whole-button = 💯 En entier
rotate-share-end-button = 🏁 À la fin
rotate-share-rest = ➗ Après le groupe : il prend d’abord sa part. Ensuite chacun paie moins.
rotate-share-whole = 💯 En entier : ensuite chacun paie moins. Qui a le tour paie le groupe.
rotate-share-end = 🏁 À la fin : il reste dans la cagnotte. Après le dernier tour, tous le partagent.

rotate-price = De combien un tour coûte-t-il plus que le suivant ? Touchez ou écrivez.

rotate-check =
    🔄 Voici votre cercle :
    { $lines }
    Tout est juste ?
rotate-ask-everybody-button = ✅ Demander à tous
rotate-details-button = ✏ Changer

rotate-which =
    { $lines }
    Que voulez-vous changer ?
rotate-about-amount-button = 💶 Montant
rotate-about-pace-button = 📅 Rythme et jour
rotate-about-order-button = 🔢 Ordre
rotate-about-pot-button = 💰 Qui garde l’argent
rotate-about-missing-button = ⏳ Un retard
rotate-about-reserve-button = 🧺 Réserve
rotate-about-back-button = ↩ Reste de réserve
rotate-about-receiver-button = 🎁 Son propre tour
rotate-about-hold-button = 🔒 Retenir
rotate-about-guarantor-button = 🤝 Garant
rotate-about-newcomers-button = 🌱 Nouveaux membres
rotate-about-names-button = 👀 Noms
rotate-about-organiser-button = 🧑 Organisation
rotate-about-fee-button = 🎟 Pour le groupe
rotate-about-days-button = 🗓 Jours d’attente

rotate-detail =
    Maintenant : { $now }
    { $ask }

rotate-ask-pot = Qui garde l’argent avant de le remettre ?
rotate-pot-treasurer-button = 💰 La trésorerie
rotate-pot-direct-button = 🤝 De main en main
rotate-ask-missing = Que faire si quelqu’un n’a pas payé le jour même ?
rotate-missing-wait-button = ⏳ On attend
rotate-missing-part-button = 💶 Donner le présent
rotate-missing-reserve-button = 🧺 Par la réserve
rotate-missing-last-button = ⬇ Passe en dernier
rotate-missing-deduct-button = ✂ Sur son tour
rotate-ask-days = Après combien de jours demander l’aide d’un responsable ?
rotate-days-button =
    { $count ->
        [one] { COUNT($count) } jour
        [many] { COUNT($count) } jours
       *[other] { COUNT($count) } jours
    }
rotate-ask-reserve = Combien chacun met-il de côté en plus, à chaque fois ? Touchez ou écrivez.
rotate-no-reserve-button = ✖ Pas de réserve
rotate-ask-back = Que devient la réserve qui reste à la fin ?
rotate-back-returned-button = ↩ Elle est rendue
rotate-back-kept-button = 👥 Au groupe
rotate-ask-receiver = Payez-vous aussi quand c’est votre propre tour ?
rotate-receiver-pays-button = ✅ Oui, tout le monde
rotate-receiver-pays-not-button = ✖ Non, pas alors
rotate-ask-hold = Quelle part d’un tour est d’abord retenue ?
rotate-ask-until = Combien de paiements faut-il avant de donner le reste ?
rotate-no-hold-button = ✖ Rien
rotate-percent-button = { PERCENT($percent) }
rotate-ask-guarantor = Après son tour, faut-il quelqu’un qui se porte garant ?
rotate-guarantor-needed-button = ✅ Oui
rotate-guarantor-not-needed-button = ✖ Non
rotate-ask-newcomers = Les nouveaux passent tard. Combien de mois est-on nouveau ?
rotate-months-button =
    { $count ->
        [one] { COUNT($count) } mois
        [many] { COUNT($count) } mois
       *[other] { COUNT($count) } mois
    }
rotate-ask-names = Le groupe voit-il par nom qui a payé ?
rotate-names-shown-button = 👀 Oui, par nom
rotate-names-hidden-button = 🔒 Seulement combien
rotate-ask-organiser = Quelqu’un organise-t-il, et a le premier tour pour cela ?
rotate-nobody-button = ✖ Personne
rotate-ask-fee = Combien de chaque tour reste au groupe ?
rotate-no-fee-button = ✖ Rien
