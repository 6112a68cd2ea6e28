"""What people see of a swap of turns: who asks, who is asked, the chair where the terms want that, and then everybody.

who is asked, and who asks      each their own turn, the day they would have instead, and what it brings
the chair                       whose turns they are, and that both want it; no sums
the group                       who swapped what, for the order is everybody's
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import notices, offices, people, rotations, round_cards, rounds, swaps
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationSwap, SwapLife
from bot.messages import Arg, Choice, GroupName, Name, Say, Style, say
from bot.money import Money

__all__ = ["card_key", "card_of", "show", "show_to"]


def card_key(one: RotationSwap) -> str:
    """The card under which a swap is shown."""
    return f"swap:{one.group_id}:{one.rotation}:{one.number}"


def show(
    session: Session, group: Group, circle: Rotation, one: RotationSwap, now: datetime, *, by: int | None = None
) -> None:
    """Draws it for everybody concerned, and tells the group once it is done. by: whose own card only changes."""
    concerned = [one.asker_id, one.other_id]
    if one.state == SwapLife.AGREED:
        concerned += swaps.answerers(session, one)
    officers = [person for person in offices.officers(session, group.id) if _was_shown(session, one, person)]
    for person in dict.fromkeys([*concerned, *officers]):
        show_to(session, group, circle, one, person, now, fresh=person != by and person in concerned)
    if one.state == SwapLife.DONE:
        told = say(
            "swap-told",
            group=GroupName(group.id),
            asker=Name(one.asker_id),
            other=Name(one.other_id),
            first=one.asker_round,
            second=one.other_round,
        )
        notices.tell_members(session, group.id, told, key=f"{card_key(one)}:done", now=now)
        round_cards.show(session, group, circle, now, key=f"{card_key(one)}:done")


def show_to(
    session: Session,
    group: Group,
    circle: Rotation,
    one: RotationSwap,
    person: int,
    now: datetime,
    *,
    fresh: bool,
    occasion: str = "",
) -> None:
    """Draws one reader's card."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, circle, one, person), group.id, person),
        key=f"{card_key(one)}:v{one.version}{occasion}",
        now=now,
        group_id=group.id,
        card=card_key(one),
        fresh=fresh,
        can_wait=fresh,
    )


def card_of(session: Session, group: Group, circle: Rotation, one: RotationSwap, reader: int) -> Say:
    """What one reader sees of a swap now, and what they may say to it."""
    back = _act(one, "take-back", say("handover-take-back-button"), Style.BAD)
    if one.state == SwapLife.ASKED and reader == one.other_id:
        choices = (
            _act(one, "agree", say("swap-agree-button"), Style.GOOD),
            _act(one, "no", say("swap-no-button"), Style.BAD),
        )
        facts = _turns(session, group, circle, one, reader)
        return Say("swap-please-answer", {**facts, "person": Name(one.asker_id)}, choices)
    if one.state == SwapLife.ASKED and reader == one.asker_id:
        return say("swap-waits", choices=(back,), person=Name(one.other_id), until=swaps.lapses_at(one))
    if one.state == SwapLife.AGREED and reader in (one.asker_id, one.other_id):
        return say("swap-waits-for-chair", choices=(back,))
    names: dict[str, Arg] = {"asker": Name(one.asker_id), "other": Name(one.other_id)}
    rounds_of_both: dict[str, Arg] = {"first": one.asker_round, "second": one.other_round}
    if one.state == SwapLife.AGREED and reader in swaps.answerers(session, one):
        choices = (
            _act(one, "chair-yes", say("motion-yes-button"), Style.GOOD),
            _act(one, "chair-no", say("motion-no-button"), Style.BAD),
        )
        return Say("swap-chair-answer", {**names, **rounds_of_both}, choices)
    if one.state == SwapLife.DONE and reader in (one.asker_id, one.other_id):
        own = one.other_round if reader == one.asker_id else one.asker_round
        all_turns = Choice("turns", say("rotation-all-button"), action="rotation")
        return say("swap-done", choices=(all_turns,), round=own, day=rotations.round_of(session, circle, own).due_on)
    return Say(f"swap-{one.state}", {**names, **rounds_of_both})


def _turns(session: Session, group: Group, circle: Rotation, one: RotationSwap, reader: int) -> dict[str, Arg]:
    """The reader's own turn and the one they would have, with their days; and what each brings, where that differs."""
    now, then = (one.other_round, one.asker_round) if reader == one.other_id else (one.asker_round, one.other_round)
    plan = rounds.plan_of(session, circle)
    other = one.asker_id if reader == one.other_id else one.other_id
    brings = Money(plan.shares(then).get(other, 0), group.currency)
    brought = Money(plan.shares(now).get(reader, 0), group.currency)
    lines = (say("swap-other-sum", now=brought, then=brings),) if brings != brought else (say("swap-same-sum"),)
    return {
        "round": now,
        "day": rotations.round_of(session, circle, now).due_on,
        "new": then,
        "then": rotations.round_of(session, circle, then).due_on,
        "lines": lines,
    }


def _act(one: RotationSwap, id: str, label: Say, style: Style) -> Choice:
    about = f"{one.group_id}:{one.rotation}:{one.number}"
    return Choice(id, label, action=f"swap.{id}", object=about, version=one.version, style=style)


def _was_shown(session: Session, one: RotationSwap, person: int) -> bool:
    address = people.best_address(session, person)
    return address is not None and outbox.shown_under(session, f"address:{address.id}", card_key(one)) is not None
