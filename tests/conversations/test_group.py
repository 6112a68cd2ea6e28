"""The group's page, its members and rules, and the way to another group."""

from __future__ import annotations

import pytest

from tests.stage import Stage

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def test_the_page_says_what_the_group_is_and_what_one_may_do(stage: Stage) -> None:
    unity = stage.unity()
    samuel, amina = unity["Samuel"], unity["Amina"]
    samuel.commands("group")
    assert samuel.last.id == "group-page"
    assert "12 members" in samuel.last.text
    assert "number 5" in samuel.last.text
    assert not any("our chat" in label for label in samuel.last.buttons)
    amina.says("group")
    assert "You are the chair" in amina.last.text
    assert any("our chat" in label for label in amina.last.buttons)


def test_the_rules_in_words_with_version_and_day(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("rules")
    assert "Version 1, from the start, 24 Nov 2026." in samuel.last.text
    assert "€50 every month" in samuel.last.text


def test_the_members_with_numbers_offices_and_who_is_away(stage: Stage) -> None:
    unity = stage.unity()
    unity["Kofi"].says("away")
    unity["Kofi"].taps("I will say")
    samuel = unity["Samuel"]
    samuel.commands("group")
    samuel.taps("Members")
    lines = samuel.last.text.splitlines()
    assert "Amina" in lines[1]
    assert lines[1].endswith("· chair")
    assert lines[9].endswith("away")
    assert len(lines) == 13


def test_a_question_that_waits_goes_on_waiting(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says("I paid 50")
    samuel.commands("group")
    samuel.commands("rules")
    samuel.says("yes, cash")
    assert samuel.last.id == "handover-waiting"


def test_in_the_group_chat_the_answer_comes_in_private(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    samuel = unity["Samuel"]
    samuel.commands("group", chat)
    samuel.commands("rules", chat)
    samuel.commands("invite", chat)
    assert [one.id for one in samuel.messages] == ["group-page", "rules-read", "invite-link"]
    assert not chat.messages


def test_two_groups_and_one_tap_between_them(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("start a group")
    samuel.says("Little Circle")
    for label in ("Both", "USD", "USD\u00a020", "Decide later", "Create"):
        samuel.taps(label)
    samuel.commands("group")
    assert "Little Circle" in samuel.last.text
    samuel.taps("Unity Circle")
    assert "12 members" in samuel.last.text
    samuel.says("I paid 50")
    assert samuel.last.text.splitlines()[:1] == ["👥 Unity Circle"]
    samuel.says("switch")
    assert "Little Circle" in samuel.last.text
    samuel.taps("Yes, cash")
    assert unity["Fatou"].last.id == "handover-ask-deposit-cash", "the talk keeps the group it began in"
    waits = next(one for one in samuel.messages if "waits for Fatou" in one.text)
    assert waits.text.startswith("👥 Unity Circle\n")
    unity["Fatou"].taps("I have €50")
    assert samuel.last.text.startswith("👥 Unity Circle\n🧾 R-0001"), "receipts are numbered in each group"
    assert "Unity Circle" not in unity["Fatou"].last.text, "she is in one group, and knows which"
    samuel.says("start a group")
    assert samuel.last.id == "found-name", "the new group is not that one"


def test_somebody_without_a_group_is_shown_the_doors(stage: Stage) -> None:
    zed = stage.person("Zed")
    zed.commands("group")
    assert zed.last.id == "common-no-group"
    zed.says("switch")
    assert zed.last.id == "group-no-other"
    assert any("Start a group" in label for label in zed.last.buttons)
