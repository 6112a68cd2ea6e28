### Privacy: what is kept, all of it to look at, and the way to be forgotten. Said in private only.

privacy-words = privacy | my data | forget me | 🔒

privacy-notice =
    👤 Your group sees your name. Only its officers see what you pay.
    📒 Lines in the book stay for ever. What you type, I delete once I have answered it.
    🔒 I never tell your money in a group chat. You can see all I keep, or make me forget you.
privacy-data-button = 📥 My data
privacy-forget-button = 🗑 Forget me

## My data

# $facts (Lines): a sentence for each thing that is kept
data-person =
    📥 This is all I keep of you:
    { $facts }
# $person (Name): the reader
data-name = Name: { $person }
data-no-name = Name: none
# $language (Text): what the language calls itself
data-language = Language: { $language }
# $sample (Number): a number, to show its digits
data-digits = Digits: { COUNT($sample) }
# $zone (Zone): the city whose clock counts
data-clock = Clock: { CITY($zone) }
data-clock-of-group = Clock: your group’s
# $start (Text): the hour when they begin · $end (Text): the hour when they end
data-quiet = Quiet hours: from { $start } to { $end }
# $since (Time): when the reader first wrote
data-since = I have known you since { DATE($since) }.
# $channel (Text): such as Telegram · $external (Text): the reader’s number there · $heard (Time): when they last wrote
data-address = { $channel }, number { $external }. You last wrote on { DATE($heard) }.
# $channel (Text): such as Telegram · $external (Text): the reader’s number there · $since (Time): since when it is theirs
data-address-linked = { $channel }, number { $external }: linked by two words on { DATE($since) }.
# $channel (Text): such as Telegram · $external (Text): the reader’s number there
data-address-chosen = { $channel }, number { $external }: you want to be written to there.
# $channel (Text): such as Telegram · $external (Text): the reader’s number there · $since (Time): since when
data-address-hides = { $channel }, number { $external }: since { DATE($since) } it says only that there is news.

# $group (GroupName) · $facts (Lines): a sentence for each thing that is kept
data-group =
    👥 { $group }:
    { $facts }
# $number (Number): their number in the group · $life (Word): whether they are in · $since (Time)
data-member =
    { $life ->
        [active] You are member number { COUNT($number) }, since { DATE($since) }.
        [away] You are member number { COUNT($number) }, since { DATE($since) }. You are away now.
        [asked] You were member number { COUNT($number) }, and asked to come back on { DATE($since) }.
       *[left] You were member number { COUNT($number) }. You left.
    }
# $life (Word): whether they were answered · $since (Time): when they asked
data-asked =
    { $life ->
        [asked] You asked to join on { DATE($since) }. Nobody has answered yet.
       *[turned-down] You asked to join on { DATE($since) }. The group said no.
    }
# $role (Word): the office · $since (Time): since when
data-office =
    { $role ->
        [chair] You have chaired the group since { DATE($since) }.
        [secretary] You have been secretary since { DATE($since) }.
        [treasurer] You have been treasurer since { DATE($since) }.
       *[auditor] You have been auditor since { DATE($since) }.
    }
# $role (Word): the office · $since (Time): since when · $until (Time): until when
data-office-past =
    { $role ->
        [chair] You chaired the group from { DATE($since) } to { DATE($until) }.
        [secretary] You were secretary from { DATE($since) } to { DATE($until) }.
        [treasurer] You were treasurer from { DATE($since) } to { DATE($until) }.
       *[auditor] You were auditor from { DATE($since) } to { DATE($until) }.
    }
# $day (Time): when it was said · $mine (Truth): of the reader’s phone, else of a member’s · $state (Word): what came of it
data-lost-phone =
    { DATE($day) }, { $mine ->
        [true] it was said that your phone is lost
       *[false] you had to do with a member’s lost phone
    }: { $state ->
        [asked] it waits
        [agreed] in a day it is linked
        [done] the new one was linked
       *[stopped] it was stopped
    }
# $day (Time): when an officer stopped the reader’s phones · $ended (Truth): whether they work again
data-frozen =
    { DATE($day) }, an officer stopped your phones: { $ended ->
        [true] they work again
       *[false] they are stopped
    }
# $number (Number): the vote · $day (Date): when it began · $choice (Word): how they voted
data-vote =
    { $choice ->
        [yes] Vote { COUNT($number) }, { DATE($day) }: you voted yes.
        [no] Vote { COUNT($number) }, { DATE($day) }: you voted no.
        [abstain] Vote { COUNT($number) }, { DATE($day) }: you abstained.
        [secret] Vote { COUNT($number) }, { DATE($day) }: you voted. How is not kept.
       *[none] Vote { COUNT($number) }, { DATE($day) }: you did not vote.
    }
# $count (Number): how many others share the reader's household
data-household =
    { $count ->
        [one] An officer said that you share a household with one member.
       *[other] An officer said that you share a household with { COUNT($count) } members.
    }
# $loan (Number) · $day (Time): when it was asked for · $amount (Money) · $state (Word): where it stands
data-loan =
    { LOAN($loan) }, { DATE($day) }, asked for: { $amount } · { $state ->
        [asked] not decided
        [agreed] agreed
        [on-the-way] on its way
        [running] being paid back
        [repaid] paid back
        [turned-down] not agreed
        [withdrawn] withdrawn
       *[written-off] given up
    }
# $circle (Number): a circle of turns · $seats (Message): how much of a turn · $day (Time): when the reader took it
data-seat = Circle { COUNT($circle) } of turns, { DATE($day) }: { $seats }
# $circle (Number): a circle of turns · $round (Number) · $day (Time): when · $amount (Money): what they would take
data-bid = Circle { COUNT($circle) }, turn { COUNT($round) }, { DATE($day) }: your bid { $amount }
# $circle (Number): a circle of turns · $round (Number) · $day (Time): when
data-named = Circle { COUNT($circle) }, turn { COUNT($round) }, { DATE($day) }: you named who needs it
# $day (Time): when · $word (Text): what the reader wrote
data-word = { DATE($day) }: your word in a draw: { $word }
# $day (Time): when · $dice (Text): the numbers
data-dice = { DATE($day) }: you typed dice: { $dice }
# $circle (Number): a circle of turns · $day (Time): when the reader was asked · $state (Word): what they answered
data-standin =
    Circle { COUNT($circle) } of turns, { DATE($day) }: asked to stand in · { $state ->
        [accepted] yes
        [declined] no
       *[asked] no answer yet
    }
# $circle (Number): a circle of turns · $day (Time): when it was asked for · $first (Number) · $second (Number): the turns
# $state (Word): what became of it
data-swap =
    Circle { COUNT($circle) }, { DATE($day) }: a swap of turns { COUNT($first) } and { COUNT($second) } · { $state ->
        [done] done
        [declined] declined
        [refused] not allowed
        [taken-back] taken back
        [lapsed] over without an answer
       *[asked] waits
    }
# $loan (Number) · $words (Text): what the reader wrote it is for
data-loan-for = { LOAN($loan) }, what for: { $words }
# $loan (Number) · $day (Time): when it fell · $amount (Money): the fine · $waived (Truth): whether the group waived it
data-fine =
    { $waived ->
        [true] { LOAN($loan) }, { DATE($day) }, a fine: { $amount } · waived by the group
       *[false] { LOAN($loan) }, { DATE($day) }, a fine: { $amount }
    }
# $loan (Number) · $day (Time): when more time was asked for · $until (Date): until when
data-respite = { LOAN($loan) }, { DATE($day) }, you asked for more time, until { DATE($until) }
# $loan (Number): another's loan · $day (Time): when the reader was asked · $amount (Money) · $state (Word): what became of it
data-guarantee =
    Stand in for { LOAN($loan) }, { DATE($day) }, { $amount } · { $state ->
        [asked] it waits
        [accepted] you said yes
        [declined] you said no
       *[released] it is over
    }
# $number (Number): the payment · $day (Date): when it was · $amount (Money) · $purpose (Word): what for · $state (Word): where it stands
data-handover =
    { $purpose ->
        [deposit] { PAYMENT($number) }, { DATE($day) }, paid in: { $amount }
        [withdrawal] { PAYMENT($number) }, { DATE($day) }, paid out: { $amount }
        [transfer] { PAYMENT($number) }, { DATE($day) }, handed over: { $amount }
        [loan] { PAYMENT($number) }, { DATE($day) }, lent: { $amount }
        [repayment] { PAYMENT($number) }, { DATE($day) }, paid back: { $amount }
        [spending] { PAYMENT($number) }, { DATE($day) }, spent for the group: { $amount }
        [refund] { PAYMENT($number) }, { DATE($day) }, given back: { $amount }
        [contribution] { PAYMENT($number) }, { DATE($day) }, paid for the turns: { $amount }
        [payout] { PAYMENT($number) }, { DATE($day) }, your turn, given out: { $amount }
        [return] { PAYMENT($number) }, { DATE($day) }, left of the turns, given back: { $amount }
        [share] { PAYMENT($number) }, { DATE($day) }, your part of a year: { $amount }
        [brought] { PAYMENT($number) }, { DATE($day) }, brought for a sharing: { $amount }
        [social] { PAYMENT($number) }, { DATE($day) }, into the social box: { $amount }
        [help] { PAYMENT($number) }, { DATE($day) }, from the social box: { $amount }
       *[correction] { PAYMENT($number) }, { DATE($day) }, corrected to: { $amount }
    } · { $state ->
        [waiting] it waits
        [countered] it waits
        [declined] answered with no
        [taken-back] taken back
        [undone] undone
        [corrected] corrected later
       *[confirmed] confirmed
    }
# $number (Number): a payment of others · $asked (Time): when the reader was asked · $saw (Word): what they answered
data-witness =
    { PAYMENT($number) }, { DATE($asked) }, asked whether you saw it: { $saw ->
        [saw] you did
        [did-not] you did not
       *[waits] it waits
    }
# $receipt (Number) · $when (Time): when it was written · $amount (Money) · $after (Money): savings after it · $mark (Text)
data-line-savings = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, savings: { $amount }, then { $after }. Mark: { MARK($mark) }
# $receipt (Number) · $when (Time): when it was written · $amount (Money) · $after (Money): cash held after it · $mark (Text)
data-line-cash = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, cash in your hands: { $amount }, then { $after }. Mark: { MARK($mark) }
# $receipt (Number) · $when (Time): when it was written · $amount (Money) · $after (Money): owed of a loan after it · $mark (Text)
data-line-loan = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, owed of a loan: { $amount }, then { $after }. Mark: { MARK($mark) }
# $receipt (Number) · $when (Time): when it was written · $amount (Money) · $after (Money): paid ahead after it · $mark (Text)
data-line-prepaid = { RECEIPT($receipt) }, { DATE($when) } { TIME($when) }, paid too much: { $amount }, then { $after }. Mark: { MARK($mark) }
data-end = That is all. I also keep what I wrote to you, locked, until you ask me to forget you.

## Forget me

# $group (GroupName): a group the reader is in
privacy-still-member = You are in { $group }. Leave it first, then I can forget you.
# $group (GroupName): a group where money of the reader is open
privacy-money-open = Money of yours is still open in { $group }. Settle it first, then I can forget you.
privacy-forget =
    🗑 I can forget your name, your address, and all I wrote to you.
    Lines in the book stay, under a number. Nobody can tell that they were yours.
    Do you want that?
privacy-sure =
    Are you sure? Nobody can take this back.
    When you tap, I forget you at once, so I cannot answer any more. Goodbye!
privacy-sure-button = 🗑 Yes, forget me
privacy-keep-button = 🔒 No, keep me
privacy-kept = Good. I forgot nothing.
privacy-forgotten = You are forgotten. Goodbye!
