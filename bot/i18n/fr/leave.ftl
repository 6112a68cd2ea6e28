### Leave: a membership ends, once no money is open.

leave-words = quitter | quitter le groupe | quitter la tontine | sortir | partir
leave-button = 🚪 Quitter

leave-on-the-way =
    { $count ->
        [one] Un de vos paiements attend encore. Réglez-le d’abord, puis quittez le groupe.
       *[other] { COUNT($count) } de vos paiements attendent encore. Réglez-les d’abord, puis quittez le groupe.
    }
leave-pending-button = ⏳ En attente
leave-cash-held = Vous gardez { $held } de l’argent du groupe. Remettez d’abord cet argent à une autre personne de la trésorerie.
leave-money-open =
    Vous avez ici une épargne de { $saved }. La trésorerie vous la rend avant votre départ.
    Dois-je la demander ?
leave-loan-open = Votre prêt { LOAN($loan) } est encore ouvert. Remboursez-le ou retirez-le d’abord.
leave-stands-in = Vous garantissez le prêt d’un autre membre. Vous pourrez partir quand il sera remboursé.
leave-year-open = L’année a été partagée et votre part n’est pas encore réglée. Réglez-la avant de partir.
leave-prepaid-open = Vous avez payé { $prepaid } en trop pour un prêt. Reprenez cet argent avant de partir.
leave-turns-ordered = L’ordre des tours se décide en ce moment. Vous pourrez partir ensuite.
leave-turns-ahead = Votre tour est encore à venir. Laissez d’abord votre place à quelqu’un.
leave-turns-left =
    Vous avez eu votre tour, et il reste { $left } à payer.
    Payez maintenant, ou laissez votre place à quelqu’un.
leave-turns-running = Vos tours se règlent à la fin du cercle. Vous pourrez partir alors.
leave-stands-in-turns = Vous êtes garant de quelqu’un dans les tours. Vous pourrez partir quand ils seront finis.
leave-owes-reserve = La réserve a payé { $owed } pour vous. Remboursez-la avant de partir.
leave-ask-button = 💶 Demander l’argent
leave-nothing-saved = Vous n’avez pas d’épargne ici. Vous pouvez maintenant quitter le groupe.
leave-nobody-pays = Personne d’autre n’est à la trésorerie pour vous la rendre. Demandez à la personne qui a créé le groupe de désigner quelqu’un.
leave-asked =
    J’ai demandé à ces personnes de vous rendre votre épargne :
    { $treasurers }
    Dites oui quand vous l’avez en main. Puis appuyez encore une fois sur Quitter.

leave-sure =
    Voulez-vous quitter { $group } ? Vos lignes restent dans le carnet.
    Si vous revenez, vous restez le même membre.
leave-yes-button = 🚪 Oui, je quitte
leave-done = Vous avez quitté { $group }. Bonne route ! La porte reste ouverte.
leave-told = 🚪 { $person } a quitté { $group }.

## The treasurers

leave-please-pay =
    🚪 { $person } s’en va, avec une épargne de { $saved }.
    Rendez-la, puis appuyez sur le bouton.
leave-how-much = Combien avez-vous donné à { $person } ? Son épargne : { $saved }. Vous gardez : { $held }.
leave-being-paid = { $by } a donné { $amount } à { $person }. { $person } doit maintenant confirmer.
leave-left-already = { $person } a déjà quitté le groupe.
