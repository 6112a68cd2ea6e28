### Household: members who live from one purse. Officers note it; a loan to one counts for both.

household-words = foyer | foyers | ménage | famille | 🏠
household-button = 🏠 Foyers

household-list =
    🏠 { $group } : qui vit dans le même foyer
    { $lines }
household-line =
    — Ensemble :
    { $people }
household-one = { $person }
household-none = Personne, à ma connaissance.
household-share-button = ➕ Même foyer
household-part-button = ➖ Plus ensemble

household-who = Qui partage un foyer ?
household-with-whom = Avec qui { $person } partage le foyer ?
household-share =
    { $one } et { $other } vivent dans le même foyer ?
    Leurs prêts comptent ensemble. Je préviens les deux.
household-who-parts = Qui a maintenant son propre foyer ?
household-part = { $person } a maintenant son propre foyer ? Je préviens tout le monde dans le foyer.
household-done = ✅ C’est fait. J’ai prévenu ces personnes.

household-told-share =
    🏠 { $by } a noté que vous partagez un foyer. Vos prêts comptent ensemble.
    Avec vous :
    { $others }
household-told-part = 🏠 { $by } a noté ceci : { $person } a maintenant son propre foyer.

household-none-to-part = Personne ne partage un foyer, à ma connaissance.
