### Change: a member proposes another rule, and the group votes on it.

change-words = change a rule | change the rules | change rules | new rule | propose a change
change-propose-button = ✏ Propose a change

change-what = What do you want to change?
change-area-saving-button = 🐷 Saving
change-area-loans-button = 🤲 Loans
change-area-voting-button = 🗳 Voting

# $lines (Lines): what the rules say now
change-which =
    { $lines }
    Which rule do you want to change?

change-together-button = 🤝 What we do
change-contribution-button = 💶 Monthly amount
change-outlier-button = 🔎 When I ask twice
change-undo-button = ↩ Wrong taps
change-remind-button = 🔔 Reminders
change-escalate-button = 🙋 When others help
change-lending-button = 🤲 Kind of loan
change-price-button = 🏷 What it costs
change-time-button = 📅 How to pay back
change-grace-button = 🌱 The beginning
change-savings-button = 🐷 Times savings
change-membership-button = 🕐 Time in the group
change-open-button = ☝ Loans at a time
change-keep-button = 📦 Left in the box
change-member-button = 👤 For one member
change-quiet-button = 🌙 Quiet hours
change-household-button = 🏠 For a household
change-guarantors-button = 🤝 Who stands in
change-guarantee-button = 🤝 Limit of that
change-fine-button = ⏰ Fine
change-fine-days-button = ⏰ Day of the fine
change-fine-cap-button = ⏰ Limit of fines
change-step-button = 🪙 Rounding
change-order-button = 🧾 What is paid first
change-shareout-button = 🎉 Sharing day
change-quorum-button = 🗳 How many must vote
change-threshold-button = ⚖ How many say yes
change-hours-button = ⏳ Time to vote
change-secret-button = 🤫 Secret or open

# $now (Message): what the rule says now · $ask (Message): the question for the new value
change-value =
    Now: { $now }
    { $ask }

change-ask-together = What do you do together?
change-ask-contribution = How much does each of you pay every month?
change-ask-outlier = From how many times the monthly amount do I ask twice?
change-ask-undo = For how many minutes can a wrong tap be undone?
change-ask-remind = After how many hours do I remind people?
change-ask-escalate = After how many hours does the chair help?
change-ask-quiet = In which hours do I write to nobody first? Each of you can choose their own.
change-quiet-21-8-button = 🌙 21:00 – 8:00
change-quiet-22-7-button = 🌙 22:00 – 7:00
change-quiet-23-6-button = 🌙 23:00 – 6:00
change-quiet-20-9-button = 🌙 20:00 – 9:00
change-quiet-0-0-button = 🔔 Never quiet
change-ask-grace = How many payments at the beginning are only the cost?
change-ask-savings = How many times their savings may a member owe?
change-ask-membership = How many months does a new member wait for a loan?
change-ask-open = How many loans may one member have at a time?
change-ask-keep = How much of the money stays in the box?
change-ask-member = How much of the money may one member have?
change-ask-household = How much of the money may one household have?
change-ask-guarantors = How many members stand in for a loan?
change-ask-guarantee = For how many times their savings may somebody stand in?
change-ask-fine = What does a late payment cost, once?
change-ask-fine-days = How many days late may a payment be without a fine?
change-ask-fine-cap = How much of a loan may all its fines be?
change-ask-step = What is the smallest coin you pay with?
change-ask-order = What does a payment pay first?
change-ask-shareout = At the end of which month do you share out? Tap or write it.
change-ask-quorum = How many of you must vote at least?
change-ask-threshold = More than how many of the votes must be yes?
change-ask-hours = For how many days is a vote open?
change-ask-secret = How do you vote on loans?

# $count (Number)
change-number-button = { COUNT($count) }
# $count (Number)
change-times-button = { COUNT($count) } ×
# $count (Number): hundredths of a percent
change-percent-button = { PERCENT($count) }
# $count (Number): hundredths of a percent
change-share-button = { PERCENT($count) }
# $count (Number)
change-minutes-button =
    { $count ->
        [one] { COUNT($count) } minute
       *[other] { COUNT($count) } minutes
    }
# $count (Number)
change-hours-unit-button =
    { $count ->
        [one] { COUNT($count) } hour
       *[other] { COUNT($count) } hours
    }
# $count (Number)
change-days-button =
    { $count ->
        [one] { COUNT($count) } day
       *[other] { COUNT($count) } days
    }
# $count (Number)
change-months-button =
    { $count ->
        [one] { COUNT($count) } month
       *[other] { COUNT($count) } months
    }

change-together-save-button = 🐷 Save and lend
change-together-turns-button = 🔄 Take turns
change-together-both-button = 🤝 Both
change-secret-open-button = 👀 Openly
change-secret-secret-button = 🤫 Secretly
change-order-fines-first-button = ⏰ Fines first
change-order-fines-last-button = ⏰ Fines last
change-order-loan-first-button = 🤲 The loan first
change-no-fine-button = 🕊 No fine
change-no-step-button = 🪙 No rounding
change-no-shareout-button = 🎉 No day
change-month-unknown = Please write one month to come, with its year. For example: october 2027
change-number-form = Please write one whole number, for example 3.
change-rate-form = Please write a number with a percent sign or without, for example 1.5.

## The kind of loan

# $now (Message): what the rule says now · $lines (Lines): the kinds of loan, one a line
change-ask-kind =
    Now: { $now }
    What kind of loan do you give?
    { $lines }
change-kind-flat = 📏 Fixed cost: the same each time. Easy to count.
change-kind-equal-instalments = ⚖ Even payments: the cost falls as you pay back. You always pay the same.
change-kind-equal-principal = 📉 Falling payments: the cost falls as you pay back. You pay less each time.
change-kind-fee = 🎟 One fee: the same, however long it takes.
change-kind-cost-plus = 🛒 Goods: the group buys them, and you pay them off. The price never grows.
change-kind-in-advance = ✂ Cost first: it is kept back when you get the money.
change-kind-flat-button = 📏 Fixed cost
change-kind-equal-instalments-button = ⚖ Even payments
change-kind-equal-principal-button = 📉 Falling payments
change-kind-fee-button = 🎟 One fee
change-kind-cost-plus-button = 🛒 Goods
change-kind-in-advance-button = ✂ Cost first
change-kind-free-button = 🕊 No cost at all
change-kind-none-button = ✖ No loans

change-ask-price-month = What does a loan cost a month, of every 100? Tap or write it.
change-ask-price-year = What does a loan cost a year, of every 100? Tap or write it.
change-ask-price-once = What does a loan cost once, of every 100? Tap or write it.
change-per-month-button = 📅 By the month
change-per-year-button = 📅 By the year

change-ask-every = How often is a loan paid back?
change-every-week-button = 📅 Every week
change-every-two-weeks-button = 📅 Every two weeks
change-every-month-button = 📅 Every month
change-every-end-button = 🏁 All at the end
change-ask-count = In how many payments at most?
change-ask-months = After how many months at most?

## What the group votes on

change-now = Now:
change-then = If you agree:
# $out (Money): what a borrower gets · $back (Money): what they pay back · $count (Number): in how many payments
change-example =
    { $count ->
        [one] 🧮 Example: you get { $out } and pay back { $back } at once.
       *[other] 🧮 Example: you get { $out } and pay back { $back } in { COUNT($count) } payments.
    }
change-loans-keep = Loans that were given already stay as they are.

# $lines (Lines): what is now, and what would be · $ballot (Message): how long a vote is open
change-check =
    { $lines }
    { $ballot }
    Shall I ask the group?
change-ask-group-button = 🗳 Ask the group
# $until (Time): when the vote closes
change-asked = ✅ I asked the group. You vote until { DAY($until) } { TIME($until) }.
# $version (Number): of the rules
change-done = It is so from now on. This is version { COUNT($version) } of your rules.

## Saying no

change-is-so-already = This is your rule already. Nothing would change.
# $number (Number): a motion's number
change-open-already = You vote on this rule already: it is vote { COUNT($number) }. Wait for it to end.
change-no-lending = Your group gives no loans yet. First agree on the kind of loan.
