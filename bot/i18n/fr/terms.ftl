### Terms: the time for which the group gave an office comes to its end.

terms-again-button = 🗳 Voter de nouveau
terms-soon =
    { $role ->
        [chair] 🪑 Le { DAY($day) }, { $person } termine son temps à la présidence.
        [secretary] ✍ Le { DAY($day) }, { $person } termine son temps au secrétariat.
        [auditor] 🔍 Le { DAY($day) }, { $person } termine son temps au contrôle.
       *[treasurer] 💰 Le { DAY($day) }, { $person } termine son temps à la trésorerie.
    }
    Votez de nouveau, ou donnez le rôle à quelqu’un d’autre.
terms-over =
    { $role ->
        [chair] 🪑 Aujourd’hui, { $person } termine son temps à la présidence.
        [secretary] ✍ Aujourd’hui, { $person } termine son temps au secrétariat.
        [auditor] 🔍 Aujourd’hui, { $person } termine son temps au contrôle.
       *[treasurer] 💰 Aujourd’hui, { $person } termine son temps à la trésorerie.
    }
    { $person } continue jusqu’à votre prochain vote.
