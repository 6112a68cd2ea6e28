### Motions: what the group votes on, how it stands, and how it ended.

votes-button = 🗳 Votaciones
motion-look-button = 🗳 Votación { COUNT($number) }
motion-yes-button = 👍 Sí
motion-no-button = 👎 No
motion-abstain-button = 🤚 Me abstengo
motion-retract-button = ↩ Anular mi voto
motion-withdraw-button = ✖ Retirarla
motion-carry-out-button = ✅ Hacerlo ahora
motion-private-button = 🔒 Votar en privado

## In the group's chat

motion-ballot =
    🗳 Votación { COUNT($number) }, hasta el { DAY($until) } a las { TIME($until) }
    { $lines }
motion-card =
    🗳 Votación { COUNT($number) } de { $group }
    { $lines }
    Ya votaron: { COUNT($voted) } de { COUNT($seats) }, hacen falta { COUNT($quorum) }. { $missing ->
        [0] No falta nadie.
        [one] Falta una persona.
       *[other] Faltan { COUNT($missing) } personas.
    }
    Abierta hasta el { DAY($until) } a las { TIME($until) }.
    { $notes }
motion-card-secret =
    🗳 Votación secreta { COUNT($number) } de { $group }
    { $lines }
    Ya votaron: { COUNT($voted) } de { COUNT($seats) }, hacen falta { COUNT($quorum) }. { $missing ->
        [0] No falta nadie.
        [one] Falta una persona.
       *[other] Faltan { COUNT($missing) } personas.
    }
    Abierta hasta el { DAY($until) } a las { TIME($until) }. Le pregunté a cada persona en privado.
    { $notes }
motion-card-private =
    🗳 Votación { COUNT($number) } de { $group }, sobre una persona del grupo
    Le pregunté a cada persona en privado. Allí digo también cómo termina.
    Ya votaron: { COUNT($voted) } de { COUNT($seats) }, hacen falta { COUNT($quorum) }. { $missing ->
        [0] No falta nadie.
        [one] Falta una persona.
       *[other] Faltan { COUNT($missing) } personas.
    }
    Abierta hasta el { DAY($until) } a las { TIME($until) }.
    { $notes }
motion-roll-only = Solo cuentan los votos de quienes están en la lista de esta votación.
motion-some-excluded =
    { $count ->
        [one] Una persona no puede votar: se trata de ella.
       *[other] { COUNT($count) } personas no pueden votar: se trata de ellas.
    }
motion-some-outside =
    { $count ->
        [one] Una persona no vota: no está en esta rueda.
       *[other] { COUNT($count) } personas no votan: no están en esta rueda.
    }
motion-over = 🗳 La votación { COUNT($number) } ya terminó.

## In private

motion-ask =
    🗳 Votación { COUNT($number) }: ¿estás de acuerdo?
    { $lines }
    Puedes votar hasta el { DAY($until) } a las { TIME($until) }.
motion-ask-secretly =
    🗳 Votación secreta { COUNT($number) }: ¿estás de acuerdo?
    { $lines }
    Puedes votar hasta el { DAY($until) } a las { TIME($until) }. Nadie se entera de tu voto.
motion-voted-yes =
    🗳 Votación { COUNT($number) }
    { $lines }
    Votaste 👍 sí. Puedes cambiarlo hasta el { DAY($until) } a las { TIME($until) }.
motion-voted-no =
    🗳 Votación { COUNT($number) }
    { $lines }
    Votaste 👎 no. Puedes cambiarlo hasta el { DAY($until) } a las { TIME($until) }.
motion-voted-abstain =
    🗳 Votación { COUNT($number) }
    { $lines }
    🤚 No dices ni sí ni no. Puedes cambiarlo hasta el { DAY($until) } a las { TIME($until) }.
motion-voted-secretly =
    🗳 Votación secreta { COUNT($number) }
    { $lines }
    ✅ Tu voto ya cuenta. Puedes cambiarlo hasta el { DAY($until) } a las { TIME($until) }.
motion-excluded =
    🗳 Votación { COUNT($number) }, hasta el { DAY($until) } a las { TIME($until) }
    { $lines }
    { $why }
motion-not-on-roll =
    🗳 Votación { COUNT($number) }, hasta el { DAY($until) } a las { TIME($until) }
    { $lines }
    Empezó antes de que entraras. Votas desde la próxima.
motion-not-on-roll-private =
    🗳 Votación { COUNT($number) }, hasta el { DAY($until) } a las { TIME($until) }
    Es sobre una persona del grupo y empezó antes de que entraras.
    Votas desde la próxima.

motion-missing =
    🔔 Falta tu voto.
    { $ballot }
motion-votes-lost =
    ⚠ No se me podía escribir, del { MOMENT($since) } al { MOMENT($until) }. Se perdieron votos.
    La votación { COUNT($number) } sigue abierta hasta el { DAY($closes) } a las { TIME($closes) }. Vota en tu chat privado conmigo.
motion-vote-again =
    { $why }
    { $ballot }

## By SMS, where it is answered with a code

motion-by-code =
    🗳 Votación { COUNT($number) }, hasta el { DAY($until) } { TIME($until) }
    { $lines }
motion-by-code-secretly =
    🗳 Votación secreta { COUNT($number) }, hasta el { DAY($until) } { TIME($until) }
    { $lines }
motion-by-code-voted =
    🗳 Votación { COUNT($number) }: { $choice ->
        [yes] votaste sí.
        [no] votaste no.
        [abstain] te abstuviste.
       *[secretly] tu voto cuenta.
    }
    Para cambiarlo, usa estos números nuevos.
motion-by-code-dead =
    🗳 Votación { COUNT($number) }, hasta el { DAY($until) } { TIME($until) }
    { $lines }
    Llegaron demasiados números equivocados. Alguien con cargo puede mandarte otros.

## How it ended

motion-agreed =
    ✅ Votación { COUNT($number) }: aprobada. Sí: { COUNT($yes) }, no: { COUNT($no) }, abstenciones: { COUNT($abstained) }.
    { $lines }
    { $added }
motion-agreed-and-done =
    ✅ Votación { COUNT($number) }: aprobada. Sí: { COUNT($yes) }, no: { COUNT($no) }, abstenciones: { COUNT($abstained) }.
    { $lines }
motion-not-now = ⚠ No se puede hacer ahora. { $why }
motion-agreed-not-done =
    ✅ Votación { COUNT($number) }: aprobada. Sí: { COUNT($yes) }, no: { COUNT($no) }, abstenciones: { COUNT($abstained) }.
    { $lines }
    ⚠ Todavía no se hizo.
motion-to-do-later =
    ✅ Votación { COUNT($number) }: aprobada, pero todavía no se hizo.
    { $lines }
    ⚠ { $why }
motion-to-do =
    ✅ Votación { COUNT($number) }: aprobada. Ya se puede hacer.
    { $lines }
motion-rejected =
    ❌ Votación { COUNT($number) }: no aprobada. Sí: { COUNT($yes) }, no: { COUNT($no) }, abstenciones: { COUNT($abstained) }.
    { $lines }
    Todo se queda como estaba.
motion-rejected-done =
    ❌ Votación { COUNT($number) }: no aprobada. Sí: { COUNT($yes) }, no: { COUNT($no) }, abstenciones: { COUNT($abstained) }.
    { $lines }
    { $added }
motion-rejected-before =
    ❌ Votación { COUNT($number) }: no aprobada. Sí: { COUNT($yes) }, no: { COUNT($no) }, abstenciones: { COUNT($abstained) }.
    { $lines }
motion-answered =
    ☑ La votación { COUNT($number) } ya no hace falta. Se arregló sin ella.
    { $lines }
motion-no-quorum =
    🤷 Votación { COUNT($number) }: faltaron votos. Votaron: { COUNT($voted) } de { COUNT($seats) }, hacían falta { COUNT($quorum) }.
    { $lines }
    Sí: { COUNT($yes) }, no: { COUNT($no) }, abstenciones: { COUNT($abstained) }. Todo se queda como estaba.
motion-withdrawn =
    ✖ { $by } retiró la votación { COUNT($number) }.
    { $lines }

## Saying no

motion-open-already = Ya votan sobre esto: es la votación { COUNT($number) }.
motion-too-many =
    { $count ->
        [one] Abriste una votación que no ha terminado. Espera primero a que termine.
       *[other] Abriste { COUNT($count) } votaciones que no han terminado. Espera primero a que termine una.
    }
motion-nobody-votes = Nadie podría votar: se trata de todo el grupo.
vote-over = La votación { COUNT($number) } ya terminó.
vote-not-on-roll = La votación { COUNT($number) } empezó antes de que entraras. Votas desde la próxima.
vote-excluded = { $why }
vote-withdraw-not-yours = Solo quien abrió una votación puede retirarla.
vote-withdraw-too-late = Ya votó alguien. Ahora decide el grupo.
vote-nothing-to-do = Aquí ya no hay nada que hacer.

## What is voted on, in words. They stand in the ballot, and below "do you agree?"

motion-question = ❓ { $text }
motion-question-forgotten = ❓ Una pregunta de alguien que ya no está.
motion-question-agreed = Así lo decidimos.
motion-admit = 👋 { $person } entra a nuestro grupo.
motion-admit-agreed = 👋 { $person } ya es parte del grupo.
motion-exclude = 🚪 { $person } debe salir de nuestro grupo. Primero se le devuelven sus ahorros.
motion-exclude-agreed = 🚪 { $person } ya no está en nuestro grupo.
motion-give-chair = 🪑 { $person } pasa a la presidencia: dirige las reuniones y deja entrar a personas nuevas.
motion-give-secretary = ✍ { $person } pasa a la secretaría: escribe las actas y deja entrar a personas nuevas.
motion-give-treasurer = 💰 { $person } pasa a la tesorería: guarda nuestro dinero y confirma los pagos.
motion-give-auditor = 🔍 { $person } pasa a la revisión: revisa nuestra libreta.
motion-take-chair = 🪑 { $person } ya no está en la presidencia.
motion-take-secretary = ✍ { $person } ya no está en la secretaría.
motion-take-treasurer = 💰 { $person } ya no está en la tesorería.
motion-take-auditor = 🔍 { $person } ya no está en la revisión.
motion-term =
    { $months ->
        [one] 📅 Por un mes. Después votamos otra vez.
       *[other] 📅 Por { COUNT($months) } meses. Después votamos otra vez.
    }
motion-no-term = 📅 Hasta que votemos otra vez.
motion-term-ends = 📅 Votamos otra vez el { DATE($day) }.

## Why somebody may not vote

motion-about-you = Se trata de ti, por eso no votas.
motion-not-in-circle = Se trata de una rueda en la que no estás. Por eso no votas.

## What whoever it concerns hears

motion-yours-chair = 🪑 { $group } votó: la presidencia es tuya. Diriges las reuniones y dejas entrar a personas nuevas.
motion-yours-secretary = ✍ { $group } votó: la secretaría es tuya. Escribes las actas y dejas entrar a personas nuevas.
motion-yours-treasurer =
    💰 { $group } votó: la tesorería es tuya. Te pregunto cuando alguien paga.
    Di que sí solo cuando tengas el dinero en la mano.
motion-yours-auditor = 🔍 { $group } votó: la revisión es tuya. Revisas la libreta.
motion-exclude-you = 🚪 { $group } votó que salgas del grupo. Tus líneas se quedan en la libreta.

## Why something agreed to cannot be done, or something cannot be asked

motion-exclude-treasurer = Nadie más está en la tesorería con { $person }. Primero voten por otra persona.
motion-exclude-money-open = Todavía hay dinero pendiente entre { $person } y el grupo. Primero lo arregla la tesorería.
motion-exclude-turns = { $person } tiene un puesto en los turnos. Primero alguien lo toma, o se paga todo.
motion-exclude-pay-button = 💶 Devolver dinero
motion-take-holds-cash = { $person } tiene dinero del grupo. Primero debe entregarlo a otra persona de la tesorería.
