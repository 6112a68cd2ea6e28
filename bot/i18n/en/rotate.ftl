### Rotate: an officer sets up a circle of turns. Four questions, and every term said back.

rotate-words = start turns | new turns | set up turns | new circle | start a circle

rotate-button = ➕ Start turns
rotate-how-much = 1 of 4. How much does each one pay each time? Tap or write it.

rotate-how-often = 2 of 4. How often is there a turn?
rotate-month-last-button = 📅 End of each month
rotate-month-day-button = 📅 A day of the month
rotate-two-weeks-button = 📅 Every two weeks
rotate-week-button = 📅 Every week
rotate-month-weekday-button = 📅 A certain weekday
rotate-payday-button = 💼 Day after payday

rotate-which-month-day = On which day of the month? Tap or write a number up to 31.
rotate-which-payday = On which day of the month do you get your pay? The turn is the day after.
# $count (Number): a number to pick
rotate-count-button = { COUNT($count) }
rotate-day-bounds = Write a day from 1 to 31. In a short month, 31 is its last day.
rotate-which-month-weekday = On which day of the month?
rotate-which-weekday = Which day of the week?
rotate-which-week = Which one of the month?
rotate-other-weekday-button = ✏ Another day
# $weekday (Word): a day of the week
rotate-weekday-button =
    { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    }
# $nth (Word): which one of the month · $weekday (Word): the day of the week
rotate-nth-button =
    { $nth ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [4] 4th
       *[last] Last
    } { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    }

rotate-first-day = 3 of 4. When is the first turn?
rotate-later-button = ▶ Later

# $lines (Lines): the ways to decide it, one a line
rotate-order =
    4 of 4. Who gets the money first, and who after?
    { $lines }
rotate-order-lottery-button = 🎲 Draw at the start
rotate-order-fixed-button = 🤝 As we agree
rotate-order-seniority-button = 🕐 Longest in first
rotate-order-each-button = 🎲 Draw each time
rotate-order-need-button = 🗳 Who needs it
rotate-order-bids-button = 🔨 By bids
rotate-order-priced-button = 🏷 Early turns pay
rotate-order-lottery = 🎲 Draw at the start: nobody can know or choose the order. You all can check it.
rotate-order-fixed = 🤝 As we agree: you talk, and I write down the order.
rotate-order-seniority = 🕐 Longest in first: who is longest in the group comes first.

rotate-order-each = 🎲 Draw each time: among those who had no turn yet.
rotate-order-need = 🗳 Who needs it: the group votes each time.
rotate-order-bids = 🔨 By bids: who takes the least gets it. All share the rest.
rotate-order-priced = 🏷 Early turns pay: each one picks a turn. The early ones pay the late ones.

rotate-lowest-bid = What is the lowest bid, in percent of a turn? Tap or write it.
rotate-commission = How many percent of each turn does the group keep?
# $lines (Lines): the ways to share, one a line
rotate-share =
    Who bids low leaves money. How do you share it?
    { $lines }
rotate-share-rest-button = ➗ After the group
rotate-share-whole-button = 💯 All of it
rotate-share-end-button = 🏁 At the end
rotate-share-rest = ➗ After the group: it takes its part first. Next time each pays less.
rotate-share-whole = 💯 All of it: next time each pays less. Who has the turn pays the group.
rotate-share-end = 🏁 At the end: it stays in the pot. After the last turn all share it.

rotate-price = How much does a turn cost more than the next one? Tap or write it.

# $lines (Lines): every term, one a line
rotate-check =
    🔄 This is your circle:
    { $lines }
    Is everything right?
rotate-ask-everybody-button = ✅ Ask everybody
rotate-details-button = ✏ Change details

# $lines (Lines): what each term says now
rotate-which =
    { $lines }
    What do you want to change?
rotate-about-amount-button = 💶 Amount
rotate-about-pace-button = 📅 How often, when
rotate-about-order-button = 🔢 Order
rotate-about-pot-button = 💰 Who holds the pot
rotate-about-missing-button = ⏳ Somebody is late
rotate-about-reserve-button = 🧺 Reserve
rotate-about-back-button = ↩ Reserve, at last
rotate-about-receiver-button = 🎁 Own turn
rotate-about-hold-button = 🔒 Hold back
rotate-about-guarantor-button = 🤝 Who stands in
rotate-about-newcomers-button = 🌱 New members
rotate-about-names-button = 👀 Names
rotate-about-organiser-button = 🧑 Organiser
rotate-about-fee-button = 🎟 For the group
rotate-about-days-button = 🗓 Days to wait

# $now (Message): what the term says now · $ask (Message): the question for another answer
rotate-detail =
    Now: { $now }
    { $ask }

rotate-ask-pot = Who holds the money until it is given?
rotate-pot-treasurer-button = 💰 The treasurer
rotate-pot-direct-button = 🤝 Nobody: hand over
rotate-ask-missing = What happens when somebody has not paid on the day?
rotate-missing-wait-button = ⏳ The pot waits
rotate-missing-part-button = 💶 Pay what is there
rotate-missing-reserve-button = 🧺 Use the reserve
rotate-missing-last-button = ⬇ Their turn is last
rotate-missing-deduct-button = ✂ From their turn
rotate-ask-days = After how many days is an officer asked to help?
# $count (Number)
rotate-days-button =
    { $count ->
        [one] { COUNT($count) } day
       *[other] { COUNT($count) } days
    }
rotate-ask-reserve = How much more does each one lay aside each time? Tap or write it.
rotate-no-reserve-button = ✖ No reserve
rotate-ask-back = What becomes of the reserve that is left at the end?
rotate-back-returned-button = ↩ It goes back
rotate-back-kept-button = 👥 To the group
rotate-ask-receiver = Do you also pay when it is your own turn?
rotate-receiver-pays-button = ✅ Yes, everybody
rotate-receiver-pays-not-button = ✖ No, not then
rotate-ask-hold = How much of a turn is held back at first?
rotate-ask-until = How many payments has one to make before the rest is given?
rotate-no-hold-button = ✖ Nothing
# $percent (Number): hundredths of a percent
rotate-percent-button = { PERCENT($percent) }
rotate-ask-guarantor = Does who had their turn need somebody who stands in for them?
rotate-guarantor-needed-button = ✅ Yes
rotate-guarantor-not-needed-button = ✖ No
rotate-ask-newcomers = Who is new gets a late turn. For how many months is one new?
# $count (Number)
rotate-months-button =
    { $count ->
        [one] { COUNT($count) } month
       *[other] { COUNT($count) } months
    }
rotate-ask-names = Does the group see by name who has paid?
rotate-names-shown-button = 👀 Yes, by name
rotate-names-hidden-button = 🔒 Only how many
rotate-ask-organiser = Does somebody organise it, and have the first turn for that?
rotate-nobody-button = ✖ Nobody
rotate-ask-fee = How much of each pot stays with the group?
rotate-no-fee-button = ✖ Nothing
