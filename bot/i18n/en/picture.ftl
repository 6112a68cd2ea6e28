### The few words in a picture: who has paid into a round, and whose turn is when. There is little room.

# $number (Number): of a round, or of a turn
picture-number = { $number }
# $amount (Money)
picture-amount = { $amount }
# $day (Date): of the same year as the others in the picture
picture-day = { DAY($day) }
# $day (Date): of another year
picture-date = { DATE($day) }
# $names (Text): who receives, or a message that names two
picture-names = { $names }
# $first (Text), $second (Text): two people who share a turn
picture-both = { $first } and { $second }
# $round (Number) · $rounds (Number): how many there are
picture-round = Round { $round } of { $rounds }
# $names (Text): who gets the pot, one or two people
picture-for = For { $names }
# $day (Date): until when it is to be paid
picture-until = Until { DAY($day) }
# $held (Money): what is in the pot · $whole (Money): what it will be
picture-held = { $held } of { $whole }
# Beside a tick. $count (Number): how many have paid
picture-paid = Paid: { $count }
# Beside a clock. $count (Number): of payments that nobody has confirmed yet
picture-on-the-way = On the way: { $count }
# Beside an empty ring. $count (Number): of those who still have to pay
picture-open = Still open: { $count }
picture-all-turns = All turns
# Beside the reader's own turn
picture-yours = Your turn
# Where nobody knows yet whose turn it is
picture-nobody = Not known yet
# Beside an arrow at the round that runs
picture-now = Now
# Beside a tick at a round whose pot was handed over
picture-paid-out = Paid out
