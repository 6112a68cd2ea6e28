### Bid: whose turn a round is, where members bid for it, or the group says who needs it most.

# $round (Number) · $whole (Money): what the turn brings · $closes (Time): until when
bid-open =
    🔨 Turn { COUNT($round) } brings { $whole }. Whoever takes the least has it.
    You can bid until { DAY($closes) } { TIME($closes) }. Nobody sees who bids.
# $open (Message): the above · $lowest (Money): the lowest bid so far
bid-open-lowest =
    { $open }
    The lowest bid: { $lowest }.
# $open (Message): the above · $lowest (Money): the reader's own bid
bid-open-mine =
    { $open }
    ✅ The lowest bid is yours: { $lowest }.
# $round (Number) · $whole (Money): what the turn brings · $closes (Time): until when
bid-open-watch =
    🔨 Members bid for turn { COUNT($round) }, which brings { $whole }.
    They can until { DAY($closes) } { TIME($closes) }.
bid-button = 🔨 Bid
# $most (Money): the highest bid that counts · $least (Money): the lowest there can be
bid-how-much = How much would you take? From { $least } to { $most }.
# $amount (Money)
bid-kept = ✅ Your bid: { $amount }. It is the lowest so far.
# $round (Number) · $lowest (Money): the new lowest bid
bid-passed = 🔨 Somebody bids { $lowest } for turn { COUNT($round) }, less than you.
# $round (Number) · $who (Message): whose turn it is · $amount (Money): what they take · $left (Money): what they leave to all
bid-won = 🔨 Turn { COUNT($round) }: { $who }, for { $amount }. They leave { $left } to the group.

# $round (Number) · $closes (Time): until when
need-open =
    🤝 Who needs turn { COUNT($round) } most? The group decides.
    You can say until { DAY($closes) } { TIME($closes) }. Nobody sees what you said.
# $open (Message): the above · $person (Name): whom the reader named
need-open-mine =
    { $open }
    ✅ You said { $person }.
need-button = 🤝 Name somebody
need-who = Who needs it most?
# $person (Name): whom they named
need-kept = ✅ You said { $person }. You can change it until it closes.
# $round (Number) · $who (Message): whose turn it is
need-won = 🤝 Turn { COUNT($round) }: { $who }. The group said so.

# $round (Number) · $who (Message): whose turn it is
bid-given = 🔄 Turn { COUNT($round) }: { $who }.

## What cannot be, and what to do instead

# $round (Number)
bid-over = Turn { COUNT($round) } is decided already.
bid-had-turn = You had your turn in this circle.
# $left (Money): what is to be paid first
bid-late = Pay what is open first: { $left }.
bid-yours-already = The lowest bid is yours already.
# $least (Money) · $most (Money)
bid-out-of-range = Bid from { $least } to { $most }.
bid-none-lower = Nobody can bid less than this. The turn is theirs.
need-no-seat = Only who takes part in the circle can say.
turns-bids-whole-seats = Where members bid, everybody has whole seats.
turns-bids-all-pay = Where members bid, everybody pays for each turn.
