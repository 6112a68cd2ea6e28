### Kulipa zamu

contribute-words = lipa zamu | nimelipa zamu | kulipa zamu
contribute-for-words = lipa zamu ya | nimelipa zamu ya
