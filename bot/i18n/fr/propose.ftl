### Propose: a member asks the group something, and sees before what exactly happens.

propose-words = proposer | proposition | je propose | une proposition | suggestion | demander au groupe | question au groupe | motion | 💡
propose-button = 💡 Proposer

propose-what = Que voulez-vous demander au groupe ?
propose-question-button = ❓ Une question
propose-office-button = 🎖 Un rôle
propose-admit-button = 👋 Faire entrer
propose-exclude-button = 🚪 Exclure quelqu’un

propose-question =
    Écrivez votre question, pour qu’on réponde par oui ou par non.
    Par exemple : On se réunit le dimanche ?
propose-question-empty = Je ne vois pas de question. Écrivez-la avec des mots, s’il vous plaît.
propose-question-long = C’est trop long pour un vote. Écrivez au plus { COUNT($most) } lettres et signes, s’il vous plaît.

propose-whom-admit = Qui doit entrer dans le groupe ?
propose-whom-exclude = Qui doit quitter le groupe ?
propose-nobody-asks = Personne ne demande à entrer en ce moment. Invitez d’abord la personne.
propose-exclude-yourself = Vous pouvez partir de vous-même. Il ne faut pas de vote.

propose-give-or-end = Faut-il donner un rôle à quelqu’un, ou en retirer un ?
propose-how-long = Pour combien de temps donnez-vous ce rôle à { $person } ? Ensuite, vous votez de nouveau.
propose-months-button =
    { $months ->
        [one] Un mois
       *[other] { COUNT($months) } mois
    }
propose-no-end-button = Sans fin
propose-months-range = Écrivez un nombre de mois, de 1 à { COUNT($most) }, s’il vous plaît.

propose-sure =
    💡 Si le groupe est d’accord :
    { $lines }
    Le vote est ouvert : chacun voit les réponses. Il dure jusqu’au { DAY($until) } à { TIME($until) }. Dois-je demander ?
propose-sure-secretly =
    💡 Si le groupe est d’accord :
    { $lines }
    Le vote est secret, jusqu’au { DAY($until) } à { TIME($until) }. Dois-je demander ?
propose-ask-button = ✅ Demander au groupe
propose-asked = ✅ J’ai demandé au groupe : c’est le vote { COUNT($number) }. Votez dans la discussion du groupe.
