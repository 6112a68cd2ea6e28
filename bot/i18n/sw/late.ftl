### Late: reminders to whoever owes, help after two weeks, fines, and what officers see.

late-words = waliochelewa | nani amechelewa | malimbikizo
