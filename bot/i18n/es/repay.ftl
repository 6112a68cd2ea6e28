repay-words = devolver | devuelvo | devolví | he devuelto | reembolsar | reembolso | pagar el préstamo
repay-for-words = pagar por | pago por | pagué por | he pagado por
repay-button = 💶 Devolver
