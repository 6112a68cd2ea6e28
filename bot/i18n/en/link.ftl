### Link: the chat where the group meets.

link-words = link our chat | our chat | add to chat | 💬 👥

link-button = 💬 Add to our chat
# $group (GroupName)
link-offer =
    Tap the button and choose the chat where { $group } meets. The button works for one day.
    There I show one card: how many paid, never who.
link-open-button = 💬 Choose the chat
# $group (GroupName)
link-done = ✅ { $group } meets in that chat now. If you remove me there, I forget the chat.
# $group (GroupName)
link-removed =
    Somebody removed me from the chat of { $group }. The book is safe, and you all reach me here.
    Add me once more whenever you like.
# $group (GroupName), in the group chat
link-greeting =
    👋 I keep the book of { $group }. I never hold your money.
    Here I only count. Your own numbers I tell you in private.

link-code-wrong = This link has ended. Make a new one here, and use it within one day.
link-not-here = This link works in a group chat only. Tap the button and choose the chat.
link-other-group = That chat belongs to another group. Remove me there first, then link it again.
link-only-officers = Only officers link a chat. Ask your chair or your secretary.
# $group (GroupName)
link-anonymous =
    Somebody linked a chat to { $group } as an anonymous administrator. I cannot see who it was.
    Please switch “Remain anonymous” off in that chat, and link it from here once more.
