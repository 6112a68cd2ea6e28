"""The plan of a circle of turns: what each member is to pay for each round, and has from it. No money has moved yet.

    part           what a member pays for one round: into the pot, and put by         due_through    for all until then
    shares         what of a round's pot is whose                                     pot            what it brings

Everything follows from the terms, the seats, and what was bid or priced. Amounts are minor units, and nothing is lost
by rounding: of what cannot be halved the second half has the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from bot import ledger
from bot.cooperative.rotation_tables import RotationRound, RotationSeat
from bot.cooperative.rotation_terms import RotationTerms

__all__ = ["WHOLE", "RotationPlan"]

# A whole seat in halves.
WHOLE = 2


@dataclass(frozen=True, slots=True)
class RotationPlan:
    """Of one circle: its terms, the seats that are taken, and its rounds, which there are none of before it begins."""

    terms: RotationTerms
    seats: Sequence[RotationSeat]
    rounds: Sequence[RotationRound]

    @property
    def people(self) -> list[int]:
        """Who takes part, each once, in the order of their seats."""
        return list(dict.fromkeys(seat.person_id for seat in self.seats))

    @property
    def last(self) -> int:
        """The number of the last round."""
        return len(self.rounds) or sum(seat.halves for seat in self.seats) // WHOLE

    def receivers(self, number: int) -> list[RotationSeat]:
        """Whose turn a round is: one whole seat, or two halves; nobody's where that is not known yet."""
        return [seat for seat in self.seats if seat.round == number]

    def part(self, person_id: int, number: int) -> tuple[int, int]:
        """What a member pays for one round: into the pot, and put by beside it."""
        if self.terms.direct:
            whose_turn = dict.fromkeys(seat.person_id for seat in self.receivers(number))
            return sum(self.to_hand(person_id, one, number) for one in whose_turn), 0
        if self.gives_back(number):
            return self._given_back(person_id, number), 0
        halves = self._paying(person_id, number)
        amount = ledger.due_minor(self.terms.amount_minor, halves) - self._dividend(person_id, number - 1)
        return max(0, amount), ledger.due_minor(self.terms.reserve_minor, halves)

    def gives_back(self, number: int) -> bool:
        """Whether a round gives back what somebody paid who pays no more: their seat stopped before its own turn."""
        return any(seat.stops_after is not None for seat in self.receivers(number))

    def to_hand(self, person_id: int, receiver_id: int, number: int) -> int:
        """Where nobody holds the pot: what a member pays into the hand of one whose turn a round is."""
        if receiver_id == person_id:
            return 0
        amount = ledger.due_minor(self.terms.amount_minor, self._paying(person_id, number))
        return self._by_person(amount, number).get(receiver_id, 0)

    def due_through(self, person_id: int, through: int) -> int:
        """What a member has to have paid by the end of a round, with what is put by."""
        return sum(sum(self.part(person_id, number)) for number in range(1, through + 1))

    def put_of(self, person_id: int, gross: int) -> int:
        """What of all that a member paid is put by: in each round the pot comes first."""
        put = 0
        for number in range(1, self.last + 1):
            amount, own = self.part(person_id, number)
            gross -= min(gross, amount)
            put += min(gross, own)
            gross -= min(gross, own)
        return put

    def pot(self, number: int) -> int:
        """What a round brings together, with what its seats pay less for they shared what was bid before."""
        paid = sum(self.part(person, number)[0] for person in self.people)
        return paid + self._left_by(number - 1)

    def left_before(self, number: int) -> int:
        """What lies in the pot of a round before anybody pays for it: what was bid in the round before."""
        return self._left_by(number - 1)

    def shares(self, number: int) -> dict[int, int]:
        """What of a round's pot is whose, by person, the group's own included: what was bid, or what a turn costs, is
        off it. Empty while nobody knows whose turn it is.
        """
        one = self._round(number)
        discount = one.discount_minor - one.commission_minor if one is not None else 0
        return self._by_person(self.pot(number) - discount, number)

    def kept(self, person_id: int, number: int) -> int:
        """What of one receiver's share stays with the group: its fee, and its part of what was bid."""
        one = self._round(number)
        commission = one.commission_minor if one is not None else 0
        fee = 0 if self.gives_back(number) else self.terms.fee_minor
        return self._by_person(fee + commission, number)[person_id]

    def full_rounds(self, person_id: int, paid: int) -> int:
        """How many rounds a member has paid for in full, who paid so much."""
        dues = accumulate(sum(self.part(person_id, number)) for number in range(1, self.last + 1))
        return sum(paid >= due for due in dues)

    def _paying(self, person_id: int, number: int) -> int:
        """With how many half seats a member pays for a round."""
        pays = self.terms.receiver_pays and not self.terms.direct
        return sum(
            seat.halves
            for seat in self.seats
            if seat.person_id == person_id
            and (pays or seat.round != number)
            and (seat.stops_after is None or number <= seat.stops_after)
        )

    def _given_back(self, person_id: int, number: int) -> int:
        """What a member pays for a round that gives back: what they had in their own turns from the seat that stopped.

        Of N seats at c, one stops after k rounds, before its turn. Each of the k who had a turn by then had N*c and
        pays N*c in all; each of the others has (N-1)*c and pays that; and whoever stopped has k*c back, as they paid.
        """
        stopped = [seat for seat in self.receivers(number) if seat.stops_after is not None]
        return sum(
            self._by_person(ledger.due_minor(self.terms.amount_minor, seat.halves), before).get(person_id, 0)
            for seat in stopped
            for before in range(1, (seat.stops_after or 0) + 1)
        )

    def _dividend(self, person_id: int, number: int) -> int:
        """What a member's seats have of what was bid in a round."""
        whole = self._left_by(number)
        if not whole:
            return 0
        # What all seats up to one have together is rounded down: so each has its part to the unit, and nothing is left.
        ends = list(accumulate((seat.halves for seat in self.seats), initial=0))
        until = [whole * end // ends[-1] for end in ends]
        parts = (after - before for before, after in pairwise(until))
        return sum(part for seat, part in zip(self.seats, parts, strict=True) if seat.person_id == person_id)

    def _left_by(self, number: int) -> int:
        one = self._round(number)
        return one.dividend_minor if one is not None else 0

    def _by_person(self, minor: int, number: int) -> dict[int, int]:
        receivers = self.receivers(number)
        whose: dict[int, int] = {}
        for seat, part in zip(receivers, _shared(minor, receivers), strict=True):
            whose[seat.person_id] = whose.get(seat.person_id, 0) + part
        return whose

    def _round(self, number: int) -> RotationRound | None:
        return self.rounds[number - 1] if 1 <= number <= len(self.rounds) else None


def _shared(minor: int, receivers: Sequence[RotationSeat]) -> list[int]:
    """An amount among one whole seat or two halves; the second half has the rest."""
    if len(receivers) < WHOLE:
        return [minor] * len(receivers)
    return [minor // WHOLE, minor - minor // WHOLE]
