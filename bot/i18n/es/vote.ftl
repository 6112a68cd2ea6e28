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

## A vote by SMS needs its code

vote-needs-code = Por SMS un voto cuenta solo con los cinco números de su boleta. Así nadie más vota por ti.
vote-code-wrong =
    ⚠ Este número no está en tu boleta. No cuenta nada. { $left ->
        [one] Puedes probar una vez más.
        [many] Puedes probar { COUNT($left) } veces más.
       *[other] Puedes probar { COUNT($left) } veces más.
    }
vote-code-dead = ⚠ Llegaron cinco números equivocados a tu nombre. Los tuyos ya no cuentan. Alguien con cargo puede mandarte otros.
vote-code-dead-told =
    ⚠ Para la votación { COUNT($number) } llegaron por SMS cinco números equivocados a nombre de { $person }. Ninguno contó.
    Llama primero a { $person }. Luego manda números nuevos, que nadie más ve.
vote-renew-button = 🔑 Números nuevos
vote-code-renewed = 🔑 Van números nuevos para { $person }. No se los muestro a nadie más.
vote-code-renewed-already = Los números de { $person } cuentan. No hay que mandar otros.
