"""What people see of a swap of turns: who asks, who is asked, the chair where the terms want that, and then everybody.

who is asked, and who asks      each their own turn, the day they would have instead, and what it brings
the chair                       whose turns they are, and that both want it; no sums
the group                       who swapped what, for the order is everybody's
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import (
    notices,
    offices,
    people,
    rotation_guarantor_cards,
    rotation_words,
    rotations,
    round_cards,
    swaps,
)
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationSwap, RoundLife, SwapLife
from bot.cooperative.rotation_terms import RotationTerms
from bot.cooperative.swaps import HeldTurn
from bot.messages import Arg, Choice, GroupName, Name, Say, Style, say

__all__ = ["card_key", "card_of", "show", "show_to", "what_changes"]


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
        about = f"{group.id}:{circle.number}"
        look = Choice("all", say("rotation-all-button"), action="rotation.all", object=about)
        told = say(
            "swap-told",
            choices=(look,),
            group=GroupName(group.id),
            asker=Name(one.asker_id),
            other=Name(one.other_id),
            first=one.asker_round,
            second=one.other_round,
        )
        notices.tell_members(session, group.id, told, key=f"{card_key(one)}:done", now=now)
        round_cards.show(session, group, circle, now, key=f"{card_key(one)}:done")
        for number in (one.asker_round, one.other_round) if circle.terms.guarantor else ():
            # Whose turn is open by now is asked when it opens, and it has opened before.
            if rotations.round_of(session, circle, number).state == RoundLife.OPEN:
                rotation_guarantor_cards.ask_receivers(session, group, circle, number, now)


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
    if one.state == SwapLife.LAPSED and one.ended_at is not None and one.ended_at < swaps.lapses_at(one):
        # Why is one person's money, and not said.
        return Say("swap-off", {**names, **rounds_of_both})
    return Say(f"swap-{one.state}", {**names, **rounds_of_both})


def what_changes(terms: RotationTerms, currency: str, now: HeldTurn, then: HeldTurn) -> tuple[Say, ...]:
    """What a swap changes for whoever holds `now` and would have `then`, a line each; beside the day.

    What a turn costs or brings belongs to the turn. What is held back, and who has to stand in, is said to whoever
    would have theirs earlier.
    """
    is_same = now.brings == then.brings
    lines = [say("swap-same-sum") if is_same else say("swap-other-sum", now=now.brings, then=then.brings)]
    if terms.direct or not terms.receiver_pays:
        lines.append(say("swap-pays-for", round=now.round, new=then.round))
    if then.round < now.round:
        if terms.hold_percent and then.round < terms.hold_until:
            lines.append(rotation_words.line("hold", terms, currency))
        if terms.guarantor:
            lines.append(rotation_words.line("guarantor", terms, currency))
    return tuple(lines)


def _turns(session: Session, group: Group, circle: Rotation, one: RotationSwap, reader: int) -> dict[str, Arg]:
    """The reader's own turn and the one they would have, with their days; and what else is different then."""
    held = {(turn.person_id, turn.round): turn for turn in swaps.held_turns(session, group, circle)}
    asked, mine = held.get((one.asker_id, one.asker_round)), held.get((one.other_id, one.other_round))
    now, then = (mine, asked) if reader == one.other_id else (asked, mine)
    numbers = (one.other_round, one.asker_round) if reader == one.other_id else (one.asker_round, one.other_round)
    # Where one of them is somebody else's by now it cannot be done, and the days alone are said until it is over.
    lines = what_changes(circle.terms, group.currency, now, then) if now is not None and then is not None else ()
    return {
        "round": numbers[0],
        "day": rotations.round_of(session, circle, numbers[0]).due_on,
        "new": numbers[1],
        "then": rotations.round_of(session, circle, numbers[1]).due_on,
        "lines": lines,
    }


def _act(one: RotationSwap, id: str, label: Say, style: Style) -> Choice:
    about = f"{one.group_id}:{one.rotation}:{one.number}"
    return Choice(id, label, action=f"swap.{id}", object=about, version=one.version, style=style)


def _was_shown(session: Session, one: RotationSwap, person: int) -> bool:
    address = people.best_address(session, person)
    return address is not None and outbox.shown_under(session, f"address:{address.id}", card_key(one)) is not None
