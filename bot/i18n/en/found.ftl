### Found: a savings group begins, in five questions.

found-words = found | start a group | new group | create a group | ➕

found-too-many = You are in many groups already. Leave one before you start another.

found-name = 1 of 5. What is the name of your group?
found-name-empty = A name needs a letter. Please write it again.

# $name (Text): the name the group was given
found-together = 2 of 5. What do you do together in { $name }?
found-save-button = 🐷 Save and lend
found-turns-button = 🔄 Take turns
found-both-button = 🤝 Both

# $together (Word): what they do together; who only takes turns is asked one question less
found-currency = 3 of { $together ->
        [turns] 4
       *[other] 5
    }. Which money do you use?
found-currency-which = Which of these do you mean?
found-currency-type = Write its name, its sign or its three letters. For example: birr
found-currency-unknown = I do not know that money. Write its three letters, for example ETB.
found-currency-many = Many countries call their money so. Write its three letters, for example USD.
# $code (Text): the three letters of a currency
found-currency-button = { $code }
found-other-button = ✏ Other

# $code (Text): the three letters of the currency · $together (Word): what they do together
found-monthly = 4 of { $together ->
        [turns] 4
       *[other] 5
    }. How much does each of you pay every month, in { $code }? Tap or write it.

found-loans = 5 of 5. What does a loan cost?
found-loans-percent-button = 🤲 1 per 100 a month
found-loans-free-button = 🕊 Nothing
found-loans-later-button = ⏳ Decide later

# $name (Text): the name of the group · $lines (Lines): its rules, and its clock
found-check =
    { $name }
    { $lines }
    Is everything right?
# $city (Zone): the city whose clock the group lives by
found-clock-line = 🕐 Our clock is the one of { CITY($city) }.
found-create-button = ✅ Create
found-clock-button = 🕐 Change the clock

found-clock = Which clock do you live by? Tap a city, or write one near you.
found-clock-unknown = I do not know that city. Write a large city near you.
found-clock-many = That country has many clocks. Write a large city near you.
# $city (Zone): a city to pick
found-city-button = 🕐 { CITY($city) }

# $group (GroupName): the new group
found-ready = ✅ { $group } is ready, and you are its chair.
found-next =
    Money never lies in one pair of hands. Invite the others, and make one of them treasurer.
    You vote on the rules when you first meet.
