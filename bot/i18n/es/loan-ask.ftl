loan-words = préstamo | un préstamo | pedir un préstamo | pedir prestado | crédito | 🤲
