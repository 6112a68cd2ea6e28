### Mwezi kwa ufupi, na uhakiki wa kila usiku wa kitabu.

summary-mine =
    📒 { $group }: { MONTH($month) } yako
    { $lines }
summary-paid = 📅 Umelipa kwa { MONTH($month) }: { $paid }
summary-turns = 🔄 Zamu: umelipa { $paid }, umepata { $received }
summary-all = 👥 Sote pamoja:
summary-group =
    📒 { $group }: { MONTH($month) } yetu
    { $lines }
summary-count = 📅 Waliolipa mwezi wote: { COUNT($paid) } kati ya { COUNT($members) }.
summary-saved = 🐷 Akiba ya pamoja: { $saved }
summary-lent =
    { $count ->
        [one] 🤲 Zilizokopeshwa: { $lent } kwa mkopo mmoja
       *[other] 🤲 Zilizokopeshwa: { $lent } kwa mikopo { COUNT($count) }
    }
proof-fault-at =
    ⚠ Kitabu cha { $group } hakilingani kwenye { RECEIPT($receipt) }.
    Sijabadilisha chochote. Tafadhali mwambie anayeendesha kitabu hiki.
proof-fault =
    ⚠ Kitabu cha { $group } hakilingani na mlichoambiana.
    Sijabadilisha chochote. Tafadhali mwambie anayeendesha kitabu hiki.
proof-again = ✅ Kitabu cha { $group } kinalingana tena.
