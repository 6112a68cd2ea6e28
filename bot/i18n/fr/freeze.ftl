### Freeze: a phone was stolen, and an officer stops it. Said in private only.

freeze-words = bloquer un téléphone | arrêter un téléphone | on a volé un téléphone | 🧊
freeze-button = 🧊 Bloquer un tél.
freeze-only-officers = Seul un membre du bureau peut bloquer un téléphone. Appelez-en un maintenant.
freeze-whose = Le téléphone de qui a été volé ? Je peux le bloquer, ou le débloquer.
freeze-sure =
    Dois-je bloquer tous les téléphones de { $person } ? Rien de ce qui s’y fait ne compte alors.
    Deux d’entre vous peuvent les débloquer.
freeze-yes-button = 🧊 Oui, bloquer
freeze-done =
    🧊 Bloqué. Rien de ce qui se fait sur les téléphones de { $person } ne compte.
    Parlez avec { $person }. Deux d’entre vous peuvent les débloquer.
freeze-already = Les téléphones de { $person } sont déjà bloqués.

## On the phone that is stopped

freeze-told =
    🧊 { $by } de { $group } a bloqué ce téléphone : il est peut-être volé.
    Rien à vous n’est perdu. Il est entre vos mains ? Appelez deux membres du bureau : ils le débloquent.
freeze-frozen =
    🧊 Ce téléphone est bloqué, car il est peut-être volé. Je n’ai rien fait, et rien n’est perdu.
    Appelez deux membres du bureau de votre groupe : ils le débloquent.
freeze-lifted-mine = ✅ Votre téléphone marche de nouveau. Bon retour !

## To officers, and to whoever may start it again

freeze-told-others =
    🧊 { $by } a bloqué les téléphones de { $person } : l’un est peut-être volé.
    Parlez avec { $person }. Si tout va bien, deux d’entre vous les débloquent.
freeze-lift-button = 🔓 Débloquer
freeze-lift-sure =
    Avez-vous parlé avec { $person } ? Avez-vous reconnu la voix ou le visage ?
    { $person } a de nouveau le téléphone ?
freeze-lift-yes-button = ✅ Oui, tout
freeze-lift-said = ✅ C’est noté. Une autre personne doit parler avec { $person } et dire la même chose.
freeze-lift-asked =
    🔓 { $by } dit que { $person } a de nouveau le téléphone.
    Parlez vous-même avec { $person }. Si c’est vrai, débloquez-le.
freeze-lifted = ✅ Les téléphones de { $person } marchent de nouveau.
freeze-lifted-told = 🔓 { $first } et { $second } ont parlé avec { $person }. Les téléphones marchent de nouveau.
freeze-lifted-already = Les téléphones de { $person } marchent déjà de nouveau.
freeze-said-already = Vous l’avez déjà dit. Une autre personne doit aussi parler avec { $person }.
freeze-not-you = Vous ne pouvez pas débloquer les téléphones de { $person }. Il faut deux autres personnes, de deux autres foyers.
