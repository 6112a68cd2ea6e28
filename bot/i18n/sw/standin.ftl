### Standing in: mtu anamdhamini mwingine kwa anachobaki kulipa baada ya zamu yake.

standin-needed =
    🤝 Zamu { COUNT($round) } ni yako. Kwanza mtu akudhamini kwa unachobaki kulipa.
    Nimwulize nani?
standin-needed-after =
    🤝 Nafasi yako imeshapata zamu yake. Mtu akudhamini kwa unachobaki kulipa.
    Nimwulize nani?
standin-name-button = 🤝 Taja mtu
standin-whom = Nani akudhamini?
standin-asked = Nimemwuliza { $person }. Utasikia jibu lake.
standin-nobody-left = Hakuna mtu mwingine wa kuuliza. Tafadhali zungumza na mwenyekiti.
standin-ask =
    🤝 { $person } atapata zamu, na atabaki kulipa { $left }. Je, unamdhamini?
    Akichelewa, nitakuambia, nawe utamsaidia kulipa.
standin-accepted = 🤝 Unamdhamini { $person } katika zamu. Anajua.
standin-declined = ❌ Humdhamini { $person }. Yeye tu anajua.
standin-told-accepted = 🤝 { $person } anakudhamini. Hakuna kingine kinachozuia zamu yako.
standin-told-declined = { $person } hakudhamini safari hii. Nimwulize nani sasa?
standin-late =
    🤝 Unamdhamini { $person }. { $amount } ya zamu { COUNT($round) } imechelewa.
    Tafadhali zungumza naye, au mlipie.
standin-pay-button = 💶 Mlipie

standin-already-accepted = { $person } anakudhamini tayari.
standin-already-asked = { $person } ameulizwa, na hajajibu bado.
standin-not-them = { $person } hawezi kukudhamini. Taja mtu mwingine.
standin-answered = Umejibu tayari.
