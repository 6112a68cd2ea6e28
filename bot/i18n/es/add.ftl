### Adding somebody who has no app: by the word of two officers, or of one and their own phone.

add-words = agregar a alguien | añadir a alguien | agregar miembro | añadir miembro | agregar | añadir | sin app
add-button = 👤 Agregar a alguien
add-name = ¿Cómo le dicen en el grupo? Escribe el nombre.
add-sure =
    { $name } conoce las reglas por ti, y quiere entrar.
    ¿Tiene un teléfono propio? Nunca pido el número.
add-sure-no-phone =
    { $name } conoce las reglas por ti, y quiere entrar.
    Otra persona con cargo también debe conocerle.
add-has-phone-button = 📞 Tiene teléfono
add-no-phone-button = 📵 Sin teléfono
add-asked =
    Pregunté quién más conoce a { $person }. Con un solo sí entra en { $group }.
    { $lines }
add-wants =
    👤 { $by } apunta a { $person }, que no tiene app, en { $group }.
    ¿Conoces a esta persona, y quiere entrar?
add-wants-careful =
    👤 { $by } apunta a { $person }, que no tiene app, en { $group }.
    { $notes }
    ¿Conoces a esta persona, y quiere entrar?
add-another-officer = De { $person } debe decirlo otra persona con cargo. Tú ya lo dijiste, o no te lo pregunté.
add-nobody-else = Nadie más con cargo puede decir que le conoce. Da primero un segundo cargo.
add-only-officers = Solo quienes tienen un cargo pueden hacer esto.
add-has-a-phone = Ya puedo escribirle a { $person }.
