household-words = kaya | familia | 🏠
household-button = 🏠 Kaya
