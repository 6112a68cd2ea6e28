### Link: the chat where the group meets.

link-words = notre discussion | relier la discussion | ajouter à la discussion | notre groupe telegram

link-button = 💬 Notre discussion
link-offer =
    Appuyez sur le bouton et choisissez la discussion où { $group } se réunit. Le bouton marche pendant un jour.
    Là-bas, je montre une seule carte : combien ont payé, jamais qui.
link-open-button = 💬 Choisir
link-done = ✅ { $group } se réunit maintenant dans cette discussion. Si vous m’en retirez, je l’oublie.
link-removed =
    Quelqu’un m’a retiré de la discussion du groupe { $group }. Le carnet est en sécurité, et je réponds toujours ici.
    Ajoutez-moi de nouveau quand vous voulez.
link-greeting =
    👋 Je tiens le carnet du groupe { $group }. Je ne garde jamais votre argent.
    Ici, je compte seulement. Vos propres chiffres, je vous les dis en privé.

link-code-wrong = Ce lien ne marche plus. Faites-en un nouveau ici, et servez-vous-en dans la journée.
link-not-here = Ce lien marche seulement dans une discussion de groupe. Appuyez sur le bouton et choisissez-la.
link-other-group = Cette discussion est celle d’un autre groupe. Retirez-moi d’abord de là-bas, puis reliez-la à nouveau.
link-only-officers = Seules les personnes du bureau relient une discussion. Demandez à la présidence ou au secrétariat.
link-anonymous =
    Un administrateur anonyme a relié une discussion à { $group }. Je ne pouvais pas voir qui c’était.
    Désactivez « Rester anonyme » dans cette discussion, puis reliez-la d’ici encore une fois, s’il vous plaît.
