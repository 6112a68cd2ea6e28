### Être garant

standin-needed =
    🤝 Le tour { COUNT($round) } est à vous. Il faut d’abord un garant pour la suite.
    À qui dois-je demander ?
standin-needed-after =
    🤝 Votre place a déjà eu son tour. Il faut un garant pour ce que vous payez encore.
    À qui dois-je demander ?
standin-name-button = 🤝 Nommer quelqu’un
standin-whom = Qui doit être votre garant ?
standin-asked = J’ai demandé à { $person }. Je vous dirai sa réponse.
standin-nobody-left = Je ne peux plus demander à personne. Parlez avec la présidence, s’il vous plaît.
standin-ask =
    🤝 { $person } a bientôt son tour, et paiera encore { $left } après. Êtes-vous garant ?
    En cas de retard, je vous préviens, et vous aidez à payer.
standin-accepted = 🤝 Vous êtes garant de { $person } dans les tours. { $person } le sait.
standin-declined = ❌ Vous n’êtes pas garant de { $person }. Seule cette personne le sait.
standin-told-accepted = 🤝 { $person } est votre garant. Plus rien ne retient votre tour.
standin-told-declined = { $person } ne peut pas cette fois. À qui dois-je demander maintenant ?
standin-late =
    🤝 Vous êtes garant de { $person }. { $amount } du tour { COUNT($round) } sont en retard.
    Parlez-en ensemble, ou payez à sa place, s’il vous plaît.
standin-pay-button = 💶 Payer à sa place
standin-already-accepted = { $person } est déjà votre garant.
standin-already-asked = J’ai déjà demandé à { $person }. La réponse manque encore.
standin-not-them = { $person } ne peut pas être votre garant. Nommez quelqu’un d’autre.
standin-answered = Vous avez déjà répondu.
