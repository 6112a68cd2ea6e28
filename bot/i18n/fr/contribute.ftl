### Payer un tour

contribute-words = payer mon tour | payer le tour | tour payé | j’ai payé mon tour | j'ai payé mon tour
contribute-for-words = payer le tour de | j’ai payé le tour de | j'ai payé le tour de
contribute-button = 💶 J’ai payé
contribute-for-button = 👥 Pour quelqu’un
contribute-ahead-button = ⏩ Payer d’avance
contribute-none = Vous n’avez pas de cercle de tours en ce moment.
contribute-not-in = Vous n’avez pas de place dans ce cercle. Vous pouvez payer pour quelqu’un qui en a une.
contribute-nobody-else = Personne d’autre n’a de place dans ce cercle.
contribute-nothing-left = ✅ Il ne reste rien à payer pour les tours en ce moment.
contribute-all-paid = ✅ Vous avez payé tous les tours de ce cercle.
contribute-for-all-paid = ✅ { $person } a payé tous les tours de ce cercle.
contribute-how-much = Il reste { $due } à payer maintenant. Combien avez-vous payé ?
contribute-how-much-ahead = Il ne reste rien à payer maintenant. Combien avez-vous payé d’avance ?
contribute-for-whom = Pour qui avez-vous payé ?
contribute-for-how-much = Combien avez-vous payé pour { $person } ?
contribute-confirm-cash = { $amount } pour les tours, remis à { $taker } ?
contribute-confirm-bank = { $amount } pour les tours, envoyé sur le compte en banque du groupe ?
contribute-confirm-wallet = { $amount } pour les tours, envoyé sur le mobile money du groupe ?
contribute-for-confirm-cash = { $amount } pour les tours de { $person }, remis à { $taker } ?
contribute-for-confirm-bank = { $amount } pour les tours de { $person }, envoyé sur le compte en banque ?
contribute-for-confirm-wallet = { $amount } pour les tours de { $person }, envoyé sur le mobile money ?
contribute-twice =
    { PAYMENT($number) } attend déjà : { $amount } pour les tours.
    Est-ce un deuxième paiement ?
