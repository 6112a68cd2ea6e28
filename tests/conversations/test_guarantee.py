"""Members who stand in: asked in private before the group is, free to say no, and bound less with every payment."""

from __future__ import annotations

import pytest

from bot.cooperative import guarantees
from tests.conftest import StoppedClock
from tests.conversations.test_vote_by_sms import with_plain_phone
from tests.lending import all_vote, lending_circle, lends, life, the_book_is_right
from tests.stage import Phone, Stage, Unity

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def bound(unity: Unity, name: str) -> int:
    person = unity[name].id
    with unity.stage.session() as session:
        return guarantees.live_of(session, unity.group_id, person)


def asks(who: Phone, *guarantors: str) -> None:
    who.says("loan 600")
    who.taps("3 months")
    who.taps("Private")
    for name in guarantors:
        who.taps(name)
    who.taps("Ask the group")
    who.taps("Send it")


def test_those_who_stand_in_are_asked_first_and_in_private(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, guarantors=2)
    chat = stage.chat(unity)
    with_plain_phone(unity, "Mrs. Abebe")
    samuel, hiwot, kofi, amina, fatou = (unity[name] for name in ("Samuel", "Hiwot", "Kofi", "Amina", "Fatou"))

    samuel.says("loan 600")
    samuel.taps("3 months")
    samuel.taps("Health")
    assert samuel.last.args["at"] == 1
    assert "Mrs. Abebe" not in samuel.last.buttons, "anybody could say yes in her name"
    assert not any("Samuel" in button for button in samuel.last.buttons), "nobody stands in for themselves"
    samuel.taps("Hiwot")
    assert not any("Hiwot" in button for button in samuel.last.buttons), "nobody stands in twice"
    samuel.taps("Kofi")
    samuel.taps("Ask the group")
    assert samuel.last.id == "loan-ask-preview-first"
    assert "🤝 Hiwot: €300" in samuel.last.text
    samuel.taps("Send it")
    assert samuel.last.id == "loan-ask-sent-first"
    assert chat.messages == [], "the group hears of it when they have said yes"
    assert hiwot.last.id == kofi.last.id == "guarantee-ask"
    assert "health" not in hiwot.last.text.lower()

    # One says yes. The other has saved nothing to stand in with, and says no; only Samuel hears of it.
    # By SMS anybody could say it in their name.
    plain = with_plain_phone(unity, of=hiwot)
    moment.move(minutes=1)
    plain.says("guarantee")
    plain.taps("I stand in")
    assert plain.last.id == "lost-not-by-sms"
    moment.move(minutes=1)
    hiwot.says("guarantee")
    hiwot.taps("I stand in")
    assert samuel.last.id == "guarantee-told-yes"
    kofi.taps("I stand in")
    assert kofi.last.id == "guarantee-nothing-free"
    kofi.taps("No")
    assert samuel.last.id == "guarantee-told-no"
    assert chat.messages == amina.messages == []
    samuel.taps("Somebody else")
    assert not any("Kofi" in button for button in samuel.last.buttons)
    samuel.taps("Amina")

    # It waits for Amina among all that does. For another amount, but not for more than the loan.
    amina.says("menu")
    amina.taps("Waiting (1)")
    amina.taps("Another amount")
    amina.says("5000")
    assert amina.showing("guarantee-more-than-loan")
    amina.says("250")
    assert samuel.last.id == "loan-ask-sent-now"
    card = chat.screen.showing("motion-card")
    assert "🤝 Amina stands in for €250." in card.text
    assert "🤝 Hiwot stands in for €300." in card.text
    assert bound(unity, "Hiwot") == 300_00

    all_vote(unity, 1)
    fatou.taps("I gave €600")
    samuel.taps("I have €600")
    samuel.says("repay 206")
    samuel.taps("Yes, cash")
    fatou.taps("I have €206")
    # Two thirds of the loan are left, and so of each pledge.
    assert (bound(unity, "Hiwot"), bound(unity, "Amina")) == (200_00, 166_67)
    assert "you stand in for €200, of €300 at first" in hiwot.showing("guarantee-live").text
    assert hiwot.showing("guarantee-live").edited, "that their part falls makes no sound"
    hiwot.says("stand in")
    assert "you stand in for €200, of €300 at first" in hiwot.showing("guarantee-live").text
    hiwot.says("balance")
    assert "🤝 You stand in for €200 of others’ loans." in hiwot.last.text
    hiwot.says("leave")
    assert hiwot.last.id == "leave-stands-in"
    hiwot.taps("I stand in for")
    # She makes herself free of it.
    hiwot.taps("Pay for them")
    hiwot.says("412")
    hiwot.taps("Yes, cash")
    fatou.taps("I have €412")
    assert life(unity, 1) == "repaid"
    assert bound(unity, "Hiwot") == bound(unity, "Amina") == 0
    assert amina.last.id == "guarantee-free"
    hiwot.says("guarantees")
    assert hiwot.last.id == "guarantee-none"
    hiwot.commands("privacy")
    hiwot.taps("My data")
    assert "Stand in for L-01, 24 Nov 2026, €300 · you said yes" in hiwot.showing("data-group").text
    assert the_book_is_right(unity)


@ON_SQLITE
def test_a_request_that_ends_before_the_group_is_asked(stage: Stage) -> None:
    unity = lending_circle(stage, guarantors=1)
    samuel, hiwot = unity["Samuel"], unity["Hiwot"]
    asks(samuel, "Hiwot")
    samuel.taps("L-01")
    samuel.taps("I do not want it")
    samuel.taps("Yes, withdraw it")
    assert life(unity, 1) == "withdrawn"
    assert hiwot.last.id == "guarantee-free"
    hiwot.says("pending")
    assert hiwot.last.id == "pending-nothing"

    # The last yes comes when something stands in the way: that is Samuel's own, and her yes holds.
    asks(samuel, "Hiwot")
    yes = hiwot.last.tokens["✅ I stand in"]
    lends(unity, member_months=12)
    hiwot.taps_token(yes)
    assert hiwot.last.id == "guarantee-until-given"
    assert "months" not in hiwot.last.text
    assert samuel.last.id == "loan-ask-not-now"
    assert "12 months" in samuel.last.text
    hiwot.taps_token(yes)
    assert hiwot.last.id == "guarantee-already-accepted"
    samuel.taps("Ask the group")
    assert samuel.last.id == "lending-refused"
    lends(unity, member_months=0)
    samuel.taps("Ask the group", message=samuel.showing("loan-ask-not-now"))
    assert samuel.last.id == "loan-ask-sent"
    # What the group turns down binds nobody.
    all_vote(unity, 1, "no")
    assert life(unity, 2) == "turned-down"
    assert hiwot.showing("guarantee-released")
    assert bound(unity, "Hiwot") == 0
    samuel.says("loans")
    samuel.taps("Earlier loans")
    assert "the group did not agree to €600" in samuel.last.text
