### Complaints: a member without an app answers a receipt's number, and a person hears that it is not right.

complaint-heard = { $helper } ameambiwa { RECEIPT($receipt) } si sahihi, naye atakupigia simu. Hakuna kinachobadilika kabla ya hapo.
complaint-nobody = Hakuna mwingine kwenye chama wa kuangalia { RECEIPT($receipt) }. Sema kwenye mkutano ujao.
complaint-told =
    ⚠ { $member } anasema { RECEIPT($receipt) } si sahihi: { $amount }, { DAY($day) }.
    { $sayer } alisema, { $by } alithibitisha. Yeyote anaweza kuandika SMS hiyo, kwa hiyo mpigie kwanza { $member }.
complaint-call-button = 📞 Nitapiga
complaint-both-button = ⚖ Waulize wote
complaint-called = { $helper } atakupigia simu kuhusu { RECEIPT($receipt) }.
complaint-thanks = Asante. Nimemwambia { $member } kuwa utapiga.
complaint-look-again =
    ⚖ { $member } anasema { RECEIPT($receipt) } ya { $amount } si sahihi. { $helper } anaomba uangalie tena.
    Kama kulikuwa na kosa, aliyesema agonge “Si sahihi”.
complaint-both-asked = Nimewaomba wote wawili waangalie tena. Kosa hurekebishwa kwa mstari mpya.
complaint-settled = { RECEIPT($receipt) } imeshasahihishwa.
