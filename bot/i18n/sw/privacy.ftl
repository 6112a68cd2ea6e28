### Privacy: what is kept, all of it to look at, and the way to be forgotten. Said in private only.

privacy-words = faragha | data yangu | maelezo yangu | taarifa zangu | nisahau

privacy-notice =
    👤 Chama chako huona jina lako. Viongozi wake tu huona unacholipa.
    📒 Mistari ya kitabu hubaki daima. Unachoandika hukifuta nikishajibu.
    🔒 Sitaji pesa zako kamwe kwenye gumzo la kundi. Unaweza kuona yote ninayotunza, au kuniambia nikusahau.
privacy-data-button = 📥 Maelezo yangu
privacy-forget-button = 🗑 Nisahau

## My data

data-person =
    📥 Haya ndiyo yote ninayotunza kukuhusu:
    { $facts }
data-name = Jina: { $person }
data-no-name = Jina: hakuna
data-language = Lugha: { $language }
data-digits = Tarakimu: { COUNT($sample) }
data-clock = Saa: { CITY($zone) }
data-clock-of-group = Saa: ya chama chako
data-quiet = Muda wa utulivu: { $start } hadi { $end }
data-since = Nakujua tangu { DATE($since) }.
data-address = { $channel }, namba { $external }. Uliandika mara ya mwisho { DATE($heard) }.
data-address-linked = { $channel }, namba { $external }: iliunganishwa kwa maneno mawili { DATE($since) }.
data-address-chosen = { $channel }, namba { $external }: unataka kuandikiwa huko.
data-address-hides = { $channel }, namba { $external }: tangu { DATE($since) } inasema tu kwamba kuna habari.

data-group =
    👥 { $group }:
    { $facts }
data-member =
    { $life ->
        [active] Wewe ni mwanachama namba { COUNT($number) }, tangu { DATE($since) }.
        [away] Wewe ni mwanachama namba { COUNT($number) }, tangu { DATE($since) }. Sasa uko mbali.
        [asked] Ulikuwa mwanachama namba { COUNT($number) }, na uliomba kurudi { DATE($since) }.
       *[left] Ulikuwa mwanachama namba { COUNT($number) }. Uliondoka.
    }
data-asked =
    { $life ->
        [asked] Uliomba kujiunga { DATE($since) }. Bado hakuna aliyejibu.
       *[turned-down] Uliomba kujiunga { DATE($since) }. Chama kilisema hapana.
    }
data-office =
    { $role ->
        [chair] Wewe ni mwenyekiti tangu { DATE($since) }.
        [secretary] Wewe ni katibu tangu { DATE($since) }.
        [treasurer] Wewe ni mhazini tangu { DATE($since) }.
       *[auditor] Wewe ni mkaguzi tangu { DATE($since) }.
    }
data-office-past =
    { $role ->
        [chair] Ulikuwa mwenyekiti kuanzia { DATE($since) } hadi { DATE($until) }.
        [secretary] Ulikuwa katibu kuanzia { DATE($since) } hadi { DATE($until) }.
        [treasurer] Ulikuwa mhazini kuanzia { DATE($since) } hadi { DATE($until) }.
       *[auditor] Ulikuwa mkaguzi kuanzia { DATE($since) } hadi { DATE($until) }.
    }
data-lost-phone =
    { DATE($day) }, { $mine ->
        [true] ilisemwa kwamba simu yako imepotea
       *[false] ulihusika na simu iliyopotea ya mwanachama
    }: { $state ->
        [asked] inasubiri
        [agreed] mpya itaunganishwa baada ya siku
        [done] mpya iliunganishwa
       *[stopped] ilisimamishwa
    }
data-frozen =
    { DATE($day) }, kiongozi alizuia simu zako: { $ended ->
        [true] zinafanya kazi tena
       *[false] zimezuiwa
    }
data-vote =
    { $choice ->
        [yes] Kura { COUNT($number) }, { DATE($day) }: ulipiga kura ya ndiyo.
        [no] Kura { COUNT($number) }, { DATE($day) }: ulipiga kura ya hapana.
        [abstain] Kura { COUNT($number) }, { DATE($day) }: hukuwa na upande.
        [secret] Kura { COUNT($number) }, { DATE($day) }: ulipiga kura. Situnzi ulivyochagua.
       *[none] Kura { COUNT($number) }, { DATE($day) }: hukupiga kura.
    }
data-household =
    { $count ->
        [one] Kiongozi alisema kwamba unaishi kaya moja na mwanachama mmoja.
       *[other] Kiongozi alisema kwamba unaishi kaya moja na wanachama { COUNT($count) }.
    }
data-loan =
    { LOAN($loan) }, { DATE($day) }, uliyoomba: { $amount } · { $state ->
        [asked] haujaamuliwa
        [agreed] umekubaliwa
        [on-the-way] uko njiani
        [running] unarejeshwa
        [repaid] umerejeshwa
        [turned-down] haukukubaliwa
        [withdrawn] uliondolewa
       *[written-off] umesamehewa
    }
data-seat = Mzunguko { COUNT($circle) } wa zamu, { DATE($day) }: { $seats }
data-bid = Mzunguko { COUNT($circle) }, zamu { COUNT($round) }, { DATE($day) }: ulishindania kwa { $amount }
data-named = Mzunguko { COUNT($circle) }, zamu { COUNT($round) }, { DATE($day) }: ulimtaja anayehitaji
data-word = { DATE($day) }: neno lako katika kura: { $word }
data-dice = { DATE($day) }: uliandika dadu: { $dice }
data-standin =
    Mzunguko { COUNT($circle) } wa zamu, { DATE($day) }: uliombwa kudhamini · { $state ->
        [accepted] ndiyo
        [declined] hapana
       *[asked] bado hakuna jibu
    }
data-swap =
    Mzunguko { COUNT($circle) } wa zamu, { DATE($day) }: kubadilishana zamu { COUNT($first) } na { COUNT($second) } · { $state ->
        [done] imefanyika
        [declined] imekataliwa
        [refused] kiongozi hakukubali
        [taken-back] ombi limerudishwa
        [lapsed] imeisha bila jibu
       *[asked] inasubiri
    }
data-loan-for = { LOAN($loan) }, kwa ajili ya: { $words }
data-fine =
    { $waived ->
        [true] { LOAN($loan) }, { DATE($day) }, faini: { $amount } · imesamehewa na chama
       *[false] { LOAN($loan) }, { DATE($day) }, faini: { $amount }
    }
data-respite = { LOAN($loan) }, { DATE($day) }, uliomba muda zaidi, hadi { DATE($until) }
data-guarantee =
    Kudhamini { LOAN($loan) }, { DATE($day) }, { $amount } · { $state ->
        [asked] inasubiri
        [accepted] ulisema ndiyo
        [declined] ulisema hapana
       *[released] imekwisha
    }
data-handover =
    { $purpose ->
        [deposit] { PAYMENT($number) }, { DATE($day) }, uliyolipa: { $amount }
        [withdrawal] { PAYMENT($number) }, { DATE($day) }, uliyolipwa: { $amount }
        [transfer] { PAYMENT($number) }, { DATE($day) }, iliyokabidhiwa: { $amount }
        [loan] { PAYMENT($number) }, { DATE($day) }, iliyokopeshwa: { $amount }
        [repayment] { PAYMENT($number) }, { DATE($day) }, iliyorejeshwa: { $amount }
        [spending] { PAYMENT($number) }, { DATE($day) }, iliyotumika kwa chama: { $amount }
        [refund] { PAYMENT($number) }, { DATE($day) }, iliyorudishwa: { $amount }
        [contribution] { PAYMENT($number) }, { DATE($day) }, iliyolipwa kwa zamu: { $amount }
        [payout] { PAYMENT($number) }, { DATE($day) }, zamu iliyotolewa: { $amount }
        [return] { PAYMENT($number) }, { DATE($day) }, iliyorudishwa mwisho wa zamu: { $amount }
        [share] { PAYMENT($number) }, { DATE($day) }, sehemu ya mwaka: { $amount }
        [brought] { PAYMENT($number) }, { DATE($day) }, iliyoletwa kwa mgao: { $amount }
        [social] { PAYMENT($number) }, { DATE($day) }, katika mfuko wa jamii: { $amount }
        [help] { PAYMENT($number) }, { DATE($day) }, kutoka mfuko wa jamii: { $amount }
       *[correction] { PAYMENT($number) }, { DATE($day) }, iliyorekebishwa kuwa: { $amount }
    } · { $state ->
        [waiting] inasubiri
        [countered] inasubiri
        [declined] ilijibiwa hapana
        [taken-back] iliondolewa
        [undone] ilitenguliwa
        [corrected] ilirekebishwa baadaye
       *[confirmed] imethibitishwa
    }
data-witness =
    { PAYMENT($number) }, { DATE($asked) }, uliulizwa kama uliona: { $saw ->
        [saw] uliona
        [did-not] hukuona
       *[waits] inasubiri
    }
data-line-savings = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, akiba: { $amount }, kisha { $after }. Alama: { MARK($mark) }
data-line-cash = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, taslimu mkononi mwako: { $amount }, kisha { $after }. Alama: { MARK($mark) }
data-line-loan = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, unachodaiwa cha mkopo: { $amount }, kisha { $after }. Alama: { MARK($mark) }
data-line-prepaid = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, uliyolipa zaidi: { $amount }, kisha { $after }. Alama: { MARK($mark) }
data-end = Hayo ndiyo yote. Pia natunza niliyokuandikia, yakiwa yamefungwa, hadi uniambie nikusahau.

## Forget me

privacy-still-member = Uko kwenye { $group }. Ondoka kwanza, kisha naweza kukusahau.
privacy-money-open = Bado una pesa ambazo hazijakamilika kwenye { $group }. Zikamilishe kwanza, kisha naweza kukusahau.
privacy-forget =
    🗑 Naweza kusahau jina lako, anwani yako, na yote niliyokuandikia.
    Mistari ya kitabu hubaki, kwa namba tu. Hakuna atakayejua kwamba ni yako.
    Je, unataka hivyo?
privacy-sure =
    Una uhakika? Hakuna anayeweza kulitengua hili.
    Ukigusa, nitakusahau mara moja, na sitaweza kujibu tena. Kwaheri!
privacy-sure-button = 🗑 Ndiyo, nisahau
privacy-keep-button = 🔒 Hapana, nitunze
privacy-kept = Sawa. Sikusahau chochote.
privacy-forgotten = Nimekusahau. Kwaheri!
