### Guarantees: a member stands in for somebody's loan. Asked and said in private.

guarantee-words = garantie | garanties | garant | garante | garantir | je garantis | se porter garant | caution | 🤝
guarantee-mine-button = 🤝 Ce que je garantis
guarantee-yes-button = ✅ Je garantis
guarantee-other-button = ≠ Autre montant
guarantee-no-button = ❌ Non

guarantee-ask =
    🤝 { $borrower } demande un prêt de { $amount } ({ LOAN($number) }). Voulez-vous en garantir { $asked } ?
    Si { $borrower } ne paie pas, c’est vous qui payez, jusqu’à ce montant. Il baisse avec chaque remboursement.
guarantee-how-much = On vous demande de garantir { $asked }. Combien garantissez-vous ? Vous pouvez aller jusqu’à { $most }.
guarantee-thanks = 🤝 Vous garantissez { $amount } de ce prêt. { $borrower } le sait.
guarantee-nothing-free = Votre épargne ne peut rien garantir de plus. Appuyez sur Non, s’il vous plaît.
guarantee-said-no = ❌ Vous ne garantissez pas { LOAN($number) }. Seulement { $borrower } le sait.
guarantee-until-given =
    🤝 { LOAN($number) } ({ $borrower }) : vous garantissez { $pledged }.
    Cela compte à partir du jour où l’argent est donné.
guarantee-live =
    🤝 { LOAN($number) } ({ $borrower }) : vous garantissez { $live }, et au début { $pledged }.
    Cela baisse avec chaque paiement. Quand le prêt est remboursé, vous ne garantissez plus rien.
guarantee-free = 🤝 { LOAN($number) } ({ $borrower }) : vous ne garantissez rien. Vous êtes libre.
guarantee-line = 🤝 Vous garantissez { $live } du prêt { LOAN($number) } ({ $borrower }), et au début { $pledged }.
guarantee-none = 🤝 Vous ne garantissez le prêt de personne dans { $group }.
guarantee-all = 🤝 Vous garantissez { $bound } en tout. Cette part de votre épargne reste dans le groupe.

guarantee-told-yes = 🤝 { $person } garantit { $amount } du prêt { LOAN($number) }.
guarantee-told-no = { $person } ne garantit pas le prêt { LOAN($number) }. Vous pouvez demander à quelqu’un d’autre.
