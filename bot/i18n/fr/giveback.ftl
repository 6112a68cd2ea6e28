### La fin d’un cercle : ce que chaque personne a payé et reçu, et ce qui lui revient.

turns-end-mine =
    🏁 { $group } : le cercle { COUNT($number) } est terminé.
    Vous avez payé { $paid } et reçu { $received }.
turns-end-mine-back =
    🏁 { $group } : le dernier tour du cercle { COUNT($number) } est donné.
    Vous avez payé { $paid } et reçu { $received }. Il vous revient encore { $back }.

giveback-button = ↩ Rendre
giveback-card =
    { $count ->
        [one] 🏁 Cercle { COUNT($number) } : le dernier tour est donné. { $amount } reviennent à { COUNT($count) } membre.
        [many] 🏁 Cercle { COUNT($number) } : le dernier tour est donné. { $amount } reviennent à { COUNT($count) } membres.
       *[other] 🏁 Cercle { COUNT($number) } : le dernier tour est donné. { $amount } reviennent à { COUNT($count) } membres.
    }
giveback-all-said = 🏁 Cercle { COUNT($number) } : vous n’avez plus rien à rendre.

handover-ask-return =
    🏁 { $giver } dit : le { DAY($day) }, je vous ai donné { $amount } qui restaient des tours.
    Avez-vous cet argent ? ({ PAYMENT($number) })
receipt-return =
    🏁 { RECEIPT($receipt) } Confirmé : votre part de ce qui restait, { $amount } donnés par { $giver }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-return-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $taker } a { $amount } de ce qui restait, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
rotation-book-back = { DATE($when) } · rendu { $amount } · { RECEIPT($receipt) }
rotation-book-evened = { DATE($when) } · fin du cercle, équilibré { $amount } · { RECEIPT($receipt) }
