### Found: a savings group begins, in five questions.

found-words = crear un grupo | crear grupo | nuevo grupo | grupo nuevo | empezar un grupo | fundar | crear una tanda | nueva tanda | crear una junta | nueva junta

found-too-many = Ya estás en muchos grupos. Sal de uno antes de empezar otro.

found-name = 1 de 5. ¿Cómo se llama tu grupo?
found-name-empty = Un nombre necesita una letra. Escríbelo otra vez, por favor.

found-together = 2 de 5. ¿Qué hacen juntos en { $name }?
found-save-button = 🐷 Ahorrar y prestar
found-turns-button = 🔄 Por turnos
found-both-button = 🤝 Las dos cosas

found-currency = 3 de { $together ->
        [turns] 4
       *[other] 5
    }. ¿Qué moneda usan?
found-currency-which = ¿Cuál de estas quieres decir?
found-currency-type = Escribe su nombre, su signo o sus tres letras. Por ejemplo: quetzal
found-currency-unknown = No conozco esa moneda. Escribe sus tres letras, por ejemplo GTQ.
found-currency-many = Muchos países llaman así a su moneda. Escribe sus tres letras, por ejemplo USD.
found-currency-button = { $code }
found-other-button = ✏ Otra

found-monthly = 4 de { $together ->
        [turns] 4
       *[other] 5
    }. ¿Cuánto paga cada persona al mes, en { $code }? Toca o escribe la cantidad.

found-loans = 5 de 5. ¿Cuánto cuesta un préstamo?
found-loans-percent-button = 🤲 1 por 100 al mes
found-loans-free-button = 🕊 Nada
found-loans-later-button = ⏳ Decidir después

found-check =
    { $name }
    { $lines }
    ¿Está todo bien?
found-clock-line = 🕐 Vivimos con la hora de esta ciudad: { CITY($city) }.
found-create-button = ✅ Crear
found-clock-button = 🕐 Cambiar la hora

found-clock = ¿Con la hora de qué ciudad viven? Toca una, o escribe una ciudad cercana.
found-clock-unknown = No conozco esa ciudad. Escribe una ciudad grande cerca de ti.
found-clock-many = Ese país tiene varias horas. Escribe una ciudad grande cerca de ti.
found-city-button = 🕐 { CITY($city) }

found-ready = ✅ Listo: { $group }. La presidencia es tuya.
found-next =
    El dinero nunca está en manos de una sola persona. Invita a los demás y dale la tesorería a alguien.
    En su primera reunión votan las reglas.
