### My book: what one saved, what is due, and where it all comes from. Said in private only.

book-words = kitabu | kitabu changu | daftari | daftari langu | salio | salio langu | akiba | akiba yangu | nina kiasi gani

book =
    📒 { $group }
    { $facts }
book-saved = 🐷 Akiba: { $saved }
book-next = 📅 Inayofuata: { $due } kufikia { DAY($day) }
book-next-paid = 📅 { MONTH($month) } imelipwa, au pesa ziko njiani.
book-late = ⚠ Imechelewa: { $late } ya miezi iliyopita
book-late-nothing = ⚠ Imechelewa: hakuna
book-cash = 💵 Pesa taslimu za chama ulizo nazo: { $held }
book-stands-in = 🤝 Unadhamini { $bound } ya mikopo ya wengine.

book-way-deposit = ⏳ Njiani: { $amount }, { PAYMENT($number) }. Bado hakuna aliyethibitisha.
book-way-correction = ⏳ { RECEIPT($about) } inaweza kuwa { $amount }, { PAYMENT($number) }. Inasubiri ndiyo.
book-way-struck = ⏳ { RECEIPT($about) } inaweza kubatilishwa, { PAYMENT($number) }. Inasubiri ndiyo.
book-way-out = ⏳ Kutoka mikononi mwako: { $amount }, { PAYMENT($number) }. Bado hakuna aliyethibitisha.
book-way-in = ⏳ Zinakuja kwako: { $amount }, { PAYMENT($number) }. Thibitisha ukizipata.
book-way-contribution = ⏳ Ulilipa kwa zamu: { $amount }, { PAYMENT($number) }. Bado hakuna aliyethibitisha.
book-way-repayment = ⏳ Ulirejesha kwa mkopo: { $amount }, { PAYMENT($number) }. Bado hakuna aliyethibitisha.

book-last-button = 🧾 Mistari ya mwisho
book-explain-button = ❓ Nieleze
book-statement-button = 📄 Taarifa

## The last lines, and one of them

book-last =
    🧾 Mistari yako, mipya kwanza. Gusa namba uone risiti yake.
    { $lines }
book-last-nothing = 🧾 Kitabu chako bado ni kitupu. Lipa, na mstari wa kwanza utaonekana.
book-older-button = ◀ Ya zamani
book-newer-button = ▶ Mipya
book-receipt-button = { RECEIPT($receipt) }

book-line-deposit = { DATE($when) } · akiba { $amount } · { RECEIPT($receipt) }
book-line-withdrawal = { DATE($when) } · ulipewa { $amount } · { RECEIPT($receipt) }
book-line-year-closed = { DATE($when) } · mwisho wa mwaka, imegawanywa { $amount } · { RECEIPT($receipt) }
book-line-reversal = { DATE($when) } · ilitengua { RECEIPT($about) }: { $amount } · { RECEIPT($receipt) }

book-receipt-taken-back =
    🧾 { RECEIPT($receipt) } Haihesabiki tena: { $amount }, { MOMENT($when) }. { RECEIPT($by) } iliitengua.
    Akiba yako: { $saved }.
    Alama: { MARK($mark) }
book-receipt-reversal =
    🧾 { RECEIPT($receipt) } Marekebisho: { $amount }, { MOMENT($when) }. Ilitengua { RECEIPT($about) }.
    Akiba yako: { $saved }.
    Alama: { MARK($mark) }
book-receipt-line =
    🧾 { $line }
    Alama: { MARK($mark) }
book-no-such-receipt = Risiti hiyo haimo kwenye kitabu chako. Unaweza kuhakiki kama ni ya kweli.
book-check-button = 🔍 Hakiki risiti

## Explain my numbers

book-explain =
    ❓ { $lines }
book-explain-deposit =
    { $times ->
        [one] Uliweka akiba { $amount } mara moja.
       *[other] Uliweka akiba { $amount }, mara { COUNT($times) }. Jumla ni { $sum }.
    }
book-explain-deposit-rest =
    { $times ->
        [one] Uliweka akiba kiasi kingine mara moja. Ni { $sum }.
       *[other] Uliweka akiba viasi vingine, mara { COUNT($times) }. Jumla ni { $sum }.
    }
book-explain-withdrawal =
    { $times ->
        [one] Ulirudishiwa { $amount } mara moja.
       *[other] Ulirudishiwa { $amount }, mara { COUNT($times) }. Jumla ni { $sum }.
    }
book-explain-withdrawal-rest =
    { $times ->
        [one] Ulirudishiwa kiasi kingine mara moja. Ni { $sum }.
       *[other] Ulirudishiwa viasi vingine, mara { COUNT($times) }. Jumla ni { $sum }.
    }
book-explain-year-closed =
    { $times ->
        [one] Mwaka mmoja uliisha, na { $amount } za akiba yako ziligawanywa.
       *[other] Miaka { COUNT($times) } iliisha, na kila mara { $amount } ziligawanywa. Jumla ni { $sum }.
    }
book-explain-year-closed-rest =
    { $times ->
        [one] Mwaka mwingine uliisha, na kiasi chake kiligawanywa. Ni { $sum }.
       *[other] Miaka mingine { COUNT($times) } iliisha, na viasi vingine viligawanywa. Jumla ni { $sum }.
    }
book-explain-taken-back =
    { $count ->
        [one] Mstari mmoja ulikuwa na kosa. Mstari mpya uliutengua, kwa hiyo yote miwili haihesabiki.
       *[other] Mistari { COUNT($count) } ilikuwa na makosa. Mistari mipya iliitengua, kwa hiyo yote haihesabiki.
    }
book-explain-sum = Akiba yako: { $saved }.

## My status, from the card in the group chat. Said in private.

mine =
    🔒 { $group }, { MONTH($month) }
    { $facts }
mine-paid = ✅ Umelipa: { $amount }
mine-nothing-open = Hakuna kingine cha kulipa mwezi huu.
mine-sent = 🔒 Nimekutumia kwa faragha.
mine-open-private = Tafadhali fungua gumzo letu la faragha na uguse START. Hapo wewe tu utaona namba zako.
