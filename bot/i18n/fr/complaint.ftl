### Complaints: a member without an app answers a receipt's number, and a person hears that it is not right.

complaint-heard = { $helper } apprend que { RECEIPT($receipt) } n’est pas juste, et vous appelle. Rien ne change avant.
complaint-nobody = Personne d’autre au groupe ne peut revoir { RECEIPT($receipt) }. Dites-le à la prochaine réunion.
complaint-told =
    ⚠ { $member } dit que { RECEIPT($receipt) } n’est pas juste : { $amount }, { DAY($day) }.
    { $sayer } l’a dit, { $by } l’a confirmé. N’importe qui peut écrire un tel SMS : appelez d’abord { $member }.
complaint-call-button = 📞 J’appelle
complaint-both-button = ⚖ Demander aux deux
complaint-called = { $helper } va vous appeler pour { RECEIPT($receipt) }.
complaint-thanks = Merci. J’ai dit à { $member } que vous appelez.
complaint-look-again =
    ⚖ { $member } dit que { RECEIPT($receipt) } de { $amount } n’est pas juste. { $helper } vous demande de regarder encore.
    Si c’était faux, la personne qui l’a dit touche « Pas juste ».
complaint-both-asked = J’ai demandé aux deux de regarder encore. Une nouvelle ligne corrige une erreur.
complaint-settled = { RECEIPT($receipt) } est déjà corrigé.
