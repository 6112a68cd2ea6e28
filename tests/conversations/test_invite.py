"""The invitation: the same link until somebody asks for a new one, and a square for a phone's camera."""

from __future__ import annotations

import pytest

from tests.stage import Message, Stage

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def code_in(message: Message) -> str:
    return next(link for link in message.links.values() if "/share/" in link).rpartition("/")[2]


def test_the_link_stays_the_same_until_a_new_one_ends_it(stage: Stage) -> None:
    unity = stage.unity()
    amina = unity["Amina"]
    amina.commands("invite")
    assert amina.last.id == "invite-link"
    assert amina.last.args["members"] == 12
    first = code_in(amina.last)
    amina.says("invite")
    assert code_in(amina.last) == first, "looking at a link does not end it"

    amina.taps("New link")
    assert amina.last.id == "invite-sure"
    amina.taps("New link", message=amina.last)
    assert amina.last.id == "invite-new-link"
    second = code_in(amina.last)
    assert second != first

    hiwot = stage.person("Newcomer")
    hiwot.commands(f"start {first}")
    assert hiwot.last.id == "join-code-wrong"
    hiwot.commands(f"start {second}")
    assert hiwot.last.id == "join-rules"


def test_the_poster_is_a_picture_of_the_link(stage: Stage) -> None:
    amina = stage.unity()["Amina"]
    amina.commands("invite")
    code = code_in(amina.last)
    amina.taps("QR poster")
    assert amina.last.picture is not None
    assert amina.last.picture.startswith(b"\x89PNG")
    assert code in amina.last.text


def test_any_member_may_share_it_but_only_who_admits_ends_it(stage: Stage) -> None:
    unity = stage.unity()
    samuel, amina = unity["Samuel"], unity["Amina"]
    samuel.commands("invite")
    assert not any("New link" in label for label in samuel.last.buttons)
    amina.commands("invite")
    samuel.taps_token(amina.last.tokens["🔁 New link"])
    assert samuel.last.id == "button-not-yours"
