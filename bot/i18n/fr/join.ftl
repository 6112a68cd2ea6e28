### Join: a newcomer asks to be let in, and whoever admits answers.

join-words = rejoindre | rejoindre un groupe | entrer | j'ai un code | j’ai un code | jai un code | code

join-code = Collez le lien ici, ou écrivez son code.
join-code-wrong = Ce code n’ouvre aucun groupe. Vérifiez-le, ou demandez un nouveau lien.
join-code-wait = Il y a eu trop d’erreurs. Attendez une heure, puis essayez encore une fois.

## The newcomer

join-rules =
    { $members ->
        [one] { $inviter } vous invite dans { $group }. Un membre y est déjà.
       *[other] { $inviter } vous invite dans { $group }. { COUNT($members) } membres y sont déjà.
    }
    Voici les règles :
    { $rules }
join-go-on-button = ▶ Continuer

join-privacy =
    { $notice }
    Le groupe vous appellera { $person }. Voulez-vous entrer dans { $group } ?
join-button = ✅ Entrer
join-name-button = ✏ Changer le nom

join-name = Comment le groupe doit-il vous appeler ? Un surnom suffit.
join-name-empty = Un nom a besoin d’une lettre. Écrivez-le encore une fois, s’il vous plaît.

join-asked = J’ai demandé à { $group }. Je vous écris dès la réponse.
join-already-in = Vous êtes déjà dans ce groupe.
join-already-asked = Vous avez déjà demandé. Je vous écris dès la réponse.
join-welcome = 🎉 Bienvenue dans { $group } ! Vous êtes le membre numéro { COUNT($number) }.
join-not-now = { $group } ne vous a pas fait entrer cette fois. Parlez à quelqu’un que vous y connaissez.
join-open-button = 👥 Ouvrir le groupe

## Whoever admits

join-wants =
    👋 { $person } aimerait entrer dans { $group }.
    Connaissez-vous cette personne ?
join-wants-careful =
    👋 { $person } aimerait entrer dans { $group }.
    { $notes }
    Connaissez-vous cette personne ?
join-was-here = ↩ Cette personne a déjà été dans le groupe. Son numéro est { COUNT($number) }.
join-alike = ⚠ Regardez bien : le membre numéro { COUNT($number) } s’appelle { $person }.
join-yes-button = ✅ Oui, je connais

join-let-in = ✅ { $by } a fait entrer { $person } : membre numéro { COUNT($number) }.
join-turned-down = ❌ { $by } n’a pas fait entrer { $person }.
join-voted-in = ✅ Le groupe a fait entrer { $person } : membre numéro { COUNT($number) }.
join-voted-out = ❌ Le groupe n’a pas fait entrer { $person }.
join-in-already = { $person } est déjà dans le groupe.
join-not-waiting = Plus personne n’attend derrière ce bouton.
join-only-who-admits = Seuls la présidence, le secrétariat et la personne qui a créé le groupe font entrer quelqu’un.

join-waiting-button = 👋 À accueillir ({ COUNT($count) })
join-nobody-waits = Personne n’attend pour entrer.
join-these-wait =
    { $count ->
        [one] Une nouvelle personne attend votre réponse.
       *[other] { COUNT($count) } nouvelles personnes attendent votre réponse.
    }
