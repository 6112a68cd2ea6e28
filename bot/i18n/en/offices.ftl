### Offices: who chairs, writes, keeps the money and checks it.

offices-words = offices | officers | roles | treasurer | chair | secretary | auditor | 🎖
offices-button = 🎖 Offices

# $group (GroupName) · $lines (Lines): one line an office
offices-list =
    🎖 The offices of { $group }
    { $lines }
# $person (Name)
offices-chair = 🪑 Chair: { $person }
# $person (Name)
offices-secretary = ✍ Secretary: { $person }
# $person (Name)
offices-treasurer = 💰 Treasurer: { $person }
# $person (Name)
offices-auditor = 🔍 Auditor: { $person }
offices-treasurer-needed = ⚠ Nobody can confirm money yet. Make somebody treasurer, beside one more officer.

offices-give-button = ➕ Give an office
offices-end-button = ➖ End an office
offices-end-yes-button = ➖ Yes, end it

offices-chair-button = 🪑 Chair
offices-secretary-button = ✍ Secretary
offices-treasurer-button = 💰 Treasurer
offices-auditor-button = 🔍 Auditor
# $person (Name): who holds the office
offices-chair-of-button = 🪑 { $person }
# $person (Name): who holds the office
offices-secretary-of-button = ✍ { $person }
# $person (Name): who holds the office
offices-treasurer-of-button = 💰 { $person }
# $person (Name): who holds the office
offices-auditor-of-button = 🔍 { $person }

offices-whom = Who gets an office?
# $person (Name)
offices-which = Which office does { $person } get?
offices-whose = Which office ends?

# $person (Name)
offices-give-chair = { $person } leads your meetings and lets newcomers in. Right?
# $person (Name)
offices-give-secretary = { $person } writes your minutes and lets newcomers in. Right?
# $person (Name)
offices-give-treasurer = { $person } keeps the money and confirms payments. Right?
# $person (Name)
offices-give-auditor = { $person } checks the book. Right?
# $person (Name)
offices-end-chair = Is { $person } no longer chair?
# $person (Name)
offices-end-secretary = Is { $person } no longer secretary?
# $person (Name)
offices-end-treasurer = Is { $person } no longer treasurer?
# $person (Name)
offices-end-auditor = Is { $person } no longer auditor?

offices-done = ✅ Done. I told the others.

## What everyone hears

# $person (Name)
offices-given-chair = 🪑 From today { $person } leads our meetings.
# $person (Name)
offices-given-secretary = ✍ From today { $person } writes our minutes.
# $person (Name)
offices-given-treasurer = 💰 From today { $person } confirms payments.
# $person (Name)
offices-given-auditor = 🔍 From today { $person } checks our book.
# $person (Name)
offices-ended-chair = 🪑 From today { $person } is no longer our chair.
# $person (Name)
offices-ended-secretary = ✍ From today { $person } is no longer our secretary.
# $person (Name)
offices-ended-treasurer = 💰 From today { $person } confirms payments no longer.
# $person (Name)
offices-ended-auditor = 🔍 From today { $person } is no longer our auditor.

## What whoever it concerns hears

# $group (GroupName) · $by (Name): who gave the office
offices-yours-chair = 🪑 { $by } made you chair of { $group }. You lead the meetings and let newcomers in.
# $group (GroupName) · $by (Name): who gave the office
offices-yours-secretary = ✍ { $by } made you secretary of { $group }. You write the minutes and let newcomers in.
# $group (GroupName) · $by (Name): who gave the office
offices-yours-treasurer =
    💰 { $by } made you treasurer of { $group }. I ask you when somebody pays.
    Say yes only when you have the money in your hand.
# $group (GroupName) · $by (Name): who gave the office
offices-yours-auditor = 🔍 { $by } made you auditor of { $group }. You check the book.
# $group (GroupName) · $by (Name): who ended it
offices-yours-ended-chair = 🪑 { $by } ended your office: you are no longer chair of { $group }.
# $group (GroupName) · $by (Name): who ended it
offices-yours-ended-secretary = ✍ { $by } ended your office: you are no longer secretary of { $group }.
# $group (GroupName) · $by (Name): who ended it
offices-yours-ended-treasurer = 💰 { $by } ended your office: you are no longer treasurer of { $group }.
# $group (GroupName) · $by (Name): who ended it
offices-yours-ended-auditor = 🔍 { $by } ended your office: you are no longer auditor of { $group }.

## Saying no

offices-only-the-founder = Only the founder gives offices, until your first vote.
offices-only-the-vote = Your group votes about offices now.
offices-nobody-else = You are the only member so far. Invite the others first.
# $person (Name)
offices-not-a-member = { $person } is not in the group any more.
# $person (Name)
offices-has-it = { $person } has this office already.
# $person (Name)
offices-has-it-not = { $person } does not have this office any more.
offices-one-pair-of-hands =
    Money never lies in one pair of hands. A treasurer needs one more officer beside them.
# $person (Name): the treasurer · $held (Money): the cash they hold
offices-holds-cash = { $person } holds { $held } of the group’s money. They hand it to another treasurer first.
offices-none-left = Nobody would be left with an office. Give one to somebody else first.
offices-nobody-leads = Nobody could give offices any more. Make somebody else chair first.
offices-payments-wait = Payments wait, and nobody else could confirm them. Make somebody else treasurer first.
# $person (Name): a treasurer to whom money is on its way
offices-money-on-its-way = Money is on its way to { $person }. Let it be confirmed first, or taken back.
