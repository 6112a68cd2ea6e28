### Propose: a member asks the group something, and sees before what exactly happens.

propose-words = propose | proposal | motion | 💡
propose-button = 💡 Propose something

propose-what = What do you want to ask the group?
propose-question-button = ❓ A question
propose-office-button = 🎖 An office
propose-admit-button = 👋 Let somebody in
propose-exclude-button = 🚪 Exclude somebody

propose-question =
    Write your question, so that yes or no can answer it.
    For example: Shall we meet on Sundays?
propose-question-empty = I see no question there. Please write it in words.
# $most (Number): how many characters it may have
propose-question-long = That is too long for a vote. Please use at most { COUNT($most) } characters.

propose-whom-admit = Who shall be let in?
propose-whom-exclude = Who shall leave the group?
propose-nobody-asks = Nobody asks to be let in now. Invite them first.
propose-exclude-yourself = You can leave by yourself. Nobody needs to vote.

propose-give-or-end = Shall somebody get an office, or shall one end?
# $person (Name): who gets the office
propose-how-long = For how long does { $person } get it? Then you vote again.
# $months (Number): for how many months
propose-months-button =
    { $months ->
        [one] One month
       *[other] { COUNT($months) } months
    }
propose-no-end-button = No end
# $most (Number): the longest time, in months
propose-months-range = Please write a number of months, from 1 to { COUNT($most) }.

# $lines (Lines): what happens if the group agrees · $until (Time): when the vote closes
propose-sure =
    💡 If the group agrees:
    { $lines }
    Everyone votes openly, until { DAY($until) } { TIME($until) }. Shall I ask them?
# $lines (Lines): what happens if the group agrees · $until (Time): when the vote closes
propose-sure-secretly =
    💡 If the group agrees:
    { $lines }
    The vote is secret, until { DAY($until) } { TIME($until) }. Shall I ask them?
propose-ask-button = ✅ Ask the group
# $number (Number): the new motion's number
propose-asked = ✅ I asked the group: it is vote { COUNT($number) }. Vote in the group’s chat.
