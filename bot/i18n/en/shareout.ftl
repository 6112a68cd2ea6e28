### Share out: at the end of a year what was saved and earned is shared, and everybody sees how.

shareout-words = share out | share-out | shareout | sharing | year end | end of year | my share

shareout-button = 📊 Share out
shareout-look-button = 📊 The sharing
shareout-mine-button = 🔒 My share
shareout-how-button = ❓ How
shareout-object-button = ✋ I do not agree
shareout-agree-button = 👍 I agree now
shareout-call-off-button = ✖ Call it off
shareout-give-button = 💶 Give the parts
# $amount (Money): what the reader has to bring
shareout-brought-button = 💶 I brought { $amount }
shareout-keep-none-button = ✖ Nothing
shareout-social-stays-button = 🤝 It stays
shareout-social-all-button = ➗ Share it equally
shareout-exact-button = 🪙 To the last coin
shareout-show-button = ✅ Show everybody

## An officer prepares it

# $gain (Money): what the year earned
shareout-keep =
    📊 The year earned { $gain }. How much of it stays with the group for next year?
    Tap or write it.
# $social (Money): what lies in the social box
shareout-social = The social box has { $social }. Does it stay with the group?
shareout-smallest = What is the smallest coin or note that you give out?
# $whole (Money): what is shared · $people (Number): among how many · $lines (Lines): what stays with the group
shareout-check =
    📊 { $whole } is shared among { COUNT($people) }.
    Each one sees their part, and can say no. Until the vote, no savings or loans move.
    { $lines }
# $group (GroupName)
shareout-call-off-sure = Call off the sharing of { $group }? Savings and loans then go on as before.
shareout-none = 📊 Nothing is being shared now. An officer can begin at the end of the year.
shareout-goes-on = 📊 The sharing is called off. Savings and loans go on as before.
shareout-agreed = 📊 The year is closed. Each one now gets their part.
# $person (Name): who does not agree
shareout-please-talk = ✋ { $person } says their part is not right. Please talk with them before the vote.

## What each one sees, in private

# $group (GroupName) · $number (Number): which year · $lines (Lines): the sums, and the reader’s own part
shareout-shown =
    📊 { $group }, year { COUNT($number) }: this is to be shared.
    { $lines }
# $group (GroupName) · $number (Number): which year · $lines (Lines): the sums, and the reader’s own part
shareout-voted =
    🗳 { $group }, year { COUNT($number) }: the group votes on this sharing.
    { $lines }
# $group (GroupName) · $number (Number): which year · $lines (Lines): the sums, and the reader’s own part
shareout-paying =
    💶 { $group }, year { COUNT($number) }: the parts are being given.
    { $lines }
# $group (GroupName) · $number (Number): which year · $lines (Lines): the sums, and the reader’s own part
shareout-over =
    ✅ { $group }, year { COUNT($number) } is shared.
    { $lines }
# $group (GroupName) · $number (Number): which year · $lines (Lines): the sums, and the reader’s own part
shareout-called-off =
    ✖ { $group }, year { COUNT($number) }: this sharing was called off.
    { $lines }

## What the group sees

# $group (GroupName) · $number (Number): which year · $lines (Lines): the sums · $objections (Number): how many do not agree
shareout-card-shown =
    📊 { $group }, year { COUNT($number) }: this is to be shared.
    { $lines }
    { $objections ->
        [0] Look at your part in private.
        [one] Look at your part in private. { COUNT($objections) } does not agree yet.
       *[other] Look at your part in private. { COUNT($objections) } do not agree yet.
    }
# $group (GroupName) · $number (Number): which year · $lines (Lines): the sums
shareout-card-voted =
    🗳 { $group }, year { COUNT($number) }: you vote on this sharing.
    { $lines }
# $group (GroupName) · $number (Number): which year · $lines (Lines): the sums
# $done (Number): how many have theirs · $people (Number): of how many
shareout-card-paying =
    💶 { $group }, year { COUNT($number) }: { COUNT($done) } of { COUNT($people) } have their part.
    { $lines }
# $group (GroupName) · $number (Number): which year · $lines (Lines): the sums
# $people (Number): how many have theirs
shareout-card-over =
    ✅ { $group }, year { COUNT($number) }: all { COUNT($people) } have their part.
    { $lines }
# $group (GroupName) · $number (Number): which year
shareout-card-called-off = ✖ { $group }: the sharing of year { COUNT($number) } was called off.
# $group (GroupName) · $number (Number): which year
shareout-everybody-has = 🎉 { $group }: everybody has their part of year { COUNT($number) }. The new year begins.

## The sums

# $saved (Money): by all · $earned (Money): by the group · $whole (Money): both together
shareout-earned = To share: saved { $saved }, and earned { $earned }. Together { $whole }.
# $saved (Money): by all · $earned (Money): what the year cost more than it brought · $whole (Money): what is left
shareout-lost = To share: saved { $saved }, but lost { $earned }. Left: { $whole }.
# $amount (Money): what the group had kept of earlier years
shareout-kept-before = From earlier years: { $amount }.
# $amount (Money): what stays with the group
shareout-keeps = { $amount } stays with the group.
# $each (Money): so much saved · $becomes (Money): becomes so much
shareout-each = Each { $each } saved becomes { $becomes }.
# $amount (Money): fines, in a group without interest
shareout-fines-to-social = { $amount } for being late is nobody’s gain. It goes to the social box.
# $amount (Money): of the social box
shareout-social-shared = The social box is shared equally: { $amount }.
# $amount (Money): what some have to bring · $share (Number): hundredths of a percent that all get at first
shareout-some-bring = { $amount } has to be brought first. Until then each one gets { PERCENT($share) } of their part.
# $step (Money): the smallest coin · $rest (Money): what it leaves
shareout-coin = The smallest coin is { $step }. What it leaves stays with the group: { $rest }.

shareout-mine-none = 🔒 You saved nothing this year, so you have no part.
# $saved (Money): what the reader saved
shareout-mine-saved = 🔒 You saved { $saved }.
# $net (Money): what the reader gets
shareout-mine = 💶 You get { $net }.
# $net (Money): what the reader got
shareout-mine-had = ✅ You got { $net }.
# $debts (Money): what of the reader’s loans is paid out of their part
shareout-mine-debts = 🏦 Your loan is paid from your part: { $debts }.
# $had (Money): what the reader got so far · $left (Money): what is to come
shareout-mine-partly = ⏳ You got { $had } so far. { $left } is to come.
# $debts (Money): what the reader owes · $left (Money): what they have still to bring
shareout-mine-brings = 🤲 Your loan is { $debts }, more than your part. To bring: { $left }.
shareout-mine-objects = ✋ You said it is not right. An officer talks with you.

# $lines (Lines): the steps of the sum
shareout-how =
    ❓ How your part was reckoned:
    { $lines }
# $saved (Money): by the reader · $all (Money): by all · $part (Number): hundredths of a percent
shareout-how-part = You saved { $saved } of { $all }. That is { PERCENT($part) }.
# $pool (Money): what is shared · $gross (Money): the reader’s part of it
shareout-how-gross = Of { $pool } that is { $gross }.
# $social (Money): the reader’s part of the social box
shareout-how-social = From the social box you get { $social } more.
# $whole (Money): the reader’s part · $debts (Money): what they owe · $left (Money): what is left for them
shareout-how-debts = Your loan is paid from it: { $whole } − { $debts } = { $left }.
# $whole (Money): the reader’s part · $debts (Money): what they owe · $left (Money): what they have to bring
shareout-how-debts-more = Your loan is more than that: { $debts } − { $whole } = { $left } to bring.
# $rest (Money): what the coin leaves · $net (Money): what the reader gets
shareout-how-coin = { $rest } is less than the smallest coin. You get { $net }.
# $unit (Money): the smallest unit · $names (Lines): who got it
shareout-how-extra =
    { $unit } could not be divided. These have it, for they were nearest to it:
    { $names }
# $person (Name)
shareout-name = { $person }

## When it cannot be done

shareout-fund-rests = 📊 The year is being shared. Savings and loans move again after the vote.
shareout-only-officers = Only an officer can do that.
shareout-one-at-a-time = The year is being shared already.
# $most (Money): what lies there
shareout-not-so-much-social = The social box has { $most }, not more.
# $most (Money): the most that can be kept
shareout-keep-too-much = That is too much. At most { $most } can stay.
shareout-nothing-to-share = 📊 Nothing was saved yet, so there is nothing to share.
shareout-no-part = You have no part in this year.
shareout-moved-on = The book has changed since you all saw it. Call it off, then show it again.
# $most (Money): the most it can be
shareout-not-so-much = It can be { $most } at most.
shareout-nothing-to-bring = ✅ You have nothing to bring.
# $count (Number): how many payments wait · $names (Lines): for whose word
shareout-on-the-way =
    { $count ->
        [one] { COUNT($count) } payment waits for a yes. Answer it first.
       *[other] { COUNT($count) } payments wait for a yes. Answer them first.
    }
    Waiting for:
    { $names }
# $loan (Number): a loan that was agreed and is not given
shareout-loan-promised = { LOAN($loan) } is agreed and not given yet. Give it first, or let it go.
shareout-spending-promised = The group agreed to spend money, and it is not paid yet. Finish that first.
shareout-is-shown = This sharing waits to be voted on.
shareout-is-voted = The group is voting on this sharing.
shareout-is-paying = The group has agreed. The parts are being given.
shareout-is-over = This year is shared.
shareout-is-called-off = This sharing was called off.

## From hand to hand

giving-whom = To whom did you give it?
# $person (Name): who gets it · $amount (Money)
giving-return = { $person } gets { $amount } back. Did you give it?
# $person (Name): who gets it · $amount (Money)
giving-share = { $person } gets { $amount } now. Did you give it?
# $person (Name)
giving-has-theirs = { $person } was given their part already.
giving-nothing = Nothing is left for you to give now.

# $giver (Name): whoever keeps the money · $amount (Money) · $day (Date) · $number (Number)
handover-ask-share =
    📊 { $giver } says: I gave you { $amount } of your part of the year, on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): who brought it · $amount (Money) · $day (Date) · $number (Number)
handover-ask-brought =
    📊 { $giver } says: I brought { $amount } for the sharing, on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $receipt (Number) · $amount (Money) · $giver (Name): who gave it · $when (Time) · $mark (Text)
receipt-share =
    📊 { RECEIPT($receipt) } Confirmed: your part of the year, { $amount } from { $giver }, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $taker (Name): who got it · $when (Time) · $held (Money) · $mark (Text)
receipt-share-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $taker } has { $amount } of their part, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $when (Time) · $mark (Text)
receipt-brought =
    📊 { RECEIPT($receipt) } Confirmed: you brought { $amount } for the sharing, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name): who brought it · $when (Time) · $held (Money) · $mark (Text)
receipt-brought-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $giver } brought { $amount }, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
