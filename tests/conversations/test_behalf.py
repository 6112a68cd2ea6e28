"""Members without a smartphone: the treasurer writes for them, a witness confirms, and they can say it is wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import clock, i18n, jobs, ledger
from bot.channels.twilio.text import plain, segments
from bot.cooperative import groups, handovers, people, witnesses
from bot.cooperative.audit import audit
from bot.cooperative.households import share
from bot.cooperative.rules import Together
from bot.i18n import Reader
from bot.messages import Heard, Name, Say, say
from bot.money import Money
from tests.conftest import StoppedClock
from tests.conversations.test_vote_by_sms import with_plain_phone
from tests.stage import TEXTS_TO, Phone, Stage, Unity


def the_book(unity: Unity) -> dict[str, int]:
    """What each account of savings and cash holds in euro, by the member's name; and that it proves itself."""
    with unity.stage.session() as session:
        assert list(ledger.verify(session)) == []
        assert list(audit(session)) == []
        told = {}
        for member in groups.active_members(session, unity.group_id):
            name = people.name_of(session, member.person_id)
            told[name] = -ledger.balance(session, unity.group_id, ledger.savings(member.person_id)).minor // 100
            told[f"{name}'s hand"] = ledger.balance(session, unity.group_id, ledger.cash(member.person_id)).minor // 100
        return {name: euro for name, euro in told.items() if euro}


def without_phone(unity: Unity, name: str = "Mrs. Abebe") -> None:
    """Amina writes in somebody without any phone, and Daniel knows her too."""
    amina, daniel = unity["Amina"], unity["Daniel"]
    amina.says("add somebody")
    amina.says(name)
    amina.taps("No phone")
    daniel.taps("Yes, I know them")


def with_phone(unity: Unity, name: str = "Mrs. Abebe") -> Phone:
    """Amina writes in somebody who has a plain phone, and reads them the code; they text it."""
    amina = unity["Amina"]
    amina.says("add somebody")
    amina.says(name)
    amina.taps("They have a phone")
    phone = unity.stage.plain_phone()
    phone.commands(f"start {amina.last.args['code']}")
    return phone


def paid(unity: Unity, witness: str, name: str = "Abebe") -> None:
    """Fatou says that somebody paid 50, and who saw it; the witness is asked."""
    fatou = unity["Fatou"]
    fatou.says(f"for {name}")
    fatou.taps("They paid")
    fatou.says("50")
    fatou.taps("Yes")
    fatou.taps("Choose a witness")
    fatou.taps(witness)


def test_a_member_without_any_phone(stage: Stage, moment: StoppedClock) -> None:
    """In by the word of two, paid in and paid out before a witness, and the slip in the hand."""
    unity = stage.unity(together=Together.SAVE)
    amina, daniel, fatou, tesfay = (unity[name] for name in ("Amina", "Daniel", "Fatou", "Tesfay"))
    amina.says("add somebody")
    amina.says("Mrs. Abebe")
    amina.taps("No phone")
    assert amina.last.id == "add-asked"
    with stage.session() as session:
        (asked,) = groups.members(session, unity.group_id, groups.Life.ASKED)
        # Whoever wrote her in is not also the second who knows her.
        assert asked.brought_by == amina.id
    assert fatou.showing("add-wants").buttons == tesfay.showing("add-wants").buttons
    amina.taps_token(daniel.showing("add-wants").tokens["✅ Yes, I know them"])
    assert amina.last.id == "button-not-yours"
    plain = with_plain_phone(unity, of=daniel)
    plain.taps_token(daniel.showing("add-wants").tokens["✅ Yes, I know them"])
    assert plain.last.id == "lost-not-by-sms", "anybody could say it in his name"
    moment.move(minutes=1)
    daniel.taps("Yes, I know them")
    assert the_book(unity) == {}

    with stage.session() as session:
        share(session, unity.group_id, fatou.id, unity["Hiwot"].id, by=amina.id, now=clock.now())
    fatou.says("for Abebe")
    assert fatou.last.id == "behalf-unreached"
    fatou.taps("They paid")
    fatou.says("50")
    fatou.taps("Yes")
    # It waits, nothing is in the book, and nobody confirms it but the witness.
    assert "Who saw it?" in fatou.last.text
    fatou.taps("Choose a witness")
    offered = fatou.last.buttons
    assert "Daniel" in offered and not {"Fatou", "Hiwot", "Mrs. Abebe"} & set(offered)
    fatou.taps("Daniel")
    assert "Did you see Mrs. Abebe give Fatou €50" in daniel.last.text
    fatou.taps("Somebody else")
    fatou.taps("Tesfay")
    assert daniel.last.id == "vouch-not-needed"
    assert the_book(unity) == {}
    tesfay.taps("Yes, I saw it")
    assert the_book(unity) == {"Mrs. Abebe": 50, "Fatou's hand": 50}
    assert "Seen by Tesfay" in fatou.last.text and "no phone" in fatou.last.text
    assert "Cash you hold" not in tesfay.last.text
    fatou.taps("Print slip")
    slip = fatou.last
    assert "Mrs. Abebe" in slip.text and "seen by Tesfay" in slip.text and "Mark:" in slip.text
    assert slip.picture is not None and slip.picture.startswith(b"\x89PNG")

    # The witness tapped wrongly: it is undone, and asked again.
    tesfay.taps("Undo")
    assert the_book(unity) == {}
    tesfay.taps("Yes, I saw it")
    assert the_book(unity) == {"Mrs. Abebe": 50, "Fatou's hand": 50}

    # Money given to her which nobody saw: the chair hears, and only somebody whom the group trusts may be next.
    fatou.says("for Abebe")
    fatou.taps("I gave savings")
    fatou.says("30")
    fatou.taps("Choose a witness")
    fatou.taps("Samuel")
    unity["Samuel"].taps("I did not see it")
    assert amina.last.id == "vouch-told-chair" and "Samuel did not see it" in amina.last.text
    fatou.taps("Take back")
    fatou.says("for Abebe")
    fatou.taps("I gave savings")
    fatou.says("20")
    fatou.taps("Choose a witness")
    assert fatou.last.buttons == ["Amina", "✖ Cancel"]
    fatou.taps("Amina")
    moment.move(days=1, hours=1)
    jobs.run_due(stage.database, clock.now())
    stage.deliver()
    amina.taps("Yes, I saw it")
    assert the_book(unity) == {"Mrs. Abebe": 30, "Fatou's hand": 30}
    fatou.says("for Abebe")
    fatou.taps("Read their book")
    assert "Saved: €30" in fatou.last.text
    fatou.taps("Print slip")
    assert fatou.last.id == "slip-book"


def test_a_member_with_a_plain_phone(stage: Stage) -> None:
    """Her own phone brings her in; receipts reach it, and "43" reaches the chair; STOP and START are honoured."""
    unity = stage.unity()
    amina, daniel, fatou = (unity[name] for name in ("Amina", "Daniel", "Fatou"))
    stranger = stage.plain_phone()
    stranger.commands("start 123456")
    assert stranger.last.id == "join-code-wrong"
    abebe = with_phone(unity)
    assert TEXTS_TO in amina.showing("first-phone-read-out").text
    assert [one.id for one in abebe.messages[-2:]] == ["join-welcome", "first-phone-kept"]
    with stage.session() as session:
        assert people.name_of(session, abebe.id) == "Mrs. Abebe"
    before = len(abebe.messages)
    # The code is good once.
    stranger.commands(f"start {amina.showing('first-phone-read-out').args['code']}")
    assert stranger.last.id == "join-code-wrong"

    paid(unity, "Daniel")
    # Nothing costs a text before it is true, and her own number cannot confirm it in anybody's hand.
    assert len(abebe.messages) == before
    abebe.says("waiting")
    assert "✅" not in "".join(abebe.last.numbers)
    daniel.taps("Yes, I saw it")
    receipt = abebe.last
    assert receipt.id == "receipt-deposit" and "received by Fatou, seen by Daniel" in receipt.text
    assert list(receipt.numbers) == ["⚠ Not right"]
    assert segments(plain(receipt.text)) == 1, plain(receipt.text)
    assert the_book(unity) == {"Mrs. Abebe": 50, "Fatou's hand": 50}

    abebe.says(receipt.numbers["⚠ Not right"])
    assert abebe.last.id == "complaint-heard" and segments(plain(abebe.last.text)) == 1
    assert "Mrs. Abebe says that R-0001 is not right" in amina.last.text
    amina.taps("I will call")
    assert abebe.last.id == "complaint-called"
    amina.taps("Ask both")
    assert fatou.last.id == daniel.last.id == "complaint-look-again"
    # Nothing has changed by it. The right amount takes the treasurer, and a witness once more.
    assert the_book(unity) == {"Mrs. Abebe": 50, "Fatou's hand": 50}
    fatou.taps("Not right")
    fatou.says("40")
    fatou.taps("Choose a witness")
    fatou.taps("Amina")
    amina.taps("That is right")
    assert the_book(unity) == {"Mrs. Abebe": 40, "Fatou's hand": 40}
    assert abebe.last.id == "receipt-correction"

    stage.hear(abebe._incoming(Heard.BLOCKED, reason="stop"))
    stage.unreachable.add(abebe.external)
    assert fatou.last.id == "stopped"
    fatou.says("for Abebe")
    assert fatou.last.id == "behalf-silent" and "📞 Their phone" not in fatou.last.buttons
    paid(unity, "Daniel")
    daniel.taps("Yes, I saw it")
    assert "did not reach" in fatou.last.text
    fatou.taps("Print slip")
    assert fatou.last.id == "slip-receipt"
    stage.unreachable.discard(abebe.external)
    stage.hear(abebe._incoming(Heard.UNBLOCKED))
    assert abebe.last.id == "receipt-deposit"
    assert the_book(unity) == {"Mrs. Abebe": 90, "Fatou's hand": 90}


def test_a_phone_for_a_member_who_had_none_takes_another_officer(stage: Stage) -> None:
    unity = stage.unity(members=6)
    amina, daniel, fatou = (unity[name] for name in ("Amina", "Daniel", "Fatou"))
    without_phone(unity)
    fatou.says("for Abebe")
    fatou.taps("Their phone")
    phone = stage.plain_phone()
    phone.says(str(fatou.last.args["code"]))
    assert phone.last.id == "first-phone-asked"
    with stage.session() as session:
        assert groups.groups_of(session, phone.id) == []
    fatou.taps_token(daniel.showing("first-phone-is-it-theirs").tokens["✅ It is theirs"])
    assert fatou.last.id == "button-not-yours"
    daniel.taps("It is theirs")
    assert phone.last.id == "first-phone-welcome"
    assert amina.last.id == fatou.last.id == "first-phone-is-theirs"
    # Where nobody can answer an SMS, none asks for an answer: the witness decides, here as everywhere.
    stage.sms = replace(stage.sms, answers=False)
    paid(unity, "Samuel")
    unity["Samuel"].taps("Yes, I saw it")
    assert phone.last.id == "receipt-deposit" and "Answer" not in phone.last.text and not phone.last.numbers
    with stage.session() as session:
        written = handovers.handover(session, unity.group_id, 1)
        assert written.witness_id == unity["Samuel"].id
        # In her name others could say that they saw it.
        assert phone.id not in witnesses.could_be(session, written, fatou.id)


@pytest.mark.parametrize("language", ["en", "fr", "es", "sw"])
def test_the_receipt_that_a_witness_stands_for_is_one_sms(language: str) -> None:
    reader, names = Reader(language, "latn", "Europe/Brussels"), {1: "Fatou", 3: "Daniel"}

    def words(message: Say) -> str:
        return i18n.text(reader, message, lambda of: names[of.person] if isinstance(of, Name) else "Unity Circle")

    receipt = say(
        "receipt-deposit",
        receipt=1234,
        amount=Money(50_00, "EUR"),
        by=say("vouch-by", sayer=Name(1), witness=Name(3)),
        when=datetime(2026, 11, 25, 20, 49, tzinfo=UTC),
        saved=Money(1_250_00, "EUR"),
        mark="56B7EY822YTF",
    )
    heard = say("complaint-heard", helper=Name(3), receipt=1234)
    for message, label in ((receipt, "receipt-wrong-button"), (heard, "menu-button")):
        sent = plain("\n".join([words(message), f"43 {words(say(label))}", words(say("numbers-answer"))]))
        assert segments(sent) == 1, (len(sent), sent)
