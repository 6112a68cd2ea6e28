### Reminders, and what is said after we were out of reach.

remind-officer =
    ⏳ { PAYMENT($number) } attend trop longtemps : { $amount } donnés par { $giver }.
    Depuis le { DAY($since) }, c’est à { $who } de répondre. Parlez avec les deux, s’il vous plaît.
remind-side-helped =
    ⏳ { PAYMENT($number) } de { $amount } attend encore. C’est à { $who } de répondre.
    J’ai demandé à { $helper } de parler avec vous deux.
remind-side =
    ⏳ { PAYMENT($number) } de { $amount } attend encore. C’est à { $who } de répondre.
    Allez en parler en personne, s’il vous plaît.

remind-denied =
    ⚖ { $giver } dit avoir donné { $amount } à { $taker }. { $taker } dit non. ({ PAYMENT($number) })
    Parlez avec les deux, s’il vous plaît. S’il n’y a pas d’accord, le groupe peut régler cela.

outage-over =
    On ne pouvait pas me joindre, du { MOMENT($since) } au { MOMENT($until) }.
    Vos appuis de ce moment-là n’ont pas compté. Quelque chose vous attend encore.
outage-pending-button = ⏳ En attente
