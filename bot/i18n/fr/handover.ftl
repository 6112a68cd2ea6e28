### Handovers: money between two hands. What the two sides see, and what they can do.

## Whoever is asked

handover-ask-deposit-cash =
    { $giver } dit : le { DAY($day) }, je vous ai remis { $amount } en espèces.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-deposit-in-another-hand =
    { $giver } dit : le { DAY($day) }, j’ai remis { $amount } en espèces à { $taker }.
    Est-ce vous qui avez cet argent ? ({ PAYMENT($number) })
handover-ask-deposit-bank =
    { $giver } dit : le { DAY($day) }, j’ai envoyé { $amount } sur le compte en banque.
    Voyez-vous cet argent là-bas ? ({ PAYMENT($number) })
handover-ask-deposit-wallet =
    { $giver } dit : le { DAY($day) }, j’ai envoyé { $amount } par mobile money.
    Voyez-vous cet argent là-bas ? ({ PAYMENT($number) })
handover-ask-deposit-own =
    { $giver } garde l’argent. Le { DAY($day) }, { $giver } a aussi payé { $amount }.
    Comptez ensemble, s’il vous plaît. L’argent est là ? ({ PAYMENT($number) })
handover-ask-deposit-from-you =
    { $sayer } dit : le { DAY($day) }, vous avez donné { $amount } en espèces.
    C’est bien ça ? ({ PAYMENT($number) })
handover-ask-contribution-cash =
    { $giver } dit : le { DAY($day) }, je vous ai remis { $amount } pour les tours.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-contribution-in-another-hand =
    { $giver } dit : le { DAY($day) }, j’ai remis { $amount } à { $taker } pour les tours.
    Est-ce vous qui avez cet argent ? ({ PAYMENT($number) })
handover-ask-contribution-bank =
    { $giver } dit : le { DAY($day) }, j’ai envoyé { $amount } en banque, pour les tours.
    Voyez-vous cet argent là-bas ? ({ PAYMENT($number) })
handover-ask-contribution-wallet =
    { $giver } dit : le { DAY($day) }, j’ai envoyé { $amount } par mobile money, pour les tours.
    Voyez-vous cet argent là-bas ? ({ PAYMENT($number) })
handover-ask-contribution-own =
    { $giver } garde l’argent. Le { DAY($day) }, { $giver } a aussi payé { $amount } pour les tours.
    Comptez ensemble, s’il vous plaît. L’argent est là ? ({ PAYMENT($number) })
handover-ask-contribution-from-you =
    { $sayer } dit : le { DAY($day) }, vous avez donné { $amount } pour les tours.
    C’est bien ça ? ({ PAYMENT($number) })
handover-ask-contribution-direct =
    { $giver } dit : le { DAY($day) }, je vous ai donné { $amount } pour votre tour.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-payout =
    🎁 { $giver } dit : le { DAY($day) }, je vous ai donné { $amount } de votre tour.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-withdrawal =
    { $giver } dit : le { DAY($day) }, je vous ai remis { $amount } de votre épargne.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-transfer =
    { $giver } dit : le { DAY($day) }, je vous ai remis { $amount } de l’argent du groupe.
    Avez-vous cet argent ? ({ PAYMENT($number) })
handover-ask-correction =
    { $sayer } dit : { RECEIPT($about) } devrait être de { $amount }.
    C’est bien ça ? L’ancienne ligne reste, une nouvelle la corrige. ({ PAYMENT($number) })
handover-ask-struck =
    { $sayer } dit : le paiement { RECEIPT($about) } n’a jamais eu lieu.
    C’est bien ça ? L’ancienne ligne reste, une nouvelle la corrige. ({ PAYMENT($number) })
handover-counted-otherwise =
    { $counter } a compté { $counted }, et non { $amount }.
    Quel montant est juste ? ({ PAYMENT($number) })
handover-said-no =
    ❌ Vous avez dit non pour { $amount }. ({ PAYMENT($number) }) Rien n’est écrit.
    Si vous retrouvez cet argent, vous pouvez encore dire oui.
handover-said-no-correction =
    ❌ Vous avez dit non à la correction de { RECEIPT($about) }. ({ PAYMENT($number) })
    Rien n’est écrit. Vous pouvez encore dire oui.
handover-stands =
    { $sayer } dit que c’était { $amount }. Vous avez compté { $counted }. ({ PAYMENT($number) })
    Comptez encore une fois, s’il vous plaît, si possible ensemble.

handover-have-button = ✅ J’ai { $amount }
handover-gave-button = ✅ J’ai donné { $amount }
handover-accept-button = ✅ C’était { $amount }
handover-right-button = ✅ C’est juste
handover-refuse-button = ❌ Non
handover-other-button = ✏ Autre montant
handover-no-button = ❌ Non
handover-not-yet-button = ❌ Pas encore

handover-how-much = C’était combien ? L’autre personne a dit { $said }.
handover-other-sent = J’ai demandé à { $sayer } si c’était { $amount }. Rien n’est encore écrit.

## Whoever said it

handover-waiting =
    ● dit ○ compté ○ reçu
    { $amount } : c’est à { $who } de répondre. { PAYMENT($number) }, { MOMENT($since) }.
handover-waiting-correction =
    ⏳ Correction de { RECEIPT($about) } : c’est à { $who } de répondre.
    { PAYMENT($number) }, { MOMENT($since) }.
handover-settled =
    ● dit ● compté ● reçu
    { $amount }, { PAYMENT($number) } : { RECEIPT($receipt) }
handover-one-person = { $person }
handover-the-officers = la trésorerie
handover-another-officer = une autre personne du bureau
handover-take-back-button = ↩ Annuler ma demande

handover-declined =
    { $counter } a dit non pour { $amount }. ({ PAYMENT($number) })
    Rien n’est écrit. Que faire maintenant ?
handover-declined-correction =
    { $counter } a dit non à la correction de { RECEIPT($about) }. ({ PAYMENT($number) })
    Rien n’est écrit. Que faire maintenant ?
handover-differs =
    { $counter } a compté { $counted }, et vous dites { $amount }. ({ PAYMENT($number) })
    Rien n’est écrit. Que faire maintenant ?
handover-proof-button = 📎 Envoyer une preuve
handover-day-button = 🗓 Un autre jour
handover-help-button = ⚖ Demander de l’aide
handover-send-proof = Envoyez une photo ou un message vocal, ou écrivez une phrase. Je le transmets.
handover-proof-words =
    { $sayer }, au sujet de { PAYMENT($number) } : « { $words } »
handover-proof-picture = { $sayer } vous envoie ceci au sujet de { PAYMENT($number) }.
handover-proof-sent = C’est transmis, et j’ai redemandé.
handover-which-day = C’était quel jour ?
handover-day-sent = J’ai redemandé, avec cette date : { DAY($day) }
handover-help-asked =
    J’ai demandé de l’aide. Ces personnes parleront avec vous deux :
    { $helpers }
handover-helper = • { $person }
handover-please-help =
    ⚖ { $sayer } et { $other } ne sont pas d’accord sur { $amount } ({ PAYMENT($number) }).
    Parlez avec les deux, s’il vous plaît. Personne d’autre ne peut confirmer.

## How it ended

handover-taken-back = ↩ { PAYMENT($number) } de { $amount } : demande annulée. Rien n’est écrit.
handover-turn-paid-for-you = ⏳ { $giver } a payé { $amount } de vos tours. ({ PAYMENT($number) }) Il manque encore un oui.
handover-undone = ↩ { $by } a annulé { RECEIPT($receipt) } de { $amount }. Une ligne de correction est dans le carnet.
handover-corrected = { PAYMENT($number) } de { $amount } est corrigé par une nouvelle ligne. L’ancienne ligne reste.
handover-others-asked = { PAYMENT($number) } : { $giver }, { $amount }. C’est à quelqu’un d’autre de répondre maintenant.
handover-done-by-another = ✅ { $by } a confirmé { $amount } donnés par { $giver }, { MOMENT($when) }. { RECEIPT($receipt) }
handover-undo-button = ↩ Annuler (10 min)

## Saying no

handover-nobody-to-count =
    Personne ne peut encore confirmer l’argent. Il faut quelqu’un à la trésorerie et une autre personne au bureau.
handover-only-treasurers-say = Seule la trésorerie peut dire cela.
handover-too-many =
    { $count ->
        [one] Un de vos paiements attend déjà. Faites-le d’abord confirmer, s’il vous plaît.
       *[other] { COUNT($count) } de vos paiements attendent déjà. Faites-les d’abord confirmer, s’il vous plaît.
    }
handover-not-for-yourself = Vous ne pouvez pas vous payer vous-même. Une autre personne de la trésorerie le fait.
handover-for-yourself = On ne confirme pas pour soi-même. Quelqu’un d’autre doit le faire.
handover-not-by-sms = Par SMS, je ne peux pas savoir si c’est vous. Confirmez l’argent sur Telegram ou WhatsApp.
handover-not-yours = Ceci se passe entre d’autres personnes. Rien n’a changé.
handover-more-than-saved = { $person } a { $saved } d’épargne. On ne peut pas rendre plus.
handover-more-than-held = Vous avez { $held } en espèces. On ne peut pas donner plus.
handover-box-short = { $person } a { $held } en ce moment. Ce n’est pas assez. Rien n’est écrit.
handover-place-short = Il y a { $held } sur le compte en ce moment. Ce n’est pas assez. Rien n’est écrit.
handover-savings-short = { $person } a { $saved } d’épargne en ce moment. Ce n’est pas assez. Rien n’est écrit.
handover-only-to-treasurers = La caisse passe seulement à une autre personne de la trésorerie.
handover-nothing-to-correct = Il n’y a plus rien à corriger ici.
handover-being-corrected = Une correction attend déjà une réponse.
handover-same-amount = C’est le même montant. Rien n’a changé.
handover-no-helper = Il n’y a personne d’autre au bureau pour aider. Parlez-en au groupe, s’il vous plaît.
handover-undo-too-late = Les dix minutes sont passées. Appuyez sur « Pas juste » sur le reçu, et j’écris une correction.
handover-undo-hand-back = Les dix minutes sont passées. Remettez le même argent en retour, et je l’écris aussi.
handover-undo-pay-in = Les dix minutes sont passées. Versez de nouveau l’argent, et je l’écris aussi.
handover-counted-anew = Un autre montant a été compté depuis. Regardez le dernier message.
handover-counts-no-longer = { $person } ne confirme plus les paiements. Appuyez sur Non, puis redemandez.
handover-keeps-no-longer = { $person } ne garde plus l’argent. Dites ce qui manque comme un nouveau paiement.
handover-already-confirmed = { $person } a déjà confirmé, { MOMENT($when) } : { RECEIPT($receipt) }.
handover-already-taken-back = Cette demande est déjà annulée. Rien n’est écrit.
handover-already-undone = C’est déjà annulé.
handover-already-corrected = C’est déjà corrigé.
handover-already-countered = Un autre montant a été dit. L’autre personne doit répondre maintenant.
handover-already-declined = La réponse était Non. On peut redemander.
handover-already-waiting = Ceci attend une réponse.
