### Bringing a group's book from paper: written by one officer, confirmed by another, then by each about themselves.

bring-words = apporter notre cahier | apporter notre groupe | importer | ancien cahier | notre cahier
bring-button = 📥 Notre cahier
bring-nothing-button = Rien
bring-again-button = 🔁 Recommencer
bring-ask-button = ✅ Demander
bring-right-button = ✅ C’est juste
bring-not-right-button = ✋ Pas juste
bring-back-button = ↩ Refaire

bring-saved =
    Combien chaque membre a-t-il épargné jusqu’ici ? Une ligne par personne, dans un seul message.
    Comme ceci : Samuel 350
bring-cash = Combien d’argent du groupe { $person } garde en main aujourd’hui ?
bring-bank = Combien y a-t-il à la banque aujourd’hui ?
bring-wallet = Combien y a-t-il sur le compte mobile du groupe aujourd’hui ?
bring-social = Dans cet argent, combien sert seulement à l’entraide ?
bring-sure =
    📥 Voici votre cahier aujourd’hui. Épargne en tout : { $saved }
    { $lines }
    Une autre personne du bureau doit dire que c’est juste.

bring-part-saved = { $person } : épargne { $amount }
bring-part-named = { $name } : épargne { $amount }
bring-part-cash = 💵 { $person } garde { $amount }
bring-part-bank = 🏦 À la banque : { $amount }
bring-part-wallet = 📱 Compte mobile : { $amount }
bring-part-social = 🤝 Entraide : { $amount }
bring-part-kept = 👥 Au groupe lui-même : { $amount }

bring-proposed =
    📥 { $group } : je le demande aux autres membres du bureau.
    { $lines }
bring-please-confirm =
    📥 { $group } : { $by } a écrit ici votre cahier de papier.
    { $lines }
    Comparez avec le papier, et regardez chaque nom. Tout est-il juste ?
bring-waits =
    📥 { $group } : { $right } sur { $count } ont dit que c’est juste.
    { $lines }
    Le livre s’ouvre quand tous ont répondu, ou { DAY($until) }.
bring-says-nothing = { $person } : pas encore de réponse
bring-says-not = ✋ { $person } dit que ce n’est pas juste. Parlez-en ensemble.
bring-all-right = Tout le monde a dit que c’est juste.
bring-opened =
    📗 Le livre est ouvert pour { $group } : { RECEIPT($receipt) }.
    { $right } sur { $count } ont dit que leur part est juste.
    { $lines }
bring-withdrawn = { $group } : le cahier est retiré. Rien n’a été écrit ; le bureau peut le refaire.
bring-group-opened =
    { $count ->
        [0] 📗 { $group } : le livre est ouvert, et chacun a confirmé sa part.
        [one] 📗 { $group } : le livre est ouvert. { COUNT($count) } membre n’a pas encore confirmé sa part.
        [many] 📗 { $group } : le livre est ouvert. { COUNT($count) } de membres n’ont pas encore confirmé leur part.
       *[other] 📗 { $group } : le livre est ouvert. { COUNT($count) } membres n’ont pas encore confirmé leur part.
    }

bring-own =
    { $holds ->
        [true] 📥 { $group } commence son livre ici. Votre épargne : { $saved }. L’argent du groupe dans vos mains : { $cash }. Est-ce juste ?
       *[false] 📥 { $group } commence son livre ici. Votre épargne jusqu’ici : { $saved }. Est-ce juste ?
    }
bring-own-right =
    { $holds ->
        [true] ✅ Vous avez dit que c’est juste : épargne { $saved }, en main { $cash }.
       *[false] ✅ Vous avez dit que c’est juste : épargne { $saved }, { $group }.
    }
bring-own-wrong =
    { $holds ->
        [true] ✋ Vous avez dit que ce n’est pas juste : épargne { $saved }, en main { $cash }. Le bureau le sait.
       *[false] ✋ Vous avez dit que ce n’est pas juste : épargne { $saved }. Le bureau le sait ({ $group }).
    }
bring-own-opened =
    { $holds ->
        [true] 📗 { $group } : le livre est ouvert. Vous commencez avec { $saved } d’épargne, et { $cash } en main.
       *[false] 📗 { $group } : le livre est ouvert. Vous commencez avec { $saved } d’épargne.
    }
bring-own-opened-unconfirmed =
    { $holds ->
        [true] 📗 { $group } : le livre est ouvert. Épargne { $saved }, en main { $cash }. Vous ne l’avez pas encore confirmé.
       *[false] 📗 { $group } : le livre est ouvert. Vous commencez avec { $saved } d’épargne. Vous ne l’avez pas encore confirmé.
    }
bring-own-withdrawn = { $group } refait son ancien cahier. Je vous demanderai encore.

bring-faults =
    Je ne peux pas lire certaines lignes :
    { $lines }
    Écrivez de nouveau toutes les lignes, s’il vous plaît.
bring-fault-no-amount = Ligne { $row } : « { $line } » demande un nom et un montant.
bring-fault-two-ways = Ligne { $row } : « { $line } » peut se lire de deux façons. Écrivez 1000 sans point.
bring-fault-no-name = Ligne { $row } : « { $line } » n’a pas de nom.
bring-fault-twice = Ligne { $row } : { $line } y est deux fois.
bring-fault-too-many = À partir de la ligne { $row }, c’est trop{ $line }.
bring-missing =
    Il manque { $missing } : il y a moins d’argent que d’épargne.
    Une partie est-elle prêtée ? Apportez le cahier quand elle est rendue.
bring-nothing = Il n’y a rien à apporter. Écrivez un nom et un montant, comme ceci : Samuel 350
bring-two-of-a-name = Deux membres s’appellent { $person }. L’un des deux doit d’abord changer de nom.
bring-not-new = Votre livre ici a déjà commencé. L’ancien cahier s’apporte avant.
bring-waits-already = Votre ancien cahier est écrit, et attend. Refaites-le à partir de là.
bring-over = C’est déjà fini. Rien n’a changé.

book-line-opening = { DATE($when) } · apporté du cahier { $amount } · { RECEIPT($receipt) }
book-explain-opening = Vous avez apporté { $amount } du cahier de papier.
book-explain-opening-rest = Vous avez apporté { $sum } du cahier de papier.
