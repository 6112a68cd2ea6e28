### Un tour

round-card =
    🔄 { $group }, tour { COUNT($round) } sur { COUNT($rounds) } pour { $who }, { DAY($day) }
    Ont payé : { COUNT($paid) } sur { COUNT($people) }, cagnotte { $pot } sur { $whole }
round-card-direct =
    🔄 { $group }, tour { COUNT($round) } sur { COUNT($rounds) } pour { $who }, { DAY($day) }
    Ont donné : { COUNT($paid) } sur { COUNT($people) }, { $pot } sur { $whole }
round-card-names =
    { $card }
    Encore ouvert : { $lines }
round-open = { $person }
round-card-given = 🎉 { $group } : { $who } a reçu le tour { COUNT($round) }.
round-card-settled = ✅ { $group } : le tour { COUNT($round) } est réglé.
round-card-next =
    { $given }
    Ensuite : { $who }, { DAY($day) }. { $left ->
        [one] Il reste un tour.
        [many] Il reste { COUNT($left) } tours.
       *[other] Il reste { COUNT($left) } tours.
    }
round-card-last =
    { $given }
    C’était le dernier tour de ce cercle. Merci à tous !
round-please-give = 🎁 Le tour { COUNT($round) } est pour { $who }. Donnez { $amount }.
round-please-give-less =
    🎁 Le tour { COUNT($round) } est pour { $who }. Donnez { $amount }.
    ✂ { $taken } en sont retenus, car ils n’étaient pas payés.
round-please-give-treasurer =
    🎁 Le tour { COUNT($round) } est pour { $person }, qui garde l’argent.
    Comptez { $amount } ensemble, puis remettez-les.
round-give-button = ✅ Donné : { $amount }
round-bank-button = 🏦 Par la banque
round-wallet-button = 📱 Par téléphone
round-how-much = Combien avez-vous donné à { $person } ? Son tour est de { $amount }.
round-given-waits = ⏳ Tour { COUNT($round) } : { $amount } en chemin vers { $who }.
round-given = ✅ Tour { COUNT($round) } : { $who } a { $amount }.
round-not-now = Le tour { COUNT($round) } n’est pas à donner maintenant.
round-missing =
    ⏳ Tour { COUNT($round) } : { $count ->
        [one] il manque un paiement, { $short }.
        [many] il manque { COUNT($count) } paiements, { $short } en tout.
       *[other] il manque { COUNT($count) } paiements, { $short } en tout.
    }
    Dans la cagnotte : { $there } sur { $whole }.
    { $lines }
round-reserve-line = 🧺 Dans la réserve : { $reserve }
round-wait-button = ⏳ Au { DAY($until) }
round-part-button = 💶 Donner { $amount }
round-reserve-button = 🧺 Par la réserve
round-deduct-button = ✂ Sur son tour
round-last-button = ⬇ Passe en dernier
round-chosen-wait = ⏳ { $person } a choisi : le tour { COUNT($round) } attend jusqu’au { DAY($until) }.
round-chosen-part = 💶 { $person } a choisi de donner ce qui est là, tour { COUNT($round) }. Le reste suit.
round-chosen-reserve = 🧺 { $person } a choisi : la réserve paie ce qui manque, tour { COUNT($round) }.
round-chosen-deduct = ✂ { $person } a choisi, tour { COUNT($round) } : qui doit le paie sur son tour.
round-chosen-last = ⬇ { $person } a choisi, tour { COUNT($round) } : qui n’a pas payé passe en dernier.
round-complete = ✅ Le tour { COUNT($round) } est complet.

round-told-reserve = 🧺 La réserve a payé { $amount } pour vous, tour { COUNT($round) }. Vous les lui devez.
round-told-moved =
    🔄 L’ordre des tours a changé. Le vôtre est maintenant :
    { $lines }
round-told-turn = 🎁 Tour { COUNT($round) }, { DAY($day) }
round-told-taken = ✂ Votre tour { COUNT($round) } paie les { $amount } que vous deviez. Il ne reste rien à vous donner.
