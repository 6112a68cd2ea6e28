### Kubadilishana: wawili wanabadilishana zamu zao katika mzunguko, wote wakitaka.

swap-words = badilisha zamu | kubadilishana | badilishana zamu

swap-button = 🔁 Badilishana
swap-agree-button = ✅ Nakubali
swap-no-button = ❌ Hapana, samahani
swap-ask-button = ✅ Uliza
swap-turn-button = { DAY($day) }
swap-with-button = { $person } · { COUNT($round) }

swap-which = Unataka kubadilisha zamu yako ipi?
swap-with-whom =
    🔁 Una zamu { COUNT($round) }, { DAY($day) }. Unataka kubadilishana na nani?
    { $lines }
swap-line = { COUNT($round) } · { DAY($day) } · { $person }
swap-sure =
    Unatoa zamu { COUNT($round) }, { DAY($day) }, na unapata zamu { COUNT($new) }, { DAY($then) }.
    Namuuliza { $person }. Kila mmoja analipa vilevile.
    { $lines }

swap-please-answer =
    🔁 { $person } anaomba kubadilishana zamu nawe.
    Unatoa zamu { COUNT($round) }, { DAY($day) }, na unapata zamu { COUNT($new) }, { DAY($then) }.
    { $lines }
swap-same-sum = 💶 Zote zinaleta kiasi kilekile.
swap-other-sum = 💶 Zamu yako inaleta { $now }. Nyingine inaleta { $then }.
swap-pays-for = 📅 Kwa nafasi hii utalipia zamu { COUNT($round) }, si zamu { COUNT($new) }.
swap-waits = 🔁 Nimemuuliza { $person }. Nasubiri hadi { DAY($until) }.
swap-waits-for-chair = 🔁 Nyote mnataka. Sasa mwenyekiti lazima aseme ndiyo.
swap-chair-answer = 🔁 { $asker } na { $other } wanataka kubadilishana zamu { COUNT($first) } na { COUNT($second) }. Unakubali?
swap-done = ✅ Imebadilishwa. Sasa una zamu { COUNT($round) }, { DAY($day) }.
swap-told = 🔁 { $group }: { $asker } na { $other } wamebadilishana zamu { COUNT($first) } na { COUNT($second) }.
swap-asked = 🔁 { $asker } alimwomba { $other } kubadilishana zamu { COUNT($first) } na { COUNT($second) }.
swap-agreed = 🔁 { $asker } na { $other } wanataka kubadilishana zamu { COUNT($first) } na { COUNT($second) }.
swap-declined = 🔁 { $other } anabaki na zamu { COUNT($second) }, na { $asker } na zamu { COUNT($first) }.
swap-refused = 🔁 Mwenyekiti amekataa: { $asker } anabaki na zamu { COUNT($first) }, { $other } na zamu { COUNT($second) }.
swap-taken-back = 🔁 Limerudishwa: { $asker } anabaki na zamu { COUNT($first) }, { $other } na zamu { COUNT($second) }.
swap-lapsed = 🔁 Hakuna aliyejibu kwa wakati: { $asker } anabaki na zamu { COUNT($first) }, { $other } na zamu { COUNT($second) }.
swap-off = 🔁 Haiwezekani tena: { $asker } anabaki na zamu { COUNT($first) }, { $other } na zamu { COUNT($second) }.

swap-already = Tayari unasubiri jibu la { $person }. Rudisha hilo kwanza.
swap-changed = Zamu zimebadilika. Zitazame tena.
swap-halves = Nafasi nzima hubadilishwa na nzima, na nusu na nusu.
swap-is-over = Hilo limeshaisha.
swap-late = Lipa kwanza kilichochelewa. Kisha unaweza kubadilishana.
swap-newcomers = Wanachama wapya huja baada ya wengine. Mlikubaliana hivyo.
swap-no-order = Katika mzunguko huu bado hakuna anayejua zamu yake.
swap-nobody = Hakuna wa kubadilishana naye sasa.
swap-nobody-to-ask = Hakuna kiongozi mwingine anayeweza kukubali.
swap-none-yours = Huna zamu inayoweza kubadilishwa.
swap-not-them = Haiwezekani na { $person } sasa.
swap-not-yours = Hilo ni la mtu mwingine kujibu.
swap-organiser = Mwandaaji ana zamu ya kwanza. Mlikubaliana hivyo.
swap-paid-already = Mmoja wa zamu hizi ameshalipwa.
swap-said-no = { $person } alishakataa hilo.
swap-too-late = Muda wa kubadilisha zamu { COUNT($round) } umepita.

rotation-term-swap = 🔁 Wawili wanaweza kubadilishana zamu wakikubaliana.
rotation-term-swap-chair = 🔁 Wawili wanaweza kubadilishana zamu, wao na mwenyekiti wakikubali.
rotate-about-swap-button = 🔁 Kubadilishana
rotate-ask-swap = Wawili wanataka kubadilishana zamu. Nani anakubali?
rotate-swap-chair-button = 🪑 Na mwenyekiti
rotate-swap-two-button = 👥 Hao wawili
