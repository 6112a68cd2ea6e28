### Words that every conversation uses. A label is at most 20 characters.

menu-button = ☰ Menyu
back-button = ⬅ Rudi
cancel-button = ✖ Ghairi
yes-button = ✅ Ndiyo
no-button = ❌ Hapana
change-button = ✏ Badilisha
language-button = 🌍 Lugha
help-button = ❓ Msaada

amount-button = { $amount }
name-button = { $person }
more-names-button = ▶ Majina zaidi
month-button = { MONTH($month) }
day-button = { DAY($day) }

## What people may type. Alternatives are separated by |.

word-yes = ndiyo | ndio | ndyo | naam | sawa | sawa sawa | eeh | ehe | haya | kweli | ni kweli | sahihi
word-no = hapana | hapan | la | siyo | sio | si kweli | si sahihi
home-words = menyu | mwanzo | anza | nyumbani | habari | hujambo | jambo | mambo | salamu | salama | shikamoo
cancel-words = ghairi | acha | batilisha | sitisha | katisha
back-words = rudi | nyuma | rudi nyuma

## Answers that fit anywhere

pick-one = Tafadhali gusa kitufe kimojawapo.
nothing-written = Sawa. Hakuna kilichoandikwa.
talk-cancelled = Imeghairiwa. Hakuna kilichoandikwa.
talk-nothing-open = Hakuna cha kughairi.
common-sent-again = (imetumwa tena)
common-problem = Siwezi kuonyesha ujumbe huu sasa. Gusa ☰ ili kuendelea.
common-our-fault = Kuna tatizo upande wetu. Hakuna chako kilichopotea. Tafadhali jaribu tena.
common-slow-down = Hayo ni mengi kwa wakati mmoja. Tafadhali subiri dakika moja.
common-question-gone = Nimepoteza tulipofikia. Hakuna kilichoandikwa. Tafadhali anza tena.
common-no-group = Bado hauko kwenye chama chochote.
common-not-a-member = Hauko kwenye chama hiki.
common-in-group =
    👥 { $group }
    { $what }
common-former-member = mwanachama wa zamani
common-someone = mtu fulani

button-unknown = Kitufe hiki ni cha zamani mno. Tafadhali fungua menyu.
button-not-yours = Kitufe hiki ni cha mtu mwingine.
button-past = Swali hilo limepita. Hakuna kilichobadilika.

group-come-to-private = Tafadhali zungumza nami kwa faragha kwanza. Hapo wewe tu utaona namba zako.
group-private-button = 🔒 Fungua faragha

## Amounts

amount-which = Unamaanisha kipi?
amount-none = Sioni kiasi. Kiandike kwa tarakimu, kwa mfano 50.
amount-many = Naona namba zaidi ya moja. Andika kiasi tu, kwa mfano 50.
amount-zero = Sifuri haiandikwi. Ilikuwa kiasi gani?
amount-sign = Andika kiasi bila alama ya kujumlisha au kutoa. Kwa mfano: 50
amount-too-large = Hicho ni zaidi ya kitabu hiki kinavyobeba. Tafadhali angalia namba tena.
amount-too-long = Namba hiyo ni ndefu mno. Tafadhali iangalie tena.
amount-decimals = Tarakimu ni nyingi mno baada ya nukta. Kwa mfano: 50.25
amount-letters = Je, kuna herufi kwenye namba? Tafadhali iandike tena kwa tarakimu.
amount-mixed = Tarakimu hizi zimechanganywa. Tafadhali ziandike kwa aina moja.
amount-numerals = Nasoma tarakimu za kawaida tu. Tafadhali andika kiasi kwa tarakimu, kwa mfano 50.
amount-form = Siwezi kusoma namba hiyo. Andika kiasi tu, kwa mfano 50.
amount-cents = Tafadhali andika senti baada ya nukta, kwa mfano 0.50
amount-currency = Chama hiki kinahesabu kwa sarafu nyingine. Tafadhali andika namba peke yake.
amount-words = Tafadhali andika kiasi kwa tarakimu, kwa mfano 50.

unreachable = Siwezi tena kumfikia { $person } wa { $group }. Tafadhali muulize ana kwa ana.
stopped =
    🔕 { $person } wa { $group } hataki ujumbe tena. Situmi chochote, na malipo yake yanahesabiwa kama zamani.
    Mwandikie pamoja na shahidi, na umpe karatasi. START yake mwenyewe inarudisha ujumbe.
