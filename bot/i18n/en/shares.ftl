### Shares: saving in shares of one price, as in a passbook with stamps.

rules-no-shares = 🐷 Each of us saves what they want. There are no shares.
# $price (Money): what one share costs
rules-share = 📗 We save in shares. One share costs { $price }, the same all year.
# $most (Number): so many a month
rules-shares =
    { $most ->
        [one] 📗 Each of us buys { COUNT($most) } share a month at most.
       *[other] 📗 Each of us buys { COUNT($most) } shares a month at most.
    }
rules-share-does-not-fit = The monthly amount must be a whole number of shares.
# $least (Number) · $most (Number): so many shares a month can be allowed
rules-shares-max-bounds = It can be from { COUNT($least) } to { COUNT($most) } shares a month.
change-share-price-button = 📗 Price of a share
change-share-count-button = 📗 Shares a month
change-ask-share-price = What does one share cost?
change-ask-share-count = How many shares can each of you buy a month, at most?
change-no-share-price-button = 🐷 No shares

# $price (Money): what one share costs
deposit-shares = How many shares did you pay? One costs { $price }. Tap, or write the amount.
# $count (Number): shares · $amount (Money): what they cost
deposit-shares-button = { COUNT($count) } = { $amount }
# $price (Money): what one share costs
shares-not-whole = You save in shares of { $price }. Say an amount that is whole shares.
# $most (Number): so many a month · $left (Number): so many are left · $amount (Money): what these cost
shares-too-many =
    { $left ->
        [0] You have bought all { COUNT($most) } shares of this month.
       *[other] At most { COUNT($most) } shares a month. You can pay { $amount } more.
    }
shares-price-is-fixed = The price of a share is the same all year. It can change after the sharing.

# $receipt (Number) · $amount (Money) · $by (Name): who confirmed · $when (Time) · $saved (Money): new savings · $mark (Text)
# $bought (Number): how many shares that was · $has (Number): how many the reader has now
receipt-deposit-shares =
    🧾 { RECEIPT($receipt) } Confirmed: { $amount } received by { $by }, { MOMENT($when) }.
    { $bought ->
        [one] 📗 { COUNT($bought) } share more. You have { COUNT($has) }, { $saved }.
       *[other] 📗 { COUNT($bought) } shares more. You have { COUNT($has) }, { $saved }.
    }
    Mark: { MARK($mark) }
# $count (Number): how many the reader has · $price (Money): what one share costs
book-shares =
    { $count ->
        [one] 📗 { COUNT($count) } share of { $price }
       *[other] 📗 { COUNT($count) } shares of { $price }
    }
