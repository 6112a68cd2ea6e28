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
