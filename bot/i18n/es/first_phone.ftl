### A first phone: how the phone of a member who had none becomes known as theirs.

first-phone-read-out =
    📞 Léele esto a { $person }. Lo manda por SMS desde su propio teléfono, en una semana:
    KITABU { $code }
    al { $number }
first-phone-button = 📞 Su teléfono
first-phone-nowhere = Aquí no hay un número que reciba SMS. Sigue en el grupo sin teléfono.
first-phone-asked = Le pregunto a { $group } si este teléfono es tuyo. Después te escribo.
first-phone-kept = { $by } te apuntó. Guardo tu nombre, tus pagos y tus votos para tu grupo, y no se los muestro a nadie más.
first-phone-is-yours = Ya conozco este teléfono, es tuyo. El código es para otra persona.
first-phone-is-it-theirs =
    📞 Un teléfono dice que es de { $person }, de { $group }. El código lo pidió { $by }.
    Pregúntale a { $person }. ¿Es suyo?
first-phone-theirs-button = ✅ Es suyo
first-phone-is-theirs = 📞 { $by } dice que es el teléfono de { $person }. Ahora le llegan ahí sus recibos.
first-phone-is-not-theirs = ❌ { $by } dice que no es el teléfono de { $person }. Ahí no llega nada.
first-phone-welcome = 📞 { $by }, de { $group }, dice que este teléfono es tuyo. Aquí te llegan tus recibos.
