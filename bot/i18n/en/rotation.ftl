### Rotation: a circle of turns. Its terms in words, everybody's turn, and one's own.

## The terms, one sentence each

# $amount (Money): what a seat pays each time, which cannot be halved
rotation-term-amount-whole = 💶 Each seat pays { $amount } each time. There are no half seats.
# $amount (Money): what a whole seat pays each time · $half (Money): what half a seat pays
rotation-term-amount = 💶 Each seat pays { $amount } each time. Half a seat pays { $half }.
# $weekday (Word): the day of the week
rotation-term-week =
    { $weekday ->
        [monday] 📅 A turn every week, on Monday.
        [tuesday] 📅 A turn every week, on Tuesday.
        [wednesday] 📅 A turn every week, on Wednesday.
        [thursday] 📅 A turn every week, on Thursday.
        [friday] 📅 A turn every week, on Friday.
        [saturday] 📅 A turn every week, on Saturday.
       *[sunday] 📅 A turn every week, on Sunday.
    }
# $weekday (Word): the day of the week
rotation-term-two-weeks =
    { $weekday ->
        [monday] 📅 A turn every two weeks, on Monday.
        [tuesday] 📅 A turn every two weeks, on Tuesday.
        [wednesday] 📅 A turn every two weeks, on Wednesday.
        [thursday] 📅 A turn every two weeks, on Thursday.
        [friday] 📅 A turn every two weeks, on Friday.
        [saturday] 📅 A turn every two weeks, on Saturday.
       *[sunday] 📅 A turn every two weeks, on Sunday.
    }
# $number (Number): the day of the month
rotation-term-month-day = 📅 A turn every month, on day { COUNT($number) }.
rotation-term-month-last = 📅 A turn every month, on its last day.
# $nth (Word): which one of the month · $weekday (Word): the day of the week
rotation-term-month-weekday =
    📅 A turn every month, on the { $nth ->
        [1] first
        [2] second
        [3] third
        [4] fourth
       *[last] last
    } { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    }.
# $number (Number): the day of the month on which people get their pay
rotation-term-payday = 📅 A turn every month, the day after payday, the { COUNT($number) }.
# $day (Date): the day of the first turn
rotation-term-start = 🏁 The first turn is on { DATE($day) }.
rotation-term-order-lottery = 🎲 A draw at the start decides the order. Everybody can check it.
rotation-term-order-fixed = 🤝 You agree on the order together.
rotation-term-order-seniority = 🕐 The longest in the group comes first.
rotation-term-order-each = 🎲 A draw each time decides whose turn it is.
rotation-term-order-need = 🗳 The group votes each time on whose turn it is.
# $floor (Number): hundredths of a percent of a turn · $commission (Number): likewise · $shared (Word)
rotation-term-order-bids =
    🔨 Who takes the least gets the turn, from { PERCENT($floor) } of it. { $shared ->
        [end] All share the rest at the end.
        [whole] All share the rest next time.
       *[rest] All share the rest next time, after the group’s part.
    }{ $commission ->
        [0] { "" }
       *[other] { " " }The group keeps { PERCENT($commission) }.
    }
# $price (Money): how much a turn costs more than the next one
rotation-term-order-priced = 🏷 Each one picks a turn. Each turn costs { $price } more than the next.
rotation-term-treasurer = 💰 The treasurer holds the pot until the day.
rotation-term-direct = 🤝 Nobody holds the pot. Each one pays whose turn it is.
# $days (Number): after how many days an officer is asked
rotation-term-missing-wait =
    { $days ->
        [0] ⏳ If somebody has not paid, the pot waits until it is whole.
        [one] ⏳ If somebody has not paid, the pot waits. After { COUNT($days) } day the officers talk with them.
       *[other] ⏳ If somebody has not paid, the pot waits. After { COUNT($days) } days the officers talk with them.
    }
# $days (Number): how many days one waits first
rotation-term-missing-part =
    { $days ->
        [0] 💶 If somebody has not paid, what is there is given. The rest follows.
        [one] 💶 If somebody has not paid after { COUNT($days) } day, what is there is given.
       *[other] 💶 If somebody has not paid after { COUNT($days) } days, what is there is given.
    }
# $days (Number): how many days one waits first
rotation-term-missing-reserve =
    { $days ->
        [0] 🧺 If somebody has not paid, the reserve pays. They owe it to the reserve.
        [one] 🧺 If somebody has not paid after { COUNT($days) } day, the reserve pays. They owe it back.
       *[other] 🧺 If somebody has not paid after { COUNT($days) } days, the reserve pays. They owe it back.
    }
# $days (Number): how many days one waits first
rotation-term-missing-last =
    { $days ->
        [0] ⬇ If somebody has not paid, what is there is given. Their own turn comes last.
        [one] ⬇ Who has not paid after { COUNT($days) } day has the last turn. What is there is given.
       *[other] ⬇ Who has not paid after { COUNT($days) } days has the last turn. What is there is given.
    }
# $days (Number): how many days one waits first
rotation-term-missing-deduct =
    { $days ->
        [0] ✂ What somebody has not paid is taken from their own turn.
        [one] ✂ What somebody has not paid after { COUNT($days) } day is taken from their own turn.
       *[other] ✂ What somebody has not paid after { COUNT($days) } days is taken from their own turn.
    }
rotation-term-no-reserve = 🧺 There is no reserve.
# $reserve (Money): what each seat lays aside each time
rotation-term-reserve = 🧺 Each seat lays { $reserve } aside each time.
rotation-term-back = ↩ What is left of the reserve goes back at the end.
rotation-term-back-not = 👥 What is left of the reserve stays with the group.
rotation-term-receiver-pays = 🎁 You also pay when it is your own turn.
rotation-term-receiver-pays-not = 🎁 You do not pay when it is your own turn.
rotation-term-no-hold = 🔒 Nothing is held back of a turn.
# $percent (Number): hundredths of a percent · $until (Number): so many payments have to be made first
rotation-term-hold = 🔒 { PERCENT($percent) } of a turn is held back until one has paid { COUNT($until) } times.
rotation-term-guarantor = 🤝 Who had their turn needs somebody who stands in for them.
rotation-term-no-guarantor = 🤝 Nobody has to stand in for others.
# $months (Number): how long one is new
rotation-term-newcomers =
    { $months ->
        [0] 🌱 New members may have any turn.
        [one] 🌱 Who is in the group for less than { COUNT($months) } month comes last.
       *[other] 🌱 Who is in the group for less than { COUNT($months) } months comes last.
    }
rotation-term-names = 👀 The group sees by name who has paid.
rotation-term-no-names = 🔒 The group sees how many have paid, never who.
rotation-term-no-organiser = 🧑 Nobody has the first turn for organising it.
# $person (Name): the organiser
rotation-term-organiser = 🧑 { $person } organises it, and has the first turn.
rotation-term-no-fee = 🎟 Nothing of a pot stays with the group.
# $fee (Money): what stays of each pot
rotation-term-fee = 🎟 Of each pot { $fee } stays with the group.

# $whole (Number): how many whole seats · $half (Truth): and half a one
rotation-seats =
    { $half ->
        [true] { $whole ->
            [0] half a seat
           *[other] { COUNT($whole) }½ seats
        }
       *[false] { $whole ->
            [1] one seat
           *[other] { COUNT($whole) } seats
        }
    }

## Everybody's turn, and one's own

rotation-words = turns | all turns | my turn | my turns | rotation | susu | tanda | pardner | tontine | hagbad | equb
rotation-button = 🔄 Turns
rotation-all-button = 📅 All turns
rotation-mine-button = 🔒 My turns
rotation-past-button = 📚 Earlier circles
rotation-terms-button = 📜 What we agreed
rotation-newer-button = ▶ More turns

rotation-none = 🔄 You have no circle of turns now. An officer can set one up.
rotation-none-officer = 🔄 You have no circle of turns now. You can set one up in four questions.

# $group (GroupName) · $number (Number): of the circle · $lines (Lines): a line for each round
rotation-all =
    🔄 { $group }, circle { COUNT($number) }
    { $lines }
# $round (Number) · $day (Date): of the payout · $who (Message): whose turn it is
rotation-line-ahead = { COUNT($round) } · { DAY($day) } · { $who }
# $round (Number) · $day (Date): of the payout · $who (Message): whose turn it is
rotation-line-open = ▶ { COUNT($round) } · { DAY($day) } · { $who }
# $round (Number) · $day (Date): of the payout · $who (Message): whose turn it was
rotation-line-paid = ✅ { COUNT($round) } · { DAY($day) } · { $who }
rotation-nobody-yet = not decided yet
# $first (Name): one of two who share a turn · $second (Name): the other one
rotation-two = { $first } and { $second }
# $person (Name): whose turn it is
rotation-one = { $person }

# $group (GroupName) · $facts (Lines): the reader's seats, turns and sums, a sentence each
rotation-mine =
    🔒 { $group }, your turns
    { $facts }
# $seats (Message): how many seats the reader has
rotation-my-seats = 🪑 You have { $seats }.
# $round (Number) · $day (Date): of the payout · $amount (Money): what the reader is to get
rotation-my-turn = 🎁 Your turn: turn { COUNT($round) }, { DAY($day) }, { $amount }.
# $round (Number) · $amount (Money): what the reader got
rotation-my-turn-had = ✅ You got { $amount } in turn { COUNT($round) }.
# $round (Number) · $amount (Money): what was taken from the reader's turn for what they had not paid
rotation-my-turn-taken = ✂ { $amount } of turn { COUNT($round) } paid what you owed.
rotation-my-turn-unknown = 🎁 Your turn is not decided yet.
# $paid (Money): what the reader paid into turns · $received (Money): what they got
rotation-my-sums = 💶 You paid { $paid } and got { $received } so far.
# $left (Money): what is left to pay now · $day (Date): by when
rotation-my-left = 📅 To pay: { $left } by { DAY($day) }.
rotation-my-left-nothing = ✅ Nothing is left to pay now.
# $amount (Money): what waits for the other hand
rotation-my-way = ⏳ On the way: { $amount }. It waits for a yes.
# $owed (Money): what the reader owes the reserve
rotation-my-advance = 🧺 You owe { $owed } to the reserve.
# $held (Money): what was held back of the reader's turn
rotation-my-held = 🔒 Held back of your turn: { $held }.
# $left (Money): what the reader has still to pay in all turns to come
rotation-my-to-pay = 🗓 Until the end you pay { $left } more.
# $pot (Money): what would be in the pot · $whole (Money): what it should be
rotation-my-missing = ❓ Without your payment the pot has { $pot }, not { $whole }.
rotation-not-in = You are not in this circle. You can see everybody’s turn.

# $group (GroupName) · $number (Number): of the circle · $lines (Lines): its terms, one a line
rotation-terms =
    📜 { $group }, circle { COUNT($number) }
    { $lines }
# $lines (Lines): a line for each circle that is over
rotation-past =
    📚 Your earlier circles:
    { $lines }
rotation-past-none = 📚 There are no earlier circles.
# $number (Number): of the circle · $first (Date): its beginning · $last (Date): its end · $rounds (Number): how many were paid out
rotation-past-ended =
    { $rounds ->
        [one] Circle { COUNT($number) }: { DATE($first) } to { DATE($last) }, { COUNT($rounds) } turn given
       *[other] Circle { COUNT($number) }: { DATE($first) } to { DATE($last) }, { COUNT($rounds) } turns given
    }
# $number (Number): of the circle
rotation-past-called-off = Circle { COUNT($number) }: called off before it began
# $number (Number): of the circle
rotation-look-button = 🔄 Circle { COUNT($number) }

## In one's book, and at home

rotation-short-gathering = 🔄 Turns: a circle is being formed.
# $amount (Money): what is left to pay now · $round (Number): the turn · $day (Date): by when
rotation-short-due = 🔄 Turn { COUNT($round) }: { $amount } by { DAY($day) }
rotation-short-on-the-way = 🔄 Turns: ⏳ on the way
rotation-short-paid = 🔄 Turns: ✅ paid
# $round (Number): the reader's own turn · $day (Date): of it
rotation-short-turn = 🎁 Your own turn: { COUNT($round) }, { DAY($day) }
# $when (Time): when it was written · $amount (Money): what was paid · $receipt (Number)
rotation-book-paid = { DATE($when) } · turns { $amount } · { RECEIPT($receipt) }
# $when (Time): when it was written · $amount (Money): what was given · $receipt (Number)
rotation-book-had = { DATE($when) } · got your turn { $amount } · { RECEIPT($receipt) }
