### Terms: the time for which the group gave an office comes to its end.

terms-again-button = 🗳 Vote again
# $role (Word): the office · $person (Name): who holds it · $day (Date): when the time is over
terms-soon =
    { $role ->
        [chair] 🪑 The time of { $person } as chair is over on { DAY($day) }.
        [secretary] ✍ The time of { $person } as secretary is over on { DAY($day) }.
        [auditor] 🔍 The time of { $person } as auditor is over on { DAY($day) }.
       *[treasurer] 💰 The time of { $person } as treasurer is over on { DAY($day) }.
    }
    Vote again, or give the office to somebody else.
# $role (Word): the office · $person (Name): who holds it
terms-over =
    { $role ->
        [chair] 🪑 The time of { $person } as chair is over today.
        [secretary] ✍ The time of { $person } as secretary is over today.
        [auditor] 🔍 The time of { $person } as auditor is over today.
       *[treasurer] 💰 The time of { $person } as treasurer is over today.
    }
    They go on until you vote again.
