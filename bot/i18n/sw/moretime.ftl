### More time: a borrower says beforehand that they cannot pay by the day.

moretime-words = muda zaidi | nahitaji muda | nahitaji muda zaidi | 🕐
