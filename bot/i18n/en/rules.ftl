### The rules of a group, one sentence each.

rules-together-save = 🐷 We save together and may lend to each other.
rules-together-turns = 🔄 We take turns with the pot.
rules-together-both = 🤝 We save together and take turns.
# $amount (Money): each member's monthly amount
rules-contribution = 💶 Each of us pays { $amount } every month.
rules-two-hands = 🙌 Money counts when two people have said so. Nobody confirms for themselves.
rules-loans-percent = 🤲 A loan costs 1 for every 100, each month.
rules-loans-free = 🤲 A loan costs nothing.
rules-loans-later = 🤲 We decide about loans later.
# $minutes (Number): how long a tap can be undone
rules-undo =
    { $minutes ->
        [one] ↩ A wrong tap can be undone for one minute.
       *[other] ↩ A wrong tap can be undone for { COUNT($minutes) } minutes.
    }
rules-nothing-deleted = 📒 No line is ever deleted. A mistake gets a new line.
rules-amount-out-of-range = This amount cannot be. Please write a usual monthly amount.

## The rules, read out

rules-words = rules | our rules | 📜
rules-button = 📜 Rules
# $group (GroupName) · $rules (Lines): one rule a line · $version (Number) · $since (Date): since when they hold
rules-read =
    📜 The rules of { $group }
    { $rules }
    Version { COUNT($version) }, since { DATE($since) }.

## What a rule cannot say

# $least (Number) · $most (Number): what it may be, the same in all of these
rules-quorum-percent-bounds = So many of 100 must vote: between { COUNT($least) } and { COUNT($most) }.
rules-threshold-percent-bounds = More than so many of 100 must say yes: between { COUNT($least) } and { COUNT($most) }.
rules-hours-bounds = A vote is open between { COUNT($least) } and { COUNT($most) } hours.
rules-count-max-bounds = A loan has between { COUNT($least) } and { COUNT($most) } instalments.
rules-grace-principal-bounds = A loan may start with { COUNT($least) } to { COUNT($most) } small instalments.
rules-step-minor-bounds = Instalments cannot be rounded to this. Please take a coin or a note.
rules-savings-times-bounds = A loan may be { COUNT($least) } to { COUNT($most) } times the savings.
rules-member-months-bounds = The first loan may wait { COUNT($least) } to { COUNT($most) } months.
rules-open-max-bounds = A member may have { COUNT($least) } to { COUNT($most) } loans at once.
rules-keep-percent-bounds = Between { COUNT($least) } and { COUNT($most) } of 100 may stay in the box.
rules-member-percent-bounds = One member may have { COUNT($least) } to { COUNT($most) } of 100.
rules-household-percent-bounds = One household may have { COUNT($least) } to { COUNT($most) } of 100.
rules-guarantors-bounds = A loan may need { COUNT($least) } to { COUNT($most) } guarantors.
rules-guarantee-times-bounds = A guarantor may stand in for { COUNT($least) } to { COUNT($most) } times their savings.
rules-fine-minor-bounds = This fine cannot be. Please write a small amount, or 0 for none.
rules-fine-cap-percent-bounds = Fines may be { COUNT($least) } to { COUNT($most) } of 100 of a loan.
rules-fine-days-bounds = A fine may wait { COUNT($least) } to { COUNT($most) } days.
rules-outlier-times-bounds = I can ask from { COUNT($least) } to { COUNT($most) } times the monthly amount.
rules-undo-minutes-bounds = A tap can be undone for { COUNT($least) } to { COUNT($most) } minutes.
rules-remind-hours-bounds = I can remind after { COUNT($least) } to { COUNT($most) } hours.
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
