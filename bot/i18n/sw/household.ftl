### Household: members who live from one purse. Officers note it; a loan to one counts for both.

household-words = kaya | kaya zetu | familia | 🏠
household-button = 🏠 Kaya

household-list =
    🏠 { $group }: wanaotumia mfuko mmoja
    { $lines }
household-line =
    — Pamoja:
    { $people }
household-one = { $person }
household-none = Hakuna, kwa ninavyojua.
household-share-button = ➕ Wawili, kaya moja
household-part-button = ➖ Si kaya moja tena

household-who = Nani yuko kwenye kaya na mwingine?
household-with-whom = { $person } yuko kwenye kaya moja na nani?
household-share =
    Je, { $one } na { $other } wanatumia mfuko mmoja?
    Mikopo yao huhesabiwa pamoja. Nitawaambia wote wawili.
household-who-parts = Nani sasa ana mfuko wake mwenyewe?
household-part = Je, { $person } sasa ana mfuko wake mwenyewe? Nitawaambia wote wa kaya hiyo.
household-done = ✅ Tayari. Nimewaambia.

household-told-share =
    🏠 { $by } ameandika kwamba mko kaya moja. Mikopo yenu huhesabiwa pamoja.
    Pamoja nawe:
    { $others }
household-told-part = 🏠 { $by } ameandika kwamba { $person } sasa ana kaya yake.

household-none-to-part = Hakuna walio kaya moja, kwa ninavyojua.
