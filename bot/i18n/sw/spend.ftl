### Spend: the group spends some of its money. A treasurer pays, and another officer sees it.

## Proposing it

propose-spend-button = 🛒 Tumia pesa
propose-spend-how-much = Tutumie kiasi gani? Sandukuni kuna { $most } za kutumia.
propose-spend-on-what = { $amount } kwa nini? Andika kwa maneno machache.
propose-spend-empty = Sioni maneno hapo. Tafadhali andika ni kwa ajili ya nini.
propose-spend-long = Hayo ni marefu mno kwa risiti. Tafadhali tumia herufi { COUNT($most) } au pungufu.

spend-motion = Tunatumia hadi { $amount } kwa: { $what }.
spend-motion-how =
    Mhazini analipa, na kiongozi mwingine anaona kitu hicho au risiti.
    { $rest } za kutumia zinabaki sandukuni.
spend-agreed =
    Nimewaomba wahazini walipe:
    { $treasurers }
spend-treasurer = • { $person }

## The treasurers

spend-card-please-pay =
    🛒 Kura { COUNT($number) } ilikubali: lipa hadi { $amount } kwa { $what }.
    Imelipwa: { $paid }. Inasubiri: { $waits }. Imebaki: { $left }, hadi { DAY($until) }.
spend-paid-button = ✅ Nililipa { $amount }
spend-bank-button = 🏦 Kutoka benki
spend-wallet-button = 📱 Kwa simu
spend-was-all-button = ✔ Ni hizo tu
spend-card-waits =
    🛒 Kura { COUNT($number) } ilikubali { $amount } kwa { $what }.
    Imelipwa: { $paid }. { $waits } inasubiri kiongozi wa pili.
spend-card-all-paid =
    ✅ Yote imelipwa: { $paid } kati ya { $amount } kwa { $what }. (Kura { COUNT($number) })
    Inasubiri: { $waits }.
spend-card-ended =
    ✔ Kati ya { $amount } kwa { $what }, { $paid } imelipwa. (Kura { COUNT($number) })
    Inasubiri: { $waits }. Iliyobaki inaweza kutumika tena.
spend-card-others =
    🛒 Kura { COUNT($number) } ilikubali { $amount } kwa { $what }. Wahazini ndio wanalipa.
    Imelipwa: { $paid }. Inasubiri: { $waits }.
spend-how-much = Ulilipa kiasi gani kwa { $what }? Imebaki { $left }.
spend-told = { $amount } kwa { $what } inasubiri kiongozi mwingine sasa.
spend-was-all-sure = Je, hizo tu ndizo za { $what }? Basi { $left } inaweza kutumika tena.
spend-was-all-done = ✔ Ni hizo tu kwa { $what }. Iliyobaki inaweza kutumika tena.
spend-card-group =
    🛒 { $group } inatumia { $amount } kwa { $what }. (Kura { COUNT($number) })
    Imelipwa: { $paid }. Inasubiri kiongozi wa pili: { $waits }.
spend-time-over =
    ⏰ Muda wa kulipia { $what } umekwisha. (Kura { COUNT($number) })
    { $rest } inaweza kutumika tena.

## The second officer

handover-ask-spending =
    { $giver } anasema: nililipa { $amount } kwa { $what } siku ya { DAY($day) }.
    Je, uliona, au uliona risiti? ({ PAYMENT($number) })
spend-saw-button = 👁 Niliona

receipt-spending =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } imelipwa kwa { $what }. { $by } aliona, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
receipt-spending-seen =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $giver } alilipa { $amount } kwa { $what }, { MOMENT($when) }.
    Wewe uliona.
    Alama: { MARK($mark) }

## Saying no

spend-too-much = Sandukuni kuna { $most } tu za kutumia. Je, mtumie hadi { $most }?
spend-nothing-there = Sandukuni hakuna pesa za kutumia sasa.
spend-not-more = Chama kilikubali pungufu: imebaki { $left }.
spend-all-said = Yote imelipwa, au inasubiri kiongozi wa pili.
spend-ended = Hili liliisha { MOMENT($when) }. Kiulize chama tena.
spend-too-late = Hili lingelipwa hadi { MOMENT($until) }. Kiulize chama tena.
