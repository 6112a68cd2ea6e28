### My book: what one saved, what is due, and where it all comes from. Said in private only.

book-words = solde | mon solde | carnet | mon carnet | livret | épargne | mon épargne | mon argent | combien j'ai | combien j’ai | mes reçus

book =
    📒 { $group }
    { $facts }
book-saved = 🐷 Épargne : { $saved }
book-next = 📅 À payer : { $due } d’ici le { DAY($day) }
book-next-paid = 📅 { MONTH($month) } : payé, ou en chemin
book-late = ⚠ En retard : { $late } des mois passés
book-late-nothing = ⚠ En retard : rien
book-cash = 💵 Espèces que vous gardez pour le groupe : { $held }
book-stands-in = 🤝 Vous garantissez { $bound } pour les prêts des autres.

book-way-deposit = ⏳ En chemin : { $amount }, { PAYMENT($number) }. Personne n’a encore confirmé.
book-way-correction = ⏳ { RECEIPT($about) } deviendra peut-être { $amount }, { PAYMENT($number) }. Il manque un oui.
book-way-struck = ⏳ { RECEIPT($about) } sera peut-être barré, { PAYMENT($number) }. Il manque un oui.
book-way-out = ⏳ De vos mains : { $amount }, { PAYMENT($number) }. Personne n’a encore confirmé.
book-way-in = ⏳ Pour vous : { $amount }, { PAYMENT($number) }. Confirmez quand vous avez l’argent.
book-way-contribution = ⏳ Payé pour les tours : { $amount }, { PAYMENT($number) }. Personne n’a encore confirmé.

book-way-repayment = ⏳ Remboursé pour un prêt : { $amount }, { PAYMENT($number) }. Personne n’a encore confirmé.

book-last-button = 🧾 Les 5 dernières
book-explain-button = ❓ Expliquer
book-statement-button = 📄 Relevé

## The last lines, and one of them

book-last =
    🧾 Vos lignes, la plus récente d’abord. Appuyez sur un numéro pour voir le reçu.
    { $lines }
book-last-nothing = 🧾 Votre carnet est encore vide. Payez, et la première ligne apparaît.
book-older-button = ◀ Plus anciennes
book-newer-button = ▶ Plus récentes
book-receipt-button = { RECEIPT($receipt) }

book-line-deposit = { DATE($when) } · épargné { $amount } · { RECEIPT($receipt) }
book-line-withdrawal = { DATE($when) } · rendu { $amount } · { RECEIPT($receipt) }
book-line-year-closed = { DATE($when) } · fin d’année, partagé { $amount } · { RECEIPT($receipt) }
book-line-reversal = { DATE($when) } · annule { RECEIPT($about) } : { $amount } · { RECEIPT($receipt) }

book-receipt-taken-back =
    🧾 { RECEIPT($receipt) } Ne compte plus : { $amount }, { MOMENT($when) }. Annulé par { RECEIPT($by) }.
    Votre épargne : { $saved }.
    Cachet : { MARK($mark) }
book-receipt-reversal =
    🧾 { RECEIPT($receipt) } Correction : { $amount }, { MOMENT($when) }. Elle annule { RECEIPT($about) }.
    Votre épargne : { $saved }.
    Cachet : { MARK($mark) }
book-receipt-line =
    🧾 { $line }
    Cachet : { MARK($mark) }
book-no-such-receipt = Ce reçu n’est pas dans votre carnet. Vous pouvez vérifier s’il est vrai.
book-check-button = 🔍 Vérifier un reçu

## Explain my numbers

book-explain =
    ❓ { $lines }
book-explain-deposit =
    { $times ->
        [one] Vous avez épargné une fois { $amount }.
       *[other] Vous avez épargné { COUNT($times) } fois { $amount }. Cela fait { $sum }.
    }
book-explain-deposit-rest =
    { $times ->
        [one] Vous avez épargné une fois un autre montant. Cela fait { $sum }.
       *[other] Vous avez épargné { COUNT($times) } fois d’autres montants. Cela fait { $sum }.
    }
book-explain-withdrawal =
    { $times ->
        [one] On vous a rendu une fois { $amount }.
       *[other] On vous a rendu { COUNT($times) } fois { $amount }. Cela fait { $sum }.
    }
book-explain-withdrawal-rest =
    { $times ->
        [one] On vous a rendu une fois un autre montant. Cela fait { $sum }.
       *[other] On vous a rendu { COUNT($times) } fois d’autres montants. Cela fait { $sum }.
    }
book-explain-year-closed =
    { $times ->
        [one] Une année s’est terminée : { $amount } de votre épargne ont été partagés.
       *[other] { COUNT($times) } années se sont terminées : chaque fois, { $amount } ont été partagés. Cela fait { $sum }.
    }
book-explain-year-closed-rest =
    { $times ->
        [one] Une autre année s’est terminée, et son montant a été partagé. Cela fait { $sum }.
       *[other] { COUNT($times) } autres années se sont terminées, avec d’autres montants. Cela fait { $sum }.
    }
book-explain-taken-back =
    { $count ->
        [one] Une ligne était une erreur. Une nouvelle ligne l’a annulée : les deux comptent zéro.
       *[other] { COUNT($count) } lignes étaient des erreurs. De nouvelles lignes les ont annulées : toutes comptent zéro.
    }
book-explain-sum = Votre épargne : { $saved }.

## My status, from the card in the group chat. Said in private.

mine =
    🔒 { $group }, { MONTH($month) }
    { $facts }
mine-paid = ✅ Payé : { $amount }
mine-nothing-open = Il n’y a plus rien à payer ce mois.
mine-sent = 🔒 Je vous l’ai envoyé en privé.
mine-open-private = Ouvrez notre discussion privée et appuyez sur Démarrer. Là, personne d’autre ne voit vos chiffres.
