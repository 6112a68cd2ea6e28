"""The rules as people say them: one sentence a rule, in three areas.

    in_words(rules, "EUR")          all that the group agreed on, for whoever reads the rules
    in_short(rules, "EUR")          what a newcomer has to know before anything else
    changed(old, new, "EUR")        the sentences that are others now: those before, and those after

RULES lists every rule that a vote can change, with the fields of `Rules`, `Lending` or `Voting` that it is made of. Its
sentence is the one source: what is read out, what a refusal names, and what is shown before a vote on it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.cooperative.rule_values import Lending, Rules
from bot.ledger import Every
from bot.messages import Say, say
from bot.money import Money, exponent

__all__ = ["RULES", "Area", "Rule", "changed", "in_short", "in_words", "rule_named", "rule_of_field", "rules_about"]

HOURS_A_DAY = 24


class Area(StrEnum):
    """What a rule is about, in the order in which rules are read out."""

    SAVING = "saving"
    SOCIAL = "social"
    LOANS = "loans"
    VOTING = "voting"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that can be changed by itself.

    fields: what it is made of; those of `Lending` in the area of loans, of `Voting` in that of voting. words: its
    sentence. matters: whether it says anything beside the others, as the day of fines does where there are fines.
    """

    name: str
    area: Area
    fields: tuple[str, ...]
    words: Callable[[Rules, str], Say]
    matters: Callable[[Rules], bool] = lambda _: True


def in_words(rules: Rules, currency: str) -> tuple[Say, ...]:
    """All the rules that matter, one sentence each, under the names of their areas."""
    return (
        say("rules-area-saving"),
        *_lines(rules, Area.SAVING, currency),
        # No group can change these two: the book is made so.
        say("rules-two-hands"),
        say("rules-nothing-deleted"),
        say("rules-area-social"),
        *_lines(rules, Area.SOCIAL, currency),
        say("rules-area-loans"),
        *_lines(rules, Area.LOANS, currency),
        say("rules-area-voting"),
        *_lines(rules, Area.VOTING, currency),
    )


def in_short(rules: Rules, currency: str) -> tuple[Say, ...]:
    """The rules as a newcomer hears them, before anything else."""
    return (
        _together(rules, currency),
        _contribution(rules, currency),
        say("rules-two-hands"),
        _price(rules, currency),
        _undo(rules, currency),
        say("rules-nothing-deleted"),
    )


def changed(old: Rules, new: Rules, currency: str) -> tuple[tuple[Say, ...], tuple[Say, ...]]:
    """The sentences of `old` that hold no longer, and those of `new` that hold instead or begin to matter."""
    before: list[Say] = []
    after: list[Say] = []
    for rule in RULES:
        was, becomes = rule.words(old, currency), rule.words(new, currency)
        mattered, matters = rule.matters(old), rule.matters(new)
        if mattered and (was != becomes or not matters):
            _once(before, was)
        if matters and (was != becomes or not mattered):
            _once(after, becomes)
        if was != becomes and mattered != matters:
            _once(before if matters else after, was if matters else becomes)
    if not before and not after:
        # It matters to nothing yet, such as the day of a fine where there is none; but it was changed.
        silent = [rule for rule in RULES if rule.words(old, currency) != rule.words(new, currency)]
        before = [rule.words(old, currency) for rule in silent]
        after = [rule.words(new, currency) for rule in silent]
    return tuple(before), tuple(after)


def rule_named(name: str) -> Rule:
    """The rule of this name. Raises KeyError if there is none."""
    return _NAMED[name]


def rule_of_field(field: str) -> Rule:
    """The rule whose sentence tells a field of `Rules`, `Lending` or `Voting`. Raises KeyError if none does."""
    return min((rule for rule in RULES if field in rule.fields), key=lambda rule: len(rule.fields))


def rules_about(area: Area) -> list[Rule]:
    """The rules of an area, in the order in which they are read out."""
    return [rule for rule in RULES if rule.area == area]


def _lines(rules: Rules, area: Area, currency: str) -> list[Say]:
    lines: list[Say] = []
    for rule in rules_about(area):
        if rule.matters(rules):
            _once(lines, rule.words(rules, currency))
    return lines


def _once(lines: list[Say], line: Say) -> None:
    if line not in lines:
        lines.append(line)


# Saving


def _together(rules: Rules, _: str) -> Say:
    return say(f"rules-together-{rules.together}")


def _contribution(rules: Rules, currency: str) -> Say:
    return say("rules-contribution", amount=Money(rules.contribution_minor, currency))


def _share(rules: Rules, currency: str) -> Say:
    if not rules.share_minor:
        return say("rules-no-shares")
    return say("rules-share", price=Money(rules.share_minor, currency))


def _shares(rules: Rules, _: str) -> Say:
    return say("rules-shares", most=rules.shares_max)


def _outlier(rules: Rules, _: str) -> Say:
    return say("rules-outlier", times=rules.outlier_times)


def _undo(rules: Rules, _: str) -> Say:
    return say("rules-undo", minutes=rules.undo_minutes)


def _remind(rules: Rules, _: str) -> Say:
    return say("rules-remind", hours=rules.remind_hours)


def _quiet(rules: Rules, _: str) -> Say:
    return say(f"rules-quiet-{rules.quiet}")


def _escalate(rules: Rules, _: str) -> Say:
    return say("rules-escalate", hours=rules.escalate_hours)


# Helping each other


def _social(rules: Rules, currency: str) -> Say:
    if rules.helping is None:
        return say("rules-no-social")
    return say("rules-social", amount=Money(rules.helping.social_minor, currency))


def _gives(need: str) -> Callable[[Rules, str], Say]:
    """The sentence of how much the social box gives for one need."""

    def words(rules: Rules, currency: str) -> Say:
        minor = getattr(rules.helping, f"{need}_minor") if rules.helping is not None else 0
        return say(f"social-gives-{need}", most=Money(minor, currency)) if minor else say(f"social-gives-no-{need}")

    return words


def _if_it_gives(need: str) -> Callable[[Rules], bool]:
    return lambda rules: rules.helping is not None and bool(getattr(rules.helping, f"{need}_minor"))


# Loans


def _loans(words: Callable[[Lending, str], Say]) -> Callable[[Rules, str], Say]:
    """The sentence of a rule of loans, for a group that may not lend at all."""

    def either(rules: Rules, currency: str) -> Say:
        return words(rules.lending, currency) if rules.lending else say("rules-loans-later")

    return either


def _if_lending(matters: Callable[[Lending], object] = lambda _: True) -> Callable[[Rules], bool]:
    return lambda rules: rules.lending is not None and bool(matters(rules.lending))


@_loans
def _kind(lending: Lending, _: str) -> Say:
    return say(f"rules-kind-{lending.kind}") if lending.rate_bp else say("rules-loans-free")


@_loans
def _price(lending: Lending, currency: str) -> Say:
    if not lending.rate_bp:
        return say("rules-loans-free")
    # Of so much that every rate, to the hundredth of a percent, is a whole number of minor units.
    each = max(10_000, 100 * 10 ** exponent(currency))
    cost = Money(each * lending.rate_bp // 10_000, currency)
    return say(f"rules-price-{lending.kind}", cost=cost, each=Money(each, currency), per=lending.rate_per)


@_loans
def _time(lending: Lending, _: str) -> Say:
    if lending.every == Every.END:
        return say("rules-time-end", count=lending.count_max)
    return say("rules-time", every=lending.every.value, count=lending.count_max)


@_loans
def _grace(lending: Lending, _: str) -> Say:
    return say("rules-grace", count=lending.grace_principal)


@_loans
def _savings(lending: Lending, _: str) -> Say:
    return say("rules-savings-times", times=lending.savings_times)


@_loans
def _membership(lending: Lending, _: str) -> Say:
    return say("rules-member-months", months=lending.member_months)


@_loans
def _open(lending: Lending, _: str) -> Say:
    return say("rules-open-max", count=lending.open_max)


@_loans
def _keep(lending: Lending, _: str) -> Say:
    return say("rules-keep", share=lending.keep_percent * 100)


@_loans
def _member(lending: Lending, _: str) -> Say:
    return say("rules-member-share", share=lending.member_percent * 100)


@_loans
def _household(lending: Lending, _: str) -> Say:
    return say("rules-household-share", share=lending.household_percent * 100)


@_loans
def _guarantors(lending: Lending, _: str) -> Say:
    return say("rules-guarantors", count=lending.guarantors)


@_loans
def _guarantee(lending: Lending, _: str) -> Say:
    return say("rules-guarantee-times", times=lending.guarantee_times)


@_loans
def _fine(lending: Lending, currency: str) -> Say:
    if not lending.fine_minor:
        return say("rules-no-fine")
    return say("rules-fine", amount=Money(lending.fine_minor, currency))


@_loans
def _fine_days(lending: Lending, _: str) -> Say:
    return say("rules-fine-days", days=lending.fine_days)


@_loans
def _fine_cap(lending: Lending, _: str) -> Say:
    return say("rules-fine-cap", share=lending.fine_cap_percent * 100)


@_loans
def _step(lending: Lending, currency: str) -> Say:
    if lending.step_minor == 1:
        return say("rules-no-step")
    return say("rules-step", step=Money(lending.step_minor, currency))


@_loans
def _order(lending: Lending, _: str) -> Say:
    first, second, third, fourth = (say(f"rules-part-{part}") for part in lending.order)
    return say("rules-order", first=first, second=second, third=third, fourth=fourth)


@_loans
def _shareout(lending: Lending, _: str) -> Say:
    if lending.shareout_on is None:
        return say("rules-no-shareout")
    return say("rules-shareout", day=lending.shareout_on)


# Voting


def _quorum(rules: Rules, _: str) -> Say:
    return say("rules-quorum", share=rules.voting.quorum_percent * 100)


def _threshold(rules: Rules, _: str) -> Say:
    return say("rules-threshold", share=rules.voting.threshold_percent * 100)


def _hours(rules: Rules, _: str) -> Say:
    days, hours = divmod(rules.voting.hours, HOURS_A_DAY)
    return say("rules-ballot-hours", hours=rules.voting.hours) if hours else say("rules-ballot-days", days=days)


def _secret(rules: Rules, _: str) -> Say:
    return say("rules-loans-secret" if rules.voting.secret_loans else "rules-loans-open")


RULES: Sequence[Rule] = (
    Rule("together", Area.SAVING, ("together",), _together),
    Rule("contribution", Area.SAVING, ("contribution_minor",), _contribution),
    Rule("share-price", Area.SAVING, ("share_minor",), _share, lambda rules: rules.share_minor > 0),
    Rule("share-count", Area.SAVING, ("shares_max",), _shares, lambda rules: rules.share_minor > 0),
    Rule("outlier", Area.SAVING, ("outlier_times",), _outlier),
    Rule("undo", Area.SAVING, ("undo_minutes",), _undo),
    Rule("remind", Area.SAVING, ("remind_hours",), _remind),
    Rule("escalate", Area.SAVING, ("escalate_hours",), _escalate),
    Rule("quiet", Area.SAVING, ("quiet",), _quiet),
    Rule("social", Area.SOCIAL, ("social_minor",), _social),
    *(
        Rule(need, Area.SOCIAL, (f"{need}_minor",), _gives(need), _if_it_gives(need))
        for need in ("illness", "funeral", "home", "other")
    ),
    Rule("lending", Area.LOANS, ("kind", "rate_bp", "rate_per", "every", "count_max"), _kind),
    Rule("price", Area.LOANS, ("rate_bp", "rate_per"), _price, _if_lending(lambda lending: lending.rate_bp)),
    Rule("time", Area.LOANS, ("every", "count_max"), _time, _if_lending()),
    Rule("grace", Area.LOANS, ("grace_principal",), _grace, _if_lending(lambda lending: lending.grace_principal)),
    Rule("savings", Area.LOANS, ("savings_times",), _savings, _if_lending()),
    Rule("membership", Area.LOANS, ("member_months",), _membership, _if_lending()),
    Rule("open", Area.LOANS, ("open_max",), _open, _if_lending()),
    Rule("keep", Area.LOANS, ("keep_percent",), _keep, _if_lending()),
    Rule("member", Area.LOANS, ("member_percent",), _member, _if_lending()),
    Rule("household", Area.LOANS, ("household_percent",), _household, _if_lending()),
    Rule("guarantors", Area.LOANS, ("guarantors",), _guarantors, _if_lending()),
    Rule("guarantee", Area.LOANS, ("guarantee_times",), _guarantee, _if_lending(lambda lending: lending.guarantors)),
    Rule("fine", Area.LOANS, ("fine_minor",), _fine, _if_lending()),
    Rule("fine-days", Area.LOANS, ("fine_days",), _fine_days, _if_lending(lambda lending: lending.fine_minor)),
    Rule("fine-cap", Area.LOANS, ("fine_cap_percent",), _fine_cap, _if_lending(lambda lending: lending.fine_minor)),
    Rule("step", Area.LOANS, ("step_minor",), _step, _if_lending(lambda lending: lending.step_minor > 1)),
    Rule("order", Area.LOANS, ("order",), _order, _if_lending()),
    Rule("shareout", Area.LOANS, ("shareout_on",), _shareout, _if_lending(lambda lending: lending.shareout_on)),
    Rule("quorum", Area.VOTING, ("quorum_percent",), _quorum),
    Rule("threshold", Area.VOTING, ("threshold_percent",), _threshold),
    Rule("hours", Area.VOTING, ("hours",), _hours),
    Rule("secret", Area.VOTING, ("secret_loans",), _secret),
)

_NAMED = {rule.name: rule for rule in RULES}
