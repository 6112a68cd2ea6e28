"""What is given to many, one after the other: to whom, and that it was given. The same two questions wherever it is so.

    to whom  ->  [I gave €24] [From the bank] [By phone]      it waits for the member, as every handover does

GIVINGS says for each occasion what is left for whom, and how it is claimed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, handover_cards, rotation_claims, rotation_end_cards, rotations, shareout_claims
from bot.cooperative.claims import free_to_give
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["Gave", "Whom", "to_whom"]

PLACES: Mapping[str, Callable[[], ledger.Account]] = {"bank": ledger.bank, "wallet": ledger.wallet}


class Giving(NamedTuple):
    """One occasion. left: (session, group, number, giver) what this giver may give to whom now. claim: says that it was
    given.
    """

    left: Callable[[Session, Group, int, int], list[tuple[int, Money]]]
    claim: Callable[[Turn, Group, int, int, Money, ledger.Account | None], Handover]


def to_whom(turn: Turn, what: str, about: str) -> Whom:
    """The first question. about: the group, and the number of what is given, such as "5:1".

    Raises Refusal if nothing is left for this person to give.
    """
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    left = GIVINGS[what].left(turn.session, turn.group, number, turn.person.id)
    if not left:
        raise Refusal("giving-nothing", choices=(menu_choice(),))
    return Whom(what, number, tuple(person for person, _ in left))


@dataclass(frozen=True)
class Whom(Step):
    """Who is given theirs now: those who have not had it."""

    what: str
    number: int
    people: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("giving-whom", choices=name_choices(self.people, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        group = turn.in_group
        left = dict(GIVINGS[self.what].left(turn.session, group, self.number, turn.person.id))
        if person not in left:
            raise Refusal("giving-has-theirs", person=Name(person))
        amount = left[person]
        others = tuple(name for name, place in PLACES.items() if free_to_give(turn.session, group, place()) >= amount)
        return Gave(self.what, self.number, person, amount, others)


@dataclass(frozen=True)
class Gave(Step):
    """That it was given, and from where. others: the places beside cash where enough lies."""

    what: str
    number: int
    person: int
    amount: Money
    others: tuple[str, ...]

    def ask(self) -> Say:
        gave = Choice("gave", say("round-give-button", amount=self.amount), style=Style.GOOD)
        others = (Choice(name, say(f"round-{name}-button"), style=Style.GOOD) for name in self.others)
        return say(f"giving-{self.what}", choices=(gave, *others), person=Name(self.person), amount=self.amount)

    def answer(self, turn: Turn) -> Done:
        if turn.choice not in ("gave", *self.others):
            raise Refusal("pick-one")
        group = groups.lock(turn.session, turn.in_group.id)
        place = PLACES[turn.choice]() if turn.choice in PLACES else None
        said = GIVINGS[self.what].claim(turn, group, self.number, self.person, self.amount, place)
        handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
        return Done(becomes=handover_cards.card_key(said))


def _left_of_turns(session: Session, group: Group, number: int, giver: int) -> list[tuple[int, Money]]:
    circle = rotations.rotation(session, group.id, number)
    left = rotation_end_cards.to_give_back(session, group, circle, giver)
    return [(part.person_id, part.left) for part in left]


def _give_back(
    turn: Turn, group: Group, number: int, person: int, amount: Money, place: ledger.Account | None
) -> Handover:
    return rotation_claims.say_return(
        turn.session,
        group,
        rotations.rotation(turn.session, group.id, number),
        person,
        amount,
        said_by=turn.person.id,
        key=turn.event,
        now=turn.now,
        place=place,
    )


def _give_share(
    turn: Turn, group: Group, number: int, person: int, amount: Money, place: ledger.Account | None
) -> Handover:
    return shareout_claims.say_share(
        turn.session,
        group,
        number,
        person,
        amount,
        said_by=turn.person.id,
        key=turn.event,
        now=turn.now,
        place=place,
    )


GIVINGS: Mapping[str, Giving] = {
    "return": Giving(_left_of_turns, _give_back),
    "share": Giving(shareout_claims.to_give, _give_share),
}
