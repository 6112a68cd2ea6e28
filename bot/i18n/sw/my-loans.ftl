### My loans: what the reader borrowed or asked for. Said in private, to the borrower alone.

loans-words = mikopo | mikopo yangu | mkopo wangu | deni | deni langu | madeni | madeni yangu
my-loans-button = 🤲 Mikopo yangu
my-loans-past-button = 📚 Ya zamani
loan-another-button = ➕ Mkopo mwingine

my-loans =
    🤲 Mikopo yako katika { $group }
    { $facts }
my-loans-past =
    📚 Mikopo yako ya zamani katika { $group }
    { $facts }
my-loans-none = 🤲 Hudaiwi chochote katika { $group }.
my-loans-none-ahead =
    🤲 Hudaiwi chochote katika { $group }.
    { $facts }
my-loans-one =
    🤲 Mkopo wako { LOAN($number) }
    { $facts }
my-loans-refund-button = 💶 Omba kurudishiwa
my-loans-not-yours = Huu ni mkopo wa mtu mwingine. Yeye tu ndiye anauona.

my-loans-withdraw-button = ✖ Siutaki
my-loans-withdraw-yes-button = ✖ Ndiyo, uondoe
my-loans-sure = Je, huutaki tena mkopo { LOAN($number) }?
my-loans-withdrawn = Mkopo { LOAN($number) } umeondolewa. Hakuna kilichotolewa, na hudaiwi chochote.
my-loans-nothing-to-withdraw = Mkopo huu umeshapita hapo. Hauwezi kuondolewa tena.

## Where a loan stands

loan-stands-asked = ⏳ { LOAN($number) }: uliomba { $amount }.
loan-stands-agreed = ✅ { LOAN($number) }: chama kimekubali { $amount }. Utaipata hivi karibuni.
loan-stands-on-the-way = ⏳ { LOAN($number) }: imesemwa kwamba imetolewa. Sema ndiyo ukiipata.
loan-stands-left = 🤲 { LOAN($number) }: imebaki { $left }
loan-stands-next = 📅 { LOAN($number) }, inayofuata: { $due } kufikia { DAY($day) }
loan-stands-late = ⚠ { LOAN($number) }, imechelewa: { $late } tangu { DAY($since) }
loan-stands-ahead = 💶 Ulilipa { $amount } zaidi. Ni yako, na itahesabiwa kwa mkopo ujao.
loan-borrowed = Ulikopa { $amount }, na umelipa { $paid } hadi sasa.
loan-voting = 🗳 Chama kinapiga kura hadi { DAY($until) } { TIME($until) }.
loan-agreed-not-yet = 🗳 Chama kimekubali, lakini bado hauwezi kutolewa:
loan-gives =
    { $count ->
        [one] 💶 Pesa zinatoka kwa:
       *[other] 💶 Pesa zinatoka kwa mmoja wa hawa:
    }
loan-guarantor-asked = ⏳ { $person } ameombwa kudhamini { $amount }.
loan-guarantor-accepted = 🤝 { $person } anadhamini { $amount }.
loan-guarantor-declined = ❌ { $person } hadhamini { $amount }.
loan-guarantor-released = { $person } hadhamini tena { $amount }.

loan-ended-repaid = 🎉 { LOAN($number) }: ulirejesha { $paid }, { DATE($when) }.
loan-ended-written-off = { LOAN($number) }: chama kilisamehe baki, { DATE($when) }. Ulikuwa umelipa { $paid }.
loan-ended-turned-down = { LOAN($number) }: chama hakikukubali { $amount }, { DATE($when) }.
loan-ended-withdrawn = { LOAN($number) }: ombi la { $amount } limekwisha, { DATE($when) }.

## The plan

loan-plan-button = 📅 Mpango
loan-plan-more-button = ▶ Zaidi
loan-plan =
    📅 Mpango wako wa { LOAN($number) }
    { $lines }
loan-plan-not-yet = Mpango unaanza siku utakayopata pesa.
loan-plan-line = { COUNT($number) }. { DAY($day) }: { $amount }, kisha inabaki { $left }
loan-plan-paid = { COUNT($number) }. ✅ { DAY($day) }: { $amount }
loan-plan-part = { COUNT($number) }. ◐ { DAY($day) }: imebaki { $rest } kati ya { $amount }
loan-plan-late = { COUNT($number) }. ⚠ { DAY($day) }: imechelewa { $rest } kati ya { $amount }

## Explain

loan-explain =
    ❓ { LOAN($number) }
    { $lines }
loan-explain-which = 🤲 { LOAN($number) }
loan-explain-borrowed = Ulikopa { $principal }.
loan-explain-kept-back = { $kept } ya hiyo ilikatwa tangu mwanzo. Hiyo ilikuwa gharama.
loan-explain-cost = Gharama: { $cost }.
loan-explain-free = Hauna gharama.
loan-explain-fines = { $fines } ya hiyo ni faini.
loan-explain-together = Jumla: { $total }.
loan-explain-paid = Umelipa { $paid }.
loan-explain-paid-nothing = Bado hujalipa chochote.
loan-explain-left = { $total } − { $paid } = { $left }.
loan-explain-waiting = ⏳ { $waiting } iko njiani. Nitaihesabu ikithibitishwa.
loan-explain-today = Ukilipa yote leo, ni { $closing }.

## Lines of the book about loans

loan-line-loan = { DATE($when) } · ulipata { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
loan-line-repayment = { DATE($when) } · ulirejesha { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
loan-line-by-them = { DATE($when) } · { $payer } alikulipia { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
loan-line-for-them = { DATE($when) } · ulimlipia { $borrower } { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
loan-line-refund = { DATE($when) } · ulirudishiwa iliyozidi: { $amount } · { RECEIPT($receipt) }
loan-receipt-taken-back =
    🧾 { RECEIPT($receipt) } Haihesabiki tena: { $amount }, { MOMENT($when) }. { RECEIPT($about) } iliitengua.
    Alama: { MARK($mark) }
loan-receipt-reversal =
    🧾 { RECEIPT($receipt) } Marekebisho: { $amount }, { MOMENT($when) }. Ilitengua { RECEIPT($about) }.
    Alama: { MARK($mark) }
