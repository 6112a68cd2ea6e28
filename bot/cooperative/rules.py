"""The group's rules: validated data with a history, and the one source of what is allowed.

What a member is shown is what is enforced, because both read it here. A change is a new version; old ones are kept, and
what was decided under a version keeps it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.database import Base, Id
from bot.errors import Refusal
from bot.messages import Say, say
from bot.money import Money

__all__ = [
    "Loans",
    "Rules",
    "RulesVersion",
    "Together",
    "adopt",
    "in_words",
    "rules_at",
    "rules_of",
    "since",
    "version_of",
]

# Where a month's amount may lie: at least one minor unit, and less than anyone could carry.
CONTRIBUTION_MAX_MINOR = 10**10


class Together(StrEnum):
    """What the group does with its money."""

    SAVE = "save"
    TURNS = "turns"
    BOTH = "both"


class Loans(StrEnum):
    """What a loan costs, in the group's own first words; the group votes on more when it lends."""

    PERCENT = "percent"
    FREE = "free"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Rules:
    """One version of the rules. Amounts in minor units of the group's currency, times in hours or minutes.

    outlier_times: an amount more than so many times the monthly one is asked about before it is written.
    Raises Refusal when a value cannot be.
    """

    together: Together
    contribution_minor: int
    loans: Loans
    outlier_times: int = 5
    undo_minutes: int = 10
    remind_hours: int = 24
    escalate_hours: int = 48

    def __post_init__(self) -> None:
        if not 0 < self.contribution_minor <= CONTRIBUTION_MAX_MINOR:
            raise Refusal("rules-amount-out-of-range")

    @property
    def undo_for(self) -> timedelta:
        return timedelta(minutes=self.undo_minutes)

    @property
    def remind_after(self) -> timedelta:
        return timedelta(hours=self.remind_hours)

    @property
    def escalate_after(self) -> timedelta:
        return timedelta(hours=self.escalate_hours)


class RulesVersion(Base):
    """A version of a group's rules, from when, and by whom it was brought in."""

    __tablename__ = "rules"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    since: Mapped[datetime]
    adopted_by: Mapped[int]
    text: Mapped[str]


# Asked in nearly every event, and built once: to build a statement takes longer than to ask it.
_VERSIONS = select(RulesVersion).where(RulesVersion.group_id == bindparam("group_id")).order_by(RulesVersion.version)
_LATEST = _VERSIONS.order_by(None).order_by(RulesVersion.version.desc()).limit(1)


def adopt(session: Session, group_id: int, rules: Rules, by: int, now: datetime) -> int:
    """Makes `rules` the group's, as its next version. Returns the version's number; the first is 1."""
    version = (version_of(session, group_id) or 0) + 1
    text = json.dumps(asdict(rules), sort_keys=True)
    session.add(RulesVersion(group_id=group_id, version=version, since=now, adopted_by=by, text=text))
    session.flush()
    return version


def version_of(session: Session, group_id: int) -> int | None:
    """The number of the rules in force; None before the first."""
    latest = _latest(session, group_id)
    return latest.version if latest else None


def since(session: Session, group_id: int) -> datetime:
    """Since when the rules in force hold."""
    latest = _latest(session, group_id)
    assert latest is not None, f"group {group_id} has no rules"
    return latest.since


def rules_of(session: Session, group_id: int) -> Rules:
    """The rules in force."""
    latest = _latest(session, group_id)
    assert latest is not None, f"group {group_id} has no rules"
    return _rules(latest)


def rules_at(session: Session, group_id: int, moments: Sequence[datetime]) -> list[Rules]:
    """The rules that were in force at each of `moments`; the first ones for a moment before them."""
    if not moments:
        return []
    versions = session.scalars(_VERSIONS, {"group_id": group_id}).all()
    assert versions, f"group {group_id} has no rules"
    return [_rules([versions[0], *(one for one in versions if one.since <= moment)][-1]) for moment in moments]


def in_words(rules: Rules, currency: str) -> tuple[Say, ...]:
    """The rules as a group says them to somebody, one sentence a rule."""
    return (
        say(f"rules-together-{rules.together.value}"),
        say("rules-contribution", amount=Money(rules.contribution_minor, currency)),
        say("rules-two-hands"),
        say(f"rules-loans-{rules.loans.value}"),
        say("rules-undo", minutes=rules.undo_minutes),
        say("rules-nothing-deleted"),
    )


def _latest(session: Session, group_id: int) -> RulesVersion | None:
    return session.scalar(_LATEST, {"group_id": group_id})


def _rules(version: RulesVersion) -> Rules:
    values = json.loads(version.text)
    return Rules(
        **{**values, "together": Together(values["together"]), "loans": Loans(values["loans"])},
    )
