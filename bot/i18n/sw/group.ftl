### Group: the page of the group one looks at.

group-words = chama | chama changu | kikundi | kikundi changu | kundi | kundi langu
switch-words = badilisha chama | chama kingine | vyama vingine | vyama vyangu

group-page =
    { $group }
    { $facts }
group-members =
    👥 { $count ->
        [one] Mwanachama mmoja
       *[other] Wanachama { COUNT($count) }
    } · wewe ni namba { COUNT($number) }
group-monthly = 💶 { $amount } kila mwezi
group-you-chair = 🪑 Wewe ni mwenyekiti.
group-you-secretary = ✍ Wewe ni katibu.
group-you-treasurer = 💰 Wewe ni mhazini.
group-you-auditor = 🔍 Wewe ni mkaguzi.
group-away = 🌴 Uko mbali.
group-away-until = 🌴 Uko mbali hadi { DAY($day) }.

group-switch-button = 🔄 { $group }
group-others-button = 🔄 Vyama vingine
group-which = Unataka kuona chama kipi?
group-no-other = Hiki ndicho chama chako pekee. Unaweza kuanzisha kingine, au kujiunga na kingine.

group-news = { $lines }
