### Box: the group's cash goes from one treasurer to another.

box-words = caisse | la caisse | remettre la caisse | remettre | passer la caisse
box-button = 🧰 Remettre la caisse

box-empty = Vous n’avez pas d’espèces du groupe.
box-nobody-else = Personne d’autre à la trésorerie ne peut prendre l’argent. La personne qui a créé le groupe désigne quelqu’un.
box-to-whom = À qui remettez-vous l’argent ?
box-how-much = Combien remettez-vous à { $to } ? Vous avez { $held }.
box-all-button = 💰 Tout : { $held }
box-check =
    Comptez { $amount } avec { $to }.
    Avez-vous remis l’argent ?
box-yes-button = ✅ Oui, c’est remis
