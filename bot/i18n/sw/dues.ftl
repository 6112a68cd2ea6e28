### Cha kulipa, na vikumbusho vyake. Kwa faragha tu.

dues =
    { $lines }
    Unahitaji muda zaidi? Niambie, nami nitasubiri.
dues-which-paid = Umelipa nini?
dues-which-time = Unahitaji muda zaidi kwa nini?
round-due-soon =
    { $days ->
        [one] 🔄 Kesho, { DAY($day) }: { $amount } kwa zamu { COUNT($round) }.
       *[other] 🔄 Baada ya siku { COUNT($days) }, { DAY($day) }: { $amount } kwa zamu { COUNT($round) }.
    }
round-due-today = 🔄 Leo, { DAY($day) }: { $amount } kwa zamu { COUNT($round) }.
round-due-late = ⏳ Tangu { DAY($day) }: { $amount }, hadi zamu { COUNT($round) }.
round-due-called =
    ⏳ Tangu { DAY($day) }: { $amount }, hadi zamu { COUNT($round) }.
    Nimemwomba { $helper } azungumze nawe.
round-due-button = 🔄 Zamu { COUNT($round) }
dues-call =
    { $lines }
    Nimewakumbusha mara kadhaa. Tafadhali zungumza nao.
dues-call-line = { $person }: { $what }
