### Asking for a loan: how much, how long, what for, what it costs, every rule, and what the group will see.

loan-words = prêt | un prêt | emprunt | emprunter | demander un prêt | je veux un prêt | j'ai besoin d'un prêt | j’ai besoin d’un prêt | crédit | 🤲

loan-ask-how-much = De combien avez-vous besoin ? Vous pouvez demander { $most } au plus.
loan-ask-why-button = ❓ Pourquoi la limite
loan-ask-why =
    ❓ Chaque règle permet un montant. Le plus petit compte.
    { $lines }
loan-ask-too-much = C’est plus que ce que vous pouvez demander maintenant. Demander { $most } au plus ?
loan-ask-closed =
    🤲 Vous ne pouvez pas encore demander un prêt :
    { $gates }

loan-ask-how-long =
    { $every ->
        [week] Combien de temps ? Vous payez chaque semaine, { $most ->
            [one] pendant une semaine.
           *[other] pendant { COUNT($most) } semaines au plus.
        }
        [two-weeks] Combien de paiements ? Il y en a un toutes les deux semaines, { COUNT($most) } au plus.
        [end] Combien de temps ? Vous payez tout à la fin, après { COUNT($most) } mois au plus.
       *[month] Combien de temps ? Vous payez chaque mois, pendant { COUNT($most) } mois au plus.
    }
loan-ask-week-button =
    { $count ->
        [one] { COUNT($count) } semaine
       *[other] { COUNT($count) } semaines
    }
loan-ask-two-weeks-button =
    { $count ->
        [one] { COUNT($count) } paiement
       *[other] { COUNT($count) } paiements
    }
loan-ask-month-button = { COUNT($count) } mois
loan-ask-end-button = { COUNT($count) } mois
loan-ask-no-number = Écrivez seulement un nombre, par exemple 6.
loan-ask-count-bounds = Choisissez un nombre de 1 à { COUNT($most) }.

loan-ask-what-for = C’est pour quoi ? Appuyez ou écrivez. Le groupe le verra, sauf si c’est privé.
loan-ask-business-button = 🛒 Une activité
loan-ask-health-button = 🏥 La santé
loan-ask-school-button = 🎓 L’école
loan-ask-private-button = 🔒 Privé
loan-ask-what-for-empty = Écrivez-le en quelques mots, ou appuyez sur 🔒 Privé.

loan-ask-stand-in =
    { $needed ->
        [one] Un membre doit garantir votre prêt. À qui demandez-vous ?
       *[other] { COUNT($needed) } membres doivent garantir votre prêt. À qui demandez-vous ? ({ COUNT($at) } sur { COUNT($needed) })
    }
loan-ask-too-few-members =
    { $needed ->
        [one] Un membre doit garantir un prêt. Il n’y a personne à qui le demander.
       *[other] { COUNT($needed) } membres doivent garantir un prêt. Il n’y a pas assez de membres pour cela.
    }

loan-ask-check =
    { $costs }

    { $gates }
loan-ask-group-button = ✅ Demander au groupe
loan-ask-another-button = 🧮 Essayer autrement
loan-ask-plan =
    📅 Vous paieriez :
    { $lines }

loan-ask-preview =
    Voici tout ce que le groupe verra :

    { $lines }

    Dois-je l’envoyer ?
loan-ask-preview-first =
    Je demande d’abord à ces personnes en privé, sans dire la raison :
    { $people }
    Après leur oui, le groupe voit qui garantit, et ceci :

    { $lines }

    Dois-je l’envoyer ?
loan-ask-changed =
    ⚠ Les règles ont changé entre-temps, et donc ceci aussi. Regardez encore une fois, s’il vous plaît.
    { $preview }
loan-ask-guarantor = 🤝 { $person } : { $amount }
loan-ask-send-button = 📤 Envoyer
loan-ask-sent = 📤 C’est envoyé : { LOAN($number) }. Le groupe vote maintenant.
loan-ask-sent-first = 📤 { LOAN($number) } : j’ai demandé en privé. Quand tout le monde dit oui, je demande au groupe.
loan-ask-sent-now = 📤 Tous les garants ont dit oui. Le groupe vote maintenant sur { LOAN($number) }.
loan-ask-lapsed =
    ⌛ En trois mois, personne ne vous a remis { $amount } pour { LOAN($number) } : c’est fini.
    Vous ne devez rien, et vous pouvez redemander.
loan-ask-not-now =
    Tous les garants ont dit oui. Je ne peux pas encore demander au groupe :
    { $why }
loan-ask-not-ready = On ne peut pas voter sur { LOAN($number) } maintenant. Regardez ce prêt pour voir pourquoi.
loan-ask-name-button = 🤝 Quelqu’un d’autre
loan-ask-who-else = À qui d’autre demander de garantir { LOAN($number) } ?
loan-ask-asked = J’ai demandé à { $person } en privé.
loan-ask-nobody-missing = Il ne manque plus personne pour ce prêt.
loan-ask-not-lending = Votre groupe n’a pas encore décidé de prêter. Proposez-le sous Règles.

## What it would cost

loan-cost-get = 💶 Vous recevez { $gets }.
loan-cost-buy = 🛒 Le groupe fait l’achat pour { $gets }, et vous remboursez.
loan-cost-kept-back = Le groupe garde { $kept } tout de suite. C’est le coût.
loan-cost-pay-once = 📅 Vous payez { $amount } en une fois.
loan-cost-pay-each =
    📅 Vous payez { $amount }, { $times ->
        [one] une fois.
       *[other] { COUNT($times) } fois.
    }
loan-cost-pay-but-last =
    📅 Vous payez { $amount }, { $times ->
        [one] une fois, puis { $last }.
       *[other] { COUNT($times) } fois, puis { $last }.
    }
loan-cost-pay-from-to =
    📅 { $times ->
        [one] Vous payez { $first }.
       *[other] Vous payez { COUNT($times) } fois. Le premier paiement est de { $first }, le dernier de { $last }.
    }
loan-cost-total = En tout : { $total }.
loan-cost = 🏷 Le prêt coûte { $cost }.
loan-cost-nothing = 🏷 Le prêt ne coûte rien.
loan-cost-rate = En vrai, c’est { PERCENT($rate) } par an de ce que vous devez encore.
