### Motions: what the group votes on, how it stands, and how it ended.

votes-button = 🗳 Votes
motion-look-button = 🗳 Vote { COUNT($number) }
motion-yes-button = 👍 Oui
motion-no-button = 👎 Non
motion-abstain-button = 🤚 Je m’abstiens
motion-retract-button = ↩ Annuler mon vote
motion-withdraw-button = ✖ Retirer ce vote
motion-carry-out-button = ✅ Faire maintenant
motion-private-button = 🔒 Voter en privé

## In the group's chat

motion-ballot =
    🗳 Vote { COUNT($number) }, jusqu’au { DAY($until) } à { TIME($until) }
    { $lines }
motion-card =
    🗳 Vote { COUNT($number) } du groupe { $group }
    { $lines }
    Ont voté : { COUNT($voted) } sur { COUNT($seats) }, il en faut { COUNT($quorum) }. { $missing ->
        [0] Personne ne manque.
        [one] Il manque une personne.
       *[other] Il manque { COUNT($missing) } personnes.
    }
    Ouvert jusqu’au { DAY($until) } à { TIME($until) }.
    { $notes }
motion-card-secret =
    🗳 Vote secret { COUNT($number) } du groupe { $group }
    { $lines }
    Ont voté : { COUNT($voted) } sur { COUNT($seats) }, il en faut { COUNT($quorum) }. { $missing ->
        [0] Personne ne manque.
        [one] Il manque une personne.
       *[other] Il manque { COUNT($missing) } personnes.
    }
    Ouvert jusqu’au { DAY($until) } à { TIME($until) }. J’ai demandé à chaque membre en privé.
    { $notes }
motion-card-private =
    🗳 Vote { COUNT($number) } du groupe { $group }, au sujet d’un membre
    J’ai demandé à chaque membre en privé. Là, je dirai aussi le résultat.
    Ont voté : { COUNT($voted) } sur { COUNT($seats) }, il en faut { COUNT($quorum) }. { $missing ->
        [0] Personne ne manque.
        [one] Il manque une personne.
       *[other] Il manque { COUNT($missing) } personnes.
    }
    Ouvert jusqu’au { DAY($until) } à { TIME($until) }.
    { $notes }
motion-roll-only = Seuls comptent les votes des membres inscrits à ce vote.
motion-some-excluded =
    { $count ->
        [one] Un membre ne peut pas voter : cela le concerne.
       *[other] { COUNT($count) } membres ne peuvent pas voter : cela les concerne.
    }
motion-some-outside =
    { $count ->
        [one] Un membre ne vote pas : il n’est pas dans ce cercle.
       *[other] { COUNT($count) } membres ne votent pas : ils ne sont pas dans ce cercle.
    }
motion-over = 🗳 Le vote { COUNT($number) } est terminé.

## In private

motion-ask =
    🗳 Vote { COUNT($number) } : êtes-vous d’accord ?
    { $lines }
    Vous pouvez voter jusqu’au { DAY($until) } à { TIME($until) }.
motion-ask-secretly =
    🗳 Vote secret { COUNT($number) } : êtes-vous d’accord ?
    { $lines }
    Vous pouvez voter jusqu’au { DAY($until) } à { TIME($until) }. Personne n’apprend comment vous votez.
motion-voted-yes =
    🗳 Vote { COUNT($number) }
    { $lines }
    Vous avez voté 👍 oui. Vous pouvez changer jusqu’au { DAY($until) } à { TIME($until) }.
motion-voted-no =
    🗳 Vote { COUNT($number) }
    { $lines }
    Vous avez voté 👎 non. Vous pouvez changer jusqu’au { DAY($until) } à { TIME($until) }.
motion-voted-abstain =
    🗳 Vote { COUNT($number) }
    { $lines }
    🤚 Vous ne dites ni oui ni non. Vous pouvez changer jusqu’au { DAY($until) } à { TIME($until) }.
motion-voted-secretly =
    🗳 Vote secret { COUNT($number) }
    { $lines }
    ✅ Votre vote est compté. Vous pouvez changer jusqu’au { DAY($until) } à { TIME($until) }.
motion-excluded =
    🗳 Vote { COUNT($number) }, jusqu’au { DAY($until) } à { TIME($until) }
    { $lines }
    { $why }
motion-not-on-roll =
    🗳 Vote { COUNT($number) }, jusqu’au { DAY($until) } à { TIME($until) }
    { $lines }
    Il a commencé avant votre arrivée. Vous voterez dès le prochain.
motion-not-on-roll-private =
    🗳 Vote { COUNT($number) }, jusqu’au { DAY($until) } à { TIME($until) }
    Il concerne un membre et a commencé avant votre arrivée.
    Vous voterez dès le prochain.

motion-missing =
    🔔 Il manque votre vote.
    { $ballot }
motion-votes-lost =
    ⚠ On ne pouvait pas me joindre, du { MOMENT($since) } au { MOMENT($until) }. Des votes sont perdus.
    Le vote { COUNT($number) } reste ouvert jusqu’au { DAY($closes) } à { TIME($closes) }. Votez en m’écrivant en privé.
motion-vote-again =
    { $why }
    { $ballot }

## By SMS, where it is answered with a code

motion-by-code =
    🗳 Vote { COUNT($number) }, jusqu’au { DAY($until) } { TIME($until) }
    { $lines }
motion-by-code-secretly =
    🗳 Vote secret { COUNT($number) }, jusqu’au { DAY($until) } { TIME($until) }
    { $lines }
motion-by-code-voted =
    🗳 Vote { COUNT($number) } : { $choice ->
        [yes] vous avez voté oui.
        [no] vous avez voté non.
        [abstain] abstention.
       *[secretly] votre vote est compté.
    }
    Pour le changer : nouveaux numéros.
motion-by-code-dead =
    🗳 Vote { COUNT($number) }, jusqu’au { DAY($until) } { TIME($until) }
    { $lines }
    Trop de numéros faux sont arrivés. Le bureau peut vous en envoyer d’autres.

## How it ended

motion-agreed =
    ✅ Vote { COUNT($number) } : accepté. Oui : { COUNT($yes) }, non : { COUNT($no) }, abstentions : { COUNT($abstained) }.
    { $lines }
    { $added }
motion-agreed-and-done =
    ✅ Vote { COUNT($number) } : accepté. Oui : { COUNT($yes) }, non : { COUNT($no) }, abstentions : { COUNT($abstained) }.
    { $lines }
motion-not-now = ⚠ Cela ne peut pas se faire maintenant. { $why }
motion-agreed-not-done =
    ✅ Vote { COUNT($number) } : accepté. Oui : { COUNT($yes) }, non : { COUNT($no) }, abstentions : { COUNT($abstained) }.
    { $lines }
    ⚠ Ce n’est pas encore fait.
motion-to-do-later =
    ✅ Vote { COUNT($number) } : accepté, mais pas encore fait.
    { $lines }
    ⚠ { $why }
motion-to-do =
    ✅ Vote { COUNT($number) } : accepté. Cela peut se faire maintenant.
    { $lines }
motion-rejected =
    ❌ Vote { COUNT($number) } : pas accepté. Oui : { COUNT($yes) }, non : { COUNT($no) }, abstentions : { COUNT($abstained) }.
    { $lines }
    Tout reste comme avant.
motion-rejected-done =
    ❌ Vote { COUNT($number) } : pas accepté. Oui : { COUNT($yes) }, non : { COUNT($no) }, abstentions : { COUNT($abstained) }.
    { $lines }
    { $added }
motion-rejected-before =
    ❌ Vote { COUNT($number) } : pas accepté. Oui : { COUNT($yes) }, non : { COUNT($no) }, abstentions : { COUNT($abstained) }.
    { $lines }
motion-answered =
    ☑ Le vote { COUNT($number) } n’est plus nécessaire. C’est réglé sans lui.
    { $lines }
motion-no-quorum =
    🤷 Vote { COUNT($number) } : trop peu de votes. Ont voté : { COUNT($voted) } sur { COUNT($seats) }, il en fallait { COUNT($quorum) }.
    { $lines }
    Oui : { COUNT($yes) }, non : { COUNT($no) }, abstentions : { COUNT($abstained) }. Tout reste comme avant.
motion-withdrawn =
    ✖ { $by } a retiré le vote { COUNT($number) }.
    { $lines }

## Saying no

motion-open-already = Vous votez déjà sur cela : c’est le vote { COUNT($number) }.
motion-too-many =
    { $count ->
        [one] Vous avez ouvert un vote qui n’est pas terminé. Attendez d’abord sa fin.
       *[other] Vous avez ouvert { COUNT($count) } votes qui ne sont pas terminés. Attendez d’abord la fin d’un vote.
    }
motion-nobody-votes = Personne ne pourrait voter : cela concerne tout le monde.
vote-over = Le vote { COUNT($number) } est terminé.
vote-not-on-roll = Le vote { COUNT($number) } a commencé avant votre arrivée. Vous voterez dès le prochain.
vote-excluded = { $why }
vote-withdraw-not-yours = Seule la personne qui a ouvert un vote peut le retirer.
vote-withdraw-too-late = Quelqu’un a déjà voté. Maintenant, c’est le groupe qui décide.
vote-nothing-to-do = Il n’y a plus rien à faire ici.

## What is voted on, in words. They stand in the ballot, and below "do you agree?"

motion-question = ❓ { $text }
motion-question-forgotten = ❓ La question d’un ancien membre.
motion-question-agreed = C’est décidé ensemble.
motion-admit = 👋 { $person } entre dans notre groupe.
motion-admit-agreed = 👋 { $person } est maintenant des nôtres.
motion-exclude = 🚪 { $person } doit quitter notre groupe. On lui rend d’abord son épargne.
motion-exclude-agreed = 🚪 { $person } n’est plus dans notre groupe.
motion-give-chair = 🪑 { $person } prend la présidence : dirige nos réunions et fait entrer les nouvelles personnes.
motion-give-secretary = ✍ { $person } prend le secrétariat : écrit nos comptes rendus et fait entrer les nouvelles personnes.
motion-give-treasurer = 💰 { $person } prend la trésorerie : garde notre argent et confirme les paiements.
motion-give-auditor = 🔍 { $person } est au contrôle : vérifie notre carnet.
motion-take-chair = 🪑 { $person } n’est plus à la présidence.
motion-take-secretary = ✍ { $person } n’est plus au secrétariat.
motion-take-treasurer = 💰 { $person } n’est plus à la trésorerie.
motion-take-auditor = 🔍 { $person } n’est plus au contrôle.
motion-term =
    { $months ->
        [one] 📅 Pour un mois. Ensuite, nous votons de nouveau.
       *[other] 📅 Pour { COUNT($months) } mois. Ensuite, nous votons de nouveau.
    }
motion-no-term = 📅 Jusqu’à notre prochain vote.
motion-term-ends = 📅 Nous voterons de nouveau le { DATE($day) }.

## Why somebody may not vote

motion-about-you = Cela vous concerne : vous ne votez donc pas.
motion-not-in-circle = Il s’agit d’un cercle où vous n’êtes pas. Vous ne votez donc pas.

## What whoever it concerns hears

motion-yours-chair = 🪑 { $group } a voté : la présidence est à vous. Vous dirigez les réunions et faites entrer les nouvelles personnes.
motion-yours-secretary = ✍ { $group } a voté : le secrétariat est à vous. Vous écrivez les comptes rendus et faites entrer les nouvelles personnes.
motion-yours-treasurer =
    💰 { $group } a voté : la trésorerie est à vous. Je vous demande quand quelqu’un paie.
    Dites oui seulement quand vous avez l’argent en main.
motion-yours-auditor = 🔍 { $group } a voté : le contrôle est à vous. Vous contrôlez le carnet.
motion-exclude-you = 🚪 { $group } a voté votre départ. Vos lignes restent dans le carnet.

## Why something agreed to cannot be done, or something cannot be asked

motion-exclude-treasurer = Personne d’autre n’est à la trésorerie avec { $person }. Votez d’abord pour une autre personne.
motion-exclude-money-open = Il reste de l’argent à régler entre { $person } et le groupe. La trésorerie le fait d’abord.
motion-exclude-turns = { $person } a une place dans les tours. Quelqu’un la reprend, ou elle est d’abord payée.
motion-exclude-pay-button = 💶 Rendre l’argent
motion-take-holds-cash = { $person } garde de l’argent du groupe. Il faut d’abord remettre cet argent à une autre personne de la trésorerie.
