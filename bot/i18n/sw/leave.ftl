### Leave: a membership ends, once no money is open.

leave-words = ondoka | naondoka | kuondoka | toka | jitoe | kujitoa | ondoka kwenye chama | toka kwenye chama
leave-button = 🚪 Ondoka

leave-on-the-way =
    { $count ->
        [one] Malipo yako bado yanasubiri. Yamalize kwanza, kisha uondoke.
       *[other] Malipo yako { COUNT($count) } bado yanasubiri. Yamalize kwanza, kisha uondoke.
    }
leave-pending-button = ⏳ Yanayosubiri
leave-cash-held = Una { $held } za chama. Mkabidhi mhazini mwingine kwanza.
leave-money-open =
    Akiba yako hapa ni { $saved }. Mhazini hukulipa kabla hujaondoka.
    Je, niombe zilipwe?
leave-loan-open = Mkopo wako { LOAN($loan) } bado uko wazi. Urejeshe au uuondoe kwanza.
leave-stands-in = Unadhamini mkopo wa mwingine. Unaweza kuondoka ukisharejeshwa.
leave-year-open = Mwaka umegawanywa, na fungu lako bado halijamalizwa. Limalize kabla ya kuondoka.
leave-prepaid-open = Ulilipa { $prepaid } zaidi kwa mkopo. Ichukue kabla hujaondoka.
leave-turns-ordered = Mpangilio wa zamu unaamuliwa sasa. Unaweza kuondoka baadaye.
leave-turns-ahead = Zamu yako bado haijafika. Kwanza mwachie mtu nafasi yako.
leave-turns-left =
    Umepata zamu yako, na umebaki kulipa { $left }.
    Lipa sasa, au mwachie mtu nafasi yako.
leave-turns-running = Zamu zako zinakamilika mzunguko ukiisha. Hapo unaweza kuondoka.
leave-stands-in-turns = Unamdhamini mtu katika zamu. Unaweza kuondoka zikiisha.
leave-owes-reserve = Akiba ya dharura ilikulipia { $owed }. Irudishe kabla ya kuondoka.
leave-ask-button = 💶 Omba pesa zangu
leave-nothing-saved = Huna akiba hapa. Unaweza kuondoka sasa.
leave-nobody-pays = Hakuna mhazini mwingine wa kukulipa. Mwombe mwanzilishi amchague mmoja.
leave-asked =
    Nimewaomba wakulipe:
    { $treasurers }
    Sema ndiyo ukiwa na pesa mkononi. Kisha gusa Ondoka tena.

leave-sure =
    Je, unataka kuondoka { $group }? Mistari yako inabaki kwenye kitabu.
    Ukirudi, utakuwa mwanachama yule yule.
leave-yes-button = 🚪 Ndiyo, naondoka
leave-done = Umeondoka { $group }. Nenda salama! Mlango uko wazi.
leave-told = 🚪 { $person } ameondoka { $group }.

## The treasurers

leave-please-pay =
    🚪 { $person } anaondoka, na ana akiba ya { $saved }.
    Mlipe, kisha uguse kitufe.
leave-how-much = Ulimpa { $person } kiasi gani? Akiba yake ni { $saved }, nawe una { $held }.
leave-being-paid = { $by } alimpa { $person } { $amount }. Sasa { $person } anathibitisha.
leave-left-already = { $person } ameondoka tayari.
