"""How a vote is counted: plain sums over counts, with nothing to look up.

    Tally(seats=11, yes=7, no=1, abstained=0, quorum_percent=50, threshold_percent=50).passes

A seat is a member on the roll who may vote. The quorum is of the seats, and whoever abstains helps to reach it; the
threshold is of the votes for and against, and yes must be more than it: so a tie fails.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

__all__ = ["Tally"]


@dataclass(frozen=True, slots=True)
class Tally:
    """The votes on one motion.

    seats: how many may vote. quorum_percent: so many of 100 seats must have voted. threshold_percent: yes must be more
    than so many of 100 votes for and against; 66 is two thirds.
    """

    seats: int
    yes: int
    no: int
    abstained: int
    quorum_percent: int
    threshold_percent: int

    @property
    def voted(self) -> int:
        return self.yes + self.no + self.abstained

    @property
    def missing(self) -> int:
        """How many may vote and have not."""
        return self.seats - self.voted

    @property
    def quorum(self) -> int:
        """How many have to vote, rounded up to whole people."""
        return -(-self.seats * self.quorum_percent // 100)

    @property
    def has_quorum(self) -> bool:
        return self.voted >= self.quorum

    @property
    def passes(self) -> bool:
        """Whether the motion is agreed to if it is counted now."""
        return self.has_quorum and self.yes * 100 > self.threshold_percent * (self.yes + self.no)

    @property
    def is_decided(self) -> bool:
        """Whether the result stands, however those vote who have not voted yet.

        Everyone may change their vote until the close. If that kept a vote open there would be no early close at all,
        so it does not: once those who are missing can turn nothing, the group has spoken. Without a quorum nothing is
        decided early, for whether anyone else will vote nobody knows.
        """
        if not self.has_quorum:
            return False
        if_all_yes = replace(self, yes=self.yes + self.missing)
        if_all_no = replace(self, no=self.no + self.missing)
        return if_all_no.passes or not if_all_yes.passes
