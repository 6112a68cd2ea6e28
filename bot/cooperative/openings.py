"""Openings: what a group brings from the book it kept on paper, and how that becomes the first entry of its book.

    proposed -> asked -> opened          proposed | asked -> withdrawn

One officer writes it down, and another who knows that book says that it is right. Whoever in it is not known here yet
is a member by that, by the word of two officers. Then each who can be written to is asked in private about their own
part.

Silence holds nothing up: after seven days the book opens, and says whose part nobody confirmed. Two things hold it up:
a "not right", until that member says otherwise or it is written anew; and a treasurer who has not said that they hold
the cash.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import answers, ledger
from bot.cooperative import erasure, groups, newcomers, offices, people
from bot.cooperative.groups import Group, Life
from bot.database import Base, Id
from bot.errors import Refusal
from bot.messages import Choice, Name, say
from bot.money import Money

__all__ = [
    "ANSWER_IN",
    "Brought",
    "Opening",
    "OpeningLife",
    "OpeningLine",
    "agree",
    "answer",
    "asked_of",
    "explained",
    "is_new",
    "kept",
    "line_of",
    "lines_of",
    "live",
    "must_balance",
    "named",
    "open_if_due",
    "opening",
    "propose",
    "take",
    "unconfirmed",
    "waiting",
    "who_confirms",
    "withdraw",
]

# Who has not answered by then is not waited for.
ANSWER_IN = timedelta(days=7)


class OpeningLife(StrEnum):
    """Where an opening stands."""

    PROPOSED = "proposed"
    ASKED = "asked"
    OPENED = "opened"
    WITHDRAWN = "withdrawn"


LIVE = (OpeningLife.PROPOSED, OpeningLife.ASKED)


class Opening(Base):
    """What a group brings, numbered from 1. said_by: the officer who wrote it down; None for whoever hosts the bot."""

    __tablename__ = "opening"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(default=1)
    state: Mapped[str]
    said_by: Mapped[int | None]
    confirmed_by: Mapped[int | None]
    said_at: Mapped[datetime]
    asked_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    bank_minor: Mapped[int]
    wallet_minor: Mapped[int]
    social_minor: Mapped[int]
    entry: Mapped[int | None]

    __table_args__ = (Index("ix_opening_state", "state"),)

    @property
    def opens_at(self) -> datetime:
        """When those who have not answered are not waited for any more."""
        assert self.asked_at is not None, self.number
        return self.asked_at + ANSWER_IN


class OpeningLine(Base):
    """One person's part: what they saved, and the cash they hold. right: what they said of it; None for nothing."""

    __tablename__ = "opening_line"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    opening: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    saved_minor: Mapped[int]
    cash_minor: Mapped[int]
    right: Mapped[bool | None]
    answered_at: Mapped[datetime | None]


@dataclass(frozen=True, slots=True)
class Brought:
    """What is brought, in minor units. saved: by name, as written down. cash: by treasurer."""

    saved: Mapping[str, int]
    cash: Mapping[int, int]
    bank_minor: int = 0
    wallet_minor: int = 0
    social_minor: int = 0

    @property
    def over_minor(self) -> int:
        """What lies there beyond savings and social box: what the group earned before. Below zero, money is missing."""
        there = sum(self.cash.values()) + self.bank_minor + self.wallet_minor
        return there - sum(self.saved.values()) - self.social_minor


def is_new(session: Session, group_id: int) -> bool:
    """Whether nothing stands in the group's book yet."""
    return ledger.head(session, group_id).seq == 0


def opening(session: Session, group_id: int, number: int) -> Opening:
    """An opening by its number, as it is in the database now."""
    return session.get_one(Opening, (group_id, number), populate_existing=True)


def take(session: Session, group_id: int, number: int) -> tuple[Group, Opening]:
    """Locks the group, then reads the opening as it is now."""
    group = groups.lock(session, group_id)
    return group, opening(session, group_id, number)


def live(session: Session, group_id: int) -> Opening | None:
    """The opening of a group that waits; None if none does."""
    return session.scalar(select(Opening).where(Opening.group_id == group_id, Opening.state.in_(LIVE)))


def waiting(session: Session) -> Sequence[Opening]:
    """The openings of all groups that wait for their members."""
    return session.scalars(select(Opening).where(Opening.state == OpeningLife.ASKED.value)).all()


def lines_of(session: Session, of: Opening) -> Sequence[OpeningLine]:
    """Everybody's part, by the order in which they became known to us."""
    query = select(OpeningLine).where(OpeningLine.group_id == of.group_id, OpeningLine.opening == of.number)
    return session.scalars(query.order_by(OpeningLine.person_id)).all()


def line_of(session: Session, of: Opening, person_id: int) -> OpeningLine | None:
    """One person's part; None if they have none."""
    return session.get(OpeningLine, (of.group_id, of.number, person_id))


def who_confirms(session: Session, of: Opening) -> list[int]:
    """The officers who may say that it is right: all but the one who wrote it down."""
    return [one for one in offices.officers(session, of.group_id) if one != of.said_by]


def asked_of(session: Session, group_id: int, person_id: int) -> list[Opening]:
    """The opening that waits for this person's word, as an officer or about their own part."""
    of = live(session, group_id)
    if of is None:
        return []
    if of.state == OpeningLife.PROPOSED:
        return [of] if person_id in who_confirms(session, of) else []
    line = line_of(session, of, person_id)
    return [of] if line is not None and line.right is None else []


def unconfirmed(session: Session, of: Opening) -> list[int]:
    """Those who have not said that their part is right."""
    return [line.person_id for line in lines_of(session, of) if not line.right]


def kept(session: Session, of: Opening) -> Money:
    """What is the group's own: what lies there beyond savings and social box."""
    lines = lines_of(session, of)
    there = sum(line.cash_minor for line in lines) + of.bank_minor + of.wallet_minor
    saved = sum(line.saved_minor for line in lines)
    return Money(there - saved - of.social_minor, groups.group(session, of.group_id).currency)


def must_balance(brought: Brought, currency: str) -> None:
    """Raises Refusal, with what is missing, if less money lies there than is owed to members and the social box."""
    if brought.over_minor < 0:
        again = Choice("again", say("bring-again-button"))
        raise Refusal("bring-missing", choices=(again,), missing=Money(-brought.over_minor, currency))
    if not any((*brought.saved.values(), *brought.cash.values(), brought.bank_minor, brought.wallet_minor)):
        raise Refusal("bring-nothing")


def named(session: Session, group_id: int, names: Sequence[str]) -> dict[str, int | None]:
    """Who each name is: the member who is called so, or None for somebody new.

    Raises Refusal where two members are called so, for nobody guesses whose money it is.
    """
    known: dict[str, list[int]] = {}
    for member in groups.active_members(session, group_id):
        known.setdefault(answers.normal(people.name_of(session, member.person_id)), []).append(member.person_id)
    found: dict[str, int | None] = {}
    for name in names:
        fitting = known.get(answers.normal(name), [])
        if len(fitting) > 1:
            raise Refusal("bring-two-of-a-name", person=Name(fitting[0]))
        found[name] = fitting[0] if fitting else None
    return found


def propose(session: Session, group: Group, brought: Brought, by: int, now: datetime) -> Opening:
    """An officer writes down what the group brings. The group must be locked.

    Raises Refusal if the book has an entry, another opening waits, no other officer could confirm it, money is missing,
    a name is not clear, or `by` may not write in somebody whom the group does not know yet.
    """
    if not is_new(session, group.id):
        raise Refusal("bring-not-new")
    if live(session, group.id) is not None:
        raise Refusal("bring-waits-already")
    if not offices.can_count_money(session, group.id):
        raise Refusal("offices-treasurer-needed")
    if by not in offices.officers(session, group.id):
        raise Refusal("add-only-officers")
    must_balance(brought, group.currency)
    of = Opening(
        group_id=group.id,
        number=(session.scalar(select(func.max(Opening.number)).where(Opening.group_id == group.id)) or 0) + 1,
        state=OpeningLife.PROPOSED.value,
        said_by=by,
        said_at=now,
        bank_minor=brought.bank_minor,
        wallet_minor=brought.wallet_minor,
        social_minor=brought.social_minor,
    )
    session.add(of)
    session.flush()
    saved = {
        person if person is not None else newcomers.write_in(session, group, name, by=by, now=now): brought.saved[name]
        for name, person in named(session, group.id, tuple(brought.saved)).items()
    }
    for person in dict.fromkeys((*saved, *brought.cash)):
        line = OpeningLine(
            group_id=group.id,
            opening=of.number,
            person_id=person,
            saved_minor=saved.get(person, 0),
            cash_minor=brought.cash.get(person, 0),
        )
        if person == by:
            # They wrote it themselves, and another officer says that it is so.
            line.right, line.answered_at = True, now
        session.add(line)
    session.flush()
    return of


def agree(session: Session, group: Group, of: Opening, by: int, now: datetime) -> None:
    """Another officer says that it is what their book says. The group must be locked.

    Whom the group did not know yet is a member from now on. Raises Refusal if it is not theirs to say, or is over.
    """
    if by == of.said_by:
        raise Refusal("handover-for-yourself")
    if by not in who_confirms(session, of):
        raise Refusal("add-only-officers")
    if of.state != OpeningLife.PROPOSED:
        raise Refusal("bring-over")
    for line in lines_of(session, of):
        member = groups.membership(session, group.id, line.person_id)
        if member is not None and member.life == Life.ASKED:
            groups.admit(session, group.id, line.person_id, now)
        if line.person_id == by:
            line.right, line.answered_at = True, now
    of.state, of.confirmed_by, of.asked_at = OpeningLife.ASKED.value, by, now
    of.version += 1
    session.flush()


def answer(session: Session, of: Opening, person_id: int, right: bool, now: datetime) -> None:
    """Somebody says whether their own part is right. They may say otherwise until the book opens.

    Raises Refusal if they have no part in it, or it is over.
    """
    line = line_of(session, of, person_id)
    if line is None:
        raise Refusal("handover-not-yours")
    # Whose word was not waited for may still give it.
    late = of.state == OpeningLife.OPENED and right
    if of.state != OpeningLife.ASKED and not late:
        raise Refusal("bring-over")
    line.right, line.answered_at = right, now
    of.version += 1
    session.flush()


def withdraw(session: Session, of: Opening, by: int | None, now: datetime) -> None:
    """It is not to be so, and can be written anew. Raises Refusal for anybody who is no officer, or if it is over.

    by: None where somebody in it has left meanwhile. Whom nobody knew before it is forgotten again.
    """
    if by is not None and by not in offices.officers(session, of.group_id):
        raise Refusal("add-only-officers")
    if of.state not in LIVE:
        raise Refusal("bring-over")
    for line in lines_of(session, of):
        member = groups.membership(session, of.group_id, line.person_id)
        if member is not None and member.life == Life.ASKED and member.brought_by == of.said_by:
            erasure.erase(session, session.get_one(people.Person, line.person_id), now)
    of.state, of.ended_at = OpeningLife.WITHDRAWN.value, now
    of.version += 1
    session.flush()


def open_if_due(session: Session, group: Group, of: Opening, now: datetime) -> bool:
    """Writes the one entry, if nothing holds it up any more. The group must be locked. Returns whether it did.

    Everybody said that it is right; or seven days are over, nobody said that it is not, and all who hold cash said so.
    """
    lines = lines_of(session, of)
    if of.state != OpeningLife.ASKED or any(line.right is False for line in lines):
        return False
    if any(line.cash_minor and not line.right for line in lines):
        return False
    if now < of.opens_at and any(not line.right and people.can_answer(session, line.person_id) for line in lines):
        return False
    if not all(groups.takes_part(session, group.id, line.person_id) for line in lines):
        withdraw(session, of, None, now)
        return False
    cause = f"opening:{of.number}"
    entry = ledger.Entry("opening", _postings(session, group, of), now, of.said_by, of.confirmed_by, cause)
    of.entry = ledger.record(session, group.id, entry, key=f"{cause}:{group.id}", now=now).seq
    of.state, of.ended_at = OpeningLife.OPENED.value, now
    of.version += 1
    session.flush()
    return True


def explained(session: Session, group: Group, seq: int, cause: str, lines: Mapping[str, Money]) -> bool:
    """Whether an entry is what the group brought, as two officers said it."""
    of = session.scalar(select(Opening).where(Opening.group_id == group.id, Opening.entry == seq))
    if of is None or cause != f"opening:{of.number}" or of.confirmed_by in (None, of.said_by):
        return False
    return dict(lines) == {one.account.code: one.amount for one in _postings(session, group, of)}


def _postings(session: Session, group: Group, of: Opening) -> tuple[ledger.Posting, ...]:
    def money(minor: int) -> Money:
        return Money(minor, group.currency)

    lines = lines_of(session, of)
    places = {ledger.cash(line.person_id): money(line.cash_minor) for line in lines}
    places |= {ledger.bank(): money(of.bank_minor), ledger.wallet(): money(of.wallet_minor)}
    saved = {line.person_id: money(line.saved_minor) for line in lines}
    return ledger.opening(places, saved, money(of.social_minor), kept(session, of))
