### Asking for a loan: how much, how long, what for, what it costs, every rule, and what the group will see.

loan-words = préstamo | un préstamo | pedir un préstamo | quiero un préstamo | necesito un préstamo | pedir prestado | préstame | préstenme | crédito | 🤲

loan-ask-how-much = ¿Cuánto necesitas? Puedes pedir hasta { $most }.
loan-ask-why-button = ❓ Por qué ese tope
loan-ask-why =
    ❓ Cada regla permite una cantidad. Cuenta la más pequeña.
    { $lines }
loan-ask-too-much = Es más de lo que puedes pedir ahora. ¿Pedir hasta { $most }?
loan-ask-closed =
    🤲 Todavía no puedes pedir un préstamo:
    { $gates }

loan-ask-how-long =
    { $every ->
        [week] ¿Por cuánto tiempo? Pagas una vez por semana, { $most ->
            [one] durante una semana.
           *[other] hasta { COUNT($most) } semanas.
        }
        [two-weeks] ¿Cuántos pagos? Hay uno cada dos semanas, hasta { COUNT($most) }.
        [end] ¿Por cuánto tiempo? Pagas todo al final, { $most ->
            [one] después de un mes.
           *[other] después de hasta { COUNT($most) } meses.
        }
       *[month] ¿Por cuánto tiempo? Pagas una vez al mes, { $most ->
            [one] durante un mes.
           *[other] hasta { COUNT($most) } meses.
        }
    }
loan-ask-week-button =
    { $count ->
        [one] { COUNT($count) } semana
       *[other] { COUNT($count) } semanas
    }
loan-ask-two-weeks-button =
    { $count ->
        [one] { COUNT($count) } pago
       *[other] { COUNT($count) } pagos
    }
loan-ask-month-button =
    { $count ->
        [one] { COUNT($count) } mes
       *[other] { COUNT($count) } meses
    }
loan-ask-end-button =
    { $count ->
        [one] { COUNT($count) } mes
       *[other] { COUNT($count) } meses
    }
loan-ask-no-number = Escribe solo un número, por ejemplo 6.
loan-ask-count-bounds = Elige un número de 1 a { COUNT($most) }.

loan-ask-what-for = ¿Para qué es? Toca o escribe. El grupo lo verá, si no es privado.
loan-ask-business-button = 🛒 Negocio
loan-ask-health-button = 🏥 Salud
loan-ask-school-button = 🎓 Escuela
loan-ask-private-button = 🔒 Privado
loan-ask-what-for-empty = Escríbelo en pocas palabras, o toca 🔒 Privado.

loan-ask-stand-in =
    { $needed ->
        [one] Una persona debe respaldar tu préstamo. ¿A quién se lo pides?
       *[other] { COUNT($needed) } personas deben respaldar tu préstamo. ¿A quién se lo pides? ({ COUNT($at) } de { COUNT($needed) })
    }
loan-ask-too-few-members =
    { $needed ->
        [one] Una persona debe respaldar un préstamo. No hay a quién pedírselo.
       *[other] { COUNT($needed) } personas deben respaldar un préstamo. No hay tantas personas para pedírselo.
    }

loan-ask-check =
    { $costs }

    { $gates }
loan-ask-group-button = ✅ Preguntar al grupo
loan-ask-another-button = 🧮 Probar otro
loan-ask-plan =
    📅 Pagarías:
    { $lines }

loan-ask-preview =
    Esto es todo lo que verá el grupo:

    { $lines }

    ¿Lo envío?
loan-ask-preview-first =
    Primero les pregunto a estas personas en privado, sin el motivo:
    { $people }
    Cuando digan que sí, el grupo ve quién respalda, y esto:

    { $lines }

    ¿Lo envío?
loan-ask-changed =
    ⚠ Mientras tanto cambiaron las reglas, y por eso también esto. Míralo otra vez, por favor.
    { $preview }
loan-ask-guarantor = 🤝 { $person }: { $amount }
loan-ask-send-button = 📤 Enviarlo
loan-ask-sent = 📤 Enviado: { LOAN($number) }. Ahora vota el grupo.
loan-ask-sent-first = 📤 { LOAN($number) }: les pregunté en privado. Cuando digan que sí, le pregunto al grupo.
loan-ask-sent-now = 📤 Todas las personas que respaldan dijeron que sí. El grupo vota ahora sobre { LOAN($number) }.
loan-ask-lapsed =
    ⌛ En tres meses nadie te dio { $amount } para { LOAN($number) }, y ya no vale.
    No debes nada por eso, y puedes pedir otra vez.
loan-ask-not-now =
    Todas las personas que respaldan dijeron que sí. Todavía no puedo preguntarle al grupo:
    { $why }
loan-ask-not-ready = Ahora no se puede votar sobre { LOAN($number) }. Ábrelo para ver por qué.
loan-ask-name-button = 🤝 Otra persona
loan-ask-who-else = ¿Quién más debe respaldar { LOAN($number) }?
loan-ask-asked = Le pregunté a { $person } en privado.
loan-ask-nobody-missing = Ya no falta nadie para este préstamo.
loan-ask-not-lending = Tu grupo todavía no decidió dar préstamos. Proponlo en Reglas.

## What it would cost

loan-cost-get = 💶 Recibes { $gets }.
loan-cost-buy = 🛒 El grupo lo compra por { $gets }, y tú lo pagas después.
loan-cost-kept-back = El grupo descuenta { $kept } de una vez. Ese es el costo.
loan-cost-pay-once = 📅 Pagas { $amount } una vez.
loan-cost-pay-each =
    📅 Pagas { $amount }, { $times ->
        [one] una vez.
       *[other] { COUNT($times) } veces.
    }
loan-cost-pay-but-last =
    📅 Pagas { $amount }, { $times ->
        [one] una vez, y después { $last }.
       *[other] { COUNT($times) } veces, y después { $last }.
    }
loan-cost-pay-from-to =
    📅 { $times ->
        [one] Pagas { $first }.
       *[other] Pagas { COUNT($times) } veces. El primer pago es de { $first }, el último de { $last }.
    }
loan-cost-total = En total: { $total }.
loan-cost = 🏷 El préstamo cuesta { $cost }.
loan-cost-nothing = 🏷 El préstamo no cuesta nada.
loan-cost-rate = En verdad es { PERCENT($rate) } al año de lo que todavía debes.
