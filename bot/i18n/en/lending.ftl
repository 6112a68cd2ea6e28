### Lending: every rule that stands before a loan, met or not, and the way to meet it. The asker alone reads this.

# $what (Message): the rule
gate-met = ✅ { $what }
# $what (Message): the rule
gate-unmet = ❌ { $what }

gate-lends-unmet = ❌ The group has not agreed on loans yet.
gate-lends-way = Propose a rule for loans. Then the group votes on it.

# $needed (Number): months in the group before the first loan
gate-months-met =
    { $needed ->
        [0] ✅ You are in the group
        [one] ✅ One month or more in the group
       *[other] ✅ { COUNT($needed) } months or more in the group
    }
# $needed (Number): months in the group before the first loan
gate-months-unmet =
    { $needed ->
        [one] ❌ The first loan comes after one month in the group.
       *[other] ❌ The first loan comes after { COUNT($needed) } months in the group.
    }
# $begins (Date): from when on the member may ask
gate-months-way = You may ask from { DATE($begins) } on.

gate-late-met = ✅ Nothing is late
# $late (Money): what should have been paid
gate-late-unmet = ❌ { $late } is late.
gate-late-way = Pay it first, then ask again.

# $most (Number): so many loans at once
gate-open-met =
    { $most ->
        [one] ✅ No other loan is open
       *[other] ✅ Fewer than { COUNT($most) } other loans are open
    }
# $loan (Number): the oldest loan that is open
gate-open-unmet = ❌ Your loan { LOAN($loan) } is still open.
gate-open-way = Pay it back, or withdraw it, then ask again.

# How much each rule about amounts allows. $most (Money): how much · $times (Number): so many times · $saved (Money): savings
limit-savings = up to { $most }: { COUNT($times) } times your { $saved }, less what you owe
# $most (Money): how much
limit-box = the group can lend { $most } today
# $most (Money): how much · $percent (Number): hundredths of a percent of the group's money
limit-member = up to { $most }: one member owes at most { PERCENT($percent) } of the group’s money
# $most (Money): how much · $percent (Number): hundredths of a percent of the group's money
limit-household = up to { $most }: one household owes at most { PERCENT($percent) } of the group’s money
# $most (Money): how much is possible
gate-amount-way = Ask for { $most } or less.
gate-savings-way = Save more, or pay back, then ask again.
gate-box-way = Wait until more money is in the box.
gate-member-way = Pay back, or wait until the group has more.
gate-household-way = Pay back, or wait until the group has more.

# $count (Number): instalments
gate-count-met =
    { $count ->
        [one] ✅ One instalment
       *[other] ✅ { COUNT($count) } instalments
    }
# $most (Number): how many at most
gate-count-unmet =
    { $most ->
        [one] ❌ A loan is paid back in one instalment.
       *[other] ❌ A loan has at most { COUNT($most) } instalments.
    }
gate-count-way = Take a shorter time.
# $last (Date): the last instalment
gate-shareout-met = ✅ Paid back by { DATE($last) }, before we share
# $last (Date): the last instalment · $shareout (Date): when the savings are shared
gate-shareout-unmet = ❌ The last instalment is on { DATE($last) }. We share on { DATE($shareout) }.
gate-shareout-way = Take a shorter time.

# $yes (Number): how many said yes
gate-guarantors-met =
    { $yes ->
        [one] ✅ One guarantor
       *[other] ✅ { COUNT($yes) } guarantors
    }
# $yes (Number): how many said yes · $needed (Number): how many are needed
gate-guarantors-unmet = ❌ { COUNT($yes) } of { COUNT($needed) } guarantors said yes.
gate-guarantors-way = Wait for their answers, or ask another member.

# $why (Lines): what is not met, and the way to meet it · $rule (Message): the rule behind it, and when it was voted
lending-refused =
    { $why }
    { $rule }
# $why (Lines): what is not met, and the way to meet it
lending-refused-always =
    { $why }
    This holds in every group.
# $count (Number): how many guarantors are needed
lending-name-guarantors =
    { $count ->
        [one] A loan needs one guarantor. Please name a member.
       *[other] A loan needs { COUNT($count) } guarantors. Please name them.
    }
lending-cannot-be = No loan can be like this. Please take another amount or time.

## Who lives from one purse

household-one-person = That is one person. Please name two members.
household-only-officers = Only an officer can say who shares a household.
household-another-officer = You live there yourself. Please ask another officer to say so.

## Who stands in for others

guarantee-not-yourself = Nobody stands in for themselves. Please name another member.
# $person (Name): who was asked
guarantee-asked-already = { $person } was asked already.
guarantee-not-asked = Nobody asked you to stand in for this loan.
guarantee-already-accepted = You said yes already.
guarantee-already-declined = You said no already.
guarantee-already-released = This request is over. You stand in for nothing.
guarantee-loan-decided = This request is over. You stand in for nothing.
# $amount (Money): the loan
guarantee-more-than-loan = The loan is { $amount }. You cannot stand in for more.
# $most (Money): how much is possible · $times (Number): so many times the savings
guarantee-more-than-allowed =
    You may stand in for { $most } now, { COUNT($times) } times your savings in all.
    Please take a smaller amount.
# $loan (Number) · $borrower (Name)
guarantee-released = You no longer stand in for { $borrower }. Loan { LOAN($loan) } will not be given.
