### Kuanza

rotate-words = anza zamu | upatu mpya | anza upatu
