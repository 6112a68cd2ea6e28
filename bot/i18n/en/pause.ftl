### The turns of a circle are moved by a vote: it rests for a while, or goes on earlier.

propose-pause-button = ⏸ Move the turns
# $round (Number): the next turn · $day (Date): its day as it is
propose-pause-when =
    ⏸ Turn { COUNT($round) } is on { DATE($day) }. On which day do you want it?
    All turns after it move as well. The group votes on it.

# $round (Number): the next turn · $now (Date): its day as it is · $day (Date): its day then
pause-motion = ⏸ The turns rest. Turn { COUNT($round) } is on { DATE($day) }, not on { DATE($now) }.
# $round (Number): the next turn · $now (Date): its day as it is · $day (Date): its day then
pause-motion-earlier = ▶ The turns go on. Turn { COUNT($round) } is on { DATE($day) } already, not on { DATE($now) }.
pause-motion-others = 📅 All turns after it move as well. Their order stays.
# $round (Number): the next turn · $day (Date): its new day
pause-agreed = 📅 Turn { COUNT($round) } is on { DATE($day) } now. The others follow.
pause-nothing-ahead = No turn is left that can be moved.
pause-not-that-day = The turns have moved since. Look at them again, then choose a day.
