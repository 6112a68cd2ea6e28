"""Rotation: everybody's turn, and one's own.

    /rotation       every round with its day and whose turn it is: the group's to know, as at any meeting
    [My turns]      in private: my seats, my turn, what I paid and got, what is left, what a missing payment would do
    [What we agreed], [Earlier circles]

Where no circle runs it says so, and shows an officer how to begin one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.cooperative import (
    groups,
    rotation_cards,
    rotation_pauses,
    rotation_words,
    rotations,
    round_cards,
    rounds,
    swaps,
)
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationLife, RoundLife
from bot.cooperative.rounds import Standing
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Say, say
from bot.money import Money

__all__ = ["ACTIONS", "start"]

# So many circles of the past are one look.
PAST_MAX = 12


def start(turn: Turn) -> Done:
    """Everybody's turn in the circle that runs; how one comes about; or how to begin one."""
    group = turn.in_group
    circle = rotations.live(turn.session, group.id)
    if circle is None:
        return Done((_none(turn, group),))
    if not rotations.rounds_of(turn.session, circle):
        rotation_cards.show_to(
            turn.session, group, circle, turn.person.id, turn.now, fresh=True, occasion=f":asked-for:{turn.event}"
        )
        return Done()
    return Done((_all(turn, group, circle),))


def all(turn: Turn, about: str) -> Done:
    """[All turns], on the group's card: sent to whoever taps, in private"""
    group, circle = _circle(turn, about)
    if not turn.address.reachable:
        raise Refusal("mine-open-private")
    return Done((_all(turn, group, circle),), toast=say("mine-sent") if turn.place is not None else None)


def mine(turn: Turn, about: str) -> Done:
    """[My turns], and [My status] on the group's card: in private only"""
    group, circle = _circle(turn, about)
    if not turn.address.reachable:
        raise Refusal("mine-open-private")
    return Done((_mine(turn, group, circle),), toast=say("mine-sent") if turn.place is not None else None)


def terms(turn: Turn, about: str) -> Done:
    """[What we agreed]"""
    group, circle = _circle(turn, about)
    lines = rotation_words.in_words(circle.terms, group.currency)
    ways = (_act("all", circle, say("rotation-all-button")), menu_choice())
    return Done((say("rotation-terms", choices=ways, group=GroupName(group.id), number=circle.number, lines=lines),))


def past(turn: Turn, about: str) -> Done:
    """[Earlier circles]"""
    group = _group_of(turn, int(about))
    over = rotations.past(turn.session, group.id)[:PAST_MAX]
    if not over:
        return Done((say("rotation-past-none", choices=(menu_choice(),)),))
    lines = tuple(_ended(turn, group, circle) for circle in over)
    looks = (
        _act("all", circle, say("rotation-look-button", number=circle.number))
        for circle in over
        if circle.state == RotationLife.ENDED
    )
    return Done((say("rotation-past", choices=(*looks, menu_choice()), lines=lines),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {
    "rotation.all": all,
    "rotation.mine": mine,
    "rotation.terms": terms,
    "rotation.past": past,
}


def _none(turn: Turn, group: Group) -> Say:
    leads = rotations.may_lead(turn.session, group.id, turn.person.id)
    rotate = [Choice("rotate", say("rotate-button"), action="rotate")] if leads else []
    past = _earlier(group) if rotations.past(turn.session, group.id) else []
    return say("rotation-none-officer" if leads else "rotation-none", choices=(*rotate, *past, menu_choice()))


def _all(turn: Turn, group: Group, circle: Rotation) -> Say:
    """Names and days are everybody's; nobody's money is in it."""
    session = turn.session
    ways = [_act("mine", circle, say("rotation-mine-button"))]
    if circle.state == RotationLife.RUNNING and rounds.to_pay_now(session, circle, turn.person.id):
        pay = Choice("pay", say("contribute-button"), action="contribute.this", object=str(group.id))
        ways.insert(0, pay)
    if swaps.has_turn_ahead(session, group, circle, turn.person.id, turn.now):
        about = f"{group.id}:{circle.number}"
        ways.append(Choice("swap", say("swap-button"), action="swap.start", object=about))
    ways.append(_act("terms", circle, say("rotation-terms-button")))
    can_move = circle.state == RotationLife.RUNNING and rotation_pauses.may_ask(session, circle, turn.person.id)
    if can_move and rotation_pauses.next_turn(session, circle) is not None:
        about = f"{group.id}:{circle.number}"
        ways.append(Choice("pause", say("propose-pause-button"), action="propose.pause", object=about))
    if circle.state == RotationLife.RUNNING and rotations.may_lead(session, group.id, turn.person.id):
        ways.append(
            Choice("gone", say("takeover-gone-button"), action="takeover.gone", object=f"{group.id}:{circle.number}")
        )
    ways += _earlier(group) if rotations.past(session, group.id) else []
    return say(
        "rotation-all",
        choices=(*ways, menu_choice()),
        picture=round_cards.calendar(session, circle),
        group=GroupName(group.id),
        number=circle.number,
        lines=rotation_cards.all_turns(session, group, circle),
    )


def _mine(turn: Turn, group: Group, circle: Rotation) -> Say:
    session, person = turn.session, turn.person.id
    halves = rotations.halves_of(session, circle, person)
    ways = [_act("all", circle, say("rotation-all-button")), menu_choice()]
    if not halves:
        return say("rotation-not-in", choices=tuple(ways))
    standing = rounds.standing(session, group, circle, person)
    facts = [say("rotation-my-seats", seats=rotation_words.seats_in_words(halves))]
    facts += _my_turns(turn, group, circle)
    facts.append(say("rotation-my-sums", paid=standing.paid, received=standing.received))
    if standing.on_the_way:
        facts.append(say("rotation-my-way", amount=standing.on_the_way))
    facts += _my_dues(turn, circle, standing)
    if standing.owed:
        facts.append(say("rotation-my-advance", owed=standing.owed))
    if standing.held:
        facts.append(say("rotation-my-held", held=standing.held))
    if circle.state == RotationLife.RUNNING:
        ways.insert(
            1,
            Choice("give-up", say("takeover-button"), action="takeover.give-up", object=f"{group.id}:{circle.number}"),
        )
    if standing.to_pay:
        pay = Choice("pay", say("contribute-button"), action="contribute.this", object=str(group.id))
        ways.insert(0, pay)
    return say("rotation-mine", choices=tuple(ways), group=GroupName(group.id), facts=tuple(facts))


def _my_turns(turn: Turn, group: Group, circle: Rotation) -> list[Say]:
    """When it is their turn, and what they get; and what they had."""
    person, plan = turn.person.id, rounds.plan_of(turn.session, circle)
    mine = {seat.round for seat in plan.seats if seat.person_id == person}
    lines = []
    for one in plan.rounds:
        if one.round in mine:
            if one.state == RoundLife.PAID:
                lines += _had(turn, group, circle, one.round)
            else:
                minor = plan.shares(one.round).get(person, 0)
                share = Money(minor - (plan.kept(person, one.round) if minor else 0), group.currency)
                lines.append(say("rotation-my-turn", round=one.round, day=one.due_on, amount=share))
    return [*lines, *([say("rotation-my-turn-unknown")] if None in mine else [])]


def _had(turn: Turn, group: Group, circle: Rotation, number: int) -> list[Say]:
    """What they got in a turn that is over, and what was taken from it for what they had not paid."""
    if circle.terms.direct:
        minor = rounds.plan_of(turn.session, circle).shares(number).get(turn.person.id, 0)
        return [say("rotation-my-turn-had", round=number, amount=Money(minor, group.currency))]
    got = rounds.handed_out(turn.session, circle, number, turn.person.id)
    taken = rounds.taken_from(turn.session, circle, number, turn.person.id)
    lines = [say("rotation-my-turn-had", round=number, amount=Money(got, group.currency))] if got else []
    if taken:
        lines.append(say("rotation-my-turn-taken", round=number, amount=Money(taken, group.currency)))
    return lines


def _my_dues(turn: Turn, circle: Rotation, standing: Standing) -> list[Say]:
    """What is left to pay now, and until the end; and what the pot of now would be without it."""
    current, lines = rounds.newest_open(turn.session, circle), []
    if current is not None and standing.to_pay:
        day = rounds.due_on(turn.session, circle, turn.person.id) or current.due_on
        lines.append(say("rotation-my-left", left=standing.to_pay, day=day))
        lines.append(say("rotation-my-missing", pot=standing.without, whole=standing.whole))
    elif current is not None:
        lines.append(say("rotation-my-left-nothing"))
    if standing.until_the_end > standing.to_pay:
        lines.append(say("rotation-my-to-pay", left=standing.until_the_end))
    return lines


def _ended(turn: Turn, group: Group, circle: Rotation) -> Say:
    if circle.state == RotationLife.CALLED_OFF or circle.started_at is None or circle.ended_at is None:
        return say("rotation-past-called-off", number=circle.number)
    first, last = groups.today(group, circle.started_at), groups.today(group, circle.ended_at)
    count = len(rotations.rounds_of(turn.session, circle))
    return say("rotation-past-ended", number=circle.number, first=first, last=last, rounds=count)


def _circle(turn: Turn, about: str) -> tuple[Group, Rotation]:
    group_id, number = (int(part) for part in about.split(":"))
    group = _group_of(turn, group_id)
    return group, rotations.rotation(turn.session, group_id, number)


def _group_of(turn: Turn, group_id: int) -> Group:
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group


def _act(id: str, circle: Rotation, label: Say) -> Choice:
    return Choice(id, label, action=f"rotation.{id}", object=f"{circle.group_id}:{circle.number}")


def _earlier(group: Group) -> list[Choice]:
    return [Choice("past", say("rotation-past-button"), action="rotation.past", object=str(group.id))]
