### Bringing a group's book from paper: written by one officer, confirmed by another, then by each about themselves.

bring-words = bring our book | bring our group | import | opening balances | our old book
bring-button = 📥 Bring our book
bring-nothing-button = Nothing
bring-again-button = 🔁 Again
bring-ask-button = ✅ Ask the others
bring-right-button = ✅ It is right
bring-not-right-button = ✋ Not right
bring-back-button = ↩ Write it anew

bring-saved =
    What has each member saved until today? Write one line for each, all in one message.
    Like this: Samuel 350
# $person (Name): a treasurer
bring-cash = How much of the group’s cash does { $person } hold today?
bring-bank = How much lies at the bank today?
bring-wallet = How much lies in the group’s mobile wallet today?
bring-social = How much of this money is only for helping each other?
# $lines (Lines): who saved how much, and where the money lies · $saved (Money): all savings together
bring-sure =
    📥 This is your book today. Savings together: { $saved }
    { $lines }
    Another officer must say that it is right.

# $person (Name): a member · $amount (Money): what they saved
bring-part-saved = { $person }: saved { $amount }
# $name (Text): a name as it was written · $amount (Money): what they saved
bring-part-named = { $name }: saved { $amount }
# $person (Name): a treasurer · $amount (Money): the cash in their hands
bring-part-cash = 💵 { $person } holds { $amount }
# $amount (Money): what lies there
bring-part-bank = 🏦 At the bank: { $amount }
# $amount (Money): what lies there
bring-part-wallet = 📱 In the wallet: { $amount }
# $amount (Money): what is for helping each other
bring-part-social = 🤝 Social box: { $amount }
# $amount (Money): what the group earned before
bring-part-kept = 👥 The group’s own: { $amount }

# $group (GroupName) · $lines (Lines): who saved how much, and where the money lies
bring-proposed =
    📥 { $group }: the other officers are asked about this.
    { $lines }
# $group (GroupName) · $by (Name): who wrote it · $lines (Lines): who saved how much, and where the money lies
bring-please-confirm =
    📥 { $group }: { $by } wrote down your book on paper.
    { $lines }
    Compare it with the paper, and look at each name. Is all of it right?
# $group (GroupName) · $right (Number): who said that it is right · $count (Number): all of them
# $until (Date): when nobody is waited for any more · $lines (Lines): who has not said that it is right
bring-waits =
    📥 { $group }: { $right } of { $count } said that it is right.
    { $lines }
    The book opens when all have answered, or on { DAY($until) }.
# $person (Name): a member
bring-says-nothing = { $person }: no answer yet
# $person (Name): a member
bring-says-not = ✋ { $person } says that it is not right. Talk with them.
bring-all-right = Everybody said that it is right.
# $group (GroupName) · $receipt (Number): the entry · $right (Number): who said that it is right
# $count (Number): all of them · $lines (Lines): who has not said that it is right
bring-opened =
    📗 The book of { $group } is open: { RECEIPT($receipt) }.
    { $right } of { $count } said that their part is right.
    { $lines }
# $group (GroupName)
bring-withdrawn = The book of { $group } was taken back. Nothing was written; an officer can write it anew.
# $group (GroupName) · $count (Number): who has not confirmed
bring-group-opened =
    { $count ->
        [0] 📗 The book of { $group } is open, and everybody confirmed their part.
        [one] 📗 The book of { $group } is open. { COUNT($count) } member has not confirmed their part yet.
       *[other] 📗 The book of { $group } is open. { COUNT($count) } members have not confirmed their part yet.
    }

# $group (GroupName) · $saved (Money): what the reader saved · $holds (Truth): whether they hold cash · $cash (Money)
bring-own =
    { $holds ->
        [true] 📥 { $group } begins its book here. You saved { $saved }, and hold { $cash } of the group’s cash. Is that right?
       *[false] 📥 { $group } begins its book here. You saved { $saved } until now. Is that right?
    }
# $group (GroupName) · $saved (Money): what the reader saved · $holds (Truth): whether they hold cash · $cash (Money)
bring-own-right =
    { $holds ->
        [true] ✅ You said that it is right: { $saved } saved, { $cash } in your hands.
       *[false] ✅ You said that it is right: { $saved } saved in { $group }.
    }
# $group (GroupName) · $saved (Money): what the reader saved · $holds (Truth): whether they hold cash · $cash (Money)
bring-own-wrong =
    { $holds ->
        [true] ✋ You said that it is not right: { $saved } saved, { $cash } in your hands. The officers know.
       *[false] ✋ You said that it is not right: { $saved } saved. The officers of { $group } know.
    }
# $group (GroupName) · $saved (Money): what the reader saved · $holds (Truth): whether they hold cash · $cash (Money)
bring-own-opened =
    { $holds ->
        [true] 📗 The book of { $group } is open. You begin with { $saved } saved, and { $cash } in your hands.
       *[false] 📗 The book of { $group } is open. You begin with { $saved } saved.
    }
# $group (GroupName) · $saved (Money): what the reader saved · $holds (Truth): whether they hold cash · $cash (Money)
bring-own-opened-unconfirmed =
    { $holds ->
        [true] 📗 The book of { $group } is open: { $saved } saved, { $cash } in your hands. You have not confirmed it yet.
       *[false] 📗 The book of { $group } is open. You begin with { $saved } saved. You have not confirmed it yet.
    }
# $group (GroupName)
bring-own-withdrawn = { $group } writes its old book anew. You will be asked again.

# $lines (Lines): what is wrong, row by row
bring-faults =
    Some lines I cannot read:
    { $lines }
    Write all lines again, please.
# $row (Number): the line · $line (Text): what stands there
bring-fault-no-amount = Line { $row }: “{ $line }” needs one name and one amount.
# $row (Number): the line · $line (Text): what stands there
bring-fault-two-ways = Line { $row }: “{ $line }” can be read in two ways. Write 1000 without a dot.
# $row (Number): the line · $line (Text): what stands there
bring-fault-no-name = Line { $row }: “{ $line }” has no name.
# $row (Number): the line · $line (Text): the name
bring-fault-twice = Line { $row }: { $line } stands there twice.
# $row (Number): the line · $line (Text): nothing
bring-fault-too-many = From line { $row } on it is too much{ $line }.
# $missing (Money): what is owed beyond what lies there
bring-missing =
    { $missing } are missing: less money lies there than was saved.
    Is some lent out? Bring the book when it is paid back.
bring-nothing = There is nothing to bring. Write a name and an amount, like this: Samuel 350
# $person (Name): the name that two members have
bring-two-of-a-name = Two members are called { $person }. One of them must change their name first.
bring-not-new = Your book here has begun already. An old book can be brought before that only.
bring-waits-already = Your old book is written down, and waits. Write it anew from there.
bring-over = That is over. Nothing was changed.

# $when (Time): when it was written · $amount (Money): what was saved · $receipt (Number)
book-line-opening = { DATE($when) } · brought from paper { $amount } · { RECEIPT($receipt) }
# $amount (Money): how much
book-explain-opening = You brought { $amount } from the book on paper.
# $sum (Money): together
book-explain-opening-rest = You brought { $sum } from the book on paper.
