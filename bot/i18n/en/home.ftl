### Home: where one stands, and what one can do.

home-welcome =
    Hello! I keep the book for savings groups.
    I never hold your money.

# $group (GroupName): the group the reader looks at
# $saved (Money): what they saved there
home-paid =
    { $group }
    🐷 Saved { $saved } · ✅ This month is paid
# $group (GroupName): the group the reader looks at
# $saved (Money): what they saved there
home-on-the-way =
    { $group }
    🐷 Saved { $saved } · ⏳ This month is on its way
# $group (GroupName): the group the reader looks at
# $saved (Money): what they saved there
# $due (Money): what is left to pay this month
# $day (Date): by when
home-due =
    { $group }
    🐷 Saved { $saved } · 📅 Next { $due } by { DAY($day) }
# Where the group only takes turns · $group (GroupName): the group the reader looks at
home-turns = { $group }
# $home (Message): one of those above · $lines (Lines): a line or two for their turns, and for each loan of the reader's
home-with-more =
    { $home }
    { $lines }

start-found-button = ➕ Start a group
start-code-button = 🔑 I have a code
deposit-button = 💶 I paid
book-button = 📒 My book
loan-button = 🤲 Loan
given-button = 📥 Somebody paid me
group-button = 👥 Group
# $count (Number): how many things wait for the reader
pending-button = ⏳ Waiting ({ COUNT($count) })
go-on-button = ▶ Go on
drop-button = 🗑 Drop it
