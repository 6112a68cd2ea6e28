### Terms: the time for which the group gave an office comes to its end.

terms-again-button = 🗳 Votar otra vez
terms-soon =
    { $role ->
        [chair] 🪑 El tiempo de { $person } en la presidencia termina el { DAY($day) }.
        [secretary] ✍ El tiempo de { $person } en la secretaría termina el { DAY($day) }.
        [auditor] 🔍 El tiempo de { $person } en la revisión termina el { DAY($day) }.
       *[treasurer] 💰 El tiempo de { $person } en la tesorería termina el { DAY($day) }.
    }
    Voten otra vez, o denle el cargo a otra persona.
terms-over =
    { $role ->
        [chair] 🪑 El tiempo de { $person } en la presidencia termina hoy.
        [secretary] ✍ El tiempo de { $person } en la secretaría termina hoy.
        [auditor] 🔍 El tiempo de { $person } en la revisión termina hoy.
       *[treasurer] 💰 El tiempo de { $person } en la tesorería termina hoy.
    }
    { $person } sigue hasta que voten otra vez.
