### Bid: zamu ni ya nani, kwa kushindania au kwa uamuzi wa chama.

bid-open =
    🔨 Zamu { COUNT($round) } inaleta { $whole }. Anayechukua kidogo zaidi anaipata.
    Unaweza kushindania hadi { DAY($closes) } { TIME($closes) }. Hakuna anayeona nani anashindania.
bid-open-lowest =
    { $open }
    Kiasi cha chini zaidi: { $lowest }.
bid-open-mine =
    { $open }
    ✅ Kiasi cha chini zaidi ni chako: { $lowest }.
bid-open-watch =
    🔨 Wanachama wanashindania zamu { COUNT($round) }, inayoleta { $whole }.
    Wanaweza hadi { DAY($closes) } { TIME($closes) }.
bid-button = 🔨 Shindania
bid-how-much = Ungechukua kiasi gani? Kutoka { $least } hadi { $most }.
bid-kept = ✅ Kiasi chako: { $amount }. Ni cha chini zaidi hadi sasa.
bid-passed = 🔨 Mtu anataka { $lowest } kwa zamu { COUNT($round) }, chini yako.
bid-won = 🔨 Zamu { COUNT($round) }: { $who }, kwa { $amount }. Anaachia chama { $left }.

need-open =
    🤝 Nani anahitaji zaidi zamu { COUNT($round) }? Chama kinaamua.
    Unaweza kusema hadi { DAY($closes) } { TIME($closes) }. Hakuna anayeona ulichosema.
need-open-mine =
    { $open }
    ✅ Ulisema { $person }.
need-button = 🤝 Taja mtu
need-who = Nani anaihitaji zaidi?
need-kept = ✅ Ulisema { $person }. Unaweza kubadilisha hadi ifungwe.
need-won = 🤝 Zamu { COUNT($round) }: { $who }. Chama kimesema.

bid-given = 🔄 Zamu { COUNT($round) }: { $who }.

bid-over = Zamu { COUNT($round) } imeamuliwa tayari.
bid-had-turn = Ulipata zamu yako katika mzunguko huu.
bid-late = Kwanza lipa kilichobaki: { $left }.
bid-yours-already = Kiasi cha chini zaidi ni chako tayari.
bid-out-of-range = Taja kiasi kutoka { $least } hadi { $most }.
bid-none-lower = Hakuna anayeweza kuchukua chini ya hapo. Zamu ina mwenyewe.
need-no-seat = Ni aliye katika mzunguko tu anayeweza kusema.
turns-bids-whole-seats = Mkishindania, kila mtu ana nafasi nzima.
turns-bids-all-pay = Mkishindania, kila mtu analipa kila zamu.
