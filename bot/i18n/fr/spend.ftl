### Spend: the group spends some of its money. A treasurer pays, and another officer sees it.

## Proposing it

propose-spend-button = 🛒 Une dépense
propose-spend-how-much = Combien dépensons-nous ? Il y a { $most } de libre dans la caisse.
propose-spend-on-what = { $amount } pour quoi ? Écrivez-le en quelques mots.
propose-spend-empty = Je ne vois pas de mots. Écrivez à quoi sert cet argent, s’il vous plaît.
propose-spend-long = C’est trop long pour un reçu. Écrivez au plus { COUNT($most) } lettres et signes, s’il vous plaît.

spend-motion = Nous dépensons { $amount } au plus, pour : { $what }.
spend-motion-how =
    La trésorerie paie, et une autre personne du bureau voit l’achat ou la facture.
    Il reste { $rest } de libre dans la caisse.
spend-agreed =
    J’ai demandé à la trésorerie de payer :
    { $treasurers }
spend-treasurer = • { $person }

## The treasurers

spend-card-please-pay =
    🛒 Vote { COUNT($number) } accepté : payez { $amount } au plus, pour « { $what } ».
    Payé : { $paid }. En attente : { $waits }. Jusqu’au { DAY($until) }, il reste { $left }.
spend-paid-button = ✅ J’ai payé { $amount }
spend-bank-button = 🏦 Par la banque
spend-wallet-button = 📱 Par téléphone
spend-was-all-button = ✔ C’était tout
spend-card-waits =
    🛒 Vote { COUNT($number) } accepté : { $amount } pour « { $what } ».
    Payé : { $paid }. Une autre personne du bureau doit encore confirmer { $waits }.
spend-card-all-paid =
    ✅ Tout est payé : { $paid } sur { $amount }, pour « { $what } ». (Vote { COUNT($number) })
    En attente : { $waits }.
spend-card-ended =
    ✔ Pour « { $what } », { $paid } sur { $amount } sont payés. (Vote { COUNT($number) })
    En attente : { $waits }. Le reste est de nouveau libre dans la caisse.
spend-card-others =
    🛒 Vote { COUNT($number) } accepté : { $amount } pour « { $what } ». La trésorerie paie.
    Payé : { $paid }. En attente : { $waits }.
spend-how-much = Combien avez-vous payé pour « { $what } » ? Il reste { $left }.
spend-told = { $amount } pour « { $what } » : c’est maintenant à une autre personne du bureau de confirmer.
spend-was-all-sure = C’était tout pour « { $what } » ? Alors { $left } redeviennent libres dans la caisse.
spend-was-all-done = ✔ C’était tout pour « { $what } ». Le reste est libre dans la caisse.
spend-card-group =
    🛒 Le groupe { $group } dépense { $amount } pour « { $what } ». (Vote { COUNT($number) })
    Payé : { $paid }. En attente d’une autre personne du bureau : { $waits }.
spend-time-over =
    ⏰ Le temps pour payer « { $what } » est terminé. (Vote { COUNT($number) })
    { $rest } sont de nouveau libres dans la caisse.

## The second officer

handover-ask-spending =
    { $giver } dit : le { DAY($day) }, j’ai payé { $amount } pour « { $what } ».
    Avez-vous vu l’achat ou la facture ? ({ PAYMENT($number) })
spend-saw-button = 👁 Je l’ai vu

receipt-spending =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } payés pour « { $what } », vu par { $by }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-spending-seen =
    🧾 { RECEIPT($receipt) } Confirmé : { $giver } a payé { $amount } pour « { $what } », { MOMENT($when) }.
    Vous l’avez vu.
    Cachet : { MARK($mark) }

## Saying no

spend-too-much = Il y a seulement { $most } de libre dans la caisse. Dépenser { $most } au plus ?
spend-nothing-there = Il n’y a rien de libre dans la caisse à dépenser maintenant.
spend-not-more = Le groupe a accepté moins : il reste { $left }.
spend-all-said = Tout est déjà payé, ou attend une autre personne du bureau.
spend-ended = C’est terminé depuis le { MOMENT($when) }. Demandez de nouveau au groupe.
spend-too-late = On pouvait payer jusqu’au { MOMENT($until) }. Demandez de nouveau au groupe.
