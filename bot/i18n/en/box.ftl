### Box: the group's cash goes from one treasurer to another.

box-words = box | hand over | hand over the box | 🧰
box-button = 🧰 Hand over cash

box-empty = You hold no cash of the group.
box-nobody-else = There is no other treasurer who could take it. The founder names one.
box-to-whom = To whom do you hand the money?
# $to (Name): the treasurer who takes it · $held (Money): the cash the reader holds
box-how-much = How much do you hand to { $to }? You hold { $held }.
# $held (Money): all the cash the reader holds
box-all-button = 💰 All { $held }
# $to (Name): the treasurer who takes it · $amount (Money)
box-check =
    Count { $amount } together with { $to }.
    Did you hand it over?
box-yes-button = ✅ Yes, handed over
