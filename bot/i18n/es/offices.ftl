### Offices: who chairs, writes, keeps the money and checks it.

offices-words = cargos | cargo | directiva | la directiva | tesorero | tesorera | tesorería | presidente | presidenta | presidencia | secretario | secretaria | secretaría | revisión | revisor | revisora | fiscal
offices-button = 🎖 Directiva

offices-list =
    🎖 La directiva de { $group }
    { $lines }
offices-chair = 🪑 Presidencia: { $person }
offices-secretary = ✍ Secretaría: { $person }
offices-treasurer = 💰 Tesorería: { $person }
offices-auditor = 🔍 Revisión: { $person }
offices-treasurer-needed = ⚠ Nadie puede confirmar dinero todavía. Dale la tesorería a alguien, con otra persona más en la directiva.

offices-give-button = ➕ Dar un cargo
offices-end-button = ➖ Quitar un cargo
offices-end-yes-button = ➖ Sí, quitarlo

offices-chair-button = 🪑 Presidencia
offices-secretary-button = ✍ Secretaría
offices-treasurer-button = 💰 Tesorería
offices-auditor-button = 🔍 Revisión
offices-chair-of-button = 🪑 { $person }
offices-secretary-of-button = ✍ { $person }
offices-treasurer-of-button = 💰 { $person }
offices-auditor-of-button = 🔍 { $person }

offices-whom = ¿Quién recibe un cargo?
offices-which = ¿Qué cargo le das a { $person }?
offices-whose = ¿Qué cargo termina?

offices-give-chair = { $person } dirige las reuniones y deja entrar a personas nuevas. ¿De acuerdo?
offices-give-secretary = { $person } escribe las actas y deja entrar a personas nuevas. ¿De acuerdo?
offices-give-treasurer = { $person } guarda el dinero y confirma los pagos. ¿De acuerdo?
offices-give-auditor = { $person } revisa la libreta. ¿De acuerdo?
offices-end-chair = ¿{ $person } ya no está en la presidencia?
offices-end-secretary = ¿{ $person } ya no está en la secretaría?
offices-end-treasurer = ¿{ $person } ya no está en la tesorería?
offices-end-auditor = ¿{ $person } ya no está en la revisión?

offices-done = ✅ Listo. Les avisé a los demás.

## What everyone hears

offices-given-chair = 🪑 Desde hoy { $person } dirige nuestras reuniones.
offices-given-secretary = ✍ Desde hoy { $person } escribe nuestras actas.
offices-given-treasurer = 💰 Desde hoy { $person } confirma los pagos.
offices-given-auditor = 🔍 Desde hoy { $person } revisa nuestra libreta.
offices-ended-chair = 🪑 Desde hoy { $person } ya no está en la presidencia.
offices-ended-secretary = ✍ Desde hoy { $person } ya no está en la secretaría.
offices-ended-treasurer = 💰 Desde hoy { $person } ya no confirma los pagos.
offices-ended-auditor = 🔍 Desde hoy { $person } ya no está en la revisión.

## What whoever it concerns hears

offices-yours-chair = 🪑 { $by } te dio la presidencia de { $group }. Diriges las reuniones y dejas entrar a personas nuevas.
offices-yours-secretary = ✍ { $by } te dio la secretaría de { $group }. Escribes las actas y dejas entrar a personas nuevas.
offices-yours-treasurer =
    💰 { $by } te dio la tesorería de { $group }. Te pregunto cuando alguien paga.
    Di que sí solo cuando tengas el dinero en la mano.
offices-yours-auditor = 🔍 { $by } te dio la revisión de { $group }. Revisas la libreta.
offices-yours-ended-chair = 🪑 { $by } terminó tu cargo: ya no estás en la presidencia de { $group }.
offices-yours-ended-secretary = ✍ { $by } terminó tu cargo: ya no estás en la secretaría de { $group }.
offices-yours-ended-treasurer = 💰 { $by } terminó tu cargo: ya no estás en la tesorería de { $group }.
offices-yours-ended-auditor = 🔍 { $by } terminó tu cargo: ya no estás en la revisión de { $group }.

## Saying no

offices-only-the-founder = Solo quien creó el grupo da los cargos, hasta su primer voto.
offices-only-the-vote = Tu grupo decide ahora los cargos con su voto.
offices-nobody-else = Por ahora nadie más está en el grupo. Invita primero a los demás.
offices-not-a-member = { $person } ya no está en el grupo.
offices-has-it = { $person } ya tiene este cargo.
offices-has-it-not = { $person } ya no tiene este cargo.
offices-one-pair-of-hands =
    El dinero nunca está en manos de una sola persona. Junto a la tesorería hace falta otra persona en la directiva.
offices-holds-cash = { $person } tiene { $held } del dinero del grupo. Primero debe entregarlo a otra persona de la tesorería.
offices-none-left = Nadie se quedaría con un cargo. Dale primero uno a otra persona.
offices-nobody-leads = Ya nadie podría dar cargos. Dale primero la presidencia a otra persona.
offices-payments-wait = Hay pagos que esperan, y nadie más podría confirmarlos. Dale primero la tesorería a otra persona.
offices-money-on-its-way = Hay dinero en camino a { $person }. Primero hay que confirmarlo o anularlo.
