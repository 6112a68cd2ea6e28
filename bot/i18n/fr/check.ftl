### Check a receipt: whether its number, mark and amount belong together. Anyone may ask.

check-words = vérifier | vérifie | vérifiez | vérifier un reçu | vérifier le reçu | vérification

check-number = 🔍 Quel est le numéro du reçu ? Par exemple : R-0042
check-number-form = Je ne vois pas de numéro. Il est derrière le R, par exemple : R-0042
check-mark = Quel est le cachet de { RECEIPT($receipt) } ? Il a 12 lettres et chiffres.
check-mark-form = Ce n’est pas un cachet. Un cachet a 12 lettres et chiffres. Regardez après le mot « Cachet ».
check-amount = Et quel montant est écrit sur { RECEIPT($receipt) } ?
check-amount-which = Je peux lire cela de deux façons. Écrivez simplement, par exemple 1000 ou 1,50
check-amount-form = Je n’arrive pas à lire ce montant. Écrivez seulement le nombre, par exemple 50.

check-yes =
    ✅ Oui : { RECEIPT($receipt) }, son cachet et { $amount } vont ensemble.
    Une ligne plus récente l’a peut-être corrigé. Je ne dis à personne à qui il est.
check-no =
    ❌ Non : ce numéro, ce cachet et ce montant ne vont pas ensemble.
    Comparez encore une fois chaque lettre et chaque chiffre. Une ligne plus récente ne les change jamais.
check-wait = ✋ Il y a eu cinq erreurs. Attendez une heure, puis essayez encore, s’il vous plaît.
check-another-button = 🔍 Un autre reçu
