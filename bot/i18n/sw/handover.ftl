### Handovers: money between two hands. What the two sides see, and what they can do.

## Whoever is asked

handover-ask-deposit-cash =
    { $giver } anasema: nilikupa { $amount } taslimu siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-deposit-in-another-hand =
    { $giver } anasema: nilimpa { $taker } { $amount } taslimu siku ya { DAY($day) }.
    Je, unazo wewe badala yake? ({ PAYMENT($number) })
handover-ask-deposit-bank =
    { $giver } anasema: nilituma { $amount } kwenye akaunti ya benki siku ya { DAY($day) }.
    Je, unaziona huko? ({ PAYMENT($number) })
handover-ask-deposit-wallet =
    { $giver } anasema: nilituma { $amount } kwa pesa za simu siku ya { DAY($day) }.
    Je, unaziona huko? ({ PAYMENT($number) })
handover-ask-deposit-own =
    { $giver } anatunza pesa, na pia amelipa { $amount } siku ya { DAY($day) }.
    Tafadhali hesabuni pamoja. Je, zipo? ({ PAYMENT($number) })
handover-ask-deposit-from-you =
    { $sayer } anasema: ulitoa { $amount } taslimu siku ya { DAY($day) }.
    Je, ni sahihi? ({ PAYMENT($number) })
handover-ask-contribution-cash =
    { $giver } anasema: nilikupa { $amount } kwa zamu siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-contribution-in-another-hand =
    { $giver } anasema: nilimpa { $taker } { $amount } kwa zamu siku ya { DAY($day) }.
    Je, ulizipokea wewe badala yake? ({ PAYMENT($number) })
handover-ask-contribution-bank =
    { $giver } anasema: nilituma { $amount } za zamu kwenye akaunti ya benki siku ya { DAY($day) }.
    Je, unaziona huko? ({ PAYMENT($number) })
handover-ask-contribution-wallet =
    { $giver } anasema: nilituma { $amount } za zamu kwa pesa za simu siku ya { DAY($day) }.
    Je, unaziona huko? ({ PAYMENT($number) })
handover-ask-contribution-own =
    { $giver } anatunza pesa, na pia amelipa { $amount } kwa zamu siku ya { DAY($day) }.
    Tafadhali hesabuni pamoja. Je, zipo? ({ PAYMENT($number) })
handover-ask-contribution-from-you =
    { $sayer } anasema: ulitoa { $amount } kwa zamu siku ya { DAY($day) }.
    Je, ni sahihi? ({ PAYMENT($number) })
handover-ask-contribution-direct =
    { $giver } anasema: nilikupa { $amount } kwa zamu yako siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-payout =
    🎁 { $giver } anasema: nilikupa { $amount } za zamu yako siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-withdrawal =
    { $giver } anasema: nilikupa { $amount } za akiba yako siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-transfer =
    { $giver } anasema: nilikukabidhi { $amount } za chama siku ya { DAY($day) }.
    Je, unazo? ({ PAYMENT($number) })
handover-ask-correction =
    { $sayer } anasema: { RECEIPT($about) } inapaswa kuwa { $amount }.
    Je, ni sahihi? Mstari wa zamani unabaki, mpya unaurekebisha. ({ PAYMENT($number) })
handover-ask-struck =
    { $sayer } anasema: { RECEIPT($about) } haikutokea kamwe.
    Je, ni sahihi? Mstari wa zamani unabaki, mpya unaurekebisha. ({ PAYMENT($number) })
handover-counted-otherwise =
    { $counter } alihesabu { $counted }, si { $amount }.
    Ipi ni sahihi? ({ PAYMENT($number) })
handover-said-no =
    ❌ Ulisema hapana kwa { $amount }. ({ PAYMENT($number) }) Hakuna kilichoandikwa.
    Ukizipata, bado unaweza kusema ndiyo.
handover-said-no-correction =
    ❌ Ulisema hapana kwa marekebisho ya { RECEIPT($about) }. ({ PAYMENT($number) })
    Hakuna kilichoandikwa. Bado unaweza kusema ndiyo.
handover-stands =
    { $sayer } anasema ilikuwa { $amount }. Wewe ulihesabu { $counted }. ({ PAYMENT($number) })
    Tafadhali hesabu tena, vizuri zaidi pamoja.

handover-have-button = ✅ Ninazo { $amount }
handover-gave-button = ✅ Nilitoa { $amount }
handover-accept-button = ✅ Ilikuwa { $amount }
handover-right-button = ✅ Ni sahihi
handover-refuse-button = ❌ Hapana
handover-other-button = ✏ Kiasi kingine
handover-no-button = ❌ Hapana
handover-not-yet-button = ❌ Bado

handover-how-much = Ilikuwa kiasi gani? Nimeambiwa { $said }.
handover-other-sent = Nimemuuliza { $sayer } kama ilikuwa { $amount }. Bado hakuna kilichoandikwa.

## Whoever said it

handover-waiting =
    ● imesemwa ○ imehesabiwa ○ risiti
    { $amount } inasubiri { $who }. { PAYMENT($number) }, { MOMENT($since) }.
handover-waiting-correction =
    ⏳ Marekebisho ya { RECEIPT($about) } yanasubiri { $who }.
    { PAYMENT($number) }, { MOMENT($since) }.
handover-settled =
    ● imesemwa ● imehesabiwa ● risiti
    { $amount }, { PAYMENT($number) }: { RECEIPT($receipt) }
handover-one-person = { $person }
handover-the-officers = wahazini
handover-another-officer = kiongozi mwingine
handover-take-back-button = ↩ Ondoa malipo

handover-declined =
    { $counter } amesema hapana kwa { $amount }. ({ PAYMENT($number) })
    Hakuna kilichoandikwa. Sasa tufanye nini?
handover-declined-correction =
    { $counter } amesema hapana kwa marekebisho ya { RECEIPT($about) }. ({ PAYMENT($number) })
    Hakuna kilichoandikwa. Sasa tufanye nini?
handover-differs =
    { $counter } alihesabu { $counted }, nawe unasema { $amount }. ({ PAYMENT($number) })
    Hakuna kilichoandikwa. Sasa tufanye nini?
handover-proof-button = 📎 Tuma uthibitisho
handover-day-button = 🗓 Siku nyingine
handover-help-button = ⚖ Omba msaada
handover-send-proof = Tuma picha au ujumbe wa sauti, au andika sentensi. Nitaipitisha.
handover-proof-words =
    { $sayer } kuhusu { PAYMENT($number) }: “{ $words }”
handover-proof-picture = { $sayer } anakutumia hii kuhusu { PAYMENT($number) }.
handover-proof-sent = Nimeipitisha na kuuliza tena.
handover-which-day = Ilikuwa siku gani?
handover-day-sent = Nimeuliza tena, kwa siku ya { DAY($day) }.
handover-help-asked =
    Nimeomba msaada. Watakaozungumza nanyi wawili:
    { $helpers }
handover-helper = • { $person }
handover-please-help =
    ⚖ { $sayer } na { $other } hawakubaliani kuhusu { $amount } ({ PAYMENT($number) }).
    Tafadhali zungumza na wote wawili. Wao tu wanaweza kuthibitisha.

## How it ended

handover-taken-back = ↩ Malipo { PAYMENT($number) } ya { $amount } yameondolewa. Hakuna kilichoandikwa.
handover-turn-paid-for-you = ⏳ { $giver } alilipa { $amount } za zamu zako. ({ PAYMENT($number) }) Inasubiri ndiyo.
handover-undone = ↩ { $by } ametengua { RECEIPT($receipt) } ya { $amount }. Mstari wa marekebisho uko kwenye kitabu.
handover-corrected = Malipo { PAYMENT($number) } ya { $amount } yamerekebishwa kwa mstari mpya. Mstari wa zamani unabaki.
handover-others-asked = { PAYMENT($number) }: { $giver }, { $amount }. Sasa inamsubiri mtu mwingine.
handover-done-by-another = ✅ { $by } amethibitisha { $amount } kutoka kwa { $giver }, { MOMENT($when) }. { RECEIPT($receipt) }
handover-undo-button = ↩ Tengua (dakika 10)

## Saying no

handover-nobody-to-count =
    Bado hakuna anayeweza kuthibitisha pesa. Chama kinahitaji mhazini na kiongozi mmoja zaidi.
handover-only-treasurers-say = Mhazini tu anaweza kusema hili.
handover-too-many =
    { $count ->
        [one] Malipo yako bado yanasubiri. Tafadhali yaache yathibitishwe kwanza.
       *[other] Malipo yako { COUNT($count) } bado yanasubiri. Tafadhali yaache yathibitishwe kwanza.
    }
handover-not-for-yourself = Huwezi kujilipa mwenyewe. Mhazini mwingine ndiye hufanya hivyo.
handover-for-yourself = Huwezi kujithibitishia mwenyewe. Lazima mtu mwingine athibitishe.
handover-not-by-sms = Kwa SMS siwezi kuwa na hakika kuwa ni wewe. Thibitisha pesa kwenye Telegram au WhatsApp.
handover-not-yours = Hili ni kati ya watu wengine. Hakuna kilichobadilika.
handover-more-than-saved = { $person } ana akiba ya { $saved }. Haiwezekani kulipa zaidi ya hiyo.
handover-more-than-held = Una { $held } taslimu. Haiwezekani kutoa zaidi ya hizo.
handover-box-short = { $person } ana { $held } sasa. Hizo hazitoshi. Hakuna kilichoandikwa.
handover-place-short = Akaunti ina { $held } sasa. Hizo hazitoshi. Hakuna kilichoandikwa.
handover-savings-short = { $person } ana akiba ya { $saved } sasa. Hiyo haitoshi. Hakuna kilichoandikwa.
handover-only-to-treasurers = Sanduku hukabidhiwa mhazini mwingine tu.
handover-nothing-to-correct = Hakuna tena cha kurekebisha hapa.
handover-being-corrected = Marekebisho ya hili yanasubiri tayari.
handover-same-amount = Hicho ni kiasi kile kile. Hakuna kilichobadilika.
handover-no-helper = Hakuna kiongozi mwingine wa kusaidia. Tafadhali zungumza na chama.
handover-undo-too-late = Dakika kumi zimepita. Gusa “Si sahihi” kwenye risiti, nami nitaandika marekebisho.
handover-undo-hand-back = Dakika kumi zimepita. Rudisha pesa zile zile, nami nitaandika hilo pia.
handover-undo-pay-in = Dakika kumi zimepita. Lipa tena pesa hizo, nami nitaandika hilo pia.
handover-counted-anew = Kiasi kingine kimehesabiwa baada ya hiki. Angalia ujumbe mpya kabisa.
handover-counts-no-longer = { $person } hathibitishi malipo tena. Gusa Hapana, kisha uliza tena.
handover-keeps-no-longer = { $person } hatunzi pesa tena. Sema kinachokosekana kama malipo mapya.
handover-already-confirmed = { $person } alithibitisha hili tayari, { MOMENT($when) }: { RECEIPT($receipt) }.
handover-already-taken-back = Hili liliondolewa tayari. Hakuna kilichoandikwa.
handover-already-undone = Hili lilitenguliwa tayari.
handover-already-corrected = Hili lilirekebishwa tayari.
handover-already-countered = Kiasi kingine kimetajwa. Sasa kinasubiri upande wa pili.
handover-already-declined = Hili lilijibiwa Hapana. Linaweza kuulizwa tena.
handover-already-waiting = Hili linasubiri jibu.
