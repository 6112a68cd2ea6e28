### Tours

rotation-term-amount-whole = 💶 Chaque place paie { $amount } à chaque fois. Il n’y a pas de demi-place.
rotation-term-amount = 💶 Chaque place paie { $amount } à chaque fois. Une demi-place paie { $half }.
rotation-term-week =
    { $weekday ->
        [monday] 📅 Un tour chaque semaine, le lundi.
        [tuesday] 📅 Un tour chaque semaine, le mardi.
        [wednesday] 📅 Un tour chaque semaine, le mercredi.
        [thursday] 📅 Un tour chaque semaine, le jeudi.
        [friday] 📅 Un tour chaque semaine, le vendredi.
        [saturday] 📅 Un tour chaque semaine, le samedi.
       *[sunday] 📅 Un tour chaque semaine, le dimanche.
    }
rotation-term-two-weeks =
    { $weekday ->
        [monday] 📅 Un tour toutes les deux semaines, le lundi.
        [tuesday] 📅 Un tour toutes les deux semaines, le mardi.
        [wednesday] 📅 Un tour toutes les deux semaines, le mercredi.
        [thursday] 📅 Un tour toutes les deux semaines, le jeudi.
        [friday] 📅 Un tour toutes les deux semaines, le vendredi.
        [saturday] 📅 Un tour toutes les deux semaines, le samedi.
       *[sunday] 📅 Un tour toutes les deux semaines, le dimanche.
    }
rotation-term-month-day = 📅 Un tour chaque mois, le { COUNT($number) }.
rotation-term-month-last = 📅 Un tour chaque mois, le dernier jour.
rotation-term-month-weekday =
    📅 Un tour chaque mois, le { $nth ->
        [1] premier
        [2] deuxième
        [3] troisième
        [4] quatrième
       *[last] dernier
    } { $weekday ->
        [monday] lundi
        [tuesday] mardi
        [wednesday] mercredi
        [thursday] jeudi
        [friday] vendredi
        [saturday] samedi
       *[sunday] dimanche
    }.
rotation-term-payday = 📅 Un tour chaque mois, le lendemain de la paie, le { COUNT($number) }.
rotation-term-start = 🏁 Le premier tour : { DATE($day) }.
rotation-term-order-lottery = 🎲 Un tirage au début décide de l’ordre. Chacun peut le vérifier.
rotation-term-order-fixed = 🤝 Vous décidez de l’ordre ensemble.
rotation-term-order-seniority = 🕐 Qui est dans le groupe depuis longtemps passe avant.
rotation-term-order-each = 🎲 Un tirage décide à chaque fois qui a le tour.
rotation-term-order-need = 🗳 Le groupe vote à chaque fois sur qui a le tour.
rotation-term-order-bids =
    🔨 Qui prend le moins a le tour, à partir de { PERCENT($floor) }. { $shared ->
        [end] Tous partagent le reste à la fin.
        [whole] Tous partagent le reste la fois suivante.
       *[rest] Tous partagent le reste la fois suivante, après la part du groupe.
    }{ $commission ->
        [0] { "" }
       *[other] { " " }Le groupe garde { PERCENT($commission) }.
    }
rotation-term-order-priced = 🏷 Chacun choisit un tour. Chaque tour coûte { $price } de plus que le suivant.
rotation-term-treasurer = 💰 La trésorerie garde la cagnotte jusqu’au jour du tour.
rotation-term-direct = 🤝 Personne ne garde la cagnotte. Chacun paie la personne qui a le tour.
rotation-term-missing-wait =
    { $days ->
        [0] ⏳ Si un paiement manque, la cagnotte attend d’être complète.
        [one] ⏳ Si un paiement manque, la cagnotte attend. Après { COUNT($days) } jour, les responsables en parlent.
        [many] ⏳ Si un paiement manque, la cagnotte attend. Après { COUNT($days) } jours, les responsables en parlent.
       *[other] ⏳ Si un paiement manque, la cagnotte attend. Après { COUNT($days) } jours, les responsables en parlent.
    }
rotation-term-missing-part =
    { $days ->
        [0] 💶 Si un paiement manque, on donne ce qui est là. Le reste suit.
        [one] 💶 S’il manque un paiement après { COUNT($days) } jour, on donne l’argent présent.
        [many] 💶 S’il manque un paiement après { COUNT($days) } jours, on donne l’argent présent.
       *[other] 💶 S’il manque un paiement après { COUNT($days) } jours, on donne l’argent présent.
    }
rotation-term-missing-reserve =
    { $days ->
        [0] 🧺 Si un paiement manque, la réserve paie. On la rembourse ensuite.
        [one] 🧺 Si un paiement manque après { COUNT($days) } jour, la réserve paie. On la rembourse.
        [many] 🧺 Si un paiement manque après { COUNT($days) } jours, la réserve paie. On la rembourse.
       *[other] 🧺 Si un paiement manque après { COUNT($days) } jours, la réserve paie. On la rembourse.
    }
rotation-term-missing-last =
    { $days ->
        [0] ⬇ Qui n’a pas payé passe en dernier. On donne ce qui est là.
        [one] ⬇ Qui n’a pas payé après { COUNT($days) } jour passe en dernier. On donne ce qui est là.
        [many] ⬇ Qui n’a pas payé après { COUNT($days) } jours passe en dernier. On donne ce qui est là.
       *[other] ⬇ Qui n’a pas payé après { COUNT($days) } jours passe en dernier. On donne ce qui est là.
    }
rotation-term-missing-deduct =
    { $days ->
        [0] ✂ Ce que quelqu’un n’a pas payé est pris sur son tour.
        [one] ✂ Ce qui manque après { COUNT($days) } jour est pris sur son propre tour.
        [many] ✂ Ce qui manque après { COUNT($days) } jours est pris sur son propre tour.
       *[other] ✂ Ce qui manque après { COUNT($days) } jours est pris sur son propre tour.
    }
rotation-term-no-reserve = 🧺 Il n’y a pas de réserve.
rotation-term-reserve = 🧺 Chaque place met { $reserve } de côté à chaque fois.
rotation-term-back = ↩ Ce qui reste de la réserve est rendu à la fin.
rotation-term-back-not = 👥 Ce qui reste de la réserve est au groupe.
rotation-term-receiver-pays = 🎁 Vous payez aussi quand c’est votre propre tour.
rotation-term-receiver-pays-not = 🎁 Vous ne payez pas quand c’est votre propre tour.
rotation-term-no-hold = 🔒 Rien n’est retenu sur un tour.
rotation-term-hold = 🔒 { PERCENT($percent) } d’un tour restent retenus jusqu’à { COUNT($until) } paiements faits.
rotation-term-guarantor = 🤝 Qui a eu son tour a besoin d’un garant.
rotation-term-no-guarantor = 🤝 Personne n’a besoin d’un garant.
rotation-term-newcomers =
    { $months ->
        [0] 🌱 Les nouveaux membres peuvent avoir n’importe quel tour.
        [one] 🌱 Qui est membre depuis moins de { COUNT($months) } mois passe en dernier.
        [many] 🌱 Qui est membre depuis moins de { COUNT($months) } mois passe en dernier.
       *[other] 🌱 Qui est membre depuis moins de { COUNT($months) } mois passe en dernier.
    }
rotation-term-names = 👀 Le groupe voit par nom qui a payé.
rotation-term-no-names = 🔒 Le groupe voit combien ont payé, jamais qui.
rotation-term-no-organiser = 🧑 Personne n’a le premier tour pour l’organisation.
rotation-term-organiser = 🧑 { $person } organise, et a le premier tour.
rotation-term-no-fee = 🎟 Rien d’une cagnotte ne reste au groupe.
rotation-term-fee = 🎟 De chaque cagnotte, { $fee } restent au groupe.
rotation-seats =
    { $half ->
        [true] { $whole ->
            [0] une demi-place
            [1] une place et demie
           *[other] { COUNT($whole) } places et demie
        }
       *[false] { $whole ->
            [1] une place
           *[other] { COUNT($whole) } places
        }
    }

rotation-words = tours | mon tour | mes tours | tous les tours | tontine | la tontine | likelemba | susu

rotation-button = 🔄 Tours
rotation-all-button = 📅 Tous les tours
rotation-mine-button = 🔒 Mes tours
rotation-past-button = 📚 Anciens cercles
rotation-terms-button = 📜 Notre accord
rotation-newer-button = ▶ Plus de tours
rotation-none = 🔄 Vous n’avez pas de cercle de tours. Un responsable peut en créer un.
rotation-none-officer = 🔄 Vous n’avez pas de cercle de tours. Créez-en un en quatre questions.
rotation-all =
    🔄 { $group }, cercle { COUNT($number) }
    { $lines }
rotation-line-ahead = { COUNT($round) } · { DAY($day) } · { $who }
rotation-line-open = ▶ { COUNT($round) } · { DAY($day) } · { $who }
rotation-line-paid = ✅ { COUNT($round) } · { DAY($day) } · { $who }
rotation-nobody-yet = pas encore décidé
rotation-two = { $first } et { $second }
rotation-one = { $person }
rotation-mine =
    🔒 { $group }, vos tours
    { $facts }
rotation-my-seats = 🪑 Vous avez { $seats }.
rotation-my-turn = 🎁 Votre tour : tour { COUNT($round) }, { DAY($day) }, { $amount }.
rotation-my-turn-had = ✅ Vous avez reçu { $amount } au tour { COUNT($round) }.
rotation-my-turn-taken = ✂ { $amount } du tour { COUNT($round) } ont payé ce que vous deviez.
rotation-my-turn-unknown = 🎁 Votre tour n’est pas encore décidé.
rotation-my-sums = 💶 Jusqu’ici, vous avez payé { $paid } et reçu { $received }.
rotation-my-left = 📅 À payer : { $left } d’ici le { DAY($day) }.
rotation-my-left-nothing = ✅ Il ne reste rien à payer maintenant.
rotation-my-way = ⏳ En chemin : { $amount }. Il manque un oui.
rotation-my-advance = 🧺 Vous devez { $owed } à la réserve.
rotation-my-held = 🔒 Retenu sur votre tour : { $held }.
rotation-my-to-pay = 🗓 D’ici la fin, vous payez encore { $left }.
rotation-my-missing = ❓ Sans votre paiement, la cagnotte a { $pot }, et non { $whole }.
rotation-not-in = Vous n’êtes pas dans ce cercle. Vous pouvez voir les tours de tous.
rotation-terms =
    📜 { $group }, cercle { COUNT($number) }
    { $lines }
rotation-past =
    📚 Vos anciens cercles :
    { $lines }
rotation-past-none = 📚 Il n’y a pas d’anciens cercles.
rotation-past-ended =
    { $rounds ->
        [one] Cercle { COUNT($number) } : du { DATE($first) } au { DATE($last) }, { COUNT($rounds) } tour donné
        [many] Cercle { COUNT($number) } : du { DATE($first) } au { DATE($last) }, { COUNT($rounds) } tours donnés
       *[other] Cercle { COUNT($number) } : du { DATE($first) } au { DATE($last) }, { COUNT($rounds) } tours donnés
    }
rotation-past-called-off = Cercle { COUNT($number) } : annulé avant le début
rotation-look-button = 🔄 Cercle { COUNT($number) }
rotation-short-gathering = 🔄 Tours : un cercle se forme.
rotation-short-due = 🔄 Tour { COUNT($round) } : { $amount } avant le { DAY($day) }
rotation-short-on-the-way = 🔄 Tours : ⏳ en chemin
rotation-short-paid = 🔄 Tours : ✅ payé
rotation-short-turn = 🎁 Votre propre tour : { COUNT($round) }, { DAY($day) }
rotation-book-paid = { DATE($when) } · tours { $amount } · { RECEIPT($receipt) }
rotation-book-had = { DATE($when) } · votre tour reçu { $amount } · { RECEIPT($receipt) }
