### Check a receipt: whether its number, mark and amount belong together. Anyone may ask.

check-words = hakiki | hakiki risiti | kagua | kagua risiti | angalia risiti | risiti

check-number = 🔍 Namba ya risiti ni ipi? Kwa mfano: R-0042
check-number-form = Sioni namba. Iko baada ya R, kwa mfano: R-0042
check-mark = Alama ya { RECEIPT($receipt) } ni ipi? Ina herufi na tarakimu 12.
check-mark-form = Hiyo si alama. Alama ina herufi na tarakimu 12. Tazama baada ya neno “Alama”.
check-amount = Na { RECEIPT($receipt) } inaonyesha kiasi gani?
check-amount-which = Naweza kusoma hiyo kwa njia mbili. Andika wazi, kwa mfano 1000 au 1.50
check-amount-form = Siwezi kusoma kiasi hicho. Andika namba tu, kwa mfano 50.

check-yes =
    ✅ Ndiyo: { RECEIPT($receipt) }, alama yake na { $amount } ni vya risiti moja.
    Huenda mstari wa baadaye uliirekebisha. Simwambii mtu ni ya nani.
check-no =
    ❌ Hapana: namba hii, alama na kiasi si vya risiti moja.
    Linganisha kila herufi na tarakimu tena. Mstari wa baadaye haubadilishi hivi kamwe.
check-wait = ✋ Hiyo haikuwa sahihi mara tano. Tafadhali subiri saa moja, kisha ujaribu tena.
check-another-button = 🔍 Hakiki nyingine
