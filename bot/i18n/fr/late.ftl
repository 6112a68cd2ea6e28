### Late: reminders to whoever owes, help after two weeks, fines, and what officers see.

late-words = retard | retards | qui est en retard | arriérés
