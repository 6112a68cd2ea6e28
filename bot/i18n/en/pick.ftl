### Pick: early turns cost something, late ones give it, and each member picks their own.

pick-open-button = 🏷 Let them pick
pick-button = 🏷 Pick a turn
pick-for-button = 🤝 Pick for someone
# $round (Number)
pick-turn-button = Turn { COUNT($round) }
pick-none-button = ↩ No turn yet

## An officer lets them pick

# $people (Number): who take part · $rounds (Number): how many turns there are
pick-open-sure =
    { COUNT($people) } people take part, with { COUNT($rounds) } turns.
    From then on nobody joins or steps out.
    Shall they pick?
pick-opened = 🏷 I asked everybody to pick. I tell you when all have a turn.

## The card of each one, in private

pick-asked = 🏷 Pick your turn now. Early turns cost something, and late ones give something.
pick-asked-unable = 🏷 Everybody picks a turn now. Tell an officer which one you want.
pick-without = 🏷 Those who take part pick their turns now.
# $lines (Lines): each seat of the reader, with its turn and the price
pick-mine =
    ✅ You picked:
    { $lines }
    You can change it until the circle begins.
# $card (Message): what the officer sees of their own turn, as above
pick-all-have =
    { $card }
    🏁 Everybody has a turn now.
# $person (Name): the officer who did it · $lines (Lines): each seat of the reader, with its turn and the price
pick-for-you =
    🏷 { $person } picked for you:
    { $lines }
    If that is not right, tell { $person } before the circle begins.
# $turn (Message): a turn with its price
pick-own-half = { $turn } · you have half
pick-own-none = A seat without a turn yet
# $round (Number) · $day (Date): when it is · $how (Word): costs, gives or even, if it is neither · $price (Money): what it costs or gives
pick-turn =
    { $how ->
        [costs] Turn { COUNT($round) } · { DAY($day) } · costs { $price }
        [gives] Turn { COUNT($round) } · { DAY($day) } · gives { $price }
       *[even] Turn { COUNT($round) } · { DAY($day) } · costs nothing
    }

## The question

# $turn (Message): a turn with its price · $who (Message): who has it, or that it is free
pick-line = { $turn } · { $who }
pick-free = free
# $person (Name): who has one half
pick-half-free = { $person }, and half is free
# $lines (Lines): every turn, with its price and who has it · $half (Truth): whether it is for half a seat
pick-which =
    🏷 Which turn do you want?
    { $lines }
    { $half ->
        [true] Half a seat pays or gets half of that.
       *[false] You can change it until the circle begins.
    }
# $person (Name): for whom an officer picks · $lines (Lines): every turn, with its price and who has it · $half (Truth): whether it is for half a seat
pick-which-for =
    🏷 Which turn does { $person } want?
    { $lines }
    { $half ->
        [true] Half a seat pays or gets half of that.
       *[false] It can be changed until the circle begins.
    }
# $asked (Message): the question, as above
pick-changed =
    Sorry, somebody else has that turn by now.
    { $asked }
pick-which-seat = Which of your turns do you change?
pick-for-whom = For whom do you pick?
# $round (Number): the turn they have now; 0 for none
pick-done =
    { $round ->
        [0] ✅ You have no turn for now. Pick another one.
       *[other] ✅ Turn { COUNT($round) } is yours.
    }
# $person (Name): for whom · $round (Number): the turn they have; 0 for none
pick-for-done =
    { $round ->
        [0] ✅ { $person } has no turn for now. I told them, if I can.
       *[other] ✅ { $person } has turn { COUNT($round) }. I told them, if I can.
    }

## The card in the group's chat: names and days, and nobody's money

# $group (GroupName) · $lines (Lines): every turn, with its day and who has it
pick-card =
    🏷 { $group }: everybody picks a turn
    { $lines }

## What cannot be

pick-not-open = Nobody picks turns now. Look at everybody’s turn.
pick-organiser = Turn 1 is yours, as you all agreed.
# $people (Lines): who has not picked yet, one a line
pick-not-all =
    Not everybody has picked a turn yet. Ask them:
    { $people }
# $since (Time): from when on an officer may pick for whoever has not
pick-for-nobody = Everybody can pick for themselves. From { MOMENT($since) } you can help whoever has not.
# $person (Name): who has an app
pick-for-themselves = { $person } can pick with their own phone. Ask them to do it.
