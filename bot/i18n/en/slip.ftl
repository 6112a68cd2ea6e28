### Slips: a receipt, or where a book stands, printed for somebody who has no phone to keep it on.

slip-print-button = 🖨 Print slip
# $group (GroupName) · $member (Name): whose slip it is · $receipt (Message): the receipt as they would read it
slip-receipt =
    { $group }
    { $member }
    { $receipt }
# $group (GroupName) · $member (Name): whose slip it is · $day (Date) · $saved (Money): what they saved
# $line (Number): the last line of the book · $mark (Text): its mark
slip-book =
    { $group }
    { $member }, { DATE($day) }
    Saved: { $saved }
    Copied from the book at { RECEIPT($line) }.
    Mark: { MARK($mark) }
slip-nothing-written = Nothing is in the book for this. There is no slip.
# $receipt (Number) · $person (Name): the member whom the text did not reach
slip-not-arrived =
    📵 The SMS with { RECEIPT($receipt) } did not reach { $person }. The book is right.
    Print the slip for them.
