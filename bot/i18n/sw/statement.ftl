### Statement: one's savings for a time, line by line. Said in private only.

statement-words = taarifa | taarifa yangu | taarifa ya akiba | taarifa ya akaunti

statement-period = Ya muda gani? Gusa, au andika mwezi, kwa mfano: Machi 2026
statement-this-month-button = 🗓 Mwezi huu
statement-last-month-button = 🗓 Mwezi uliopita
statement-this-year-button = 🗓 Mwaka huu
statement-everything-button = 📚 Yote
statement-again-button = 📄 Muda mwingine
statement-which-months = Siujui mwezi huo. Andika hivi: Machi 2026, au Machi hadi Mei.
statement-not-yet = { MONTH($month) } haijaanza bado. Andika mwezi mwingine.

statement =
    📄 { $group }: taarifa ya { $person }
    { DATE($first) } hadi { DATE($last) }

    { $facts }
statement-opening = Akiba ya kabla: { $saved }
statement-no-lines = Hakuna mstari katika muda huu.
statement-closing = Akiba mwishoni: { $saved }
statement-turns = — Zamu —
statement-turns-ahead = Zamu mwishoni: ulilipa { $amount } zaidi ya ulizopata.
statement-turns-behind = Zamu mwishoni: ulipata { $amount } zaidi ya ulizolipa.
statement-loans = — Mikopo —
statement-loan-left = { LOAN($number) }: { $left } ya mkopo wenyewe ilibaki mwishoni
statement-mark = 🔏 Kitabu kimefika { RECEIPT($line) }. Alama yake: { MARK($mark) }
