### The rules of a group, one sentence each.

rules-together-save = 🐷 Tunaweka akiba pamoja na tunaweza kukopeshana.
rules-together-turns = 🔄 Tunapokea pesa za upatu kwa zamu.
rules-together-both = 🤝 Tunaweka akiba pamoja na kupokea kwa zamu.
rules-contribution = 💶 Kila mmoja wetu hulipa { $amount } kila mwezi.
rules-two-hands = 🙌 Pesa huhesabiwa watu wawili wakisema hivyo. Hakuna anayejithibitishia.
rules-loans-percent = 🤲 Mkopo hugharimu 1 kwa kila 100, kila mwezi.
rules-loans-free = 🤲 Mkopo hauna gharama.
rules-loans-later = 🤲 Tutaamua kuhusu mikopo baadaye.
rules-undo =
    { $minutes ->
        [one] ↩ Ukigusa kimakosa, unaweza kutengua ndani ya dakika moja.
       *[other] ↩ Ukigusa kimakosa, unaweza kutengua ndani ya dakika { COUNT($minutes) }.
    }
rules-nothing-deleted = 📒 Hakuna mstari unaofutwa kamwe. Kosa hupata mstari mpya.
rules-amount-out-of-range = Kiasi hiki hakiwezekani. Tafadhali andika kiasi cha kawaida cha mwezi.

## The rules, read out

rules-words = kanuni | kanuni zetu | sheria | sheria zetu | masharti
rules-button = 📜 Kanuni
rules-read =
    📜 Kanuni za { $group }
    { $rules }
    Toleo la { COUNT($version) }, tangu { DATE($since) }.
