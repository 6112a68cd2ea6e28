### Deposit: a member pays in. Given: a treasurer says that a member did. Pending: what waits.

deposit-words = pagué | ya pagué | yo pagué | he pagado | ya he pagado | pago | pagar | pagado | ya cancelé | deposité | ya deposité | depositar | depósito | puse | ya puse | di | ya di | aporté | ya aporté | aportar | aporte | cuota | aboné | abono | abonar
given-words = me pagaron | me dieron | recibí | he recibido | alguien me pagó | me pagó | me dio | me entregaron
pending-words = pendiente | pendientes | en espera | qué espera | lo que espera | por confirmar

deposit-amount = ¿Cuánto pagaste? Toca o escribe la cantidad.

deposit-unusual =
    { $times ->
        [one] { $amount } es más que { COUNT($times) } mes normal. ¿Es correcto?
       *[other] { $amount } es más que { COUNT($times) } meses normales. ¿Es correcto?
    }

deposit-twice =
    { PAYMENT($number) } ya espera: { $amount } para { MONTH($month) }.
    ¿Es un segundo pago?
deposit-another-button = ➕ Otro más
deposit-same-button = ✔ El mismo

deposit-confirm-cash = { $amount } para { MONTH($month) }, ¿se lo entregaste a { $taker }?
deposit-confirm-bank = { $amount } para { MONTH($month) }, ¿enviado a la cuenta del banco del grupo?
deposit-confirm-wallet = { $amount } para { MONTH($month) }, ¿enviado a la billetera móvil del grupo?
deposit-yes-cash-button = ✅ Sí, en efectivo
deposit-yes-bank-button = ✅ Sí, por el banco
deposit-yes-wallet-button = ✅ Sí, por celular
deposit-bank-button = 🏦 Banco / celular
deposit-cash-button = 💵 Efectivo

deposit-how = ¿A dónde fue el dinero?
deposit-to-bank-button = 🏦 Cuenta del banco
deposit-to-wallet-button = 📱 Billetera móvil

deposit-change = ¿Qué quieres cambiar?
change-amount-button = 💶 La cantidad
change-month-button = 🗓 El mes
change-taker-button = 👤 Quién lo recibió
deposit-month = ¿De qué mes es?
deposit-taker = ¿Quién recibió el dinero?
deposit-no-longer-treasurer = { $person } ya no guarda el dinero. Toca Cambiar y elige a otra persona.

deposit-what-for = { $amount }: ¿para tus ahorros o para el préstamo?
deposit-savings-button = 🐷 Ahorros
deposit-loan-button = 🤲 Préstamo { LOAN($number) }
deposit-what-for-turns = { $amount }: ¿para un turno o para tus ahorros?
deposit-what-for-any = { $amount }: ¿para qué?
given-what-for-turns = { $amount } de { $giver }: ¿para un turno o para sus ahorros?
given-what-for-any = { $amount } de { $giver }: ¿para qué?
deposit-turns-button = 🔄 Un turno

given-who = ¿Quién te dio dinero?
given-how-much = ¿Cuánto te dio { $giver }?
given-check = { $giver } te dio { $amount } en efectivo. ¿Es correcto?
given-what-for = { $amount } de { $giver }: ¿para sus ahorros o para su préstamo?
given-check-loan = { $giver } te dio { $amount } en efectivo por { LOAN($number) }. ¿Es correcto?
given-check-turns = { $giver } te dio { $amount } en efectivo para los turnos. ¿Es correcto?
given-nobody-else = Por ahora nadie más está en el grupo. Invita primero a los demás.

pending-nothing = Nada te espera.
pending-these =
    { $count ->
        [one] Te espera una cosa.
       *[other] Te esperan { COUNT($count) } cosas.
    }
deposit-nothing-left = ✅ No falta nada por pagar para { MONTH($month) }.
