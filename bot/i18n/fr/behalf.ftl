### On behalf: a treasurer writes for a member who has no app. A witness confirms what is written.

behalf-words = pour quelqu'un | pour quelqu’un | pour | de la part de | 👤
behalf-button = 👤 Pour quelqu’un
behalf-nobody = Chaque membre a une appli, et parle et confirme par là.
behalf-who = Pour qui ? Ces membres n’ont pas d’appli.
behalf-reached =
    👤 { $person } 📵 n’a pas d’appli, et reçoit ses reçus par SMS.
    Que s’est-il passé ?
behalf-unreached =
    👤 { $person } 📵 n’a pas de téléphone.
    Que s’est-il passé ?
behalf-silent =
    👤 { $person } 📵 ne reçoit plus de SMS. Donnez un papier.
    Que s’est-il passé ?
behalf-paid-button = 💶 Il y a un paiement
behalf-gave-button = 💸 J’ai rendu
behalf-book-button = 📖 Lire son carnet
behalf-how-much = { $person } a { $saved } d’épargne. Combien avez-vous rendu ?
behalf-book =
    📖 Le carnet de { $person } dans { $group }. Lisez-le là où personne d’autre n’entend.
    { $facts }
behalf-has-app = { $person } a une appli, et le dit là.
