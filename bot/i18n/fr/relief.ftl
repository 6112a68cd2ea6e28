### Relief: what the group can do for somebody who cannot pay back as agreed.

relief-waive-button = 🕊 Enlever l’amende
relief-dates-button = 📅 Nouvelles dates
relief-write-off-button = ✖ Y renoncer

relief-dates = 📅 De nouvelles dates pour { LOAN($number) }. Une pause, ou plus de paiements ?
relief-pause-week-button =
    { $count ->
        [one] ⏸ { COUNT($count) } semaine
       *[other] ⏸ { COUNT($count) } semaines
    }
relief-pause-two-weeks-button = ⏸ { COUNT($count) } × 2 semaines
relief-pause-month-button = ⏸ { COUNT($count) } mois
relief-pause-end-button = ⏸ { COUNT($count) } mois
relief-more-button = ➗ Petits paiements
relief-how-many =
    { $count ->
        [one] Il reste un paiement. En combien de fois voulez-vous le payer ?
       *[other] Il reste { COUNT($count) } paiements. En combien de paiements voulez-vous payer ?
    }
relief-payments-button =
    { $count ->
        [one] { COUNT($count) } paiement
       *[other] { COUNT($count) } paiements
    }
relief-check =
    { $lines }
    Je demande à chaque membre en privé. Rien de cela ne se dit dans une discussion. Dois-je demander ?

## What the group votes on

relief-waive = 🕊 { $person } n’a pas à payer { $amount } d’amendes pour { LOAN($number) }.
relief-reschedule =
    { $count ->
        [one] 📅 { $person } paie { $left } pour { LOAN($number) } en une fois, le { DATE($first) }.
       *[other] 📅 { $person } paie { $left } pour { LOAN($number) } en { COUNT($count) } paiements, du { DATE($first) } au { DATE($last) }.
    }
relief-reschedule-keeps = Les amendes déjà tombées restent.
relief-write-off =
    ✖ { $person } doit encore { $left } pour { LOAN($number) }. Nous y renonçons.
    Cet argent est perdu pour tout le groupe.
relief-waived = 🕊 Les amendes du prêt { LOAN($number) } sont enlevées.
relief-rescheduled = 📅 Le prêt { LOAN($number) } a de nouvelles dates.
relief-written-off = ✖ Le groupe a renoncé au reste du prêt { LOAN($number) }.

## Saying no

relief-no-fine = Il n’y a pas d’amende à enlever pour { LOAN($number) }.
relief-nothing-left = Il ne reste rien du prêt { LOAN($number) } pour de nouvelles dates.
relief-count-cannot-be = Un prêt ne peut pas se payer en ce nombre de paiements. Choisissez un autre nombre.
relief-after-shareout =
    Le dernier paiement serait le { DATE($last) }. C’est trop tard.
    { $rule }
relief-start-passed = Ce jour est passé. Recommencez, s’il vous plaît.
relief-has-new-dates = Le prêt { LOAN($number) } a déjà de nouvelles dates. Regardez encore une fois.
relief-not-yours-to-ask = Seuls le bureau et la personne qui emprunte peuvent le demander au groupe.
relief-open-already = Vous votez déjà sur le prêt { LOAN($number) } : c’est le vote { COUNT($motion) }.
relief-payment-waits = Un paiement pour { LOAN($number) } attend une réponse. Faites-le d’abord confirmer.
relief-you-owe = Cela concerne votre propre prêt. Ce sont les autres qui décident.
relief-you-stand-in = Vous garantissez ce prêt. Ce sont les autres qui décident.
