### Words that every conversation uses. A label is at most 20 characters.

menu-button = ☰ Menú
back-button = ⬅ Atrás
cancel-button = ✖ Cancelar
yes-button = ✅ Sí
no-button = ❌ No
change-button = ✏ Cambiar
language-button = 🌍 Idioma
help-button = ❓ Ayuda

amount-button = { $amount }
name-button = { $person }
more-names-button = ▶ Más nombres
month-button = { MONTH($month) }
day-button = { DAY($day) }

## What people may type. Alternatives are separated by |.

word-yes = sí | s | sip | claro | ok | okay | dale | vale | bueno | está bien | correcto | así es | de acuerdo | 👍 | ✅
word-no = no | n | nop | para nada | mal | está mal | 👎 | ❌
home-words = menú | inicio | empezar | comenzar | iniciar | hola | buenas | buenos días | buenas tardes | buenas noches
cancel-words = cancelar | cancela | anular | parar | salir de aquí | dejar
back-words = atrás | volver | regresar | anterior

## Answers that fit anywhere

pick-one = Toca uno de los botones, por favor.
nothing-written = Bien. No escribí nada.
talk-cancelled = Cancelado. No escribí nada.
talk-nothing-open = No hay nada que cancelar.
common-sent-again = (enviado otra vez)
common-problem = No puedo mostrar este mensaje ahora. Toca ☰ para seguir.
common-our-fault = Algo falló de nuestro lado. No perdiste nada. Inténtalo otra vez, por favor.
common-slow-down = Es mucho a la vez. Espera un minuto, por favor.
common-question-gone = Perdí el hilo de esa conversación. No escribí nada. Empieza otra vez, por favor.
common-no-group = Todavía no estás en ningún grupo.
common-not-a-member = No estás en este grupo.
common-in-group =
    👥 { $group }
    { $what }
common-former-member = ex integrante
common-someone = alguien

button-unknown = Este botón es muy viejo. Abre el menú, por favor.
button-not-yours = Este botón es para otra persona.
button-past = Esa pregunta ya pasó. No cambió nada.

group-come-to-private = Escríbeme primero en privado, por favor. Allí nadie más ve tus números.
group-private-button = 🔒 Abrir en privado

## Amounts

amount-which = ¿Cuál quieres decir?
amount-none = No veo ninguna cantidad. Escríbela en números, por ejemplo 50.
amount-many = Veo más de un número. Escribe solo la cantidad, por ejemplo 50.
amount-zero = Con cero no hay nada que escribir. ¿Cuánto fue?
amount-sign = Escribe la cantidad sin más ni menos. Por ejemplo: 50
amount-too-large = Es más de lo que cabe en esta libreta. Revisa el número, por favor.
amount-too-long = Ese número es muy largo. Revísalo, por favor.
amount-decimals = Hay demasiadas cifras después de la coma. Por ejemplo: 50,25
amount-letters = ¿Hay una letra en el número? Escríbelo otra vez en cifras, por favor.
amount-mixed = Esas cifras están mezcladas. Escríbelas todas de la misma forma, por favor.
amount-numerals = Solo sé contar con cifras. Escribe la cantidad en cifras, por ejemplo 50.
amount-form = No puedo leer ese número. Escribe solo la cantidad, por ejemplo 50.
amount-cents = Escribe los centavos después de una coma, por ejemplo 0,50
amount-currency = Este grupo cuenta en otra moneda. Escribe solo el número, por favor.
amount-words = Escribe la cantidad en cifras, por ejemplo 50.

unreachable = Ya no logro comunicarme con { $person }, de { $group }. Pregúntale en persona, por favor.
stopped =
    🔕 { $person }, de { $group }, ya no quiere mensajes. No mando nada, y sus pagos cuentan como antes.
    Escribe por esa persona con un testigo, y dale papeles. Su propio START trae de vuelta los mensajes.
