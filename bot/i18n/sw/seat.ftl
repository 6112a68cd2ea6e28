### Nafasi: mwanachama anashiriki katika mzunguko wa zamu; kiongozi anauanza.

seat-invitation =
    🔄 { $person } anaandaa mzunguko wa zamu:
    { $lines }
    Je, unashiriki?
seat-one-button = ✅ Nafasi moja
seat-two-button = ✅✅ Nafasi mbili
seat-half-button = ½ Nusu nafasi
seat-not-now-button = ✖ Si sasa
seat-not-now = Sawa. Bado unaweza kujiunga hadi uanze.
seat-in =
    ✅ Unachukua { $seats }. Nitakuambia ukianza.
    { $lines }
seat-change-button = ✏ Badilisha
seat-out-button = ✖ Jitoe
seat-which = Unachukua kiasi gani?
seat-began = 🔄 Mzunguko umeanza, na { $seats } yako.
seat-began-without = Mzunguko umeanza bila wewe. Unaweza kushiriki unaofuata.
seat-being-drawn = 🎲 Kura ya mpangilio inaendelea. Mzunguko utaanza mpangilio ukiwa tayari.
seat-called-off = ✖ Mzunguko huu ulifutwa. Hakuna kilicholipwa, wala deni.
seat-take-part-button = ✅ Shiriki
seat-begin-button = 🏁 Anza
seat-call-off-button = ✖ Futa
seat-gathering-card =
    🔄 { $group }: mzunguko mpya wa zamu
    { $short }
    { $people ->
        [0] Bado hakuna mwenye nafasi.
        [one] Mmoja anashiriki hadi sasa.
       *[other] { COUNT($people) } wanashiriki hadi sasa: zamu { COUNT($rounds) } za { $pot }.
    }
seat-called-off-card = ✖ { $group }: mzunguko mpya wa zamu ulifutwa.
seat-began-card =
    🏁 { $group }: mzunguko wa zamu unaanza!
    { $lines }
seat-preview =
    Wanaoshiriki: { COUNT($people) } kati ya { COUNT($members) }. Kila zamu ni { $pot }.
    { $lines }
    Je, uanze?
seat-preview-changed =
    Kuna mtu aliyebadilisha nia wakati huo.
    { $preview }
seat-other-order-button = 🔢 Mpangilio mwingine
seat-others-now = Kuna mtu aliyebadilisha nia wakati huo. Tafadhali anza upya.
seat-begin-now-button = 🏁 Anza sasa
seat-who-next = Nani ni namba { COUNT($place) }?
seat-person-button =
    { $half ->
        [true] ½ { $person }
       *[false] { $person }
    }
seat-as-joined-button = 🕐 Walivyojiunga
seat-begun = 🏁 Umeanza. Nimewaambia wote.
seat-call-off-sure =
    { $people ->
        [0] Bado hakuna anayeshiriki. Je, niufute?
        [one] Mmoja anashiriki hadi sasa. Je, niufute?
       *[other] { COUNT($people) } wanashiriki hadi sasa. Je, niufute?
    }
