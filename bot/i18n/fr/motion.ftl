votes-button = 🗳 Votes
