"""A group begins: five questions, Back and Cancel, a clock, and a book with its rules as version 1."""

from __future__ import annotations

import pytest

from bot import ledger
from bot.cooperative import groups, offices, rules
from bot.cooperative.offices import Role
from bot.cooperative.rules import Lending, Rules, Together
from bot.money import CURRENCIES, Money
from tests.stage import Phone, Stage


def answers_five_questions(amina: Phone) -> None:
    amina.taps("Start a group")
    amina.says("Unity Circle")
    amina.taps("Save and lend")
    amina.taps("EUR")
    amina.taps("€50")
    amina.taps("1 per 100")


def group_of(stage: Stage, phone: Phone) -> groups.Group:
    with stage.session() as session:
        (group,) = groups.groups_of(session, phone.id)
        session.expunge(group)
        return group


def groups_there_are(stage: Stage) -> int:
    with stage.session() as session:
        return session.query(groups.Group).count()


def test_five_questions_and_the_group_is_there(stage: Stage) -> None:
    amina = stage.person("Amina")
    amina.commands("start")
    answers_five_questions(amina)

    assert amina.last.id == "found-check"
    assert "Brussels" in amina.last.text
    assert groups_there_are(stage) == 0, "nothing exists before [Create]"

    amina.taps("Create")
    assert amina.showing("found-ready").edited
    assert amina.last.id == "found-next"
    assert "QR" in str(amina.last.buttons)
    assert "stage://share/j_" in amina.last.links["📨 Share invite"]

    group = group_of(stage, amina)
    assert (group.currency, group.zone, group.language) == ("EUR", "Europe/Brussels", "en")
    with stage.session() as session:
        assert groups.name_of_group(session, group.id) == "Unity Circle"
        assert rules.version_of(session, group.id) == 1
        assert rules.rules_of(session, group.id) == Rules(Together.SAVE, 5_000, Lending())
        assert offices.holders(session, group.id, Role.CHAIR) == [amina.id]
        assert not offices.can_count_money(session, group.id), "one pair of hands keeps no money"
        assert ledger.head(session, group.id).seq == 0


def test_create_tapped_twice_makes_one_group(stage: Stage) -> None:
    amina = stage.person("Amina")
    amina.commands("start")
    answers_five_questions(amina)
    check = amina.last
    token = check.tokens["✅ Create"]
    amina.taps("Create", times=2)
    amina.taps_token(token)
    assert amina.last.id == "button-past"
    assert groups_there_are(stage) == 1


def test_back_changes_an_answer_and_cancel_writes_nothing(stage: Stage) -> None:
    amina = stage.person("Amina")
    amina.says("start a group")
    amina.says("Unity")
    amina.taps("Back")
    assert amina.last.id == "found-name"
    amina.says("Unity Circle")
    assert amina.last.args["name"] == "Unity Circle"
    amina.taps("Take turns")
    amina.taps("EUR")
    amina.says("50")
    assert "loan" not in amina.last.text and amina.last.id == "found-check", "who only takes turns lends nothing"
    amina.taps("Back")
    assert amina.last.id == "found-monthly"
    amina.taps("Cancel")
    assert amina.last.id == "talk-cancelled"
    assert groups_there_are(stage) == 0


@pytest.mark.parametrize("name", ["Rules", "Savings", "Paid 50", "Can Kardeşler", "Back"])
def test_a_group_may_have_any_name_but_the_words_that_always_steer(stage: Stage, name: str) -> None:
    amina = stage.person("Amina")
    amina.says("start a group")
    amina.says(name)
    assert amina.last.id == ("home-welcome" if name == "Back" else "found-together")
    amina.says("language")
    assert amina.last.id == "language-which"


def test_a_name_needs_a_letter(stage: Stage) -> None:
    amina = stage.person("Amina")
    amina.says("start a group")
    amina.says("\u200b...")
    assert amina.showing("found-name-empty")
    assert amina.last.id == "found-name"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("typed", "code"), [("birr", "ETB"), ("kes", "KES"), ("Ksh", "KES"), ("₦", "NGN")])
def test_any_money_may_be_typed(stage: Stage, typed: str, code: str) -> None:
    amina = stage.person("Amina")
    amina.says("start a group")
    amina.says("Equb")
    amina.taps("Both")
    amina.taps("Other")
    assert amina.last.id == "found-currency-type"
    amina.says(typed)
    assert amina.last.id == "found-monthly"
    assert amina.last.args["code"] == code


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_pounds_are_asked_back_and_nonsense_is_not_guessed(stage: Stage) -> None:
    amina = stage.person("Amina")
    amina.says("start a group")
    amina.says("Nile")
    amina.taps("Both")
    amina.says("blah")
    assert amina.showing("found-currency-unknown")
    amina.says("pounds")
    assert amina.last.id == "found-currency-which"
    amina.taps("SSP")
    assert amina.last.args["code"] == "SSP"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_an_amount_that_cannot_be_is_refused_at_its_question(stage: Stage) -> None:
    amina = stage.person("Amina")
    amina.says("start a group")
    amina.says("Unity")
    amina.taps("Both")
    amina.taps("EUR")
    amina.says("900000000")
    assert amina.showing("rules-amount-out-of-range")
    assert amina.last.id == "found-monthly"
    amina.says("1.000")
    assert amina.last.id == "amount-which", "a thousand or one is asked back"
    amina.taps("€1,000")
    assert amina.last.id == "found-loans"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_clock_is_guessed_and_can_be_changed(stage: Stage) -> None:
    amina = stage.person("Amina")
    amina.says("start a group")
    answers_five_questions_from_name(amina)
    amina.taps("Change the clock")
    amina.says("Atlantis")
    assert amina.showing("found-clock-unknown")
    amina.says("addis")
    assert amina.last.id == "found-check"
    amina.taps("Create")
    assert group_of(stage, amina).zone == "Africa/Addis_Ababa"


def answers_five_questions_from_name(amina: Phone) -> None:
    amina.says("Equb")
    amina.taps("Both")
    amina.taps("EUR")
    amina.says("50")
    amina.taps("Decide later")


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_look_at_help_keeps_the_questions(stage: Stage) -> None:
    amina = stage.person("Amina")
    amina.says("start a group")
    amina.says("Unity")
    amina.says("menu")
    amina.taps("Go on")
    assert amina.last.id == "found-together"
    assert amina.last.args["name"] == "Unity"


def test_every_currency_has_a_clock() -> None:
    from zoneinfo import available_timezones

    from bot.cooperative.zones import likely

    for currency in CURRENCIES:
        assert set(likely(currency)) <= available_timezones()
    assert likely("KES") == ("Africa/Nairobi",)
    assert Money(1, "KES")
