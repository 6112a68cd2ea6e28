### A first phone: how the phone of a member who had none becomes known as theirs.

# For the officer to read out · $person (Name): the member · $code (Text): six digits · $number (Text): our number
first-phone-read-out =
    📞 Read this to { $person }. They text it from their own phone, within a week:
    KITABU { $code }
    to { $number }
first-phone-button = 📞 Their phone
first-phone-nowhere = There is no number here to which plain phones can text. They stay a member without one.
# To whoever texted the code · $group (GroupName)
first-phone-asked = { $group } is asked whether this is your phone. You hear from me then.
# $by (Name): the officer who wrote them in
first-phone-kept = { $by } wrote you in. I keep your name, payments and votes for your group, and show nobody else.
first-phone-is-yours = This phone is known as yours already. The code is for somebody else.
# $person (Name): the member · $by (Name): who made the code · $group (GroupName)
first-phone-is-it-theirs =
    📞 A phone says that it belongs to { $person } of { $group }. { $by } made its code.
    Ask { $person }. Is it theirs?
first-phone-theirs-button = ✅ It is theirs
# $person (Name): the member · $by (Name): who said so
first-phone-is-theirs = 📞 { $by } says that it is the phone of { $person }. It gets their receipts now.
# $person (Name): the member · $by (Name): who said so
first-phone-is-not-theirs = ❌ { $by } says that it is not the phone of { $person }. It gets nothing.
# $group (GroupName) · $by (Name): who said that it is theirs
first-phone-welcome = 📞 { $by } of { $group } says that this is your phone. You get your receipts here.
