"""The motion that changes a rule: what is now and what would be, and the next version of the rules once it passes.

    subject = change("quorum", quorum_percent=60)
    decisions.open_motion(session, group, "rule", subject, by=amina, key=key, now=now)

Only the fields of that one rule change, on top of whatever rules are in force when the motion passes. Other open
motions keep the rules they were opened under, and loans that run keep the terms they were given on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from typing import Any, TypeAlias

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import motion_cards, motions, shares
from bot.cooperative.groups import Group
from bot.cooperative.motions import Kind, Motion, Subject
from bot.cooperative.rule_values import Helping, Lending, Rules, Together
from bot.cooperative.rule_words import Area, changed, rule_named
from bot.cooperative.rules import adopt, rules_of
from bot.errors import Refusal
from bot.ledger import Every, LoanKind
from bot.messages import Choice, Say, say
from bot.money import Money

__all__ = ["KIND", "Value", "change", "no_loans", "propose_choice", "proposed"]

EXAMPLE_MONTHS = 10

# The values of rules as `frozen` keeps them; kinds of loans and the like by their names.
Value: TypeAlias = "str | int | bool | tuple[str, ...] | date | None"


def change(rule: str, **values: Value) -> Subject:
    """The subject of a motion that gives a rule these values, one for each of its fields."""
    assert set(values) == set(rule_named(rule).fields), (rule, values)
    return {"rule": rule, **values}


def no_loans() -> Subject:
    """The subject of a motion by which the group stops lending."""
    return {"rule": "lending"}


def proposed(rules: Rules, subject: Subject) -> Rules:
    """`rules` with the change on top. Raises Refusal for what is out of bounds or does not go together."""
    rule = rule_named(subject["rule"])
    values = {field: _typed(field, subject[field]) for field in rule.fields if field in subject}
    if rule.area == Area.SAVING:
        return replace(rules, **values)
    if rule.area == Area.SOCIAL:
        return replace(rules, helping=replace(rules.helping or Helping(), **values))
    if rule.area == Area.VOTING:
        return replace(rules, voting=replace(rules.voting, **values))
    if rule.name == "lending":
        lending = replace(rules.lending or Lending(), **values) if values else None
    elif rules.lending is None:
        raise Refusal("change-no-lending", choices=(propose_choice("lending"),))
    else:
        lending = replace(rules.lending, **values)
    return replace(rules, lending=lending)


def propose_choice(rule: str = "") -> Choice:
    """The way to propose a change: of this rule, or of one to be picked."""
    return Choice("change", say("change-propose-button"), action="change", object=rule)


def _describe(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    old = rules_of(session, group.id)
    new = proposed(old, subject)
    before, after = changed(old, new, group.currency)
    lines = [say("change-now"), *before, say("change-then"), *after]
    if rule_named(subject["rule"]).area == Area.LOANS:
        lines += [*_example(new, group.currency), say("change-loans-keep")]
    return tuple(lines)


def _check(session: Session, group: Group, subject: Subject, _by: int, _now: datetime) -> None:
    """One change of a rule at a time, or two groups of voters would decide about the same thing."""
    rules = rules_of(session, group.id)
    if proposed(rules, subject) == rules:
        raise Refusal("change-is-so-already", choices=(propose_choice(),))
    _must_not_change_the_year(session, group, rules, proposed(rules, subject))
    fields = set(rule_named(subject["rule"]).fields)
    for waiting in motions.open_in(session, group.id):
        if waiting.kind == KIND.name:
            other = rule_named(motions.subject_of(session, waiting)["rule"])
            if fields & set(other.fields):
                choices = (motion_cards.look_choice(waiting),)
                raise Refusal("change-open-already", choices=choices, number=waiting.number)


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    rules = rules_of(session, group.id)
    new = proposed(rules, motions.subject_of(session, motion))
    if new == rules:
        raise Refusal("change-is-so-already", choices=(propose_choice(),))
    _must_not_change_the_year(session, group, rules, new)
    version = adopt(session, group.id, new, motion.opened_by, now, motion=motion.number)
    return (say("change-done", version=version),)


def _must_not_change_the_year(session: Session, group: Group, old: Rules, new: Rules) -> None:
    """Raises Refusal for another price of a share while somebody has saved: it is fixed until the year is shared."""
    if new.share_minor != old.share_minor and shares.anybody_saved(session, group.id):
        raise Refusal("shares-price-is-fixed")


def _typed(field: str, value: Any) -> Any:
    """A value as the rules have it."""
    kinds: Mapping[str, Callable[[str], Any]] = {"together": Together, "kind": LoanKind, "every": Every}
    return kinds[field](value) if field in kinds else value


def _example(rules: Rules, currency: str) -> list[Say]:
    """What a loan of ten monthly amounts would cost, for whoever does not think in percent; nothing if that is nothing.

    All periods are equal, so the day on which it begins makes no difference.
    """
    lending = rules.lending
    if lending is None or not lending.rate_bp:
        return []
    terms = ledger.Terms(
        lending.kind,
        Money(rules.contribution_minor * EXAMPLE_MONTHS, currency),
        Fraction(lending.rate_bp, 10_000),
        lending.rate_per,
        lending.count_max,
        lending.every,
        date(2000, 1, 1),
        grace_principal=lending.grace_principal,
        step_minor=lending.step_minor,
    )
    instalments = ledger.schedule(terms)
    back = Money(sum(one.total_minor for one in instalments), currency)
    return [say("change-example", out=ledger.paid_out(terms), back=back, count=len(instalments))]


KIND = Kind("rule", describe=_describe, apply=_apply, check=_check)
