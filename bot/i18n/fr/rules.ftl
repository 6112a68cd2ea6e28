### The rules of a group, one sentence each.

rules-together-save = 🐷 Nous épargnons ensemble et pouvons nous prêter de l’argent.
rules-together-turns = 🔄 Chacun reçoit la cagnotte à son tour.
rules-together-both = 🤝 Nous épargnons ensemble, et chacun reçoit la cagnotte à son tour.
rules-contribution = 💶 Chacun paie { $amount } par mois.
rules-two-hands = 🙌 L’argent compte quand deux personnes l’ont dit. Personne ne confirme pour soi-même.
rules-loans-percent = 🤲 Un prêt coûte 1 sur 100 par mois.
rules-loans-free = 🤲 Un prêt ne coûte rien.
rules-loans-later = 🤲 Nous décidons des prêts plus tard.
rules-undo =
    { $minutes ->
        [one] ↩ Si vous appuyez par erreur, vous pouvez annuler pendant une minute.
       *[other] ↩ Si vous appuyez par erreur, vous pouvez annuler pendant { COUNT($minutes) } minutes.
    }
rules-nothing-deleted = 📒 Aucune ligne n’est jamais effacée. Une erreur reçoit une nouvelle ligne.
rules-amount-out-of-range = Ce montant n’est pas possible. Écrivez un montant habituel par mois, s’il vous plaît.

rules-words = règles | les règles | nos règles | règlement
rules-button = 📜 Règles
rules-read =
    📜 Les règles du groupe { $group }
    { $rules }
    Version { COUNT($version) }, depuis le { DATE($since) }.
