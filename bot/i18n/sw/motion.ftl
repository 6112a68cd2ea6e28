### Motions: what the group votes on, how it stands, and how it ended.

votes-button = 🗳 Kura
motion-look-button = 🗳 Kura { COUNT($number) }
motion-yes-button = 👍 Ndiyo
motion-no-button = 👎 Hapana
motion-abstain-button = 🤚 Sina upande
motion-retract-button = ↩ Ondoa kura yangu
motion-withdraw-button = ✖ Futa kura hii
motion-carry-out-button = ✅ Tekeleza sasa
motion-private-button = 🔒 Kura kwa faragha

## In the group's chat

motion-ballot =
    🗳 Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }
    { $lines }
motion-card =
    🗳 Kura { COUNT($number) } ya { $group }
    { $lines }
    Wamepiga kura { COUNT($voted) } kati ya { COUNT($seats) }, wanahitajika { COUNT($quorum) }. { $missing ->
        [0] Hakuna aliyebaki.
        [one] Amebaki mmoja.
       *[other] Wamebaki { COUNT($missing) }.
    }
    Inaendelea hadi { DAY($until) } { TIME($until) }.
    { $notes }
motion-card-secret =
    🗳 Kura ya siri { COUNT($number) } ya { $group }
    { $lines }
    Wamepiga kura { COUNT($voted) } kati ya { COUNT($seats) }, wanahitajika { COUNT($quorum) }. { $missing ->
        [0] Hakuna aliyebaki.
        [one] Amebaki mmoja.
       *[other] Wamebaki { COUNT($missing) }.
    }
    Inaendelea hadi { DAY($until) } { TIME($until) }. Nimemuuliza kila mmoja wenu kwa faragha.
    { $notes }
motion-card-private =
    🗳 Kura { COUNT($number) } ya { $group }, kuhusu mwanachama
    Nimemuuliza kila mmoja wenu kwa faragha, na matokeo nitayasema huko.
    Wamepiga kura { COUNT($voted) } kati ya { COUNT($seats) }, wanahitajika { COUNT($quorum) }. { $missing ->
        [0] Hakuna aliyebaki.
        [one] Amebaki mmoja.
       *[other] Wamebaki { COUNT($missing) }.
    }
    Inaendelea hadi { DAY($until) } { TIME($until) }.
    { $notes }
motion-roll-only = Zinahesabiwa tu kura za wanachama walio kwenye orodha ya kura.
motion-some-excluded =
    { $count ->
        [one] Mwanachama mmoja hapigi kura: jambo linamhusu.
       *[other] Wanachama { COUNT($count) } hawapigi kura: jambo linawahusu.
    }
motion-some-outside =
    { $count ->
        [one] Mwanachama mmoja hapigi kura: hayumo katika mzunguko huu.
       *[other] Wanachama { COUNT($count) } hawapigi kura: hawamo katika mzunguko huu.
    }
motion-over = 🗳 Kura { COUNT($number) } imekwisha.

## In private

motion-ask =
    🗳 Kura { COUNT($number) }: je, unakubali?
    { $lines }
    Unaweza kupiga kura hadi { DAY($until) } { TIME($until) }.
motion-ask-secretly =
    🗳 Kura ya siri { COUNT($number) }: je, unakubali?
    { $lines }
    Unaweza kupiga kura hadi { DAY($until) } { TIME($until) }. Hakuna atakayejua kura yako.
motion-voted-yes =
    🗳 Kura { COUNT($number) }
    { $lines }
    Kura yako: 👍 ndiyo. Unaweza kuibadilisha hadi { DAY($until) } { TIME($until) }.
motion-voted-no =
    🗳 Kura { COUNT($number) }
    { $lines }
    Kura yako: 👎 hapana. Unaweza kuibadilisha hadi { DAY($until) } { TIME($until) }.
motion-voted-abstain =
    🗳 Kura { COUNT($number) }
    { $lines }
    Kura yako: 🤚 bila upande. Unaweza kuibadilisha hadi { DAY($until) } { TIME($until) }.
motion-voted-secretly =
    🗳 Kura ya siri { COUNT($number) }
    { $lines }
    ✅ Kura yako imehesabiwa. Unaweza kuibadilisha hadi { DAY($until) } { TIME($until) }.
motion-excluded =
    🗳 Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }
    { $lines }
    { $why }
motion-not-on-roll =
    🗳 Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }
    { $lines }
    Ilianza kabla hujajiunga. Utapiga kura kuanzia ijayo.
motion-not-on-roll-private =
    🗳 Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }
    Inahusu mwanachama, na ilianza kabla hujajiunga.
    Utapiga kura kuanzia ijayo.

motion-missing =
    🔔 Kura yako bado haipo.
    { $ballot }
motion-votes-lost =
    ⚠ Sikupatikana kuanzia { MOMENT($since) } hadi { MOMENT($until) }. Baadhi ya kura zimepotea.
    Kura { COUNT($number) } inaendelea hadi { DAY($closes) } { TIME($closes) }. Piga kura kwenye gumzo lako la faragha nami.
motion-vote-again =
    { $why }
    { $ballot }

## By SMS, where it is answered with a code

motion-by-code =
    🗳 Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }
    { $lines }
motion-by-code-secretly =
    🗳 Kura ya siri { COUNT($number) }, hadi { DAY($until) } { TIME($until) }
    { $lines }
motion-by-code-voted =
    🗳 Kura { COUNT($number) }: { $choice ->
        [yes] umepiga ndiyo.
        [no] umepiga hapana.
        [abstain] umesema huna upande.
       *[secretly] kura yako imehesabiwa.
    }
    Kuibadilisha, tumia namba hizi mpya.
motion-by-code-dead =
    🗳 Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }
    { $lines }
    Namba nyingi zisizo sahihi zimefika. Kiongozi anaweza kukutumia mpya.

## How it ended

motion-agreed =
    ✅ Kura { COUNT($number) }: imekubaliwa. Ndiyo { COUNT($yes) }, hapana { COUNT($no) }, bila upande { COUNT($abstained) }.
    { $lines }
    { $added }
motion-agreed-and-done =
    ✅ Kura { COUNT($number) }: imekubaliwa. Ndiyo { COUNT($yes) }, hapana { COUNT($no) }, bila upande { COUNT($abstained) }.
    { $lines }
motion-not-now = ⚠ Haiwezi kutekelezwa sasa. { $why }
motion-agreed-not-done =
    ✅ Kura { COUNT($number) }: imekubaliwa. Ndiyo { COUNT($yes) }, hapana { COUNT($no) }, bila upande { COUNT($abstained) }.
    { $lines }
    ⚠ Bado haijatekelezwa.
motion-to-do-later =
    ✅ Kura { COUNT($number) } ilikubaliwa, na bado haijatekelezwa.
    { $lines }
    ⚠ { $why }
motion-to-do =
    ✅ Kura { COUNT($number) } ilikubaliwa, na inaweza kutekelezwa sasa.
    { $lines }
motion-rejected =
    ❌ Kura { COUNT($number) }: haikukubaliwa. Ndiyo { COUNT($yes) }, hapana { COUNT($no) }, bila upande { COUNT($abstained) }.
    { $lines }
    Kila kitu kinabaki kama kilivyokuwa.
motion-rejected-done =
    ❌ Kura { COUNT($number) }: haikukubaliwa. Ndiyo { COUNT($yes) }, hapana { COUNT($no) }, bila upande { COUNT($abstained) }.
    { $lines }
    { $added }
motion-rejected-before =
    ❌ Kura { COUNT($number) }: haikukubaliwa. Ndiyo { COUNT($yes) }, hapana { COUNT($no) }, bila upande { COUNT($abstained) }.
    { $lines }
motion-answered =
    ☑ Kura { COUNT($number) } haihitajiki tena. Jambo limemalizika bila kura.
    { $lines }
motion-no-quorum =
    🤷 Kura { COUNT($number) }: waliopiga kura ni wachache. Ni { COUNT($voted) } kati ya { COUNT($seats) }, walihitajika { COUNT($quorum) }.
    { $lines }
    Ndiyo { COUNT($yes) }, hapana { COUNT($no) }, bila upande { COUNT($abstained) }. Kila kitu kinabaki kama kilivyokuwa.
motion-withdrawn =
    ✖ { $by } amefuta kura { COUNT($number) }.
    { $lines }

## Saying no

motion-open-already = Mnapigia jambo hili kura tayari: ni kura { COUNT($number) }.
motion-too-many = Umeanzisha kura { COUNT($count) } ambazo hazijaisha. Subiri moja iishe.
motion-nobody-votes = Hakuna anayeweza kupiga kura hapa: jambo linawahusu wote.
vote-over = Kura { COUNT($number) } imekwisha.
vote-not-on-roll = Kura { COUNT($number) } ilianza kabla hujajiunga. Utapiga kura kuanzia ijayo.
vote-excluded = { $why }
vote-withdraw-not-yours = Aliyeanzisha kura tu ndiye anaweza kuifuta.
vote-withdraw-too-late = Kuna aliyepiga kura tayari. Sasa chama kinaamua.
vote-nothing-to-do = Hakuna tena cha kufanya hapa.

## What is voted on, in words. They stand in the ballot, and below "do you agree?"

motion-question = ❓ { $text }
motion-question-forgotten = ❓ Swali la mwanachama wa zamani.
motion-question-agreed = Hilo ndilo neno letu.
motion-admit = 👋 { $person } ajiunge na chama chetu.
motion-admit-agreed = 👋 { $person } ni mmoja wetu sasa.
motion-exclude = 🚪 { $person } aondolewe kwenye chama chetu. Kwanza alipwe akiba yake.
motion-exclude-agreed = 🚪 { $person } hayupo tena kwenye chama chetu.
motion-give-chair = 🪑 { $person } awe mwenyekiti: aongoze mikutano yetu na kupokea wageni.
motion-give-secretary = ✍ { $person } awe katibu: aandike kumbukumbu zetu na kupokea wageni.
motion-give-treasurer = 💰 { $person } awe mhazini: atunze pesa zetu na kuthibitisha malipo.
motion-give-auditor = 🔍 { $person } awe mkaguzi: akague kitabu chetu.
motion-take-chair = 🪑 { $person } asiwe mwenyekiti wetu tena.
motion-take-secretary = ✍ { $person } asiwe katibu wetu tena.
motion-take-treasurer = 💰 { $person } asiwe mhazini wetu tena.
motion-take-auditor = 🔍 { $person } asiwe mkaguzi wetu tena.
motion-term =
    { $months ->
        [one] 📅 Kwa mwezi mmoja. Kisha tunapiga kura tena.
       *[other] 📅 Kwa miezi { COUNT($months) }. Kisha tunapiga kura tena.
    }
motion-no-term = 📅 Hadi tutakapopiga kura tena.
motion-term-ends = 📅 Tutapiga kura tena { DATE($day) }.

## Why somebody may not vote

motion-about-you = Jambo hili linakuhusu wewe, kwa hiyo hulipigii kura.
motion-not-in-circle = Hili linahusu mzunguko ambao humo. Kwa hiyo hupigi kura.

## What whoever it concerns hears

motion-yours-chair = 🪑 { $group } imepiga kura: wewe ni mwenyekiti. Unaongoza mikutano na kupokea wageni.
motion-yours-secretary = ✍ { $group } imepiga kura: wewe ni katibu. Unaandika kumbukumbu na kupokea wageni.
motion-yours-treasurer =
    💰 { $group } imepiga kura: wewe ni mhazini. Nitakuuliza mtu akilipa.
    Sema ndiyo tu ukiwa na pesa mkononi.
motion-yours-auditor = 🔍 { $group } imepiga kura: wewe ni mkaguzi. Unakagua kitabu.
motion-exclude-you = 🚪 { $group } imepiga kura uondoke. Mistari yako inabaki kwenye kitabu.

## Why something agreed to cannot be done, or something cannot be asked

motion-exclude-treasurer = { $person } ndiye mhazini pekee. Kwanza mpigieni kura mhazini mwingine.
motion-exclude-money-open = { $person } na chama bado wana pesa za kumalizana. Mhazini amalize hilo kwanza.
motion-exclude-turns = { $person } ana nafasi katika zamu. Kwanza mtu aichukue, au ilipwe yote.
motion-exclude-pay-button = 💶 Mlipe pesa zake
motion-take-holds-cash = { $person } ana pesa za chama. Kwanza amkabidhi mhazini mwingine.
