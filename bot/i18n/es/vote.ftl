### Vote: what is open, how the last votes ended, and what voters hear.

vote-words = votar | voto | mi voto | quiero votar | votación | votaciones | las votaciones | 🗳
votes-waiting-button = 🗳 Votaciones ({ COUNT($count) })

vote-none =
    🗳 { $group }
    Ahora no hay ninguna votación abierta.
vote-list =
    🗳 Votaciones abiertas de { $group }
    { $lines }
vote-line-missing =
    ▫ Votación { COUNT($number) }, hasta el { DAY($until) } a las { TIME($until) }. Falta tu voto.
    { $lines }
vote-line-voted =
    ☑ Votación { COUNT($number) }, hasta el { DAY($until) } a las { TIME($until) }. Ya votaste.
    { $lines }
vote-line-not-yours =
    ▪ Votación { COUNT($number) }, hasta el { DAY($until) } a las { TIME($until) }. En esta votan los demás.
    { $lines }
vote-line-private =
    ▪ Votación { COUNT($number) }, hasta el { DAY($until) } a las { TIME($until) }. Es sobre una persona del grupo.

vote-past-button = 📜 Las últimas
vote-past =
    📜 Las últimas votaciones de { $group }
    { $lines }
vote-none-past = Todavía no ha terminado ninguna votación.

## Shown for a moment after a tap

vote-counted = Tu voto cuenta. Puedes cambiarlo hasta el { DAY($until) } a las { TIME($until) }.
vote-counted-last = Tu voto cuenta. La votación ya terminó.
vote-taken-back = Anulé tu voto. Puedes votar hasta el { DAY($until) } a las { TIME($until) }.
