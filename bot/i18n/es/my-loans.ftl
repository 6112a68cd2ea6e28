### My loans: what the reader borrowed or asked for. Said in private, to the borrower alone.

loans-words = préstamos | mis préstamos | mi préstamo | deuda | deudas | mi deuda | mis deudas | debo | cuánto debo | lo que debo
my-loans-button = 🤲 Mis préstamos
my-loans-past-button = 📚 Los anteriores
loan-another-button = ➕ Otro préstamo

my-loans =
    🤲 Tus préstamos en { $group }
    { $facts }
my-loans-past =
    📚 Tus préstamos anteriores en { $group }
    { $facts }
my-loans-none = 🤲 No debes nada en { $group }.
my-loans-none-ahead =
    🤲 No debes nada en { $group }.
    { $facts }
my-loans-one =
    🤲 Tu préstamo { LOAN($number) }
    { $facts }
my-loans-refund-button = 💶 Pedirlo de vuelta
my-loans-not-yours = Es el préstamo de otra persona. Solo esa persona lo ve.

my-loans-withdraw-button = ✖ Ya no lo quiero
my-loans-withdraw-yes-button = ✖ Sí, retirarlo
my-loans-sure = ¿Ya no quieres { LOAN($number) }?
my-loans-withdrawn = { LOAN($number) } queda retirado. No se dio nada, y no debes nada por él.
my-loans-nothing-to-withdraw = Ya es tarde para eso. Este préstamo no se puede retirar.

## Where a loan stands

loan-stands-asked = ⏳ { LOAN($number) }: pediste { $amount }.
loan-stands-agreed = ✅ { LOAN($number) }: el grupo aprobó { $amount }. Pronto los recibes.
loan-stands-on-the-way = ⏳ { LOAN($number) }: dicen que ya te lo dieron. Di que sí cuando lo tengas.
loan-stands-left = 🤲 { LOAN($number) }: faltan { $left }
loan-stands-next = 📅 { LOAN($number) }, próximo pago: { $due } hasta el { DAY($day) }
loan-stands-late = ⚠ { LOAN($number) }, atrasado: { $late } desde el { DAY($since) }
loan-stands-ahead = 💶 Pagaste { $amount } de más. Son tuyos, y cuentan para tu próximo préstamo.
loan-borrowed = Te prestaron { $amount }, y hasta ahora pagaste { $paid }.
loan-voting = 🗳 El grupo vota hasta el { DAY($until) } a las { TIME($until) }.
loan-agreed-not-yet = 🗳 El grupo dijo que sí, pero todavía no se puede dar:
loan-gives =
    { $count ->
        [one] 💶 El dinero lo da esta persona:
       *[other] 💶 El dinero lo da una de estas personas:
    }
loan-guarantor-asked = ⏳ Le pregunté a { $person } si respalda { $amount }.
loan-guarantor-accepted = 🤝 { $person } respalda { $amount }.
loan-guarantor-declined = ❌ { $person } no respalda { $amount }.
loan-guarantor-released = { $person } ya no respalda { $amount }.

loan-ended-repaid = 🎉 { LOAN($number) }: pagaste todo, { $paid }, el { DATE($when) }.
loan-ended-written-off = { LOAN($number) }: el grupo dio el resto por perdido, el { DATE($when) }. Habías pagado { $paid }.
loan-ended-turned-down = { LOAN($number) }: el grupo no aprobó { $amount }, el { DATE($when) }.
loan-ended-withdrawn = { LOAN($number) }: el pedido de { $amount } terminó, el { DATE($when) }.

## The plan

loan-plan-button = 📅 Plan de pagos
loan-plan-more-button = ▶ Más
loan-plan =
    📅 Tu plan de pagos de { LOAN($number) }
    { $lines }
loan-plan-not-yet = El plan empieza el día en que recibes el dinero.
loan-plan-line = { COUNT($number) }. { DAY($day) }: { $amount }, después faltan { $left }
loan-plan-paid = { COUNT($number) }. ✅ { DAY($day) }: { $amount }
loan-plan-part = { COUNT($number) }. ◐ { DAY($day) }: faltan { $rest } de { $amount }
loan-plan-late = { COUNT($number) }. ⚠ { DAY($day) }: { $rest } de { $amount } con atraso

## Explain

loan-explain =
    ❓ { LOAN($number) }
    { $lines }
loan-explain-which = 🤲 { LOAN($number) }
loan-explain-borrowed = Te prestaron { $principal }.
loan-explain-kept-back = De eso se descontaron { $kept } de una vez. Ese fue el costo.
loan-explain-cost = Costo: { $cost }.
loan-explain-free = No cuesta nada.
loan-explain-fines = De eso, { $fines } son multas.
loan-explain-together = En total: { $total }.
loan-explain-paid = Pagaste { $paid }.
loan-explain-paid-nothing = Todavía no pagaste nada.
loan-explain-left = { $total } − { $paid } = { $left }.
loan-explain-waiting = ⏳ En camino: { $waiting }. Lo cuento cuando esté confirmado.
loan-explain-today = Si pagas todo hoy, son { $closing }.

## Lines of the book about loans

loan-line-loan = { DATE($when) } · recibiste { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
loan-line-repayment = { DATE($when) } · pagaste { LOAN($number) }: { $amount } · { RECEIPT($receipt) }
loan-line-by-them = { DATE($when) } · { $payer } pagó { LOAN($number) } por ti: { $amount } · { RECEIPT($receipt) }
loan-line-for-them = { DATE($when) } · pagaste { LOAN($number) } por { $borrower }: { $amount } · { RECEIPT($receipt) }
loan-line-refund = { DATE($when) } · te devolvieron lo que sobraba: { $amount } · { RECEIPT($receipt) }
loan-receipt-taken-back =
    🧾 { RECEIPT($receipt) } Ya no cuenta: { $amount }, { MOMENT($when) }. Lo anuló { RECEIPT($about) }.
    Sello: { MARK($mark) }
loan-receipt-reversal =
    🧾 { RECEIPT($receipt) } Corrección: { $amount }, { MOMENT($when) }. Anuló { RECEIPT($about) }.
    Sello: { MARK($mark) }
