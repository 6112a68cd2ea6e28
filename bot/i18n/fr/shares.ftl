### Les parts : épargner en parts d’un même prix, comme dans un carnet à tampons.

rules-no-shares = 🐷 Chaque personne épargne ce qu’elle veut. Il n’y a pas de parts.
rules-share = 📗 Nous épargnons en parts. Une part coûte { $price }, toute l’année.
rules-shares =
    { $most ->
        [one] 📗 Chaque personne achète { COUNT($most) } part par mois au plus.
        [many] 📗 Chaque personne achète { COUNT($most) } parts par mois au plus.
       *[other] 📗 Chaque personne achète { COUNT($most) } parts par mois au plus.
    }
rules-share-does-not-fit = Le montant du mois doit être un nombre entier de parts.
rules-shares-max-bounds = C’est possible de { COUNT($least) } à { COUNT($most) } parts par mois.
change-share-price-button = 📗 Prix d’une part
change-share-count-button = 📗 Parts par mois
change-ask-share-price = Combien coûte une part ?
change-ask-share-count = Combien de parts chaque personne peut-elle acheter par mois, au plus ?
change-no-share-price-button = 🐷 Pas de parts

deposit-shares = Combien de parts avez-vous payées ? Une part coûte { $price }. Appuyez, ou écrivez le montant.
deposit-shares-button = { COUNT($count) } = { $amount }
shares-not-whole = Vous épargnez en parts de { $price }. Dites un montant en parts entières.
shares-too-many =
    { $left ->
        [0] Vous avez acheté les { COUNT($most) } parts de ce mois.
       *[other] Au plus { COUNT($most) } parts par mois. Vous pouvez encore payer { $amount }.
    }
shares-price-is-fixed = Le prix d’une part reste le même toute l’année. Il peut changer après le partage.

receipt-deposit-shares =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } reçus par { $by }, { MOMENT($when) }.
    { $bought ->
        [one] 📗 { COUNT($bought) } part de plus. Vous en avez { COUNT($has) }, { $saved }.
        [many] 📗 { COUNT($bought) } parts de plus. Vous en avez { COUNT($has) }, { $saved }.
       *[other] 📗 { COUNT($bought) } parts de plus. Vous en avez { COUNT($has) }, { $saved }.
    }
    Cachet : { MARK($mark) }
book-shares =
    { $count ->
        [one] 📗 { COUNT($count) } part de { $price }
        [many] 📗 { COUNT($count) } parts de { $price }
       *[other] 📗 { COUNT($count) } parts de { $price }
    }
