### Lost: a phone that is gone, and the new one, which nobody knows yet. Said in private only.

lost-words = simu imepotea | nimepoteza simu | simu yangu imepotea | simu imeibiwa | simu iliyopotea
lost-button = 📱 Nimepoteza simu
lost-somebody-button = 📱 Simu imepotea

## On the new phone, to whoever is nobody we know

lost-words-shown =
    Wapigie viongozi wawili wa chama chako, au waendee. Mwambie kila mmoja maneno haya mawili.
    Maneno yanafaa kwa siku tatu.
lost-not-here = Usinitumie mimi maneno haya. Mwambie kiongozi wa chama chako, ayaandike yeye.
lost-one-said = ✅ Mtu mmoja wa chama chako anasema ni wewe. Anahitajika mmoja zaidi.
lost-two-said =
    ✅ Watu wawili wa chama chako wanasema ni wewe.
    Nitakujua hapa kuanzia { MOMENT($until) }. Hadi hapo simu yako ya zamani inaweza kusimamisha hili.
lost-wait-here = ✅ Watu wawili wa chama chako wanasema ni wewe. Subiri hapa: nitakuandikia nikikujua.
lost-stopped-new = 🛑 Imesimamishwa, na hakuna kilichobadilika. Zungumza na viongozi wa chama chako.
lost-done =
    ✅ Karibu tena! Sasa simu hii inazungumza kwa niaba yako, wala si nyingine.
    Haithibitishi pesa kabla ya { MOMENT($until) }.

## To a member

lost-known-here = Nakujua kwenye simu hii. Kama umepoteza nyingine, isahau chini ya Simu zangu.
lost-of-others =
    Kuna mtu amepoteza simu? Kwenye simu mpya agusa “Nimepoteza simu”. Maneno mawili yataonekana.
    Atakuambia maneno hayo kwa sauti. Yaandike hapa.
lost-only-officers = Kiongozi wa chama pekee ndiye anaweza kusema simu ni ya nani.
lost-not-by-sms = Siwezi kupokea hili kwa SMS. Mtu yeyote anaweza kuandika huko kwa jina lako. Tumia simu nyingine.
lost-not-you = Huwezi kusema hili kuhusu { $person }. Wanahitajika wengine wawili, wa kaya nyingine mbili.
lost-whose = Nani amekuambia maneno haya?
lost-sure =
    { $person } amekuambia maneno haya? Umetambua sauti au uso?
    Ukisema ndiyo, { $person } atasikia mara moja kwenye simu ya zamani.
lost-sure-too =
    { $by } anasema { $person } amepoteza simu. Nawe umezungumza na { $person }?
    Umetambua sauti au uso?
lost-yes-button = ✅ Ndiyo, namjua
lost-no-button = 🛑 Hapana
lost-not-said = Sawa. Sikuandika chochote.
lost-said = ✅ Nimeandika. Mtu mwingine mmoja azungumze na { $person }, na aandike maneno yaleyale.
lost-said-too = ✅ Nimeandika. Kuanzia { MOMENT($until) } simu mpya pekee inazungumza kwa niaba ya { $person }.
lost-said-already = Imeshaandikwa kwamba { $person } ana simu mpya.
lost-said-other = { $by } anasema maneno haya ni ya { $person }. Zungumza kwanza na { $by }.
lost-two-phones = Simu nyingine pia inasemwa kuwa ya { $person }. Inaweza kuwa moja tu. Simamisha ile kwanza.

## To those who may be the second, and to officers

lost-asked =
    📱 { $by } anasema { $person } amepoteza simu.
    Zungumza mwenyewe na { $person }, kwa sauti. Kisha andika maneno mawili atakayokuambia { $person }.
lost-agreed =
    📱 { $first } na { $second } wanasema { $person } ana simu mpya.
    Kuanzia { MOMENT($until) } hiyo pekee inazungumza kwa niaba ya { $person }. Si kweli? Isimamishe.
lost-stop-button = 🛑 Simamisha
lost-stopped = 🛑 Imesimamishwa. Hakuna kilichobadilika kwa { $person }.
lost-stopped-officers =
    🛑 { $by } amesimamisha simu mpya ya { $person }. Hakuna kilichobadilika.
    { $first } alikuwa amesema ya zamani imepotea. Zungumzeni pamoja.
lost-not-lost =
    ⚠ { $person } anaandika kutoka simu ninayoijua: haijapotea. Nimesimamisha ile mpya.
    { $first } alikuwa amesema imepotea. Kutana na { $person }, uione simu.
lost-said-not-lost =
    ⚠ Mtu anaandika kutoka simu iliyozuiwa ya { $person }: haijapotea.
    Kutana na { $person }, uione simu. Ni kweli? Simamisha ile mpya.
lost-stopped-already = Hili limeshasimamishwa. Simu mpya ionyeshe maneno mapya.
lost-too-late = Umechelewa. Sasa simu mpya pekee inazungumza kwa niaba ya { $person }.
lost-failed = Simu mpya ya { $person } sasa ni ya mtu mwingine. Hakuna kilichobadilika.
lost-done-officers = 📱 { $person } amerudi, kwa simu mpya. Haithibitishi pesa kabla ya { MOMENT($until) }.

## On the phones we knew before

lost-told =
    ⚠ { $by } anasema umepoteza simu hii.
    Si kweli? Gusa sasa. Kama ni kweli, usifanye chochote.
lost-told-again =
    ⚠ { $first } na { $second } wanasema umepoteza simu hii.
    Kuanzia { MOMENT($until) } simu mpya itazungumza kwa niaba yako, si hii tena. Si kweli? Gusa kabla ya hapo.
lost-stopped-mine = 🛑 Imesimamishwa. Hakuna kilichobadilika. Viongozi wako wanajua.
lost-officers-know = Viongozi wako wanajua sasa. Kutana na mmoja wao, ukiwa na simu hii.
