### How the bot presents itself: the list of commands in the app, and the words in an empty chat.

command-menu = ☰ Ce que je peux faire pour vous
command-paid = 💶 Dire que vous avez payé
command-balance = 📒 Voir votre épargne
command-loan = 🤲 Demander un prêt
command-rotation = 🔄 Le tour de chacun et le vôtre
command-repay = 💶 Rembourser un prêt
command-statement = 📄 Vos lignes d’un mois ou d’une année
command-group = 👥 Votre groupe
command-vote = 🗳 Voter, ou voir les derniers votes
command-language = 🌍 Changer de langue
command-settings = ⚙ Nom, heure et silence
command-privacy = 🔒 Ce que je sais de vous
command-help = ❓ Aide
command-cancel = ✖ Arrêter ce qui est en cours
command-start = 👋 Commencer

bot-description =
    Je tiens le carnet de votre groupe d’épargne ou de votre tontine : qui a payé, qui a l’argent, et ce que chacun a épargné.
    Deux personnes confirment chaque paiement, les deux reçoivent un reçu, et aucune ligne n’est jamais effacée.
    Je ne garde jamais votre argent.
bot-short-description = Le carnet de votre groupe d’épargne ou de votre tontine. Je ne garde jamais votre argent.
