### Takeover: somebody else goes on with a member's seats in the turns.

takeover-words = give up my seat | take over my seat | leave the turns | leave the circle

takeover-button = 🪑 Give up my seat
takeover-gone-button = 🕊 Somebody is gone
takeover-agree-button = ✅ I take it over

takeover-whom = 🪑 Who takes over your seat? They pay on, and have your turn.
# $before (Name): who is gone
takeover-whom-gone = 🪑 Who goes on with the seat of { $before }? It may be somebody of the family.
takeover-who = 🕊 Who has died, or cannot be reached any more?
# $after (Name): who is to take it over · $lines (Lines): what that is
takeover-sure =
    { $after } takes over:
    { $lines }
    I ask { $after }, and then an officer.
# $before (Name): who is gone · $after (Name): who is to take it over
takeover-sure-gone =
    { $after } goes on with the seat of { $before }, as it stands.
    I ask { $after }, and then another officer.

# $before (Name): whose seat it is · $lines (Lines): what it is
takeover-please =
    🪑 { $before } asks you to take over their seat in the turns.
    { $lines }
# $before (Name): who is gone · $asker (Name): the officer who asks · $lines (Lines): what it is
takeover-please-gone =
    🕊 { $asker } asks you to go on with the seat of { $before } in the turns.
    { $lines }
# $before (Name): whose seat it is · $after (Name): who takes it over
takeover-officer = 🪑 { $after } wants to take over the seat of { $before } in the turns. Both agree. Do you?
# $before (Name): who is gone · $after (Name): who takes it over · $asker (Name): the officer who asked
takeover-officer-gone =
    🕊 { $asker } says that { $before } is gone. { $after } wants to go on with the seat.
    Say yes only if you know it is so.
# $giver (Name): who gives it · $amount (Money)
takeover-have = 🪑 All agree. { $giver } gives you { $amount } for it. Say yes when you have it.
# $taker (Name): to whom · $amount (Money)
takeover-give = 🪑 All agree. { $taker } gets { $amount } from you, and says when they have it.
# $before (Name): whose seat it was
takeover-yours = ✅ The seat of { $before } is yours now. You pay on, and have the turn.
# $group (GroupName) · $before (Name): whose seat it was · $after (Name): whose it is
takeover-told = 🪑 { $group }: { $after } goes on with the seat of { $before } in the turns.
# $before (Name): whose seat it is · $after (Name): who was asked
takeover-asked = 🪑 { $after } is asked to take over the seat of { $before }.
# $before (Name): whose seat it is · $after (Name): who said yes
takeover-agreed = 🪑 { $after } takes over the seat of { $before }. An officer has still to say yes.
# $before (Name): whose seat it is · $after (Name): who takes it over
takeover-settling = 🪑 { $after } takes over the seat of { $before }. The two settle it between them.
# $before (Name): whose seat it was · $after (Name): whose it is
takeover-done = ✅ { $after } goes on with the seat of { $before }.
# $before (Name): whose seat it is · $after (Name): who was asked
takeover-declined = 🪑 { $after } said no. The seat stays with { $before }.
# $before (Name): whose seat it is
takeover-refused = 🪑 An officer said no. The seat stays with { $before }.
# $before (Name): whose seat it is
takeover-taken-back = 🪑 Taken back. The seat stays with { $before }.
# $before (Name): whose seat it is
takeover-lapsed = 🪑 Nobody answered in time. The seat stays with { $before }.

# $seats (Message): how many seats
takeover-seats = 🪑 { $seats }
# $round (Number) · $day (Date): of the turn · $amount (Money): what it brings
takeover-turn = 🎁 Turn { COUNT($round) }, { DAY($day) }, brings { $amount }.
# $round (Number) · $amount (Money): what it brought
takeover-turn-had = ✅ Turn { COUNT($round) } was had already: { $amount }.
# $left (Money): what is to be paid until the end
takeover-left = 🗓 To pay until the end: { $left }.
# $person (Name): who gives the seat up · $amount (Money): what they paid so far
takeover-you-give = 🤝 The new one gives { $person } { $amount }: so much was paid so far.
# $person (Name): who gives the seat up · $amount (Money): what they had more than they paid
takeover-you-get = 🤝 { $person } gives the new one { $amount }: so much was had beyond what was paid.
takeover-gone-as-it-is = 🤝 It goes on as it stands. What was paid counts.

takeover-asked-already = Somebody is asked for this seat already. Take that back first.
takeover-nobody-to-ask = There is no other officer who could agree to it.
takeover-on-the-way = A payment of this seat waits for a yes. That comes first.
takeover-wait = Something was confirmed just now. Try again in ten minutes.
takeover-owes-reserve = The reserve paid for this seat. That is paid back first.
# $person (Name): who is said to be gone
takeover-is-here = { $person } wrote to me in the last days. They can give up their seat themselves.
takeover-done-before = This seat has somebody else now. The line stays as it is.
# $when (Time): when it was written · $amount (Money): what went over · $receipt (Number)
rotation-book-taken-over = { DATE($when) } · a seat changed hands, { $amount } · { RECEIPT($receipt) }

## Nobody takes it over

takeover-nobody-button = ✖ Nobody takes it
# $lines (Lines): what happens then
stop-sure =
    { $lines }
    Those who take turns with you vote on it.
# $person (Name): who stops
stop-motion = 🪑 { $person } pays for no more turns.
# $amount (Money): what a seat pays each time
stop-motion-pots = 💶 The pots to come are { $amount } smaller, and so is what you pay in all.
# $person (Name): who stops · $round (Number): their turn · $day (Date): of it
stop-motion-back = ↩ At turn { COUNT($round) }, { DATE($day) }, { $person } gets back what they paid. Who had a turn gives it.
# $person (Name): who stops · $day (Date): when they get back what they paid
stop-agreed = 🪑 { $person } pays no more, and gets back what they paid on { DATE($day) }.
stop-only-taken-over = In this circle somebody has to take the seat over.
stop-had-turn = The turn of this seat has come already. What is left is paid, or taken over.
# $left (Money): what is still to be paid first
stop-pay-first = First pay { $left }, so that the turns until now are whole.
# $day (Date): when they get it
leave-turns-returning = You get back what you paid for the turns on { DATE($day) }. You can leave then.
# $person (Name): who was to take it over
takeover-gave-up-before = { $person } gave up a seat in this circle before, and cannot take one over.
# $person (Name): who was to take it over
takeover-too-many-seats = { $person } would have more than two seats.
# $round (Number): the turn
takeover-being-decided = It is being decided whose turn { COUNT($round) } is. Try again after that.
