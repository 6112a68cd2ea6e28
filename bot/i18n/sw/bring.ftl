### Bringing a group's book from paper: written by one officer, confirmed by another, then by each about themselves.

bring-words = leta daftari letu | leta kikundi chetu | ingiza daftari | daftari la zamani
bring-button = 📥 Leta daftari
bring-nothing-button = Hakuna
bring-again-button = 🔁 Tena
bring-ask-button = ✅ Waulize wengine
bring-right-button = ✅ Ni sahihi
bring-not-right-button = ✋ Si sahihi
bring-back-button = ↩ Andika upya

bring-saved =
    Kila mwanachama ameweka akiba kiasi gani hadi leo? Andika mstari mmoja kwa kila mtu, katika ujumbe mmoja.
    Hivi: Samuel 350
bring-cash = { $person } ana pesa taslimu za chama kiasi gani leo?
bring-bank = Kuna kiasi gani benki leo?
bring-wallet = Kuna kiasi gani kwenye pochi ya simu ya chama leo?
bring-social = Katika pesa hizi, kiasi gani ni cha kusaidiana tu?
bring-sure =
    📥 Hili ndilo daftari lenu leo. Akiba zote pamoja: { $saved }
    { $lines }
    Kiongozi mwingine lazima aseme kwamba ni sahihi.

bring-part-saved = { $person }: akiba { $amount }
bring-part-named = { $name }: akiba { $amount }
bring-part-cash = 💵 { $person } ana { $amount }
bring-part-bank = 🏦 Benki: { $amount }
bring-part-wallet = 📱 Pochi ya simu: { $amount }
bring-part-social = 🤝 Mfuko wa jamii: { $amount }
bring-part-kept = 👥 Za chama chenyewe: { $amount }

bring-proposed =
    📥 { $group }: viongozi wengine wanaulizwa kuhusu hili.
    { $lines }
bring-please-confirm =
    📥 { $group }: { $by } ameandika hapa daftari lenu la karatasi.
    { $lines }
    Linganisha na karatasi, na tazama kila jina. Je, yote ni sahihi?
bring-waits =
    📥 { $group }: { $right } kati ya { $count } wamesema ni sahihi.
    { $lines }
    Daftari litafunguliwa wote wakijibu, au { DAY($until) }.
bring-says-nothing = { $person }: bado hajajibu
bring-says-not = ✋ { $person } anasema si sahihi. Zungumzeni naye.
bring-all-right = Wote wamesema ni sahihi.
bring-opened =
    📗 Daftari la { $group } limefunguliwa: { RECEIPT($receipt) }.
    { $right } kati ya { $count } wamesema sehemu yao ni sahihi.
    { $lines }
bring-withdrawn = Daftari la { $group } limeondolewa. Hakuna kilichoandikwa; kiongozi anaweza kuliandika upya.
bring-group-opened =
    { $count ->
        [0] 📗 Daftari la { $group } limefunguliwa, na wote wamethibitisha sehemu yao.
        [one] 📗 Daftari la { $group } limefunguliwa. Mwanachama { COUNT($count) } bado hajathibitisha sehemu yake.
       *[other] 📗 Daftari la { $group } limefunguliwa. Wanachama { COUNT($count) } bado hawajathibitisha sehemu yao.
    }

bring-own =
    { $holds ->
        [true] 📥 { $group } inaanza daftari lake hapa. Akiba yako ni { $saved }, na una { $cash } taslimu za chama. Je, ni sahihi?
       *[false] 📥 { $group } inaanza daftari lake hapa. Akiba yako hadi sasa ni { $saved }. Je, ni sahihi?
    }
bring-own-right =
    { $holds ->
        [true] ✅ Umesema ni sahihi: akiba { $saved }, mkononi mwako { $cash }.
       *[false] ✅ Umesema ni sahihi: akiba { $saved }, { $group }.
    }
bring-own-wrong =
    { $holds ->
        [true] ✋ Umesema si sahihi: akiba { $saved }, mkononi mwako { $cash }. Viongozi wanajua.
       *[false] ✋ Umesema si sahihi: akiba { $saved }. Viongozi wa { $group } wanajua.
    }
bring-own-opened =
    { $holds ->
        [true] 📗 Daftari la { $group } limefunguliwa. Unaanza na akiba { $saved }, na { $cash } mkononi mwako.
       *[false] 📗 Daftari la { $group } limefunguliwa. Unaanza na akiba { $saved }.
    }
bring-own-opened-unconfirmed =
    { $holds ->
        [true] 📗 Daftari la { $group } limefunguliwa: akiba { $saved }, mkononi mwako { $cash }. Bado hujathibitisha.
       *[false] 📗 Daftari la { $group } limefunguliwa. Unaanza na akiba { $saved }. Bado hujathibitisha.
    }
bring-own-withdrawn = { $group } inaandika upya daftari lake la zamani. Nitakuuliza tena.

bring-faults =
    Siwezi kusoma mistari mingine:
    { $lines }
    Tafadhali andika mistari yote tena.
bring-fault-no-amount = Mstari { $row }: “{ $line }” unahitaji jina moja na kiasi kimoja.
bring-fault-two-ways = Mstari { $row }: “{ $line }” unasomeka kwa njia mbili. Andika 1000 bila nukta.
bring-fault-no-name = Mstari { $row }: “{ $line }” hauna jina.
bring-fault-twice = Mstari { $row }: { $line } yupo mara mbili.
bring-fault-too-many = Kuanzia mstari { $row } ni nyingi mno{ $line }.
bring-missing =
    Zinakosekana { $missing }: pesa zilizopo ni chache kuliko akiba.
    Je, nyingine zimekopeshwa? Leta daftari zikisharudishwa.
bring-nothing = Hakuna cha kuleta. Andika jina na kiasi, hivi: Samuel 350
bring-two-of-a-name = Wanachama wawili wanaitwa { $person }. Mmoja lazima abadilishe jina kwanza.
bring-not-new = Daftari lenu hapa limeshaanza. Daftari la zamani huletwa kabla ya hapo.
bring-waits-already = Daftari lenu la zamani limeandikwa, linasubiri. Liandike upya kutoka hapo.
bring-over = Hilo limeisha. Hakuna kilichobadilika.

book-line-opening = { DATE($when) } · kutoka daftari la karatasi { $amount } · { RECEIPT($receipt) }
book-explain-opening = Ulileta { $amount } kutoka daftari la karatasi.
book-explain-opening-rest = Ulileta { $sum } kutoka daftari la karatasi.
