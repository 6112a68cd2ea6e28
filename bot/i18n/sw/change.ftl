### Change: a member proposes another rule, and the group votes on it.

change-words = badilisha kanuni | kubadilisha kanuni | badilisha sheria | kubadilisha sheria | kanuni mpya | sheria mpya | pendekeza badiliko
change-propose-button = ✏ Badilisha kanuni

change-what = Unataka kubadilisha nini?
change-area-saving-button = 🐷 Akiba
change-area-loans-button = 🤲 Mikopo
change-area-voting-button = 🗳 Kura

change-which =
    { $lines }
    Unataka kubadilisha kanuni ipi?

change-together-button = 🤝 Tunachofanya
change-contribution-button = 💶 Kiasi cha mwezi
change-outlier-button = 🔎 Kuuliza tena
change-undo-button = ↩ Miguso ya kosa
change-remind-button = 🔔 Vikumbusho
change-escalate-button = 🙋 Msaada wa wengine
change-lending-button = 🤲 Aina ya mkopo
change-price-button = 🏷 Gharama ya mkopo
change-time-button = 📅 Jinsi ya kurejesha
change-grace-button = 🌱 Mwanzo
change-savings-button = 🐷 Mara za akiba
change-membership-button = 🕐 Muda wa kusubiri
change-open-button = ☝ Idadi ya mikopo
change-keep-button = 📦 Baki la sanduku
change-member-button = 👤 Kwa mwanachama
change-quiet-button = 🌙 Muda wa utulivu
change-household-button = 🏠 Kwa kaya moja
change-guarantors-button = 🤝 Nani hudhamini
change-guarantee-button = 🤝 Kiasi cha udhamini
change-fine-button = ⏰ Faini
change-fine-days-button = ⏰ Siku ya faini
change-fine-cap-button = ⏰ Kikomo cha faini
change-step-button = 🪙 Kukadiria
change-order-button = 🧾 Hulipwa kwanza
change-shareout-button = 🎉 Siku ya kugawana
change-quorum-button = 🗳 Wangapi wapige
change-threshold-button = ⚖ Ndiyo ngapi
change-hours-button = ⏳ Muda wa kura
change-secret-button = 🤫 Siri au wazi

change-value =
    Sasa: { $now }
    { $ask }

change-ask-together = Mnafanya nini pamoja?
change-ask-contribution = Kila mmoja wenu hulipa kiasi gani kila mwezi?
change-ask-outlier = Kuanzia mara ngapi ya kiasi cha mwezi niulize mara mbili?
change-ask-undo = Kosa la kugusa liweze kutenguliwa kwa dakika ngapi?
change-ask-remind = Niwakumbushe watu baada ya saa ngapi?
change-ask-escalate = Mwenyekiti asaidie baada ya saa ngapi?
change-ask-quiet = Saa zipi nisimwandikie mtu kwanza? Kila mmoja anaweza kuchagua zake.
change-quiet-21-8-button = 🌙 21:00 – 8:00
change-quiet-22-7-button = 🌙 22:00 – 7:00
change-quiet-23-6-button = 🌙 23:00 – 6:00
change-quiet-20-9-button = 🌙 20:00 – 9:00
change-quiet-0-0-button = 🔔 Bila utulivu
change-ask-grace = Mwanzoni, marejesho mangapi ni gharama tu?
change-ask-savings = Mwanachama adaiwe hadi mara ngapi ya akiba yake?
change-ask-membership = Mwanachama mpya asubiri mkopo miezi mingapi?
change-ask-open = Mwanachama awe na mikopo mingapi kwa wakati mmoja?
change-ask-keep = Pesa kiasi gani zibaki sandukuni?
change-ask-member = Mwanachama mmoja aweze kukopa kiasi gani cha pesa?
change-ask-household = Kaya moja iweze kukopa kiasi gani cha pesa?
change-ask-guarantors = Wanachama wangapi wadhamini mkopo?
change-ask-guarantee = Mtu adhamini hadi mara ngapi ya akiba yake?
change-ask-fine = Rejesho lililochelewa ligharimu kiasi gani, mara moja?
change-ask-fine-days = Rejesho lichelewe siku ngapi bila faini?
change-ask-fine-cap = Faini zote za mkopo zifike kiasi gani cha mkopo?
change-ask-step = Sarafu ndogo kabisa mnayolipia ni ipi?
change-ask-order = Rejesho lilipe nini kwanza?
change-ask-shareout = Mnagawana mwisho wa mwezi gani? Gusa au andika.
change-ask-quorum = Angalau wangapi kati yenu lazima wapige kura?
change-ask-threshold = Kura za ndiyo lazima zizidi kiasi gani cha kura zote?
change-ask-hours = Kura idumu siku ngapi?
change-ask-secret = Mnapigaje kura za mikopo?

change-number-button = { COUNT($count) }
change-times-button = { COUNT($count) } ×
change-percent-button = { PERCENT($count) }
change-share-button = { PERCENT($count) }
change-minutes-button =
    { $count ->
        [one] Dakika moja
       *[other] Dakika { COUNT($count) }
    }
change-hours-unit-button =
    { $count ->
        [one] Saa moja
       *[other] Saa { COUNT($count) }
    }
change-days-button =
    { $count ->
        [one] Siku moja
       *[other] Siku { COUNT($count) }
    }
change-months-button =
    { $count ->
        [one] Mwezi mmoja
       *[other] Miezi { COUNT($count) }
    }

change-together-save-button = 🐷 Akiba na mikopo
change-together-turns-button = 🔄 Upatu kwa zamu
change-together-both-button = 🤝 Yote mawili
change-secret-open-button = 👀 Wazi
change-secret-secret-button = 🤫 Kwa siri
change-order-fines-first-button = ⏰ Faini kwanza
change-order-fines-last-button = ⏰ Faini mwisho
change-order-loan-first-button = 🤲 Mkopo kwanza
change-no-fine-button = 🕊 Bila faini
change-no-step-button = 🪙 Bila kukadiria
change-no-shareout-button = 🎉 Bila siku
change-month-unknown = Tafadhali andika mwezi mmoja ujao, pamoja na mwaka. Kwa mfano: Oktoba 2027
change-number-form = Tafadhali andika namba moja nzima, kwa mfano 3.
change-rate-form = Tafadhali andika namba, yenye alama ya asilimia au bila, kwa mfano 1.5.

## The kind of loan

change-ask-kind =
    Sasa: { $now }
    Mnatoa mkopo wa aina gani?
    { $lines }
change-kind-flat = 📏 Gharama moja: ni ile ile kila mara. Ni rahisi kuhesabu.
change-kind-equal-instalments = ⚖ Marejesho sawa: gharama hupungua unaporejesha. Unalipa sawa kila mara.
change-kind-equal-principal = 📉 Yanayopungua: gharama hupungua unaporejesha. Unalipa pungufu kila mara.
change-kind-fee = 🎟 Ada moja: ni ile ile, hata muda ukiwa mrefu.
change-kind-cost-plus = 🛒 Bidhaa: chama huinunua, nawe unailipa kidogo kidogo. Bei haipandi kamwe.
change-kind-in-advance = ✂ Gharama kwanza: hukatwa unapopokea pesa.
change-kind-flat-button = 📏 Gharama moja
change-kind-equal-instalments-button = ⚖ Marejesho sawa
change-kind-equal-principal-button = 📉 Yanayopungua
change-kind-fee-button = 🎟 Ada moja
change-kind-cost-plus-button = 🛒 Bidhaa
change-kind-in-advance-button = ✂ Gharama kwanza
change-kind-free-button = 🕊 Bila gharama
change-kind-none-button = ✖ Bila mikopo

change-ask-price-month = Mkopo ugharimu kiasi gani kwa mwezi, kwa kila 100? Gusa au andika.
change-ask-price-year = Mkopo ugharimu kiasi gani kwa mwaka, kwa kila 100? Gusa au andika.
change-ask-price-once = Mkopo ugharimu kiasi gani mara moja, kwa kila 100? Gusa au andika.
change-per-month-button = 📅 Kwa mwezi
change-per-year-button = 📅 Kwa mwaka

change-ask-every = Mkopo urejeshwe kila baada ya muda gani?
change-every-week-button = 📅 Kila wiki
change-every-two-weeks-button = 📅 Kila wiki mbili
change-every-month-button = 📅 Kila mwezi
change-every-end-button = 🏁 Yote mwishoni
change-ask-count = Kwa marejesho mangapi yasiyozidi?
change-ask-months = Baada ya miezi mingapi isiyozidi?

## What the group votes on

change-now = Sasa:
change-then = Mkikubali:
change-example =
    { $count ->
        [one] 🧮 Mfano: unapokea { $out } na kurejesha { $back } kwa mara moja.
       *[other] 🧮 Mfano: unapokea { $out } na kurejesha { $back } kwa marejesho { COUNT($count) }.
    }
change-loans-keep = Mikopo iliyotolewa tayari inabaki kama ilivyo.

change-check =
    { $lines }
    { $ballot }
    Je, nikiulize chama?
change-ask-group-button = 🗳 Kiulize chama
change-asked = ✅ Nimekiuliza chama. Mnapiga kura hadi { DAY($until) } { TIME($until) }.
change-done = Ni hivyo kuanzia sasa. Hili ni toleo la { COUNT($version) } la kanuni zenu.

## Saying no

change-is-so-already = Hii ni kanuni yenu tayari. Hakuna kitakachobadilika.
change-open-already = Mnaipigia kanuni hii kura tayari: ni kura { COUNT($number) }. Subirini iishe.
change-no-lending = Chama chenu bado hakitoi mikopo. Kwanza kubalianeni aina ya mkopo.
