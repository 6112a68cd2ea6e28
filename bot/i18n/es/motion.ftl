votes-button = 🗳 Votaciones
