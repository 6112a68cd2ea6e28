repay-words = rejesha | kurejesha | nimerejesha | rejesho | lipa mkopo | nimelipa mkopo | kulipa mkopo
repay-for-words = lipia | kulipia | nalipia | nimelipia
repay-button = 💶 Rejesha
