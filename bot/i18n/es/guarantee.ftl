### Guarantees: a member stands in for somebody's loan. Asked and said in private.

guarantee-words = respaldo | respaldos | respaldar | respaldo a alguien | garantía | garantías | garante | aval | fiador | fiadora | 🤝
guarantee-mine-button = 🤝 Lo que respaldo
guarantee-yes-button = ✅ Lo respaldo
guarantee-other-button = ≠ Otra cantidad
guarantee-no-button = ❌ No

guarantee-ask =
    🤝 { $borrower } pide un préstamo de { $amount } ({ LOAN($number) }). ¿Respaldas { $asked } de eso?
    Si { $borrower } no paga, pagas tú, hasta esa cantidad. Va bajando con cada pago.
guarantee-how-much = Te pidieron respaldar { $asked }. ¿Cuánto respaldas? Puede ser hasta { $most }.
guarantee-thanks = 🤝 Respaldas { $amount } del préstamo de { $borrower }, que ya lo sabe.
guarantee-nothing-free = Tus ahorros ya no alcanzan para respaldar más. Toca No, por favor.
guarantee-said-no = ❌ No respaldas { LOAN($number) } de { $borrower }. Solo lo sabe { $borrower }.
guarantee-until-given =
    🤝 { LOAN($number) } de { $borrower }: respaldas { $pledged }.
    Cuenta desde el día en que reciba el dinero.
guarantee-live =
    🤝 { LOAN($number) } de { $borrower }: respaldas { $live }, y al comienzo { $pledged }.
    Baja con cada pago. Cuando el préstamo esté pagado, ya no respaldas nada.
guarantee-free = 🤝 { LOAN($number) } de { $borrower }: no respaldas nada. Puedes estar en paz.
guarantee-line = 🤝 Respaldas { $live } de { LOAN($number) } de { $borrower }, y al comienzo { $pledged }.
guarantee-none = 🤝 No respaldas a nadie en { $group }.
guarantee-all = 🤝 Respaldas { $bound } en total. Esa parte de tus ahorros se queda en el grupo.

guarantee-told-yes = 🤝 { $person } respalda { $amount } de { LOAN($number) }.
guarantee-told-no = { $person } no respalda { LOAN($number) }. Puedes pedírselo a otra persona.
