### Receipts. One grammar: number, state, amount, who, when, new balance, mark.

receipt-deposit =
    🧾 { RECEIPT($receipt) } مؤكد: وصل { $amount } بتأكيد { $by }، { MOMENT($when) }.
    توفيرك: { $saved }.
    العلامة: { MARK($mark) }
receipt-deposit-counted =
    🧾 { RECEIPT($receipt) } مؤكد: { $amount } من { $giver }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-withdrawal =
    🧾 { RECEIPT($receipt) } مؤكد: صُرف لك { $amount }، { MOMENT($when) }.
    توفيرك: { $saved }.
    العلامة: { MARK($mark) }
receipt-withdrawal-counted =
    🧾 { RECEIPT($receipt) } مؤكد: صُرف { $amount } إلى { $taker }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-transfer =
    🧾 { RECEIPT($receipt) } مؤكد: تسليم { $amount } من { $giver } إلى { $taker }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-correction =
    🧾 { RECEIPT($receipt) } مصحَّح: المبلغ الآن { $amount } بتأكيد { $by }، { MOMENT($when) }.
    توفيرك: { $saved }.
    العلامة: { MARK($mark) }
receipt-correction-counted =
    🧾 { RECEIPT($receipt) } مصحَّح: { $amount } من { $giver }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-struck =
    🧾 { RECEIPT($receipt) } مصحَّح: تلك الدفعة لم تحدث، بتأكيد { $by }، { MOMENT($when) }.
    توفيرك: { $saved }.
    العلامة: { MARK($mark) }
receipt-struck-counted =
    🧾 { RECEIPT($receipt) } مصحَّح: دفعة { $giver } لم تحدث، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-correction-paid-out =
    🧾 { RECEIPT($receipt) } مصحَّح: صُرف { $amount } إلى { $taker }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-struck-paid-out =
    🧾 { RECEIPT($receipt) } مصحَّح: لم يُصرف شيء إلى { $taker }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }

receipt-share-button = 📤 مشاركة
receipt-wrong-button = ⚠ غير صحيح
receipt-to-share =
    { $group }، { RECEIPT($receipt) }
    { $amount } من { $giver }، بتأكيد { $by }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
    للتحقق منه: { $link }

correction-how-much = المكتوب في { RECEIPT($receipt) } هو { $written }. كم كان حقًا؟
correction-never-button = ✖ لم يحدث أبدًا

receipt-contribution =
    🧾 { RECEIPT($receipt) } مؤكد: وصل { $amount } للأدوار بتأكيد { $by }، { MOMENT($when) }.
    دفعت حتى الآن { $paid }.
    العلامة: { MARK($mark) }
receipt-contribution-counted =
    🧾 { RECEIPT($receipt) } مؤكد: { $amount } من { $giver } لأدوار { $owner }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-contribution-payer =
    🧾 { RECEIPT($receipt) } مؤكد: وصل { $amount } لأدوار { $owner } بتأكيد { $by }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-contribution-direct =
    🧾 { RECEIPT($receipt) } مؤكد: { $amount } من { $giver } لدورك، { MOMENT($when) }.
    وصلك حتى الآن { $received }.
    العلامة: { MARK($mark) }
receipt-contribution-corrected =
    🧾 { RECEIPT($receipt) } مصحَّح: المبلغ الآن { $amount } للأدوار بتأكيد { $by }، { MOMENT($when) }.
    دفعت حتى الآن { $paid }.
    العلامة: { MARK($mark) }
receipt-contribution-corrected-counted =
    🧾 { RECEIPT($receipt) } مصحَّح: { $amount } من { $giver } للأدوار، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-contribution-corrected-payer =
    🧾 { RECEIPT($receipt) } مصحَّح: المبلغ الآن { $amount } للأدوار بتأكيد { $by }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-contribution-struck =
    🧾 { RECEIPT($receipt) } مصحَّح: تلك الدفعة لم تحدث، بتأكيد { $by }، { MOMENT($when) }.
    دفعت للأدوار حتى الآن { $paid }.
    العلامة: { MARK($mark) }
receipt-contribution-struck-counted =
    🧾 { RECEIPT($receipt) } مصحَّح: دفعة { $giver } للأدوار لم تحدث، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
receipt-contribution-struck-payer =
    🧾 { RECEIPT($receipt) } مصحَّح: تلك الدفعة لم تحدث، بتأكيد { $by }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-payout =
    🎁 { RECEIPT($receipt) } مؤكد: دورك، { $amount } من { $giver }، { MOMENT($when) }.
    العلامة: { MARK($mark) }
receipt-payout-counted =
    🧾 { RECEIPT($receipt) } مؤكد: دور { $taker }، { $amount }، { MOMENT($when) }.
    النقود التي معك: { $held }.
    العلامة: { MARK($mark) }
