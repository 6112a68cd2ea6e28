### Offres

bid-open =
    🔨 Le tour { COUNT($round) } rapporte { $whole }. Qui prend le moins l’obtient.
    Offrez avant : { DAY($closes) } { TIME($closes) }. Personne ne voit qui fait une offre.
bid-open-lowest =
    { $open }
    L’offre la plus basse : { $lowest }.
bid-open-mine =
    { $open }
    ✅ L’offre la plus basse est la vôtre : { $lowest }.
bid-open-watch =
    🔨 Des membres font des offres pour le tour { COUNT($round) }, de { $whole }.
    C’est possible jusqu’ici : { DAY($closes) } { TIME($closes) }.
bid-button = 🔨 Faire une offre
bid-how-much = Combien prendriez-vous ? De { $least } à { $most }.
bid-kept = ✅ Votre offre : { $amount }. C’est la plus basse pour l’instant.
bid-passed = 🔨 Quelqu’un offre { $lowest } pour le tour { COUNT($round) }, moins que vous.
bid-won = 🔨 Tour { COUNT($round) } : { $who }, pour { $amount }. Le groupe garde { $left }.
need-open =
    🤝 Qui a le plus besoin du tour { COUNT($round) } ? Le groupe décide.
    Dites-le avant : { DAY($closes) } { TIME($closes) }. Personne ne voit votre choix.
need-open-mine =
    { $open }
    ✅ Vous avez dit { $person }.
need-button = 🤝 Nommer quelqu’un
need-who = Qui en a le plus besoin ?
need-kept = ✅ Vous avez dit { $person }. Vous pouvez changer jusqu’à la fin.
need-won = 🤝 Tour { COUNT($round) } : { $who }. Le groupe l’a dit.
bid-given = 🔄 Tour { COUNT($round) } : { $who }.
bid-over = Le tour { COUNT($round) } est déjà décidé.
bid-had-turn = Vous avez eu votre tour dans ce cercle.
bid-late = Payez d’abord ce qui est ouvert : { $left }.
bid-yours-already = L’offre la plus basse est déjà la vôtre.
bid-out-of-range = Offrez de { $least } à { $most }.
bid-none-lower = Personne ne peut offrir moins. Le tour va à cette offre.
need-no-seat = Seuls les participants du cercle peuvent le dire.
turns-bids-whole-seats = Avec des offres, chacun a des places entières.
turns-bids-all-pay = Avec des offres, chacun paie pour chaque tour.
