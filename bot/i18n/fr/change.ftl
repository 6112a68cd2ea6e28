### Change: a member proposes another rule, and the group votes on it.

change-words = changer une règle | changer les règles | nouvelle règle | proposer un changement
