### The rules of a group, one sentence each.

rules-together-save = 🐷 Ahorramos en grupo y podemos prestarnos dinero.
rules-together-turns = 🔄 Cada persona recibe el fondo cuando llega su turno.
rules-together-both = 🤝 Ahorramos en grupo, y cada persona recibe el fondo en su turno.
rules-contribution = 💶 Cada persona paga { $amount } al mes.
rules-two-hands = 🙌 El dinero cuenta cuando dos personas lo dijeron. Nadie confirma lo suyo.
rules-undo =
    { $minutes ->
        [one] ↩ Si tocas por error, puedes deshacerlo durante un minuto.
       *[other] ↩ Si tocas por error, puedes deshacerlo durante { COUNT($minutes) } minutos.
    }
rules-nothing-deleted = 📒 Nunca se borra una línea. Un error recibe una línea nueva.
rules-outlier = 🔎 Si es más de { COUNT($times) } veces la cantidad del mes, pregunto otra vez.
rules-remind =
    { $hours ->
        [one] 🔔 Si alguien no responde, se lo recuerdo después de una hora.
       *[other] 🔔 Si alguien no responde, se lo recuerdo después de { COUNT($hours) } horas.
    }
rules-escalate =
    { $hours ->
        [one] 🙋 Después de una hora ayuda la presidencia.
       *[other] 🙋 Después de { COUNT($hours) } horas ayuda la presidencia.
    }
rules-quiet-21-8 = 🌙 De 21:00 a 8:00 no le escribo primero a nadie.
rules-quiet-22-7 = 🌙 De 22:00 a 7:00 no le escribo primero a nadie.
rules-quiet-23-6 = 🌙 De 23:00 a 6:00 no le escribo primero a nadie.
rules-quiet-20-9 = 🌙 De 20:00 a 9:00 no le escribo primero a nadie.
rules-quiet-0-0 = 🔔 Puedo escribir a cualquier hora del día y de la noche.

## Loans

rules-loans-later = 🤲 Decidimos después sobre los préstamos.
rules-loans-free = 🤲 Un préstamo no cuesta nada.
rules-kind-flat = 🤲 El costo de un préstamo es el mismo en cada pago.
rules-kind-equal-instalments = 🤲 El costo baja cuando vas pagando. Todos los pagos son iguales.
rules-kind-equal-principal = 🤲 El costo baja cuando vas pagando. Por eso cada pago es menor.
rules-kind-fee = 🤲 Un préstamo tiene una sola comisión, dure lo que dure.
rules-kind-cost-plus = 🤲 El grupo compra lo que necesitas. Lo pagas poco a poco, con un recargo.
rules-kind-in-advance = 🤲 El grupo descuenta el costo cuando te da el préstamo.

rules-price-flat =
    { $per ->
        [year] 🏷 Por cada { $each }, un préstamo cuesta { $cost } al año.
       *[month] 🏷 Por cada { $each }, un préstamo cuesta { $cost } al mes.
    }
rules-price-equal-instalments =
    { $per ->
        [year] 🏷 Por cada { $each } que todavía debes, pagas { $cost } al año.
       *[month] 🏷 Por cada { $each } que todavía debes, pagas { $cost } al mes.
    }
rules-price-equal-principal =
    { $per ->
        [year] 🏷 Por cada { $each } que todavía debes, pagas { $cost } al año.
       *[month] 🏷 Por cada { $each } que todavía debes, pagas { $cost } al mes.
    }
rules-price-fee = 🏷 Por cada { $each }, la comisión es de { $cost }.
rules-price-cost-plus = 🏷 Por cada { $each }, el recargo es de { $cost }.
rules-price-in-advance =
    { $per ->
        [year] 🏷 De cada { $each }, el grupo descuenta { $cost } por cada año.
       *[month] 🏷 De cada { $each }, el grupo descuenta { $cost } por cada mes.
    }
rules-time =
    { $every ->
        [week] 📅 Se paga cada semana, { $count ->
            [one] una sola vez.
           *[other] como máximo { COUNT($count) } veces.
        }
        [two-weeks] 📅 Se paga cada dos semanas, { $count ->
            [one] una sola vez.
           *[other] como máximo { COUNT($count) } veces.
        }
       *[month] 📅 Se paga cada mes, { $count ->
            [one] una sola vez.
           *[other] como máximo { COUNT($count) } veces.
        }
    }
rules-time-end =
    { $count ->
        [one] 📅 Se paga todo de una vez, dentro de un mes.
       *[other] 📅 Se paga todo de una vez, dentro de { COUNT($count) } meses.
    }
rules-grace =
    { $count ->
        [0] 🌱 El primer pago ya devuelve una parte del préstamo.
        [one] 🌱 El primer pago cubre solo el costo.
       *[other] 🌱 Los primeros { COUNT($count) } pagos cubren solo el costo.
    }
rules-savings-times =
    { $times ->
        [one] 🐷 Puedes deber como máximo lo que ahorraste.
       *[other] 🐷 Puedes deber como máximo { COUNT($times) } veces lo que ahorraste.
    }
rules-member-months =
    { $months ->
        [0] 🕐 Una persona nueva puede pedir un préstamo enseguida.
        [one] 🕐 Una persona nueva espera un mes para un préstamo.
       *[other] 🕐 Una persona nueva espera { COUNT($months) } meses para un préstamo.
    }
rules-open-max =
    { $count ->
        [one] ☝ Un solo préstamo a la vez.
       *[other] ☝ Como máximo { COUNT($count) } préstamos a la vez.
    }
rules-keep =
    { $share ->
        [0] 📦 Se puede prestar todo el dinero de la caja.
       *[other] 📦 Por lo menos { PERCENT($share) } de nuestro dinero se queda en la caja.
    }
rules-member-share =
    { $share ->
        [5000] 👤 Una persona tiene prestada como máximo la mitad de nuestro dinero.
       *[other] 👤 Una persona tiene prestado como máximo { PERCENT($share) } de nuestro dinero.
    }
rules-household-share =
    { $share ->
        [5000] 🏠 Un hogar tiene prestada como máximo la mitad de nuestro dinero.
       *[other] 🏠 Un hogar tiene prestado como máximo { PERCENT($share) } de nuestro dinero.
    }
rules-guarantors =
    { $count ->
        [0] 🤝 Nadie tiene que respaldar tu préstamo.
        [one] 🤝 Una persona respalda tu préstamo.
       *[other] 🤝 { COUNT($count) } personas respaldan tu préstamo.
    }
rules-guarantee-times =
    { $times ->
        [one] 🤝 Nadie respalda más de lo que ahorró.
       *[other] 🤝 Nadie respalda más de { COUNT($times) } veces sus ahorros.
    }
rules-no-fine = 🕊 Atrasarse no tiene multa.
rules-fine = ⏰ Un pago atrasado cuesta { $amount }, una sola vez.
rules-fine-days =
    { $days ->
        [0] ⏰ La multa llega al día siguiente.
        [one] ⏰ La multa llega con más de un día de atraso.
       *[other] ⏰ La multa llega con más de { COUNT($days) } días de atraso.
    }
rules-fine-cap = ⏰ Todas las multas juntas son como máximo { PERCENT($share) } del préstamo.
rules-no-step = 🪙 No redondeo los pagos.
rules-step = 🪙 Redondeo los pagos a { $step }. El último lleva el resto.
rules-order = 🧾 Un pago cubre primero { $first }, luego { $second }, { $third } y { $fourth }.
rules-part-fine = las multas
rules-part-fee = la comisión
rules-part-interest = el costo
rules-part-principal = lo prestado
rules-no-shareout = 🎉 Un préstamo puede seguir después del día del reparto.
rules-shareout = 🎉 Todos los préstamos se pagan antes del { DATE($day) }.

## Voting

rules-quorum =
    { $share ->
        [5000] 🗳 Debe votar por lo menos la mitad del grupo.
        [10000] 🗳 Debe votar todo el grupo.
       *[other] 🗳 Debe votar por lo menos { PERCENT($share) } del grupo.
    }
rules-threshold =
    { $share ->
        [5000] ⚖ Con más votos sí que no, se aprueba.
       *[other] ⚖ Más de { PERCENT($share) } de los votos debe ser sí.
    }
rules-ballot-days =
    { $days ->
        [one] ⏳ Una votación está abierta un día.
       *[other] ⏳ Una votación está abierta { COUNT($days) } días.
    }
rules-ballot-hours =
    { $hours ->
        [one] ⏳ Una votación está abierta una hora.
       *[other] ⏳ Una votación está abierta { COUNT($hours) } horas.
    }
rules-loans-secret = 🤫 El voto sobre los préstamos es secreto.
rules-loans-open = 👀 El voto sobre los préstamos es abierto: todos lo ven.

rules-area-saving = — Ahorro —
rules-area-loans = — Préstamos —
rules-area-voting = — Votaciones —

## Why something was refused

rules-why-founded =
    { $rule }
    Es nuestra regla desde el comienzo, el { DATE($since) }, versión { COUNT($version) }. Con una votación puede cambiar.
rules-why-voted =
    { $rule }
    Versión { COUNT($version) } de nuestras reglas, votada el { DATE($since) }. Con otra votación puede cambiar.

## The rules, read out

rules-words = reglas | las reglas | nuestras reglas | reglamento
rules-button = 📜 Reglas
rules-older-button = 🕰 Reglas anteriores
rules-read =
    📜 Las reglas de { $group }
    { $rules }
    { $version }
rules-version-founded = Versión { COUNT($version) }, la del comienzo, el { DATE($since) }.
rules-version-voted = Versión { COUNT($version) }, desde el { DATE($since) }, por la votación { COUNT($motion) }.
rules-older =
    🕰 Cómo cambiaron las reglas de { $group }
    { $lines }
rules-first-version = { $version }
rules-changes =
    { $version }
    Antes:
    { $before }
    Desde entonces:
    { $after }

## What a rule cannot say

rules-amount-out-of-range = Esta cantidad no puede ser. Escribe una cantidad normal para un mes, por favor.

rules-quorum-percent-bounds = Elige de { COUNT($least) } a { COUNT($most) }. Tantas personas de cada 100 deben votar.
rules-threshold-percent-bounds = Elige de { COUNT($least) } a { COUNT($most) }. Deben ser más votos sí que eso, de cada 100.
rules-hours-bounds = Una votación puede estar abierta de { COUNT($least) } a { COUNT($most) } horas.
rules-count-max-bounds = Un préstamo puede tener de { COUNT($least) } a { COUNT($most) } pagos.
rules-grace-principal-bounds = Un préstamo puede empezar con { COUNT($least) } a { COUNT($most) } pagos pequeños.
rules-step-minor-bounds = No se puede redondear a esa cantidad. Elige una moneda o un billete, por favor.
rules-savings-times-bounds = Un préstamo puede ser de { COUNT($least) } a { COUNT($most) } veces los ahorros.
rules-member-months-bounds = El primer préstamo puede esperar de { COUNT($least) } a { COUNT($most) } meses.
rules-open-max-bounds = Una persona puede tener de { COUNT($least) } a { COUNT($most) } préstamos a la vez.
rules-keep-percent-bounds = En la caja pueden quedarse de { COUNT($least) } a { COUNT($most) } de cada 100.
rules-member-percent-bounds = Una persona puede tener prestados de { COUNT($least) } a { COUNT($most) } de cada 100.
rules-household-percent-bounds = Un hogar puede tener prestados de { COUNT($least) } a { COUNT($most) } de cada 100.
rules-guarantors-bounds = Un préstamo puede pedir el respaldo de { COUNT($least) } a { COUNT($most) } personas.
rules-guarantee-times-bounds = Una persona puede respaldar de { COUNT($least) } a { COUNT($most) } veces sus ahorros.
rules-fine-minor-bounds = Esa multa no puede ser. Escribe una cantidad pequeña, o 0 para ninguna.
rules-fine-cap-percent-bounds = Las multas pueden ser de { COUNT($least) } a { COUNT($most) } de cada 100 del préstamo.
rules-fine-days-bounds = Una multa puede esperar de { COUNT($least) } a { COUNT($most) } días.
rules-outlier-times-bounds = Puedo preguntar otra vez desde { COUNT($least) } a { COUNT($most) } veces la cantidad del mes.
rules-undo-minutes-bounds = Un toque se puede deshacer durante { COUNT($least) } a { COUNT($most) } minutos.
rules-remind-hours-bounds = Puedo recordar después de { COUNT($least) } a { COUNT($most) } horas.
rules-escalate-hours-bounds = Puedo llamar a otras personas después de { COUNT($least) } a { COUNT($most) } horas.

rules-rate-bp-bounds =
    { $per ->
        [month] Un préstamo puede costar hasta { PERCENT($most) } al mes.
        [year] Un préstamo puede costar hasta { PERCENT($most) } al año.
       *[once] Un préstamo puede costar hasta { PERCENT($most) }, una sola vez.
    }
rules-rate-per-does-not-fit = La comisión se paga una vez, los otros costos según el tiempo. Elige otra vez, por favor.
rules-advance-takes-all = El grupo se quedaría con todo el préstamo. Elige un costo más bajo o menos tiempo.
rules-grace-too-long =
    { $most ->
        [0] El primer pago ya debe devolver una parte del préstamo.
        [one] Al comienzo, un solo pago puede cubrir solo el costo.
       *[other] Al comienzo, como máximo { COUNT($most) } pagos pueden cubrir solo el costo.
    }
rules-grace-without-instalments = Un préstamo que se paga de una vez no tiene pagos pequeños.
rules-order-incomplete = Cada cosa va una vez: multas, comisión, costo y préstamo. Elige otra vez, por favor.
rules-escalate-too-soon =
    { $hours ->
        [one] Primero recuerdo, después de una hora. Más tarde llamo a otras personas.
       *[other] Primero recuerdo, después de { COUNT($hours) } horas. Más tarde llamo a otras personas.
    }
