### The rules of a group, one sentence each.

rules-together-save = 🐷 We save together and may lend to each other.
rules-together-turns = 🔄 We take turns with the pot.
rules-together-both = 🤝 We save together and take turns.
# $amount (Money): each member's monthly amount
rules-contribution = 💶 Each of us pays { $amount } every month.
rules-two-hands = 🙌 Money counts when two people have said so. Nobody confirms for themselves.
rules-loans-percent = 🤲 A loan costs 1 for every 100, each month.
rules-loans-free = 🤲 A loan costs nothing.
rules-loans-later = 🤲 We decide about loans later.
# $minutes (Number): how long a tap can be undone
rules-undo =
    { $minutes ->
        [one] ↩ A wrong tap can be undone for one minute.
       *[other] ↩ A wrong tap can be undone for { COUNT($minutes) } minutes.
    }
rules-nothing-deleted = 📒 No line is ever deleted. A mistake gets a new line.
rules-amount-out-of-range = This amount cannot be. Please write a usual monthly amount.

## The rules, read out

rules-words = rules | our rules | 📜
rules-button = 📜 Rules
# $group (GroupName) · $rules (Lines): one rule a line · $version (Number) · $since (Date): since when they hold
rules-read =
    📜 The rules of { $group }
    { $rules }
    Version { COUNT($version) }, since { DATE($since) }.
