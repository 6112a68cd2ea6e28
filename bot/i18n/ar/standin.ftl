### Standing in: أحدهم يكفل ما يبقى على عضو بعد دوره.

standin-needed =
    🤝 الدور { COUNT($round) } لك. أولًا يكفل أحدهم ما يبقى عليك.
    مَن أسأل؟
standin-needed-after =
    🤝 دور مقعدك صُرف من قبل. يكفل أحدهم ما يبقى عليك.
    مَن أسأل؟
standin-name-button = 🤝 تسمية شخص
standin-whom = مَن يكفلك؟
standin-asked = سألت { $person }. سأخبرك بالجواب.
standin-nobody-left = لم يبق أحد أسأله. يرجى الحديث مع الرئاسة.
standin-ask =
    🤝 دور { $person } قريب، ويبقى بعده { $left }. هل تكفل ذلك؟
    عند التأخر أخبرك، وتساعد في الدفع.
standin-accepted = 🤝 أنت الآن تكفل { $person } في الأدوار، وقد وصل الخبر.
standin-declined = ❌ أنت لا تكفل { $person }. لا أحد غيركما يعلم.
standin-told-accepted = 🤝 الكفالة من { $person }. لا شيء آخر يؤخر دورك.
standin-told-declined = لا كفالة من { $person } هذه المرة. مَن أسأل الآن؟
standin-late =
    🤝 أنت تكفل { $person }. تأخر { $amount } من الدور { COUNT($round) }.
    يرجى الحديث معًا، أو الدفع بدلًا.
standin-pay-button = 💶 دفع بدلًا

standin-already-accepted = { $person }: الكفالة موجودة من قبل.
standin-already-asked = { $person }: سألت، ولا جواب بعد.
standin-not-them = لا يمكن أن تكون الكفالة من { $person }. يرجى تسمية غيره.
standin-answered = سبق جوابك.
