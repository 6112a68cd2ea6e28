"""The group's life: people, members, offices, rules, invitations, handovers, and what is told to whom.

One module is one noun. Everything here decides; nothing here knows a channel or a word of any language. Money moves
only through `handovers`, which is the one caller of the book's writer.
"""
