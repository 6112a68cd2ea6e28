### Vouching: money of a member who has no app. Whoever says it names a witness, who saw it.

## Whoever said it

vouch-who-saw =
    ⏳ { $amount } de { $member }, { PAYMENT($number) }. { $member } n’a pas d’appli pour confirmer.
    Qui l’a vu ? Rien n’est écrit avant.
vouch-choose-button = 👁 Nommer un témoin
vouch-other-button = 👁 Quelqu’un d’autre
vouch-waiting =
    ⏳ { $amount } de { $member } : j’ai demandé à { $witness }, qui l’a vu.
    { PAYMENT($number) }, { MOMENT($since) }.
vouch-did-not =
    ❌ { $witness } n’a pas vu { $amount } de { $member }. ({ PAYMENT($number) })
    Rien n’est écrit. La présidence le sait.
vouch-which = Qui l’a vu ? Il faut une appli, et un autre foyer.
vouch-seen =
    { $receipt }
    👁 Vu par { $witness }.
vouch-seen-no-phone =
    { $receipt }
    👁 Vu par { $witness }. { $member } n’a pas de téléphone : donnez le papier.
vouch-by = { $sayer }, vu par { $witness }

## The witness

vouch-ask-in =
    👁 Avez-vous vu { $member } donner { $amount } à { $sayer }, le { DAY($day) } ?
    { $member } n’a pas d’appli. Dites oui seulement si vous étiez là. ({ PAYMENT($number) })
vouch-ask-out =
    👁 Avez-vous vu { $sayer } donner { $amount } à { $member }, le { DAY($day) } ?
    { $member } n’a pas d’appli. Dites oui seulement si vous étiez là. ({ PAYMENT($number) })
vouch-ask-correction =
    👁 { $sayer } dit : { RECEIPT($about) } de { $member } devrait être { $amount }.
    Est-ce juste ? Demandez d’abord à { $member }, qui n’a pas d’appli. ({ PAYMENT($number) })
vouch-ask-struck =
    👁 { $sayer } dit : { RECEIPT($about) } de { $member } n’a pas eu lieu.
    Est-ce juste ? Demandez d’abord à { $member }, qui n’a pas d’appli. ({ PAYMENT($number) })
vouch-saw-button = 👁 Oui, je l’ai vu
vouch-did-not-button = ❌ Je ne l’ai pas vu
vouch-you-did-not =
    ❌ Vous n’avez pas vu { $amount } de { $member }. ({ PAYMENT($number) }) Rien n’est écrit.
    Si cela vous revient, vous pouvez encore dire oui.
vouch-written = ✅ { RECEIPT($receipt) } est écrit : { $amount } de { $member }. Vous en êtes le témoin.
vouch-not-needed = Pour { PAYMENT($number) }, je demande maintenant à quelqu’un d’autre. Merci.

## The member, and the chair

vouch-about-you = ⏳ { $sayer } a noté { $amount } pour vous, { PAYMENT($number) }. Je demande à quelqu’un qui l’a vu.
vouch-told-chair =
    ⚠ { $sayer } a noté { $amount } pour { $member }. { $witness } ne l’a pas vu. ({ PAYMENT($number) })
    Rien n’est dans le carnet. Parlez avec les trois, s’il vous plaît.

## Saying no

vouch-saw-or-not = Un témoin dit oui ou non. Un autre montant, c’est aux deux personnes de le dire.
vouch-not-them = Ce membre ne peut pas être témoin. Choisissez quelqu’un d’autre.
vouch-answered-already = Le témoin a répondu. Reprenez le paiement, ou demandez de l’aide.
vouch-not-needed-here = Ici, il ne faut pas de témoin.
vouch-nobody = Personne avec une appli ne peut être témoin maintenant. Demandez à un membre d’un autre foyer d’en prendre une.
vouch-asked = J’ai demandé à { $witness }. C’est écrit dès que la réponse est oui.
