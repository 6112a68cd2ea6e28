### Propose: a member asks the group something, and sees before what exactly happens.

propose-words = pendekeza | pendekezo | mapendekezo | napendekeza | hoja | toa hoja | 💡
propose-button = 💡 Pendekeza

propose-what = Unataka kukiuliza chama nini?
propose-question-button = ❓ Swali
propose-office-button = 🎖 Cheo
propose-admit-button = 👋 Mpokee mtu
propose-exclude-button = 🚪 Mwondoe mtu

propose-question =
    Andika swali linaloweza kujibiwa ndiyo au hapana.
    Kwa mfano: Je, tukutane Jumapili?
propose-question-empty = Sioni swali hapo. Tafadhali liandike kwa maneno.
propose-question-long = Hilo ni refu mno kwa kura. Tafadhali usizidishe herufi { COUNT($most) }.

propose-whom-admit = Nani apokelewe?
propose-whom-exclude = Nani aondolewe kwenye chama?
propose-nobody-asks = Hakuna anayeomba kujiunga sasa. Mwalike kwanza.
propose-exclude-yourself = Unaweza kuondoka mwenyewe. Hakuna haja ya kura.

propose-give-or-end = Je, mtu apate cheo, au cheo kimoja kiishe?
propose-how-long = { $person } apate cheo hiki kwa muda gani? Kisha mtapiga kura tena.
propose-months-button =
    { $months ->
        [one] Mwezi mmoja
       *[other] Miezi { COUNT($months) }
    }
propose-no-end-button = Bila mwisho
propose-months-range = Tafadhali andika idadi ya miezi, kuanzia 1 hadi { COUNT($most) }.

propose-sure =
    💡 Chama kikikubali:
    { $lines }
    Kura ni ya wazi, hadi { DAY($until) } { TIME($until) }. Je, niwaulize?
propose-sure-secretly =
    💡 Chama kikikubali:
    { $lines }
    Kura ni ya siri, hadi { DAY($until) } { TIME($until) }. Je, niwaulize?
propose-ask-button = ✅ Kiulize chama
propose-asked = ✅ Nimekiuliza chama: ni kura { COUNT($number) }. Piga kura kwenye gumzo la chama.
