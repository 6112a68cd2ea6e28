### Words that every conversation uses. A label is at most 20 characters.

menu-button = ☰ Menu
back-button = ⬅ Back
cancel-button = ✖ Cancel
yes-button = ✅ Yes
no-button = ❌ No
change-button = ✏ Change
language-button = 🌍 Language
help-button = ❓ Help

# $amount (Money): an amount to pick
amount-button = { $amount }
# $person (Name): a member to pick
name-button = { $person }
more-names-button = ▶ More names
# $month (Date): the first day of a month to pick
month-button = { MONTH($month) }
# $day (Date): a day to pick
day-button = { DAY($day) }

## What people may type. Alternatives are separated by |.

word-yes = yes | y | yeah | ok | okay | right | 👍 | ✅
word-no = no | n | nope | wrong | 👎 | ❌
home-words = menu | home | start | hi | hello | ☰ | 00
cancel-words = cancel | leave this | ✖
back-words = back | ⬅ | 0

## Answers that fit anywhere

pick-one = Please tap one of the buttons.
nothing-written = Good. Nothing was written.
talk-cancelled = Cancelled. Nothing was written.
talk-nothing-open = There is nothing to cancel.
common-sent-again = (sent again)
common-problem = I cannot show this message just now. Tap ☰ to go on.
common-our-fault = Something went wrong on our side. Nothing of yours was lost. Please try once more.
common-slow-down = That is a lot at once. Please wait one minute.
common-question-gone = I lost my place in that talk. Nothing was written. Please begin again.
common-no-group = You are in no group yet.
common-not-a-member = You are not in this group.
# For somebody in several groups · $group (GroupName): the group it is about · $what (Message): what is said or asked
common-in-group =
    👥 { $group }
    { $what }
common-former-member = a former member
common-someone = someone

button-unknown = This button is too old. Please open the menu.
button-not-yours = This button is for somebody else.
button-past = That question is past. Nothing was changed.

# Shown in a group chat to somebody who never spoke to the bot
group-come-to-private = Please talk to me in private first. Then only you see your numbers.
group-private-button = 🔒 Open private chat

## Amounts

# Asked back when an amount can be read in two ways
amount-which = Which one do you mean?
amount-none = I see no amount. Write it in numbers, for example 50.
amount-many = I see more than one number. Write only the amount, for example 50.
amount-zero = Zero is nothing to write down. How much was it?
amount-sign = Write the amount without a plus or minus. For example: 50
amount-too-large = That is more than this book can hold. Please check the number.
amount-too-long = That number is too long. Please check it.
amount-decimals = That has too many digits after the point. For example: 50.25
amount-letters = Is that a letter in the number? Please write it again in digits.
amount-mixed = These digits are mixed. Please write them in one script.
amount-numerals = I can only count with digits. Please write the amount in digits, for example 50.
amount-form = I cannot read that number. Write only the amount, for example 50.
amount-cents = Please write small change behind a point, for example 0.50
amount-currency = This group counts in another currency. Please write the number alone.
amount-words = Please write the amount in digits, for example 50.

# $person (Name): a member whom no message reaches · $group (GroupName): the group they share
unreachable = I cannot reach { $person } of { $group } any more. Please ask in person.
# To the treasurer, once · $person (Name): who sent STOP · $group (GroupName): the group they share
stopped =
    🔕 { $person } of { $group } wants no messages any more. I send nothing, and their payments count as before.
    Write for them with a witness, and give them slips. Their own START brings messages back.
