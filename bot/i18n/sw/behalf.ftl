### On behalf: a treasurer writes for a member who has no app. A witness confirms what is written.

behalf-words = kwa niaba ya mtu | kwa niaba ya | kwa niaba | kwa mtu | 👤
behalf-button = 👤 Kwa niaba ya mtu
behalf-nobody = Kila mwanachama ana app, anasema na kuthibitisha mwenyewe.
behalf-who = Kwa niaba ya nani? Wanachama hawa hawana app.
behalf-reached =
    👤 { $person } 📵 hana app, anapata risiti kwa SMS.
    Nini kimetokea?
behalf-unreached =
    👤 { $person } 📵 hana simu.
    Nini kimetokea?
behalf-silent =
    👤 { $person } 📵 hapati SMS sasa. Mpe karatasi.
    Nini kimetokea?
behalf-paid-button = 💶 Amelipa
behalf-gave-button = 💸 Nimempa akiba
behalf-book-button = 📖 Soma kitabu chake
behalf-how-much = { $person } ana akiba ya { $saved }. Umempa kiasi gani?
behalf-book =
    📖 Kitabu cha { $person } katika { $group }. Msomee mahali ambapo hakuna mwingine anayesikia.
    { $facts }
behalf-has-app = { $person } ana app, anasema huko.
