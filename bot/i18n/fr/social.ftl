### La caisse d’entraide : ce que les membres mettent de côté pour s’aider ; y payer, et demander de l’aide.

social-words = caisse d'entraide | caisse d’entraide | caisse sociale | entraide | solidarité | solidarite
social-pay-words = payer entraide | payé entraide | paye entraide
aid-words = besoin d'aide | besoin d’aide | demander de l'aide | urgence

social-button = 🤝 Entraide
social-paid-button = ✅ J’y ai payé
aid-button = 🚑 Demander de l’aide
aid-illness-button = 🏥 Maladie
aid-funeral-button = ⚰ Décès
aid-home-button = 🏠 Maison
aid-other-button = ✏ Autre chose
aid-no-note-button = ▶ Rien de plus
aid-send-button = ✅ Envoyer

rules-area-social = 🤝 S’entraider
rules-no-social = 🤝 Il n’y a pas encore de caisse d’entraide.
rules-social = 🤝 Chaque personne paie { $amount } par mois à la caisse d’entraide.
social-gives-illness = 🏥 Maladie : jusqu’à { $most }
social-gives-funeral = ⚰ Décès : jusqu’à { $most }
social-gives-home = 🏠 Maison : jusqu’à { $most }
social-gives-other = ✏ Autre chose : jusqu’à { $most }
social-gives-no-illness = 🏥 Maladie : rien n’est donné
social-gives-no-funeral = ⚰ Décès : rien n’est donné
social-gives-no-home = 🏠 Maison : rien n’est donné
social-gives-no-other = ✏ Autre chose : rien n’est donné
social-gives-nothing = Vous n’avez pas encore décidé pour quoi elle aide. Proposez-le dans les règles.
change-area-social-button = 🤝 Entraide
change-social-button = 🤝 Caisse d’entraide
change-illness-button = 🏥 Maladie
change-funeral-button = ⚰ Décès
change-home-button = 🏠 Maison
change-other-button = ✏ Autre chose
change-ask-social = Combien chaque personne paie-t-elle par mois à la caisse d’entraide ?
change-ask-illness = Combien la caisse donne-t-elle pour une maladie, au plus ?
change-ask-funeral = Combien la caisse donne-t-elle pour un décès, au plus ?
change-ask-home = Combien la caisse donne-t-elle pour un dégât à la maison, au plus ?
change-ask-other = Combien la caisse donne-t-elle pour autre chose, au plus ?
change-no-social-button = ✖ Rien
change-no-illness-button = ✖ Rien
change-no-funeral-button = ✖ Rien
change-no-home-button = ✖ Rien
change-no-other-button = ✖ Rien

social-none = 🤝 Vous n’avez pas encore de caisse d’entraide. Elle aide en cas de maladie ou de décès.
social-box =
    🤝 { $group } : la caisse d’entraide a { $box }. Chaque personne paie { $each } par mois.
    { $lines }
social-how-much = Combien avez-vous payé à la caisse d’entraide ? Appuyez ou écrivez.
social-sure = { $amount } à la caisse d’entraide. En espèces à { $taker }, ou comment ?

aid-what = 🚑 Que s’est-il passé ? Seuls les responsables qui décident le voient.
aid-how-much = De combien avez-vous besoin ? La caisse donne jusqu’à { $most }. Appuyez ou écrivez.
aid-ask-note = Voulez-vous ajouter un mot pour ceux qui décident ?
aid-note = « { $note } »
aid-sure =
    { $need ->
        [illness] Vous demandez { $amount } pour une maladie.
        [funeral] Vous demandez { $amount } pour un décès.
        [home] Vous demandez { $amount } pour votre maison.
       *[other] Vous demandez { $amount }.
    }
    { $lines }
    Je demande maintenant aux responsables. Personne d’autre ne l’apprend.
aid-mine-asked = 🚑 Vous demandez { $amount }. { COUNT($yes) } sur { COUNT($wanted) } ont dit oui jusqu’ici.
aid-mine-agreed = ✅ Accordé : { $amount }. La trésorerie vous le donne. Dites oui quand vous l’avez.
aid-mine-given = 🤝 Vous avez reçu { $amount } de la caisse d’entraide. C’est un don.
aid-mine-turned-down = Les responsables n’ont pas pu accorder { $amount } cette fois. Parlez avec l’un d’eux.
aid-mine-withdrawn = Vous l’avez retiré. On ne demande plus { $amount } à personne.

aid-please-decide =
    { $need ->
        [illness] 🚑 { $person } demande { $amount } pour une maladie.
        [funeral] 🚑 { $person } demande { $amount } pour un décès.
        [home] 🚑 { $person } demande { $amount } pour sa maison.
       *[other] 🚑 { $person } demande { $amount }.
    }
    { $lines }
    La caisse d’entraide a { $box }. { COUNT($yes) } sur { COUNT($wanted) } ont dit oui.
aid-please-give = 🤝 Accordé : { $amount } de la caisse d’entraide pour { $person }. Donnez-les.
aid-given-waits = 🤝 { $amount } pour { $person } sont en route. On attend son oui.
aid-over-asked = 🤝 { $person } demande { $amount }. D’autres décident.
aid-over-agreed = ✅ Accordé : { $amount } pour { $person }.
aid-over-given = 🤝 { $person } a { $amount } de la caisse d’entraide.
aid-over-turned-down = { $amount } pour { $person } : ce n’est pas accordé.
aid-over-withdrawn = { $person } a retiré sa demande : { $amount }.

aid-asked-already = Vous avez déjà demandé. Regardez, ou retirez d’abord.
aid-not-for-this = Le groupe n’a pas décidé d’aider pour cela.
aid-not-so-much = C’est { $most } au plus.
aid-box-short = La caisse d’entraide n’a que { $most } de libre.
aid-too-few-officers = { COUNT($count) } responsables hors de votre foyer doivent accepter. Ils sont trop peu. Parlez à la présidence.
aid-is-over = C’est déjà décidé.

handover-ask-social =
    🤝 { $giver } dit : le { DAY($day) }, j’ai payé { $amount } à la caisse d’entraide, { $place ->
        [bank] à la banque
        [wallet] par téléphone
       *[cash] en espèces
    }.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-help =
    🤝 { $giver } dit : le { DAY($day) }, je vous ai donné { $amount } de la caisse d’entraide.
    Avez-vous cet argent ? ({ PAYMENT($number) })
receipt-social =
    🤝 { RECEIPT($receipt) } Confirmé : vous avez payé { $amount } à la caisse d’entraide, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-social-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $giver } a payé { $amount } à la caisse d’entraide, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-help =
    🤝 { RECEIPT($receipt) } Confirmé : { $amount } de la caisse d’entraide, { MOMENT($when) }. C’est un don.
    Cachet : { MARK($mark) }
receipt-help-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $taker } a { $amount } de la caisse d’entraide, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
summary-helped =
    { $count ->
        [0] 🤝 Caisse d’entraide : { $box }
        [one] 🤝 Caisse d’entraide : { COUNT($count) } personne aidée, { $amount }. Elle a { $box }.
        [many] 🤝 Caisse d’entraide : { COUNT($count) } personnes aidées, { $amount }. Elle a { $box }.
       *[other] 🤝 Caisse d’entraide : { COUNT($count) } personnes aidées, { $amount }. Elle a { $box }.
    }

social-due-soon =
    { $days ->
        [one] 🤝 Demain, { DAY($day) } : { $amount } pour l’entraide, { MONTH($month) }.
        [many] 🤝 Dans { COUNT($days) } jours, { DAY($day) } : { $amount } pour l’entraide, { MONTH($month) }.
       *[other] 🤝 Dans { COUNT($days) } jours, { DAY($day) } : { $amount } pour l’entraide, { MONTH($month) }.
    }
social-due-today = 🤝 Aujourd’hui, { DAY($day) } : { $amount } pour l’entraide, { MONTH($month) }.
social-due-late = ⏳ Depuis { DAY($day) } : { $amount } pour l’entraide, { MONTH($month) }.
social-due-called =
    ⏳ Depuis { DAY($day) } : { $amount } pour l’entraide, { MONTH($month) }.
    J’ai demandé à { $helper } de vous parler.
social-due-button = 🤝 { MONTH($month) }
