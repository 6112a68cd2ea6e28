### More time: a member says beforehand that they cannot pay by the day.

moretime-words = more time | i need more time | need more time | not yet | 🕐
moretime-button = 🕐 I need more time

# $number (Number): the loan's number · $amount (Money): what is to be paid · $day (Date): by when, or since when
moretime-line = { LOAN($number) }: { $amount }, { DAY($day) }
# $line (Message): what is to be paid, and when
moretime-what =
    { $line }
    Thank you for telling me in time. What helps?
# $line (Message): what is to be paid, and when
moretime-late =
    { $line }
    You can talk it over, or ask the group for new dates.
moretime-week-button = 🗓 One week more
moretime-half-button = ½ Half now
# $person (Name): an officer
moretime-talk-button = 💬 Talk to { $person }

# $number (Number): the loan's number · $until (Date): until when there is no fine
moretime-week =
    ✅ Good. Pay { LOAN($number) } by { DAY($until) }.
    There is no fine until then.
# $number (Number): the loan's number · $half (Money): half of it · $until (Date): until when there is no fine
moretime-half =
    ✅ Good. Pay { $half } for { LOAN($number) } now.
    Pay the rest by { DAY($until) }. There is no fine until then.
# $helper (Name): the officer who was asked
moretime-asked = ✅ I asked { $helper } to talk with you.
# $person (Name): the borrower · $line (Message): what is to be paid, and when
moretime-talk =
    💬 { $person } would like to talk with you.
    { $line }

## For anything but a loan

# $line (Message): what is to be paid, and when
moretime-until =
    { $line }
    Until when do you need?
# $line (Message): what is to be paid, and when
moretime-talk-now =
    { $line }
    Please talk it over with somebody now.
# $line (Message): what is to be paid · $until (Date): until when
moretime-given =
    ✅ Good, until { DAY($until) }. I do not remind you before.
    { $line }
    The treasurer knows it now.
# $person (Name): who asked · $line (Message): what is to be paid · $until (Date): until when
moretime-told =
    🕐 { $person } needs more time, until { DAY($until) }.
    { $line }
# $until (Date): the last day
moretime-too-long = More time goes to { DAY($until) } at the latest.

moretime-nothing-owed = There is nothing to pay now.
moretime-day-passed = The day has passed. Talk it over, or ask the group for new dates.
moretime-had-already = You had a week more for this already. The group can give you new dates.
