### Settings: how somebody is called, and how and when they are spoken to.

settings-words = réglages | mes réglages | réglage | paramètres
settings-button = ⚙ Réglages

settings-which =
    ⚙ Que dois-je changer ?
    { $lines }
settings-name-is = 👤 Nom : { $person }
settings-no-name = 👤 Nom : pas encore
settings-language-is = 🌍 Langue : { $language }
settings-digits-are = 🔢 Chiffres : { $digits }
settings-clock-is = 🕐 Heure : { CITY($city) }
settings-quiet-is = 🌙 Silence : de { TIME($start) } à { TIME($end) }
settings-quiet-never = 🌙 Silence : jamais

settings-name-button = 👤 Mon nom
settings-digits-button = 🔢 Chiffres
settings-clock-button = 🕐 Mon heure
settings-quiet-button = 🌙 Heures de silence

## My name

settings-name = Votre groupe vous appelle { $person }. Quel nom voulez-vous ? Un surnom suffit.
settings-first-name = Comment votre groupe doit-il vous appeler ? Un surnom suffit.
settings-name-empty = Un nom a besoin d’une lettre. Écrivez-le encore une fois, s’il vous plaît.
settings-name-taken = Quelqu’un a presque le même nom dans votre groupe. Ajoutez un deuxième nom, s’il vous plaît.
settings-name-saved = ✅ Votre groupe vous appelle maintenant { $person }.

## My clock

settings-clock = Je vous montre l’heure de cette ville : { CITY($city) }. Écrivez une grande ville qui a la même heure que vous.
settings-clock-group-button = 👥 Comme mon groupe
settings-clock-unknown = Je ne connais pas cette ville. Écrivez une grande ville près de chez vous.
settings-clock-many = Ce pays a plusieurs heures. Écrivez une grande ville près de chez vous.
settings-cities = Quelle heure est la vôtre ?
settings-city-button = 🕐 { CITY($city) }
settings-clock-saved = ✅ Je suis maintenant à l’heure de cette ville : { CITY($city) }. Il y est { TIME($now) }.

## Quiet hours

settings-quiet =
    { $line }
    Je garde les rappels jusqu’à la fin du silence. Mes réponses arrivent tout de suite, sans bruit.
settings-quiet-span-button = 🌙 { TIME($start) } – { TIME($end) }
settings-quiet-group-button = 👥 Comme mon groupe
settings-quiet-never-button = 🔔 Jamais de silence
settings-quiet-saved =
    ✅ D’accord, c’est noté.
    { $line }
