vote-words = votar | voto | votación | votaciones | 🗳
votes-waiting-button = 🗳 Votaciones ({ COUNT($count) })
