### Settings: how somebody is called, and how and when they are spoken to.

settings-words = settings | my settings | ⚙
settings-button = ⚙ Settings

# $lines (Lines): every setting as it is now
settings-which =
    ⚙ What shall I change?
    { $lines }
# $person (Name): the reader
settings-name-is = 👤 Name: { $person }
settings-no-name = 👤 Name: none yet
# $language (Text): what the language calls itself
settings-language-is = 🌍 Language: { $language }
# $digits (Text): 123 in the reader's digits
settings-digits-are = 🔢 Digits: { $digits }
# $city (Zone): the city whose clock the reader's times are shown on
settings-clock-is = 🕐 Clock: { CITY($city) }
# $start (Time): when it begins · $end (Time): when it ends
settings-quiet-is = 🌙 Quiet: { TIME($start) } to { TIME($end) }
settings-quiet-never = 🌙 Quiet: never

settings-name-button = 👤 My name
settings-digits-button = 🔢 Digits
settings-clock-button = 🕐 My clock
settings-quiet-button = 🌙 Quiet hours

## My name

# $person (Name): the name so far
settings-name = Your group calls you { $person }. What shall it be? A nickname is enough.
settings-first-name = What shall your group call you? A nickname is enough.
settings-name-empty = A name needs a letter. Please write it again.
settings-name-taken = Somebody in your group has nearly this name. Add a second name, please.
# $person (Name): the new name
settings-name-saved = ✅ Your group calls you { $person } from now on.

## My clock

# $city (Zone): the city whose clock counts now
settings-clock = I show you times on the clock of { CITY($city) }. Write a large city that has your clock.
settings-clock-group-button = 👥 Clock of my group
settings-clock-unknown = I do not know that city. Write a large city near you.
settings-clock-many = That country has many clocks. Write a large city near you.
settings-cities = Which clock is yours?
# $city (Zone): a city to pick
settings-city-button = 🕐 { CITY($city) }
# $city (Zone): the city whose clock counts now · $now (Time): what it shows
settings-clock-saved = ✅ I use the clock of { CITY($city) }. It is { TIME($now) } there now.

## Quiet hours

# $line (Message): the quiet hours as they are
settings-quiet =
    { $line }
    I keep reminders until your quiet hours are over. Answers to you come at once, without a sound.
# $start (Time): when it begins · $end (Time): when it ends
settings-quiet-span-button = 🌙 { TIME($start) } – { TIME($end) }
settings-quiet-group-button = 👥 As our group
settings-quiet-never-button = 🔔 Never quiet
# $line (Message): the quiet hours as they are now
settings-quiet-saved =
    ✅ I will keep to that.
    { $line }
