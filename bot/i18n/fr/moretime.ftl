### More time: a borrower says beforehand that they cannot pay by the day.

moretime-words = plus de temps | besoin de temps | j'ai besoin de temps | j’ai besoin de temps | j'ai besoin de plus de temps | j’ai besoin de plus de temps | il me faut du temps | pas encore | 🕐
moretime-button = 🕐 Plus de temps

moretime-line = { LOAN($number) } : { $amount }, { DAY($day) }
moretime-what =
    { $line }
    Merci de me le dire à temps. Qu’est-ce qui vous aide ?
moretime-late =
    { $line }
    Vous pouvez en parler, ou demander de nouvelles dates au groupe.
moretime-week-button = 🗓 1 semaine de plus
moretime-half-button = ½ La moitié d’abord
moretime-talk-button = 💬 Parler à { $person }

moretime-week =
    ✅ Bien. D’ici le { DAY($until) }, payez { LOAN($number) }.
    Il n’y a pas d’amende jusque-là.
moretime-half =
    ✅ Bien. Payez maintenant { $half } pour { LOAN($number) }.
    D’ici le { DAY($until) }, payez le reste. Il n’y a pas d’amende jusque-là.
moretime-asked = ✅ J’ai demandé à { $helper } de vous parler.
moretime-talk =
    💬 { $person } aimerait vous parler d’un prêt.
    { $line }
moretime-until =
    { $line }
    Jusqu’à quand vous faut-il du temps ?
moretime-talk-now =
    { $line }
    Parlez-en maintenant avec quelqu’un, s’il vous plaît.
moretime-given =
    ✅ Bien, jusqu’au { DAY($until) }. Pas de rappel avant.
    { $line }
    La trésorerie le sait maintenant.
moretime-told =
    🕐 { $person } demande plus de temps, jusqu’au { DAY($until) }.
    { $line }
moretime-too-long = Le temps en plus va au plus tard jusqu’au { DAY($until) }.

moretime-nothing-owed = Il n’y a rien à payer en ce moment.
moretime-day-passed = Le jour est passé. Parlez-en, ou demandez de nouvelles dates au groupe.
moretime-had-already = Vous avez déjà eu une semaine de plus pour cela. Le groupe peut donner de nouvelles dates.
