"""The group's rules: validated data with a history, and the one source of what is allowed.

    rule_values     what a group may agree on           rule_words      each rule as one sentence
    rule_changes    the motion that changes a rule

What a member is shown is what is enforced, because both read it here. A change is a new version; old ones are kept, and
what was decided under a version keeps it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from functools import lru_cache

from sqlalchemy import bindparam, func, select, tuple_
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import ledger
from bot.cooperative.rule_values import (
    BOUNDS,
    ONCE,
    ORDER,
    QUIET,
    RATE_MAX_BP,
    Helping,
    Lending,
    Rules,
    Together,
    Voting,
)
from bot.cooperative.rule_words import in_short, in_words, rule_of_field
from bot.database import Base, Id
from bot.ledger import Every, LoanKind
from bot.messages import Say, say

__all__ = [
    "BOUNDS",
    "ONCE",
    "ORDER",
    "QUIET",
    "RATE_MAX_BP",
    "Helping",
    "Lending",
    "Rules",
    "RulesVersion",
    "Together",
    "Voting",
    "adopt",
    "in_short",
    "in_words",
    "read",
    "rules_at",
    "rules_in",
    "rules_of",
    "rules_of_all",
    "since",
    "version_of",
    "versions",
    "why",
]


class RulesVersion(Base):
    """A version of a group's rules: from when, who brought it in, and by which motion; the founder's own has none."""

    __tablename__ = "rules"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    since: Mapped[datetime]
    adopted_by: Mapped[int]
    motion: Mapped[int | None] = mapped_column(Id)
    text: Mapped[str]


# Asked in nearly every event, and built once: to build a statement takes longer than to ask it.
_VERSIONS = select(RulesVersion).where(RulesVersion.group_id == bindparam("group_id")).order_by(RulesVersion.version)
_LATEST = _VERSIONS.order_by(None).order_by(RulesVersion.version.desc()).limit(1)


def adopt(session: Session, group_id: int, rules: Rules, by: int, now: datetime, *, motion: int | None = None) -> int:
    """Makes `rules` the group's, as its next version. Returns the version's number; the first is 1."""
    version = (version_of(session, group_id) or 0) + 1
    row = RulesVersion(
        group_id=group_id, version=version, since=now, adopted_by=by, motion=motion, text=_written(rules)
    )
    session.add(row)
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
    return read(latest)


def rules_of_all(session: Session) -> dict[int, Rules]:
    """The rules in force in every group, by group."""
    newest = select(RulesVersion.group_id, func.max(RulesVersion.version)).group_by(RulesVersion.group_id)
    of_group = tuple_(RulesVersion.group_id, RulesVersion.version)
    rows = session.execute(select(RulesVersion.group_id, RulesVersion.text).where(of_group.in_(newest)))
    return {group_id: _read(text) for group_id, text in rows}


def rules_in(session: Session, group_id: int, version: int) -> Rules:
    """The rules of a version, in force or past. There must be one of this number."""
    return read(session.get_one(RulesVersion, (group_id, version)))


def versions(session: Session, group_id: int) -> list[RulesVersion]:
    """All versions, the first one first."""
    return list(session.scalars(_VERSIONS, {"group_id": group_id}))


def read(version: RulesVersion) -> Rules:
    """The rules of a version."""
    return _read(version.text)


def rules_at(session: Session, group_id: int, moments: Sequence[datetime]) -> list[Rules]:
    """The rules that were in force at each of `moments`; the first ones for a moment before them."""
    if not moments:
        return []
    known = versions(session, group_id)
    assert known, f"group {group_id} has no rules"
    return [read([known[0], *(one for one in known if one.since <= moment)][-1]) for moment in moments]


def why(session: Session, group_id: int, field: str) -> Say:
    """The rule behind a refusal: its sentence, the version that brought it, since when, and what would change it.

    field: of `Rules`, `Lending` or `Voting`, such as "savings_times". To be shown beside what was refused, or in it:

        say("loan-above-limit", limit=limit, why=rules.why(session, group.id, "savings_times"))
    """
    words, currency = rule_of_field(field).words, ledger.currency_of(session, group_id)
    newest, *older = reversed(versions(session, group_id))
    sentence, brought = words(read(newest), currency), newest
    for version in older:
        if words(read(version), currency) != sentence:
            break
        brought = version
    if brought.motion is None:
        return say("rules-why-founded", rule=sentence, version=brought.version, since=brought.since)
    return say("rules-why-voted", rule=sentence, version=brought.version, since=brought.since)


def _latest(session: Session, group_id: int) -> RulesVersion | None:
    return session.scalar(_LATEST, {"group_id": group_id})


def _written(rules: Rules) -> str:
    return json.dumps(asdict(rules), sort_keys=True, default=date.isoformat)


# Asked in nearly every event, of a text that hardly ever is another.
@lru_cache(maxsize=1_000)
def _read(text: str) -> Rules:
    values = json.loads(text)
    lending = values["lending"]
    if lending is not None:
        day = lending["shareout_on"]
        lending = Lending(
            **{
                **lending,
                "kind": LoanKind(lending["kind"]),
                "every": Every(lending["every"]),
                "order": tuple(lending["order"]),
                "shareout_on": date.fromisoformat(day) if day else None,
            }
        )
    together, voting = Together(values["together"]), Voting(**values["voting"])
    helping = Helping(**values["helping"]) if values.get("helping") is not None else None
    return Rules(**{**values, "together": together, "lending": lending, "voting": voting, "helping": helping})
