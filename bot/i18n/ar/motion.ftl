votes-button = 🗳 التصويت
