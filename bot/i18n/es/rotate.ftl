### Empezar

rotate-words = empezar turnos | nuevos turnos | empezar una tanda
