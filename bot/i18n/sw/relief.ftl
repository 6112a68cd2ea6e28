### Relief: what the group can do for somebody who cannot pay back as agreed.

relief-waive-button = 🕊 Samehe faini
relief-dates-button = 📅 Tarehe mpya
relief-write-off-button = ✖ Samehe deni

relief-dates = 📅 Tarehe mpya za mkopo { LOAN($number) }. Mapumziko, au marejesho zaidi?
relief-pause-week-button =
    { $count ->
        [one] ⏸ Wiki { COUNT($count) }
       *[other] ⏸ Wiki { COUNT($count) }
    }
relief-pause-two-weeks-button = ⏸ { COUNT($count) } × wiki 2
relief-pause-month-button =
    { $count ->
        [one] ⏸ Mwezi { COUNT($count) }
       *[other] ⏸ Miezi { COUNT($count) }
    }
relief-pause-end-button =
    { $count ->
        [one] ⏸ Mwezi { COUNT($count) }
       *[other] ⏸ Miezi { COUNT($count) }
    }
relief-more-button = ➗ Kidogo kidogo
relief-how-many =
    { $count ->
        [one] Limebaki rejesho moja. Unataka kulilipa kwa marejesho mangapi?
       *[other] Yamebaki marejesho { COUNT($count) }. Unataka kulipa kwa marejesho mangapi?
    }
relief-payments-button =
    { $count ->
        [one] Rejesho { COUNT($count) }
       *[other] Marejesho { COUNT($count) }
    }
relief-check =
    { $lines }
    Namuuliza kila mwanachama kwa faragha. Hakuna kinachosemwa kwenye gumzo la kundi. Je, niulize?

## What the group votes on

relief-waive = 🕊 { $person } asilipe faini za { $amount } za mkopo { LOAN($number) }.
relief-reschedule =
    { $count ->
        [one] 📅 { $person } alipe { $left } za mkopo { LOAN($number) } kwa mara moja, { DATE($first) }.
       *[other] 📅 { $person } alipe { $left } za mkopo { LOAN($number) } kwa marejesho { COUNT($count) }, kuanzia { DATE($first) } hadi { DATE($last) }.
    }
relief-reschedule-keeps = Faini zilizokwisha kuja zinabaki.
relief-write-off =
    ✖ Tumsamehe { $person } { $left } anazodaiwa bado za mkopo { LOAN($number) }.
    Pesa hizi zinapotea kwetu sote.
relief-waived = 🕊 Faini za mkopo { LOAN($number) } zimesamehewa.
relief-rescheduled = 📅 Mkopo { LOAN($number) } una tarehe mpya.
relief-written-off = ✖ Baki la mkopo { LOAN($number) } limesamehewa.

## Saying no

relief-no-fine = Mkopo { LOAN($number) } hauna faini ya kusamehe.
relief-nothing-left = Mkopo { LOAN($number) } hauna baki la kupewa tarehe mpya.
relief-count-cannot-be = Mkopo hauwezi kurejeshwa kwa idadi hiyo. Tafadhali chagua namba nyingine.
relief-after-shareout =
    Rejesho la mwisho lingekuwa { DATE($last) }. Hapo ni kuchelewa mno.
    { $rule }
relief-start-passed = Siku hiyo imepita. Tafadhali anza tena.
relief-has-new-dates = Mkopo { LOAN($number) } una tarehe mpya tayari. Tafadhali angalia tena.
relief-not-yours-to-ask = Mkopaji na viongozi tu wanaweza kukiomba chama hili.
relief-open-already = Mnapiga kura tayari kuhusu mkopo { LOAN($number) }: ni kura { COUNT($motion) }.
relief-payment-waits = Malipo ya mkopo { LOAN($number) } yanasubiri jibu. Kwanza yathibitishwe.
relief-you-owe = Hili linahusu mkopo wako mwenyewe. Wengine wanaamua.
relief-you-stand-in = Wewe ni mdhamini wa mkopo huu. Wengine wanaamua.
