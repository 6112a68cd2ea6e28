### Leave: a membership ends, once no money is open.

leave-words = leave | leave the group | quit | 🚪
leave-button = 🚪 Leave

# $count (Number): how many payments of the reader wait
leave-on-the-way =
    { $count ->
        [one] One payment of yours waits still. Settle it first, then leave.
       *[other] { COUNT($count) } payments of yours wait still. Settle them first, then leave.
    }
leave-pending-button = ⏳ What waits
# $held (Money): the group's cash that the reader holds
leave-cash-held = You hold { $held } of the group’s money. Hand it to another treasurer first.
# $saved (Money): what the reader saved
leave-money-open =
    You saved { $saved } here. A treasurer pays it out before you leave.
    Shall I ask for it?
# $loan (Number): a loan that is open
leave-loan-open = Your loan { LOAN($loan) } is still open. Pay it back or withdraw it first.
leave-stands-in = You stand in for another’s loan. You can leave when it is paid back.
leave-year-open = The year was shared, and your part is not settled yet. Settle it before you leave.
# $prepaid (Money): what the reader paid too much
leave-prepaid-open = You paid { $prepaid } too much for a loan. Take it back before you leave.
leave-turns-ordered = The order of the turns is being made now. You can leave once it stands.
leave-turns-ahead = Your turn is still to come. Let somebody take over your seat first.
# $left (Money): what the reader has still to pay in turns until the end
leave-turns-left =
    You had your turn, and { $left } are still to pay.
    Pay them now, or let somebody take over your seat.
leave-turns-running = Your turns are settled when the circle ends. You can leave then.
leave-stands-in-turns = You stand in for somebody in the turns. You can leave when these are over.
# $owed (Money): what the reserve paid for the reader
leave-owes-reserve = The reserve paid { $owed } for you. Pay it back before you leave.
leave-ask-button = 💶 Ask for my money
leave-nothing-saved = You have no savings here. You can leave now.
leave-nobody-pays = There is no other treasurer who could pay it out. Ask the founder to name one.
# $treasurers (Lines): who was asked
leave-asked =
    I asked these people to pay you out:
    { $treasurers }
    Say yes when you have it in your hand. Then tap Leave once more.

# $group (GroupName)
leave-sure =
    Do you want to leave { $group }? Your lines stay in the book.
    When you come back, you are the same member.
leave-yes-button = 🚪 Yes, I leave
# $group (GroupName)
leave-done = You left { $group }. Go well! The door stays open.
# $person (Name): who left · $group (GroupName)
leave-told = 🚪 { $person } left { $group }.

## The treasurers

# $person (Name): who leaves · $saved (Money): what they saved
leave-please-pay =
    🚪 { $person } leaves, and saved { $saved }.
    Pay it out, then tap the button.
# $person (Name): who leaves · $saved (Money): what they saved · $held (Money): the cash the reader holds
leave-how-much = How much did you give { $person }? They saved { $saved }, and you hold { $held }.
# $person (Name): who leaves · $by (Name): the treasurer who paid · $amount (Money)
leave-being-paid = { $by } gave { $person } { $amount }. { $person } confirms it now.
# $person (Name)
leave-left-already = { $person } has left already.
