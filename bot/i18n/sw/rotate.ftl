### Kuanza

rotate-words = anza zamu | upatu mpya | anza upatu

rotate-button = ➕ Anza zamu
rotate-how-much = 1 kati ya 4. Kila mtu analipa kiasi gani kila mara? Gusa au andika.

rotate-how-often = 2 kati ya 4. Zamu inakuja kila baada ya muda gani?
rotate-month-last-button = 📅 Mwisho wa mwezi
rotate-month-day-button = 📅 Siku ya mwezi
rotate-two-weeks-button = 📅 Kila wiki mbili
rotate-week-button = 📅 Kila wiki
rotate-month-weekday-button = 📅 Siku maalum
rotate-payday-button = 💼 Baada ya mshahara

rotate-which-month-day = Siku gani ya mwezi? Gusa au andika nambari hadi 31.
rotate-which-payday = Unapata mshahara siku gani ya mwezi? Zamu ni siku inayofuata.
rotate-count-button = { COUNT($count) }
rotate-day-bounds = Andika siku kutoka 1 hadi 31. Katika mwezi mfupi, 31 ni ya mwisho.
rotate-which-month-weekday = Siku gani ya mwezi?
rotate-which-weekday = Siku gani ya wiki?
rotate-which-week = Ya ngapi katika mwezi?
rotate-other-weekday-button = ✏ Siku nyingine
rotate-weekday-button =
    { $weekday ->
        [monday] Jumatatu
        [tuesday] Jumanne
        [wednesday] Jumatano
        [thursday] Alhamisi
        [friday] Ijumaa
        [saturday] Jumamosi
       *[sunday] Jumapili
    }
rotate-nth-button =
    { $weekday ->
        [monday] Jumatatu
        [tuesday] Jumanne
        [wednesday] Jumatano
        [thursday] Alhamisi
        [friday] Ijumaa
        [saturday] Jumamosi
       *[sunday] Jumapili
    } { $nth ->
        [1] ya 1
        [2] ya 2
        [3] ya 3
        [4] ya 4
       *[last] ya mwisho
    }

rotate-first-day = 3 kati ya 4. Zamu ya kwanza ni lini?
rotate-later-button = ▶ Baadaye

rotate-order =
    4 kati ya 4. Nani anapata pesa kwanza, na nani baadaye?
    { $lines }
rotate-order-lottery-button = 🎲 Kura mwanzoni
rotate-order-fixed-button = 🤝 Tunavyokubali
rotate-order-seniority-button = 🕐 Wa zamani kwanza
rotate-order-each-button = 🎲 Kura kila mara
rotate-order-need-button = 🗳 Anayehitaji
rotate-order-bids-button = 🔨 Kwa kushindania
rotate-order-priced-button = 🏷 Mapema hulipa
rotate-order-lottery = 🎲 Kura mwanzoni: hakuna anayejua wala kuchagua mpangilio. Nyote mnaweza kuhakiki.
rotate-order-fixed = 🤝 Tunavyokubali: mnazungumza, nami naandika mpangilio.
rotate-order-seniority = 🕐 Wa zamani kwanza: aliyekaa muda mrefu chamani anatangulia.

rotate-order-each = 🎲 Kura kila mara: kati ya wale ambao hawajapata zamu.
rotate-order-need = 🗳 Anayehitaji: chama kinapiga kura kila mara.
rotate-order-bids = 🔨 Kwa kushindania: anayetaka kidogo anapata. Wote wanagawana kinachobaki.
rotate-order-priced = 🏷 Mapema hulipa: kila mtu anachagua zamu. Wa mapema wanawalipa wa mwisho.

rotate-lowest-bid = Kiasi cha chini ni asilimia ngapi ya zamu? Gusa au andika.
rotate-commission = Chama kinabaki na asilimia ngapi ya kila zamu?
rotate-share =
    Anayetaka kidogo anaacha pesa. Mnazigawanaje?
    { $lines }
rotate-share-rest-button = ➗ Baada ya chama
rotate-share-whole-button = 💯 Zote
rotate-share-end-button = 🏁 Mwishoni
rotate-share-rest = ➗ Baada ya chama: kinachukua sehemu yake. Kisha kila mtu hulipa kidogo.
rotate-share-whole = 💯 Zote: kisha kila mtu hulipa kidogo. Mwenye zamu anakilipa chama.
rotate-share-end = 🏁 Mwishoni: zinabaki kwenye chungu. Baada ya zamu ya mwisho wote wanagawana.

rotate-price = Zamu inagharimu kiasi gani zaidi ya inayofuata? Gusa au andika.

rotate-check =
    🔄 Huu ndio mzunguko wenu:
    { $lines }
    Je, yote ni sawa?
rotate-ask-everybody-button = ✅ Waulize wote
rotate-details-button = ✏ Badilisha mambo

rotate-which =
    { $lines }
    Unataka kubadilisha nini?
rotate-about-amount-button = 💶 Kiasi
rotate-about-pace-button = 📅 Lini, mara ngapi
rotate-about-order-button = 🔢 Mpangilio
rotate-about-pot-button = 💰 Nani anashika
rotate-about-missing-button = ⏳ Anayechelewa
rotate-about-reserve-button = 🧺 Akiba ya dharura
rotate-about-back-button = ↩ Akiba inayobaki
rotate-about-receiver-button = 🎁 Zamu yako
rotate-about-hold-button = 🔒 Kushikilia
rotate-about-guarantor-button = 🤝 Mdhamini
rotate-about-newcomers-button = 🌱 Wanachama wapya
rotate-about-names-button = 👀 Majina
rotate-about-organiser-button = 🧑 Mwandaaji
rotate-about-fee-button = 🎟 Kwa chama
rotate-about-days-button = 🗓 Siku za kusubiri

rotate-detail =
    Sasa: { $now }
    { $ask }

rotate-ask-pot = Nani anashika pesa hadi zitolewe?
rotate-pot-treasurer-button = 💰 Mhazini
rotate-pot-direct-button = 🤝 Mkono kwa mkono
rotate-ask-missing = Nini kinafanyika kama mtu hajalipa siku hiyo?
rotate-missing-wait-button = ⏳ Chungu kinasubiri
rotate-missing-part-button = 💶 Toa kilichopo
rotate-missing-reserve-button = 🧺 Kutoka akiba
rotate-missing-last-button = ⬇ Zamu yake mwisho
rotate-missing-deduct-button = ✂ Kutoka zamu yake
rotate-ask-days = Baada ya siku ngapi kiongozi anaombwa kusaidia?
rotate-days-button =
    { $count ->
        [one] Siku { COUNT($count) }
       *[other] Siku { COUNT($count) }
    }
rotate-ask-reserve = Kila mtu anaweka kiasi gani zaidi kila mara? Gusa au andika.
rotate-no-reserve-button = ✖ Hakuna akiba
rotate-ask-back = Akiba inayobaki mwishoni inakuwaje?
rotate-back-returned-button = ↩ Inarudishwa
rotate-back-kept-button = 👥 Ya chama
rotate-ask-receiver = Je, unalipa pia ikiwa ni zamu yako?
rotate-receiver-pays-button = ✅ Ndiyo, wote
rotate-receiver-pays-not-button = ✖ Hapana, si hapo
rotate-ask-hold = Sehemu gani ya zamu inashikiliwa kwanza?
rotate-ask-until = Malipo mangapi yanahitajika kabla ya kutoa kilichobaki?
rotate-no-hold-button = ✖ Hakuna
rotate-percent-button = { PERCENT($percent) }
rotate-ask-guarantor = Je, aliyepata zamu anahitaji mdhamini?
rotate-guarantor-needed-button = ✅ Ndiyo
rotate-guarantor-not-needed-button = ✖ Hapana
rotate-ask-newcomers = Wapya wanapata zamu mwishoni. Mtu ni mpya kwa miezi mingapi?
rotate-months-button =
    { $count ->
        [one] Mwezi { COUNT($count) }
       *[other] Miezi { COUNT($count) }
    }
rotate-ask-names = Je, chama kinaona kwa jina nani amelipa?
rotate-names-shown-button = 👀 Ndiyo, kwa jina
rotate-names-hidden-button = 🔒 Idadi tu
rotate-ask-organiser = Je, kuna mwandaaji anayepata zamu ya kwanza?
rotate-nobody-button = ✖ Hakuna mtu
rotate-ask-fee = Kiasi gani cha kila chungu kinabaki kwa chama?
rotate-no-fee-button = ✖ Hakuna
