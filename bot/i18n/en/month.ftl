### The month's card in the group chat: counts, never names.

# $group (GroupName) · $month (Date) · $paid (Number): how many paid in full · $members (Number): how many take part
month-card =
    { $group }, { MONTH($month) }
    { COUNT($paid) } of { COUNT($members) } paid.
month-mine-button = 🔒 My status
month-language-button = 🌍 In my language

## What is left of a month, to its member alone

# $month (Date) · $amount (Money): what is left of it · $day (Date): by when · $days (Number): how many days are left
month-due-soon =
    { $days ->
        [one] 📅 Tomorrow, { DAY($day) }: { $amount } for { MONTH($month) }.
       *[other] 📅 In { COUNT($days) } days, { DAY($day) }: { $amount } for { MONTH($month) }.
    }
# $month (Date) · $amount (Money): what is left of it · $day (Date): today
month-due-today = 📅 Today, { DAY($day) }: { $amount } for { MONTH($month) }.
# $month (Date) · $amount (Money): what is left of it · $day (Date): since when
month-due-late = ⏳ Since { DAY($day) }: { $amount } for { MONTH($month) }.
# $month (Date) · $amount (Money): what is left of it · $day (Date): since when
# $helper (Name): an officer who was asked to help
month-due-called =
    ⏳ Since { DAY($day) }: { $amount } for { MONTH($month) }.
    I asked { $helper } to talk with you.
# $month (Date)
month-due-button = 🐷 { MONTH($month) }
