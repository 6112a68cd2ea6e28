### Motions: what the group votes on, how it stands, and how it ended.

votes-button = 🗳 Votes
# $number (Number): a motion's number in its group
motion-look-button = 🗳 Vote { COUNT($number) }
motion-yes-button = 👍 Yes
motion-no-button = 👎 No
motion-abstain-button = 🤚 Abstain
motion-retract-button = ↩ Take it back
motion-withdraw-button = ✖ Withdraw it
motion-carry-out-button = ✅ Do it now
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
# The same for a vote about one member, or their money: the chat does not hear what it is about
# $group (GroupName) · $number (Number): the motion's number
# $until (Time): when it closes · $voted (Number): how many voted · $seats (Number): how many may
# $quorum (Number): how many have to · $missing (Number): how many may and did not · $notes (Lines): whose votes count
motion-card-private =
    🗳 Vote { COUNT($number) } of { $group }, about a member
    I asked each of you in private, and tell you there how it ends.
    { COUNT($voted) } of { COUNT($seats) } voted, { COUNT($quorum) } needed. { $missing ->
        [0] Nobody is missing.
        [one] One is missing.
       *[other] { COUNT($missing) } are missing.
    }
    Open until { DAY($until) } { TIME($until) }.
    { $notes }
motion-roll-only = Only the votes of members on the roll count.
# $count (Number): how many on the roll may not vote
motion-some-excluded =
    { $count ->
        [one] One member may not vote: it is about them.
       *[other] { COUNT($count) } members may not vote: it is about them.
    }
# $count (Number): how many are not in the circle of turns that it is about
motion-some-outside =
    { $count ->
        [one] One member does not vote: they are not in this circle.
       *[other] { COUNT($count) } members do not vote: they are not in this circle.
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
# The same, where it is about one member: nobody who joined later hears what it is
# $number (Number): the motion's number · $until (Time): when it closes
motion-not-on-roll-private =
    🗳 Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }
    It is about a member, and began before you joined.
    You vote from the next one on.

# A reminder. $ballot (Message): the ballot
motion-missing =
    🔔 Your vote is missing.
    { $ballot }
# $number (Number): the motion's number · $closes (Time): when it closes now
# $since (Time): when we were last heard · $until (Time): since when we are back
motion-votes-lost =
    ⚠ I was out of reach from { MOMENT($since) } to { MOMENT($until) }. Some votes are lost.
    Vote { COUNT($number) } stays open until { DAY($closes) } { TIME($closes) }. Vote in your private chat with me.
# $why (Message): that votes were lost · $ballot (Message): the ballot
motion-vote-again =
    { $why }
    { $ballot }

## By SMS, where it is answered with a code

# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-by-code =
    🗳 Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }
    { $lines }
# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-by-code-secretly =
    🗳 Secret vote { COUNT($number) }, until { DAY($until) } { TIME($until) }
    { $lines }
# $number (Number): the motion's number · $choice (Word): how they voted, or that nobody learns that
motion-by-code-voted =
    🗳 Vote { COUNT($number) }: { $choice ->
        [yes] you voted yes.
        [no] you voted no.
        [abstain] you abstained.
       *[secretly] your vote is counted.
    }
    To change it, use these new numbers.
# $number (Number): the motion's number · $lines (Lines): what happens if it passes · $until (Time): when it closes
motion-by-code-dead =
    🗳 Vote { COUNT($number) }, until { DAY($until) } { TIME($until) }
    { $lines }
    Too many wrong numbers came. An officer can send you new ones.

## How it ended

# $number (Number): the motion's number · $lines (Lines): what was voted on · $added (Lines): what happens next
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
motion-agreed =
    ✅ Vote { COUNT($number) }: agreed. { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained.
    { $lines }
    { $added }
# $number (Number): the motion's number · $lines (Lines): what was voted on
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
motion-agreed-and-done =
    ✅ Vote { COUNT($number) }: agreed. { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained.
    { $lines }
# $why (Message): why it cannot be carried out
motion-not-now = ⚠ It cannot be done now. { $why }
# $number (Number): the motion's number · $lines (Lines): what was voted on
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
motion-agreed-not-done =
    ✅ Vote { COUNT($number) }: agreed. { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained.
    { $lines }
    ⚠ It is not done yet.
# To an officer. $number (Number): the motion's number · $lines (Lines): what was voted on
# $why (Message): why it cannot be carried out yet
motion-to-do-later =
    ✅ Vote { COUNT($number) } was agreed, and is not done yet.
    { $lines }
    ⚠ { $why }
# To an officer. $number (Number): the motion's number · $lines (Lines): what was voted on
motion-to-do =
    ✅ Vote { COUNT($number) } was agreed, and can be done now.
    { $lines }
# $number (Number): the motion's number · $lines (Lines): what was voted on
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
motion-rejected =
    ❌ Vote { COUNT($number) }: not agreed. { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained.
    { $lines }
    Everything stays as it was.
# The same, where something follows from the no. $added (Lines): what
# $number (Number): the motion's number · $lines (Lines): what was voted on
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
motion-rejected-done =
    ❌ Vote { COUNT($number) }: not agreed. { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained.
    { $lines }
    { $added }
# The same, told later. $number (Number): the motion's number · $lines (Lines): what was voted on
# $yes (Number) · $no (Number) · $abstained (Number): how many voted so
motion-rejected-before =
    ❌ Vote { COUNT($number) }: not agreed. { COUNT($yes) } yes, { COUNT($no) } no, { COUNT($abstained) } abstained.
    { $lines }
# $number (Number): the motion's number · $lines (Lines): what was to be voted on
motion-answered =
    ☑ Vote { COUNT($number) } is not needed any more. It was settled without it.
    { $lines }
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

## What is voted on, in words. They stand in the ballot, and below "do you agree?"

# $text (Text): a question in a member's own words
motion-question = ❓ { $text }
motion-question-forgotten = ❓ A question of a former member.
motion-question-agreed = That is our word.
# $person (Name): who asked to join
motion-admit = 👋 { $person } joins our group.
# $person (Name): who asked to join
motion-admit-agreed = 👋 { $person } is one of us now.
# $person (Name)
motion-exclude = 🚪 { $person } has to leave our group. Their savings are paid out first.
# $person (Name)
motion-exclude-agreed = 🚪 { $person } is no longer in our group.
# $person (Name): the new chair
motion-give-chair = 🪑 { $person } becomes chair: leads our meetings and lets newcomers in.
# $person (Name): the new secretary
motion-give-secretary = ✍ { $person } becomes secretary: writes our minutes and lets newcomers in.
# $person (Name): the new treasurer
motion-give-treasurer = 💰 { $person } becomes treasurer: keeps our money and confirms payments.
# $person (Name): the new auditor
motion-give-auditor = 🔍 { $person } becomes auditor: checks our book.
# $person (Name)
motion-take-chair = 🪑 { $person } is no longer our chair.
# $person (Name)
motion-take-secretary = ✍ { $person } is no longer our secretary.
# $person (Name)
motion-take-treasurer = 💰 { $person } is no longer our treasurer.
# $person (Name)
motion-take-auditor = 🔍 { $person } is no longer our auditor.
# $months (Number): for how many months an office is given
motion-term =
    { $months ->
        [one] 📅 For one month. Then we vote again.
       *[other] 📅 For { COUNT($months) } months. Then we vote again.
    }
motion-no-term = 📅 Until we vote again.
# $day (Date): when the time of an office is over
motion-term-ends = 📅 We vote again on { DATE($day) }.

## Why somebody may not vote

motion-about-you = This is about you, so you do not vote on it.
motion-not-in-circle = This is about a circle of turns that you are not in, so you do not vote on it.

## What whoever it concerns hears

# $group (GroupName)
motion-yours-chair = 🪑 { $group } voted: you are the chair. You lead the meetings and let newcomers in.
# $group (GroupName)
motion-yours-secretary = ✍ { $group } voted: you are the secretary. You write the minutes and let newcomers in.
# $group (GroupName)
motion-yours-treasurer =
    💰 { $group } voted: you are treasurer. I ask you when somebody pays.
    Say yes only when you have the money in your hand.
# $group (GroupName)
motion-yours-auditor = 🔍 { $group } voted: you are auditor. You check the book.
# $group (GroupName)
motion-exclude-you = 🚪 { $group } voted that you leave it. Your lines stay in the book.

## Why something agreed to cannot be done, or something cannot be asked

# $person (Name): the only treasurer
motion-exclude-treasurer = { $person } is the only treasurer. Vote for another treasurer first.
# $person (Name)
motion-exclude-money-open = { $person } and the group still have money to settle. A treasurer does that first.
# $person (Name): whom the group wants to leave
motion-exclude-turns = { $person } has a seat in the turns. Somebody takes it over, or it is paid up first.
motion-exclude-pay-button = 💶 Pay it out
# $person (Name): a treasurer
motion-take-holds-cash = { $person } holds money of the group. They hand it to another treasurer first.
