### How the bot presents itself: the list of commands in the app, and the words in an empty chat.

# The list of commands. At most 40 characters each, so that one line holds it.
command-menu = ☰ What I can do for you
command-paid = 💶 Say that you paid
command-balance = 📒 See your savings
command-loan = 🤲 Ask for a loan
command-repay = 💶 Pay a loan back
command-rotation = 🔄 Everybody’s turn, and yours
command-statement = 📄 Your lines for a month or a year
command-group = 👥 Your group
command-vote = 🗳 Vote, or see the last votes
command-language = 🌍 Change the language
command-settings = ⚙ Name, clock and quiet hours
command-privacy = 🔒 What I know about you
command-help = ❓ Help
command-cancel = ✖ Stop what you are doing
command-start = 👋 Begin

# Shown in an empty chat before somebody presses START, at most 512 characters
bot-description =
    I keep the record book of your savings group: who paid, who has the money, and what each of you saved.
    Two people confirm every payment, both get a receipt, and no line is ever deleted.
    I never hold your money.
# Shown on the bot's profile, at most 120 characters
bot-short-description = The record book of your savings group. I never hold your money.
