### Le mois en bref, et le contrôle du carnet

summary-mine =
    📒 { $group } : votre mois, { MONTH($month) }
    { $lines }
summary-paid = 📅 Payé pour { MONTH($month) } : { $paid }
summary-turns = 🔄 Tours : { $paid } payés, { $received } reçus
summary-all = 👥 Tous ensemble :
summary-group =
    📒 { $group } : notre mois, { MONTH($month) }
    { $lines }
summary-count = 📅 Ont payé tout le mois : { COUNT($paid) } sur { COUNT($members) }.
summary-saved = 🐷 Épargné ensemble : { $saved }
summary-lent =
    { $count ->
        [one] 🤲 Prêté : { $lent } en un prêt
        [many] 🤲 Prêté : { $lent } en { COUNT($count) } prêts
       *[other] 🤲 Prêté : { $lent } en { COUNT($count) } prêts
    }
proof-fault-at =
    ⚠ Le carnet de { $group } n’est pas juste à { RECEIPT($receipt) }.
    Je n’ai rien changé. Prévenez la personne qui gère ce carnet, s’il vous plaît.
proof-fault =
    ⚠ Le carnet de { $group } ne correspond pas à vos paroles.
    Je n’ai rien changé. Prévenez la personne qui gère ce carnet, s’il vous plaît.
proof-again = ✅ Le carnet de { $group } est de nouveau juste.
