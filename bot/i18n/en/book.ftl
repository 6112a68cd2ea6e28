### My book: what one saved, what is due, and where it all comes from. Said in private only.

book-words = balance | my balance | book | my book | passbook | savings | 📒

# $group (GroupName): the group · $facts (Lines): what is saved, due, on the way and late, a sentence each
book =
    📒 { $group }
    { $facts }
# $saved (Money): what the reader saved
book-saved = 🐷 Saved: { $saved }
# $due (Money): what is left to pay this month · $day (Date): by when
book-next = 📅 Next: { $due } by { DAY($day) }
# $month (Date): the month that is paid
book-next-paid = 📅 { MONTH($month) } is paid, or on its way.
# $late (Money): what is left of earlier months
book-late = ⚠ Late: { $late } from earlier months
book-late-nothing = ⚠ Late: nothing
# $held (Money): the group's cash in the reader's hands
book-cash = 💵 Cash you hold for the group: { $held }
# $bound (Money): what the reader stands in for now
book-stands-in = 🤝 You stand in for { $bound } of others’ loans.

# $amount (Money): what the reader gave · $number (Number): the payment
book-way-deposit = ⏳ On the way: { $amount }, { PAYMENT($number) }. Nobody has confirmed it yet.
# $amount (Money): the right amount · $about (Number): the receipt · $number (Number): the correction
book-way-correction = ⏳ { RECEIPT($about) } may become { $amount }, { PAYMENT($number) }. It waits for a yes.
# $about (Number): the receipt · $number (Number): the correction
book-way-struck = ⏳ { RECEIPT($about) } may be crossed out, { PAYMENT($number) }. It waits for a yes.
# $amount (Money): what the reader hands over · $number (Number): the payment
book-way-out = ⏳ From your hands: { $amount }, { PAYMENT($number) }. Nobody has confirmed it yet.
# $amount (Money): what the reader is said to get · $number (Number): the payment
book-way-in = ⏳ To you: { $amount }, { PAYMENT($number) }. Confirm it when you have it.

# $amount (Money): what the reader paid · $number (Number): the payment
book-way-contribution = ⏳ Paid for the turns: { $amount }, { PAYMENT($number) }. Nobody has confirmed it yet.
# $amount (Money): what the reader paid back · $number (Number): the payment
book-way-repayment = ⏳ Paid back for a loan: { $amount }, { PAYMENT($number) }. Nobody has confirmed it yet.

book-last-button = 🧾 Last 5
book-explain-button = ❓ Explain
book-statement-button = 📄 Statement

## The last lines, and one of them

# $lines (Lines): five lines of the book, the newest first
book-last =
    🧾 Your lines, the newest first. Tap a number to see its receipt.
    { $lines }
book-last-nothing = 🧾 Your book is empty so far. Pay in, and the first line appears.
book-older-button = ◀ Older
book-newer-button = ▶ Newer
# $receipt (Number): a receipt to look at
book-receipt-button = { RECEIPT($receipt) }

# $when (Time): when it was written · $amount (Money): what was saved · $receipt (Number)
book-line-deposit = { DATE($when) } · saved { $amount } · { RECEIPT($receipt) }
# $when (Time): when it was written · $amount (Money): what was paid out, below zero · $receipt (Number)
book-line-withdrawal = { DATE($when) } · paid out { $amount } · { RECEIPT($receipt) }
# $when (Time): when it was written · $amount (Money): what was shared out, below zero · $receipt (Number)
book-line-year-closed = { DATE($when) } · year closed, shared { $amount } · { RECEIPT($receipt) }
# $when (Time) · $amount (Money): what it takes away or gives back, signed · $about (Number): the line it corrects · $receipt (Number)
book-line-reversal = { DATE($when) } · took back { RECEIPT($about) }: { $amount } · { RECEIPT($receipt) }

# $receipt (Number) · $amount (Money): what it says · $when (Time): when it was written · $by (Number): the line that took it back · $saved (Money): the reader's savings now · $mark (Text)
book-receipt-taken-back =
    🧾 { RECEIPT($receipt) } No longer counts: { $amount }, { MOMENT($when) }. { RECEIPT($by) } took it back.
    Your savings: { $saved }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money): what it takes away or gives back, signed · $when (Time) · $about (Number): the line it takes back · $saved (Money): the reader's savings now · $mark (Text)
book-receipt-reversal =
    🧾 { RECEIPT($receipt) } Correction: { $amount }, { MOMENT($when) }. It took back { RECEIPT($about) }.
    Your savings: { $saved }.
    Mark: { MARK($mark) }
# $line (Message): a line of the reader's turns · $mark (Text)
book-receipt-line =
    🧾 { $line }
    Mark: { MARK($mark) }
book-no-such-receipt = That receipt is not in your book. You can check whether it is genuine.
book-check-button = 🔍 Check a receipt

## Explain my numbers

# $lines (Lines): where the savings come from, and their sum
book-explain =
    ❓ { $lines }
# $times (Number): how often · $amount (Money): how much each time · $sum (Money): together
book-explain-deposit =
    { $times ->
        [one] You saved { $amount } once.
       *[other] You saved { COUNT($times) } times { $amount }. That is { $sum }.
    }
# $times (Number): how often · $sum (Money): together
book-explain-deposit-rest =
    { $times ->
        [one] You saved another amount once. That is { $sum }.
       *[other] You saved { COUNT($times) } times other amounts. That is { $sum }.
    }
# $times (Number): how often · $amount (Money): how much each time · $sum (Money): together
book-explain-withdrawal =
    { $times ->
        [one] You got back { $amount } once.
       *[other] You got back { COUNT($times) } times { $amount }. That is { $sum }.
    }
# $times (Number): how often · $sum (Money): together
book-explain-withdrawal-rest =
    { $times ->
        [one] You got back another amount once. That is { $sum }.
       *[other] You got back { COUNT($times) } times other amounts. That is { $sum }.
    }
# $times (Number): how often · $amount (Money): how much each time · $sum (Money): together
book-explain-year-closed =
    { $times ->
        [one] A year ended once, and { $amount } of yours was shared out.
       *[other] { COUNT($times) } times a year ended, and { $amount } of yours was shared out. That is { $sum }.
    }
# $times (Number): how often · $sum (Money): together
book-explain-year-closed-rest =
    { $times ->
        [one] Another year ended, and its sum was shared out. That is { $sum }.
       *[other] { COUNT($times) } more years ended, and other sums were shared out. That is { $sum }.
    }
# $count (Number): how many lines were undone or corrected
book-explain-taken-back =
    { $count ->
        [one] One line was a mistake. A new line took it back, so both count nothing.
       *[other] { COUNT($count) } lines were mistakes. New lines took them back, so all these count nothing.
    }
# $saved (Money): what the reader saved
book-explain-sum = Your savings: { $saved }.

## My status, from the card in the group chat. Said in private.

# $group (GroupName) · $month (Date) · $facts (Lines): how the reader's month stands, a sentence each
mine =
    🔒 { $group }, { MONTH($month) }
    { $facts }
# $amount (Money): what the reader paid for the month, confirmed
mine-paid = ✅ Paid: { $amount }
mine-nothing-open = Nothing more is due this month.
mine-sent = 🔒 I sent it to you in private.
mine-open-private = Please open our private chat and tap Start. Then only you see your numbers.
