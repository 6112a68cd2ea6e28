### Adding somebody who has no app: by the word of two officers, or of one and their own phone.

add-words = add somebody | add a member | add | no app
add-button = 👤 Add somebody
add-name = What does the group call them? Write the name.
# $name (Text): the newcomer's name
add-sure =
    { $name } is told the rules by you, and wants to join.
    Do they have a phone of their own? I never ask for its number.
# $name (Text): the newcomer's name
add-sure-no-phone =
    { $name } is told the rules by you, and wants to join.
    Another officer must know them too.
add-has-phone-button = 📞 They have a phone
add-no-phone-button = 📵 No phone
# $person (Name): the newcomer · $group (GroupName) · $lines (Lines): the officers who are asked
add-asked =
    I asked whether they know { $person } too. One yes makes them a member of { $group }.
    { $lines }
# $person (Name): the newcomer · $group (GroupName) · $by (Name): the officer who wrote them in
add-wants =
    👤 { $by } writes in { $person }, who has no app, for { $group }.
    Do you know them, and do they want it?
# $person (Name): the newcomer · $group (GroupName) · $by (Name): the officer who wrote them in
# $notes (Lines): what should make the reader look twice
add-wants-careful =
    👤 { $by } writes in { $person }, who has no app, for { $group }.
    { $notes }
    Do you know them, and do they want it?
# $person (Name): who has no app
add-another-officer = Another officer must say this of { $person }. You said it already, or are not asked.
add-nobody-else = No other officer could say that they know them. Give a second office first.
add-only-officers = Only officers can do this.
# $person (Name): a member
add-has-a-phone = { $person } can be reached already.
