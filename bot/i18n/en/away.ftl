### Away: a member is away for a while.

away-words = away | i am away | i travel | 🌴
away-button = 🌴 I am away
away-back-button = 🏡 I am back
away-open-button = 🌴 I will say

away-until = Until when are you away? You stay in the group, and I do not remind you.
away-noted = 🌴 Have a good time. Tell me when you are back.
# $day (Date): the day they come back
away-until-noted = 🌴 Have a good time. I count you as away until { DAY($day) }.
away-welcome-back = 🏡 Welcome back!
away-not-away = You are not away.

# $person (Name): who is away
away-told = 🌴 { $person } is away, and says when they are back.
# $person (Name): who is away · $day (Date): until when
away-until-told = 🌴 { $person } is away until { DAY($day) }.
# $person (Name): who is back
away-back-told = 🏡 { $person } is back.
