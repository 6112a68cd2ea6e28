### Late: reminders to whoever owes, help after two weeks, fines, and what officers see.

late-words = atraso | atrasos | quién está atrasado | mora
