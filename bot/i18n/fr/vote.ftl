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

## A vote by SMS needs its code

vote-needs-code = Par SMS, un vote compte seulement avec les cinq chiffres de son bulletin. Ainsi, personne ne vote pour vous.
vote-code-wrong =
    ⚠ Ce numéro n’est pas dans votre bulletin. Rien n’est compté. { $left ->
        [one] Vous avez encore un essai.
        [many] Vous avez encore { COUNT($left) } essais.
       *[other] Vous avez encore { COUNT($left) } essais.
    }
vote-code-dead = ⚠ Cinq numéros faux sont venus en votre nom. Vos numéros ne comptent plus. Le bureau peut vous en envoyer d’autres.
vote-code-dead-told =
    ⚠ Cinq numéros faux pour le vote { COUNT($number) } sont venus par SMS au nom de { $person }. Aucun n’est compté.
    Appelez d’abord { $person }. Puis envoyez de nouveaux numéros, que personne d’autre ne voit.
vote-renew-button = 🔑 Nouveaux numéros
vote-code-renewed = 🔑 De nouveaux numéros partent vers { $person }. Je ne les montre à personne d’autre.
vote-code-renewed-already = Les numéros de { $person } comptent. Il n’y a rien à envoyer.
