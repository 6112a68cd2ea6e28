"""A newcomer hears the rules and what is kept, asks, and is let in by somebody who knows them."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot import clock
from bot.cooperative import groups, invitations, offices, people
from bot.cooperative.groups import Life
from bot.cooperative.invitations import Door
from bot.cooperative.offices import Role
from bot.messages import Heard
from bot.money import Money
from tests.conftest import StoppedClock
from tests.stage import Phone, Stage, Unity


def code_for(unity: Unity) -> str:
    amina = unity["Amina"].id
    with unity.stage.session() as session:
        return invitations.code_of(session, unity.group_id, Door.JOIN, amina, clock.now())


def life(unity: Unity, phone: Phone) -> str:
    with unity.stage.session() as session:
        member = groups.membership(session, unity.group_id, phone.id)
        return member.life if member is not None else ""


def number(unity: Unity, phone: Phone) -> int | None:
    with unity.stage.session() as session:
        member = groups.membership(session, unity.group_id, phone.id)
        return member.number if member is not None else None


def agreed_on(phone: Phone) -> datetime | None:
    """When they agreed to what is kept and written."""
    with phone.stage.session() as session:
        return next(one.agreed_at for one in people.addresses_of(session, phone.id))


def asks_to_join(unity: Unity, phone: Phone) -> None:
    phone.commands(f"start j_{code_for(unity)}")
    phone.taps("Go on")
    phone.taps("Join")


def test_a_newcomer_hears_the_rules_asks_and_is_let_in(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    amina, daniel = unity["Amina"], unity["Daniel"]
    abel = stage.person("Abel")

    abel.commands(f"start j_{code_for(unity)}")
    assert abel.last.id == "join-rules"
    assert "€50 every month" in abel.last.text
    assert "No line is ever deleted" in abel.last.text
    abel.taps("Go on")
    assert abel.last.id == "join-privacy"
    assert "Abel" in abel.last.text
    assert life(unity, abel) == "", "hearing the rules is not asking"
    assert agreed_on(abel) is None

    abel.taps("Join")
    assert abel.last.id == "join-asked"
    assert agreed_on(abel) == clock.now(), "from now on they may be written to first"
    assert life(unity, abel) == Life.ASKED
    for officer in (amina, daniel):
        assert officer.last.id == "join-wants"
    assert not unity["Fatou"].messages, "a treasurer lets nobody in"
    assert not chat.messages

    daniel.taps("I know them")
    assert daniel.last.id == amina.last.id == "join-let-in"
    assert not any("I know them" in label for label in amina.last.buttons)
    assert abel.last.id == "join-welcome"
    assert abel.last.args["number"] == number(unity, abel) == 13
    assert life(unity, abel) == Life.ACTIVE
    assert chat.last.id == "month-card"
    assert chat.last.args["members"] == 13

    abel.says("I paid 50")
    assert abel.last.id == "deposit-confirm-cash"
    assert abel.last.args["amount"] == Money(5_000, "EUR")


def test_both_who_admit_tap_and_the_second_hears_what_is_true(stage: Stage) -> None:
    unity = stage.unity()
    amina, daniel = unity["Amina"], unity["Daniel"]
    abel = stage.person("Abel")
    asks_to_join(unity, abel)
    late = amina.last.tokens["✅ Yes, I know them"]
    daniel.taps("I know them", times=2)
    amina.taps_token(late)
    assert amina.last.id == "join-in-already"
    assert number(unity, abel) == 13
    assert [one.id for one in abel.messages].count("join-welcome") == 1


def test_no_is_told_kindly_and_they_may_ask_again(stage: Stage) -> None:
    unity = stage.unity()
    abel = stage.person("Abel")
    asks_to_join(unity, abel)
    unity["Amina"].taps("No", message=unity["Amina"].last)
    assert unity["Amina"].last.id == unity["Daniel"].last.id == "join-turned-down"
    assert abel.last.id == "join-not-now"
    assert life(unity, abel) == Life.TURNED_DOWN
    asks_to_join(unity, abel)
    assert unity["Amina"].last.id == "join-wants"


def test_a_stranger_cannot_let_anybody_in(stage: Stage) -> None:
    unity = stage.unity()
    abel, samuel = stage.person("Abel"), unity["Samuel"]
    asks_to_join(unity, abel)
    samuel.taps_token(unity["Amina"].last.tokens["✅ Yes, I know them"])
    assert samuel.last.id == "button-not-yours"
    assert life(unity, abel) == Life.ASKED


def test_whoever_lost_the_office_lets_nobody_in_any_more(stage: Stage) -> None:
    unity = stage.unity()
    abel, daniel = stage.person("Abel"), unity["Daniel"]
    asks_to_join(unity, abel)
    with stage.session() as session:
        offices.end(session, unity.group(session), daniel.id, Role.SECRETARY, clock.now())
    daniel.taps("I know them")
    assert daniel.last.id == "join-only-who-admits"
    assert life(unity, abel) == Life.ASKED


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_link_pasted_a_code_typed_and_a_link_with_more_behind_it(stage: Stage) -> None:
    unity = stage.unity()
    code = code_for(unity)
    for typed in (code, f"j_{code}", f"https://t.me/TheBot?start=j_{code}", f"  stage://start/j_{code} "):
        abel = stage.person("Abel")
        abel.says("I have a code")
        assert abel.last.id == "join-code"
        abel.says(typed)
        assert abel.last.id == "join-rules", typed


def test_wrong_and_ended_codes_get_one_answer_and_whoever_guesses_waits(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    code = code_for(unity)
    with stage.session() as session:
        fresh = invitations.open_door(session, unity.group_id, Door.JOIN, unity["Amina"].id, moment.now)
    abel = stage.person("Abel")
    abel.commands(f"start j_{code}")
    assert abel.last.id == "join-code-wrong", "it has ended"
    for wrong in ("aaaaaaaaaaaaaaaaaaaaaa", "x", "hello, is this the code", "j_"):
        abel.says(wrong)
        assert abel.last.id == "join-code-wrong", wrong
    abel.says(fresh)
    assert abel.last.id == "join-code-wait", "after five wrong ones, the right one is not looked at either"
    other = stage.person("Other")
    other.commands(f"start j_{fresh}")
    assert other.last.id == "join-rules", "only who guessed has to wait"
    moment.move(hours=1)
    abel.commands(f"start j_{fresh}")
    assert abel.last.id == "join-rules"


def test_a_code_ends_after_sixty_days(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    code = code_for(unity)
    moment.move(days=60)
    abel = stage.person("Abel")
    abel.commands(f"start j_{code}")
    assert abel.last.id == "join-code-wrong"


def test_whoever_is_in_or_asked_already_hears_so(stage: Stage) -> None:
    unity = stage.unity()
    samuel, abel = unity["Samuel"], stage.person("Abel")
    samuel.commands(f"start j_{code_for(unity)}")
    assert samuel.last.id == "join-already-in"
    asks_to_join(unity, abel)
    abel.commands(f"start j_{code_for(unity)}")
    assert abel.last.id == "join-already-asked"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_name_may_be_chosen_and_a_look_alike_is_pointed_out(stage: Stage) -> None:
    unity = stage.unity()
    abel = stage.person("Abel")
    abel.commands(f"start j_{code_for(unity)}")
    abel.taps("Go on")
    abel.taps("Change name")
    abel.says("!!!")
    assert abel.showing("join-name-empty")
    abel.says("Mаria")  # with a Cyrillic а
    assert abel.last.id == "join-privacy"
    assert "Mаria" in abel.last.text
    abel.taps("Join")
    assert unity["Amina"].last.id == "join-wants-careful"
    assert "member number 8 is called" in unity["Amina"].last.text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_somebody_without_a_name_is_asked_for_one(stage: Stage) -> None:
    unity = stage.unity()
    nameless = stage.person("")
    nameless.commands(f"start j_{code_for(unity)}")
    nameless.taps("Go on")
    assert nameless.last.id == "join-name"
    nameless.says("Zed")
    nameless.taps("Join")
    assert nameless.last.id == "join-asked"


def test_coming_back_keeps_the_number_and_the_book(stage: Stage) -> None:
    unity = stage.unity()
    rosa = unity["Rosa"]
    rosa.says("leave the group")
    rosa.taps("Yes, I leave")
    assert life(unity, rosa) == Life.LEFT
    asks_to_join(unity, rosa)
    assert unity["Amina"].last.id == "join-wants-careful"
    assert "number 11 before" in unity["Amina"].last.text
    unity["Amina"].taps("I know them")
    assert number(unity, rosa) == 11
    assert life(unity, rosa) == Life.ACTIVE


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_newcomers_who_wait_can_be_seen_again(stage: Stage) -> None:
    unity = stage.unity()
    abel = stage.person("Abel")
    asks_to_join(unity, abel)
    amina = unity["Amina"]
    amina.says("hello")
    amina.commands("group")
    amina.taps("Newcomers (1)")
    assert amina.last.id == "join-these-wait"
    amina.taps("I know them")
    assert life(unity, abel) == Life.ACTIVE


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_sticker_in_the_middle_loses_nothing(stage: Stage) -> None:
    unity = stage.unity()
    abel = stage.person("Abel")
    abel.commands(f"start j_{code_for(unity)}")
    abel.sends(Heard.STICKER)
    assert abel.last.id == "join-rules"
    abel.taps("Go on")
    abel.taps("Join")
    assert life(unity, abel) == Life.ASKED


@pytest.mark.parametrize(
    "around", ["{link}", "Look:\n{link}\n4 members are in, and nobody waits.", "j_{code}", " {code} "]
)
def test_a_link_may_be_pasted_with_all_that_stands_around_it(stage: Stage, around: str) -> None:
    unity, abel = stage.unity(), stage.person("Abel")
    abel.says("i have a code")
    code = code_for(unity)
    abel.says(around.format(link=f"https://t.me/bot?start=j_{code}", code=code))
    assert abel.last.id == "join-rules"


@pytest.mark.parametrize("name", ["Can", "Rules", "Paid 50", "Chair"])
def test_a_nickname_may_be_any_word(stage: Stage, name: str) -> None:
    unity, abel = stage.unity(), stage.person("Abel")
    abel.commands(f"start j_{code_for(unity)}")
    abel.taps("Go on")
    abel.taps("Change name")
    abel.says(name)
    assert abel.last.id == "join-privacy"
    assert f"call you {name}" in abel.last.text


def test_whoever_types_yes_sees_that_the_newcomer_is_in(stage: Stage) -> None:
    unity, abel = stage.unity(), stage.person("Abel")
    asks_to_join(unity, abel)
    unity["Amina"].says("yes")
    assert life(unity, abel) == Life.ACTIVE
    assert unity["Amina"].last.id == "join-let-in"
    assert not unity["Amina"].last.edited
