### Guarantees: a member stands in for somebody's loan. Asked and said in private.

guarantee-words = guarantee | guarantor | guarantees | stand in | pledge | 🤝
guarantee-mine-button = 🤝 I stand in for
guarantee-yes-button = ✅ I stand in
guarantee-other-button = ≠ Another amount
guarantee-no-button = ❌ No

# $borrower (Name): who asks for a loan · $amount (Money): the loan · $asked (Money): for how much of it the reader is asked
# $number (Number): the loan
guarantee-ask =
    🤝 { $borrower } asks for a loan of { $amount } ({ LOAN($number) }). Do you stand in for { $asked } of it?
    If { $borrower } does not pay, you do, up to that much. It falls as the loan is paid back.
# $asked (Money): what the reader was asked for · $most (Money): the most they may stand in for
guarantee-how-much = You were asked for { $asked }. For how much do you stand in? Up to { $most }.
# $amount (Money): what the reader stands in for · $borrower (Name)
guarantee-thanks = 🤝 You stand in for { $amount } of the loan of { $borrower }. They know it.
guarantee-nothing-free = None of your savings are free to stand in with. Please tap No.
# $borrower (Name) · $number (Number): the loan
guarantee-said-no = ❌ You do not stand in for { LOAN($number) } of { $borrower }. Only they know it.
# $borrower (Name) · $number (Number): the loan · $pledged (Money): what the reader stands in for
guarantee-until-given =
    🤝 { LOAN($number) } of { $borrower }: you stand in for { $pledged }.
    It counts from the day they get the money.
# $borrower (Name) · $number (Number): the loan · $pledged (Money): at first · $live (Money): what is left of it
guarantee-live =
    🤝 { LOAN($number) } of { $borrower }: you stand in for { $live }, of { $pledged } at first.
    It falls with every payment. You are free when the loan is paid back.
# $borrower (Name) · $number (Number): the loan
guarantee-free = 🤝 { LOAN($number) } of { $borrower }: you do not stand in for it. You are free.
# $borrower (Name) · $number (Number): the loan · $pledged (Money): at first · $live (Money): what is left of it
guarantee-line = 🤝 You stand in for { $live } of { LOAN($number) } of { $borrower }, of { $pledged } at first.
# $group (GroupName)
guarantee-none = 🤝 You stand in for nobody in { $group }.
# $bound (Money): all that the reader stands in for now
guarantee-all = 🤝 You stand in for { $bound } in all. Your savings are not paid out below that.

# $person (Name): who said yes · $amount (Money): for how much · $number (Number): the loan
guarantee-told-yes = 🤝 { $person } stands in for { $amount } of { LOAN($number) }.
# $person (Name): who said no · $number (Number): the loan
guarantee-told-no = { $person } does not stand in for { LOAN($number) }. You can ask somebody else.
