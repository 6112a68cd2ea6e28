### Freeze: a phone was stolen, and an officer stops it. Said in private only.

freeze-words = zuia simu | simamisha simu | simu ya mtu imeibiwa | 🧊
freeze-button = 🧊 Zuia simu
freeze-only-officers = Kiongozi pekee ndiye anaweza kuzuia simu. Mpigie mmoja wao sasa.
freeze-whose = Simu ya nani imeibiwa? Naweza kuizuia, au kuifungua tena.
freeze-sure =
    Nizuie simu zote za { $person }? Hapo chochote kitakachofanywa huko hakitahesabiwa.
    Wawili wenu wanaweza kuzifungua tena.
freeze-yes-button = 🧊 Ndiyo, zuia
freeze-done =
    🧊 Nimezuia. Chochote kitakachofanywa kwenye simu za { $person } hakihesabiwi.
    Zungumza na { $person }. Wawili wenu wanaweza kuzifungua tena.
freeze-already = Simu za { $person } zimezuiwa tayari.

## On the phone that is stopped

freeze-told =
    🧊 { $by } wa { $group } amezuia simu hii: huenda imeibiwa.
    Hakuna chako kilichopotea. Iko mkononi mwako? Wapigie viongozi wawili: wao wataifungua tena.
freeze-frozen =
    🧊 Simu hii imezuiwa, kwa kuwa huenda imeibiwa. Sikufanya chochote, na hakuna kilichopotea.
    Wapigie viongozi wawili wa chama chako: wao wataifungua tena.
freeze-lifted-mine = ✅ Simu yako inafanya kazi tena. Karibu tena!

## To officers, and to whoever may start it again

freeze-told-others =
    🧊 { $by } amezuia simu za { $person }: huenda moja imeibiwa.
    Zungumza na { $person }. Kama yote ni sawa, wawili wenu wazifungue tena.
freeze-lift-button = 🔓 Fungua tena
freeze-lift-sure =
    Umezungumza na { $person }? Umetambua sauti au uso?
    { $person } anayo simu tena?
freeze-lift-yes-button = ✅ Ndiyo, yote
freeze-lift-said = ✅ Nimeandika. Mtu mwingine mmoja azungumze na { $person }, na aseme hivyohivyo.
freeze-lift-asked =
    🔓 { $by } anasema { $person } anayo simu tena.
    Zungumza mwenyewe na { $person }. Kama ni kweli, ifungue tena.
freeze-lifted = ✅ Simu za { $person } zinafanya kazi tena.
freeze-lifted-told = 🔓 { $first } na { $second } wamezungumza na { $person }. Simu zinafanya kazi tena.
freeze-lifted-already = Simu za { $person } zinafanya kazi tena tayari.
freeze-said-already = Umeshasema hivyo. Mtu mwingine azungumze pia na { $person }.
freeze-not-you = Huwezi kufungua simu za { $person }. Wanahitajika wengine wawili, wa kaya nyingine mbili.
