### Draw: whose turn is when is drawn, so that nobody can rig it.

draw-look-button = 🎲 Look at the draw
draw-button = 🎲 Draw the order
draw-all = 🎲 We draw in which order the turns are.
# $round (Number): the turn
draw-round = 🎲 We draw whose turn { COUNT($round) } is.
# $seat (Number) · $person (Name): whose seat it is
draw-seat = { COUNT($seat) } { $person }
# $seat (Number) · $person (Name): whose half seat it is
draw-seat-half = { COUNT($seat) } { $person } (½)

## While words are added

# $what (Message): what is drawn · $seats (Lines): the seats in the draw, one a line · $closes (Time): the last moment for words · $mark (Text): the commitment, 64 letters and digits
draw-open =
    { $what }
    { $seats }
    Add one word until { DAY($closes) } { TIME($closes) }. Dice are thrown after that.
    🔒 { $mark }
# As above, and the beacon was heard · $what (Message) · $seats (Lines) · $closes (Time) · $at (Time): when the beacon’s number is there · $since (Time): from when dice count instead · $number (Text): which round of the beacon · $mark (Text)
draw-open-number =
    { $what }
    { $seats }
    Add one word until { DAY($closes) } { TIME($closes) }.
    🌍 { DAY($at) } { TIME($at) }: the whole world gets one number nobody can know before.
    If it has not come by { DAY($since) } { TIME($since) }, dice are thrown.
    drand quicknet { $number }
    🔒 { $mark }
# $word (Text): the reader's own
draw-your-word = Your word: { $word }
# $open (Message): all of the above · $mine (Message): the reader's own word
draw-open-mine =
    { $open }
    { $mine }
draw-word-button = ✍ Add a word
draw-how-button = ❓ How it works
draw-how =
    🔒 My secret number is fixed: the line with the lock proves it.
    Your words and the dice mix with it, and nobody knew all three.
    Keep the message. Anyone can reckon the order again.
draw-how-number =
    🔒 My secret number is fixed: the line with the lock proves it.
    Your words and the world’s number mix with it. Nobody knew all three.
    Keep the message. Anyone can reckon the order again.
draw-ask-word = Write one word that nobody can guess. All see it in the end.
# $word (Text)
draw-word-kept = ✅ Your word is in the draw: { $word }

## When the words are closed

# $words (Number): how many added a word
draw-words-in = { $words ->
    [0] Nobody added a word.
    [one] One word is in it.
   *[other] { COUNT($words) } words are in it.
}
# $what (Message): what is drawn · $words (Message): how many words are in it · $at (Time): when the beacon’s number is there · $number (Text): which round of the beacon · $mark (Text): the fingerprint of the words, 64 letters and digits
draw-number =
    { $what } { $words }
    🌍 { DAY($at) } { TIME($at) }: the number of the whole world draws. Nobody has to do anything.
    drand quicknet { $number }
    🔒 { $mark }
# $what (Message): what is drawn · $count (Number): how many throws · $words (Message): how many words are in it · $mark (Text): the fingerprint of the words, 64 letters and digits
draw-dice =
    { $what } { $words }
    🎲 Throw a die { COUNT($count) } times, where all can see it.
    Two members type the numbers, each on their own phone.
    🔒 { $mark }
# $dice (Message): all of the above, where the beacon’s number did not come in time
draw-dice-instead =
    🌍 The world’s number cannot count any more, so dice do.
    { $dice }
# $dice (Message): all of the above · $person (Name): who typed first
draw-dice-one =
    { $dice }
    { $person } typed them. Now somebody else.
draw-dice-button = 🎲 Type the dice
# $count (Number): how many throws
draw-ask-dice = Type the { COUNT($count) } numbers, in the order they fell. Spaces are fine.
draw-dice-kept = ✅ Kept. When another member types the same, it is drawn.
# $person (Name): who typed something else
draw-dice-differ = ⚠ { $person } typed other numbers. Look again together, and type them once more.

## When it is drawn

# $what (Message): what was drawn · $dice (Text): the numbers · $lines (Lines): whose turn is when
draw-drawn =
    { $what }
    The dice: { $dice }
    { $lines }
# $what (Message): what was drawn · $number (Text): which round of the beacon · $value (Text): its number, 64 letters and digits · $lines (Lines): whose turn is when
draw-drawn-number =
    { $what }
    🌍 drand quicknet { $number }: { $value }
    { $lines }
# $round (Number) · $who (Message): whose turn it is
draw-line = { COUNT($round) }. { $who }
# $person (Name)
draw-who-one = { $person }
# $first (Name) · $second (Name): two who share a turn
draw-who-two = { $first } and { $second }
draw-record-button = 📄 The proof
# $file (Text): the name of the file that goes with it
draw-record =
    📄 The proof. Keep it as { $file }.
    Anyone can check it: kitabu draw verify { $file }
# $value (Text): the dice, or the beacon’s value · $seed (Text): the secret number, 64 letters and digits
draw-record-short =
    📄 The whole proof is a file: ask for it on Telegram or WhatsApp.
    Drawn with: { $value }
    🔓 { $seed }
draw-called-off = ✖ This draw was called off with its circle. Nobody knew the order.

## An officer opens it

# $people (Number): who take part · $seats (Number): how many turns are drawn
draw-until =
    🎲 { COUNT($people) } take part, { COUNT($seats) } turns are drawn.
    Until when can words be added? Nobody steps in or out after this.
# $at (Time)
draw-until-button = 🕐 { DAY($at) } { TIME($at) }
draw-opened = 🎲 It is open. I told everybody.

## What cannot be, and what to do instead

draw-open-already = The draw is open already. Add your word to it.
draw-not-in-it = You have no seat in this draw.
draw-words-closed = The words are closed. Look at the draw: it says what comes now.
# $closes (Time)
draw-words-open = Dice come after the words. They close { DAY($closes) } { TIME($closes) }.
# $at (Time): when the beacon’s number is there
draw-number-awaited = Wait until { DAY($at) } { TIME($at) }: then the world’s number comes. Nobody throws dice now.
# $most (Number): letters
draw-no-word = Write a word of up to { COUNT($most) } letters.
# $count (Number): how many throws
draw-no-dice = Type { COUNT($count) } numbers from 1 to 6, as they fell.
draw-is-drawn = It is drawn already. Look at everybody’s turn.
draw-not-drawn = It is not drawn yet.
draw-no-time = The first day is too near for a draw. Call it off, and pick a later one.
draw-not-by-lot = The order of this circle is not drawn.
