### Bid: de quién es un turno, por ofertas o porque el grupo lo dice.

bid-open =
    🔨 El turno { COUNT($round) } trae { $whole }. Lo recibe quien tome menos.
    Puedes ofrecer hasta el { DAY($closes) } { TIME($closes) }. Nadie ve quién ofrece.
bid-open-lowest =
    { $open }
    La oferta más baja: { $lowest }.
bid-open-mine =
    { $open }
    ✅ La oferta más baja es tuya: { $lowest }.
bid-open-watch =
    🔨 Hay ofertas por el turno { COUNT($round) }, que trae { $whole }.
    Se puede hasta el { DAY($closes) } { TIME($closes) }.
bid-button = 🔨 Ofrecer
bid-how-much = ¿Con cuánto te quedarías? De { $least } a { $most }.
bid-kept = ✅ Tu oferta: { $amount }. Es la más baja hasta ahora.
bid-passed = 🔨 Alguien ofrece { $lowest } por el turno { COUNT($round) }, menos que tú.
bid-won = 🔨 Turno { COUNT($round) }: { $who }, por { $amount }. Deja { $left } al grupo.

need-open =
    🤝 ¿Quién necesita más el turno { COUNT($round) }? El grupo decide.
    Puedes decirlo hasta el { DAY($closes) } { TIME($closes) }. Nadie ve lo que dijiste.
need-open-mine =
    { $open }
    ✅ Dijiste { $person }.
need-button = 🤝 Nombrar a alguien
need-who = ¿Quién lo necesita más?
need-kept = ✅ Dijiste { $person }. Puedes cambiarlo hasta que se cierre.
need-won = 🤝 Turno { COUNT($round) }: { $who }. El grupo lo dijo.

bid-given = 🔄 Turno { COUNT($round) }: { $who }.

bid-over = El turno { COUNT($round) } ya está decidido.
bid-had-turn = Ya tuviste tu turno en esta rueda.
bid-late = Primero paga lo que falta: { $left }.
bid-yours-already = La oferta más baja ya es tuya.
bid-out-of-range = Ofrece de { $least } a { $most }.
bid-none-lower = Nadie puede ofrecer menos. El turno ya tiene dueño.
need-no-seat = Solo lo dicen quienes participan en la rueda.
turns-bids-whole-seats = Con ofertas, cada quien tiene puestos enteros.
turns-bids-all-pay = Con ofertas, todos pagan en cada turno.
