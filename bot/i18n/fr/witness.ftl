### Witness: money was given, and nobody confirms it. Two who saw it settle it, or the group does.

## The giver, when the receiver says nothing

witness-silent =
    ⏳ Depuis le { DAY($day) }, { $taker } n’a pas confirmé { $amount }. ({ PAYMENT($number) })
    Cet argent compte comme en chemin. Deux témoins qui ont vu { $giver } donner, ou le groupe, peuvent régler cela.
witness-name-button = 👁 Deux témoins
settle-ask-button = 🗳 Demander au groupe
witness-asked =
    ⏳ J’ai demandé qui a vu, le { DAY($day) }, { $giver } donner { $amount } à { $taker }. ({ PAYMENT($number) })
    { $lines }
witness-split =
    Un témoin n’a pas vu, le { DAY($day) }, { $giver } donner { $amount } à { $taker }. ({ PAYMENT($number) })
    { $lines }
    Maintenant, seul le groupe peut régler cela, ou { $taker } confirme.
witness-line-waits = ○ { $person } : j’attends la réponse
witness-line-saw = 👁 { $person } l’a vu
witness-line-did-not = ❌ { $person } ne l’a pas vu

## Who was there

witness-who = Qui l’a vu ? Nommez seulement des personnes qui étaient là.
witness-who-else = { $first }. Et qui d’autre l’a vu ?
witness-check =
    Je demande à ces personnes si elles ont vu { $giver } donner { $amount } à { $taker } :
    { $lines }
    Elles apprennent ainsi le montant. Dois-je leur demander ?
witness-ask-them-button = ✅ Leur demander
witness-they-are-asked = 👁 J’ai demandé à ces personnes, et encore une fois à { $taker }. Rien n’est encore écrit.

## The witnesses

witness-ask =
    👁 Le { DAY($day) }, avez-vous vu { $giver } donner { $amount } à { $taker } ? ({ PAYMENT($number) })
    Dites seulement ce que vous avez vu de vos yeux.
witness-saw-button = 👁 Je l’ai vu
witness-did-not-button = ❌ Je ne l’ai pas vu
witness-you-saw =
    👁 Le { DAY($day) }, vous avez vu { $giver } donner { $amount } à { $taker }. ({ PAYMENT($number) })
    Il faut encore un deuxième témoin. Rien n’est encore écrit.
witness-back-button = ↩ Annuler ma réponse
witness-you-did-not =
    ❌ Le { DAY($day) }, vous n’avez pas vu { $giver } donner { $amount } à { $taker }. ({ PAYMENT($number) })
    Merci. Le groupe peut maintenant régler cela.
witness-written =
    ✅ Le { DAY($day) }, deux personnes ont vu { $giver } donner { $amount } à { $taker }. ({ PAYMENT($number) })
    Vous êtes l’une des deux. C’est écrit : { RECEIPT($receipt) }.
witness-confirmed-otherwise =
    ✅ C’est confirmé : le { DAY($day) }, { $giver } a donné { $amount } à { $taker }. ({ PAYMENT($number) })
    Votre réponse n’est plus nécessaire. Merci.

## The receiver

witness-meanwhile =
    { $question }
    J’ai aussi demandé à deux membres qui l’ont peut-être vu.
witness-receipt =
    👁 Vu par { $by }. C’est donc écrit.
    { $receipt }
witness-by-two = { $one } et { $other }

## Whoever named the witnesses

witness-named-saw = 👁 Les deux témoins ont vu { PAYMENT($number) }. C’est écrit.
witness-named-did-not = Un témoin n’a pas vu { PAYMENT($number) }. Le groupe peut maintenant régler cela.
witness-please-help =
    ⚖ { $taker } dit : { $giver } ne m’a pas donné { $amount }. ({ PAYMENT($number) })
    Deux autres personnes l’ont vu. Parlez avec tout le monde, s’il vous plaît.
witness-only-the-group = Il n’y a personne d’autre au bureau pour aider. Le groupe peut régler cela.

## The group settles it

settle-given-agreed = { $giver } a donné à { $taker } l’argent du paiement { PAYMENT($number) }. C’est écrit.
settle-given-not-agreed = Si vous n’êtes pas d’accord : { $giver } n’a pas donné cet argent à { $taker }.
settle-counted-agreed = { $giver } a donné à { $taker } tout le montant dit par { $giver }. ({ PAYMENT($number) })
settle-counted-not-agreed = Si vous n’êtes pas d’accord : { $giver } a donné ce que { $taker } a compté.
settle-stands-agreed = { $giver } a donné à { $taker } l’argent du paiement { PAYMENT($number) }. Deux personnes l’ont vu, et cela reste écrit.
settle-stands-not-agreed = Si vous n’êtes pas d’accord : { $giver } n’a pas donné cet argent à { $taker }. Une nouvelle ligne corrige cela.
settle-sure =
    🗳 Si le groupe est d’accord :
    { $lines }
    Le vote est secret et ne dit aucun montant. Il dure jusqu’au { DAY($until) } à { TIME($until) }.
    Les deux personnes ne votent pas. Dois-je demander aux autres ?
settle-your-own = C’est votre propre paiement. Ce sont les autres qui votent.

settle-agreed = { PAYMENT($number) } a bien été donné. C’est dans le carnet.
settle-not-agreed = { PAYMENT($number) } n’a pas été donné. Le carnet le dit aussi.
settle-not-agreed-counted = { PAYMENT($number) } : ce qui a été compté est maintenant dans le carnet.
settle-counts =
    🗳 Le groupe a réglé cela par le vote { COUNT($motion) }.
    { $receipt }
settle-by-the-group = le groupe (vote { COUNT($motion) })
settle-not-given =
    🗳 Le vote { COUNT($motion) } dit : le { DAY($day) }, { $giver } n’a pas donné { $amount } à { $taker }.
    { PAYMENT($number) } est annulé. Rien n’est écrit.
settle-crossed-out =
    🗳 Le vote { COUNT($motion) } dit : le { DAY($day) }, { $giver } n’a pas donné { $amount } à { $taker }.
    { PAYMENT($number) } : une ligne de correction est dans le carnet.

## Saying no

witness-too-early = Laissez-lui un peu de temps. Vous pouvez le demander dès cette date : { MOMENT($until) }
witness-not-silent = Il y a déjà une réponse. Des témoins n’y changent rien. Le groupe peut régler cela.
witness-someone-did-not = Une des personnes ne l’a pas vu. Le groupe peut maintenant régler cela.
witness-named-already = J’ai déjà demandé à { $one } et à { $other }.
witness-not-these = Nommez des membres qui étaient là, et qui n’ont rien à y gagner.
witness-nobody-else = Trop peu d’autres membres ont pu le voir. Le groupe peut régler cela.
witness-answered-already = Vous avez déjà répondu.
witness-not-needed = Votre réponse n’est plus nécessaire. Merci.
witness-nothing-said = Vous n’avez pas encore répondu.
settle-not-yours = Seuls le bureau et les deux personnes peuvent demander cela au groupe.
settle-not-now = Le carnet ne le permet pas maintenant : il y a trop peu d’argent. Rien n’est écrit.
settle-already = Le groupe a réglé { PAYMENT($number) } par le vote { COUNT($motion) }.
