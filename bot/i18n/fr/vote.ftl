### Vote: what is open, how the last votes ended, and what voters hear.

vote-words = vote | voter | votes | les votes | je vote | je veux voter | mon vote | scrutin | 🗳
votes-waiting-button = 🗳 Votes ({ COUNT($count) })

vote-none =
    🗳 { $group }
    Aucun vote n’est ouvert en ce moment.
vote-list =
    🗳 Les votes ouverts du groupe { $group }
    { $lines }
vote-line-missing =
    ▫ Vote { COUNT($number) }, jusqu’au { DAY($until) } à { TIME($until) }. Il manque votre vote.
    { $lines }
vote-line-voted =
    ☑ Vote { COUNT($number) }, jusqu’au { DAY($until) } à { TIME($until) }. Vous avez voté.
    { $lines }
vote-line-not-yours =
    ▪ Vote { COUNT($number) }, jusqu’au { DAY($until) } à { TIME($until) }. Ce sont les autres qui votent.
    { $lines }
vote-line-private =
    ▪ Vote { COUNT($number) }, jusqu’au { DAY($until) } à { TIME($until) }. Il concerne un membre.

vote-past-button = 📜 Derniers votes
vote-past =
    📜 Les derniers votes du groupe { $group }
    { $lines }
vote-none-past = Aucun vote n’est encore terminé.

## Shown for a moment after a tap

vote-counted = C’est compté. Vous pouvez changer jusqu’au { DAY($until) } à { TIME($until) }.
vote-counted-last = C’est compté. Le vote est maintenant terminé.
vote-taken-back = Votre vote est annulé. Vous pouvez voter jusqu’au { DAY($until) } à { TIME($until) }.
