### How the bot presents itself: the list of commands in the app, and the words in an empty chat.

command-menu = Where I stand
command-paid = I paid
command-balance = My book
command-statement = A statement for a month or a year
command-group = My group
command-language = Another language
command-help = What I can do here
command-cancel = Stop what I am doing

# Shown in an empty chat before somebody presses START, at most 512 characters
bot-description =
    I keep the record book of your savings group: who paid, who has the money, and what each of you saved.
    Two people confirm every payment, both get a receipt, and no line is ever deleted.
    I never hold your money.
# Shown on the bot's profile, at most 120 characters
bot-short-description = The record book of your savings group. I never hold your money.
