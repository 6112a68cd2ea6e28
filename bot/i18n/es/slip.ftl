### Slips: a receipt, or where a book stands, printed for somebody who has no phone to keep it on.

slip-print-button = 🖨 Imprimir papel
slip-receipt =
    { $group }
    { $member }
    { $receipt }
slip-book =
    { $group }
    { $member }, { DATE($day) }
    Ahorros: { $saved }
    Copiado de la libreta en { RECEIPT($line) }.
    Marca: { MARK($mark) }
slip-nothing-written = En la libreta no hay nada de esto. No hay papel.
slip-not-arrived =
    📵 El SMS de { RECEIPT($receipt) } no le llegó a { $person }. La libreta está bien.
    Imprime el papel para esa persona.
