"""The rules as values: bounds, what goes together, how they are kept, and what a change says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot import i18n
from bot.cooperative import rule_changes
from bot.cooperative.rule_words import RULES, Area, changed, in_words, rule_of_field
from bot.cooperative.rules import BOUNDS, Helping, Lending, Rules, RulesVersion, Together, Voting, read
from bot.cooperative.rules import _written as written
from bot.errors import Refusal
from bot.i18n import Reader
from bot.ledger import Every, LoanKind
from bot.messages import GroupName, Link, Name

ENGLISH = Reader("en", "latn", "Europe/Brussels")
USUAL = Rules(Together.SAVE, 5_000, Lending())
PARTS = {**dict.fromkeys(Lending.__dataclass_fields__, Lending), **dict.fromkeys(Voting.__dataclass_fields__, Voting)}


def with_value(field: str, value: Any) -> Rules:
    part = PARTS.get(field)
    if part is Lending:
        return replace(USUAL, lending=Lending(**{field: value}))
    return replace(USUAL, voting=Voting(**{field: value})) if part is Voting else replace(USUAL, **{field: value})


@pytest.mark.parametrize("field", BOUNDS)
def test_each_bound_is_kept_and_has_its_sentence(field: str) -> None:
    least, most = BOUNDS[field]
    for beyond in (least - 1, most + 1):
        with pytest.raises(Refusal) as refused:
            with_value(field, beyond)
        assert refused.value.say.id == f"rules-{field.replace('_', '-')}-bounds"
        assert text(refused.value)


@pytest.mark.parametrize(
    ("values", "refused"),
    [
        ({"rate_bp": 2_001}, "rules-rate-bp-bounds"),
        ({"rate_bp": -1}, "rules-rate-bp-bounds"),
        ({"rate_per": "day"}, "rules-rate-bp-bounds"),
        ({"kind": LoanKind.FEE}, "rules-rate-per-does-not-fit"),
        ({"rate_per": "once"}, "rules-rate-per-does-not-fit"),
        ({"kind": LoanKind.IN_ADVANCE, "rate_bp": 1_000, "count_max": 10}, "rules-advance-takes-all"),
        ({"kind": LoanKind.IN_ADVANCE, "rate_bp": 900, "every": Every.END, "count_max": 12}, "rules-advance-takes-all"),
        ({"grace_principal": 6}, "rules-grace-too-long"),
        ({"grace_principal": 1, "every": Every.END}, "rules-grace-without-instalments"),
        ({"order": ("fine", "fee", "interest", "interest")}, "rules-order-incomplete"),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_refused(values: dict[str, Any], refused: str) -> None:
    with pytest.raises(Refusal) as no:
        Lending(**values)
    assert no.value.say.id == refused
    assert text(no.value)


def test_every_kind_of_rule_is_kept_as_it_is() -> None:
    rules = Rules(
        Together.BOTH,
        5_000,
        Lending(LoanKind.COST_PLUS, 500, "once", Every.TWO_WEEKS, shareout_on=date(2027, 10, 31)),
        Voting(secret_loans=True),
        helping=Helping(social_minor=500, illness_minor=15_000),
    )
    for one in (rules, USUAL, replace(USUAL, lending=None)):
        assert read(RulesVersion(text=written(one))) == one


def test_every_field_has_a_sentence_that_a_vote_can_change() -> None:
    parts = (Rules, Lending, Voting, Helping)
    fields = {field for part in parts for field in part.__dataclass_fields__}
    assert {field for rule in RULES for field in rule.fields} == fields - {"lending", "voting", "helping"}
    assert rule_of_field("rate_bp").name == "price", "the narrower rule says it"


@pytest.mark.parametrize("currency", ["EUR", "UGX", "TND"])
@pytest.mark.parametrize("kind", LoanKind)
def test_a_price_is_said_in_whole_amounts_of_every_currency(kind: LoanKind, currency: str) -> None:
    per = "once" if kind in (LoanKind.FEE, LoanKind.COST_PLUS) else "month"
    rules = replace(USUAL, lending=Lending(kind, 125, per))
    price = rule_of_field("rate_bp").words(rules, currency)
    cost, each = price.args["cost"], price.args["each"]
    assert cost.minor * 10_000 == each.minor * 125  # type: ignore[union-attr]
    lines = [i18n.text(ENGLISH, line, nobody) for line in in_words(rules, currency)]
    assert len(set(lines)) == len(lines)


def test_a_change_says_what_was_and_what_is() -> None:
    def ids(old: Rules, new: Rules) -> tuple[list[str], list[str]]:
        before, after = changed(old, new, "EUR")
        return [one.id for one in before], [one.id for one in after]

    fined = replace(USUAL, lending=Lending(fine_minor=200))
    assert ids(USUAL, fined) == (["rules-no-fine"], ["rules-fine", "rules-fine-days", "rules-fine-cap"])
    assert ids(fined, USUAL) == (["rules-fine", "rules-fine-days", "rules-fine-cap"], ["rules-no-fine"])
    graced = replace(USUAL, lending=Lending(grace_principal=2))
    assert ids(USUAL, graced) == (["rules-grace"], ["rules-grace"])
    before, after = ids(replace(USUAL, lending=None), USUAL)
    assert before == ["rules-loans-later"]
    assert after[:3] == ["rules-kind-flat", "rules-price-flat", "rules-time"], "all that holds for loans then"
    assert ids(USUAL, USUAL) == ([], [])
    silent = replace(USUAL, lending=Lending(fine_days=9))
    assert ids(USUAL, silent) == (["rules-fine-days"], ["rules-fine-days"]), "a change always says something"


def test_a_change_touches_its_own_fields_only() -> None:
    subject = rule_changes.change("price", rate_bp=200, rate_per="month")
    later = replace(USUAL, lending=Lending(savings_times=5), voting=Voting(quorum_percent=80))
    assert rule_changes.proposed(later, subject) == replace(
        later, lending=replace(later.lending or Lending(), rate_bp=200)
    )
    assert rule_changes.proposed(later, rule_changes.no_loans()).lending is None
    fee = rule_changes.change("lending", kind="fee", rate_bp=300, rate_per="once", every="end", count_max=3)
    begun = rule_changes.proposed(replace(USUAL, lending=None), fee)
    assert begun.lending == Lending(LoanKind.FEE, 300, "once", Every.END, 3)
    with pytest.raises(Refusal, match="change-no-lending"):
        rule_changes.proposed(replace(USUAL, lending=None), subject)


def test_every_rule_is_in_an_area() -> None:
    assert {rule.area for rule in RULES} == set(Area)


def text(refusal: Refusal) -> str:
    return i18n.text(ENGLISH, refusal.say, nobody)


def nobody(_: Name | GroupName | Link) -> str:
    raise AssertionError("a rule names nobody")
