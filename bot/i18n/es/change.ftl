### Change: a member proposes another rule, and the group votes on it.

change-words = cambiar una regla | cambiar las reglas | nueva regla | proponer un cambio
