### More time: a borrower says beforehand that they cannot pay by the day.

moretime-words = muda zaidi | naomba muda | naomba muda zaidi | nahitaji muda | nahitaji muda zaidi | niongezee muda | bado sina | 🕐
moretime-button = 🕐 Nahitaji muda

moretime-line = { LOAN($number) }: { $amount }, { DAY($day) }
moretime-what =
    { $line }
    Asante kwa kuniambia mapema. Nini kitakusaidia?
moretime-late =
    { $line }
    Unaweza kuzungumza na mtu, au kukiomba chama tarehe mpya.
moretime-week-button = 🗓 Wiki moja zaidi
moretime-half-button = ½ Nusu sasa
moretime-talk-button = 💬 Ongea na { $person }

moretime-week =
    ✅ Vizuri. Lipa mkopo { LOAN($number) } kufikia { DAY($until) }.
    Hadi hapo hakuna faini.
moretime-half =
    ✅ Vizuri. Lipa { $half } kwa mkopo { LOAN($number) } sasa.
    Lipa iliyobaki kufikia { DAY($until) }. Hadi hapo hakuna faini.
moretime-asked = ✅ Nimemwomba { $helper } azungumze nawe.
moretime-talk =
    💬 { $person } angependa kuzungumza nawe kuhusu mkopo.
    { $line }
moretime-until =
    { $line }
    Unahitaji muda hadi lini?
moretime-talk-now =
    { $line }
    Tafadhali zungumza na mtu sasa.
moretime-given =
    ✅ Vizuri, hadi { DAY($until) }. Sikukumbushi kabla ya hapo.
    { $line }
    Mhazini anajua sasa.
moretime-told =
    🕐 { $person } anahitaji muda zaidi, hadi { DAY($until) }.
    { $line }
moretime-too-long = Muda zaidi unafika { DAY($until) } tu.

moretime-nothing-owed = Hakuna cha kulipa sasa.
moretime-day-passed = Siku imepita. Zungumza na mtu, au kiombe chama tarehe mpya.
moretime-had-already = Ulishapata wiki moja zaidi kwa hili. Chama kinaweza kukupa tarehe mpya.
