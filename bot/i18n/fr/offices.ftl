### Offices: who chairs, writes, keeps the money and checks it.

offices-words = bureau | le bureau | rôles | rôle | trésorier | trésorière | trésorerie | président | présidente | présidence | secrétaire | secrétariat | contrôle | contrôleur
offices-button = 🎖 Le bureau

offices-list =
    🎖 Le bureau du groupe { $group }
    { $lines }
offices-chair = 🪑 Présidence : { $person }
offices-secretary = ✍ Secrétariat : { $person }
offices-treasurer = 💰 Trésorerie : { $person }
offices-auditor = 🔍 Contrôle : { $person }
offices-treasurer-needed = ⚠ Personne ne peut encore confirmer l’argent. Confiez la trésorerie à quelqu’un, avec une autre personne au bureau.

offices-give-button = ➕ Donner un rôle
offices-end-button = ➖ Retirer un rôle
offices-end-yes-button = ➖ Oui, le retirer

offices-chair-button = 🪑 Présidence
offices-secretary-button = ✍ Secrétariat
offices-treasurer-button = 💰 Trésorerie
offices-auditor-button = 🔍 Contrôle
offices-chair-of-button = 🪑 { $person }
offices-secretary-of-button = ✍ { $person }
offices-treasurer-of-button = 💰 { $person }
offices-auditor-of-button = 🔍 { $person }

offices-whom = Qui reçoit un rôle ?
offices-which = Quel rôle donnez-vous à { $person } ?
offices-whose = Quel rôle se termine ?

offices-give-chair = { $person } dirige vos réunions et fait entrer les nouvelles personnes. D’accord ?
offices-give-secretary = { $person } écrit vos comptes rendus et fait entrer les nouvelles personnes. D’accord ?
offices-give-treasurer = { $person } garde l’argent et confirme les paiements. D’accord ?
offices-give-auditor = { $person } contrôle le carnet. D’accord ?
offices-end-chair = { $person } n’est plus à la présidence. C’est bien ça ?
offices-end-secretary = { $person } n’est plus au secrétariat. C’est bien ça ?
offices-end-treasurer = { $person } n’est plus à la trésorerie. C’est bien ça ?
offices-end-auditor = { $person } n’est plus au contrôle. C’est bien ça ?

offices-done = ✅ C’est fait. J’ai prévenu les autres.

## What everyone hears

offices-given-chair = 🪑 À partir d’aujourd’hui, { $person } dirige nos réunions.
offices-given-secretary = ✍ À partir d’aujourd’hui, { $person } écrit nos comptes rendus.
offices-given-treasurer = 💰 À partir d’aujourd’hui, { $person } confirme les paiements.
offices-given-auditor = 🔍 À partir d’aujourd’hui, { $person } contrôle notre carnet.
offices-ended-chair = 🪑 À partir d’aujourd’hui, { $person } n’est plus à la présidence.
offices-ended-secretary = ✍ À partir d’aujourd’hui, { $person } n’est plus au secrétariat.
offices-ended-treasurer = 💰 À partir d’aujourd’hui, { $person } ne confirme plus les paiements.
offices-ended-auditor = 🔍 À partir d’aujourd’hui, { $person } n’est plus au contrôle.

## What whoever it concerns hears

offices-yours-chair = 🪑 { $by } vous a confié la présidence dans { $group }. Vous dirigez les réunions et faites entrer les nouvelles personnes.
offices-yours-secretary = ✍ { $by } vous a confié le secrétariat dans { $group }. Vous écrivez les comptes rendus et faites entrer les nouvelles personnes.
offices-yours-treasurer =
    💰 { $by } vous a confié la trésorerie dans { $group }. Je vous demande quand quelqu’un paie.
    Dites oui seulement quand vous avez l’argent en main.
offices-yours-auditor = 🔍 { $by } vous a confié le contrôle dans { $group }. Vous contrôlez le carnet.
offices-yours-ended-chair = 🪑 { $by } a mis fin à votre rôle : vous n’êtes plus à la présidence dans { $group }.
offices-yours-ended-secretary = ✍ { $by } a mis fin à votre rôle : vous n’êtes plus au secrétariat dans { $group }.
offices-yours-ended-treasurer = 💰 { $by } a mis fin à votre rôle : vous n’êtes plus à la trésorerie dans { $group }.
offices-yours-ended-auditor = 🔍 { $by } a mis fin à votre rôle : vous n’êtes plus au contrôle dans { $group }.

## Saying no

offices-only-the-founder = Seule la personne qui a créé le groupe donne les rôles, jusqu’à votre premier vote.
offices-only-the-vote = Votre groupe vote maintenant sur les rôles.
offices-nobody-else = Vous êtes pour l’instant le seul membre. Invitez d’abord les autres.
offices-not-a-member = { $person } n’est plus dans le groupe.
offices-has-it = { $person } a déjà ce rôle.
offices-has-it-not = { $person } n’a plus ce rôle.
offices-one-pair-of-hands =
    L’argent n’est jamais dans les mains d’une seule personne. Il faut une autre personne au bureau, à côté de la trésorerie.
offices-holds-cash = { $person } a { $held } de l’argent du groupe. Il faut d’abord remettre cet argent à une autre personne de la trésorerie.
offices-none-left = Plus personne n’aurait de rôle. Donnez d’abord un rôle à quelqu’un d’autre.
offices-nobody-leads = Plus personne ne pourrait donner de rôles. Confiez d’abord la présidence à quelqu’un d’autre.
offices-payments-wait = Des paiements attendent, et personne d’autre ne pourrait les confirmer. Confiez d’abord la trésorerie à quelqu’un d’autre.
offices-money-on-its-way = De l’argent est en route vers { $person }. Il faut d’abord le confirmer ou annuler la demande.
