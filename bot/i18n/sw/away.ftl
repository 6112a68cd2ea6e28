### Away: a member is away for a while.

away-words = sipo | niko mbali | nasafiri | nimesafiri | nitasafiri | safari | safarini
away-button = 🌴 Niko mbali
away-back-button = 🏡 Nimerudi
away-open-button = 🌴 Nitasema

away-until = Utakuwa mbali hadi lini? Unabaki kwenye chama, na sitakukumbusha.
away-noted = 🌴 Kila la heri. Niambie ukirudi.
away-until-noted = 🌴 Kila la heri. Nitakuhesabu kuwa mbali hadi { DAY($day) }.
away-welcome-back = 🏡 Karibu tena!
away-not-away = Sina habari kwamba uko mbali.

away-told = 🌴 { $person } yuko mbali, na atasema akirudi.
away-until-told = 🌴 { $person } yuko mbali hadi { DAY($day) }.
away-back-told = 🏡 { $person } amerudi.
