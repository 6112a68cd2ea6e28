### Deposit: a member pays in. Given: a treasurer says that a member did. Pending: what waits.

deposit-words = nimelipa | nililipa | nmelipa | lipa | kulipa | malipo | nimechanga | mchango | changa | nimeweka | nimeweka akiba | weka akiba | nimetuma pesa
given-words = nimepokea | nilipokea | nimepewa | pokea | amenilipa | wamenilipa | amenipa
pending-words = inasubiri | yanasubiri | zinasubiri | yanayosubiri | kinachosubiri | kusubiri | subiri

deposit-amount = Umelipa kiasi gani? Gusa au andika.

deposit-unusual =
    { $times ->
        [one] { $amount } ni zaidi ya mchango wa kawaida wa mwezi mmoja. Je, ni sahihi?
       *[other] { $amount } ni zaidi ya michango ya kawaida ya miezi { COUNT($times) }. Je, ni sahihi?
    }

deposit-twice =
    Malipo { PAYMENT($number) } yanasubiri tayari: { $amount } ya { MONTH($month) }.
    Je, haya ni malipo ya pili?
deposit-another-button = ➕ Malipo ya pili
deposit-same-button = ✔ Ni yale yale

deposit-confirm-cash = Umempa { $taker } taslimu: { $amount } ya { MONTH($month) }?
deposit-confirm-bank = Umetuma kwenye akaunti ya benki ya chama: { $amount } ya { MONTH($month) }?
deposit-confirm-wallet = Umetuma kwa simu kwenye namba ya chama: { $amount } ya { MONTH($month) }?
deposit-yes-cash-button = ✅ Ndiyo, taslimu
deposit-yes-bank-button = ✅ Ndiyo, kwa benki
deposit-yes-wallet-button = ✅ Ndiyo, kwa simu
deposit-bank-button = 🏦 Benki / simu
deposit-cash-button = 💵 Taslimu

deposit-how = Pesa zilikwenda wapi?
deposit-to-bank-button = 🏦 Akaunti ya benki
deposit-to-wallet-button = 📱 Pesa za simu

deposit-change = Unataka kubadilisha nini?
change-amount-button = 💶 Kiasi
change-month-button = 🗓 Mwezi
change-taker-button = 👤 Aliyepokea
deposit-month = Ni ya mwezi gani?
deposit-taker = Nani alipokea pesa?
deposit-no-longer-treasurer = { $person } hatunzi pesa tena. Gusa Badilisha na uchague mhazini mwingine.
deposit-what-for = { $amount }: ni za akiba yako, au za mkopo?
deposit-savings-button = 🐷 Akiba
deposit-loan-button = 🤲 Mkopo { LOAN($number) }
deposit-what-for-turns = { $amount }: ni za zamu, au za akiba yako?
deposit-what-for-any = { $amount }: ni za nini?
given-what-for-turns = { $amount } kutoka kwa { $giver }: ni za zamu, au za akiba yake?
given-what-for-any = { $amount } kutoka kwa { $giver }: ni za nini?
deposit-turns-button = 🔄 Zamu

given-who = Nani alikupa pesa?
given-how-much = { $giver } alikupa kiasi gani?
given-check = { $giver } alikupa { $amount } taslimu. Ni sahihi?
given-what-for = { $amount } kutoka kwa { $giver }: ni za akiba yake, au za mkopo wake?
given-check-loan = { $giver } alikupa { $amount } taslimu kwa mkopo { LOAN($number) }. Ni sahihi?
given-check-turns = { $giver } alikupa { $amount } taslimu kwa zamu. Ni sahihi?
given-nobody-else = Hadi sasa mwanachama ni wewe tu. Alika wengine kwanza.

pending-nothing = Hakuna kinachokusubiri.
pending-these =
    { $count ->
        [one] Jambo moja linakusubiri.
       *[other] Mambo { COUNT($count) } yanakusubiri.
    }
deposit-nothing-left = ✅ Hakuna kilichobaki kulipa kwa { MONTH($month) }.
