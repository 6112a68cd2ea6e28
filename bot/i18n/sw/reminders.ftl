### Reminders, and what is said after we were out of reach.

remind-officer =
    ⏳ { PAYMENT($number) } inasubiri muda mrefu mno: { $amount } kutoka kwa { $giver }.
    Inasubiri { $who } tangu { DAY($since) }. Tafadhali zungumza na pande zote mbili.
remind-side-helped =
    ⏳ { PAYMENT($number) } ya { $amount } bado inasubiri { $who }.
    Nimemwomba { $helper } azungumze nanyi wawili.
remind-side =
    ⏳ { PAYMENT($number) } ya { $amount } bado inasubiri { $who }.
    Tafadhali zungumzeni ana kwa ana.
remind-denied =
    ⚖ { $giver } anasema alimpa { $taker } { $amount }. { $taker } anasema hapana. ({ PAYMENT($number) })
    Tafadhali zungumza na wote wawili. Wasipopatana, chama kinaweza kuamua.

outage-over =
    Sikupatikana kuanzia { MOMENT($since) } hadi { MOMENT($until) }.
    Ulichogusa wakati huo hakikuhesabiwa. Bado kuna kinachokusubiri.
outage-pending-button = ⏳ Yanayosubiri
