### Reprise : quelqu’un d’autre continue avec la place d’un membre dans les tours.

takeover-words = céder ma place | ceder ma place | donner ma place | quitter les tours

takeover-button = 🪑 Céder ma place
takeover-gone-button = 🕊 Plus parmi nous
takeover-agree-button = ✅ Je la reprends

takeover-whom = 🪑 Qui reprend votre place ? Cette personne continue à payer et reçoit votre tour.
takeover-whom-gone = 🪑 Qui continue avec la place de { $before } ? Ce peut être quelqu’un de la famille.
takeover-who = 🕊 Qui est décédé, ou n’est plus joignable ?
takeover-sure =
    { $after } reprend :
    { $lines }
    Je demande à { $after }, puis à un responsable.
takeover-sure-gone =
    { $after } continue avec la place de { $before }, telle qu’elle est.
    Je demande à { $after }, puis à un autre responsable.

takeover-please =
    🪑 { $before } vous demande de reprendre sa place dans les tours.
    { $lines }
takeover-please-gone =
    🕊 { $asker } vous demande de continuer avec la place de { $before } dans les tours.
    { $lines }
takeover-officer = 🪑 { $after } veut reprendre la place de { $before } dans les tours. Les deux sont d’accord. Et vous ?
takeover-officer-gone =
    🕊 { $asker } dit que { $before } n’est plus là. { $after } veut continuer avec la place.
    Dites oui seulement si vous le savez.
takeover-have = 🪑 Tout le monde est d’accord. { $giver } vous donne { $amount }. Dites oui quand vous les avez.
takeover-give = 🪑 Tout le monde est d’accord. { $taker } reçoit { $amount } de vous, et le dira.
takeover-yours = ✅ La place de { $before } est à vous. Vous continuez à payer et recevez le tour.
takeover-told = 🪑 { $group } : { $after } continue avec la place de { $before } dans les tours.
takeover-asked = 🪑 On demande à { $after } de reprendre la place de { $before }.
takeover-agreed = 🪑 { $after } reprend la place de { $before }. Un responsable doit encore dire oui.
takeover-settling = 🪑 { $after } reprend la place de { $before }. Les deux règlent cela entre eux.
takeover-done = ✅ { $after } continue avec la place de { $before }.
takeover-declined = 🪑 { $after } a dit non. La place reste à { $before }.
takeover-refused = 🪑 Un responsable a dit non. La place reste à { $before }.
takeover-taken-back = 🪑 C’est retiré. La place reste à { $before }.
takeover-lapsed = 🪑 Pas de réponse à temps. La place reste à { $before }.

takeover-seats = 🪑 { $seats }
takeover-turn = 🎁 Le tour { COUNT($round) }, { DAY($day) }, rapporte { $amount }.
takeover-turn-had = ✅ Le tour { COUNT($round) } a déjà été reçu : { $amount }.
takeover-left = 🗓 À payer jusqu’à la fin : { $left }.
takeover-you-give = 🤝 Qui reprend donne { $amount } à { $person } : c’est ce qui a été payé.
takeover-you-get = 🤝 { $person } donne { $amount } à qui reprend : c’est ce qui a été reçu en plus.
takeover-gone-as-it-is = 🤝 Cela continue comme c’est. Ce qui est payé compte.

takeover-asked-already = On demande déjà à quelqu’un pour cette place. Retirez d’abord cela.
takeover-nobody-to-ask = Il n’y a pas d’autre responsable qui puisse dire oui.
takeover-on-the-way = Un paiement de cette place attend un oui. Cela vient d’abord.
takeover-wait = Quelque chose vient d’être confirmé. Réessayez dans dix minutes.
takeover-owes-reserve = La réserve a payé pour cette place. Il faut d’abord la rembourser.
takeover-is-here = { $person } m’a écrit ces derniers jours. Cette personne peut laisser sa place elle-même.
takeover-done-before = Cette place est maintenant à quelqu’un d’autre. La ligne reste.
rotation-book-taken-over = { DATE($when) } · une place a changé de main, { $amount } · { RECEIPT($receipt) }

takeover-nobody-button = ✖ Personne
stop-sure =
    { $lines }
    Ceux qui sont dans le cercle avec vous votent.
stop-motion = 🪑 { $person } ne paie plus de tours.
stop-motion-pots = 💶 Les cagnottes à venir ont { $amount } de moins, et vous payez d’autant moins en tout.
stop-motion-back = ↩ Au tour { COUNT($round) }, le { DATE($day) }, { $person } récupère ce qui a été payé. Qui a eu un tour le rend.
stop-agreed = 🪑 { $person } ne paie plus et récupère le { DATE($day) } ce qui a été payé.
stop-only-taken-over = Dans ce cercle, quelqu’un doit reprendre la place.
stop-had-turn = Le tour de cette place est déjà venu. Ce qui reste se paie, ou se cède.
stop-pay-first = Payez d’abord { $left }, pour que les tours jusqu’ici soient complets.
leave-turns-returning = Vous récupérez le { DATE($day) } ce que vous avez payé pour les tours. Vous pourrez partir alors.
takeover-gave-up-before = { $person } a déjà cédé une place dans ce cercle et ne peut pas en reprendre.
takeover-too-many-seats = { $person } aurait plus de deux places.
takeover-being-decided = On décide à qui est le tour { COUNT($round) }. Réessayez après.
