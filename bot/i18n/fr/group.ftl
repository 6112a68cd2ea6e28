### Group: the page of the group one looks at.

group-words = groupe | mon groupe | le groupe | ma tontine
switch-words = changer de groupe | autre groupe | un autre groupe | mes groupes | mes tontines

group-page =
    { $group }
    { $facts }
group-members =
    👥 { $count ->
        [one] Un membre
       *[other] { COUNT($count) } membres
    } · vous êtes le numéro { COUNT($number) }
group-monthly = 💶 { $amount } par mois
group-you-chair = 🪑 Vous êtes à la présidence.
group-you-secretary = ✍ Vous êtes au secrétariat.
group-you-treasurer = 💰 Vous êtes à la trésorerie.
group-you-auditor = 🔍 Vous êtes au contrôle.
group-away = 🌴 Votre absence est notée.
group-away-until = 🌴 Votre absence est notée jusqu’à cette date : { DAY($day) }

group-switch-button = 🔄 { $group }
group-others-button = 🔄 Autres groupes
group-which = Quel groupe voulez-vous voir ?
group-no-other = C’est votre seul groupe. Vous pouvez en créer un autre, ou entrer dans un autre.

group-news = { $lines }
