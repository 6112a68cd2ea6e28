household-words = hogar | hogares | familia | 🏠
household-button = 🏠 Hogares
