### What is said because of what a phone, or a chat service, can and cannot do.

# Below choices that are shown as numbers: "01 Yes", "43 It is wrong"
numbers-answer = Answer with the number.
# [Cancel] and [Help] behind a number on SMS, where the phone company takes those two words for itself
cancel-typed-button = Leave this
help-typed-button = Explain it to me

# $number (Text): what was typed: a number that stands for an answer, and could be an amount as well
number-which = Is { $number } your answer, or an amount?

# Said when a tap came to us late, and without what it was about
late-unclear = I heard you late. Please choose once more.

# $person (Name): who has not written for a day · $group (GroupName): the group they share
silent =
    { $person } of { $group } did not write to me for a day.
    WhatsApp lets me answer only then. Please tell them.
