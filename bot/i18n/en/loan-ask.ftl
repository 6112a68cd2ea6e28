### Asking for a loan: how much, how long, what for, what it costs, every rule, and what the group will see.

loan-words = loan | a loan | ask for a loan | borrow | lend me | 🤲

# $most (Money): the most that every rule allows
loan-ask-how-much = How much do you need? You can ask for up to { $most }.
loan-ask-why-button = ❓ Why this limit
# $lines (Lines): how much each rule allows, the strictest first
loan-ask-why =
    ❓ Each of these allows so much. The smallest counts.
    { $lines }
# $most (Money): the most that every rule allows
loan-ask-too-much = That is more than you can ask for now. Ask for up to { $most }?
# $gates (Lines): every rule, met or not, and what to do about it
loan-ask-closed =
    🤲 You cannot ask for a loan yet:
    { $gates }

# $every (Word): when a loan is paid back · $most (Number): the most payments
loan-ask-how-long =
    { $every ->
        [week] How long? You pay once a week, up to { COUNT($most) } weeks.
        [two-weeks] How many payments? There is one every two weeks, up to { COUNT($most) }.
        [end] How long? You pay all of it at the end, after up to { COUNT($most) } months.
       *[month] How long? You pay once a month, up to { COUNT($most) } months.
    }
# $count (Number): how many weeks
loan-ask-week-button =
    { $count ->
        [one] { COUNT($count) } week
       *[other] { COUNT($count) } weeks
    }
# $count (Number): how many payments
loan-ask-two-weeks-button =
    { $count ->
        [one] { COUNT($count) } payment
       *[other] { COUNT($count) } payments
    }
# $count (Number): how many months
loan-ask-month-button =
    { $count ->
        [one] { COUNT($count) } month
       *[other] { COUNT($count) } months
    }
# $count (Number): how many months
loan-ask-end-button =
    { $count ->
        [one] { COUNT($count) } month
       *[other] { COUNT($count) } months
    }
loan-ask-no-number = Write only a number, for example 6.
# $most (Number): the most that the rules allow
loan-ask-count-bounds = Pick a number from 1 to { COUNT($most) }.

loan-ask-what-for = What is it for? Tap one, or write it. The group will see it, unless it is private.
loan-ask-business-button = 🛒 Business
loan-ask-health-button = 🏥 Health
loan-ask-school-button = 🎓 School
loan-ask-private-button = 🔒 Private
loan-ask-what-for-empty = Write it in a few words, or tap 🔒 Private.

# $needed (Number): how many have to stand in · $at (Number): which of them is picked now
loan-ask-stand-in =
    { $needed ->
        [one] One member has to stand in for your loan. Whom do you ask?
       *[other] { COUNT($needed) } members have to stand in for your loan. Whom do you ask? ({ COUNT($at) } of { COUNT($needed) })
    }
# $needed (Number): how many have to stand in
loan-ask-too-few-members =
    { $needed ->
        [one] One member has to stand in for a loan. There is nobody to ask.
       *[other] { COUNT($needed) } members have to stand in for a loan. There are not enough to ask.
    }

# $costs (Lines): what it brings and costs · $gates (Lines): every rule, met or not, and what to do about it
loan-ask-check =
    { $costs }

    { $gates }
loan-ask-group-button = ✅ Ask the group
loan-ask-another-button = 🧮 Try another
# $lines (Lines): one line a payment
loan-ask-plan =
    📅 You would pay:
    { $lines }

# $lines (Lines): what the group will see, word for word
loan-ask-preview =
    This is all that the group will see:

    { $lines }

    Shall I send it?
# $people (Lines): who is asked first, and for how much · $lines (Lines): what the group will see, word for word
loan-ask-preview-first =
    First I ask these in private, without the reason:
    { $people }
    After their yes the group sees who stands in, and this:

    { $lines }

    Shall I send it?
# The rules changed since. $preview (Message): one of the two above
loan-ask-changed =
    ⚠ The rules changed meanwhile, and so did this. Please look again.
    { $preview }
# $person (Name): who is asked to stand in · $amount (Money): for how much
loan-ask-guarantor = 🤝 { $person }: { $amount }
loan-ask-send-button = 📤 Send it
# $number (Number): the loan
loan-ask-sent = 📤 Sent: { LOAN($number) }. The group votes now.
# $number (Number): the loan
loan-ask-sent-first = 📤 { LOAN($number) }: I asked them in private. When they say yes, I ask the group.
# $number (Number): the loan
loan-ask-sent-now = 📤 All who stand in said yes. The group votes on { LOAN($number) } now.
# $amount (Money): what was agreed to · $number (Number): the loan
loan-ask-lapsed =
    ⌛ Nobody gave you { $amount } for { LOAN($number) } in three months, so it is over.
    You owe nothing for it, and you may ask again.
# $why (Message): what stands in the way
loan-ask-not-now =
    All who stand in said yes. I cannot ask the group yet:
    { $why }
# $number (Number): the loan
loan-ask-not-ready = { LOAN($number) } cannot be voted on now. Look at it to see why.
loan-ask-name-button = 🤝 Somebody else
# $number (Number): the loan
loan-ask-who-else = Who else shall stand in for { LOAN($number) }?
# $person (Name): who was asked
loan-ask-asked = I asked { $person } in private.
loan-ask-nobody-missing = Nobody else is needed for this loan.
loan-ask-not-lending = Your group has not agreed on loans yet. Propose it under Rules.

## What it would cost

# $gets (Money): what is given into the hand
loan-cost-get = 💶 You get { $gets }.
# The group buys a thing and sells it on. $gets (Money): what the group pays for it
loan-cost-buy = 🛒 The group buys it for { $gets }, and you pay it back.
# $kept (Money): what is kept back at once
loan-cost-kept-back = { $kept } is kept back at once. That is the cost.
# $amount (Money): the only payment
loan-cost-pay-once = 📅 You pay { $amount } once.
# $amount (Money): each payment · $times (Number): how many payments
loan-cost-pay-each =
    📅 You pay { $amount }, { $times ->
        [one] once.
       *[other] { COUNT($times) } times.
    }
# $amount (Money): each payment but the last · $times (Number): how many of them · $last (Money): the last one
loan-cost-pay-but-last =
    📅 You pay { $amount }, { $times ->
        [one] once, and then { $last }.
       *[other] { COUNT($times) } times, and then { $last }.
    }
# $first (Money): the first payment · $last (Money): the last one · $times (Number): how many payments
loan-cost-pay-from-to =
    📅 { $times ->
        [one] You pay { $first }.
       *[other] You pay { COUNT($times) } times. The first is { $first }, the last { $last }.
    }
# $total (Money): all payments together
loan-cost-total = Together: { $total }.
# $cost (Money): what the loan costs
loan-cost = 🏷 The loan costs { $cost }.
loan-cost-nothing = 🏷 The loan costs nothing.
# $rate (Number): the true rate a year, in hundredths of a percent
loan-cost-rate = That is truly { PERCENT($rate) } a year of what you still owe.
