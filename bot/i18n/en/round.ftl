### Rounds: the group's card for a turn, who gives the pot, and what happens when somebody has not paid.

## The group's card: counts, and names only where the group agreed to them

# $group (GroupName) · $round (Number) · $rounds (Number): how many there are · $who (Message): whose turn it is · $day (Date): of the payout · $paid (Number): how many have paid · $people (Number): of how many · $pot (Money): what is there · $whole (Money): what the pot should be
round-card =
    🔄 { $group }, turn { COUNT($round) } of { COUNT($rounds) } for { $who }, { DAY($day) }
    { COUNT($paid) } of { COUNT($people) } in, pot { $pot } of { $whole }
# The same, where each one pays whose turn it is
# $group (GroupName) · $round (Number) · $rounds (Number): how many there are · $who (Message): whose turn it is · $day (Date): of the payout · $paid (Number): how many have paid · $people (Number): of how many · $pot (Money): what they have · $whole (Money): what they are to get
round-card-direct =
    🔄 { $group }, turn { COUNT($round) } of { COUNT($rounds) } for { $who }, { DAY($day) }
    { COUNT($paid) } of { COUNT($people) } gave theirs, { $pot } of { $whole }
# $card (Message): one of those above · $lines (Lines): who has not paid, where the group agreed to see it
round-card-names =
    { $card }
    Still open: { $lines }
# $person (Name): who has not paid
round-open = { $person }
# $group (GroupName) · $round (Number) · $who (Message): who got it
round-card-given = 🎉 { $group }: { $who } received turn { COUNT($round) }.
# A turn of which nothing was given, for it was taken for what its receiver owed; the group does not hear that
# $group (GroupName) · $round (Number)
round-card-settled = ✅ { $group }: turn { COUNT($round) } is settled.
# $given (Message): the line above · $who (Message): whose turn is next · $day (Date): of that · $left (Number): how many turns are left
round-card-next =
    { $given }
    Next: { $who }, { DAY($day) }. { $left ->
        [one] One turn left.
       *[other] { COUNT($left) } turns left.
    }
# $given (Message): the line above
round-card-last =
    { $given }
    That was the last turn of this circle. Thank you, everybody!

## To whoever holds the money: give it

# $round (Number) · $who (Message): whose turn it is · $amount (Money): what they are to get
round-please-give = 🎁 Turn { COUNT($round) } is for { $who }. Give { $amount }.
# $round (Number) · $who (Message): whose turn it is · $amount (Money): what they are to get · $taken (Money): what they owed, and is taken from it
round-please-give-less =
    🎁 Turn { COUNT($round) } is for { $who }. Give { $amount }.
    ✂ { $taken } of it is taken, for they had not paid that.
# $round (Number) · $person (Name): whose turn it is, who keeps the money · $amount (Money): what they are to get
round-please-give-treasurer =
    🎁 Turn { COUNT($round) } is for { $person }, who keeps the money.
    Count { $amount } together, and hand it over.
# $amount (Money): what they are to get
round-give-button = ✅ I gave { $amount }
round-bank-button = 🏦 From the bank
round-wallet-button = 📱 By phone
# $person (Name): whose turn it is · $amount (Money): what they are to get
round-how-much = How much did you give { $person }? They are to get { $amount }.
# $round (Number) · $who (Message): whose turn it is · $amount (Money): what was given
round-given-waits = ⏳ Turn { COUNT($round) }: { $amount } is on the way to { $who }.
# $round (Number) · $who (Message): whose turn it was · $amount (Money): what was given
round-given = ✅ Turn { COUNT($round) }: { $who } has { $amount }.
# $round (Number)
round-not-now = Turn { COUNT($round) } is not to be given now.

## To the officers: somebody has not paid

# $round (Number) · $count (Number): how many have not paid · $short (Money): how much · $there (Money): what is there · $whole (Money): what it should be · $lines (Lines): what was agreed for this
round-missing =
    ⏳ Turn { COUNT($round) }: { $count ->
        [one] one payment is missing, { $short }.
       *[other] { COUNT($count) } payments are missing, { $short } together.
    }
    In the pot: { $there } of { $whole }.
    { $lines }
# $reserve (Money): what is free in it
round-reserve-line = 🧺 In the reserve: { $reserve }
# $until (Date): until when the group waits
round-wait-button = ⏳ Wait: { DAY($until) }
# $amount (Money): what is there
round-part-button = 💶 Give { $amount } now
round-reserve-button = 🧺 Use the reserve
round-deduct-button = ✂ From their turn
round-last-button = ⬇ Their turn is last
# $person (Name): the officer who chose · $round (Number) · $until (Date): until when the group waits
round-chosen-wait = ⏳ { $person } chose: turn { COUNT($round) } waits until { DAY($until) }.
# $person (Name): the officer who chose · $round (Number)
round-chosen-part = 💶 { $person } chose: what is there is given for turn { COUNT($round) }. The rest follows.
# $person (Name): the officer who chose · $round (Number)
round-chosen-reserve = 🧺 { $person } chose: the reserve pays what is missing in turn { COUNT($round) }.
# $person (Name): the officer who chose · $round (Number)
round-chosen-deduct = ✂ { $person } chose: what is missing in turn { COUNT($round) } comes from their own turn.
# $person (Name): the officer who chose · $round (Number)
round-chosen-last = ⬇ { $person } chose: who has not paid for turn { COUNT($round) } has the last turn.
# $round (Number)
round-complete = ✅ Turn { COUNT($round) } is complete.

## To those whom it is about, in private

# $amount (Money): what the reserve paid for the reader · $round (Number)
round-told-reserve = 🧺 The reserve paid { $amount } for you, turn { COUNT($round) }. You owe it that.
# $lines (Lines): the reader's turns to come, now that somebody who has not paid comes last
round-told-moved =
    🔄 The order of turns has changed. Yours is now:
    { $lines }
# $round (Number) · $day (Date): of it
round-told-turn = 🎁 Turn { COUNT($round) }, { DAY($day) }
# $round (Number): the reader's own turn · $amount (Money): what was taken from it
round-told-taken = ✂ Your turn { COUNT($round) } pays the { $amount } you owed. Nothing is left to give you.
