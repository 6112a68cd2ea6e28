"""Export: an officer takes the group's whole book away, as a file that any spreadsheet opens.

People are numbers in it, as in the book; under it stands whose number is whose. It is given in private, and never typed
out into a chat.
"""

from __future__ import annotations

from bot import ledger
from bot.cooperative import groups, offices
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Document, GroupName, Name, say

__all__ = ["start"]


def start(turn: Turn) -> Done:
    """The file, to an officer, in private."""
    session, group = turn.session, turn.in_group
    if turn.person.id not in offices.officers(session, group.id):
        raise Refusal("add-only-officers", choices=(menu_choice(),))
    if turn.place is not None:
        raise Refusal("mine-open-private")
    book = "".join(ledger.export(session, group.id, "csv"))
    file = Document(f"book-{group.id}.csv", book, say("export-no-file"))
    lines = tuple(
        say("export-person", number=f"P{member.person_id}", person=Name(member.person_id))
        for member in groups.active_members(session, group.id)
    )
    told = say("export-file", choices=(menu_choice(),), document=file, group=GroupName(group.id), lines=lines)
    return Done((told,))
