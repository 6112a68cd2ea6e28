vote-words = kura | piga kura | 🗳
votes-waiting-button = 🗳 Kura ({ COUNT($count) })
