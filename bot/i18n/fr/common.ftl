### Words that every conversation uses. A label is at most 20 characters.

menu-button = ☰ Menu
back-button = ⬅ Retour
cancel-button = ✖ Annuler
yes-button = ✅ Oui
no-button = ❌ Non
change-button = ✏ Changer
language-button = 🌍 Langue
help-button = ❓ Aide

amount-button = { $amount }
name-button = { $person }
more-names-button = ▶ D’autres noms
month-button = { MONTH($month) }
day-button = { DAY($day) }

## What people may type. Alternatives are separated by |.

word-yes = oui | o | ouais | oui oui | ok | okay | d'accord | d’accord | daccord | c'est ça | c’est ça | c'est bon | c’est bon | exact | 👍 | ✅
word-no = non | n | nan | pas du tout | faux | c'est faux | c’est faux | 👎 | ❌
home-words = menu | accueil | début | démarrer | bonjour | bonsoir | salut | coucou
cancel-words = annuler | annule | annulez | arrêter | arrête | abandonner
back-words = retour | revenir | arrière | en arrière | précédent

## Answers that fit anywhere

pick-one = Appuyez sur un des boutons, s’il vous plaît.
nothing-written = Bien. Rien n’est écrit.
talk-cancelled = C’est annulé. Rien n’est écrit.
talk-nothing-open = Il n’y a rien à annuler.
common-sent-again = (envoyé une nouvelle fois)
common-problem = Je ne peux pas montrer ce message maintenant. Appuyez sur ☰ pour continuer.
common-our-fault = Il y a eu une erreur de notre côté. Rien n’est perdu pour vous. Essayez encore une fois, s’il vous plaît.
common-slow-down = C’est beaucoup à la fois. Attendez une minute, s’il vous plaît.
common-question-gone = J’ai perdu le fil de cet échange. Rien n’est écrit. Recommencez, s’il vous plaît.
common-no-group = Vous n’êtes encore dans aucun groupe.
common-not-a-member = Vous n’êtes pas dans ce groupe.
common-in-group =
    👥 { $group }
    { $what }
common-former-member = un ancien membre
common-someone = quelqu’un

button-unknown = Ce bouton est trop ancien. Ouvrez le menu, s’il vous plaît.
button-not-yours = Ce bouton est pour quelqu’un d’autre.
button-past = Cette question est passée. Rien n’a changé.

group-come-to-private = Écrivez-moi d’abord en privé, s’il vous plaît. Là, personne d’autre ne voit vos chiffres.
group-private-button = 🔒 Ouvrir en privé

## Amounts

amount-which = Lequel voulez-vous dire ?
amount-none = Je ne vois pas de montant. Écrivez-le en chiffres, par exemple 50.
amount-many = Je vois plusieurs nombres. Écrivez seulement le montant, par exemple 50.
amount-zero = Zéro, il n’y a rien à écrire. C’était combien ?
amount-sign = Écrivez le montant sans plus ni moins. Par exemple : 50
amount-too-large = C’est plus que ce carnet ne peut contenir. Vérifiez le nombre, s’il vous plaît.
amount-too-long = Ce nombre est trop long. Vérifiez-le, s’il vous plaît.
amount-decimals = Il y a trop de chiffres après la virgule. Par exemple : 50,25
amount-letters = Y a-t-il une lettre dans le nombre ? Écrivez-le encore une fois en chiffres, s’il vous plaît.
amount-mixed = Ces chiffres sont mélangés. Écrivez-les tous de la même façon, s’il vous plaît.
amount-numerals = Je compte seulement avec des chiffres. Écrivez le montant en chiffres, par exemple 50.
amount-form = Je n’arrive pas à lire ce nombre. Écrivez seulement le montant, par exemple 50.
amount-cents = Écrivez les centimes après une virgule, par exemple 0,50
amount-currency = Ce groupe compte dans une autre monnaie. Écrivez le nombre seul, s’il vous plaît.
amount-words = Écrivez le montant en chiffres, par exemple 50.

unreachable = Je n’arrive plus à joindre { $person } ({ $group }). Parlez-lui en personne, s’il vous plaît.
stopped =
    🔕 { $person } ({ $group }) ne veut plus de messages. Je n’envoie rien, et ses paiements comptent comme avant.
    Écrivez pour cette personne avec un témoin, et donnez-lui des papiers. Son propre START ramène les messages.
