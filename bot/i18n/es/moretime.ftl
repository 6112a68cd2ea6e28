### More time: a borrower says beforehand that they cannot pay by the day.

moretime-words = más tiempo | necesito tiempo | necesito más tiempo | 🕐
