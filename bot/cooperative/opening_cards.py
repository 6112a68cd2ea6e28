"""What people see of an opening: the officers all of it, each member their own part, and the group's chat no money.

officers     who saved how much and where the money lies; yes or no; then who has said that it is right, and who not
members      their own savings, and the cash in their hands; right or not
the chat     that the book is open, and how many have not confirmed
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, notices, offices, openings
from bot.cooperative.groups import Group
from bot.cooperative.openings import Opening, OpeningLife, OpeningLine
from bot.messages import Arg, Choice, GroupName, Name, Say, Style, say
from bot.money import Money

__all__ = ["card_key", "key_for", "own_key", "parts_in_words", "show", "show_again", "show_to"]


def card_key(of: Opening) -> str:
    """The card under which officers see it."""
    return f"opening:{of.group_id}:{of.number}"


def own_key(of: Opening) -> str:
    """The card under which somebody sees their own part."""
    return f"opening-own:{of.group_id}:{of.number}"


def key_for(of: Opening) -> str:
    """The card under which a word is asked for now: an officer's about all of it, or anybody's about their own part."""
    return card_key(of) if of.state == OpeningLife.PROPOSED else own_key(of)


def show(session: Session, group: Group, of: Opening, now: datetime, *, by: int | None, news: bool) -> None:
    """Draws it for everybody who sees it. The group must be locked. by: whose doing it is. news: it is said anew."""
    for officer in offices.officers(session, group.id):
        show_to(session, group, of, officer, now, fresh=news and officer != by)
    if of.state == OpeningLife.PROPOSED or of.asked_at is None:
        return
    for line in openings.lines_of(session, of):
        _show_own(session, group, of, line, now, fresh=news and line.person_id != by)
    if of.state == OpeningLife.OPENED and news:
        left = len(openings.unconfirmed(session, of))
        told = say("bring-group-opened", group=GroupName(group.id), count=left)
        notices.tell_group(session, group.id, told, key=f"{card_key(of)}:opened", now=now, can_wait=True)


def show_to(
    session: Session, group: Group, of: Opening, officer: int, now: datetime, *, fresh: bool, occasion: str = ""
) -> None:
    """Draws one officer's card."""
    _tell(session, of, officer, _card(session, group, of, officer), card_key(of), now, fresh, occasion)


def show_again(session: Session, group: Group, of: Opening, person: int, occasion: str, now: datetime) -> None:
    """What waits for this person's word, once more."""
    line = openings.line_of(session, of, person)
    if of.state == OpeningLife.ASKED and line is not None:
        _show_own(session, group, of, line, now, fresh=True, occasion=occasion)
    else:
        show_to(session, group, of, person, now, fresh=True, occasion=occasion)


def parts_in_words(session: Session, group: Group, of: Opening) -> tuple[Say, ...]:
    """All of it, a sentence each: for officers alone."""

    def money(minor: int) -> Money:
        return Money(minor, group.currency)

    lines = openings.lines_of(session, of)
    whole = {"bank": of.bank_minor, "wallet": of.wallet_minor, "social": of.social_minor}
    whole["kept"] = openings.kept(session, of).minor
    return (
        *(say("bring-part-saved", person=Name(one.person_id), amount=money(one.saved_minor)) for one in lines),
        *(
            say("bring-part-cash", person=Name(one.person_id), amount=money(one.cash_minor))
            for one in lines
            if one.cash_minor
        ),
        *(say(f"bring-part-{what}", amount=money(minor)) for what, minor in whole.items() if minor),
    )


def _card(session: Session, group: Group, of: Opening, reader: int) -> Say:
    back = _act(of, "back", say("bring-back-button"), Style.BAD)
    menu = Choice("menu", say("menu-button"), action="home")
    facts: dict[str, Arg] = {"group": GroupName(group.id)}
    if of.state == OpeningLife.PROPOSED:
        facts["lines"] = parts_in_words(session, group, of)
        if reader == of.said_by or of.said_by is None:
            return Say("bring-proposed", facts, (back,))
        facts["by"] = Name(of.said_by)
        yes = _act(of, "agree", say("bring-right-button"), Style.GOOD)
        return Say("bring-please-confirm", facts, (yes, _act(of, "back", say("bring-not-right-button"), Style.BAD)))
    if of.state == OpeningLife.WITHDRAWN:
        return Say("bring-withdrawn", facts, (Choice("bring", say("bring-button"), action="bring"), menu))
    lines = openings.lines_of(session, of)
    facts["right"], facts["count"] = sum(1 for line in lines if line.right), len(lines)
    missing = tuple(
        say("bring-says-not" if line.right is False else "bring-says-nothing", person=Name(line.person_id))
        for line in lines
        if not line.right
    )
    if of.state == OpeningLife.OPENED:
        facts["receipt"] = of.entry or 0
        return Say("bring-opened", facts | {"lines": missing or (say("bring-all-right"),)}, (menu,))
    facts["until"] = groups.today(group, of.opens_at)
    return Say("bring-waits", facts | {"lines": missing or (say("bring-all-right"),)}, (back,))


def _show_own(
    session: Session, group: Group, of: Opening, line: OpeningLine, now: datetime, *, fresh: bool, occasion: str = ""
) -> None:
    said = notices.of_group(session, _own(group, of, line), group.id, line.person_id)
    _tell(session, of, line.person_id, said, own_key(of), now, fresh, occasion)


def _own(group: Group, of: Opening, line: OpeningLine) -> Say:
    saved, cash = Money(line.saved_minor, group.currency), Money(line.cash_minor, group.currency)
    facts: dict[str, Arg] = {"group": GroupName(group.id), "saved": saved, "cash": cash, "holds": bool(cash)}
    yes = _act(of, "right", say("bring-right-button"), Style.GOOD)
    no = _act(of, "wrong", say("bring-not-right-button"), Style.BAD)
    menu = Choice("menu", say("menu-button"), action="home")
    if of.state == OpeningLife.WITHDRAWN:
        return Say("bring-own-withdrawn", {"group": GroupName(group.id)}, (menu,))
    if of.state == OpeningLife.OPENED:
        if line.right:
            return Say("bring-own-opened", facts, (menu,))
        return Say("bring-own-opened-unconfirmed", facts, (yes, menu))
    if line.right is None:
        return Say("bring-own", facts, (yes, no))
    return Say("bring-own-right", facts, (no,)) if line.right else Say("bring-own-wrong", facts, (yes,))


def _act(of: Opening, id: str, label: Say, style: Style = Style.PLAIN) -> Choice:
    # Without the version: another member's answer does not change what this one is asked.
    return Choice(id, label, action=f"bring.{id}", object=f"{of.group_id}:{of.number}", style=style)


def _tell(
    session: Session, of: Opening, person: int, said: Say, card: str, now: datetime, fresh: bool, occasion: str
) -> None:
    notices.tell(
        session,
        person,
        said,
        key=f"{card}:v{of.version}{occasion}",
        now=now,
        group_id=of.group_id,
        card=card,
        fresh=fresh,
    )
