### Zamu

rotation-words = zamu | zamu yangu | zamu zote | upatu | mchezo
