### Home: where one stands, and what one can do.

home-welcome =
    Bonjour ! Je tiens le carnet des groupes d’épargne et des tontines.
    Je ne garde jamais votre argent.

home-paid =
    { $group }
    🐷 Épargne { $saved } · ✅ Ce mois est payé
home-on-the-way =
    { $group }
    🐷 Épargne { $saved } · ⏳ Ce mois attend un oui
home-due =
    { $group }
    🐷 Épargne { $saved } · 📅 À payer { $due } d’ici le { DAY($day) }
home-turns = { $group }
home-with-more =
    { $home }
    { $lines }

start-found-button = ➕ Créer un groupe
start-code-button = 🔑 J’ai un code
deposit-button = 💶 J’ai payé
book-button = 📒 Mon carnet
loan-button = 🤲 Prêt
given-button = 📥 On m’a payé
group-button = 👥 Groupe
pending-button = ⏳ En attente ({ COUNT($count) })
go-on-button = ▶ Continuer
drop-button = 🗑 Laisser tomber
