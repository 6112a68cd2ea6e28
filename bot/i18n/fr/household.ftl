household-words = foyer | ménage | famille | 🏠
household-button = 🏠 Foyers
