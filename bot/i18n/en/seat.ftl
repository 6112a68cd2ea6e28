### Seat: a member takes part in a circle of turns; an officer begins it.

# $person (Name): the officer who set it up · $lines (Lines): every term, one a line
seat-invitation =
    🔄 { $person } sets up a circle of turns:
    { $lines }
    Do you take part?
seat-one-button = ✅ One seat
seat-two-button = ✅✅ Two seats
seat-half-button = ½ Half a seat
seat-not-now-button = ✖ Not now
seat-not-now = All right. You can still join until it begins.
# $seats (Message): how many seats the reader takes · $lines (Lines): every term, one a line
seat-in =
    ✅ You take { $seats }. I tell you when it begins.
    { $lines }
seat-change-button = ✏ Change
seat-out-button = ✖ Step out
seat-which = How much do you take?
# $seats (Message): how many seats the reader has
seat-began = 🔄 The circle has begun, with { $seats } of yours.
seat-began-without = The circle has begun without you. You can take part in the next one.
seat-being-drawn = 🎲 The order is being drawn. The circle begins when it is there.
seat-called-off = ✖ This circle was called off. Nothing was paid, and nothing is owed.
seat-take-part-button = ✅ Take part
seat-begin-button = 🏁 Begin
seat-call-off-button = ✖ Call it off

## The group's card while people say whether they take part: counts, never who

# $group (GroupName) · $short (Lines): how much, how often, in what order · $people (Number): who take part · $rounds (Number): how many turns there would be · $pot (Money): what each turn would be
seat-gathering-card =
    🔄 { $group }: a new circle of turns
    { $short }
    { $people ->
        [0] Nobody has a seat yet.
        [one] One takes part so far.
       *[other] { COUNT($people) } take part so far: { COUNT($rounds) } turns of { $pot }.
    }
# $group (GroupName)
seat-called-off-card = ✖ { $group }: the new circle of turns was called off.
# $group (GroupName) · $lines (Lines): a line for each round
seat-began-card =
    🏁 { $group }: the circle of turns begins!
    { $lines }

## An officer begins it

# $people (Number): who take part · $members (Number): how many are in the group · $pot (Money): what each turn is · $lines (Lines): a line for each round
seat-preview =
    { COUNT($people) } of { COUNT($members) } take part. Each turn is { $pot }.
    { $lines }
    Shall it begin?
# $preview (Message): the days, as above
seat-preview-changed =
    Somebody changed their mind meanwhile.
    { $preview }
seat-other-order-button = 🔢 Another order
seat-others-now = Somebody changed their mind meanwhile. Please begin anew.
seat-begin-now-button = 🏁 Begin now
# $place (Number): in the order
seat-who-next = Who is number { COUNT($place) }?
# $person (Name): whose seat · $half (Truth): whether it is half a seat
seat-person-button =
    { $half ->
        [true] ½ { $person }
       *[false] { $person }
    }
seat-as-joined-button = 🕐 As they joined
seat-begun = 🏁 It has begun. I told everybody.
# $people (Number): who said that they take part
seat-call-off-sure =
    { $people ->
        [0] Nobody takes part yet. Shall I call it off?
        [one] One takes part so far. Shall I call it off?
       *[other] { COUNT($people) } take part so far. Shall I call it off?
    }
