### Late: reminders to whoever owes, help after two weeks, fines, and what officers see.

late-words = atrasado | atrasados | atraso | atrasos | quién está atrasado | préstamos atrasados | mora | vencidos
late-button = ⏳ Con atraso

## To the borrower, in private

late-due =
    { $lines }
    ¿Necesitas más tiempo? Avísame a más tardar ese día, y no hay multa.
late-due-soon =
    { $days ->
        [one] 📅 Mañana, { DAY($day) }: { $amount } por { LOAN($number) }.
       *[other] 📅 En { COUNT($days) } días, { DAY($day) }: { $amount } por { LOAN($number) }.
    }
late-due-today = 📅 Hoy, { DAY($day) }: { $amount } por { LOAN($number) }.
late-due-late = ⏳ Desde el { DAY($day) }: { $amount } por { LOAN($number) }.
late-due-button = 🤲 { LOAN($number) }
late-paid-button = ✅ Ya pagué

late-due-called =
    ⏳ Desde el { DAY($day) } faltan { $amount } por { LOAN($number) }.
    Le pedí a { $helper } que hable contigo. También puedes pedirle al grupo fechas nuevas.
late-fine =
    ⏰ Hay una multa de { $fine } por { LOAN($number) }.
    Había que pagar { $amount } hasta el { DAY($day) }. Puedes pedirle al grupo que la quite.

## To those who help, in private

late-call-officer =
    ⏳ Desde el { DAY($since) }, { $person } debe { $amount } por { LOAN($number) }.
    Ya envié varios recordatorios. Hablen en persona, por favor.
late-call-guarantor =
    🤝 Desde el { DAY($since) }, { $person } debe { $amount } por { LOAN($number) }.
    Tú respaldas { $pledged } de eso. Hablen en persona, o paga en su lugar, por favor.
late-call-pay-button = 🤝 Pagar en su lugar
late-look-button = 🔍 Ver el préstamo

## What officers see

late-all =
    ⏳ Préstamos atrasados en { $group }
    { $lines }
late-loan-button = { LOAN($number) } { $person }
late-line =
    { $days ->
        [one] { $person }, { LOAN($number) }: { $amount } desde el { DAY($since) }, un día.
       *[other] { $person }, { LOAN($number) }: { $amount } desde el { DAY($since) }, { COUNT($days) } días.
    }
late-line-waiting =
    { $days ->
        [one] { $person }, { LOAN($number) }: { $amount } desde el { DAY($since) }, un día. Falta un sí para { $waiting }.
       *[other] { $person }, { LOAN($number) }: { $amount } desde el { DAY($since) }, { COUNT($days) } días. Falta un sí para { $waiting }.
    }
late-nothing-lent = 🤲 Ahora no hay nada prestado.
late-lent = 🤲 Prestado ahora: { $amount }
late-nothing = ✅ Nada está atrasado.
late-arrears = ⏳ Atrasado: { $amount }, es { PERCENT($share) } de lo prestado.
late-age = · De { COUNT($first) } a { COUNT($last) } días de atraso: préstamos por { $amount }
late-age-over = · Más de { COUNT($last) } días de atraso: préstamos por { $amount }
late-at-risk =
    ⚠ En riesgo: { $amount }, es { PERCENT($share) } de lo prestado.
    Cuenta todo el resto de los préstamos con más de 30 días de atraso.
late-rescheduled = 📅 Con fechas nuevas: { $amount }
late-written-off = ✖ Dado por perdido hasta ahora: { $amount }

late-one = { $lines }
late-not-late = ✅ { $person }, { LOAN($number) }: nada está atrasado.
late-left = Falta en total: { $left }
late-longer = 🕐 Pidió más tiempo, hasta el { DAY($until) }.
late-guarantor = 🤝 { $person } respalda este préstamo.
late-officers-only = Solo la directiva ve esto. Tu propio préstamo está en tu libreta.
