### Pagar un turno

contribute-words = pagar turno | pagar mi turno | turno pagado | pagué mi turno | pagué el turno
contribute-for-words = pagar turno de | pagar el turno de | pagué el turno de
