### Help, and a person to talk to.

help-words = help | help me | explain it to me | info | ❓ | ?

help-what =
    I am your group’s own record book. I never hold or move money.
    Money counts when two people have said so.
help-say =
    Tap a button, or write to me at any time:
    💶 paid 50
    📒 balance
    🤲 loan 200
    💶 repay 50
    🔄 turns
    🌍 language
    ☰ menu
    ✖ cancel
help-safe =
    Only messages in this chat count. A forwarded picture is no receipt.
    I never ask for a PIN or a password.
help-check-button = 🔍 Check a receipt
help-privacy-button = 🔒 Privacy

## 💬 A person to talk to: an officer of the group

someone-words = person | a person | talk | human | somebody | 💬
someone-button = 💬 A person
# $officer (Name): the secretary, or another officer
someone-may-i = I can tell { $officer } that you would like to talk. I say nothing else. May I?
someone-yes-button = ✅ Yes, please
# $officer (Name): the officer who was told
someone-told = I told { $officer } that you would like to talk.
# $member (Name): who would like to talk · $group (GroupName): the group they share
someone-wants-to-talk = 💬 { $member } of { $group } would like to talk to you. Please call or visit.
someone-will-button = ✅ I will
# $member (Name): who would like to talk
someone-thanks = Thank you. I told { $member }.
# $officer (Name): the officer who answered
someone-will-talk = 💬 { $officer } will talk to you soon.
someone-nobody = Nobody else has an office yet. Please talk to the others in your group.
someone-not-an-officer = Only officers of the group answer this.
someone-has-left = This member is no longer in the group.
