### The rules of a group, one sentence each.

rules-together-save = 🐷 Tunaweka akiba pamoja na tunaweza kukopeshana.
rules-together-turns = 🔄 Tunapokea pesa za upatu kwa zamu.
rules-together-both = 🤝 Tunaweka akiba pamoja na kupokea kwa zamu.
rules-contribution = 💶 Kila mmoja wetu hulipa { $amount } kila mwezi.
rules-two-hands = 🙌 Pesa huhesabiwa watu wawili wakisema hivyo. Hakuna anayejithibitishia.
rules-undo =
    { $minutes ->
        [one] ↩ Ukigusa kimakosa, unaweza kutengua ndani ya dakika moja.
       *[other] ↩ Ukigusa kimakosa, unaweza kutengua ndani ya dakika { COUNT($minutes) }.
    }
rules-nothing-deleted = 📒 Hakuna mstari unaofutwa kamwe. Kosa hupata mstari mpya.
rules-outlier = 🔎 Kiasi kikizidi kile cha mwezi mara { COUNT($times) }, nauliza mara mbili.
rules-remind =
    { $hours ->
        [one] 🔔 Asiyejibu hukumbushwa baada ya saa moja.
       *[other] 🔔 Asiyejibu hukumbushwa baada ya saa { COUNT($hours) }.
    }
rules-escalate =
    { $hours ->
        [one] 🙋 Baada ya saa moja, mwenyekiti husaidia.
       *[other] 🙋 Baada ya saa { COUNT($hours) }, mwenyekiti husaidia.
    }
rules-quiet-21-8 = 🌙 Kuanzia 21:00 hadi 8:00 simwandikii mtu kwanza.
rules-quiet-22-7 = 🌙 Kuanzia 22:00 hadi 7:00 simwandikii mtu kwanza.
rules-quiet-23-6 = 🌙 Kuanzia 23:00 hadi 6:00 simwandikii mtu kwanza.
rules-quiet-20-9 = 🌙 Kuanzia 20:00 hadi 9:00 simwandikii mtu kwanza.
rules-quiet-0-0 = 🔔 Ninaweza kuandika saa yoyote, mchana na usiku.

## Loans

rules-loans-later = 🤲 Tutaamua kuhusu mikopo baadaye.
rules-loans-free = 🤲 Mkopo hauna gharama.
rules-kind-flat = 🤲 Gharama ya mkopo ni ile ile kila mara.
rules-kind-equal-instalments = 🤲 Gharama hupungua unaporejesha. Kila rejesho ni sawa.
rules-kind-equal-principal = 🤲 Gharama hupungua unaporejesha. Kwa hiyo kila rejesho ni dogo zaidi.
rules-kind-fee = 🤲 Mkopo una ada moja, hata ukichukua muda gani.
rules-kind-cost-plus = 🤲 Chama hununua unachohitaji. Unakilipa kidogo kidogo, pamoja na nyongeza.
rules-kind-in-advance = 🤲 Gharama hukatwa unapopokea mkopo.

rules-price-flat =
    { $per ->
        [year] 🏷 Mkopo hugharimu { $cost } kwa kila { $each }, kila mwaka.
       *[month] 🏷 Mkopo hugharimu { $cost } kwa kila { $each }, kila mwezi.
    }
rules-price-equal-instalments =
    { $per ->
        [year] 🏷 Mwaka hugharimu { $cost } kwa kila { $each } unayodaiwa bado.
       *[month] 🏷 Mwezi hugharimu { $cost } kwa kila { $each } unayodaiwa bado.
    }
rules-price-equal-principal =
    { $per ->
        [year] 🏷 Mwaka hugharimu { $cost } kwa kila { $each } unayodaiwa bado.
       *[month] 🏷 Mwezi hugharimu { $cost } kwa kila { $each } unayodaiwa bado.
    }
rules-price-fee = 🏷 Ada ni { $cost } kwa kila { $each }.
rules-price-cost-plus = 🏷 Nyongeza ni { $cost } kwa kila { $each }.
rules-price-in-advance =
    { $per ->
        [year] 🏷 Katika kila { $each }, { $cost } hukatwa kwa kila mwaka.
       *[month] 🏷 Katika kila { $each }, { $cost } hukatwa kwa kila mwezi.
    }
rules-time =
    { $every ->
        [week] 📅 Unarejesha kila wiki, { $count ->
            [one] mara moja.
           *[other] si zaidi ya mara { COUNT($count) }.
        }
        [two-weeks] 📅 Unarejesha kila wiki mbili, { $count ->
            [one] mara moja.
           *[other] si zaidi ya mara { COUNT($count) }.
        }
       *[month] 📅 Unarejesha kila mwezi, { $count ->
            [one] mara moja.
           *[other] si zaidi ya mara { COUNT($count) }.
        }
    }
rules-time-end =
    { $count ->
        [one] 📅 Unarejesha yote kwa mara moja, ndani ya mwezi mmoja.
       *[other] 📅 Unarejesha yote kwa mara moja, ndani ya miezi { COUNT($count) }.
    }
rules-grace =
    { $count ->
        [0] 🌱 Rejesho la kwanza hulipa tayari sehemu ya mkopo.
        [one] 🌱 Rejesho la kwanza ni gharama tu.
       *[other] 🌱 Marejesho { COUNT($count) } ya kwanza ni gharama tu.
    }
rules-savings-times =
    { $times ->
        [one] 🐷 Deni lako halizidi akiba yako.
       *[other] 🐷 Deni lako halizidi mara { COUNT($times) } ya akiba yako.
    }
rules-member-months =
    { $months ->
        [0] 🕐 Mwanachama mpya anaweza kuomba mkopo mara moja.
        [one] 🕐 Mwanachama mpya husubiri mkopo mwezi mmoja.
       *[other] 🕐 Mwanachama mpya husubiri mkopo miezi { COUNT($months) }.
    }
rules-open-max =
    { $count ->
        [one] ☝ Mkopo mmoja kwa wakati mmoja.
       *[other] ☝ Si zaidi ya mikopo { COUNT($count) } kwa wakati mmoja.
    }
rules-keep =
    { $share ->
        [0] 📦 Pesa zote za sanduku zinaweza kukopeshwa.
       *[other] 📦 Angalau { PERCENT($share) } ya pesa zetu hubaki sandukuni.
    }
rules-member-share =
    { $share ->
        [5000] 👤 Mwanachama mmoja hukopa si zaidi ya nusu ya pesa zetu.
       *[other] 👤 Mwanachama mmoja hukopa si zaidi ya { PERCENT($share) } ya pesa zetu.
    }
rules-household-share =
    { $share ->
        [5000] 🏠 Kaya moja hukopa si zaidi ya nusu ya pesa zetu.
       *[other] 🏠 Kaya moja hukopa si zaidi ya { PERCENT($share) } ya pesa zetu.
    }
rules-guarantors =
    { $count ->
        [0] 🤝 Mkopo wako hauhitaji mdhamini.
        [one] 🤝 Mwanachama mmoja hudhamini mkopo wako.
       *[other] 🤝 Wanachama { COUNT($count) } hudhamini mkopo wako.
    }
rules-guarantee-times =
    { $times ->
        [one] 🤝 Hakuna anayedhamini zaidi ya akiba yake.
       *[other] 🤝 Hakuna anayedhamini zaidi ya mara { COUNT($times) } ya akiba yake.
    }
rules-no-fine = 🕊 Kuchelewa hakuna faini.
rules-fine = ⏰ Rejesho lililochelewa hugharimu { $amount }, mara moja.
rules-fine-days =
    { $days ->
        [0] ⏰ Faini huja siku inayofuata.
        [one] ⏰ Faini huja likichelewa zaidi ya siku moja.
       *[other] ⏰ Faini huja likichelewa zaidi ya siku { COUNT($days) }.
    }
rules-fine-cap = ⏰ Faini zote pamoja hazizidi { PERCENT($share) } ya mkopo.
rules-no-step = 🪙 Marejesho hayakadiriwi kwa sarafu nzima.
rules-step = 🪙 Marejesho hukadiriwa kwa { $step } nzima. La mwisho huchukua kilichobaki.
rules-order = 🧾 Rejesho hulipa kwanza { $first }, kisha { $second }, { $third } na { $fourth }.
rules-part-fine = faini
rules-part-fee = ada
rules-part-interest = gharama
rules-part-principal = mkopo
rules-no-shareout = 🎉 Mikopo inaweza kupita siku ya kugawana.
rules-shareout = 🎉 Mikopo yote hurejeshwa kabla ya { DATE($day) }.

## Voting

rules-quorum =
    { $share ->
        [5000] 🗳 Angalau nusu yetu lazima tupige kura.
        [10000] 🗳 Sote lazima tupige kura.
       *[other] 🗳 Angalau { PERCENT($share) } yetu lazima tupige kura.
    }
rules-threshold =
    { $share ->
        [5000] ⚖ Ndiyo zikizidi hapana, imekubaliwa.
       *[other] ⚖ Zaidi ya { PERCENT($share) } ya kura lazima ziwe ndiyo.
    }
rules-ballot-days =
    { $days ->
        [one] ⏳ Kura hudumu siku moja.
       *[other] ⏳ Kura hudumu siku { COUNT($days) }.
    }
rules-ballot-hours =
    { $hours ->
        [one] ⏳ Kura hudumu saa moja.
       *[other] ⏳ Kura hudumu saa { COUNT($hours) }.
    }
rules-loans-secret = 🤫 Kura za mikopo ni za siri.
rules-loans-open = 👀 Kura za mikopo ni za wazi.

rules-area-saving = — Akiba —
rules-area-loans = — Mikopo —
rules-area-voting = — Kura —

## Why something was refused

rules-why-founded =
    { $rule }
    Ni kanuni yetu tangu mwanzo, toleo la { COUNT($version) }, tangu { DATE($since) }. Kura inaweza kuibadilisha.
rules-why-voted =
    { $rule }
    Ni toleo la { COUNT($version) } la kanuni zetu, tulilolipigia kura { DATE($since) }. Kura mpya inaweza kuibadilisha.

## The rules, read out

rules-words = kanuni | kanuni zetu | sheria | sheria zetu | masharti | katiba | 📜
rules-button = 📜 Kanuni
rules-older-button = 🕰 Matoleo ya zamani
rules-read =
    📜 Kanuni za { $group }
    { $rules }
    { $version }
rules-version-founded = Toleo la { COUNT($version) }, tangu mwanzo, { DATE($since) }.
rules-version-voted = Toleo la { COUNT($version) }, tangu { DATE($since) }, kwa kura { COUNT($motion) }.
rules-older =
    🕰 Jinsi kanuni za { $group } zilivyobadilika
    { $lines }
rules-first-version = { $version }
rules-changes =
    { $version }
    Zamani:
    { $before }
    Tangu hapo:
    { $after }

## What a rule cannot say

rules-amount-out-of-range = Kiasi hiki hakiwezekani. Tafadhali andika kiasi cha kawaida cha mwezi.

rules-quorum-percent-bounds = Kati ya watu 100, lazima wapige kura: { COUNT($least) } hadi { COUNT($most) }.
rules-threshold-percent-bounds = Kati ya kura 100, ndiyo lazima zizidi: { COUNT($least) } hadi { COUNT($most) }.
rules-hours-bounds = Kura hudumu saa { COUNT($least) } hadi { COUNT($most) }.
rules-count-max-bounds = Mkopo una marejesho { COUNT($least) } hadi { COUNT($most) }.
rules-grace-principal-bounds = Mkopo unaweza kuanza na marejesho madogo { COUNT($least) } hadi { COUNT($most) }.
rules-step-minor-bounds = Marejesho hayawezi kukadiriwa hivi. Tafadhali chagua sarafu au noti.
rules-savings-times-bounds = Mkopo unaweza kuwa mara { COUNT($least) } hadi { COUNT($most) } ya akiba.
rules-member-months-bounds = Mkopo wa kwanza unaweza kusubiri miezi { COUNT($least) } hadi { COUNT($most) }.
rules-open-max-bounds = Mwanachama anaweza kuwa na mikopo { COUNT($least) } hadi { COUNT($most) } kwa pamoja.
rules-keep-percent-bounds = Kati ya 100, sandukuni zinaweza kubaki { COUNT($least) } hadi { COUNT($most) }.
rules-member-percent-bounds = Kati ya 100, mwanachama mmoja anaweza kukopa { COUNT($least) } hadi { COUNT($most) }.
rules-household-percent-bounds = Kati ya 100, kaya moja inaweza kukopa { COUNT($least) } hadi { COUNT($most) }.
rules-guarantors-bounds = Mkopo unaweza kuhitaji wadhamini { COUNT($least) } hadi { COUNT($most) }.
rules-guarantee-times-bounds = Mdhamini anaweza kudhamini mara { COUNT($least) } hadi { COUNT($most) } ya akiba yake.
rules-fine-minor-bounds = Faini hii haiwezekani. Tafadhali andika kiasi kidogo, au 0 kama hakuna faini.
rules-fine-cap-percent-bounds = Faini zinaweza kuwa { COUNT($least) } hadi { COUNT($most) } kwa kila 100 ya mkopo.
rules-fine-days-bounds = Faini inaweza kusubiri siku { COUNT($least) } hadi { COUNT($most) }.
rules-outlier-times-bounds = Naweza kuuliza kuanzia mara { COUNT($least) } hadi { COUNT($most) } ya kiasi cha mwezi.
rules-undo-minutes-bounds = Mguso unaweza kutenguliwa ndani ya dakika { COUNT($least) } hadi { COUNT($most) }.
rules-remind-hours-bounds = Naweza kukumbusha baada ya saa { COUNT($least) } hadi { COUNT($most) }.
rules-escalate-hours-bounds = Naweza kuwaita wengine baada ya saa { COUNT($least) } hadi { COUNT($most) }.

rules-rate-bp-bounds =
    { $per ->
        [month] Mkopo unaweza kugharimu hadi { PERCENT($most) } kwa mwezi.
        [year] Mkopo unaweza kugharimu hadi { PERCENT($most) } kwa mwaka.
       *[once] Mkopo unaweza kugharimu hadi { PERCENT($most) } mara moja.
    }
rules-rate-per-does-not-fit = Ada hulipwa mara moja, na gharama kwa muda. Tafadhali chagua tena.
rules-advance-takes-all = Hivi mkopo wote ungekatwa. Chagua gharama ndogo au muda mfupi zaidi.
rules-grace-too-long = Marejesho yasiyolipa mkopo mwanzoni hayawezi kuzidi { COUNT($most) }.
rules-grace-without-instalments = Mkopo unaorejeshwa kwa mara moja hauna marejesho madogo.
rules-order-incomplete = Faini, ada, gharama na mkopo: kila kimoja mara moja. Tafadhali chagua tena.
rules-escalate-too-soon =
    { $hours ->
        [one] Kwanza watu hukumbushwa, baada ya saa moja. Wengine huitwa baadaye.
       *[other] Kwanza watu hukumbushwa, baada ya saa { COUNT($hours) }. Wengine huitwa baadaye.
    }
