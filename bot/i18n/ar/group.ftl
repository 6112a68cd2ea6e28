### Group: the page of the group one looks at.

group-words = جمعية | الجمعية | جمعيتي | مجموعة | المجموعة | مجموعتي | jam3iya
switch-words = تبديل | جمعية أخرى | جمعيات أخرى | جمعياتي | تغيير الجمعية

group-page =
    { $group }
    { $facts }
group-members =
    👥 { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { COUNT($count) } أعضاء
        [many] { COUNT($count) } عضوًا
       *[other] { COUNT($count) } عضو
    } · رقم عضويتك { COUNT($number) }
group-monthly = 💶 { $amount } كل شهر
group-you-chair = 🪑 لك رئاسة الجمعية.
group-you-secretary = ✍ لك سكرتارية الجمعية.
group-you-treasurer = 💰 لك أمانة الصندوق.
group-you-auditor = 🔍 لك مراجعة الدفتر.
group-away = 🌴 أنت في غياب.
group-away-until = 🌴 أنت في غياب حتى { DAY($day) }.

group-switch-button = 🔄 { $group }
group-others-button = 🔄 جمعيات أخرى
group-which = أي جمعية نعرض؟
group-no-other = هذه جمعيتك الوحيدة. يمكنك تأسيس جمعية أخرى، أو الانضمام إلى واحدة.

group-news = { $lines }
