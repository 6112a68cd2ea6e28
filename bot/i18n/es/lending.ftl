### Lending: every rule that stands before a loan, met or not, and the way to meet it. The asker alone reads this.

gate-met = ✅ { $what }
gate-unmet = ❌ { $what }

gate-lends-unmet = ❌ El grupo todavía no decidió dar préstamos.
gate-lends-way = Propón una regla para los préstamos. Después vota el grupo.

gate-months-met =
    { $needed ->
        [0] ✅ Estás en el grupo
        [one] ✅ Un mes o más en el grupo
       *[other] ✅ { COUNT($needed) } meses o más en el grupo
    }
gate-months-unmet =
    { $needed ->
        [one] ❌ El primer préstamo llega después de un mes en el grupo.
       *[other] ❌ El primer préstamo llega después de { COUNT($needed) } meses en el grupo.
    }
gate-months-way = Puedes pedirlo desde el { DAY($begins) }.

gate-late-met = ✅ Nada está atrasado
gate-late-unmet = ❌ Atrasado: { $late }.
gate-late-way = Paga primero eso y pide otra vez.

gate-open-met =
    { $most ->
        [one] ✅ No hay otro préstamo abierto
       *[other] ✅ Hay menos de { COUNT($most) } préstamos abiertos
    }
gate-open-unmet = ❌ Tu préstamo { LOAN($loan) } sigue abierto.
gate-open-way = Págalo o retíralo, y pide otra vez.

limit-savings = hasta { $most }: { COUNT($times) } veces tus { $saved }, menos lo que debes
limit-box = el grupo puede prestar { $most } hoy
limit-member = hasta { $most }: una persona debe como máximo { PERCENT($percent) } del dinero del grupo
limit-household = hasta { $most }: un hogar debe como máximo { PERCENT($percent) } del dinero del grupo
gate-amount-way = Pide { $most } o menos.
gate-savings-way = Ahorra más, o paga lo que debes, y pide otra vez.
gate-box-way = Espera hasta que haya más dinero en la caja.
gate-member-way = Paga lo que debes, o espera hasta que el grupo tenga más.
gate-household-way = Paguen lo que deben, o esperen hasta que el grupo tenga más.

gate-count-met =
    { $count ->
        [one] ✅ Un pago
       *[other] ✅ { COUNT($count) } pagos
    }
gate-count-unmet =
    { $most ->
        [one] ❌ Un préstamo se paga en un solo pago.
       *[other] ❌ Un préstamo se paga en { COUNT($most) } pagos como máximo.
    }
gate-count-way = Elige menos tiempo.
gate-shareout-met = ✅ Pagado hasta el { DATE($last) }, antes del reparto
gate-shareout-unmet = ❌ El último pago es el { DATE($last) }. Repartimos el { DATE($shareout) }.
gate-shareout-way = Elige menos tiempo.

gate-guarantors-met =
    { $yes ->
        [0] ✅ No hace falta respaldo
        [one] ✅ Una persona respalda este préstamo
       *[other] ✅ { COUNT($yes) } personas respaldan este préstamo
    }
gate-guarantors-unmet = ❌ Dijeron que sí al respaldo: { COUNT($yes) } de { COUNT($needed) }.
gate-guarantors-way = Espera sus respuestas, o pídeselo a otra persona.

lending-refused =
    { $why }
    { $rule }
lending-refused-always =
    { $why }
    Esto vale en todos los grupos.
lending-name-guarantors =
    { $count ->
        [one] Una persona debe respaldar el préstamo. Nómbrala, por favor.
       *[other] { COUNT($count) } personas deben respaldar el préstamo. Nómbralas, por favor.
    }
lending-cannot-be = Un préstamo así no puede ser. Elige otra cantidad u otro tiempo, por favor.

## Who lives from one purse

household-one-person = Esa es una sola persona. Nombra a dos personas, por favor.
household-only-officers = Solo la directiva puede decir quiénes viven en el mismo hogar.
household-another-officer = Tú también vives en ese hogar. Pídeselo a otra persona de la directiva.

## Who stands in for others

guarantee-not-yourself = Nadie se respalda a sí mismo. Nombra a otra persona, por favor.
guarantee-asked-already = Ya le pregunté a { $person }.
guarantee-not-asked = Nadie te pidió respaldar este préstamo.
guarantee-already-accepted = Ya dijiste que sí.
guarantee-already-declined = Ya dijiste que no.
guarantee-already-released = Este pedido ya terminó. No respaldas nada.
guarantee-loan-decided = Este pedido ya terminó. No respaldas nada.
guarantee-more-than-loan = El préstamo es de { $amount }. No puedes respaldar más.
guarantee-more-than-allowed =
    Ahora puedes respaldar { $most }, y en total { COUNT($times) } veces tus ahorros.
    Elige una cantidad más pequeña, por favor.
guarantee-released = Ya no respaldas a { $borrower }. El préstamo { LOAN($loan) } no se va a dar.
