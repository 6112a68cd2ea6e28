### Check a receipt: whether its number, mark and amount belong together. Anyone may ask.

check-words = revisar | revisa | revisar un recibo | revisar recibo | verificar | verificar un recibo | comprobar

check-number = 🔍 ¿Cuál es el número del recibo? Por ejemplo: R-0042
check-number-form = No veo ningún número. Está detrás de la R, por ejemplo: R-0042
check-mark = ¿Cuál es el sello de { RECEIPT($receipt) }? Tiene 12 letras y cifras.
check-mark-form = Eso no es un sello. Un sello tiene 12 letras y cifras. Mira después de la palabra “Sello”.
check-amount = ¿Y qué cantidad muestra { RECEIPT($receipt) }?
check-amount-which = Puedo leer eso de dos formas. Escríbelo sencillo, por ejemplo 1000 o 1,50
check-amount-form = No puedo leer esa cantidad. Escribe solo el número, por ejemplo 50.

check-yes =
    ✅ Sí: { RECEIPT($receipt) }, su sello y { $amount } van juntos.
    Quizás una línea posterior lo corrigió. No le digo a nadie de quién es.
check-no =
    ❌ No: este número, este sello y esta cantidad no van juntos.
    Compara otra vez cada letra y cada cifra. Una línea posterior nunca los cambia.
check-wait = ✋ Hubo cinco errores. Espera una hora y luego inténtalo otra vez, por favor.
check-another-button = 🔍 Revisar otro
