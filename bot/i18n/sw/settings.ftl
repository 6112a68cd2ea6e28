### Settings: how somebody is called, and how and when they are spoken to.

settings-words = mipangilio | mipangilio yangu | mpangilio
settings-button = ⚙ Mipangilio

settings-which =
    ⚙ Nibadilishe nini?
    { $lines }
settings-name-is = 👤 Jina: { $person }
settings-no-name = 👤 Jina: bado hakuna
settings-language-is = 🌍 Lugha: { $language }
settings-digits-are = 🔢 Tarakimu: { $digits }
settings-clock-is = 🕐 Saa: { CITY($city) }
settings-quiet-is = 🌙 Utulivu: { TIME($start) } hadi { TIME($end) }
settings-quiet-never = 🌙 Utulivu: hakuna

settings-name-button = 👤 Jina langu
settings-digits-button = 🔢 Tarakimu
settings-clock-button = 🕐 Saa yangu
settings-quiet-button = 🌙 Muda wa utulivu

## My name

settings-name = Chama chako hukuita { $person }. Jina jipya liwe lipi? Jina la utani linatosha.
settings-first-name = Chama chako kikuite nani? Jina la utani linatosha.
settings-name-empty = Jina linahitaji herufi. Tafadhali liandike tena.
settings-name-taken = Mtu fulani chamani ana jina linalokaribia kuwa hili. Tafadhali ongeza jina la pili.
settings-name-saved = ✅ Kuanzia sasa chama chako kinakuita { $person }.

## My clock

settings-clock = Nakuonyesha saa ya { CITY($city) }. Andika mji mkubwa wenye saa kama yako.
settings-clock-group-button = 👥 Saa ya chama
settings-clock-unknown = Siujui mji huo. Andika mji mkubwa ulio karibu nawe.
settings-clock-many = Nchi hiyo ina saa nyingi tofauti. Andika mji mkubwa ulio karibu nawe.
settings-cities = Saa yako ni ipi?
settings-city-button = 🕐 { CITY($city) }
settings-clock-saved = ✅ Natumia saa ya { CITY($city) }. Sasa huko ni { TIME($now) }.

## Quiet hours

settings-quiet =
    { $line }
    Natunza vikumbusho hadi muda wako wa utulivu uishe. Majibu kwako huja mara moja, bila sauti.
settings-quiet-span-button = 🌙 { TIME($start) } – { TIME($end) }
settings-quiet-group-button = 👥 Kama chama
settings-quiet-never-button = 🔔 Bila utulivu
settings-quiet-saved =
    ✅ Nitafuata hilo.
    { $line }
