### Change: a member proposes another rule, and the group votes on it.

change-words = changer une règle | changer les règles | changer la règle | modifier une règle | modifier les règles | nouvelle règle | une autre règle | proposer un changement
change-propose-button = ✏ Changer une règle

change-what = Que voulez-vous changer ?
change-area-saving-button = 🐷 Épargne
change-area-loans-button = 🤲 Prêts
change-area-voting-button = 🗳 Votes

change-which =
    { $lines }
    Quelle règle voulez-vous changer ?

change-together-button = 🤝 Ce qu’on fait
change-contribution-button = 💶 Montant du mois
change-outlier-button = 🔎 Gros montants
change-undo-button = ↩ Appuis par erreur
change-remind-button = 🔔 Rappels
change-escalate-button = 🙋 Aide des autres
change-lending-button = 🤲 Sorte de prêt
change-price-button = 🏷 Coût du prêt
change-time-button = 📅 Remboursement
change-grace-button = 🌱 Le début
change-savings-button = 🐷 Fois l’épargne
change-membership-button = 🕐 Temps d’attente
change-open-button = ☝ Prêts à la fois
change-keep-button = 📦 Reste en caisse
change-member-button = 👤 Pour un membre
change-quiet-button = 🌙 Heures de silence
change-household-button = 🏠 Pour un foyer
change-guarantors-button = 🤝 Qui garantit
change-guarantee-button = 🤝 Limite de garantie
change-fine-button = ⏰ Amende
change-fine-days-button = ⏰ Jour de l’amende
change-fine-cap-button = ⏰ Limite d’amendes
change-step-button = 🪙 Arrondi
change-order-button = 🧾 Payé en premier
change-shareout-button = 🎉 Jour du partage
change-quorum-button = 🗳 Combien votent
change-threshold-button = ⚖ Combien de oui
change-hours-button = ⏳ Durée du vote
change-secret-button = 🤫 Secret ou non

change-value =
    Maintenant : { $now }
    { $ask }

change-ask-together = Que faites-vous ensemble ?
change-ask-contribution = Combien chaque membre paie-t-il par mois ?
change-ask-outlier = Dès combien de fois le montant du mois dois-je redemander ?
change-ask-undo = Pendant combien de minutes peut-on annuler un appui par erreur ?
change-ask-remind = Après combien d’heures dois-je envoyer un rappel ?
change-ask-escalate = Après combien d’heures la présidence aide-t-elle ?
change-ask-quiet = À quelles heures est-ce que je n’écris à personne en premier ? Chacun peut choisir les siennes.
change-quiet-21-8-button = 🌙 21 h – 8 h
change-quiet-22-7-button = 🌙 22 h – 7 h
change-quiet-23-6-button = 🌙 23 h – 6 h
change-quiet-20-9-button = 🌙 20 h – 9 h
change-quiet-0-0-button = 🔔 Jamais de silence
change-ask-grace = Au début, combien de paiements ne couvrent que le coût ?
change-ask-savings = Combien de fois son épargne un membre peut-il devoir ?
change-ask-membership = Combien de mois un nouveau membre attend-il avant un prêt ?
change-ask-open = Combien de prêts un membre peut-il avoir à la fois ?
change-ask-keep = Quelle part de l’argent reste dans la caisse ?
change-ask-member = Quelle part de l’argent un seul membre peut-il emprunter ?
change-ask-household = Quelle part de l’argent un seul foyer peut-il emprunter ?
change-ask-guarantors = Combien de membres garantissent un prêt ?
change-ask-guarantee = Combien de fois son épargne peut-on garantir pour les autres ?
change-ask-fine = Combien coûte un paiement en retard, une seule fois ?
change-ask-fine-days = Combien de jours de retard restent sans amende ?
change-ask-fine-cap = Quelle part du prêt les amendes peuvent-elles atteindre ?
change-ask-step = Quelle est la plus petite pièce avec laquelle vous payez ?
change-ask-order = Que règle un paiement en premier ?
change-ask-shareout = À la fin de quel mois partagez-vous ? Appuyez ou écrivez.
change-ask-quorum = Quelle part des membres doit voter, au moins ?
change-ask-threshold = Quelle part de oui faut-il dépasser ?
change-ask-hours = Combien de jours un vote reste-t-il ouvert ?
change-ask-secret = Comment votez-vous sur les prêts ?

change-number-button = { COUNT($count) }
change-times-button = { COUNT($count) } ×
change-percent-button = { PERCENT($count) }
change-share-button = { PERCENT($count) }
change-minutes-button =
    { $count ->
        [one] { COUNT($count) } minute
       *[other] { COUNT($count) } minutes
    }
change-hours-unit-button =
    { $count ->
        [one] { COUNT($count) } heure
       *[other] { COUNT($count) } heures
    }
change-days-button =
    { $count ->
        [one] { COUNT($count) } jour
       *[other] { COUNT($count) } jours
    }
change-months-button = { COUNT($count) } mois

change-together-save-button = 🐷 Épargner et prêter
change-together-turns-button = 🔄 À tour de rôle
change-together-both-button = 🤝 Les deux
change-secret-open-button = 👀 Vote ouvert
change-secret-secret-button = 🤫 Vote secret
change-order-fines-first-button = ⏰ Amendes d’abord
change-order-fines-last-button = ⏰ Amendes à la fin
change-order-loan-first-button = 🤲 Prêt d’abord
change-no-fine-button = 🕊 Pas d’amende
change-no-step-button = 🪙 Sans arrondi
change-no-shareout-button = 🎉 Aucun jour
change-month-unknown = Écrivez un mois à venir, avec son année. Par exemple : octobre 2027
change-number-form = Écrivez un nombre entier, par exemple 3, s’il vous plaît.
change-rate-form = Écrivez un nombre, avec ou sans le signe %, par exemple 1,5.

## The kind of loan

change-ask-kind =
    Maintenant : { $now }
    Quelle sorte de prêt donnez-vous ?
    { $lines }
change-kind-flat = 📏 Coût fixe : le même à chaque fois. C’est facile à compter.
change-kind-equal-instalments = ⚖ Paiements égaux : le coût baisse quand vous remboursez. Vous payez toujours la même somme.
change-kind-equal-principal = 📉 De moins en moins : le coût baisse quand vous remboursez. Vous payez moins à chaque fois.
change-kind-fee = 🎟 Frais uniques : les mêmes, quelle que soit la durée.
change-kind-cost-plus = 🛒 Achat : le groupe achète pour vous, et vous payez peu à peu. Le prix n’augmente jamais.
change-kind-in-advance = ✂ Coût d’abord : le groupe le garde quand il vous donne l’argent.
change-kind-flat-button = 📏 Coût fixe
change-kind-equal-instalments-button = ⚖ Paiements égaux
change-kind-equal-principal-button = 📉 De moins en moins
change-kind-fee-button = 🎟 Frais uniques
change-kind-cost-plus-button = 🛒 Achat
change-kind-in-advance-button = ✂ Coût d’abord
change-kind-free-button = 🕊 Aucun coût
change-kind-none-button = ✖ Pas de prêts

change-ask-price-month = Combien coûte un prêt par mois, pour 100 ? Appuyez ou écrivez.
change-ask-price-year = Combien coûte un prêt par an, pour 100 ? Appuyez ou écrivez.
change-ask-price-once = Combien coûte un prêt, une seule fois, pour 100 ? Appuyez ou écrivez.
change-per-month-button = 📅 Par mois
change-per-year-button = 📅 Par an

change-ask-every = À quel rythme rembourse-t-on un prêt ?
change-every-week-button = 📅 Chaque semaine
change-every-two-weeks-button = 📅 Chaque quinzaine
change-every-month-button = 📅 Chaque mois
change-every-end-button = 🏁 Tout à la fin
change-ask-count = En combien de paiements, au plus ?
change-ask-months = Après combien de mois, au plus ?

## What the group votes on

change-now = Maintenant :
change-then = Si vous êtes d’accord :
change-example =
    { $count ->
        [one] 🧮 Exemple : vous recevez { $out } et remboursez { $back } en une fois.
       *[other] 🧮 Exemple : vous recevez { $out } et remboursez { $back } en { COUNT($count) } paiements.
    }
change-loans-keep = Les prêts déjà donnés restent comme ils sont.

change-check =
    { $lines }
    { $ballot }
    Dois-je demander au groupe ?
change-ask-group-button = 🗳 Demander au groupe
change-asked = ✅ J’ai demandé au groupe. Vous votez jusqu’au { DAY($until) } à { TIME($until) }.
change-done = Cela vaut à partir de maintenant. C’est la version { COUNT($version) } de vos règles.

## Saying no

change-is-so-already = C’est déjà votre règle. Rien ne changerait.
change-open-already = Vous votez déjà sur cette règle : c’est le vote { COUNT($number) }. Attendez sa fin.
change-no-lending = Votre groupe ne prête pas encore. Choisissez d’abord ensemble une sorte de prêt.
