### Found: a savings group begins, in five questions.

found-words = anzisha | anzisha chama | chama kipya | fungua chama | unda chama | kikundi kipya

found-too-many = Uko kwenye vyama vingi tayari. Ondoka kimoja kabla ya kuanzisha kingine.

found-name = Swali 1 kati ya 5. Chama chako kinaitwaje?
found-name-empty = Jina linahitaji herufi. Tafadhali liandike tena.

found-together = Swali 2 kati ya 5. Mnafanya nini pamoja katika { $name }?
found-save-button = 🐷 Akiba na mikopo
found-turns-button = 🔄 Upatu kwa zamu
found-both-button = 🤝 Yote mawili

found-currency = Swali 3 kati ya { $together ->
        [turns] 4
       *[other] 5
    }. Mnatumia pesa gani?
found-currency-which = Unamaanisha ipi kati ya hizi?
found-currency-type = Andika jina lake, ishara yake au herufi zake tatu. Kwa mfano: birr
found-currency-unknown = Sizijui pesa hizo. Andika herufi zake tatu, kwa mfano ETB.
found-currency-many = Nchi nyingi huita pesa zao hivyo. Andika herufi zake tatu, kwa mfano USD.
found-currency-button = { $code }
found-other-button = ✏ Nyingine

found-monthly = Swali 4 kati ya { $together ->
        [turns] 4
       *[other] 5
    }. Kila mmoja wenu hulipa kiasi gani kila mwezi, kwa { $code }? Gusa au andika.

found-loans = Swali 5 kati ya 5. Mkopo unagharimu kiasi gani?
found-loans-percent-button = 🤲 1 kwa 100 / mwezi
found-loans-free-button = 🕊 Bila gharama
found-loans-later-button = ⏳ Tutaamua baadaye

found-check =
    { $name }
    { $lines }
    Je, kila kitu ni sahihi?
found-clock-line = 🕐 Saa yetu ni ya { CITY($city) }.
found-create-button = ✅ Anzisha
found-clock-button = 🕐 Badilisha saa

found-clock = Mnafuata saa ya wapi? Gusa mji, au andika mji ulio karibu nawe.
found-clock-unknown = Siujui mji huo. Andika mji mkubwa ulio karibu nawe.
found-clock-many = Nchi hiyo ina saa nyingi tofauti. Andika mji mkubwa ulio karibu nawe.
found-city-button = 🕐 { CITY($city) }

found-ready = ✅ { $group }: chama kiko tayari, na wewe ni mwenyekiti.
found-next =
    Pesa hazikai kamwe mikononi mwa mtu mmoja. Alika wengine, na umfanye mmoja wao mhazini.
    Mtapigia kura kanuni mtakapokutana mara ya kwanza.
