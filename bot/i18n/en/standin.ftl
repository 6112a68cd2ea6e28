### Standing in: somebody answers for what a member still pays after their turn. Asked and said in private.

# $round (Number): the reader's turn
standin-needed =
    🤝 Turn { COUNT($round) } is yours. First somebody stands in for what you still pay.
    Whom shall I ask?
standin-needed-after =
    🤝 Your seat had its turn. Somebody has to stand in for what you still pay.
    Whom shall I ask?
standin-name-button = 🤝 Name somebody
standin-whom = Who shall stand in for you?
# $person (Name): who was asked
standin-asked = I asked { $person }. You hear what they say.
standin-nobody-left = Nobody is left whom I could ask. Please talk with the chair.
# $person (Name): whose turn comes · $left (Money): what they still pay until the end
standin-ask =
    🤝 { $person } has a turn soon, and still pays { $left } after it. Do you stand in?
    If they are late, I tell you, and you help them pay.
# $person (Name): for whom the reader stands in
standin-accepted = 🤝 You stand in for { $person } in the turns. They know it.
# $person (Name): for whom the reader does not stand in
standin-declined = ❌ You do not stand in for { $person }. Only they know it.
# $person (Name): who said yes
standin-told-accepted = 🤝 { $person } stands in for you. Nothing else holds up your turn.
# $person (Name): who said no
standin-told-declined = { $person } does not stand in this time. Whom shall I ask now?
# $person (Name): for whom the reader stands in · $amount (Money): what is late · $round (Number)
standin-late =
    🤝 You stand in for { $person }. { $amount } of turn { COUNT($round) } is late.
    Please talk with them, or pay for them.
standin-pay-button = 💶 Pay for them

## Saying no

# $person (Name): who stands in
standin-already-accepted = { $person } stands in for you already.
# $person (Name): who was asked
standin-already-asked = { $person } was asked, and has not answered yet.
# $person (Name): who was named
standin-not-them = { $person } cannot stand in for you. Name somebody else.
standin-answered = You have answered already.
