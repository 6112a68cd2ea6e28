vote-words = تصويت | التصويت | صوت | 🗳
votes-waiting-button = 🗳 التصويت ({ COUNT($count) })
