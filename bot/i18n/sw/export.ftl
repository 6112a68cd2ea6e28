### The group's whole book as a file, for officers.

export-words = hamisha | daftari lote | toa daftari
export-button = 📤 Daftari lote
export-file =
    📤 Daftari lote la { $group }, la kuhifadhi pengine. Humo kila mtu ni namba:
    { $lines }
export-person = { $number }: { $person }
export-no-file = Faili hufika tu penye programu. Anayenihifadhi anaweza kukupa daftari.
