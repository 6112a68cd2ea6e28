### The rules of a group, one sentence each.

rules-together-save = 🐷 Ahorramos en grupo y podemos prestarnos dinero.
rules-together-turns = 🔄 Cada persona recibe el fondo cuando llega su turno.
rules-together-both = 🤝 Ahorramos en grupo, y cada persona recibe el fondo en su turno.
rules-contribution = 💶 Cada persona paga { $amount } al mes.
rules-two-hands = 🙌 El dinero cuenta cuando dos personas lo dijeron. Nadie confirma lo suyo.
rules-loans-percent = 🤲 Un préstamo cuesta 1 por cada 100 al mes.
rules-loans-free = 🤲 Un préstamo no cuesta nada.
rules-loans-later = 🤲 Decidimos después sobre los préstamos.
rules-undo =
    { $minutes ->
        [one] ↩ Si tocas por error, puedes deshacerlo durante un minuto.
       *[other] ↩ Si tocas por error, puedes deshacerlo durante { COUNT($minutes) } minutos.
    }
rules-nothing-deleted = 📒 Nunca se borra una línea. Un error recibe una línea nueva.
rules-amount-out-of-range = Esta cantidad no puede ser. Escribe una cantidad normal para un mes, por favor.

rules-words = reglas | las reglas | nuestras reglas | reglamento
rules-button = 📜 Reglas
rules-read =
    📜 Las reglas de { $group }
    { $rules }
    Versión { COUNT($version) }, desde el { DATE($since) }.
