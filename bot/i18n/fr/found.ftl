### Found: a savings group begins, in five questions.

found-words = créer un groupe | nouveau groupe | commencer un groupe | fonder un groupe | créer une tontine | nouvelle tontine | commencer une tontine | créer | fonder

found-too-many = Vous êtes déjà dans beaucoup de groupes. Quittez-en un avant d’en créer un autre.

found-name = 1 sur 5. Quel est le nom de votre groupe ?
found-name-empty = Un nom a besoin d’une lettre. Écrivez-le encore une fois, s’il vous plaît.

found-together = 2 sur 5. Que faites-vous ensemble dans { $name } ?
found-save-button = 🐷 Épargner et prêter
found-turns-button = 🔄 À tour de rôle
found-both-button = 🤝 Les deux

found-currency = 3 sur { $together ->
        [turns] 4
       *[other] 5
    }. Quelle monnaie utilisez-vous ?
found-currency-which = Laquelle voulez-vous dire ?
found-currency-type = Écrivez son nom, son signe ou ses trois lettres. Par exemple : gourde
found-currency-unknown = Je ne connais pas cette monnaie. Écrivez ses trois lettres, par exemple XOF.
found-currency-many = Beaucoup de pays ont une monnaie de ce nom. Écrivez ses trois lettres, par exemple USD.
found-currency-button = { $code }
found-other-button = ✏ Une autre

found-monthly = 4 sur { $together ->
        [turns] 4
       *[other] 5
    }. Combien paie chaque membre par mois, en { $code } ? Appuyez ou écrivez.

found-loans = 5 sur 5. Combien coûte un prêt ?
found-loans-percent-button = 🤲 1 sur 100 par mois
found-loans-free-button = 🕊 Rien
found-loans-later-button = ⏳ Décider plus tard

found-check =
    { $name }
    { $lines }
    Tout est juste ?
found-clock-line = 🕐 Nous vivons à l’heure de cette ville : { CITY($city) }.
found-create-button = ✅ Créer
found-clock-button = 🕐 Changer l’heure

found-clock = À l’heure de quelle ville vivez-vous ? Choisissez, ou écrivez une ville proche.
found-clock-unknown = Je ne connais pas cette ville. Écrivez une grande ville près de chez vous.
found-clock-many = Ce pays a plusieurs heures. Écrivez une grande ville près de chez vous.
found-city-button = 🕐 { CITY($city) }

found-ready = ✅ C’est prêt : { $group }. La présidence est à vous.
found-next =
    L’argent n’est jamais dans les mains d’une seule personne. Invitez les autres et confiez la trésorerie à quelqu’un.
    Vous voterez sur les règles à votre première réunion.
