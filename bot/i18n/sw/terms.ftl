### Terms: the time for which the group gave an office comes to its end.

terms-again-button = 🗳 Pigeni kura tena
terms-soon =
    { $role ->
        [chair] 🪑 Muda wa { $person } kama mwenyekiti unaisha { DAY($day) }.
        [secretary] ✍ Muda wa { $person } kama katibu unaisha { DAY($day) }.
        [auditor] 🔍 Muda wa { $person } kama mkaguzi unaisha { DAY($day) }.
       *[treasurer] 💰 Muda wa { $person } kama mhazini unaisha { DAY($day) }.
    }
    Pigeni kura tena, au mpeni mtu mwingine cheo hiki.
terms-over =
    { $role ->
        [chair] 🪑 Muda wa { $person } kama mwenyekiti unaisha leo.
        [secretary] ✍ Muda wa { $person } kama katibu unaisha leo.
        [auditor] 🔍 Muda wa { $person } kama mkaguzi unaisha leo.
       *[treasurer] 💰 Muda wa { $person } kama mhazini unaisha leo.
    }
    Anaendelea hadi mtakapopiga kura tena.
