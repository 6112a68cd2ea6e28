### Tirage

draw-look-button = 🎲 Voir le tirage
draw-button = 🎲 Tirer l’ordre
draw-all = 🎲 Nous tirons au sort l’ordre des tours.
draw-round = 🎲 Nous tirons au sort qui a le tour { COUNT($round) }.
draw-seat = { COUNT($seat) } { $person }
draw-seat-half = { COUNT($seat) } { $person } (½)
draw-open =
    { $what }
    { $seats }
    Ajoutez un mot avant : { DAY($closes) } { TIME($closes) }. Ensuite, on lance les dés.
    🔒 { $mark }
draw-open-number =
    { $what }
    { $seats }
    Ajoutez un mot avant : { DAY($closes) } { TIME($closes) }.
    🌍 { DAY($at) } { TIME($at) } : le monde entier reçoit un nombre que personne ne connaît avant.
    S’il n’est pas là à { DAY($since) } { TIME($since) }, on lance les dés.
    drand quicknet { $number }
    🔒 { $mark }
draw-your-word = Votre mot : { $word }
draw-open-mine =
    { $open }
    { $mine }
draw-word-button = ✍ Ajouter un mot
draw-how-button = ❓ Comment ça marche
draw-how =
    🔒 Mon nombre secret est fixé : la ligne avec le cadenas le prouve.
    Vos mots et les dés s’y mêlent. Personne ne connaissait les trois.
    Gardez le message. Chacun peut recalculer l’ordre.
draw-how-number =
    🔒 Mon nombre secret est fixé : la ligne avec le cadenas le prouve.
    Vos mots et le nombre du monde s’y mêlent. Personne ne connaissait les trois.
    Gardez le message. Chacun peut recalculer l’ordre.
draw-ask-word = Écrivez un mot que personne ne peut deviner. Tous le verront à la fin.
draw-word-kept = ✅ Votre mot est dans le tirage : { $word }
draw-words-in = { $words ->
    [0] Personne n’a ajouté de mot.
    [one] Il y a un mot dedans.
    [many] Il y a { COUNT($words) } mots dedans.
   *[other] Il y a { COUNT($words) } mots dedans.
}
draw-number =
    { $what } { $words }
    🌍 { DAY($at) } { TIME($at) } : le nombre du monde entier décide. Personne n’a rien à faire.
    drand quicknet { $number }
    🔒 { $mark }
draw-dice =
    { $what } { $words }
    🎲 Lancez un dé { COUNT($count) } fois, là où tous le voient.
    Deux membres écrivent les nombres, chacun sur son téléphone.
    🔒 { $mark }
draw-dice-instead =
    🌍 Le nombre du monde ne compte plus : les dés décident.
    { $dice }
draw-dice-one =
    { $dice }
    { $person } les a écrits. Maintenant, quelqu’un d’autre.
draw-dice-button = 🎲 Écrire les dés
draw-ask-dice = Écrivez les { COUNT($count) } nombres, dans l’ordre des lancers. Les espaces ne gênent pas.
draw-dice-kept = ✅ Noté. Si un autre membre écrit pareil, c’est tiré.
draw-dice-differ = ⚠ { $person } a écrit d’autres nombres. Regardez ensemble, et écrivez-les encore une fois.
draw-drawn =
    { $what }
    Les dés : { $dice }
    { $lines }
draw-drawn-number =
    { $what }
    🌍 drand quicknet { $number }: { $value }
    { $lines }
draw-line = { COUNT($round) }. { $who }
draw-who-one = { $person }
draw-who-two = { $first } et { $second }
draw-record-button = 📄 La preuve
draw-record =
    📄 La preuve. Gardez-la sous le nom { $file }.
    Chacun peut la vérifier : kitabu draw verify { $file }
draw-record-short =
    📄 La preuve entière est un fichier : demandez-la sur Telegram ou WhatsApp.
    Tiré avec : { $value }
    🔓 { $seed }
draw-called-off = ✖ Ce tirage est annulé avec son cercle. Personne ne connaissait l’ordre.
draw-until =
    🎲 Participants : { COUNT($people) }. Tours à tirer : { COUNT($seats) }.
    Jusqu’à quand peut-on ajouter des mots ? Ensuite, personne n’entre ni ne sort.
draw-until-button = 🕐 { DAY($at) } { TIME($at) }
draw-opened = 🎲 C’est ouvert. J’ai prévenu tout le monde.
draw-open-already = Le tirage est déjà ouvert. Ajoutez-y votre mot.
draw-not-in-it = Vous n’avez pas de place dans ce tirage.
draw-words-closed = On n’ajoute plus de mots. Regardez le tirage : il dit la suite.
draw-words-open = Les dés viennent après les mots. Fin des mots : { DAY($closes) } { TIME($closes) }.
draw-number-awaited = Attendez : { DAY($at) } { TIME($at) }. Le nombre du monde arrive alors. On ne lance pas de dés.
draw-no-word = Écrivez un mot de { COUNT($most) } lettres au plus.
draw-no-dice = Écrivez { COUNT($count) } nombres de 1 à 6, dans l’ordre des lancers.
draw-is-drawn = C’est déjà tiré. Regardez les tours de tous.
draw-not-drawn = Ce n’est pas encore tiré.
draw-no-time = Le premier jour est trop proche pour un tirage. Annulez, et choisissez plus tard.
draw-not-by-lot = L’ordre de ce cercle n’est pas tiré au sort.
