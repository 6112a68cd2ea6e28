### Slips: a receipt, or where a book stands, printed for somebody who has no phone to keep it on.

slip-print-button = 🖨 Imprimer le reçu
slip-receipt =
    { $group }
    { $member }
    { $receipt }
slip-book =
    { $group }
    { $member }, { DATE($day) }
    Épargne : { $saved }
    Copié du carnet à { RECEIPT($line) }.
    Marque : { MARK($mark) }
slip-nothing-written = Il n’y a rien dans le carnet pour cela. Il n’y a donc pas de papier.
slip-not-arrived =
    📵 Le SMS de { RECEIPT($receipt) } n’est pas arrivé chez { $person }. Le carnet est juste.
    Imprimez le papier pour cette personne.
