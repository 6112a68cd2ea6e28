### The group's whole book as a file, for officers.

export-words = export | whole book | take the book away
export-button = 📤 Whole book
# $group (GroupName) · $lines (Lines): whose number is whose
export-file =
    📤 The whole book of { $group }, to keep elsewhere. In it each person is a number:
    { $lines }
# $number (Text): the number in the file · $person (Name): who it is
export-person = { $number }: { $person }
export-no-file = Files come only where there is an app. Whoever hosts me can give you the book.
