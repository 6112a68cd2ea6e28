### Deposit: a member pays in. Given: a treasurer says that a member did. Pending: what waits.

deposit-words = payé | j'ai payé | j’ai payé | jai payé | je paie | je paye | payer | paie | paye | paiement | versé | j'ai versé | j’ai versé | jai versé | verser | versement | cotisé | j'ai cotisé | j’ai cotisé | jai cotisé | cotiser | cotisation | j'ai donné | j’ai donné | jai donné | dépôt | déposé | j'ai déposé | j’ai déposé | jai déposé
given-words = on m'a payé | on m’a payé | on ma payé | on m'a donné | on m’a donné | on ma donné | j'ai reçu | j’ai reçu | jai reçu
pending-words = en attente | attente | ce qui attend | à confirmer

deposit-amount = Combien avez-vous payé ? Appuyez ou écrivez.

deposit-unusual =
    { $times ->
        [one] { $amount }, c’est plus que { COUNT($times) } mois habituel. C’est bien ça ?
       *[other] { $amount }, c’est plus que { COUNT($times) } mois habituels. C’est bien ça ?
    }

deposit-twice =
    { PAYMENT($number) } attend déjà : { $amount } pour { MONTH($month) }.
    Est-ce un deuxième paiement ?
deposit-another-button = ➕ Un deuxième
deposit-same-button = ✔ Le même

deposit-confirm-cash = { $amount } pour { MONTH($month) }, remis à { $taker } ?
deposit-confirm-bank = { $amount } pour { MONTH($month) }, envoyé sur le compte en banque du groupe ?
deposit-confirm-wallet = { $amount } pour { MONTH($month) }, envoyé sur le mobile money du groupe ?
deposit-yes-cash-button = ✅ Oui, en espèces
deposit-yes-bank-button = ✅ Oui, par la banque
deposit-yes-wallet-button = ✅ Oui, par téléphone
deposit-bank-button = 🏦 Banque / téléphone
deposit-cash-button = 💵 En espèces

deposit-how = Où est allé l’argent ?
deposit-to-bank-button = 🏦 Compte en banque
deposit-to-wallet-button = 📱 Mobile money

deposit-change = Que voulez-vous changer ?
change-amount-button = 💶 Le montant
change-month-button = 🗓 Le mois
change-taker-button = 👤 Qui l’a reçu
deposit-month = C’est pour quel mois ?
deposit-taker = Qui a reçu l’argent ?
deposit-no-longer-treasurer = { $person } ne garde plus l’argent. Appuyez sur Changer et choisissez une autre personne.

deposit-what-for = { $amount } : pour votre épargne, ou pour le prêt ?
deposit-savings-button = 🐷 Épargne
deposit-loan-button = 🤲 Prêt { LOAN($number) }
deposit-what-for-turns = { $amount } : pour un tour, ou pour votre épargne ?
deposit-what-for-any = { $amount } : pour quoi ?
given-what-for-turns = { $giver } vous a donné { $amount } : pour un tour, ou pour son épargne ?
given-what-for-any = { $giver } vous a donné { $amount } : pour quoi ?
deposit-turns-button = 🔄 Un tour

given-who = Qui vous a donné de l’argent ?
given-how-much = Combien vous a donné { $giver } ?
given-check = { $giver } vous a donné { $amount } en espèces. C’est bien ça ?
given-what-for = { $giver } vous a donné { $amount } : pour son épargne, ou pour son prêt ?
given-check-loan = { $giver } vous a donné { $amount } en espèces pour { LOAN($number) }. C’est bien ça ?
given-check-turns = { $giver } vous a donné { $amount } en espèces pour les tours. C’est bien ça ?
given-nobody-else = Vous êtes pour l’instant le seul membre. Invitez d’abord les autres.

pending-nothing = Rien ne vous attend.
pending-these =
    { $count ->
        [one] Une chose vous attend.
       *[other] { COUNT($count) } choses vous attendent.
    }
deposit-nothing-left = ✅ Il ne reste rien à payer pour { MONTH($month) }.
