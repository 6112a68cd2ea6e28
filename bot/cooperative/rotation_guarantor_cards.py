"""What people see of guarantors in a circle of turns: whose turn comes is asked to name one, and that one is asked.

All of it in private. Whoever is asked hears what is still to be paid after the turn, and nothing else of anybody's.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import notices, rotation_guarantors, rotations, rounds
from bot.cooperative.groups import Group
from bot.cooperative.guarantees import Pledge
from bot.cooperative.rotation_tables import Rotation, RotationGuarantor
from bot.messages import Arg, Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["ask_after_takeover", "ask_receivers", "call", "card_key", "show", "show_again"]


def ask_receivers(session: Session, group: Group, circle: Rotation, number: int, now: datetime) -> None:
    """Asks each whose turn a round is to name somebody, if nobody stands in for them yet."""
    plan, paid = rounds.plan_of(session, circle), rounds.paid(session, circle)
    for person in plan.shares(number):
        if not rotation_guarantors.is_lacking(session, circle, plan, person, paid.get(person, 0)):
            continue
        about = f"{group.id}:{circle.number}"
        choices = (Choice("name", say("standin-name-button"), action="standin.name", object=about), _menu())
        key = f"standin:{about}:{person}:{number}"
        _tell(session, group, person, say("standin-needed", choices=choices, round=number), key, now)


def ask_after_takeover(session: Session, group: Group, circle: Rotation, person: int, now: datetime) -> None:
    """Asks whoever took over seats whose turn was had to name somebody: who stood in before did so for another."""
    plan, paid = rounds.plan_of(session, circle), rounds.paid(session, circle)
    had = [one for one in plan.rounds if rounds.given_out(session, circle, one.round, person)]
    if not had or not rotation_guarantors.is_lacking(session, circle, plan, person, paid.get(person, 0)):
        return
    about = f"{group.id}:{circle.number}"
    choices = (Choice("name", say("standin-name-button"), action="standin.name", object=about), _menu())
    _tell(session, group, person, say("standin-needed-after", choices=choices), f"standin:{about}:{person}:after", now)


def show(session: Session, group: Group, circle: Rotation, asked: RotationGuarantor, now: datetime) -> None:
    """Draws the card of whoever is asked; and tells whose turn it is what they answered."""
    card = card_key(asked)
    _draw(session, group, circle, asked, now, key=f"{card}:{asked.state}", fresh=asked.state == Pledge.ASKED)
    if asked.state == Pledge.ASKED:
        return
    told = say(f"standin-told-{asked.state}", choices=(_menu(),), person=Name(asked.guarantor_id))
    if asked.state == Pledge.DECLINED:
        about = f"{group.id}:{circle.number}"
        told = told.offering(Choice("name", say("standin-name-button"), action="standin.name", object=about))
    _tell(session, group, asked.person_id, told, f"{card}:told:{asked.state}", now)


def show_again(session: Session, group: Group, asked: RotationGuarantor, event: str, now: datetime) -> None:
    """Shows whoever is asked the card that they asked to see, as a new message."""
    circle = rotations.rotation(session, group.id, asked.rotation)
    _draw(session, group, circle, asked, now, key=f"{card_key(asked)}:asked-for:{event}", fresh=True)


def call(
    session: Session, group: Group, circle: Rotation, person_id: int, amount: Money, number: int, now: datetime
) -> None:
    """Tells whoever stands in for a member that they are late, and that they may pay in their place."""
    guarantor = rotation_guarantors.guarantor_of(session, circle, person_id)
    if guarantor is None:
        return
    choices = (Choice("pay", say("standin-pay-button"), action="contribute-for"), _menu())
    facts: dict[str, Arg] = {"person": Name(person_id), "amount": amount, "round": number}
    key = f"standin:{group.id}:{circle.number}:{person_id}:late:{number}"
    _tell(session, group, guarantor, Say("standin-late", facts, choices), key, now)


def card_key(asked: RotationGuarantor) -> str:
    """The card under which whoever is asked sees it."""
    return f"standin:{asked.group_id}:{asked.rotation}:{asked.person_id}:{asked.guarantor_id}"


def _card(session: Session, group: Group, circle: Rotation, asked: RotationGuarantor) -> Say:
    facts: dict[str, Arg] = {"person": Name(asked.person_id)}
    if asked.state != Pledge.ASKED:
        return Say(f"standin-{asked.state}", facts, (_menu(),))
    plan = rounds.plan_of(session, circle)
    left = plan.due_through(asked.person_id, plan.last) - rounds.paid(session, circle).get(asked.person_id, 0)
    about = f"{group.id}:{circle.number}:{asked.person_id}"
    choices = (
        Choice("yes", say("guarantee-yes-button"), action="standin.accept", object=about, style=Style.GOOD),
        Choice("no", say("guarantee-no-button"), action="standin.decline", object=about, style=Style.BAD),
    )
    return Say("standin-ask", {**facts, "left": Money(max(0, left), group.currency)}, choices)


def _draw(
    session: Session,
    group: Group,
    circle: Rotation,
    asked: RotationGuarantor,
    now: datetime,
    *,
    key: str,
    fresh: bool,
) -> None:
    notices.tell(
        session,
        asked.guarantor_id,
        notices.of_group(session, _card(session, group, circle, asked), group.id, asked.guarantor_id),
        key=key,
        now=now,
        group_id=group.id,
        card=card_key(asked),
        fresh=fresh,
    )


def _tell(session: Session, group: Group, person: int, what: Say, key: str, now: datetime) -> None:
    told = notices.of_group(session, what, group.id, person)
    notices.tell(session, person, told, key=key, now=now, group_id=group.id, can_wait=True)


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")
