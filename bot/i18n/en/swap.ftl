### Swap: two members exchange their turns in a circle, where both want it.

swap-words = swap | swap turns | exchange turns | change turns

swap-button = 🔁 Swap
swap-agree-button = ✅ I agree
swap-no-button = ❌ No, sorry
swap-ask-button = ✅ Ask
# $day (Date): of a turn
swap-turn-button = { DAY($day) }
# $person (Name): whose turn it is · $round (Number): which
swap-with-button = { $person } · { COUNT($round) }

swap-which = Which of your turns do you want to swap?
# $round (Number): the reader’s turn · $day (Date): of it · $lines (Lines): with whom they can swap
swap-with-whom =
    🔁 You have turn { COUNT($round) }, { DAY($day) }. With whom do you want to swap?
    { $lines }
# $person (Name): whose turn it is · $round (Number): which · $day (Date): of it
swap-line = { COUNT($round) } · { DAY($day) } · { $person }
# $person (Name): who is asked · $round (Number): the reader’s turn · $day (Date): of it · $new (Number): the other turn · $then (Date): of it
# $lines (Lines): what each brings, and what else would change
swap-sure =
    You give turn { COUNT($round) }, { DAY($day) }, and get turn { COUNT($new) }, { DAY($then) }.
    I ask { $person }. What each of you pays stays the same.
    { $lines }

# $person (Name): who asks · $round (Number): the reader’s turn · $day (Date): of it · $new (Number): the other turn · $then (Date): of it
# $lines (Lines): what each brings, and what else would change
swap-please-answer =
    🔁 { $person } asks to swap turns with you.
    You give turn { COUNT($round) }, { DAY($day) }, and get turn { COUNT($new) }, { DAY($then) }.
    { $lines }
swap-same-sum = 💶 Both bring the same.
# $now (Money): what the reader’s turn brings · $then (Money): what the other one brings
swap-other-sum = 💶 Your turn brings { $now }. The other one brings { $then }.
# $round (Number): the turn they have now · $new (Number): the turn they would have
swap-pays-for = 📅 With this seat you then pay for turn { COUNT($round) }, not for turn { COUNT($new) }.
# $person (Name): who was asked · $until (Time): by when they have to answer
swap-waits = 🔁 I asked { $person }. I wait until { DAY($until) }.
swap-waits-for-chair = 🔁 You both want it. Now the chair has to say yes.
# $asker (Name) · $other (Name): both want it · $first (Number) · $second (Number): their turns
swap-chair-answer = 🔁 { $asker } and { $other } want to swap turns { COUNT($first) } and { COUNT($second) }. Do you agree?
# $round (Number): the reader’s new turn · $day (Date): of it
swap-done = ✅ Swapped. You now have turn { COUNT($round) }, { DAY($day) }.
# $group (GroupName) · $asker (Name) · $other (Name): who swapped · $first (Number) · $second (Number): their turns
swap-told = 🔁 { $group }: { $asker } and { $other } swapped turns { COUNT($first) } and { COUNT($second) }.
# $asker (Name) · $other (Name): who asked, and who was asked · $first (Number) · $second (Number): their turns
swap-asked = 🔁 { $asker } asked { $other } to swap turns { COUNT($first) } and { COUNT($second) }.
# $asker (Name) · $other (Name): who asked, and who was asked · $first (Number) · $second (Number): their turns
swap-agreed = 🔁 { $asker } and { $other } want to swap turns { COUNT($first) } and { COUNT($second) }.
# $asker (Name) · $other (Name): who asked, and who was asked · $first (Number) · $second (Number): their turns
swap-declined = 🔁 { $other } keeps turn { COUNT($second) }, and { $asker } keeps turn { COUNT($first) }.
# $asker (Name) · $other (Name): who asked, and who was asked · $first (Number) · $second (Number): their turns
swap-refused = 🔁 The chair said no: { $asker } keeps turn { COUNT($first) }, { $other } keeps turn { COUNT($second) }.
# $asker (Name) · $other (Name): who asked, and who was asked · $first (Number) · $second (Number): their turns
swap-taken-back = 🔁 Taken back: { $asker } keeps turn { COUNT($first) }, { $other } keeps turn { COUNT($second) }.
# $asker (Name) · $other (Name): who asked, and who was asked · $first (Number) · $second (Number): their turns
swap-lapsed = 🔁 Nobody answered in time: { $asker } keeps turn { COUNT($first) }, { $other } keeps turn { COUNT($second) }.
# $asker (Name) · $other (Name): who asked, and who was asked · $first (Number) · $second (Number): their turns
swap-off = 🔁 It is not possible any more: { $asker } keeps turn { COUNT($first) }, { $other } keeps turn { COUNT($second) }.

## When it cannot be

# $person (Name): who was asked
swap-already = You wait for an answer of { $person } already. Take that back first.
swap-changed = The turns have changed since. Look at them again.
swap-halves = A whole seat swaps with a whole one, and half a seat with half.
swap-is-over = That is over already.
swap-late = Pay first what is late. Then you can swap.
swap-newcomers = New members come after the others. You agreed on that.
swap-no-order = In this circle nobody knows yet whose turn is when.
swap-nobody = There is nobody with whom you can swap now.
swap-nobody-to-ask = There is no officer beside you two who could agree.
swap-none-yours = You have no turn that can be swapped.
# $person (Name): who was asked
swap-not-them = It is not possible with { $person } now.
swap-not-yours = That is for somebody else to answer.
swap-organiser = The organiser has the first turn. You agreed on that.
swap-paid-already = Somebody was paid for one of these turns already.
# $person (Name): who was asked
swap-said-no = { $person } said no to that before.
# $round (Number): the turn
swap-too-late = It is too late to swap turn { COUNT($round) }.

## The term of a circle

rotation-term-swap = 🔁 Two may swap their turns if both agree.
rotation-term-swap-chair = 🔁 Two may swap their turns if both and the chair agree.
rotate-about-swap-button = 🔁 Swapping
rotate-ask-swap = Two want to swap their turns. Who agrees?
rotate-swap-chair-button = 🪑 They and the chair
rotate-swap-two-button = 👥 The two of them
