### Terms: the time for which the group gave an office comes to its end.

terms-again-button = 🗳 Voter de nouveau
terms-soon =
    { $role ->
        [chair] 🪑 { $person } : le temps à la présidence se termine le { DAY($day) }.
        [secretary] ✍ { $person } : le temps au secrétariat se termine le { DAY($day) }.
        [auditor] 🔍 { $person } : le temps au contrôle se termine le { DAY($day) }.
       *[treasurer] 💰 { $person } : le temps à la trésorerie se termine le { DAY($day) }.
    }
    Votez de nouveau, ou donnez le rôle à quelqu’un d’autre.
terms-over =
    { $role ->
        [chair] 🪑 { $person } : le temps à la présidence se termine aujourd’hui.
        [secretary] ✍ { $person } : le temps au secrétariat se termine aujourd’hui.
        [auditor] 🔍 { $person } : le temps au contrôle se termine aujourd’hui.
       *[treasurer] 💰 { $person } : le temps à la trésorerie se termine aujourd’hui.
    }
    { $person } continue jusqu’à votre prochain vote.
