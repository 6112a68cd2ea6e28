### Household: members who live from one purse. Officers note it; a loan to one counts for both.

household-words = household | households | family | 🏠
household-button = 🏠 Households

# $group (GroupName) · $lines (Lines): one line a household
household-list =
    🏠 { $group }: who lives from one purse
    { $lines }
# $people (Lines): everyone in one household
household-line =
    — Together:
    { $people }
# $person (Name): somebody in a household
household-one = { $person }
household-none = Nobody, as far as I know.
household-share-button = ➕ Two share one
household-part-button = ➖ Not any more

household-who = Who shares a household?
# $person (Name): the first of the two
household-with-whom = With whom does { $person } share it?
# $one (Name) · $other (Name): two members
household-share =
    { $one } and { $other } live from one purse?
    Their loans count together. I tell both of them.
household-who-parts = Who lives from a purse of their own now?
# $person (Name)
household-part = { $person } lives from a purse of their own? I tell everyone in the household.
household-done = ✅ Done. I told them.

# $by (Name): the officer · $others (Lines): who shares it with the reader
household-told-share =
    🏠 { $by } noted that you share a household. Your loans count together.
    With you:
    { $others }
# $by (Name): the officer · $person (Name): who lives for themselves now
household-told-part = 🏠 { $by } noted that { $person } has a household of their own now.

household-none-to-part = Nobody shares a household, as far as I know.
