### Join: a newcomer asks to be let in, and whoever admits answers.

join-words = join | code | i have a code | 🔑

join-code = Paste the link here, or write its code.
join-code-wrong = This code opens no group now. Check it, or ask for a new link.
join-code-wait = That was wrong too often. Wait one hour, then try once more.

## The newcomer

# $inviter (Name): who made the invitation · $group (GroupName) · $members (Number): how many are in · $rules (Lines)
join-rules =
    { $members ->
        [one] { $inviter } invites you to { $group }. One member is in.
       *[other] { $inviter } invites you to { $group }. { COUNT($members) } members are in.
    }
    These are the rules:
    { $rules }
join-go-on-button = ▶ Go on

# $notice (Message): the three lines about privacy · $person (Name): the newcomer, by the name the group will use
# $group (GroupName)
join-privacy =
    { $notice }
    The group will call you { $person }. Do you want to join { $group }?
join-button = ✅ Join
join-name-button = ✏ Change name

join-name = What shall the group call you? A nickname is enough.
join-name-empty = A name needs a letter. Please write it again.

# $group (GroupName)
join-asked = I asked { $group }. You hear from me when they answer.
join-already-in = You are in this group already.
join-already-asked = You asked already. You hear from me when they answer.
# $group (GroupName) · $number (Number): the newcomer's number in the group
join-welcome = 🎉 Welcome to { $group }! You are member number { COUNT($number) }.
# $group (GroupName)
join-not-now = { $group } did not let you in this time. Talk to somebody you know there.
join-open-button = 👥 Open the group

## Whoever admits

# $person (Name): the newcomer · $group (GroupName)
join-wants =
    👋 { $person } wants to join { $group }.
    Do you know them?
# $person (Name): the newcomer · $group (GroupName) · $notes (Lines): what should make the reader look twice
join-wants-careful =
    👋 { $person } wants to join { $group }.
    { $notes }
    Do you know them?
# $number (Number): the number they had and keep
join-was-here = ↩ They were member number { COUNT($number) } before.
# $person (Name): a member whose name looks alike · $number (Number): that member's number
join-alike = ⚠ Look twice: member number { COUNT($number) } is called { $person }.
join-yes-button = ✅ Yes, I know them

# $person (Name): the newcomer · $by (Name): who said yes · $number (Number): their number in the group
join-let-in = ✅ { $by } let { $person } in, as member number { COUNT($number) }.
# $person (Name): the newcomer · $by (Name): who said no
join-turned-down = ❌ { $by } did not let { $person } in.
# $person (Name): the newcomer · $number (Number): their number in the group
join-voted-in = ✅ The group let { $person } in, as member number { COUNT($number) }.
# $person (Name): the newcomer
join-voted-out = ❌ The group did not let { $person } in.
# $person (Name): the newcomer
join-in-already = { $person } is in already.
join-not-waiting = Nobody waits behind this button any more.
join-only-who-admits = Only the founder, the chair and the secretary let people in.

# $count (Number): how many newcomers wait
join-waiting-button = 👋 Newcomers ({ COUNT($count) })
join-nobody-waits = No newcomer waits.
# $count (Number): how many newcomers wait
join-these-wait =
    { $count ->
        [one] One newcomer waits for your answer.
       *[other] { COUNT($count) } newcomers wait for your answer.
    }
