### Choix : un tour tôt coûte, un tour tard rapporte, et chaque membre choisit le sien.

pick-open-button = 🏷 Laisser choisir
pick-button = 🏷 Choisir un tour
pick-for-button = 🤝 Pour quelqu’un
pick-turn-button = Tour { COUNT($round) }
pick-none-button = ↩ Pas encore de tour

pick-open-sure =
    Participent : { COUNT($people) }. Tours : { COUNT($rounds) }.
    Ensuite, personne n’entre et personne ne se retire.
    Est-ce que chaque membre choisit maintenant ?
pick-opened = 🏷 J’ai demandé à chaque membre. Je vous préviens quand tous ont un tour.

pick-asked = 🏷 Choisissez votre tour. Les premiers coûtent, les derniers rapportent.
pick-asked-unable = 🏷 Chaque membre choisit son tour. Dites le vôtre à un responsable.
pick-without = 🏷 Les personnes qui participent choisissent leurs tours.
pick-mine =
    ✅ Vous avez choisi :
    { $lines }
    Vous pouvez changer jusqu’au début du cercle.
pick-all-have =
    { $card }
    🏁 Maintenant, tout le monde a un tour.
pick-for-you =
    🏷 { $person } a choisi pour vous :
    { $lines }
    Si ce n’est pas bon, dites-le à { $person } avant le début.
pick-own-half = { $turn } · vous avez la moitié
pick-own-none = Une place encore sans tour
pick-turn =
    { $how ->
        [costs] Tour { COUNT($round) } · { DAY($day) } · coûte { $price }
        [gives] Tour { COUNT($round) } · { DAY($day) } · rapporte { $price }
       *[even] Tour { COUNT($round) } · { DAY($day) } · ne coûte rien
    }

pick-line = { $turn } · { $who }
pick-free = libre
pick-half-free = { $person }, et une moitié est libre
pick-which =
    🏷 Quel tour voulez-vous ?
    { $lines }
    { $half ->
        [true] Une demi-place paie ou reçoit la moitié.
       *[false] Vous pouvez changer jusqu’au début du cercle.
    }
pick-which-for =
    🏷 Quel tour veut { $person } ?
    { $lines }
    { $half ->
        [true] Une demi-place paie ou reçoit la moitié.
       *[false] On peut changer jusqu’au début du cercle.
    }
pick-changed =
    Désolé, ce tour est déjà pris.
    { $asked }
pick-which-seat = Lequel de vos tours changez-vous ?
pick-for-whom = Pour qui choisissez-vous ?
pick-done =
    { $round ->
        [0] ✅ Vous n’avez pas de tour pour l’instant. Choisissez-en un autre.
        [one] ✅ Le tour { COUNT($round) } est à vous.
        [many] ✅ Le tour { COUNT($round) } est à vous.
       *[other] ✅ Le tour { COUNT($round) } est à vous.
    }
pick-for-done =
    { $round ->
        [0] ✅ { $person } n’a pas de tour pour l’instant. Je le dis, si je peux.
        [one] ✅ { $person } a le tour { COUNT($round) }. Je le dis, si je peux.
        [many] ✅ { $person } a le tour { COUNT($round) }. Je le dis, si je peux.
       *[other] ✅ { $person } a le tour { COUNT($round) }. Je le dis, si je peux.
    }

pick-card =
    🏷 { $group } : chaque membre choisit son tour
    { $lines }

pick-not-open = Personne ne choisit de tour maintenant. Regardez les tours de tous.
pick-organiser = Le tour 1 est à vous, comme convenu ensemble.
pick-not-all =
    Il manque encore des choix. Demandez à :
    { $people }
pick-for-nobody = Chaque membre peut choisir seul. Dès { MOMENT($since) }, vous pouvez aider les autres.
pick-for-themselves = { $person } peut choisir avec son téléphone. Demandez-le-lui.
