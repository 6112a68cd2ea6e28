### Échange : deux membres échangent leurs tours dans un cercle, si les deux le veulent.

swap-words = échange | echange | échanger | echanger | échanger mon tour | echanger mon tour

swap-button = 🔁 Échanger
swap-agree-button = ✅ D’accord
swap-no-button = ❌ Non, désolé
swap-ask-button = ✅ Demander
swap-turn-button = { DAY($day) }
swap-with-button = { $person } · { COUNT($round) }

swap-which = Lequel de vos tours voulez-vous échanger ?
swap-with-whom =
    🔁 Vous avez le tour { COUNT($round) }, { DAY($day) }. Avec qui voulez-vous échanger ?
    { $lines }
swap-line = { COUNT($round) } · { DAY($day) } · { $person }
swap-sure =
    Vous donnez le tour { COUNT($round) }, { DAY($day) }, et recevez le tour { COUNT($new) }, { DAY($then) }.
    Je demande à { $person }. Ce que chaque personne paie ne change pas.
    { $lines }

swap-please-answer =
    🔁 { $person } veut échanger son tour avec vous.
    Vous donnez le tour { COUNT($round) }, { DAY($day) }, et recevez le tour { COUNT($new) }, { DAY($then) }.
    { $lines }
swap-same-sum = 💶 Les deux rapportent autant.
swap-other-sum = 💶 Votre tour rapporte { $now }. L’autre rapporte { $then }.
swap-pays-for = 📅 Cette place paie alors le tour { COUNT($round) }, et non le tour { COUNT($new) }.
swap-waits = 🔁 J’ai demandé à { $person }. J’attends jusqu’au { DAY($until) }.
swap-waits-for-chair = 🔁 Vous le voulez tous les deux. La présidence doit encore dire oui.
swap-chair-answer = 🔁 { $asker } et { $other } veulent échanger les tours { COUNT($first) } et { COUNT($second) }. D’accord ?
swap-done = ✅ C’est échangé. Vous avez maintenant le tour { COUNT($round) }, { DAY($day) }.
swap-told = 🔁 { $group } : { $asker } et { $other } ont échangé les tours { COUNT($first) } et { COUNT($second) }.
swap-asked = 🔁 { $asker } a demandé à { $other } d’échanger les tours { COUNT($first) } et { COUNT($second) }.
swap-agreed = 🔁 { $asker } et { $other } veulent échanger les tours { COUNT($first) } et { COUNT($second) }.
swap-declined = 🔁 { $other } garde le tour { COUNT($second) }, et { $asker } garde le tour { COUNT($first) }.
swap-refused = 🔁 La présidence a dit non : { $asker } garde le tour { COUNT($first) }, { $other } le tour { COUNT($second) }.
swap-taken-back = 🔁 Demande retirée : { $asker } garde le tour { COUNT($first) }, { $other } le tour { COUNT($second) }.
swap-lapsed = 🔁 Pas de réponse à temps : { $asker } garde le tour { COUNT($first) }, { $other } le tour { COUNT($second) }.
swap-off = 🔁 Ce n’est plus possible : { $asker } garde le tour { COUNT($first) }, { $other } le tour { COUNT($second) }.

swap-already = Vous attendez déjà la réponse de { $person }. Retirez d’abord cette demande.
swap-changed = Les tours ont changé entre-temps. Regardez-les de nouveau.
swap-halves = Une place entière s’échange avec une entière, une demie avec une demie.
swap-is-over = C’est déjà terminé.
swap-late = Payez d’abord ce qui est en retard. Ensuite vous pouvez échanger.
swap-newcomers = Les nouveaux membres viennent après les autres. Vous l’avez convenu.
swap-no-order = Dans ce cercle, personne ne sait encore quand est son tour.
swap-nobody = Il n’y a personne avec qui échanger maintenant.
swap-nobody-to-ask = Il n’y a pas d’autre responsable qui puisse dire oui.
swap-none-yours = Vous n’avez pas de tour à échanger.
swap-not-them = Ce n’est pas possible avec { $person } maintenant.
swap-not-yours = C’est à quelqu’un d’autre de répondre.
swap-organiser = Qui organise a le premier tour. Vous l’avez convenu.
swap-paid-already = Un de ces tours a déjà reçu un paiement.
swap-said-no = { $person } a déjà dit non à cela.
swap-too-late = C’est trop tard pour échanger le tour { COUNT($round) }.

rotation-term-swap = 🔁 Deux personnes peuvent échanger leurs tours si elles sont d’accord.
rotation-term-swap-chair = 🔁 Deux personnes peuvent échanger leurs tours, avec l’accord de la présidence.
rotate-about-swap-button = 🔁 Échanges
rotate-ask-swap = Deux personnes veulent échanger leurs tours. Qui doit accepter ?
rotate-swap-chair-button = 🪑 Avec la présidence
rotate-swap-two-button = 👥 Elles deux
