### Mwisho wa mzunguko: kila mtu alicholipa na alichopata, na kinachomrudia.

turns-end-mine =
    🏁 { $group }: mzunguko { COUNT($number) } umekwisha.
    Ulilipa { $paid } na ukapata { $received }.
turns-end-mine-back =
    🏁 { $group }: zamu ya mwisho ya mzunguko { COUNT($number) } imetolewa.
    Ulilipa { $paid } na ukapata { $received }. Unarudishiwa { $back } zaidi.

giveback-button = ↩ Rudisha pesa
giveback-card =
    { $count ->
        [one] 🏁 Mzunguko { COUNT($number) }: zamu ya mwisho imetolewa. Mwanachama { COUNT($count) } anarudishiwa { $amount }.
       *[other] 🏁 Mzunguko { COUNT($number) }: zamu ya mwisho imetolewa. Wanachama { COUNT($count) } wanarudishiwa { $amount }.
    }
giveback-all-said = 🏁 Mzunguko { COUNT($number) }: huna cha kurudisha tena.

handover-ask-return =
    🏁 { $giver } anasema: nilikupa { $amount } zilizobaki za zamu siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
receipt-return =
    🏁 { RECEIPT($receipt) } Imethibitishwa: zilizobaki za zamu, { $amount } kutoka kwa { $giver }, { MOMENT($when) }.
    Alama: { MARK($mark) }
receipt-return-counted =
    🧾 { RECEIPT($receipt) } Imethibitishwa: { $taker } ana { $amount } za zilizobaki, { MOMENT($when) }.
    Taslimu uliyo nayo: { $held }.
    Alama: { MARK($mark) }
rotation-book-back = { DATE($when) } · ulirudishiwa { $amount } · { RECEIPT($receipt) }
rotation-book-evened = { DATE($when) } · mwisho wa mzunguko, imesawazishwa { $amount } · { RECEIPT($receipt) }
