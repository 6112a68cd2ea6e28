### Turns: what cannot be in a circle of turns, and what to do instead.

turns-only-officers = An officer of the group does this. Ask one of them.
turns-one-at-a-time = There is a circle of turns already. A new one begins after it.
turns-day-is-past = The first day is over. Begin anew, and pick a later one.
# $least (Number) · $most (Number)
turns-out-of-bounds = Write a number from { COUNT($least) } to { COUNT($most) }.
turns-which-day = Say on which day of the month it is.
turns-which-price = Say how much a turn costs more than the next one.
turns-no-reserve = There is no reserve. Say first how much you lay aside.
turns-no-last-turn = Nobody knows yet which turn is last. Choose another rule for late members.
turns-more-than-paid = That is more than one pays each time. Say a smaller amount.
turns-nobody-holds = Nobody holds the pot, so nothing can be kept of it. Let the treasurer hold it.
turns-hold-both = Say how much is held back, and until how many payments.
turns-cannot-be-halved = The amount cannot be halved. Take a whole seat.
turns-not-in = You have no seat in this circle.
turns-has-begun = The circle has begun. Look at everybody’s turn.
turns-being-ordered = The order is being made, so nobody joins or steps out now. Ask an officer.
turns-is-over = This circle is over.
turns-too-few = Two people at least take turns. Ask the others to take part.
turns-half-left = Half a seat is left alone. One more half, or one less, and it can begin.
turns-no-order = The order is not made yet.
turns-not-running = No turns are paid now.
# $person (Name): for whom it was to be
turns-no-seat = { $person } has no seat in this circle.
# $round (Number)
turns-nothing-to-give = Nothing of turn { COUNT($round) } is left to give.
# $round (Number) · $day (Date): on which it is given
turns-not-yet = Turn { COUNT($round) } is not to be given yet. Its day is { DAY($day) }.
# $most (Money)
turns-not-so-much = That is more than there is to give: { $most }.
# $person (Name): who was said to have taken it
turns-not-theirs = You have nothing to pay to { $person } now. Pick whose turn it is.
# $left (Money): what is to come from the reader until the end
turns-too-much = That is more than you pay until the end: { $left }. Write less.
# $person (Name): for whom it was to be
turns-too-much-for-them = That is more than { $person } pays until the end. Write less.
turns-all-paid = ✅ You have paid for all turns of this circle.
# $round (Number)
turns-nothing-missing = Nothing is missing in turn { COUNT($round) } any more.
# $round (Number)
turns-chosen-already = An officer chose already what becomes of turn { COUNT($round) }.
# $free (Money): what is free in the reserve
turns-reserve-short = The reserve has only { $free } now. Wait, or ask them to pay.
turns-not-agreed = You did not agree on that before the first turn. Pick one of the others.
turns-moved-on = More was paid or taken since then. Look at it again.
