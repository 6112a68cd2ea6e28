### Lost: a phone that is gone, and the new one, which nobody knows yet. Said in private only.

lost-words = lost phone | i lost my phone | lost my phone | stolen phone | my phone is lost | my phone was stolen
lost-button = 📱 I lost my phone
lost-somebody-button = 📱 Lost phone

## On the new phone, to whoever is nobody we know

lost-words-shown =
    Call two officers of your group, or go to them. Tell each of them these two words.
    The words count for three days.
lost-not-here = Do not send the words to me. Tell them to an officer of your group, who types them.
lost-one-said = ✅ One of your group says that it is you. One more has to.
# $until (Time): when the phone is linked
lost-two-said =
    ✅ Two of your group say that it is you.
    I know you here from { MOMENT($until) }. Until then your old phone can stop it.
lost-wait-here = ✅ Two of your group say that it is you. Wait here: I write to you when I know you.
lost-stopped-new = 🛑 It was stopped, and nothing has changed. Talk with the officers of your group.
# $until (Time): from when on this phone can do everything
lost-done =
    ✅ Welcome back! This phone speaks for you now, and no other.
    It confirms no money before { MOMENT($until) }.

## To a member

lost-known-here = I know you on this phone. If you lost another one, forget it under My phones.
lost-of-others =
    Somebody lost their phone? On the new one they tap “I lost my phone”. It shows two words.
    They tell you these words by voice. Type them here.
lost-only-officers = Only an officer of the group can say whose phone it is.
lost-not-by-sms = I cannot take this by SMS. Anybody can write in your name there. Use another phone.
# $person (Name): a member who lost their phone
lost-not-you = You cannot say this of { $person }. It takes two others, of two other households.
lost-whose = Who told you these words?
# $person (Name): a member who lost their phone
lost-sure =
    Did { $person } tell you these words? Did you know the voice or the face?
    If you say yes, { $person } hears of it on the old phone at once.
# $person (Name): a member who lost their phone · $by (Name): who said it before
lost-sure-too =
    { $by } says that { $person } lost their phone. Did you talk with { $person } too?
    Did you know the voice or the face?
lost-yes-button = ✅ Yes, I know them
lost-no-button = 🛑 No
lost-not-said = Good. I wrote nothing down.
# $person (Name): a member who lost their phone
lost-said = ✅ I wrote it down. One more has to talk with { $person }, and type the same words.
# $person (Name): a member who lost their phone · $until (Time): when the new phone is linked
lost-said-too = ✅ I wrote it down. From { MOMENT($until) } only the new phone speaks for { $person }.
# $person (Name): a member who lost their phone
lost-said-already = It is written down already that { $person } has a new phone.
# $by (Name): who said it before · $person (Name): whose phone it was said to be
lost-said-other = { $by } says that these words are from { $person }. Talk with { $by } first.
# $person (Name): a member who lost their phone
lost-two-phones = Another phone is said to belong to { $person } too. Only one can. Stop it first.

## To those who may be the second, and to officers

# $by (Name): who said it · $person (Name): a member who lost their phone
lost-asked =
    📱 { $by } says that { $person } lost their phone.
    Talk with { $person } yourself, by voice. Then type the two words that { $person } tells you.
# $first (Name): who said it · $second (Name): who said it too · $person (Name): a member · $until (Time): when it is linked
lost-agreed =
    📱 { $first } and { $second } say that { $person } has a new phone.
    From { MOMENT($until) } only the new one speaks for { $person }. Is that wrong? Stop it.
lost-stop-button = 🛑 Stop it
# $person (Name): a member who was said to have lost their phone
lost-stopped = 🛑 Stopped. Nothing has changed for { $person }.
# $by (Name): who stopped it · $person (Name): a member · $first (Name): who had said that their phone is lost
lost-stopped-officers =
    🛑 { $by } stopped the new phone of { $person }. Nothing has changed.
    { $first } had said that the old one is lost. Talk together.
# $person (Name): a member · $first (Name): who had said that their phone is lost
lost-not-lost =
    ⚠ { $person } writes from the phone I know: it is not lost. I stopped the new one.
    { $first } had said that it is lost. Meet { $person }, and look at the phone.
# $person (Name): a member whose phones are stopped
lost-said-not-lost =
    ⚠ Somebody writes from the stopped phone of { $person }: it is not lost.
    Meet { $person }, and look at the phone. Is it so? Stop the new one.
lost-stopped-already = This was stopped already. The new phone has to show new words.
# $person (Name): a member who lost their phone
lost-too-late = It is too late. Only the new phone speaks for { $person } now.
# $person (Name): a member who lost their phone
lost-failed = The new phone of { $person } is somebody else’s by now. Nothing has changed.
# $person (Name): a member who lost their phone · $until (Time): from when on the new phone can do everything
lost-done-officers = 📱 { $person } is back, on a new phone. It confirms no money before { MOMENT($until) }.

## On the phones we knew before

# $by (Name): who said it
lost-told =
    ⚠ { $by } says that you lost this phone.
    Is that not so? Tap now. If it is so, do nothing.
# $first (Name): who said it · $second (Name): who said it too · $until (Time): when the new phone is linked
lost-told-again =
    ⚠ { $first } and { $second } say that you lost this phone.
    From { MOMENT($until) } a new one speaks for you, and this one no more. Is that not so? Tap before.
lost-stopped-mine = 🛑 Stopped. Nothing has changed. Your officers know of it.
lost-officers-know = Your officers know it now. Meet one of them, with this phone.
