### Phones: one person on several phones, linked by two words. Said in private only.

phones-words = my phones | phones | new phone | new number | 📱
phones-button = 📱 My phones

# $lines (Lines): one line a phone
phones-mine =
    📱 Here I know you:
    { $lines }
# $phone (Message): which phone · $here (Truth): whether it is this one · $chosen (Truth): whether the reader is written to there
# $heard (Time): when the reader last wrote from it · $hides (Truth): whether it says only that something waits
phones-line =
    { $here ->
        [true] { $phone }, this one
       *[false] { $phone }, last used { DATE($heard) }
    }{ $chosen ->
        [true] {" · ✍ I write to you here"}
       *[false] {""}
    }{ $hides ->
        [true] {" · 🙈 numbers hidden"}
       *[false] {""}
    }
# $channel (Word): the service · $ends (Text): how the number there ends
phones-phone =
    { $channel ->
        [telegram] Telegram …{ $ends }
        [whatsapp] WhatsApp …{ $ends }
        [sms] SMS …{ $ends }
       *[other] Phone …{ $ends }
    }

## One more

phones-add-button = ➕ Add a phone
# $words (Text): the two words, in a message of their own, to be copied
phones-two-words = 🔑 { $words }
# $until (Time): until when the two words count
phones-words-shown =
    Send me these two words from your new phone, before { TIME($until) }.
    Tell them to nobody. I never ask for them.
phones-words-wrong = No phone shows these words now. Show new ones on the phone I know, under My phones.
# $until (Time): from when on this phone can do everything
phones-linked =
    ✅ I know this phone now, and write to you here too.
    It confirms no money before { MOMENT($until) }.
phones-yours-already = I know this phone already. It is yours.
phones-somebodys = This phone belongs to somebody who is or was in a group. I cannot make two people one.
# $until (Time): from when on this phone can do everything
phones-too-new = This phone is new to me. It can do that from { MOMENT($until) }. Use the phone I knew before.

## Said on the phones that were known before, and to officers

# $phone (Message): the new phone · $until (Time): until when it can be undone
phones-linked-told =
    ⚠ A new phone speaks for you now: { $phone }.
    Was that not you? Tap before { MOMENT($until) }.
phones-not-me-button = ⚠ That was not me
# $phone (Message): the phone that was linked
phones-undone =
    ✅ Taken off: { $phone }. It speaks for you no more.
    Your officers know. Look at your book.
# $person (Name): a member with an office · $until (Time): from when on the phone can do everything
phones-linked-officers = 📱 { $person } has a new phone. It confirms no money before { MOMENT($until) }.
# $person (Name): a member · $since (Time): when it began · $until (Time): when it was stopped
phones-not-me-officers =
    ⚠ Somebody else wrote as { $person }, from { MOMENT($since) } to { MOMENT($until) }.
    It confirmed no money. Talk with { $person } about all else.
phones-too-late = That was more than a day ago. You can forget the phone under My phones.

## Where to write

phones-here-button = ✍ Write to me here
phones-here-saved = ✅ I write to you here, wherever you wrote last.
phones-last-button = ↩ Where I last wrote
phones-last-saved = ✅ I write where you last wrote to me.

## A phone that others see

hide-words = hide my numbers | hide numbers | 🙈
show-words = show my numbers | show numbers
phones-hide-button = 🙈 Hide my numbers
phones-hidden =
    🙈 When there is news, this phone shows only that. Tap Open to read it, or write to me.
    What you ask for yourself I show as always.
phones-show-button = 👁 Show my numbers
phones-shown = 👁 This phone shows everything again.
# All that is said where numbers are hidden: without a name, a group or an amount
phones-news = There is news in your group book.
phones-open-button = 👁 Open

## One fewer

phones-forget-button = 🗑 Forget a phone
phones-which = Which one shall I forget?
# $phone (Message): which phone
phones-forget = { $phone } will not speak for you any more. I write nothing there. Shall I forget it?
phones-forget-here = I will not know you on this phone any more. You go on with your other phone. Goodbye here!
phones-forget-last =
    ⚠ This is the only phone where I know you. Without it I cannot reach you, and you cannot reach your book.
    Add a new phone first. Shall I forget this one all the same?
phones-forget-it-button = 🗑 Forget it
phones-keep-button = 🔒 No, keep it
phones-kept = Good. I forgot nothing.
# $phone (Message): which phone
phones-off = ✅ Forgotten: { $phone }.
# $phone (Message): which phone
phones-off-told = 🗑 A phone speaks for you no more: { $phone }.
phones-off-already = That phone is taken off already.
phones-forgotten = This phone is forgotten. Goodbye!
