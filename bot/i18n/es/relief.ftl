### Relief: what the group can do for somebody who cannot pay back as agreed.

relief-waive-button = 🕊 Quitar la multa
relief-dates-button = 📅 Fechas nuevas
relief-write-off-button = ✖ Dar por perdido

relief-dates = 📅 Fechas nuevas para { LOAN($number) }. ¿Una pausa, o más pagos?
relief-pause-week-button =
    { $count ->
        [one] ⏸ { COUNT($count) } semana
       *[other] ⏸ { COUNT($count) } semanas
    }
relief-pause-two-weeks-button = ⏸ { COUNT($count) } × 2 semanas
relief-pause-month-button =
    { $count ->
        [one] ⏸ { COUNT($count) } mes
       *[other] ⏸ { COUNT($count) } meses
    }
relief-pause-end-button =
    { $count ->
        [one] ⏸ { COUNT($count) } mes
       *[other] ⏸ { COUNT($count) } meses
    }
relief-more-button = ➗ Pagos más chicos
relief-how-many =
    { $count ->
        [one] Queda un pago. ¿En cuántos pagos lo quieres hacer?
       *[other] Quedan { COUNT($count) } pagos. ¿En cuántos pagos quieres pagar?
    }
relief-payments-button =
    { $count ->
        [one] { COUNT($count) } pago
       *[other] { COUNT($count) } pagos
    }
relief-check =
    { $lines }
    Le pregunto a cada persona en privado. Nada de esto se dice en un chat. ¿Les pregunto?

## What the group votes on

relief-waive = 🕊 { $person } no tiene que pagar { $amount } de multas por { LOAN($number) }.
relief-reschedule =
    { $count ->
        [one] 📅 { $person } paga { $left } por { LOAN($number) } de una vez, el { DATE($first) }.
       *[other] 📅 { $person } paga { $left } por { LOAN($number) } en { COUNT($count) } pagos, del { DATE($first) } al { DATE($last) }.
    }
relief-reschedule-keeps = Las multas que ya hay se quedan.
relief-write-off =
    ✖ Damos por perdidos { $left } que { $person } todavía debe por { LOAN($number) }.
    Ese dinero se pierde para todo el grupo.
relief-waived = 🕊 Las multas de { LOAN($number) } ya no se pagan.
relief-rescheduled = 📅 { LOAN($number) } tiene fechas nuevas.
relief-written-off = ✖ El grupo dio por perdido lo que faltaba de { LOAN($number) }.

## Saying no

relief-no-fine = No hay ninguna multa que quitar de { LOAN($number) }.
relief-nothing-left = No queda nada de { LOAN($number) } para poner fechas nuevas.
relief-count-cannot-be = Un préstamo no se puede pagar en tantos pagos. Elige otro número, por favor.
relief-after-shareout =
    El último pago sería el { DATE($last) }. Es demasiado tarde.
    { $rule }
relief-start-passed = Ese día ya pasó. Empieza otra vez, por favor.
relief-has-new-dates = { LOAN($number) } ya tiene fechas nuevas. Mira otra vez, por favor.
relief-not-yours-to-ask = Solo quien debe el préstamo y la directiva pueden preguntarle esto al grupo.
relief-open-already = Ya votan sobre { LOAN($number) }: es la votación { COUNT($motion) }.
relief-payment-waits = Un pago por { LOAN($number) } espera respuesta. Primero pide que lo confirmen.
relief-you-owe = Se trata de tu propio préstamo. Deciden los demás.
relief-you-stand-in = Tú respaldas este préstamo. Deciden los demás.
