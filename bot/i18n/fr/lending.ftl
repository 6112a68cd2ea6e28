### Lending: every rule that stands before a loan, met or not, and the way to meet it. The asker alone reads this.

gate-met = ✅ { $what }
gate-unmet = ❌ { $what }

gate-lends-unmet = ❌ Le groupe n’a pas encore décidé de prêter.
gate-lends-way = Proposez une règle pour les prêts. Ensuite, le groupe vote.

gate-months-met =
    { $needed ->
        [0] ✅ Vous êtes dans le groupe
        [one] ✅ Un mois ou plus dans le groupe
       *[other] ✅ { COUNT($needed) } mois ou plus dans le groupe
    }
gate-months-unmet =
    { $needed ->
        [one] ❌ Le premier prêt vient après un mois dans le groupe.
       *[other] ❌ Le premier prêt vient après { COUNT($needed) } mois dans le groupe.
    }
gate-months-way = À partir du { DAY($begins) }, vous pouvez demander.

gate-late-met = ✅ Rien n’est en retard
gate-late-unmet = ❌ En retard : { $late }.
gate-late-way = Payez d’abord cela, puis demandez de nouveau.

gate-open-met =
    { $most ->
        [one] ✅ Aucun autre prêt n’est ouvert
       *[other] ✅ Moins de { COUNT($most) } autres prêts sont ouverts
    }
gate-open-unmet = ❌ Votre prêt { LOAN($loan) } est encore ouvert.
gate-open-way = Remboursez-le ou retirez-le, puis demandez de nouveau.

limit-savings = jusqu’à { $most } : { COUNT($times) } fois vos { $saved }, moins ce que vous devez
limit-box = le groupe peut prêter { $most } aujourd’hui
limit-member = jusqu’à { $most } : un membre doit au plus { PERCENT($percent) } de l’argent du groupe
limit-household = jusqu’à { $most } : un foyer doit au plus { PERCENT($percent) } de l’argent du groupe
gate-amount-way = Demandez { $most } ou moins.
gate-savings-way = Épargnez plus, ou remboursez, puis demandez de nouveau.
gate-box-way = Attendez qu’il y ait plus d’argent dans la caisse.
gate-member-way = Remboursez, ou attendez que le groupe ait plus d’argent.
gate-household-way = Remboursez, ou attendez que le groupe ait plus d’argent.

gate-count-met =
    { $count ->
        [one] ✅ Un paiement
       *[other] ✅ { COUNT($count) } paiements
    }
gate-count-unmet =
    { $most ->
        [one] ❌ Un prêt se rembourse en un seul paiement.
       *[other] ❌ Un prêt se rembourse en { COUNT($most) } paiements au plus.
    }
gate-count-way = Choisissez moins de temps.
gate-shareout-met = ✅ Remboursé d’ici le { DATE($last) }, avant le partage
gate-shareout-unmet = ❌ Le dernier paiement est le { DATE($last) }. Nous partageons le { DATE($shareout) }.
gate-shareout-way = Choisissez moins de temps.

gate-guarantors-met =
    { $yes ->
        [0] ✅ Il ne faut aucun garant
        [one] ✅ Un membre garantit ce prêt
       *[other] ✅ { COUNT($yes) } membres garantissent ce prêt
    }
gate-guarantors-unmet = ❌ Garants qui ont dit oui : { COUNT($yes) } sur { COUNT($needed) }.
gate-guarantors-way = Attendez leurs réponses, ou demandez à un autre membre.

lending-refused =
    { $why }
    { $rule }
lending-refused-always =
    { $why }
    C’est ainsi dans tous les groupes.
lending-name-guarantors =
    { $count ->
        [one] Un prêt a besoin d’un garant. Nommez un membre, s’il vous plaît.
       *[other] Un prêt a besoin de { COUNT($count) } garants. Nommez ces membres, s’il vous plaît.
    }
lending-cannot-be = Un prêt comme cela n’est pas possible. Choisissez un autre montant, ou un autre temps.

## Who lives from one purse

household-one-person = C’est une seule personne. Nommez deux membres, s’il vous plaît.
household-only-officers = Seules les personnes du bureau disent qui vit dans le même foyer.
household-another-officer = Vous vivez vous-même dans ce foyer. Demandez à une autre personne du bureau.

## Who stands in for others

guarantee-not-yourself = On ne se garantit pas soi-même. Nommez un autre membre, s’il vous plaît.
guarantee-asked-already = J’ai déjà demandé à { $person }.
guarantee-not-asked = Personne ne vous a demandé de garantir ce prêt.
guarantee-already-accepted = Vous avez déjà dit oui.
guarantee-already-declined = Vous avez déjà dit non.
guarantee-already-released = Cette demande est terminée. Vous ne garantissez rien.
guarantee-loan-decided = Cette demande est terminée. Vous ne garantissez rien.
guarantee-more-than-loan = Le prêt est de { $amount }. Vous ne pouvez pas garantir plus.
guarantee-more-than-allowed =
    Vous pouvez garantir { $most } maintenant, et en tout { COUNT($times) } fois votre épargne.
    Choisissez un montant plus petit, s’il vous plaît.
guarantee-released = Vous ne garantissez plus rien pour { $borrower }. Personne ne donnera le prêt { LOAN($loan) }.
