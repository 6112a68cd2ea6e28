### Vote: what is open, how the last votes ended, and what voters hear.

vote-words = kura | piga kura | kupiga kura | napiga kura | kura zangu | uchaguzi | 🗳
votes-waiting-button = 🗳 Kura ({ COUNT($count) })

vote-none =
    🗳 { $group }
    Hakuna kura inayoendelea sasa.
vote-list =
    🗳 Kura zinazoendelea za { $group }
    { $lines }
vote-line-missing =
    ▫ Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }. Kura yako bado haipo.
    { $lines }
vote-line-voted =
    ☑ Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }. Umepiga kura.
    { $lines }
vote-line-not-yours =
    ▪ Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }. Wengine ndio wanapiga.
    { $lines }
vote-line-private =
    ▪ Kura { COUNT($number) }, hadi { DAY($until) } { TIME($until) }. Inahusu mwanachama.

vote-past-button = 📜 Kura zilizopita
vote-past =
    📜 Kura zilizopita za { $group }
    { $lines }
vote-none-past = Bado hakuna kura iliyokwisha.

## Shown for a moment after a tap

vote-counted = Imehesabiwa. Unaweza kuibadilisha hadi { DAY($until) } { TIME($until) }.
vote-counted-last = Imehesabiwa. Kura imekwisha sasa.
vote-taken-back = Imeondolewa. Unaweza kupiga kura hadi { DAY($until) } { TIME($until) }.

## A vote by SMS needs its code

vote-needs-code = Kwa SMS, kura huhesabiwa tu kwa namba tano za karatasi yake. Hivyo hakuna anayekupigia kura.
vote-code-wrong =
    ⚠ Namba hii haimo kwenye karatasi yako ya kura. Hakuna kilichohesabiwa. { $left ->
        [one] Unaweza kujaribu mara moja tena.
       *[other] Unaweza kujaribu mara { COUNT($left) } tena.
    }
vote-code-dead = ⚠ Namba tano zisizo sahihi zimekuja kwa jina lako. Namba zako hazihesabiwi tena. Kiongozi anaweza kukutumia mpya.
vote-code-dead-told =
    ⚠ Namba tano zisizo sahihi za kura { COUNT($number) } zimekuja kwa SMS kwa jina la { $person }. Hakuna iliyohesabiwa.
    Mpigie kwanza { $person }. Kisha tuma namba mpya, ambazo ni yeye tu anaziona.
vote-renew-button = 🔑 Tuma namba mpya
vote-code-renewed = 🔑 Namba mpya zinaenda kwa { $person }. Simwonyeshi mtu mwingine.
vote-code-renewed-already = Namba za { $person } zinahesabiwa. Hakuna haja ya kutuma mpya.
