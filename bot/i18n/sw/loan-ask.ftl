### Asking for a loan: how much, how long, what for, what it costs, every rule, and what the group will see.

loan-words = mkopo | omba mkopo | naomba mkopo | nataka mkopo | nahitaji mkopo | kopa | kukopa | nikopeshe | nikopesheni | 🤲

loan-ask-how-much = Unahitaji kiasi gani? Unaweza kuomba hadi { $most }.
loan-ask-why-button = ❓ Kwa nini kikomo
loan-ask-why =
    ❓ Kila kimoja kinaruhusu kiasi hiki. Kidogo kabisa ndicho kikomo.
    { $lines }
loan-ask-too-much = Hicho ni zaidi ya unachoweza kuomba sasa. Uombe hadi { $most }?
loan-ask-closed =
    🤲 Bado huwezi kuomba mkopo:
    { $gates }

loan-ask-how-long =
    { $every ->
        [week] Kwa muda gani? Unalipa mara moja kwa wiki, hadi wiki { COUNT($most) }.
        [two-weeks] Kwa marejesho mangapi? Ni moja kila wiki mbili, hadi { COUNT($most) }.
        [end] Kwa muda gani? Unalipa yote mwishoni, baada ya hadi miezi { COUNT($most) }.
       *[month] Kwa muda gani? Unalipa mara moja kwa mwezi, hadi miezi { COUNT($most) }.
    }
loan-ask-week-button =
    { $count ->
        [one] Wiki moja
       *[other] Wiki { COUNT($count) }
    }
loan-ask-two-weeks-button =
    { $count ->
        [one] Rejesho moja
       *[other] Marejesho { COUNT($count) }
    }
loan-ask-month-button =
    { $count ->
        [one] Mwezi mmoja
       *[other] Miezi { COUNT($count) }
    }
loan-ask-end-button =
    { $count ->
        [one] Mwezi mmoja
       *[other] Miezi { COUNT($count) }
    }
loan-ask-no-number = Andika namba tu, kwa mfano 6.
loan-ask-count-bounds = Chagua namba kuanzia 1 hadi { COUNT($most) }.

loan-ask-what-for = Ni wa nini? Gusa kimoja, au andika. Chama kitaona, isipokuwa ukiwa wa faragha.
loan-ask-business-button = 🛒 Biashara
loan-ask-health-button = 🏥 Afya
loan-ask-school-button = 🎓 Shule
loan-ask-private-button = 🔒 Faragha
loan-ask-what-for-empty = Andika kwa maneno machache, au gusa 🔒 Faragha.

loan-ask-stand-in =
    { $needed ->
        [one] Mwanachama mmoja lazima adhamini mkopo wako. Unamwomba nani?
       *[other] Wanachama { COUNT($needed) } lazima wadhamini mkopo wako. Unamwomba nani? ({ COUNT($at) } kati ya { COUNT($needed) })
    }
loan-ask-too-few-members =
    { $needed ->
        [one] Mwanachama mmoja lazima adhamini mkopo. Hakuna wa kumwomba.
       *[other] Wanachama { COUNT($needed) } lazima wadhamini mkopo. Wa kuwaomba hawatoshi.
    }

loan-ask-check =
    { $costs }

    { $gates }
loan-ask-group-button = ✅ Kiombe chama
loan-ask-another-button = 🧮 Jaribu kingine
loan-ask-plan =
    📅 Ungelipa hivi:
    { $lines }

loan-ask-preview =
    Haya ndiyo yote ambayo chama kitaona:

    { $lines }

    Je, niyatume?
loan-ask-preview-first =
    Kwanza nawauliza hawa kwa faragha, bila kusema sababu:
    { $people }
    Wakikubali, chama kitaona wadhamini, na haya:

    { $lines }

    Je, niyatume?
loan-ask-changed =
    ⚠ Kanuni zimebadilika, kwa hiyo na hii pia. Tafadhali angalia tena.
    { $preview }
loan-ask-guarantor = 🤝 { $person }: { $amount }
loan-ask-send-button = 📤 Tuma
loan-ask-sent = 📤 Imetumwa: { LOAN($number) }. Chama kinapiga kura sasa.
loan-ask-sent-first = 📤 { LOAN($number) }: nimewauliza kwa faragha. Wakikubali, nitakiuliza chama.
loan-ask-sent-now = 📤 Wadhamini wote wamekubali. Chama kinapigia { LOAN($number) } kura sasa.
loan-ask-lapsed =
    ⌛ Kwa miezi mitatu hakuna aliyekupa { $amount } za mkopo { LOAN($number) }, kwa hiyo umekwisha.
    Hudaiwi chochote, na unaweza kuomba tena.
loan-ask-not-now =
    Wadhamini wote wamekubali. Bado siwezi kukiuliza chama:
    { $why }
loan-ask-not-ready = { LOAN($number) } haiwezi kupigiwa kura sasa. Itazame uone sababu.
loan-ask-name-button = 🤝 Mtu mwingine
loan-ask-who-else = Nani mwingine adhamini { LOAN($number) }?
loan-ask-asked = Nimemuuliza { $person } kwa faragha.
loan-ask-nobody-missing = Mkopo huu hauhitaji mdhamini mwingine.
loan-ask-not-lending = Chama chako bado hakijakubaliana kuhusu mikopo. Pendekeza kwenye Kanuni.

## What it would cost

loan-cost-get = 💶 Unapata { $gets }.
loan-cost-buy = 🛒 Chama kinanunua kwa { $gets }, nawe unalipa kidogo kidogo.
loan-cost-kept-back = { $kept } inakatwa tangu mwanzo. Hiyo ndiyo gharama.
loan-cost-pay-once = 📅 Unalipa { $amount } mara moja.
loan-cost-pay-each =
    📅 Unalipa { $amount }, { $times ->
        [one] mara moja.
       *[other] mara { COUNT($times) }.
    }
loan-cost-pay-but-last =
    📅 Unalipa { $amount }, { $times ->
        [one] mara moja, kisha { $last }.
       *[other] mara { COUNT($times) }, kisha { $last }.
    }
loan-cost-pay-from-to =
    📅 { $times ->
        [one] Unalipa { $first }.
       *[other] Unalipa mara { COUNT($times) }. Ya kwanza ni { $first }, ya mwisho { $last }.
    }
loan-cost-total = Jumla: { $total }.
loan-cost = 🏷 Mkopo unagharimu { $cost }.
loan-cost-nothing = 🏷 Mkopo hauna gharama.
loan-cost-rate = Kwa kweli hiyo ni { PERCENT($rate) } kwa mwaka ya unachodaiwa bado.
