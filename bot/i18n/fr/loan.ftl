### Loans: how their money is given and paid back. Motions first, then cards, receipts, and what cannot be.

## The motion

loan-motion-asks =
    🤲 { $borrower } demande { $amount }, { $every ->
        [week] { $count ->
            [one] pour une semaine
           *[other] pour { COUNT($count) } semaines
        }
        [two-weeks] { $count ->
            [one] pour deux semaines
           *[other] à rembourser en { COUNT($count) } fois, toutes les deux semaines
        }
        [end] { $count ->
            [one] à rembourser après un mois
           *[other] à rembourser après { COUNT($count) } mois
        }
       *[month] { $count ->
            [one] pour un mois
           *[other] pour { COUNT($count) } mois
        }
    }. { $purpose }
loan-for-business = 🛒 Pour une activité.
loan-for-health = 🏥 Pour la santé.
loan-for-school = 🎓 Pour l’école.
loan-for-private = 🔒 La raison reste privée.
loan-for-words = Pour : { $words }.
loan-motion-plan = À rembourser : { COUNT($count) } × { $each }, en tout { $total }. Le prêt coûte { $cost }.
loan-motion-plan-falling =
    À rembourser en { COUNT($count) } fois : d’abord { $first }, à la fin { $last }, en tout { $total }. Le prêt coûte { $cost }.
loan-motion-plan-advance = { $kept } restent tout de suite dans la caisse. À rembourser en { COUNT($count) } fois, en tout { $total }.
loan-motion-guarantor = 🤝 { $person } garantit { $amount }.
loan-motion-rules-met = ✅ Toutes les règles des prêts sont respectées.
loan-vote-own = C’est votre propre prêt. Ce sont les autres qui décident.
loan-vote-household = Ce prêt est pour votre foyer. Ce sont les autres qui décident.
loan-agreed =
    { $borrower } reçoit le prêt { LOAN($loan) }. Une de ces personnes donne l’argent :
    { $givers }
loan-giver = • { $person }
loan-agreed-box-short = Il y a maintenant trop peu d’argent dans la caisse pour le prêt { LOAN($loan) }.
loan-agreed-gate = Le prêt { LOAN($loan) } ne respecte pas une règle maintenant. La personne qui l’a demandé peut voir laquelle.
loan-decided-already = Le groupe a déjà décidé du prêt { LOAN($loan) }.

## Whoever gives the money

loan-please-give = 🤲 Donnez { $amount } à { $borrower }, s’il vous plaît. C’est le prêt { LOAN($loan) }. Le groupe a dit oui.
loan-please-give-for-treasurer =
    🤲 { $borrower } garde l’argent et reçoit { $amount } : c’est le prêt { LOAN($loan) }. Le groupe a dit oui.
    Comptez cet argent ensemble, s’il vous plaît.
loan-please-buy =
    🤲 Achetez pour { $borrower } ce qui était demandé, pour { $amount }, s’il vous plaît. Le groupe a dit oui.
    C’est le prêt { LOAN($loan) }.
loan-please-buy-for-treasurer =
    🤲 { $borrower } garde l’argent. Achetez ce qui était demandé, pour { $amount }, s’il vous plaît. Le groupe a dit oui.
    C’est le prêt { LOAN($loan) }.
loan-give-button = 💶 J’ai donné { $amount }
loan-buy-button = 🛒 Acheté, { $amount }
loan-bank-button = 🏦 Par la banque
loan-wallet-button = 📱 Par téléphone
loan-problem-button = ⚠ Problème
loan-card-not-given = 🤲 Prêt { LOAN($loan) } pour { $borrower } : il n’est pas à donner.
loan-card-on-the-way =
    ⏳ { $giver } a donné { $amount } pour le prêt { LOAN($loan) }, { MOMENT($when) }.
    C’est à { $borrower } de confirmer.
loan-card-given = ✅ { $giver } a donné { $amount } à { $borrower } pour le prêt { LOAN($loan) }, { MOMENT($when) }.
loan-how-much =
    Combien avez-vous donné à { $borrower } ? Le groupe a accepté { $amount } pour { LOAN($loan) }.
    Si c’est moins, le prêt devient plus petit.
loan-problem-told =
    ⚠ { $giver } ne peut pas donner { $amount } à { $borrower } maintenant (prêt { LOAN($loan) }).
    Parlez avec les deux, s’il vous plaît.
loan-problem-borrower = ⚠ { $giver } ne peut pas encore donner l’argent du prêt { LOAN($loan) }. Parlez-en ensemble, s’il vous plaît.
loan-problem-sent = J’ai prévenu la personne qui emprunte et les autres du bureau. Parlez-leur, s’il vous plaît.

## Both hands

loan-mine = mon prêt { LOAN($loan) }
loan-of = le prêt { LOAN($loan) } ({ $borrower })
handover-ask-loan =
    { $giver } dit : le { DAY($day) }, je vous ai donné { $amount } pour le prêt { LOAN($loan) }.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-loan-thing =
    { $giver } dit : le { DAY($day) }, j’ai acheté ce que vous avez demandé, pour { $amount }.
    L’avez-vous ? Vous remboursez ensuite : c’est le prêt { LOAN($loan) }. ({ PAYMENT($number) })
loan-have-thing-button = ✅ Je l’ai
handover-ask-repayment-cash =
    { $giver } dit : le { DAY($day) }, je vous ai remis { $amount } en espèces, pour { $what }.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-repayment-in-another-hand =
    { $giver } dit : le { DAY($day) }, j’ai remis { $amount } en espèces à { $taker }, pour { $what }.
    Est-ce vous qui avez cet argent ? ({ PAYMENT($number) })
handover-ask-repayment-bank =
    { $giver } dit : le { DAY($day) }, j’ai envoyé { $amount } sur le compte en banque, pour { $what }.
    Voyez-vous cet argent là-bas ? ({ PAYMENT($number) })
handover-ask-repayment-wallet =
    { $giver } dit : le { DAY($day) }, j’ai envoyé { $amount } par mobile money, pour { $what }.
    Voyez-vous cet argent là-bas ? ({ PAYMENT($number) })
handover-ask-repayment-own =
    Le { DAY($day) }, { $giver } a payé { $amount } pour { $what }. { $taker } garde cet argent.
    Comptez ensemble, s’il vous plaît. L’argent est là ? ({ PAYMENT($number) })
handover-ask-repayment-from-you =
    { $sayer } dit : le { DAY($day) }, vous avez donné { $amount } en espèces, pour le prêt { LOAN($loan) }.
    C’est bien ça ? ({ PAYMENT($number) })
handover-ask-refund =
    { $giver } dit : le { DAY($day) }, je vous ai rendu { $amount } payés en trop.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-paid-for-you =
    ⏳ { $giver } dit avoir payé { $amount } pour votre prêt { LOAN($loan) }.
    Il manque encore un oui. ({ PAYMENT($number) })

## Receipts

receipt-loan =
    🧾 { RECEIPT($receipt) } Confirmé : prêt { LOAN($loan) }, { $amount } donnés par { $giver }, { MOMENT($when) }.
    { $rest }
    Cachet : { MARK($mark) }
receipt-loan-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } donnés pour { $what }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-repayment =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } pour le prêt { LOAN($loan) }, reçus par { $by }, { MOMENT($when) }.
    { $parts }
    { $rest }
    Cachet : { MARK($mark) }
receipt-repayment-corrected =
    🧾 { RECEIPT($receipt) } Corrigé : c’est maintenant { $amount } pour le prêt { LOAN($loan) }, confirmé par { $by }, { MOMENT($when) }.
    { $parts }
    { $rest }
    Cachet : { MARK($mark) }
receipt-repayment-struck =
    🧾 { RECEIPT($receipt) } Corrigé : ce paiement n’a jamais eu lieu, confirmé par { $by }, { MOMENT($when) }.
    { $rest }
    Cachet : { MARK($mark) }
receipt-repayment-payer =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } pour { $what }, reçus par { $by }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-repayment-corrected-payer =
    🧾 { RECEIPT($receipt) } Corrigé : c’est maintenant { $amount } pour { $what }, confirmé par { $by }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-repayment-struck-payer =
    🧾 { RECEIPT($receipt) } Corrigé : ce paiement n’a jamais eu lieu, confirmé par { $by }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-repayment-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } donnés par { $giver } pour { $what }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-repayment-counted-over =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } donnés par { $giver } pour { $what }, { MOMENT($when) }.
    Il y a { $over } en trop. Rendez cela, ou gardez-le pour le prochain paiement.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-repayment-corrected-counted =
    🧾 { RECEIPT($receipt) } Corrigé : { $amount } donnés par { $giver } pour { $what }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-repayment-corrected-counted-over =
    🧾 { RECEIPT($receipt) } Corrigé : { $amount } donnés par { $giver } pour { $what }, { MOMENT($when) }.
    Il y a { $over } en trop. Rendez cela, ou gardez-le pour le prochain paiement.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-repayment-struck-counted =
    🧾 { RECEIPT($receipt) } Corrigé : ce paiement n’a jamais eu lieu ({ $giver }), { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-refund =
    🧾 { RECEIPT($receipt) } Confirmé : { $giver } vous a rendu { $amount }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-refund-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } rendus à { $taker }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }

loan-paid-prepaid = • { $amount } étaient déjà payés d’avance
loan-paid-fine = • { $amount } pour l’amende
loan-paid-fee = • { $amount } pour les frais
loan-paid-interest = • { $amount } pour le coût du prêt
loan-paid-principal = • { $amount } pour le prêt lui-même
loan-paid-over = • { $amount } en trop. C’est à vous, pour le prochain paiement ou à reprendre.
loan-is-repaid = 🎉 Le prêt { LOAN($loan) } est remboursé.
loan-left = Reste du prêt { LOAN($loan) } : { $left }.
loan-left-next = Reste du prêt { LOAN($loan) } : { $left }. Prochain paiement d’ici le { DAY($due) } : { $amount }.

loan-refund-button = 💶 Rendu : { $amount }
loan-please-refund = { $person } a payé { $amount } en trop, et demande cet argent. Rendez-le, puis dites-le-moi, s’il vous plaît.
loan-refund-asked =
    J’ai demandé à la trésorerie de vous rendre cet argent.
    Dites oui quand vous l’avez en main.
loan-nothing-to-refund = Il n’y a rien à rendre.

## Saying no

loan-not-more = Le groupe a accepté { $agreed }. On ne peut pas donner plus.
loan-amount-cannot-be = Aucun prêt n’est possible avec ce montant. Le groupe a accepté { $agreed }.
loan-given-already = { $person } a déjà donné l’argent du prêt { LOAN($loan) }, { MOMENT($when) }.
loan-not-given-asked = Le groupe n’a pas encore décidé du prêt { LOAN($loan) }.
loan-not-given-turned-down = Le groupe n’a pas accepté le prêt { LOAN($loan) }. Il n’y a rien à donner.
loan-not-given-withdrawn = La demande de prêt { LOAN($loan) } est retirée. Il n’y a rien à donner.
loan-give-shareout =
    Donné aujourd’hui, le prêt { LOAN($loan) } finirait le { DATE($last) }.
    Nous partageons le { DATE($shareout) }. Il faut une nouvelle demande, pour moins de temps.
loan-give-late =
    { $borrower } a un paiement en retard.
    Après ce paiement, vous pourrez donner le prêt { LOAN($loan) }.
loan-give-box =
    Pour le prêt { LOAN($loan) }, seuls { $most } peuvent sortir de la caisse maintenant.
    Donnez moins, ou attendez qu’il y ait plus d’argent dans la caisse.
loan-give-box-empty =
    Rien ne peut sortir de la caisse maintenant pour le prêt { LOAN($loan) }.
    Attendez qu’il y ait plus d’argent dans la caisse.
loan-not-running-asked = Le prêt { LOAN($loan) } n’est pas encore décidé. Il n’y a rien à rembourser.
loan-not-running-agreed = L’argent du prêt { LOAN($loan) } n’est pas encore donné. Il n’y a rien à rembourser.
loan-not-running-on-the-way = Le prêt { LOAN($loan) } est en chemin. Confirmez-le d’abord, puis remboursez.
loan-not-running-repaid = Le prêt { LOAN($loan) } est déjà remboursé. Il ne reste rien à payer.
loan-not-running-turned-down = Le groupe n’a pas accepté le prêt { LOAN($loan) }. Il n’y a rien à rembourser.
loan-not-running-withdrawn = La demande de prêt { LOAN($loan) } est retirée. Il n’y a rien à rembourser.
loan-not-running-written-off = Le groupe a renoncé au prêt { LOAN($loan) }. Parlez avec la trésorerie, s’il vous plaît.
loan-not-withdrawn-on-the-way = Quelqu’un a donné l’argent du prêt { LOAN($loan) }. Répondez d’abord oui ou non.
loan-not-withdrawn-running = Vous avez l’argent du prêt { LOAN($loan) }. Vous pouvez le rembourser.
loan-not-withdrawn-repaid = Le prêt { LOAN($loan) } est déjà remboursé.
loan-not-withdrawn-turned-down = Le groupe n’a pas accepté le prêt { LOAN($loan) }. C’est terminé.
loan-not-withdrawn-withdrawn = La demande de prêt { LOAN($loan) } est déjà retirée.
loan-not-withdrawn-written-off = Le groupe a renoncé au prêt { LOAN($loan) }. C’est terminé.
loan-is-voted-on = Le groupe vote sur le prêt { LOAN($loan) } en ce moment. Retirez plutôt le vote.
loan-undo-is-paid = Il y a eu un paiement sur ce prêt depuis. On ne peut plus annuler.
handover-undo-talk = Les dix minutes sont passées. Parlez-en ensemble, s’il vous plaît.
handover-loan-moved-on = Il y a eu un paiement depuis. On ne peut plus annuler ainsi. Rien n’est écrit.
handover-savings-bound =
    { $person } peut en reprendre { $free } maintenant. Le reste garantit un prêt.
handover-more-than-prepaid = { $person } a payé { $prepaid } en trop. On ne peut pas rendre plus.
