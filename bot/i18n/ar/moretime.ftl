### More time: a borrower says beforehand that they cannot pay by the day.

moretime-words = وقت أكثر | أحتاج وقتا | أحتاج وقتا أكثر | 🕐
