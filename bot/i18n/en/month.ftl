### The month's card in the group chat: counts, never names.

# $group (GroupName) · $month (Date) · $paid (Number): how many paid in full · $members (Number): how many take part
month-card =
    { $group }, { MONTH($month) }
    { COUNT($paid) } of { COUNT($members) } paid.
month-mine-button = 🔒 My status
month-language-button = 🌍 In my language
