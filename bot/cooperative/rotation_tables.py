"""The rows of a circle of turns: the circle, its seats, and its rounds.

gathering  -> ordering -> running -> ended
gathering, ordering    -> called off
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.cooperative.rotation_terms import RotationTerms, read_terms
from bot.database import Base, Id

__all__ = [
    "LIVE",
    "Rotation",
    "RotationCover",
    "RotationGuarantor",
    "RotationLife",
    "RotationRound",
    "RotationSeat",
    "RotationSwap",
    "RotationTakeover",
    "RoundLife",
    "SwapLife",
    "TakeoverLife",
]


class RotationLife(StrEnum):
    """Where a circle of turns stands."""

    GATHERING = "gathering"
    """Proposed: members say whether they take part."""
    ORDERING = "ordering"
    """Who takes part is settled, and the order is being made: drawn, or picked."""
    RUNNING = "running"
    ENDED = "ended"
    CALLED_OFF = "called-off"


LIVE = (RotationLife.GATHERING, RotationLife.ORDERING, RotationLife.RUNNING)


class RoundLife(StrEnum):
    """Where one round stands."""

    AHEAD = "ahead"
    OPEN = "open"
    """It is being paid for."""
    PAID = "paid"
    """Whoever's turn it was has what they were to have."""


class SwapLife(StrEnum):
    """Where the question to swap two turns stands."""

    ASKED = "asked"
    """One member asked another, who has not answered yet."""
    AGREED = "agreed"
    """Both want it, and the chair has not answered yet."""
    DONE = "done"
    DECLINED = "declined"
    """Whoever was asked said no."""
    REFUSED = "refused"
    """The chair said no."""
    TAKEN_BACK = "taken-back"
    LAPSED = "lapsed"
    """Nobody answered in time, or it could not be any more."""


class TakeoverLife(StrEnum):
    """Where the question stands whether somebody takes over another's seats."""

    ASKED = "asked"
    AGREED = "agreed"
    """Whoever was asked said yes; an officer has still to."""
    SETTLING = "settling"
    """Money goes between the two; whoever is given it has still to say that they have it."""
    DONE = "done"
    DECLINED = "declined"
    REFUSED = "refused"
    TAKEN_BACK = "taken-back"
    LAPSED = "lapsed"
    """Nobody answered in time."""


class Rotation(Base):
    """A circle of turns, numbered within its group from 1. `text` holds its terms, which never change.

    evened_at: when its members' accounts were brought to nothing after its end; evened: the entry that did, if any.
    picking_since: when members were asked to pick their turns; None where they do not.
    """

    __tablename__ = "rotation"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(default=1)
    state: Mapped[str]
    text: Mapped[str]
    proposed_by: Mapped[int]
    proposed_at: Mapped[datetime]
    picking_since: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    evened_at: Mapped[datetime | None]
    evened: Mapped[int | None]

    @property
    def terms(self) -> RotationTerms:
        return read_terms(self.text)

    @property
    def is_live(self) -> bool:
        return self.state in LIVE


class RotationSeat(Base):
    """One share in a circle. halves: 2 for a whole seat, 1 for half. round: its turn, once that is known or picked.

    stops_after: it pays for no round after this one, and its own turn gives back what it paid.
    left_at: since when it is nobody's any more; a seat that somebody else took over goes on with their id.
    """

    __tablename__ = "rotation_seat"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    rotation: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    seat: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int]
    halves: Mapped[int]
    round: Mapped[int | None]
    stops_after: Mapped[int | None]
    joined_at: Mapped[datetime]
    left_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_rotation_seat_group_id_person_id", "group_id", "person_id"),)


class RotationRound(Base):
    """One round of a circle, numbered from 1. Amounts in minor units.

    decides_at: until when members bid for it, or say who needs it; None where nobody was asked.
    asked_at: since when its pot is asked of whoever holds it. short_at: since when officers are asked what becomes of
    it, for something is missing; choice, chosen_by, chosen_at: what one of them chose, of what the terms allow.
    discount_minor: so much less than the pot is whose turn it is to have, for it was bid or is an early turn's price;
    below zero where a late turn brings more. commission_minor: what of it stays with the group. dividend_minor: what of
    it all seats share, and pay less for the next round.
    """

    __tablename__ = "rotation_round"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    rotation: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    round: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    due_on: Mapped[date]
    state: Mapped[str]
    opened_at: Mapped[datetime | None]
    decides_at: Mapped[datetime | None]
    asked_at: Mapped[datetime | None]
    short_at: Mapped[datetime | None]
    choice: Mapped[str | None]
    chosen_by: Mapped[int | None]
    chosen_at: Mapped[datetime | None]
    paid_at: Mapped[datetime | None]
    discount_minor: Mapped[int] = mapped_column(default=0)
    commission_minor: Mapped[int] = mapped_column(default=0)
    dividend_minor: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index("ix_rotation_round_state_due_on", "state", "due_on"),)


class RotationCover(Base):
    """What counts as paid for a member though they gave nothing: `minor` through round `round`, in minor units.

    put_minor: what of it is put by for the reserve. own_turn: it was taken from their own turn, in that round, with the
    payout `handover`; or without one, for it was the whole turn, of which kept_minor stayed with the group. Else the
    reserve paid it, and they owe the reserve. entry: where it stands in the book, if not in that of the payout.
    """

    __tablename__ = "rotation_cover"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    rotation: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int]
    round: Mapped[int]
    minor: Mapped[int]
    put_minor: Mapped[int]
    kept_minor: Mapped[int] = mapped_column(default=0)
    own_turn: Mapped[bool] = mapped_column(default=False)
    handover: Mapped[int | None]
    entry: Mapped[int | None]
    written_at: Mapped[datetime]


class RotationGuarantor(Base):
    """A member who is asked to stand in for what another has still to pay after their turn. state: as of a pledge."""

    __tablename__ = "rotation_guarantor"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    rotation: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    guarantor_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    state: Mapped[str]
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]


class RotationSwap(Base):
    """A member asks another to swap turns: what each holds of one round, so many half seats. Numbered within a circle.

    agreed_at: when the other said yes. settled_by: the officer who then said yes or no, where the terms ask for one.
    ended_by: whose word ended it; None where nobody's did, for its time was over.
    """

    __tablename__ = "rotation_swap"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    rotation: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(default=1)
    asker_id: Mapped[int]
    asker_round: Mapped[int]
    other_id: Mapped[int]
    other_round: Mapped[int]
    halves: Mapped[int]
    state: Mapped[str]
    asked_at: Mapped[datetime]
    agreed_at: Mapped[datetime | None]
    settled_by: Mapped[int | None]
    ended_by: Mapped[int | None]
    ended_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_rotation_swap_state", "state"),)


class RotationTakeover(Base):
    """Somebody takes over all seats of a member. Numbered within a circle.

    asked_by: the member themselves, or an officer where they are gone. minor: what goes between the two, in minor
    units: above zero to whoever gives the seats up. put_minor: what of it they put by, which comes back to the new one
    at the end. seats: what was agreed to, each with its turn. settled_by: the officer who said yes or no. entry: of the
    book.
    """

    __tablename__ = "rotation_takeover"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    rotation: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(default=1)
    from_id: Mapped[int]
    to_id: Mapped[int]
    asked_by: Mapped[int]
    minor: Mapped[int]
    put_minor: Mapped[int]
    seats: Mapped[str]
    state: Mapped[str]
    asked_at: Mapped[datetime]
    settled_by: Mapped[int | None]
    entry: Mapped[int | None]
    ended_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_rotation_takeover_group_id_state", "group_id", "state"),)

    @property
    def moved_minor(self) -> int:
        """What goes from the one's account to the other's: what is put by stands on nobody's."""
        return self.minor - self.put_minor

    @property
    def is_of_one_gone(self) -> bool:
        """Whether an officer asked, for a member who is not there to say anything."""
        return self.asked_by != self.from_id
