### Zamu

rotation-words = zamu | zamu yangu | zamu zote | upatu | mchezo

rotation-button = 🔄 Zamu
rotation-short-gathering = 🔄 Zamu: mzunguko unaundwa.
rotation-short-due = 🔄 Zamu { COUNT($round) }: { $amount } kabla ya { DAY($day) }
rotation-short-on-the-way = 🔄 Zamu: ⏳ iko njiani
rotation-short-paid = 🔄 Zamu: ✅ imelipwa
rotation-short-turn = 🎁 Zamu yako: { COUNT($round) }, { DAY($day) }

rotation-term-amount-whole = 💶 Kila nafasi inalipa { $amount } kila mara. Hakuna nusu nafasi.
rotation-term-amount = 💶 Kila nafasi inalipa { $amount } kila mara. Nusu nafasi inalipa { $half }.
rotation-term-week =
    { $weekday ->
        [monday] 📅 Zamu kila wiki, siku ya Jumatatu.
        [tuesday] 📅 Zamu kila wiki, siku ya Jumanne.
        [wednesday] 📅 Zamu kila wiki, siku ya Jumatano.
        [thursday] 📅 Zamu kila wiki, siku ya Alhamisi.
        [friday] 📅 Zamu kila wiki, siku ya Ijumaa.
        [saturday] 📅 Zamu kila wiki, siku ya Jumamosi.
       *[sunday] 📅 Zamu kila wiki, siku ya Jumapili.
    }
rotation-term-two-weeks =
    { $weekday ->
        [monday] 📅 Zamu kila wiki mbili, siku ya Jumatatu.
        [tuesday] 📅 Zamu kila wiki mbili, siku ya Jumanne.
        [wednesday] 📅 Zamu kila wiki mbili, siku ya Jumatano.
        [thursday] 📅 Zamu kila wiki mbili, siku ya Alhamisi.
        [friday] 📅 Zamu kila wiki mbili, siku ya Ijumaa.
        [saturday] 📅 Zamu kila wiki mbili, siku ya Jumamosi.
       *[sunday] 📅 Zamu kila wiki mbili, siku ya Jumapili.
    }
rotation-term-month-day = 📅 Zamu kila mwezi, tarehe { COUNT($number) }.
rotation-term-month-last = 📅 Zamu kila mwezi, siku ya mwisho.
rotation-term-month-weekday =
    📅 Zamu kila mwezi, { $weekday ->
        [monday] Jumatatu
        [tuesday] Jumanne
        [wednesday] Jumatano
        [thursday] Alhamisi
        [friday] Ijumaa
        [saturday] Jumamosi
       *[sunday] Jumapili
    } { $nth ->
        [1] ya kwanza
        [2] ya pili
        [3] ya tatu
        [4] ya nne
       *[last] ya mwisho
    }.
rotation-term-payday = 📅 Zamu kila mwezi, siku baada ya mshahara, tarehe { COUNT($number) }.
rotation-term-start = 🏁 Zamu ya kwanza ni { DATE($day) }.
rotation-term-order-lottery = 🎲 Kura mwanzoni inaamua mpangilio. Wote wanaweza kuhakiki.
rotation-term-order-fixed = 🤝 Mnakubaliana mpangilio pamoja.
rotation-term-order-seniority = 🕐 Aliyekaa muda mrefu chamani anatangulia.
rotation-term-order-each = 🎲 Kura kila mara inaamua zamu ni ya nani.
rotation-term-order-need = 🗳 Chama kinapiga kura kila mara zamu ni ya nani.
rotation-term-order-bids =
    🔨 Anayechukua kidogo anapata zamu, kuanzia { PERCENT($floor) } yake. { $shared ->
        [end] Wote wanagawana kinachobaki mwishoni.
        [whole] Wote wanagawana kinachobaki mara ijayo.
       *[rest] Wote wanagawana kinachobaki mara ijayo, baada ya sehemu ya chama.
    }{ $commission ->
        [0] { "" }
       *[other] { " " }Chama kinabaki na { PERCENT($commission) }.
    }
rotation-term-order-priced = 🏷 Kila mtu anachagua zamu. Kila zamu inagharimu { $price } zaidi ya inayofuata.
rotation-term-treasurer = 💰 Mhazini anashika chungu hadi siku yake.
rotation-term-direct = 🤝 Hakuna anayeshika chungu. Kila mtu anamlipa mwenye zamu.
rotation-term-missing-wait =
    { $days ->
        [0] ⏳ Mtu asipolipa, chungu kinasubiri hadi kijae.
        [one] ⏳ Mtu asipolipa, chungu kinasubiri. Baada ya siku { COUNT($days) } viongozi wanazungumza naye.
       *[other] ⏳ Mtu asipolipa, chungu kinasubiri. Baada ya siku { COUNT($days) } viongozi wanazungumza naye.
    }
rotation-term-missing-part =
    { $days ->
        [0] 💶 Mtu asipolipa, kilichopo kinatolewa. Kinachobaki kinafuata.
        [one] 💶 Mtu asipolipa baada ya siku { COUNT($days) }, kilichopo kinatolewa.
       *[other] 💶 Mtu asipolipa baada ya siku { COUNT($days) }, kilichopo kinatolewa.
    }
rotation-term-missing-reserve =
    { $days ->
        [0] 🧺 Mtu asipolipa, akiba inalipa. Anadaiwa na akiba.
        [one] 🧺 Mtu asipolipa baada ya siku { COUNT($days) }, akiba inalipa. Anadaiwa nayo.
       *[other] 🧺 Mtu asipolipa baada ya siku { COUNT($days) }, akiba inalipa. Anadaiwa nayo.
    }
rotation-term-missing-last =
    { $days ->
        [0] ⬇ Mtu asipolipa, kilichopo kinatolewa. Zamu yake inakuwa ya mwisho.
        [one] ⬇ Asiyelipa baada ya siku { COUNT($days) } anapata zamu ya mwisho. Kilichopo kinatolewa.
       *[other] ⬇ Asiyelipa baada ya siku { COUNT($days) } anapata zamu ya mwisho. Kilichopo kinatolewa.
    }
rotation-term-missing-deduct =
    { $days ->
        [0] ✂ Ambacho mtu hajalipa kinatolewa kwenye zamu yake.
        [one] ✂ Ambacho mtu hajalipa baada ya siku { COUNT($days) } kinatolewa kwenye zamu yake.
       *[other] ✂ Ambacho mtu hajalipa baada ya siku { COUNT($days) } kinatolewa kwenye zamu yake.
    }
rotation-term-no-reserve = 🧺 Hakuna akiba.
rotation-term-reserve = 🧺 Kila nafasi inaweka { $reserve } kila mara.
rotation-term-back = ↩ Kinachobaki katika akiba hurudishwa mwishoni.
rotation-term-back-not = 👥 Kinachobaki katika akiba ni cha chama.
rotation-term-receiver-pays = 🎁 Unalipa pia ikiwa ni zamu yako.
rotation-term-receiver-pays-not = 🎁 Hulipi ikiwa ni zamu yako.
rotation-term-no-hold = 🔒 Hakuna kinachoshikiliwa cha zamu.
rotation-term-hold = 🔒 { PERCENT($percent) } ya zamu inashikiliwa hadi mtu alipe mara { COUNT($until) }.
rotation-term-guarantor = 🤝 Aliyepata zamu anahitaji mdhamini.
rotation-term-no-guarantor = 🤝 Hakuna anayepaswa kudhamini wengine.
rotation-term-newcomers =
    { $months ->
        [0] 🌱 Wanachama wapya wanaweza kupata zamu yoyote.
        [one] 🌱 Aliye chamani chini ya mwezi { COUNT($months) } anakuja mwisho.
       *[other] 🌱 Aliye chamani chini ya miezi { COUNT($months) } anakuja mwisho.
    }
rotation-term-names = 👀 Chama kinaona kwa jina nani amelipa.
rotation-term-no-names = 🔒 Chama kinaona wangapi wamelipa, kamwe si nani.
rotation-term-no-organiser = 🧑 Hakuna anayepata zamu ya kwanza kwa kuandaa.
rotation-term-organiser = 🧑 { $person } anaandaa, na anapata zamu ya kwanza.
rotation-term-no-fee = 🎟 Hakuna cha chungu kinachobaki kwa chama.
rotation-term-fee = 🎟 Kwa kila chungu { $fee } inabaki kwa chama.

rotation-seats =
    { $half ->
        [true] { $whole ->
            [0] nusu nafasi
           *[other] nafasi { COUNT($whole) }½
        }
       *[false] { $whole ->
            [1] nafasi moja
           *[other] nafasi { COUNT($whole) }
        }
    }

rotation-all-button = 📅 Zamu zote
rotation-mine-button = 🔒 Zamu zangu
rotation-past-button = 📚 Zilizopita
rotation-terms-button = 📜 Tulivyokubali
rotation-newer-button = ▶ Zamu zaidi

rotation-none = 🔄 Hamna mzunguko wa zamu sasa. Kiongozi anaweza kuuanzisha.
rotation-none-officer = 🔄 Hamna mzunguko wa zamu sasa. Unaweza kuuanzisha kwa maswali manne.

rotation-all =
    🔄 { $group }, mzunguko { COUNT($number) }
    { $lines }
rotation-line-ahead = { COUNT($round) } · { DAY($day) } · { $who }
rotation-line-open = ▶ { COUNT($round) } · { DAY($day) } · { $who }
rotation-line-paid = ✅ { COUNT($round) } · { DAY($day) } · { $who }
rotation-nobody-yet = bado haijaamuliwa
rotation-two = { $first } na { $second }
rotation-one = { $person }

rotation-mine =
    🔒 { $group }, zamu zako
    { $facts }
rotation-my-seats = 🪑 Una { $seats }.
rotation-my-turn = 🎁 Zamu yako: zamu { COUNT($round) }, { DAY($day) }, { $amount }.
rotation-my-turn-had = ✅ Ulipata { $amount } katika zamu { COUNT($round) }.
rotation-my-turn-taken = ✂ { $amount } za zamu { COUNT($round) } zililipa deni lako.
rotation-my-turn-unknown = 🎁 Zamu yako haijaamuliwa bado.
rotation-my-sums = 💶 Umelipa { $paid } na kupata { $received } hadi sasa.
rotation-my-left = 📅 Ya kulipa: { $left } kabla ya { DAY($day) }.
rotation-my-left-nothing = ✅ Hakuna cha kulipa sasa.
rotation-my-way = ⏳ Njiani: { $amount }. Inasubiri ndiyo.
rotation-my-advance = 🧺 Unadaiwa { $owed } na akiba.
rotation-my-held = 🔒 Kinachoshikiliwa cha zamu yako: { $held }.
rotation-my-to-pay = 🗓 Hadi mwisho unalipa { $left } zaidi.
rotation-my-missing = ❓ Bila malipo yako chungu kina { $pot }, si { $whole }.
rotation-not-in = Hushiriki mzunguko huu. Unaweza kuona zamu za wote.

rotation-terms =
    📜 { $group }, mzunguko { COUNT($number) }
    { $lines }
rotation-past =
    📚 Mizunguko yenu iliyopita:
    { $lines }
rotation-past-none = 📚 Hakuna mizunguko iliyopita.
rotation-past-ended =
    { $rounds ->
        [one] Mzunguko { COUNT($number) }: { DATE($first) } hadi { DATE($last) }, zamu { COUNT($rounds) } imetolewa
       *[other] Mzunguko { COUNT($number) }: { DATE($first) } hadi { DATE($last) }, zamu { COUNT($rounds) } zimetolewa
    }
rotation-past-called-off = Mzunguko { COUNT($number) }: ulifutwa kabla ya kuanza
rotation-look-button = 🔄 Mzunguko { COUNT($number) }

rotation-book-paid = { DATE($when) } · zamu { $amount } · { RECEIPT($receipt) }
rotation-book-had = { DATE($when) } · ulipata zamu yako { $amount } · { RECEIPT($receipt) }
