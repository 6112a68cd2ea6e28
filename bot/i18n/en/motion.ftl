### Motions: what the group votes on, how it stands, and how it ended.

votes-button = 🗳 Votes
# $number (Number): a motion's number in its group
motion-look-button = 🗳 Vote { COUNT($number) }
motion-yes-button = 👍 Yes
motion-no-button = 👎 No
motion-abstain-button = 🤚 Abstain
motion-retract-button = ↩ Take it back
motion-withdraw-button = ✖ Withdraw it
motion-private-button = 🔒 Vote in private

## In the group's chat

# The open ballot. $number (Number): the motion's number · $lines (Lines): what happens if it passes
# $until (Time): when it closes
motion-ballot =
    🗳 Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }
    { $lines }
# How it stands. $group (GroupName) · $number (Number): the motion's number · $lines (Lines): what happens if it passes
# $until (Time): when it closes · $voted (Number): how many voted · $seats (Number): how many may
# $quorum (Number): how many have to · $missing (Number): how many may and did not · $notes (Lines): whose votes count
motion-card =
    🗳 Vote { COUNT($number) } of { $group }
    { $lines }
    { COUNT($voted) } of { COUNT($seats) } voted, { COUNT($quorum) } needed. { $missing ->
        [0] Nobody is missing.
        [one] One is missing.
       *[other] { COUNT($missing) } are missing.
    }
    Open until { DAY($until) } { TIME($until) }.
    { $notes }
# The same for a secret vote
# $group (GroupName) · $number (Number): the motion's number · $lines (Lines): what happens if it passes
# $until (Time): when it closes · $voted (Number): how many voted · $seats (Number): how many may
# $quorum (Number): how many have to · $missing (Number): how many may and did not · $notes (Lines): whose votes count
motion-card-secret =
    🗳 Secret vote { COUNT($number) } of { $group }
    { $lines }
    { COUNT($voted) } of { COUNT($seats) } voted, { COUNT($quorum) } needed. { $missing ->
        [0] Nobody is missing.
        [one] One is missing.
       *[other] { COUNT($missing) } are missing.
    }
    Open until { DAY($until) } { TIME($until) }. I asked each of you in private.
    { $notes }
motion-roll-only = Only the votes of members on the roll count.
# $count (Number): how many on the roll may not vote
motion-some-excluded =
    { $count ->
        [one] One member may not vote: it is about them.
       *[other] { COUNT($count) } members may not vote: it is about them.
    }
# $number (Number): the motion's number
motion-over = 🗳 Vote { COUNT($number) } is over.

## In private

# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-ask =
    🗳 Vote { COUNT($number) }: do you agree?
    { $lines }
    You can vote until { DAY($until) } { TIME($until) }.
# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-ask-secretly =
    🗳 Secret vote { COUNT($number) }: do you agree?
    { $lines }
    You can vote until { DAY($until) } { TIME($until) }. Nobody learns how you vote.
# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-voted-yes =
    🗳 Vote { COUNT($number) }
    { $lines }
    You voted 👍 yes. You can change it until { DAY($until) } { TIME($until) }.
# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-voted-no =
    🗳 Vote { COUNT($number) }
    { $lines }
    You voted 👎 no. You can change it until { DAY($until) } { TIME($until) }.
# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-voted-abstain =
    🗳 Vote { COUNT($number) }
    { $lines }
    🤚 You abstained. You can change it until { DAY($until) } { TIME($until) }.
# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-voted-secretly =
    🗳 Secret vote { COUNT($number) }
    { $lines }
    ✅ Your vote is counted. You can change it until { DAY($until) } { TIME($until) }.
# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
# $why (Message): why the reader may not vote
motion-excluded =
    🗳 Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }
    { $lines }
    { $why }
# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-not-on-roll =
    🗳 Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }
    { $lines }
    It began before you joined. You vote from the next one on.

## How it ended

# $number (Number): the motion's number · $lines (Lines): what was voted on · $added (Lines): what happens next
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
motion-agreed =
    ✅ Vote { COUNT($number) }: agreed. { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained.
    { $lines }
    { $added }
motion-done = It is so from now on.
# $why (Message): why it cannot be carried out
motion-not-now = ⚠ It cannot be done now. { $why }
# $number (Number): the motion's number · $lines (Lines): what was voted on
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
motion-agreed-not-done =
    ✅ Vote { COUNT($number) }: agreed. { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained.
    { $lines }
    ⚠ It is not done yet.
# $number (Number): the motion's number · $lines (Lines): what was voted on
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
motion-rejected =
    ❌ Vote { COUNT($number) }: not agreed. { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained.
    { $lines }
    Everything stays as it was.
# $number (Number): the motion's number · $lines (Lines): what was voted on
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
# $voted (Number): how many voted · $seats (Number): how many could · $quorum (Number): how many had to
motion-no-quorum =
    🤷 Vote { COUNT($number) }: too few voted. { COUNT($voted) } of { COUNT($seats) } did, { COUNT($quorum) } were needed.
    { $lines }
    { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained. Everything stays as it was.
# $number (Number): the motion's number · $lines (Lines): what was to be voted on · $by (Name): who opened it
motion-withdrawn =
    ✖ { $by } took vote { COUNT($number) } back.
    { $lines }

## Saying no

# $number (Number): a motion's number
motion-open-already = You vote on this already: it is vote { COUNT($number) }.
# $count (Number): how many one member may open at once
motion-too-many = You opened { COUNT($count) } votes that are not over yet. Wait for one of them to end.
motion-nobody-votes = Nobody could vote on this: it is about everyone.
# $number (Number): a motion's number
vote-over = Vote { COUNT($number) } is over.
# $number (Number): a motion's number
vote-not-on-roll = Vote { COUNT($number) } began before you joined. You vote from the next one on.
# $why (Message): why the reader may not vote
vote-excluded = { $why }
vote-withdraw-not-yours = Only whoever opened a vote can withdraw it.
vote-withdraw-too-late = Somebody has voted already. Now the group decides.
vote-nothing-to-do = There is nothing left to do here.
