### More time: a borrower says beforehand that they cannot pay by the day.

moretime-words = plus de temps | j’ai besoin de temps | j’ai besoin de plus de temps | 🕐
