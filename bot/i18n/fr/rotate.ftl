### Commencer

rotate-words = commencer les tours | nouveaux tours
