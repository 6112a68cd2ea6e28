### Slips: a receipt, or where a book stands, printed for somebody who has no phone to keep it on.

slip-print-button = 🖨 Chapisha karatasi
slip-receipt =
    { $group }
    { $member }
    { $receipt }
slip-book =
    { $group }
    { $member }, { DATE($day) }
    Akiba: { $saved }
    Imenakiliwa kutoka kitabu kwenye { RECEIPT($line) }.
    Alama: { MARK($mark) }
slip-nothing-written = Hakuna kitu kitabuni kuhusu hili. Hakuna karatasi.
slip-not-arrived =
    📵 SMS ya { RECEIPT($receipt) } haikumfikia { $person }. Kitabu ni sahihi.
    Mchapishie karatasi.
