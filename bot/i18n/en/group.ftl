### Group: the page of the group one looks at.

group-words = group | my group | 👥
switch-words = switch | other group | my groups | switch group | 🔄

# $group (GroupName) · $facts (Lines): one fact a line
group-page =
    { $group }
    { $facts }
# $count (Number): how many are in · $number (Number): the reader's own number
group-members =
    👥 { $count ->
        [one] One member
       *[other] { COUNT($count) } members
    } · you are number { COUNT($number) }
# $amount (Money): each member's monthly amount
group-monthly = 💶 { $amount } every month
group-you-chair = 🪑 You are the chair.
group-you-secretary = ✍ You are the secretary.
group-you-treasurer = 💰 You are treasurer.
group-you-auditor = 🔍 You are auditor.
group-away = 🌴 You are away.
# $day (Date): the day the reader comes back
group-away-until = 🌴 You are away until { DAY($day) }.

# $group (GroupName): another group of the reader's
group-switch-button = 🔄 { $group }
group-others-button = 🔄 Other groups
group-which = Which group do you want to see?
group-no-other = This is your only group. You can start another one, or join one.

# What happened in the group, for who is in no chat of it · $lines (Lines): a sentence or two about each
group-news = { $lines }
