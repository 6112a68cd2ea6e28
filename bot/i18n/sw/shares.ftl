### Hisa: kuweka akiba kwa hisa za bei moja, kama katika kitabu cha mihuri.

rules-no-shares = 🐷 Kila mtu anaweka anachotaka. Hakuna hisa.
rules-share = 📗 Tunaweka akiba kwa hisa. Hisa moja ni { $price }, mwaka mzima.
rules-shares =
    { $most ->
        [one] 📗 Kila mtu ananunua hisa { COUNT($most) } kwa mwezi, si zaidi.
       *[other] 📗 Kila mtu ananunua hisa { COUNT($most) } kwa mwezi, si zaidi.
    }
rules-share-does-not-fit = Kiasi cha mwezi lazima kiwe hisa kamili.
rules-shares-max-bounds = Inaweza kuwa hisa { COUNT($least) } hadi { COUNT($most) } kwa mwezi.
change-share-price-button = 📗 Bei ya hisa
change-share-count-button = 📗 Hisa kwa mwezi
change-ask-share-price = Hisa moja ni bei gani?
change-ask-share-count = Kila mtu anaweza kununua hisa ngapi kwa mwezi, si zaidi?
change-no-share-price-button = 🐷 Bila hisa

deposit-shares = Umelipa hisa ngapi? Hisa moja ni { $price }. Gusa, au andika kiasi.
deposit-shares-button = { COUNT($count) } = { $amount }
shares-not-whole = Mnaweka akiba kwa hisa za { $price }. Sema kiasi cha hisa kamili.
shares-too-many =
    { $left ->
        [0] Umenunua hisa zote { COUNT($most) } za mwezi huu.
       *[other] Si zaidi ya hisa { COUNT($most) } kwa mwezi. Unaweza kulipa { $amount } zaidi.
    }
shares-price-is-fixed = Bei ya hisa ni ile ile mwaka mzima. Inaweza kubadilika baada ya mgao.

receipt-deposit-shares =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $amount } imepokewa na { $by }, { MOMENT($when) }.
    { $bought ->
        [one] 📗 Hisa { COUNT($bought) } zaidi. Una { COUNT($has) }, { $saved }.
       *[other] 📗 Hisa { COUNT($bought) } zaidi. Una { COUNT($has) }, { $saved }.
    }
    Alama: { MARK($mark) }
book-shares =
    { $count ->
        [one] 📗 Hisa { COUNT($count) } ya { $price }
       *[other] 📗 Hisa { COUNT($count) } za { $price }
    }
