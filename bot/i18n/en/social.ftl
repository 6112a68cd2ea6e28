### The social box: what members put by to help each other; to pay into it, and to ask for help from it.

social-words = social box | social fund | solidarity box | solidarity | help box
social-pay-words = pay social | paid social | paid for the social box
aid-words = ask for help | i need help | emergency | need help

social-button = 🤝 Social box
social-paid-button = ✅ I paid into it
aid-button = 🚑 Ask for help
aid-illness-button = 🏥 Illness
aid-funeral-button = ⚰ Funeral
aid-home-button = 🏠 Home
aid-other-button = ✏ Something else
aid-no-note-button = ▶ No more
aid-send-button = ✅ Send

## The rules

rules-area-social = 🤝 Helping each other
rules-no-social = 🤝 There is no social box yet.
# $amount (Money): what each pays a month
rules-social = 🤝 Each of us pays { $amount } a month into the social box.
# $most (Money): the most that is given
social-gives-illness = 🏥 Illness: up to { $most }
# $most (Money): the most that is given
social-gives-funeral = ⚰ Funeral: up to { $most }
# $most (Money): the most that is given
social-gives-home = 🏠 Home: up to { $most }
# $most (Money): the most that is given
social-gives-other = ✏ Something else: up to { $most }
social-gives-no-illness = 🏥 Illness: nothing is given
social-gives-no-funeral = ⚰ Funeral: nothing is given
social-gives-no-home = 🏠 Home: nothing is given
social-gives-no-other = ✏ Something else: nothing is given
social-gives-nothing = You have not agreed yet for what it helps. Propose it under the rules.
change-area-social-button = 🤝 Helping
change-social-button = 🤝 Social box
change-illness-button = 🏥 Illness
change-funeral-button = ⚰ Funeral
change-home-button = 🏠 Home
change-other-button = ✏ Something else
change-ask-social = How much does each of you pay into the social box every month?
change-ask-illness = How much does the social box give for an illness, at most?
change-ask-funeral = How much does the social box give for a funeral, at most?
change-ask-home = How much does the social box give for damage at home, at most?
change-ask-other = How much does the social box give for something else, at most?
change-no-social-button = ✖ Nothing
change-no-illness-button = ✖ Nothing
change-no-funeral-button = ✖ Nothing
change-no-home-button = ✖ Nothing
change-no-other-button = ✖ Nothing

## The box

social-none = 🤝 You have no social box yet. It helps a member who falls ill, or has a death in the family.
# $group (GroupName) · $box (Money): what lies in it · $each (Money): what each pays a month
# $lines (Lines): what it gives for what
social-box =
    🤝 { $group }: the social box has { $box }. Each one pays { $each } a month.
    { $lines }
social-how-much = How much did you pay into the social box? Tap or write it.
# $amount (Money) · $taker (Name): the treasurer who has it, if it was cash
social-sure = { $amount } into the social box. In cash to { $taker }, or how?

## Asking for help

aid-what = 🚑 What happened? Only the officers who decide see it.
# $most (Money): the most that is given
aid-how-much = How much do you need? The box gives up to { $most }. Tap or write it.
aid-ask-note = Do you want to add a word for those who decide?
# $note (Text): what they wrote
aid-note = “{ $note }”
# $need (Word): what for · $amount (Money) · $lines (Lines): what they wrote
aid-sure =
    { $need ->
        [illness] You ask for { $amount }, for an illness.
        [funeral] You ask for { $amount }, for a funeral.
        [home] You ask for { $amount }, for your home.
       *[other] You ask for { $amount }.
    }
    { $lines }
    I ask the officers now. Nobody else learns of it.
# $amount (Money) · $yes (Number): how many agreed · $wanted (Number): of how many
aid-mine-asked = 🚑 You ask for { $amount }. { COUNT($yes) } of { COUNT($wanted) } have said yes so far.
# $amount (Money)
aid-mine-agreed = ✅ Agreed: { $amount }. The treasurer gives it to you. Say yes when you have it.
# $amount (Money)
aid-mine-given = 🤝 You got { $amount } from the social box. It is a gift.
# $amount (Money)
aid-mine-turned-down = The officers could not agree to { $amount } this time. Please talk with one of them.
# $amount (Money)
aid-mine-withdrawn = You took it back. Nobody is asked for { $amount } any more.

# $person (Name): who asks · $need (Word): what for · $amount (Money) · $box (Money): what is in the box
# $lines (Lines): what they wrote · $yes (Number): how many agreed · $wanted (Number): of how many
aid-please-decide =
    { $need ->
        [illness] 🚑 { $person } asks for { $amount }, for an illness.
        [funeral] 🚑 { $person } asks for { $amount }, for a funeral.
        [home] 🚑 { $person } asks for { $amount }, for their home.
       *[other] 🚑 { $person } asks for { $amount }.
    }
    { $lines }
    The social box has { $box }. { COUNT($yes) } of { COUNT($wanted) } have said yes.
# $person (Name): who gets it · $amount (Money)
aid-please-give = 🤝 Agreed: give { $person } { $amount } from the social box.
# $person (Name): who gets it · $amount (Money)
aid-given-waits = 🤝 { $amount } for { $person } is on the way. It waits for their yes.
# $person (Name): who asked · $amount (Money)
aid-over-asked = 🤝 { $person } asks for { $amount }. Others decide on it.
# $person (Name): who asked · $amount (Money)
aid-over-agreed = ✅ Agreed: { $amount } for { $person }.
# $person (Name): who asked · $amount (Money)
aid-over-given = 🤝 { $person } has { $amount } from the social box.
# $person (Name): who asked · $amount (Money)
aid-over-turned-down = { $amount } for { $person } was not agreed to.
# $person (Name): who asked · $amount (Money)
aid-over-withdrawn = { $person } took it back: { $amount }.

aid-asked-already = You have asked already. Look at it, or take it back first.
aid-not-for-this = The group has not agreed to help with that.
# $most (Money): the most it can be
aid-not-so-much = It can be { $most } at most.
# $most (Money): what is there
aid-box-short = The social box has only { $most } free.
# $count (Number): how many have to agree
aid-too-few-officers = { COUNT($count) } officers outside your household must agree, and there are too few. Talk to your chair.
aid-is-over = That is decided already.

## From hand to hand

# $giver (Name): who paid · $amount (Money) · $day (Date) · $place (Word): where it went · $number (Number)
handover-ask-social =
    🤝 { $giver } says: I paid { $amount } into the social box on { DAY($day) }, { $place ->
        [bank] at the bank
        [wallet] by phone
       *[cash] in cash
    }.
    Do you have it? ({ PAYMENT($number) })
# $giver (Name): who gave it · $amount (Money) · $day (Date) · $number (Number)
handover-ask-help =
    🤝 { $giver } says: I gave you { $amount } from the social box on { DAY($day) }.
    Do you have it? ({ PAYMENT($number) })
# $receipt (Number) · $amount (Money) · $when (Time) · $mark (Text)
receipt-social =
    🤝 { RECEIPT($receipt) } Confirmed: you paid { $amount } into the social box, { MOMENT($when) }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $giver (Name): who paid · $when (Time) · $held (Money) · $mark (Text)
receipt-social-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $giver } paid { $amount } into the social box, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $when (Time) · $mark (Text)
receipt-help =
    🤝 { RECEIPT($receipt) } Confirmed: { $amount } from the social box, { MOMENT($when) }. It is a gift.
    Mark: { MARK($mark) }
# $receipt (Number) · $amount (Money) · $taker (Name): who got it · $when (Time) · $held (Money) · $mark (Text)
receipt-help-counted =
    🧾 { RECEIPT($receipt) } Confirmed: { $taker } has { $amount } from the social box, { MOMENT($when) }.
    Cash you hold: { $held }.
    Mark: { MARK($mark) }
# $count (Number): how many were helped · $amount (Money): with how much together · $box (Money): what is left
summary-helped =
    { $count ->
        [0] 🤝 Social box: { $box }
        [one] 🤝 Social box: { COUNT($count) } person helped, { $amount }. It has { $box }.
       *[other] 🤝 Social box: { COUNT($count) } people helped, { $amount }. It has { $box }.
    }

## Reminders

# $month (Date) · $amount (Money): what is left of it · $days (Number): in how many days · $day (Date): by when
social-due-soon =
    { $days ->
        [one] 🤝 Tomorrow, { DAY($day) }: { $amount } for the social box, { MONTH($month) }.
       *[other] 🤝 In { COUNT($days) } days, { DAY($day) }: { $amount } for the social box, { MONTH($month) }.
    }
# $month (Date) · $amount (Money): what is left of it · $day (Date): today
social-due-today = 🤝 Today, { DAY($day) }: { $amount } for the social box, { MONTH($month) }.
# $month (Date) · $amount (Money): what is left of it · $day (Date): since when
social-due-late = ⏳ Since { DAY($day) }: { $amount } for the social box, { MONTH($month) }.
# $month (Date) · $amount (Money): what is left of it · $day (Date): since when
# $helper (Name): an officer who was asked to help
social-due-called =
    ⏳ Since { DAY($day) }: { $amount } for the social box, { MONTH($month) }.
    I asked { $helper } to talk with you.
# $month (Date)
social-due-button = 🤝 { MONTH($month) }
