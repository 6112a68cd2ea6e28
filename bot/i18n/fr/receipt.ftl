### Receipts. One grammar: number, state, amount, who, when, new balance, mark.

receipt-deposit =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } reçus par { $by }, { MOMENT($when) }.
    Votre épargne : { $saved }.
    Cachet : { MARK($mark) }
receipt-deposit-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } donnés par { $giver }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-withdrawal =
    🧾 { RECEIPT($receipt) } Confirmé : on vous a rendu { $amount }, { MOMENT($when) }.
    Votre épargne : { $saved }.
    Cachet : { MARK($mark) }
receipt-withdrawal-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } rendus à { $taker }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-transfer =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } remis par { $giver } à { $taker }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-correction =
    🧾 { RECEIPT($receipt) } Corrigé : c’est maintenant { $amount }, confirmé par { $by }, { MOMENT($when) }.
    Votre épargne : { $saved }.
    Cachet : { MARK($mark) }
receipt-correction-counted =
    🧾 { RECEIPT($receipt) } Corrigé : { $amount } donnés par { $giver }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-struck =
    🧾 { RECEIPT($receipt) } Corrigé : ce paiement n’a jamais eu lieu, confirmé par { $by }, { MOMENT($when) }.
    Votre épargne : { $saved }.
    Cachet : { MARK($mark) }
receipt-struck-counted =
    🧾 { RECEIPT($receipt) } Corrigé : ce paiement n’a jamais eu lieu ({ $giver }), { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-correction-paid-out =
    🧾 { RECEIPT($receipt) } Corrigé : { $amount } rendus à { $taker }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-struck-paid-out =
    🧾 { RECEIPT($receipt) } Corrigé : rien n’a été rendu à { $taker }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-contribution =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } pour les tours, reçus par { $by }, { MOMENT($when) }.
    Vous avez payé { $paid } jusqu’ici.
    Cachet : { MARK($mark) }
receipt-contribution-counted =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } donnés par { $giver } pour les tours de { $owner }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-contribution-payer =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } pour les tours de { $owner }, reçus par { $by }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-contribution-direct =
    🧾 { RECEIPT($receipt) } Confirmé : { $amount } donnés par { $giver } pour votre tour, { MOMENT($when) }.
    Vous avez reçu { $received } jusqu’ici.
    Cachet : { MARK($mark) }
receipt-contribution-corrected =
    🧾 { RECEIPT($receipt) } Corrigé : c’est maintenant { $amount } pour les tours, confirmé par { $by }, { MOMENT($when) }.
    Vous avez payé { $paid } jusqu’ici.
    Cachet : { MARK($mark) }
receipt-contribution-corrected-counted =
    🧾 { RECEIPT($receipt) } Corrigé : { $amount } donnés par { $giver } pour les tours, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-contribution-corrected-payer =
    🧾 { RECEIPT($receipt) } Corrigé : c’est maintenant { $amount } pour les tours, confirmé par { $by }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-contribution-struck =
    🧾 { RECEIPT($receipt) } Corrigé : ce paiement n’a jamais eu lieu, confirmé par { $by }, { MOMENT($when) }.
    Vous avez payé { $paid } pour les tours jusqu’ici.
    Cachet : { MARK($mark) }
receipt-contribution-struck-counted =
    🧾 { RECEIPT($receipt) } Corrigé : ce paiement pour les tours n’a jamais eu lieu ({ $giver }), { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }
receipt-contribution-struck-payer =
    🧾 { RECEIPT($receipt) } Corrigé : ce paiement n’a jamais eu lieu, confirmé par { $by }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-payout =
    🎁 { RECEIPT($receipt) } Confirmé : votre tour, { $amount } donnés par { $giver }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
receipt-payout-counted =
    🧾 { RECEIPT($receipt) } Confirmé : le tour de { $taker }, { $amount }, { MOMENT($when) }.
    Espèces que vous gardez : { $held }.
    Cachet : { MARK($mark) }

receipt-share-button = 📤 Partager
receipt-wrong-button = ⚠ Pas juste
receipt-to-share =
    { $group }, { RECEIPT($receipt) }
    { $amount } donnés par { $giver }, confirmés par { $by }, { MOMENT($when) }.
    Cachet : { MARK($mark) }
    Pour le vérifier : { $link }

correction-how-much = { RECEIPT($receipt) } dit { $written }. C’était combien en vrai ?
correction-never-button = ✖ N’a pas eu lieu
