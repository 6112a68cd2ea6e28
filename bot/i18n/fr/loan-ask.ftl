loan-words = prêt | un prêt | emprunt | emprunter | demander un prêt | crédit | 🤲
