### Help, and a person to talk to.

help-words = aide | aidez-moi | aide-moi | aider | au secours | infos

help-what =
    Je suis le carnet de votre groupe. Je ne garde pas d’argent et je n’en envoie pas.
    L’argent compte quand deux personnes l’ont dit.
help-say =
    Appuyez sur un bouton, ou écrivez-moi quand vous voulez :
    💶 payé 50
    📒 carnet
    🤲 prêt 200
    💶 rembourser 50
    🌍 langue
    ☰ menu
    ✖ annuler
help-safe =
    Seuls les messages de cette discussion comptent. Une photo transférée n’est pas un reçu.
    Je ne demande jamais de code PIN ni de mot de passe.
help-check-button = 🔍 Vérifier un reçu
help-privacy-button = 🔒 Vie privée

## 💬 A person to talk to: an officer of the group

someone-words = personne | une personne | parler | parler à quelqu'un | parler à quelqu’un | quelqu'un | quelqu’un | humain
someone-button = 💬 Une personne
someone-may-i = Je peux dire à { $officer } ceci : vous aimeriez lui parler. Je ne dis rien d’autre. D’accord ?
someone-yes-button = ✅ Oui, merci
someone-told = J’ai prévenu { $officer } : vous aimeriez lui parler.
someone-wants-to-talk = 💬 { $member } ({ $group }) aimerait vous parler. Appelez ou passez, s’il vous plaît.
someone-will-button = ✅ Je m’en occupe
someone-thanks = Merci. J’ai prévenu { $member }.
someone-will-talk = 💬 { $officer } vous parlera bientôt.
someone-nobody = Personne d’autre n’a encore de rôle dans le bureau. Parlez aux autres membres du groupe.
someone-not-an-officer = Seules les personnes du bureau répondent à cela.
someone-has-left = Ce membre n’est plus dans le groupe.
