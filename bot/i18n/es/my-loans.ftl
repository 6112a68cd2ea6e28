loans-words = préstamos | mis préstamos | mi préstamo | deuda | mi deuda
