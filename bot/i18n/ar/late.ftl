### Late: reminders to whoever owes, help after two weeks, fines, and what officers see.

late-words = المتأخرات | من تأخر | متأخر
