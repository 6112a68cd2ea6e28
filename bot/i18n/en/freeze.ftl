### Freeze: a phone was stolen, and an officer stops it. Said in private only.

freeze-words = freeze phone | freeze a phone | phone was stolen | 🧊
freeze-button = 🧊 Stop a phone
freeze-only-officers = Only an officer can stop a phone. Call one of them now.
freeze-whose = Whose phone was stolen? I can stop it, or start it again.
# $person (Name): whose phones
freeze-sure =
    Shall I stop all phones of { $person }? Nothing that is done on them counts then.
    Two of you can start them again.
freeze-yes-button = 🧊 Yes, stop it
# $person (Name): whose phones
freeze-done =
    🧊 Stopped. Nothing that is done on the phones of { $person } counts.
    Talk with { $person }. Two of you can start them again.
# $person (Name): whose phones
freeze-already = The phones of { $person } are stopped already.

## On the phone that is stopped

# $by (Name): the officer who stopped it · $group (GroupName)
freeze-told =
    🧊 { $by } of { $group } stopped this phone: it may be stolen.
    Nothing of yours is lost. Is it in your hands? Call two officers: they start it again.
freeze-frozen =
    🧊 This phone is stopped, for it may be stolen. I did nothing, and nothing is lost.
    Call two officers of your group: they start it again.
freeze-lifted-mine = ✅ Your phone works again. Welcome back!

## To officers, and to whoever may start it again

# $by (Name): the officer who stopped it · $person (Name): whose phones
freeze-told-others =
    🧊 { $by } stopped the phones of { $person }: one may be stolen.
    Talk with { $person }. If all is well, two of you start them again.
freeze-lift-button = 🔓 Start it again
# $person (Name): whose phones
freeze-lift-sure =
    Did you talk with { $person }? Did you know the voice or the face?
    Does { $person } have the phone again?
freeze-lift-yes-button = ✅ Yes, all of it
# $person (Name): whose phones
freeze-lift-said = ✅ I wrote it down. One more has to talk with { $person }, and say the same.
# $by (Name): who said it first · $person (Name): whose phones
freeze-lift-asked =
    🔓 { $by } says that { $person } has the phone again.
    Talk with { $person } yourself. If it is so, start it again.
# $person (Name): whose phones
freeze-lifted = ✅ The phones of { $person } work again.
# $first (Name): who said it first · $second (Name): who said it too · $person (Name): whose phones
freeze-lifted-told = 🔓 { $first } and { $second } talked with { $person }. The phones work again.
# $person (Name): whose phones
freeze-lifted-already = The phones of { $person } work again already.
# $person (Name): whose phones
freeze-said-already = You said so already. Another one has to talk with { $person } too.
# $person (Name): whose phones
freeze-not-you = You cannot start the phones of { $person } again. It takes two others, of two other households.
