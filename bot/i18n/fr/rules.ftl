### The rules of a group, one sentence each.

rules-together-save = 🐷 Nous épargnons ensemble et pouvons nous prêter de l’argent.
rules-together-turns = 🔄 Chacun reçoit la cagnotte à son tour.
rules-together-both = 🤝 Nous épargnons ensemble, et chacun reçoit la cagnotte à son tour.
rules-contribution = 💶 Chacun paie { $amount } par mois.
rules-two-hands = 🙌 L’argent compte quand deux personnes l’ont dit. Personne ne confirme pour soi-même.
rules-undo =
    { $minutes ->
        [one] ↩ Si vous appuyez par erreur, vous pouvez annuler pendant une minute.
       *[other] ↩ Si vous appuyez par erreur, vous pouvez annuler pendant { COUNT($minutes) } minutes.
    }
rules-nothing-deleted = 📒 Aucune ligne n’est jamais effacée. Une erreur reçoit une nouvelle ligne.
rules-outlier = 🔎 À plus de { COUNT($times) } fois le montant du mois, je redemande.
rules-remind =
    { $hours ->
        [one] 🔔 Sans réponse, j’envoie un rappel après une heure.
       *[other] 🔔 Sans réponse, j’envoie un rappel après { COUNT($hours) } heures.
    }
rules-escalate =
    { $hours ->
        [one] 🙋 Après une heure, la présidence aide.
       *[other] 🙋 Après { COUNT($hours) } heures, la présidence aide.
    }
rules-quiet-21-8 = 🌙 De 21 h à 8 h, je n’écris à personne en premier.
rules-quiet-22-7 = 🌙 De 22 h à 7 h, je n’écris à personne en premier.
rules-quiet-23-6 = 🌙 De 23 h à 6 h, je n’écris à personne en premier.
rules-quiet-20-9 = 🌙 De 20 h à 9 h, je n’écris à personne en premier.
rules-quiet-0-0 = 🔔 Je peux écrire à toute heure, le jour et la nuit.

## Loans

rules-loans-later = 🤲 Nous décidons des prêts plus tard.
rules-loans-free = 🤲 Un prêt ne coûte rien.
rules-kind-flat = 🤲 Le coût d’un prêt est le même à chaque paiement.
rules-kind-equal-instalments = 🤲 Le coût baisse quand vous remboursez. Tous les paiements sont égaux.
rules-kind-equal-principal = 🤲 Le coût baisse quand vous remboursez. Chaque paiement est donc plus petit.
rules-kind-fee = 🤲 Un prêt a des frais une seule fois, quelle que soit la durée.
rules-kind-cost-plus = 🤲 Le groupe achète ce qu’il vous faut. Vous payez peu à peu, avec un supplément.
rules-kind-in-advance = 🤲 Le groupe garde le coût quand il vous donne le prêt.

rules-price-flat =
    { $per ->
        [year] 🏷 Pour { $each }, un prêt coûte { $cost } par an.
       *[month] 🏷 Pour { $each }, un prêt coûte { $cost } par mois.
    }
rules-price-equal-instalments =
    { $per ->
        [year] 🏷 Pour { $each } qui restent à rembourser, vous payez { $cost } par an.
       *[month] 🏷 Pour { $each } qui restent à rembourser, vous payez { $cost } par mois.
    }
rules-price-equal-principal =
    { $per ->
        [year] 🏷 Pour { $each } qui restent à rembourser, vous payez { $cost } par an.
       *[month] 🏷 Pour { $each } qui restent à rembourser, vous payez { $cost } par mois.
    }
rules-price-fee = 🏷 Pour { $each }, les frais sont de { $cost }.
rules-price-cost-plus = 🏷 Pour { $each }, le supplément est de { $cost }.
rules-price-in-advance =
    { $per ->
        [year] 🏷 Sur { $each }, le groupe garde { $cost } pour chaque année.
       *[month] 🏷 Sur { $each }, le groupe garde { $cost } pour chaque mois.
    }
rules-time =
    { $every ->
        [week] 📅 Vous remboursez chaque semaine, { $count ->
            [one] en une fois.
           *[other] au plus { COUNT($count) } fois.
        }
        [two-weeks] 📅 Vous remboursez toutes les deux semaines, { $count ->
            [one] en une fois.
           *[other] au plus { COUNT($count) } fois.
        }
       *[month] 📅 Vous remboursez chaque mois, { $count ->
            [one] en une fois.
           *[other] au plus { COUNT($count) } fois.
        }
    }
rules-time-end =
    { $count ->
        [one] 📅 Vous remboursez tout en une fois, dans le mois.
       *[other] 📅 Vous remboursez tout en une fois, en { COUNT($count) } mois au plus.
    }
rules-grace =
    { $count ->
        [0] 🌱 Le premier paiement rembourse déjà une partie du prêt.
        [one] 🌱 Le premier paiement ne couvre que le coût.
       *[other] 🌱 Les { COUNT($count) } premiers paiements ne couvrent que le coût.
    }
rules-savings-times =
    { $times ->
        [one] 🐷 Vous pouvez devoir au plus ce que vous avez épargné.
       *[other] 🐷 Vous pouvez devoir au plus { COUNT($times) } fois votre épargne.
    }
rules-member-months =
    { $months ->
        [0] 🕐 Un nouveau membre peut demander un prêt tout de suite.
        [one] 🕐 Un nouveau membre attend un mois avant un prêt.
       *[other] 🕐 Un nouveau membre attend { COUNT($months) } mois avant un prêt.
    }
rules-open-max =
    { $count ->
        [one] ☝ Un seul prêt à la fois.
       *[other] ☝ Au plus { COUNT($count) } prêts à la fois.
    }
rules-keep =
    { $share ->
        [0] 📦 On peut prêter tout l’argent de la caisse.
       *[other] 📦 Au moins { PERCENT($share) } de notre argent reste dans la caisse.
    }
rules-member-share =
    { $share ->
        [5000] 👤 Un seul membre emprunte au plus la moitié de notre argent.
       *[other] 👤 Un seul membre emprunte au plus { PERCENT($share) } de notre argent.
    }
rules-household-share =
    { $share ->
        [5000] 🏠 Un seul foyer emprunte au plus la moitié de notre argent.
       *[other] 🏠 Un seul foyer emprunte au plus { PERCENT($share) } de notre argent.
    }
rules-guarantors =
    { $count ->
        [0] 🤝 Votre prêt n’a besoin d’aucun garant.
        [one] 🤝 Un membre garantit votre prêt.
       *[other] 🤝 { COUNT($count) } membres garantissent votre prêt.
    }
rules-guarantee-times =
    { $times ->
        [one] 🤝 Personne ne garantit plus que son épargne.
       *[other] 🤝 Personne ne garantit plus de { COUNT($times) } fois son épargne.
    }
rules-no-fine = 🕊 Un retard ne coûte pas d’amende.
rules-fine = ⏰ Un paiement en retard coûte { $amount }, une seule fois.
rules-fine-days =
    { $days ->
        [0] ⏰ L’amende vient dès le lendemain.
        [one] ⏰ L’amende vient après plus d’un jour de retard.
       *[other] ⏰ L’amende vient après plus de { COUNT($days) } jours de retard.
    }
rules-fine-cap = ⏰ Toutes les amendes ensemble font au plus { PERCENT($share) } du prêt.
rules-no-step = 🪙 Je n’arrondis pas les paiements.
rules-step = 🪙 J’arrondis les paiements à { $step }. Le dernier prend le reste.
rules-order = 🧾 Un paiement règle d’abord { $first }, puis { $second }, { $third } et { $fourth }.
rules-part-fine = les amendes
rules-part-fee = les frais
rules-part-interest = le coût
rules-part-principal = le prêt
rules-no-shareout = 🎉 Un prêt peut durer au-delà du jour du partage.
rules-shareout = 🎉 On rembourse tous les prêts avant cette date : { DATE($day) }

## Voting

rules-quorum =
    { $share ->
        [5000] 🗳 Au moins la moitié des membres doit voter.
        [10000] 🗳 Tous les membres doivent voter.
       *[other] 🗳 Au moins { PERCENT($share) } des membres doivent voter.
    }
rules-threshold =
    { $share ->
        [5000] ⚖ Plus de oui que de non : c’est accepté.
       *[other] ⚖ Il faut plus de { PERCENT($share) } de oui.
    }
rules-ballot-days =
    { $days ->
        [one] ⏳ Un vote reste ouvert un jour.
       *[other] ⏳ Un vote reste ouvert { COUNT($days) } jours.
    }
rules-ballot-hours =
    { $hours ->
        [one] ⏳ Un vote reste ouvert une heure.
       *[other] ⏳ Un vote reste ouvert { COUNT($hours) } heures.
    }
rules-loans-secret = 🤫 Les votes sur les prêts sont secrets.
rules-loans-open = 👀 Les votes sur les prêts sont ouverts : chacun voit les réponses.

rules-area-saving = — Épargne —
rules-area-loans = — Prêts —
rules-area-voting = — Votes —

## Why something was refused

rules-why-founded =
    { $rule }
    C’est notre règle depuis le début, le { DATE($since) }, version { COUNT($version) }. Un vote peut la changer.
rules-why-voted =
    { $rule }
    Version { COUNT($version) } de nos règles, votée le { DATE($since) }. Un nouveau vote peut la changer.

## The rules, read out

rules-words = règles | les règles | nos règles | règlement
rules-button = 📜 Règles
rules-older-button = 🕰 Anciennes règles
rules-read =
    📜 Les règles du groupe { $group }
    { $rules }
    { $version }
rules-version-founded = Version { COUNT($version) }, celle du début, le { DATE($since) }.
rules-version-voted = Version { COUNT($version) }, depuis le { DATE($since) }, par le vote { COUNT($motion) }.
rules-older =
    🕰 Les changements de règles du groupe { $group }
    { $lines }
rules-first-version = { $version }
rules-changes =
    { $version }
    Avant :
    { $before }
    Depuis :
    { $after }

## What a rule cannot say

rules-amount-out-of-range = Ce montant n’est pas possible. Écrivez un montant habituel par mois, s’il vous plaît.

rules-quorum-percent-bounds = Choisissez de { COUNT($least) } à { COUNT($most) }. Tant de membres sur 100 doivent voter.
rules-threshold-percent-bounds = Choisissez de { COUNT($least) } à { COUNT($most) }. Il faut plus de oui que cela, sur 100.
rules-hours-bounds = Un vote peut rester ouvert de { COUNT($least) } à { COUNT($most) } heures.
rules-count-max-bounds = Un prêt peut avoir de { COUNT($least) } à { COUNT($most) } paiements.
rules-grace-principal-bounds = Un prêt peut commencer par { COUNT($least) } à { COUNT($most) } petits paiements.
rules-step-minor-bounds = On ne peut pas arrondir à ce montant. Choisissez une pièce ou un billet.
rules-savings-times-bounds = Un prêt peut aller de { COUNT($least) } à { COUNT($most) } fois l’épargne.
rules-member-months-bounds = Le premier prêt peut attendre de { COUNT($least) } à { COUNT($most) } mois.
rules-open-max-bounds = Un membre peut avoir de { COUNT($least) } à { COUNT($most) } prêts à la fois.
rules-keep-percent-bounds = De { COUNT($least) } à { COUNT($most) } sur 100 peuvent rester dans la caisse.
rules-member-percent-bounds = Un seul membre peut emprunter de { COUNT($least) } à { COUNT($most) } sur 100.
rules-household-percent-bounds = Un seul foyer peut emprunter de { COUNT($least) } à { COUNT($most) } sur 100.
rules-guarantors-bounds = Un prêt peut demander de { COUNT($least) } à { COUNT($most) } garants.
rules-guarantee-times-bounds = On peut garantir de { COUNT($least) } à { COUNT($most) } fois son épargne.
rules-fine-minor-bounds = Cette amende n’est pas possible. Écrivez un petit montant, ou 0 pour aucune amende.
rules-fine-cap-percent-bounds = Les amendes peuvent faire de { COUNT($least) } à { COUNT($most) } sur 100 du prêt.
rules-fine-days-bounds = Une amende peut attendre de { COUNT($least) } à { COUNT($most) } jours.
rules-outlier-times-bounds = Je peux redemander dès { COUNT($least) } à { COUNT($most) } fois le montant du mois.
rules-undo-minutes-bounds = On peut annuler pendant { COUNT($least) } à { COUNT($most) } minutes.
rules-remind-hours-bounds = Je peux envoyer un rappel après { COUNT($least) } à { COUNT($most) } heures.
rules-escalate-hours-bounds = Je peux appeler les autres après { COUNT($least) } à { COUNT($most) } heures.

rules-rate-bp-bounds =
    { $per ->
        [month] Un prêt peut coûter au plus { PERCENT($most) } par mois.
        [year] Un prêt peut coûter au plus { PERCENT($most) } par an.
       *[once] Un prêt peut coûter au plus { PERCENT($most) }, une seule fois.
    }
rules-rate-per-does-not-fit = Les frais uniques se paient une fois, les autres coûts selon le temps. Choisissez encore une fois, s’il vous plaît.
rules-advance-takes-all = Le groupe garderait tout le prêt. Choisissez un coût plus bas, ou moins de temps.
rules-grace-too-long =
    { $most ->
        [0] Le premier paiement doit déjà rembourser une partie du prêt.
        [one] Un seul paiement du début peut ne couvrir que le coût.
       *[other] Au début, { COUNT($most) } paiements au plus peuvent ne couvrir que le coût.
    }
rules-grace-without-instalments = Un prêt remboursé en une fois n’a pas de petits paiements.
rules-order-incomplete = Il faut chaque chose une fois : amendes, frais, coût et prêt. Choisissez encore une fois, s’il vous plaît.
rules-escalate-too-soon =
    { $hours ->
        [one] J’envoie d’abord un rappel, après une heure. J’appelle les autres plus tard.
       *[other] J’envoie d’abord un rappel, après { COUNT($hours) } heures. J’appelle les autres plus tard.
    }
