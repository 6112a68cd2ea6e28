### Kuchagua: zamu za mapema zinagharimu, za mwisho zinaleta, na kila mtu anachagua yake.

pick-open-button = 🏷 Waache wachague
pick-button = 🏷 Chagua zamu
pick-for-button = 🤝 Mchagulie mtu
pick-turn-button = Zamu { COUNT($round) }
pick-none-button = ↩ Bado bila zamu

pick-open-sure =
    Wanaoshiriki: { COUNT($people) }. Zamu: { COUNT($rounds) }.
    Baada ya hapo hakuna anayeingia wala kujitoa.
    Je, wachague sasa?
pick-opened = 🏷 Nimewaomba wote wachague. Nitakuambia wote wakiwa na zamu.

pick-asked = 🏷 Chagua zamu yako sasa. Za mapema zinagharimu, na za mwisho zinaleta.
pick-asked-unable = 🏷 Kila mtu anachagua zamu sasa. Mwambie kiongozi unataka ipi.
pick-without = 🏷 Wanaoshiriki wanachagua zamu zao sasa.
pick-mine =
    ✅ Umechagua:
    { $lines }
    Unaweza kubadilisha hadi mzunguko uanze.
pick-all-have =
    { $card }
    🏁 Sasa kila mtu ana zamu.
pick-for-you =
    🏷 { $person } amekuchagulia:
    { $lines }
    Kama si sawa, mwambie { $person } kabla mzunguko haujaanza.
pick-own-half = { $turn } · una nusu
pick-own-none = Nafasi ambayo bado haina zamu
pick-turn =
    { $how ->
        [costs] Zamu { COUNT($round) } · { DAY($day) } · inagharimu { $price }
        [gives] Zamu { COUNT($round) } · { DAY($day) } · inaleta { $price }
       *[even] Zamu { COUNT($round) } · { DAY($day) } · haina gharama
    }

pick-line = { $turn } · { $who }
pick-free = wazi
pick-half-free = { $person }, na nusu iko wazi
pick-which =
    🏷 Unataka zamu ipi?
    { $lines }
    { $half ->
        [true] Nusu nafasi inalipa au inapata nusu ya hiyo.
       *[false] Unaweza kubadilisha hadi mzunguko uanze.
    }
pick-which-for =
    🏷 { $person } anataka zamu ipi?
    { $lines }
    { $half ->
        [true] Nusu nafasi inalipa au inapata nusu ya hiyo.
       *[false] Inaweza kubadilishwa hadi mzunguko uanze.
    }
pick-changed =
    Samahani, zamu hiyo imeshachukuliwa na mwingine.
    { $asked }
pick-which-seat = Unabadilisha zamu yako ipi?
pick-for-whom = Unamchagulia nani?
pick-done =
    { $round ->
        [0] ✅ Huna zamu kwa sasa. Chagua nyingine.
        [one] ✅ Zamu { COUNT($round) } ni yako.
       *[other] ✅ Zamu { COUNT($round) } ni yako.
    }
pick-for-done =
    { $round ->
        [0] ✅ { $person } hana zamu kwa sasa. Nimemwambia, nikiweza.
        [one] ✅ { $person } ana zamu { COUNT($round) }. Nimemwambia, nikiweza.
       *[other] ✅ { $person } ana zamu { COUNT($round) }. Nimemwambia, nikiweza.
    }

pick-card =
    🏷 { $group }: kila mtu anachagua zamu
    { $lines }

pick-not-open = Hakuna anayechagua zamu sasa. Tazama zamu za wote.
pick-organiser = Zamu ya 1 ni yako, kama mlivyokubaliana wote.
pick-not-all =
    Si wote waliochagua zamu. Waulize:
    { $people }
pick-for-nobody = Kila mtu anaweza kuchagua mwenyewe. Kuanzia { MOMENT($since) } unaweza kuwasaidia waliobaki.
pick-for-themselves = { $person } anaweza kuchagua kwa simu yake. Mwombe afanye hivyo.
