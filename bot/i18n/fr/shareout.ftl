### Le partage : à la fin de l’année, ce qui a été épargné et gagné est partagé, et tout le monde voit comment.

shareout-words = partage | le partage | partager | fin d'année | fin d’année | ma part

shareout-button = 📊 Le partage
shareout-look-button = 📊 Le partage
shareout-mine-button = 🔒 Ma part
shareout-how-button = ❓ Comment
shareout-object-button = ✋ Pas d’accord
shareout-agree-button = 👍 D’accord
shareout-call-off-button = ✖ Annuler
shareout-give-button = 💶 Donner les parts
shareout-brought-button = 💶 Apporté { $amount }
shareout-keep-none-button = ✖ Rien
shareout-social-stays-button = 🤝 Elle reste
shareout-social-all-button = ➗ Parts égales
shareout-exact-button = 🪙 Au centime
shareout-show-button = ✅ Montrer à tous

shareout-keep =
    📊 L’année a rapporté { $gain }. Combien reste au groupe pour l’an prochain ?
    Touchez ou écrivez.
shareout-social = La caisse d’entraide a { $social }. Reste-t-elle au groupe ?
shareout-smallest = Quelle est la plus petite pièce ou le plus petit billet que vous donnez ?
shareout-check =
    📊 { $whole } sont partagés entre { COUNT($people) }.
    Chaque personne voit sa part et peut dire non. Jusqu’au vote, ni épargne ni prêts ne bougent.
    { $lines }
shareout-call-off-sure = Annuler le partage de { $group } ? Épargne et prêts continuent alors comme avant.
shareout-none = 📊 Rien n’est partagé en ce moment. Un responsable peut commencer à la fin de l’année.
shareout-goes-on = 📊 Le partage est annulé. Épargne et prêts continuent comme avant.
shareout-agreed = 📊 L’année est close. Chaque personne reçoit maintenant sa part.
shareout-please-talk = ✋ { $person } dit que sa part n’est pas juste. Parlez ensemble avant le vote.

shareout-shown =
    📊 { $group }, année { COUNT($number) } : voici ce qui est à partager.
    { $lines }
shareout-voted =
    🗳 { $group }, année { COUNT($number) } : le groupe vote sur ce partage.
    { $lines }
shareout-paying =
    💶 { $group }, année { COUNT($number) } : les parts sont en train d’être données.
    { $lines }
shareout-over =
    ✅ { $group }, l’année { COUNT($number) } est partagée.
    { $lines }
shareout-called-off =
    ✖ { $group }, année { COUNT($number) } : ce partage est annulé.
    { $lines }

shareout-card-shown =
    📊 { $group }, année { COUNT($number) } : voici ce qui est à partager.
    { $lines }
    { $objections ->
        [0] Regardez votre part en privé.
        [one] Regardez votre part en privé. { COUNT($objections) } personne n’est pas encore d’accord.
        [many] Regardez votre part en privé. { COUNT($objections) } personnes ne sont pas encore d’accord.
       *[other] Regardez votre part en privé. { COUNT($objections) } personnes ne sont pas encore d’accord.
    }
shareout-card-voted =
    🗳 { $group }, année { COUNT($number) } : vous votez sur ce partage.
    { $lines }
shareout-card-paying =
    💶 { $group }, année { COUNT($number) } : { COUNT($done) } sur { COUNT($people) } ont leur part.
    { $lines }
shareout-card-over =
    ✅ { $group }, année { COUNT($number) } : les { COUNT($people) } ont leur part.
    { $lines }
shareout-card-called-off = ✖ { $group } : le partage de l’année { COUNT($number) } est annulé.
shareout-everybody-has = 🎉 { $group } : tout le monde a sa part de l’année { COUNT($number) }. La nouvelle année commence.

shareout-earned = À partager : { $saved } épargnés et { $earned } gagnés. Ensemble { $whole }.
shareout-lost = À partager : { $saved } épargnés, mais { $earned } perdus. Il reste { $whole }.
shareout-kept-before = Des années d’avant : { $amount }.
shareout-keeps = { $amount } restent au groupe.
shareout-each = Chaque { $each } d’épargne devient { $becomes }.
shareout-fines-to-social = { $amount } de retard ne sont le gain de personne. Ils vont à la caisse d’entraide.
shareout-social-shared = La caisse d’entraide est partagée à parts égales : { $amount }.
shareout-some-bring = { $amount } doivent d’abord être apportés. D’ici là, chaque personne reçoit { PERCENT($share) } de sa part.
shareout-coin = La plus petite pièce est { $step }. Le reste va au groupe : { $rest }.

shareout-mine-none = 🔒 Vous n’avez rien épargné cette année. Vous n’avez donc pas de part.
shareout-mine-saved = 🔒 Vous avez épargné { $saved }.
shareout-mine = 💶 Vous recevez { $net }.
shareout-mine-had = ✅ Vous avez reçu { $net }.
shareout-mine-debts = 🏦 Votre prêt est payé sur votre part : { $debts }.
shareout-mine-partly = ⏳ Vous avez reçu { $had } jusqu’ici. { $left } viennent encore.
shareout-mine-brings = 🤲 Votre prêt est de { $debts }, plus que votre part. À apporter : { $left }.
shareout-mine-objects = ✋ Vous avez dit que ce n’est pas juste. Un responsable vous parle.

shareout-how =
    ❓ Comment votre part est comptée :
    { $lines }
shareout-how-part = Vous avez épargné { $saved } sur { $all }. C’est { PERCENT($part) }.
shareout-how-gross = Sur { $pool }, cela fait { $gross }.
shareout-how-social = De la caisse d’entraide vous recevez encore { $social }.
shareout-how-debts = Votre prêt est payé avec : { $whole } − { $debts } = { $left }.
shareout-how-debts-more = Votre prêt est plus grand : { $debts } − { $whole } = { $left } à apporter.
shareout-how-coin = { $rest } sont moins que la plus petite pièce. Vous recevez { $net }.
shareout-how-extra =
    { $unit } ne se divise pas. Ces personnes l’ont, car elles en étaient le plus près :
    { $names }
shareout-name = { $person }

shareout-fund-rests = 📊 L’année est en train d’être partagée. Épargne et prêts reprennent après le vote.
shareout-only-officers = Seul un responsable peut faire cela.
shareout-one-at-a-time = L’année est déjà en train d’être partagée.
shareout-not-so-much-social = La caisse d’entraide a { $most }, pas plus.
shareout-keep-too-much = C’est trop. { $most } au plus peuvent rester.
shareout-nothing-to-share = 📊 Rien n’est encore épargné. Il n’y a donc rien à partager.
shareout-no-part = Vous n’avez pas de part cette année.
shareout-moved-on = Le livre a changé depuis. Annulez le partage, puis montrez-le de nouveau.
shareout-not-so-much = C’est { $most } au plus.
shareout-nothing-to-bring = ✅ Vous n’avez rien à apporter.
shareout-on-the-way =
    { $count ->
        [one] { COUNT($count) } paiement attend un oui. Répondez-y d’abord.
        [many] { COUNT($count) } paiements attendent un oui. Répondez-y d’abord.
       *[other] { COUNT($count) } paiements attendent un oui. Répondez-y d’abord.
    }
    On attend :
    { $names }
shareout-loan-promised = { LOAN($loan) } est accordé et pas encore donné. Donnez-le d’abord, ou laissez-le.
shareout-spending-promised = Le groupe a décidé une dépense qui n’est pas payée. Finissez cela d’abord.
shareout-is-shown = Ce partage attend le vote.
shareout-is-voted = Le groupe vote sur ce partage.
shareout-is-paying = Le groupe est d’accord. Les parts sont en train d’être données.
shareout-is-over = Cette année est partagée.
shareout-is-called-off = Ce partage est annulé.

giving-whom = À qui l’avez-vous donné ?
giving-return = { $amount } reviennent à { $person }. Les avez-vous donnés ?
giving-share = { $amount } sont maintenant pour { $person }. Les avez-vous donnés ?
giving-has-theirs = { $person } a déjà reçu sa part.
giving-nothing = Vous n’avez plus rien à donner maintenant.

handover-ask-share =
    📊 { $giver } dit : le { DAY($day) }, je vous ai donné { $amount } de votre part de l’année.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-brought =
    📊 { $giver } dit : le { DAY($day) }, j’ai apporté { $amount } pour le partage.
    Avez-vous cet argent ? ({ PAYMENT($number) })
receipt-share =
    📊 { RECEIPT($receipt) } Confirmé : votre part de l’année, { $amount } donnés par { $giver }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-share-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $taker } a { $amount } de sa part, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-brought =
    📊 { RECEIPT($receipt) } Confirmé : vous avez apporté { $amount } pour le partage, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-brought-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $giver } a apporté { $amount }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
