### The rules of a group, one sentence each.

rules-together-save = 🐷 We save together and may lend to each other.
rules-together-turns = 🔄 We take turns with the pot.
rules-together-both = 🤝 We save together and take turns.
# $amount (Money): each member's monthly amount
rules-contribution = 💶 Each of us pays { $amount } every month.
rules-two-hands = 🙌 Money counts when two people have said so. Nobody confirms for themselves.
# $minutes (Number): how long a tap can be undone
rules-undo =
    { $minutes ->
        [one] ↩ A wrong tap can be undone for one minute.
       *[other] ↩ A wrong tap can be undone for { COUNT($minutes) } minutes.
    }
rules-nothing-deleted = 📒 No line is ever deleted. A mistake gets a new line.
# $times (Number): how often the monthly amount
rules-outlier = 🔎 Over { COUNT($times) } times the monthly amount, I ask twice.
# $hours (Number)
rules-remind =
    { $hours ->
        [one] 🔔 Who does not answer is reminded after one hour.
       *[other] 🔔 Who does not answer is reminded after { COUNT($hours) } hours.
    }
# $hours (Number)
rules-escalate =
    { $hours ->
        [one] 🙋 After one hour, the chair helps.
       *[other] 🙋 After { COUNT($hours) } hours, the chair helps.
    }

rules-quiet-21-8 = 🌙 From 21:00 to 8:00 I write to nobody first.
rules-quiet-22-7 = 🌙 From 22:00 to 7:00 I write to nobody first.
rules-quiet-23-6 = 🌙 From 23:00 to 6:00 I write to nobody first.
rules-quiet-20-9 = 🌙 From 20:00 to 9:00 I write to nobody first.
rules-quiet-0-0 = 🔔 I may write at any hour of the day and the night.

## Loans

rules-loans-later = 🤲 We decide about loans later.
rules-loans-free = 🤲 A loan costs nothing.
rules-kind-flat = 🤲 The cost of a loan is the same each time.
rules-kind-equal-instalments = 🤲 The cost falls as you pay back. Each payment is the same.
rules-kind-equal-principal = 🤲 The cost falls as you pay back. So each payment is smaller.
rules-kind-fee = 🤲 A loan has one fee, however long it takes.
rules-kind-cost-plus = 🤲 The group buys what you need. You pay it off, with an addition.
rules-kind-in-advance = 🤲 The cost is kept back when you get the loan.

# $cost (Money): the price · $each (Money): of how much · $per (Word): month, year or once
rules-price-flat =
    { $per ->
        [year] 🏷 A loan costs { $cost } for every { $each }, each year.
       *[month] 🏷 A loan costs { $cost } for every { $each }, each month.
    }
# $cost (Money): the price · $each (Money): of how much · $per (Word): month, year or once
rules-price-equal-instalments =
    { $per ->
        [year] 🏷 A year costs { $cost } for every { $each } you still owe.
       *[month] 🏷 A month costs { $cost } for every { $each } you still owe.
    }
# $cost (Money): the price · $each (Money): of how much · $per (Word): month, year or once
rules-price-equal-principal =
    { $per ->
        [year] 🏷 A year costs { $cost } for every { $each } you still owe.
       *[month] 🏷 A month costs { $cost } for every { $each } you still owe.
    }
# $cost (Money): the price · $each (Money): of how much
rules-price-fee = 🏷 The fee is { $cost } for every { $each }.
# $cost (Money): the price · $each (Money): of how much
rules-price-cost-plus = 🏷 The addition is { $cost } for every { $each }.
# $cost (Money): the price · $each (Money): of how much · $per (Word): month, year or once
rules-price-in-advance =
    { $per ->
        [year] 🏷 Of every { $each }, { $cost } are kept back for each year.
       *[month] 🏷 Of every { $each }, { $cost } are kept back for each month.
    }
# $every (Word): week, two-weeks or month · $count (Number): the most payments
rules-time =
    { $every ->
        [week] 📅 You pay back every week, { $count ->
            [one] once.
           *[other] at most { COUNT($count) } times.
        }
        [two-weeks] 📅 You pay back every two weeks, { $count ->
            [one] once.
           *[other] at most { COUNT($count) } times.
        }
       *[month] 📅 You pay back every month, { $count ->
            [one] once.
           *[other] at most { COUNT($count) } times.
        }
    }
# $count (Number): months
rules-time-end =
    { $count ->
        [one] 📅 You pay back all at once, within a month.
       *[other] 📅 You pay back all at once, within { COUNT($count) } months.
    }
# $count (Number): payments at the beginning that pay back nothing of the loan itself
rules-grace =
    { $count ->
        [0] 🌱 The first payment already pays back a part.
        [one] 🌱 The first payment is only the cost.
       *[other] 🌱 The first { COUNT($count) } payments are only the cost.
    }
# $times (Number)
rules-savings-times =
    { $times ->
        [one] 🐷 You may owe at most what you saved.
       *[other] 🐷 You may owe at most { COUNT($times) } times what you saved.
    }
# $months (Number)
rules-member-months =
    { $months ->
        [0] 🕐 A new member may ask for a loan at once.
        [one] 🕐 A new member waits one month for a loan.
       *[other] 🕐 A new member waits { COUNT($months) } months for a loan.
    }
# $count (Number): loans at once
rules-open-max =
    { $count ->
        [one] ☝ One loan at a time.
       *[other] ☝ At most { COUNT($count) } loans at a time.
    }
# $share (Number): hundredths of a percent
rules-keep =
    { $share ->
        [0] 📦 All the money in the box may be lent.
       *[other] 📦 At least { PERCENT($share) } of our money stays in the box.
    }
# $share (Number): hundredths of a percent
rules-member-share =
    { $share ->
        [5000] 👤 One member has at most half of our money.
       *[other] 👤 One member has at most { PERCENT($share) } of our money.
    }
# $share (Number): hundredths of a percent
rules-household-share =
    { $share ->
        [5000] 🏠 One household has at most half of our money.
       *[other] 🏠 One household has at most { PERCENT($share) } of our money.
    }
# $count (Number): members who stand in for a loan
rules-guarantors =
    { $count ->
        [0] 🤝 Nobody has to stand in for your loan.
        [one] 🤝 One member stands in for your loan.
       *[other] 🤝 { COUNT($count) } members stand in for your loan.
    }
# $times (Number)
rules-guarantee-times =
    { $times ->
        [one] 🤝 Nobody stands in for more than they saved.
       *[other] 🤝 Nobody stands in for more than { COUNT($times) } times their savings.
    }
rules-no-fine = 🕊 Being late costs no fine.
# $amount (Money)
rules-fine = ⏰ A late payment costs { $amount }, once.
# $days (Number): days after the day of the payment
rules-fine-days =
    { $days ->
        [0] ⏰ The fine comes the day after.
        [one] ⏰ The fine comes when it is more than one day late.
       *[other] ⏰ The fine comes when it is more than { COUNT($days) } days late.
    }
# $share (Number): hundredths of a percent
rules-fine-cap = ⏰ All fines together are at most { PERCENT($share) } of the loan.
rules-no-step = 🪙 Payments are not rounded.
# $step (Money): the coin or note that payments are rounded to
rules-step = 🪙 Payments are rounded to { $step }. The last one takes the rest.
# $first (Message) · $second (Message) · $third (Message) · $fourth (Message): what is paid first, second and so on
rules-order = 🧾 A payment pays first { $first }, then { $second }, { $third } and { $fourth }.
rules-part-fine = fines
rules-part-fee = fees
rules-part-interest = the cost
rules-part-principal = the loan
rules-no-shareout = 🎉 Loans may run over the day we share out.
# $day (Date): the day of the sharing
rules-shareout = 🎉 All loans are paid back before { DATE($day) }.

## Voting

# $share (Number): hundredths of a percent
rules-quorum =
    { $share ->
        [5000] 🗳 At least half of us must vote.
        [10000] 🗳 All of us must vote.
       *[other] 🗳 At least { PERCENT($share) } of us must vote.
    }
# $share (Number): hundredths of a percent
rules-threshold =
    { $share ->
        [5000] ⚖ More yes than no, and it is agreed.
       *[other] ⚖ More than { PERCENT($share) } of the votes must be yes.
    }
# $days (Number): how long a vote is open
rules-ballot-days =
    { $days ->
        [one] ⏳ A vote is open for one day.
       *[other] ⏳ A vote is open for { COUNT($days) } days.
    }
# $hours (Number): how long a vote is open
rules-ballot-hours =
    { $hours ->
        [one] ⏳ A vote is open for one hour.
       *[other] ⏳ A vote is open for { COUNT($hours) } hours.
    }
rules-loans-secret = 🤫 Votes on loans are secret.
rules-loans-open = 👀 Votes on loans are open.

rules-area-saving = — Saving —
rules-area-loans = — Loans —
rules-area-voting = — Voting —

## Why something was refused

# $rule (Message): the rule · $version (Number): of the rules · $since (Time): since when it holds
rules-why-founded =
    { $rule }
    Our rule from the start, version { COUNT($version) }, since { DATE($since) }. A vote can change it.
# $rule (Message): the rule · $version (Number): of the rules · $since (Time): since when it holds
rules-why-voted =
    { $rule }
    Version { COUNT($version) } of our rules, voted on { DATE($since) }. A new vote can change it.

## The rules, read out

rules-words = rules | our rules | 📜
rules-button = 📜 Rules
rules-older-button = 🕰 Older versions
# $group (GroupName) · $rules (Lines): one rule a line · $version (Message): which version it is, and since when
rules-read =
    📜 The rules of { $group }
    { $rules }
    { $version }
# $version (Number) · $since (Time): since when it holds
rules-version-founded = Version { COUNT($version) }, from the start, { DATE($since) }.
# $version (Number) · $since (Time): since when it holds · $motion (Number): the vote that brought it
rules-version-voted = Version { COUNT($version) }, since { DATE($since) }, by vote { COUNT($motion) }.
# $group (GroupName) · $lines (Lines): what each version changed
rules-older =
    🕰 How the rules of { $group } changed
    { $lines }
# $version (Message): which version it is, and since when
rules-first-version = { $version }
# $version (Message): which version it is, and since when
# $before (Lines): the rules as they were · $after (Lines): as this version has them
rules-changes =
    { $version }
    Before:
    { $before }
    Since then:
    { $after }

## What a rule cannot say

rules-amount-out-of-range = This amount cannot be. Please write a usual monthly amount.

# $least (Number) · $most (Number): what it may be
rules-quorum-percent-bounds = So many of 100 must vote: between { COUNT($least) } and { COUNT($most) }.
# $least (Number) · $most (Number): what it may be
rules-threshold-percent-bounds = More than so many of 100 must say yes: between { COUNT($least) } and { COUNT($most) }.
# $least (Number) · $most (Number): what it may be
rules-hours-bounds = A vote is open between { COUNT($least) } and { COUNT($most) } hours.
# $least (Number) · $most (Number): what it may be
rules-count-max-bounds = A loan has between { COUNT($least) } and { COUNT($most) } instalments.
# $least (Number) · $most (Number): what it may be
rules-grace-principal-bounds = A loan may start with { COUNT($least) } to { COUNT($most) } small instalments.
rules-step-minor-bounds = Instalments cannot be rounded to this. Please take a coin or a note.
# $least (Number) · $most (Number): what it may be
rules-savings-times-bounds = A loan may be { COUNT($least) } to { COUNT($most) } times the savings.
# $least (Number) · $most (Number): what it may be
rules-member-months-bounds = The first loan may wait { COUNT($least) } to { COUNT($most) } months.
# $least (Number) · $most (Number): what it may be
rules-open-max-bounds = A member may have { COUNT($least) } to { COUNT($most) } loans at once.
# $least (Number) · $most (Number): what it may be
rules-keep-percent-bounds = Between { COUNT($least) } and { COUNT($most) } of 100 may stay in the box.
# $least (Number) · $most (Number): what it may be
rules-member-percent-bounds = One member may have { COUNT($least) } to { COUNT($most) } of 100.
# $least (Number) · $most (Number): what it may be
rules-household-percent-bounds = One household may have { COUNT($least) } to { COUNT($most) } of 100.
# $least (Number) · $most (Number): what it may be
rules-guarantors-bounds = A loan may need { COUNT($least) } to { COUNT($most) } guarantors.
# $least (Number) · $most (Number): what it may be
rules-guarantee-times-bounds = A guarantor may stand in for { COUNT($least) } to { COUNT($most) } times their savings.
rules-fine-minor-bounds = This fine cannot be. Please write a small amount, or 0 for none.
# $least (Number) · $most (Number): what it may be
rules-fine-cap-percent-bounds = Fines may be { COUNT($least) } to { COUNT($most) } of 100 of a loan.
# $least (Number) · $most (Number): what it may be
rules-fine-days-bounds = A fine may wait { COUNT($least) } to { COUNT($most) } days.
# $least (Number) · $most (Number): what it may be
rules-outlier-times-bounds = I can ask from { COUNT($least) } to { COUNT($most) } times the monthly amount.
# $least (Number) · $most (Number): what it may be
rules-undo-minutes-bounds = A tap can be undone for { COUNT($least) } to { COUNT($most) } minutes.
# $least (Number) · $most (Number): what it may be
rules-remind-hours-bounds = I can remind after { COUNT($least) } to { COUNT($most) } hours.
# $least (Number) · $most (Number): what it may be
rules-escalate-hours-bounds = I can call others after { COUNT($least) } to { COUNT($most) } hours.

# $most (Number): the most it may be, in hundredths of a percent · $per (Word): month, year or once
rules-rate-bp-bounds =
    { $per ->
        [month] A loan may cost up to { PERCENT($most) } a month.
        [year] A loan may cost up to { PERCENT($most) } a year.
       *[once] A loan may cost up to { PERCENT($most) } once.
    }
rules-rate-per-does-not-fit = A fee is paid once, and interest by time. Please pick again.
rules-advance-takes-all = This would keep back the whole loan. Take a lower rate or a shorter time.
# $most (Number): the most it may be
rules-grace-too-long = At most { COUNT($most) } instalments can start without principal.
rules-grace-without-instalments = A loan that is paid back at once has no small instalments.
rules-order-incomplete = Each of fine, fee, interest and loan is paid once. Please pick again.
# $hours (Number): when people are reminded
rules-escalate-too-soon = First people are reminded, after { COUNT($hours) } hours. Others are called later.
