### Away: a member is away for a while.

away-words = غائب | غائبة | أنا غائب | أنا غائبة | غياب | سأغيب | مسافر | مسافرة | أنا مسافر | أنا مسافرة | سفر | msafer
away-button = 🌴 سأغيب
away-back-button = 🏡 عدت
away-open-button = 🌴 سأخبرك لاحقًا

away-until = إلى متى غيابك؟ تبقى عضويتك في الجمعية، ولن يصلك تذكير مني.
away-noted = 🌴 وقتًا طيبًا. يرجى إخباري عند العودة.
away-until-noted = 🌴 وقتًا طيبًا. غيابك مسجل حتى { DAY($day) }.
away-welcome-back = 🏡 أهلًا بعودتك!
away-not-away = لا غياب مسجل لك.

away-told = 🌴 بدأ غياب { $person }. سنعرف عند العودة.
away-until-told = 🌴 غياب { $person } مستمر حتى { DAY($day) }.
away-back-told = 🏡 عودة طيبة! { $person } معنا من جديد.
