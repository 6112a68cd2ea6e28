### The group's whole book as a file, for officers.

export-words = exporter | tout le livre | livre entier
export-button = 📤 Tout le livre
export-file =
    📤 Tout le livre, { $group }, à garder ailleurs. Chaque personne y est un numéro :
    { $lines }
export-person = { $number }: { $person }
export-no-file = Les fichiers n’arrivent que dans une application. Qui m’héberge peut vous donner le livre.
