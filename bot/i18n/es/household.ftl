### Household: members who live from one purse. Officers note it; a loan to one counts for both.

household-words = hogar | hogares | familia | mi hogar | 🏠
household-button = 🏠 Hogares

household-list =
    🏠 { $group }: quiénes viven en un mismo hogar
    { $lines }
household-line =
    — Juntos:
    { $people }
household-one = { $person }
household-none = Nadie, que yo sepa.
household-share-button = ➕ Comparten hogar
household-part-button = ➖ Ya no comparten

household-who = ¿Quién comparte un hogar?
household-with-whom = ¿Con quién lo comparte { $person }?
household-share =
    ¿{ $one } y { $other } viven en un mismo hogar?
    Sus préstamos cuentan juntos. Les aviso a las dos personas.
household-who-parts = ¿Quién tiene ahora su propio hogar?
household-part = ¿{ $person } tiene ahora su propio hogar? Les aviso a todos en ese hogar.
household-done = ✅ Listo. Ya les avisé.

household-told-share =
    🏠 { $by } anotó que comparten un hogar. Sus préstamos cuentan juntos.
    Contigo:
    { $others }
household-told-part = 🏠 { $by } anotó que { $person } tiene ahora su propio hogar.

household-none-to-part = Nadie comparte un hogar, que yo sepa.
