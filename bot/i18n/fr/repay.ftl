### Paying a loan back, one’s own or somebody else’s.

repay-words = rembourser | remboursement | remboursé | je rembourse | j'ai remboursé | j’ai remboursé | jai remboursé | rendre | payer mon prêt | payer le prêt
repay-for-words = payer pour | je paie pour | payé pour | j'ai payé pour | j’ai payé pour | jai payé pour
repay-button = 💶 Rembourser
repay-for-button = 🤝 Pour quelqu’un
repay-for-them-button = 🤝 Payer à sa place
repay-another-loan-button = 🤲 Un autre prêt
repay-loan-button = 🤲 { LOAN($number) }

repay-how-much =
    Combien avez-vous remboursé pour { LOAN($number) } ?
    À payer maintenant : { $due }. Pour tout finir : { $all }.
repay-how-much-else =
    Combien avez-vous remboursé pour { LOAN($number) } ?
    De l’argent est déjà en chemin. Tout le reste fait { $all }.
repay-which = Quel prêt avez-vous remboursé ?
repay-twice =
    { PAYMENT($number) } attend déjà : { $amount } pour le prêt.
    Est-ce un deuxième paiement ?
repay-too-much =
    Vous devez { $owed } en tout. Avec { $amount }, il y a { $over } en trop.
    Ce qui est en trop reste à vous. C’est bien ça ?
repay-confirm-cash = { $amount } pour { LOAN($number) }, remis à { $taker } ?
repay-confirm-bank = { $amount } pour { LOAN($number) }, envoyé sur le compte en banque du groupe ?
repay-confirm-wallet = { $amount } pour { LOAN($number) }, envoyé sur le mobile money du groupe ?
repay-not-running = { LOAN($number) } ne se rembourse pas en ce moment. Il n’y a rien à payer.
repay-nothing-owed = Vous n’avez pas de prêt à rembourser.

repay-for-whom = Pour qui avez-vous remboursé ?
repay-for-how-much = Combien avez-vous remboursé pour { $borrower } ?
repay-for-nothing-owed = { $person } n’a pas de prêt à rembourser en ce moment.
repay-for-confirm-cash =
    { $amount } pour { $borrower }, pour son prêt, remis à { $taker } ?
    Ce qui est en trop est à { $borrower }.
repay-for-confirm-bank =
    { $amount } pour { $borrower }, pour son prêt, envoyé sur le compte en banque du groupe ?
    Ce qui est en trop est à { $borrower }.
repay-for-confirm-wallet =
    { $amount } pour { $borrower }, pour son prêt, envoyé sur le mobile money du groupe ?
    Ce qui est en trop est à { $borrower }.
