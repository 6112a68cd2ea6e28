### On behalf: a treasurer writes for a member who has no app. A witness confirms what is written.

behalf-words = for someone | for somebody | for | 👤
behalf-button = 👤 For someone
behalf-nobody = Every member has an app, and says and confirms for themselves.
behalf-who = For whom? These members have no app.
# $person (Name): a member whom texts reach
behalf-reached =
    👤 { $person } 📵 has no app, and gets receipts by SMS.
    What happened?
# $person (Name): a member without any phone
behalf-unreached =
    👤 { $person } 📵 has no phone.
    What happened?
# $person (Name): a member whom texts reach no more: they sent STOP, or their number is gone
behalf-silent =
    👤 { $person } 📵 gets no SMS now. Give them a slip.
    What happened?
behalf-paid-button = 💶 They paid
behalf-gave-button = 💸 I gave savings
behalf-book-button = 📖 Read their book
# $person (Name): the member · $saved (Money): what they saved
behalf-how-much = { $person } saved { $saved }. How much did you give them?
# $person (Name): the member · $group (GroupName) · $facts (Lines): what is saved, due and late, and the last lines
behalf-book =
    📖 The book of { $person } in { $group }. Read it to them where nobody else hears.
    { $facts }
# $person (Name): a member
behalf-has-app = { $person } has an app, and says it there.
