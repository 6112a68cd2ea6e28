votes-button = 🗳 Kura
