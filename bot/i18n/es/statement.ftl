### Statement: one's savings and loans for a time, line by line. Said in private only.

statement-words = resumen | mi resumen | estado de cuenta | mi estado de cuenta | movimientos

statement-period = ¿De qué tiempo? Toca uno, o escribe un mes, por ejemplo: marzo 2026
statement-this-month-button = 🗓 Este mes
statement-last-month-button = 🗓 El mes pasado
statement-this-year-button = 🗓 Este año
statement-everything-button = 📚 Todo
statement-again-button = 📄 Otro tiempo
statement-which-months = No conozco ese mes. Escríbelo así: marzo 2026, o marzo a mayo.
statement-not-yet = { MONTH($month) }: ese mes no ha empezado todavía. Escribe otro mes.

statement =
    📄 { $group }: resumen de { $person }
    Del { DATE($first) } al { DATE($last) }

    { $facts }
statement-opening = Ahorros antes: { $saved }
statement-no-lines = No hay líneas en este tiempo.
statement-closing = Ahorros al final: { $saved }
statement-turns = — Turnos —
statement-turns-ahead = Turnos al final: pagaste { $amount } más de lo que recibiste.
statement-turns-behind = Turnos al final: recibiste { $amount } más de lo que pagaste.
statement-loans = — Préstamos —
statement-loan-left = { LOAN($number) }: al final faltan { $left } de lo prestado
statement-mark = 🔏 La libreta va en { RECEIPT($line) }. Su sello: { MARK($mark) }
