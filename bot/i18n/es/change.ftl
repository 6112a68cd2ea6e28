### Change: a member proposes another rule, and the group votes on it.

change-words = cambiar una regla | cambiar las reglas | cambiar la regla | cambiar regla | cambiar reglas | nueva regla | otra regla | proponer un cambio
change-propose-button = ✏ Cambiar una regla

change-what = ¿Qué quieres cambiar?
change-area-saving-button = 🐷 Ahorro
change-area-loans-button = 🤲 Préstamos
change-area-voting-button = 🗳 Votaciones

change-which =
    { $lines }
    ¿Qué regla quieres cambiar?

change-together-button = 🤝 Qué hacemos
change-contribution-button = 💶 Cantidad del mes
change-outlier-button = 🔎 Cantidades grandes
change-undo-button = ↩ Toques por error
change-remind-button = 🔔 Recordatorios
change-escalate-button = 🙋 Ayuda de otros
change-lending-button = 🤲 Tipo de préstamo
change-price-button = 🏷 Cuánto cuesta
change-time-button = 📅 Cómo se paga
change-grace-button = 🌱 El comienzo
change-savings-button = 🐷 Veces lo ahorrado
change-membership-button = 🕐 Tiempo de espera
change-open-button = ☝ Préstamos a la vez
change-keep-button = 📦 Queda en la caja
change-member-button = 👤 Para una persona
change-quiet-button = 🌙 Horas de silencio
change-household-button = 🏠 Para un hogar
change-guarantors-button = 🤝 Quién respalda
change-guarantee-button = 🤝 Límite de respaldo
change-fine-button = ⏰ Multa
change-fine-days-button = ⏰ Día de la multa
change-fine-cap-button = ⏰ Límite de multas
change-step-button = 🪙 Redondeo
change-order-button = 🧾 Qué va primero
change-shareout-button = 🎉 Día del reparto
change-quorum-button = 🗳 Cuántos votan
change-threshold-button = ⚖ Cuántos dicen sí
change-hours-button = ⏳ Tiempo para votar
change-secret-button = 🤫 Secreto o abierto

change-value =
    Ahora: { $now }
    { $ask }

change-ask-together = ¿Qué hacen juntos?
change-ask-contribution = ¿Cuánto paga cada persona al mes?
change-ask-outlier = ¿Desde cuántas veces la cantidad del mes pregunto otra vez?
change-ask-undo = ¿Durante cuántos minutos se puede deshacer un toque por error?
change-ask-remind = ¿Después de cuántas horas envío un recordatorio?
change-ask-escalate = ¿Después de cuántas horas ayuda la presidencia?
change-ask-quiet = ¿En qué horas no le escribo primero a nadie? Cada quien puede elegir las suyas.
change-quiet-21-8-button = 🌙 21:00 – 8:00
change-quiet-22-7-button = 🌙 22:00 – 7:00
change-quiet-23-6-button = 🌙 23:00 – 6:00
change-quiet-20-9-button = 🌙 20:00 – 9:00
change-quiet-0-0-button = 🔔 Nunca silencio
change-ask-grace = Al comienzo, ¿cuántos pagos cubren solo el costo?
change-ask-savings = ¿Cuántas veces sus ahorros puede deber una persona?
change-ask-membership = ¿Cuántos meses espera una persona nueva para un préstamo?
change-ask-open = ¿Cuántos préstamos puede tener una persona a la vez?
change-ask-keep = ¿Qué parte del dinero se queda en la caja?
change-ask-member = ¿Qué parte del dinero puede tener prestada una persona?
change-ask-household = ¿Qué parte del dinero puede tener prestada un hogar?
change-ask-guarantors = ¿Cuántas personas respaldan un préstamo?
change-ask-guarantee = ¿Cuántas veces sus ahorros puede respaldar una persona?
change-ask-fine = ¿Cuánto cuesta un pago atrasado, una sola vez?
change-ask-fine-days = ¿Cuántos días de atraso quedan sin multa?
change-ask-fine-cap = ¿Hasta qué parte del préstamo llegan todas sus multas?
change-ask-step = ¿Cuál es la moneda más pequeña con la que pagan?
change-ask-order = ¿Qué cubre primero un pago?
change-ask-shareout = ¿Al final de qué mes reparten? Toca o escribe el mes.
change-ask-quorum = ¿Qué parte del grupo debe votar por lo menos?
change-ask-threshold = ¿Más de qué parte de los votos debe ser sí?
change-ask-hours = ¿Cuántos días está abierta una votación?
change-ask-secret = ¿Cómo votan sobre los préstamos?

change-number-button = { COUNT($count) }
change-times-button = { COUNT($count) } ×
change-percent-button = { PERCENT($count) }
change-share-button = { PERCENT($count) }
change-minutes-button =
    { $count ->
        [one] { COUNT($count) } minuto
       *[other] { COUNT($count) } minutos
    }
change-hours-unit-button =
    { $count ->
        [one] { COUNT($count) } hora
       *[other] { COUNT($count) } horas
    }
change-days-button =
    { $count ->
        [one] { COUNT($count) } día
       *[other] { COUNT($count) } días
    }
change-months-button =
    { $count ->
        [one] { COUNT($count) } mes
       *[other] { COUNT($count) } meses
    }

change-together-save-button = 🐷 Ahorrar y prestar
change-together-turns-button = 🔄 Por turnos
change-together-both-button = 🤝 Las dos cosas
change-secret-open-button = 👀 Voto abierto
change-secret-secret-button = 🤫 Voto secreto
change-order-fines-first-button = ⏰ Multas primero
change-order-fines-last-button = ⏰ Multas al final
change-order-loan-first-button = 🤲 Préstamo primero
change-no-fine-button = 🕊 Sin multa
change-no-step-button = 🪙 Sin redondeo
change-no-shareout-button = 🎉 Ningún día
change-month-unknown = Escribe un mes que todavía viene, con su año. Por ejemplo: octubre 2027
change-number-form = Escribe un número entero, por ejemplo 3, por favor.
change-rate-form = Escribe un número, con el signo % o sin él, por ejemplo 1,5.

## The kind of loan

change-ask-kind =
    Ahora: { $now }
    ¿Qué tipo de préstamo dan?
    { $lines }
change-kind-flat = 📏 Costo fijo: el mismo cada vez. Es fácil de contar.
change-kind-equal-instalments = ⚖ Pagos iguales: el costo baja cuando vas pagando. Siempre pagas lo mismo.
change-kind-equal-principal = 📉 Pagos que bajan: el costo baja cuando vas pagando. Cada vez pagas menos.
change-kind-fee = 🎟 Una sola comisión: la misma, dure lo que dure.
change-kind-cost-plus = 🛒 Compra: el grupo compra para ti, y tú pagas poco a poco. El precio nunca sube.
change-kind-in-advance = ✂ Primero el costo: el grupo lo descuenta cuando te da el dinero.
change-kind-flat-button = 📏 Costo fijo
change-kind-equal-instalments-button = ⚖ Pagos iguales
change-kind-equal-principal-button = 📉 Pagos que bajan
change-kind-fee-button = 🎟 Una sola comisión
change-kind-cost-plus-button = 🛒 Compra
change-kind-in-advance-button = ✂ Primero el costo
change-kind-free-button = 🕊 Sin costo
change-kind-none-button = ✖ Sin préstamos

change-ask-price-month = ¿Cuánto cuesta un préstamo al mes, por cada 100? Toca o escribe.
change-ask-price-year = ¿Cuánto cuesta un préstamo al año, por cada 100? Toca o escribe.
change-ask-price-once = ¿Cuánto cuesta un préstamo una sola vez, por cada 100? Toca o escribe.
change-per-month-button = 📅 Por mes
change-per-year-button = 📅 Por año

change-ask-every = ¿Cada cuánto se paga un préstamo?
change-every-week-button = 📅 Cada semana
change-every-two-weeks-button = 📅 Cada dos semanas
change-every-month-button = 📅 Cada mes
change-every-end-button = 🏁 Todo al final
change-ask-count = ¿En cuántos pagos como máximo?
change-ask-months = ¿Después de cuántos meses como máximo?

## What the group votes on

change-now = Ahora:
change-then = Si están de acuerdo:
change-example =
    { $count ->
        [one] 🧮 Ejemplo: recibes { $out } y devuelves { $back } en un solo pago.
       *[other] 🧮 Ejemplo: recibes { $out } y devuelves { $back } en { COUNT($count) } pagos.
    }
change-loans-keep = Los préstamos ya dados se quedan como están.

change-check =
    { $lines }
    { $ballot }
    ¿Le pregunto al grupo?
change-ask-group-button = 🗳 Preguntar al grupo
change-asked = ✅ Le pregunté al grupo. Pueden votar hasta el { DAY($until) } a las { TIME($until) }.
change-done = Así es desde ahora. Es la versión { COUNT($version) } de sus reglas.

## Saying no

change-is-so-already = Esa ya es su regla. No cambiaría nada.
change-open-already = Ya votan sobre esta regla: es la votación { COUNT($number) }. Espera a que termine.
change-no-lending = Tu grupo todavía no da préstamos. Primero elijan juntos el tipo de préstamo.
