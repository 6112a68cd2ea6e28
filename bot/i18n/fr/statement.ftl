### Statement: one's savings and loans for a time, line by line. Said in private only.

statement-words = relevé | mon relevé | relevé de compte | le relevé

statement-period = Pour quelle période ? Appuyez, ou écrivez un mois, par exemple : mars 2026
statement-this-month-button = 🗓 Ce mois
statement-last-month-button = 🗓 Le mois dernier
statement-this-year-button = 🗓 Cette année
statement-everything-button = 📚 Tout
statement-again-button = 📄 Une autre période
statement-which-months = Je ne connais pas ce mois. Écrivez ainsi : mars 2026, ou mars à mai.
statement-not-yet = { MONTH($month) } : ce mois n’a pas encore commencé. Écrivez un autre mois.

statement =
    📄 { $group } : relevé pour { $person }
    Du { DATE($first) } au { DATE($last) }

    { $facts }
statement-opening = Épargne avant : { $saved }
statement-no-lines = Aucune ligne pour cette période.
statement-closing = Épargne à la fin : { $saved }
statement-turns = — Tours —
statement-turns-ahead = Tours à la fin : vous avez payé { $amount } de plus que reçu.
statement-turns-behind = Tours à la fin : vous avez reçu { $amount } de plus que payé.
statement-loans = — Prêts —
statement-loan-left = { LOAN($number) } : à la fin, il reste { $left } du prêt lui-même
statement-mark = 🔏 Le carnet en est à { RECEIPT($line) }. Son cachet : { MARK($mark) }
