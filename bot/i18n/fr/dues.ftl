### Ce qu’il y a à payer

dues =
    { $lines }
    Il vous faut plus de temps ? Dites-le-moi, et j’attends.
dues-which-paid = Qu’avez-vous payé ?
dues-which-time = Pour quoi vous faut-il plus de temps ?
round-due-soon =
    { $days ->
        [one] 🔄 Demain, { DAY($day) } : { $amount } pour le tour { COUNT($round) }.
        [many] 🔄 Dans { COUNT($days) } jours, { DAY($day) } : { $amount } pour le tour { COUNT($round) }.
       *[other] 🔄 Dans { COUNT($days) } jours, { DAY($day) } : { $amount } pour le tour { COUNT($round) }.
    }
round-due-today = 🔄 Aujourd’hui, { DAY($day) } : { $amount } pour le tour { COUNT($round) }.
round-due-late = ⏳ Depuis le { DAY($day) } : { $amount }, jusqu’au tour { COUNT($round) }.
round-due-called =
    ⏳ Depuis le { DAY($day) } : { $amount }, jusqu’au tour { COUNT($round) }.
    J’ai demandé à { $helper } de vous parler.
round-due-button = 🔄 Tour { COUNT($round) }
dues-call =
    { $lines }
    J’ai fait plusieurs rappels. Parlez-en ensemble, s’il vous plaît.
dues-call-line = { $person } : { $what }
