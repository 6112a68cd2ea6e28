### Offices: who chairs, writes, keeps the money and checks it.

offices-words = viongozi | kiongozi | vyeo | cheo | uongozi | mhazini | mwenyekiti | katibu | mkaguzi
offices-button = 🎖 Viongozi

offices-list =
    🎖 Viongozi wa { $group }
    { $lines }
offices-chair = 🪑 Mwenyekiti: { $person }
offices-secretary = ✍ Katibu: { $person }
offices-treasurer = 💰 Mhazini: { $person }
offices-auditor = 🔍 Mkaguzi: { $person }
offices-treasurer-needed = ⚠ Bado hakuna anayeweza kuthibitisha pesa. Mfanye mtu awe mhazini, pamoja na kiongozi mmoja zaidi.

offices-give-button = ➕ Mpe mtu cheo
offices-end-button = ➖ Ondoa cheo
offices-end-yes-button = ➖ Ndiyo, kiondoe

offices-chair-button = 🪑 Mwenyekiti
offices-secretary-button = ✍ Katibu
offices-treasurer-button = 💰 Mhazini
offices-auditor-button = 🔍 Mkaguzi
offices-chair-of-button = 🪑 { $person }
offices-secretary-of-button = ✍ { $person }
offices-treasurer-of-button = 💰 { $person }
offices-auditor-of-button = 🔍 { $person }

offices-whom = Nani apate cheo?
offices-which = { $person } apate cheo gani?
offices-whose = Cheo kipi kinakwisha?

offices-give-chair = { $person } ataongoza mikutano yenu na kupokea wageni. Ni sahihi?
offices-give-secretary = { $person } ataandika kumbukumbu zenu na kupokea wageni. Ni sahihi?
offices-give-treasurer = { $person } atatunza pesa na kuthibitisha malipo. Ni sahihi?
offices-give-auditor = { $person } atakagua kitabu. Ni sahihi?
offices-end-chair = Je, { $person } si mwenyekiti tena?
offices-end-secretary = Je, { $person } si katibu tena?
offices-end-treasurer = Je, { $person } si mhazini tena?
offices-end-auditor = Je, { $person } si mkaguzi tena?

offices-done = ✅ Tayari. Nimewaambia wengine.

## What everyone hears

offices-given-chair = 🪑 Kuanzia leo { $person } anaongoza mikutano yetu.
offices-given-secretary = ✍ Kuanzia leo { $person } anaandika kumbukumbu zetu.
offices-given-treasurer = 💰 Kuanzia leo { $person } anathibitisha malipo.
offices-given-auditor = 🔍 Kuanzia leo { $person } anakagua kitabu chetu.
offices-ended-chair = 🪑 Kuanzia leo { $person } si mwenyekiti wetu tena.
offices-ended-secretary = ✍ Kuanzia leo { $person } si katibu wetu tena.
offices-ended-treasurer = 💰 Kuanzia leo { $person } hathibitishi malipo tena.
offices-ended-auditor = 🔍 Kuanzia leo { $person } si mkaguzi wetu tena.

## What whoever it concerns hears

offices-yours-chair = 🪑 { $by } amekufanya mwenyekiti wa { $group }. Unaongoza mikutano na kupokea wageni.
offices-yours-secretary = ✍ { $by } amekufanya katibu wa { $group }. Unaandika kumbukumbu na kupokea wageni.
offices-yours-treasurer =
    💰 { $by } amekufanya mhazini wa { $group }. Nitakuuliza mtu akilipa.
    Sema ndiyo tu ukiwa na pesa mkononi.
offices-yours-auditor = 🔍 { $by } amekufanya mkaguzi wa { $group }. Unakagua kitabu.
offices-yours-ended-chair = 🪑 { $by } amemaliza kazi yako: wewe si mwenyekiti wa { $group } tena.
offices-yours-ended-secretary = ✍ { $by } amemaliza kazi yako: wewe si katibu wa { $group } tena.
offices-yours-ended-treasurer = 💰 { $by } amemaliza kazi yako: wewe si mhazini wa { $group } tena.
offices-yours-ended-auditor = 🔍 { $by } amemaliza kazi yako: wewe si mkaguzi wa { $group } tena.

## Saying no

offices-only-the-founder = Mwanzilishi tu hutoa vyeo, hadi kura yenu ya kwanza.
offices-only-the-vote = Sasa vyeo huamuliwa kwa kura ya chama chenu.
offices-nobody-else = Hadi sasa mwanachama ni wewe tu. Alika wengine kwanza.
offices-not-a-member = { $person } hayupo tena kwenye chama.
offices-has-it = { $person } ana cheo hiki tayari.
offices-has-it-not = { $person } hana cheo hiki tena.
offices-one-pair-of-hands =
    Pesa hazikai kamwe mikononi mwa mtu mmoja. Mhazini anahitaji kiongozi mmoja zaidi kando yake.
offices-holds-cash = { $person } ana { $held } za chama. Kwanza amkabidhi mhazini mwingine.
offices-none-left = Hakuna atakayebaki na cheo. Mpe mtu mwingine cheo kwanza.
offices-nobody-leads = Hakuna atakayeweza kutoa vyeo tena. Mfanye mtu mwingine mwenyekiti kwanza.
offices-payments-wait = Malipo yanasubiri, na hakuna mwingine wa kuyathibitisha. Mfanye mtu mwingine mhazini kwanza.
offices-money-on-its-way = Pesa ziko njiani kwa { $person }. Kwanza zithibitishwe au ziondolewe.
