### My loans: what the reader borrowed or asked for. Said in private, to the borrower alone.

loans-words = prêts | mes prêts | mon prêt | emprunts | mes emprunts | dette | dettes | ma dette | mes dettes | ce que je dois | combien je dois
my-loans-button = 🤲 Mes prêts
my-loans-past-button = 📚 Anciens prêts
loan-another-button = ➕ Un autre prêt

my-loans =
    🤲 Vos prêts dans { $group }
    { $facts }
my-loans-past =
    📚 Vos anciens prêts dans { $group }
    { $facts }
my-loans-none = 🤲 Vous ne devez rien dans { $group }.
my-loans-none-ahead =
    🤲 Vous ne devez rien dans { $group }.
    { $facts }
my-loans-one =
    🤲 Votre prêt { LOAN($number) }
    { $facts }
my-loans-refund-button = 💶 Le redemander
my-loans-not-yours = C’est le prêt de quelqu’un d’autre. Seule cette personne le voit.

my-loans-withdraw-button = ✖ Je n’en veux plus
my-loans-withdraw-yes-button = ✖ Oui, le retirer
my-loans-sure = Vous ne voulez plus le prêt { LOAN($number) } ?
my-loans-withdrawn = La demande { LOAN($number) } est retirée. Rien n’a été donné, et vous ne devez rien.
my-loans-nothing-to-withdraw = C’est trop tard pour ce prêt. On ne peut plus retirer la demande.

## Where a loan stands

loan-stands-asked = ⏳ { LOAN($number) } : vous avez demandé { $amount }.
loan-stands-agreed = ✅ { LOAN($number) } : le groupe a accepté { $amount }. Vous les recevrez bientôt.
loan-stands-on-the-way = ⏳ { LOAN($number) } : on dit que l’argent est donné. Dites oui quand vous l’avez.
loan-stands-left = 🤲 { LOAN($number) } : reste { $left }
loan-stands-next = 📅 { LOAN($number) }, ensuite : { $due } d’ici le { DAY($day) }
loan-stands-late = ⚠ { LOAN($number) }, en retard : { $late } depuis le { DAY($since) }
loan-stands-ahead = 💶 Vous avez payé { $amount } en trop. C’est à vous, et cela compte pour votre prochain prêt.
loan-borrowed = Vous avez emprunté { $amount }, et payé { $paid } jusqu’ici.
loan-voting = 🗳 Le groupe vote jusqu’au { DAY($until) } à { TIME($until) }.
loan-agreed-not-yet = 🗳 Le groupe a dit oui, mais on ne peut pas encore donner l’argent :
loan-gives =
    { $count ->
        [one] 💶 Cette personne donne l’argent :
       *[other] 💶 Une de ces personnes donne l’argent :
    }
loan-guarantor-asked = ⏳ J’ai demandé à { $person } de garantir { $amount }.
loan-guarantor-accepted = 🤝 { $person } garantit { $amount }.
loan-guarantor-declined = ❌ { $person } ne garantit pas { $amount }.
loan-guarantor-released = { $person } ne garantit plus { $amount }.

loan-ended-repaid = 🎉 { LOAN($number) } : vous avez remboursé { $paid }, le { DATE($when) }.
loan-ended-written-off = { LOAN($number) } : le groupe a renoncé au reste, le { DATE($when) }. Vous aviez payé { $paid }.
loan-ended-turned-down = { LOAN($number) } : le groupe n’a pas accepté { $amount }, le { DATE($when) }.
loan-ended-withdrawn = { LOAN($number) } : la demande de { $amount } a pris fin, le { DATE($when) }.

## The plan

loan-plan-button = 📅 Calendrier
loan-plan-more-button = ▶ La suite
loan-plan =
    📅 Le calendrier de votre prêt { LOAN($number) }
    { $lines }
loan-plan-not-yet = Le calendrier commence le jour où vous recevez l’argent.
loan-plan-line = { COUNT($number) }. { DAY($day) } : { $amount }, puis il reste { $left }
loan-plan-paid = { COUNT($number) }. ✅ { DAY($day) } : { $amount }
loan-plan-part = { COUNT($number) }. ◐ { DAY($day) } : il reste { $rest } sur { $amount }
loan-plan-late = { COUNT($number) }. ⚠ { DAY($day) } : { $rest } sur { $amount } en retard

## Explain

loan-explain =
    ❓ { LOAN($number) }
    { $lines }
loan-explain-which = 🤲 { LOAN($number) }
loan-explain-borrowed = Vous avez emprunté { $principal }.
loan-explain-kept-back = Le groupe en a gardé { $kept } tout de suite. C’était le coût.
loan-explain-cost = Coût : { $cost }.
loan-explain-free = Cela ne coûte rien.
loan-explain-fines = Il y a dedans { $fines } d’amendes.
loan-explain-together = En tout : { $total }.
loan-explain-paid = Vous avez payé { $paid }.
loan-explain-paid-nothing = Vous n’avez encore rien payé.
loan-explain-left = { $total } − { $paid } = { $left }.
loan-explain-waiting = ⏳ En chemin : { $waiting }. Je compte cet argent quand il est confirmé.
loan-explain-today = Si vous payez tout aujourd’hui, c’est { $closing }.

## Lines of the book about loans

loan-line-loan = { DATE($when) } · reçu { LOAN($number) } : { $amount } · { RECEIPT($receipt) }
loan-line-repayment = { DATE($when) } · remboursé { LOAN($number) } : { $amount } · { RECEIPT($receipt) }
loan-line-by-them = { DATE($when) } · { $payer } a payé { LOAN($number) } pour vous : { $amount } · { RECEIPT($receipt) }
loan-line-for-them = { DATE($when) } · vous avez payé { LOAN($number) } pour { $borrower } : { $amount } · { RECEIPT($receipt) }
loan-line-refund = { DATE($when) } · trop payé, rendu : { $amount } · { RECEIPT($receipt) }
loan-receipt-taken-back =
    🧾 { RECEIPT($receipt) } Ne compte plus : { $amount }, { MOMENT($when) }. Annulé par { RECEIPT($about) }.
    Cachet : { MARK($mark) }
loan-receipt-reversal =
    🧾 { RECEIPT($receipt) } Correction : { $amount }, { MOMENT($when) }. Elle annule { RECEIPT($about) }.
    Cachet : { MARK($mark) }
