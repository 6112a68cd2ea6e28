### نهاية دائرة الأدوار: ما دفعه كل شخص وما وصله، وما يعود إليه.

turns-end-mine =
    🏁 { $group }: انتهت الدائرة { COUNT($number) }.
    دفعت { $paid } ووصلك { $received }.
turns-end-mine-back =
    🏁 { $group }: تم تسليم آخر دور في الدائرة { COUNT($number) }.
    دفعت { $paid } ووصلك { $received }. ويعود إليك { $back }.

giveback-button = ↩ إعادة المال
giveback-card =
    { $count ->
        [zero] 🏁 الدائرة { COUNT($number) }: تم تسليم آخر دور. لا شيء يعود لأحد.
        [one] 🏁 الدائرة { COUNT($number) }: تم تسليم آخر دور. يعود { $amount } لعضو واحد.
        [two] 🏁 الدائرة { COUNT($number) }: تم تسليم آخر دور. يعود { $amount } لعضوين.
        [few] 🏁 الدائرة { COUNT($number) }: تم تسليم آخر دور. يعود { $amount } إلى { COUNT($count) } أعضاء.
        [many] 🏁 الدائرة { COUNT($number) }: تم تسليم آخر دور. يعود { $amount } إلى { COUNT($count) } عضوًا.
       *[other] 🏁 الدائرة { COUNT($number) }: تم تسليم آخر دور. يعود { $amount } إلى { COUNT($count) } عضو.
    }
giveback-all-said = 🏁 الدائرة { COUNT($number) }: لم يبقَ معك شيء لإعادته.

handover-ask-return =
    🏁 من { $giver }: «أعطيتك { $amount } مما بقي من الأدوار يوم { DAY($day) }».
    هل المبلغ معك؟ ({ PAYMENT($number) })
receipt-return =
    🏁 { RECEIPT($receipt) } مؤكد: نصيبك مما بقي من الأدوار، { $amount } من { $giver }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-return-counted =
    🧾 { RECEIPT($receipt) } مؤكد: وصل { $taker } { $amount } مما بقي، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
rotation-book-back = { DATE($when) } · عاد إليك { $amount } · { RECEIPT($receipt) }
rotation-book-evened = { DATE($when) } · نهاية الدائرة، تسوية { $amount } · { RECEIPT($receipt) }
