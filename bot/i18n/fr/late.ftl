### Late: reminders to whoever owes, help after two weeks, fines, and what officers see.

late-words = en retard | retard | retards | les retards | qui est en retard | prêts en retard | arriérés | impayés
late-button = ⏳ Prêts en retard

## To the borrower, in private

late-due =
    { $lines }
    Il vous faut plus de temps ? Dites-le-moi ce jour-là au plus tard, et il n’y a pas d’amende.
late-due-soon =
    { $days ->
        [one] 📅 Demain, { DAY($day) } : { $amount } pour { LOAN($number) }.
       *[other] 📅 Dans { COUNT($days) } jours, { DAY($day) } : { $amount } pour { LOAN($number) }.
    }
late-due-today = 📅 Aujourd’hui, { DAY($day) } : { $amount } pour { LOAN($number) }.
late-due-late = ⏳ Depuis le { DAY($day) } : { $amount } pour { LOAN($number) }.
late-due-button = 🤲 { LOAN($number) }
late-paid-button = ✅ J’ai payé

late-due-called =
    ⏳ Depuis le { DAY($day) }, il reste { $amount } à payer pour { LOAN($number) }.
    J’ai demandé à { $helper } de vous parler. Vous pouvez aussi demander de nouvelles dates au groupe.
late-fine =
    ⏰ Il y a une amende de { $fine } pour { LOAN($number) }.
    Il fallait payer { $amount } d’ici cette date : { DAY($day) }
    Vous pouvez demander au groupe d’enlever l’amende.

## To those who help, in private

late-call-officer =
    ⏳ Depuis le { DAY($since) }, { $person } doit { $amount } pour { LOAN($number) }.
    J’ai envoyé plusieurs rappels. Parlez ensemble, s’il vous plaît.
late-call-guarantor =
    🤝 Depuis le { DAY($since) }, { $person } doit { $amount } pour { LOAN($number) }.
    Vous garantissez { $pledged } de ce prêt. Parlez ensemble, ou payez à sa place, s’il vous plaît.
late-call-pay-button = 🤝 Payer à sa place
late-look-button = 🔍 Voir le prêt

## What officers see

late-all =
    ⏳ Les prêts en retard du groupe { $group }
    { $lines }
late-loan-button = { LOAN($number) } { $person }
late-line =
    { $days ->
        [one] { $person }, { LOAN($number) } : { $amount } depuis le { DAY($since) }, un jour.
       *[other] { $person }, { LOAN($number) } : { $amount } depuis le { DAY($since) }, { COUNT($days) } jours.
    }
late-line-waiting =
    { $days ->
        [one] { $person }, { LOAN($number) } : { $amount } depuis le { DAY($since) }, un jour. Il manque un oui pour { $waiting }.
       *[other] { $person }, { LOAN($number) } : { $amount } depuis le { DAY($since) }, { COUNT($days) } jours. Il manque un oui pour { $waiting }.
    }
late-nothing-lent = 🤲 Rien n’est prêté en ce moment.
late-lent = 🤲 Prêté en ce moment : { $amount }
late-nothing = ✅ Rien n’est en retard.
late-arrears = ⏳ En retard : { $amount }, c’est { PERCENT($share) } de l’argent prêté.
late-age = · De { COUNT($first) } à { COUNT($last) } jours de retard : { $amount } de prêts
late-age-over = · Plus de { COUNT($last) } jours de retard : { $amount } de prêts
late-at-risk =
    ⚠ En danger : { $amount }, c’est { PERCENT($share) } de l’argent prêté.
    Cela compte tout le reste des prêts en retard de plus de 30 jours.
late-rescheduled = 📅 Avec de nouvelles dates : { $amount }
late-written-off = ✖ Abandonné jusqu’ici : { $amount }

late-one = { $lines }
late-not-late = ✅ { $person }, { LOAN($number) } : rien n’est en retard.
late-left = Reste en tout : { $left }
late-longer = 🕐 Plus de temps demandé, jusqu’à cette date : { DAY($until) }
late-guarantor = 🤝 { $person } garantit ce prêt.
late-officers-only = Seul le bureau voit cela. Votre propre prêt est dans votre carnet.
