### The group's whole book as a file, for officers.

export-words = exportar | todo el libro | libro completo
export-button = 📤 Todo el libro
export-file =
    📤 Todo el libro de { $group }, para guardarlo aparte. Allí cada persona es un número:
    { $lines }
export-person = { $number }: { $person }
export-no-file = Los archivos solo llegan donde hay una aplicación. Quien me aloja puede darte el libro.
