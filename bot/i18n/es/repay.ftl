### Paying a loan back, one’s own or somebody else’s.

repay-words = devolver | devuelvo | devolví | he devuelto | reembolsar | reembolso | pagar el préstamo | pagar mi préstamo | pagué el préstamo | pagué mi préstamo | pago del préstamo
repay-for-words = pagar por | pago por | pagué por | he pagado por
repay-button = 💶 Devolver
repay-for-button = 🤝 Por otra persona
repay-for-them-button = 🤝 Pagar en su lugar
repay-another-loan-button = 🤲 Otro préstamo
repay-loan-button = 🤲 { LOAN($number) }

repay-how-much =
    ¿Cuánto devolviste por { LOAN($number) }?
    Toca pagar ahora: { $due }. Para terminar de pagar: { $all }.
repay-how-much-else =
    ¿Cuánto devolviste por { LOAN($number) }?
    Algo ya está en camino. Todo lo demás son { $all }.
repay-which = ¿Cuál préstamo pagaste?
repay-twice =
    { PAYMENT($number) } ya espera: { $amount } por el préstamo.
    ¿Es un segundo pago?
repay-too-much =
    En total debes { $owed }. Con { $amount } sobran { $over }.
    Lo que sobra sigue siendo tuyo. ¿Es correcto?
repay-confirm-cash = { $amount } por { LOAN($number) }, ¿se lo entregaste a { $taker }?
repay-confirm-bank = { $amount } por { LOAN($number) }, ¿enviado a la cuenta del banco del grupo?
repay-confirm-wallet = { $amount } por { LOAN($number) }, ¿enviado a la billetera móvil del grupo?
repay-not-running = { LOAN($number) } no se está pagando ahora. No hay nada que pagar.
repay-nothing-owed = No tienes ningún préstamo que devolver.

repay-for-whom = ¿De quién es el préstamo que pagaste?
repay-for-how-much = ¿Cuánto pagaste por { $borrower }?
repay-for-nothing-owed = { $person } no tiene ahora ningún préstamo que devolver.
repay-for-confirm-cash =
    { $amount } por el préstamo de { $borrower }, ¿se lo entregaste a { $taker }?
    Lo que sobra es de { $borrower }.
repay-for-confirm-bank =
    { $amount } por el préstamo de { $borrower }, ¿enviado a la cuenta del banco del grupo?
    Lo que sobra es de { $borrower }.
repay-for-confirm-wallet =
    { $amount } por el préstamo de { $borrower }, ¿enviado a la billetera móvil del grupo?
    Lo que sobra es de { $borrower }.
