"""A month in short: to each member alone what is theirs, with the mark of the book; to the group counts and totals.

The mark is what makes the members witnesses: whoever keeps the message can prove later what the book was by then.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import (
    aid,
    groups,
    guarantees,
    handovers,
    loan_words,
    loans,
    months,
    notices,
    places,
    rotations,
    rounds,
)
from bot.cooperative.groups import Group
from bot.cooperative.rules import Together, rules_of
from bot.messages import Choice, GroupName, Say, say
from bot.money import Money

__all__ = ["TOGETHER_MIN", "sum_up"]

# The total of fewer people than this would tell each of them what the others have, or owe.
TOGETHER_MIN = 3


def sum_up(session: Session, group: Group, month: date, now: datetime) -> None:
    """Tells how a month that is over was. The group must be locked."""
    members = groups.active_members(session, group.id)
    of_group = _of_group(session, group, month)
    if places.places_of(session, group.id):
        told = say("summary-group", group=GroupName(group.id), month=month, lines=of_group)
        notices.tell_group(session, group.id, told, key=f"summary:{group.id}:{month}", now=now, can_wait=True)
    in_chats = notices.in_chats(session, group.id)
    for member in members:
        lines = _of_member(session, group, member.person_id, month, now)
        # Whom no chat of the group reaches hears in private what is said there.
        told = say(
            "summary-mine",
            choices=(
                Choice("book", say("book-button"), action="book.open", object=str(group.id)),
                Choice("menu", say("menu-button"), action="home"),
            ),
            group=GroupName(group.id),
            month=month,
            lines=lines if member.person_id in in_chats else (*lines, say("summary-all"), *of_group),
        )
        notices.tell(
            session,
            member.person_id,
            told,
            key=f"summary:{group.id}:{month}",
            now=now,
            group_id=group.id,
            can_wait=True,
        )


def _of_member(session: Session, group: Group, person_id: int, month: date, now: datetime) -> tuple[Say, ...]:
    today, head = groups.today(group, now), ledger.head(session, group.id)
    lines = []
    if _saves(session, group):
        paid = handovers.paid_in(session, group.id, month).get(person_id, 0)
        lines.append(say("summary-paid", month=month, paid=Money(paid, group.currency)))
    lines.append(say("book-saved", saved=ledger.savings_of(session, group.id, person_id)))
    circle = rotations.live(session, group.id)
    if circle is not None and person_id in rotations.people_of(session, circle):
        turns = rounds.standing(session, group, circle, person_id)
        lines.append(say("summary-turns", paid=turns.paid, received=turns.received))
    lines += loan_words.standing(session, group, person_id, today)
    bound = guarantees.live_of(session, group.id, person_id)
    if bound:
        lines.append(say("book-stands-in", bound=Money(bound, group.currency)))
    lines.append(say("statement-mark", line=head.seq, mark=head.mark))
    return tuple(lines)


def _of_group(session: Session, group: Group, month: date) -> tuple[Say, ...]:
    """How many, and how much together; nothing from which anybody could work out what one of them has."""
    lines = []
    if _saves(session, group):
        stands = months.month_of_group(session, group, month)
        lines.append(say("summary-count", paid=stands.paid, members=stands.members))
    held = ledger.balances(session, group.id)
    saved = [-amount.minor for account, amount in held if account.kind == "savings"]
    if len(saved) >= TOGETHER_MIN:
        lines.append(say("summary-saved", saved=Money(sum(saved), group.currency)))
    running = loans.running(session, group.id)
    if len({loan.borrower_id for loan in running}) >= TOGETHER_MIN:
        lent = sum(amount.minor for account, amount in held if account.kind == "loan")
        lines.append(say("summary-lent", count=len(running), lent=Money(lent, group.currency)))
    lines += _social(session, group, month)
    head = ledger.head(session, group.id)
    lines.append(say("statement-mark", line=head.seq, mark=head.mark))
    return tuple(lines)


def _social(session: Session, group: Group, month: date) -> list[Say]:
    """What was given out of the social box, never to whom or why; and what lies in it."""
    box = -ledger.balance(session, group.id, ledger.social())
    since, until = (datetime.combine(day, time(0), ZoneInfo(group.zone)) for day in (month, _after(month)))
    count, amount = aid.given_in(session, group, since, until)
    if not box and not count:
        return []
    return [say("summary-helped", count=count, amount=amount, box=box)]


def _after(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)


def _saves(session: Session, group: Group) -> bool:
    return rules_of(session, group.id).together != Together.TURNS
