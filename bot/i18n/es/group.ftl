### Group: the page of the group one looks at.

group-words = grupo | mi grupo | el grupo | mi tanda | mi junta
switch-words = cambiar de grupo | otro grupo | mis grupos | mis tandas | mis juntas

group-page =
    { $group }
    { $facts }
group-members =
    👥 { $count ->
        [one] Una persona
       *[other] { COUNT($count) } personas
    } · tu número es { COUNT($number) }
group-monthly = 💶 { $amount } al mes
group-you-chair = 🪑 Estás en la presidencia.
group-you-secretary = ✍ Estás en la secretaría.
group-you-treasurer = 💰 Estás en la tesorería.
group-you-auditor = 🔍 Estás en la revisión.
group-away = 🌴 Tu ausencia está anotada.
group-away-until = 🌴 Tu ausencia está anotada hasta el { DAY($day) }.

group-switch-button = 🔄 { $group }
group-others-button = 🔄 Otros grupos
group-which = ¿Qué grupo quieres ver?
group-no-other = Este es tu único grupo. Puedes crear otro, o entrar a otro.

group-news = { $lines }
