### Invite: the link by which newcomers ask to join.

invite-words = alika | mwaliko | karibisha | kiungo | linki

invite-link =
    Watumie kiungo hiki watu unaowajua. Kinaomba kujiunga na { $group }:
    { $link }
    { $members ->
        [one] Mwanachama mmoja yumo
       *[other] Wanachama { COUNT($members) } wamo
    }, { $waiting ->
        [0] na hakuna anayesubiri.
        [one] na mgeni mmoja anasubiri.
       *[other] na wageni { COUNT($waiting) } wanasubiri.
    }
invite-new-link =
    Kiungo cha zamani kimekwisha. Hiki ndicho kipya cha { $group }:
    { $link }
    { $members ->
        [one] Mwanachama mmoja yumo
       *[other] Wanachama { COUNT($members) } wamo
    }, { $waiting ->
        [0] na hakuna anayesubiri.
        [one] na mgeni mmoja anasubiri.
       *[other] na wageni { COUNT($waiting) } wanasubiri.
    }
invite-poster =
    Chapisha hii, au ionyeshe. Kamera ya simu hufungua { $group }:
    { $link }
invite-sure = Kiungo kipya huzima cha zamani, hata kwenye kila bango. Je, unataka hivyo?
invite-only-who-admits = Mwanzilishi, mwenyekiti na katibu tu ndio hutengeneza viungo vipya.

invite-button = 📨 Alika
invite-share-button = 📨 Tuma mwaliko
invite-poster-button = 🖼 Bango la QR
invite-new-button = 🔁 Kiungo kipya
