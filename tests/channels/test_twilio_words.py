"""What comes from Twilio, understood; what goes to a plain phone, made cheap; and in which form choices are shown."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.channels import Unreadable
from bot.channels.twilio import Account, Twilio, faults
from bot.channels.twilio.content import Contents, _form_resource
from bot.channels.twilio.reading import fate_of, raw_of, read
from bot.channels.twilio.signature import verified
from bot.channels.twilio.text import one_line, plain, segments
from bot.config import ROOT
from bot.i18n import Reader, templates
from bot.messages import (
    Button,
    Choice,
    Fate,
    GroupName,
    Heard,
    Held,
    Incoming,
    Later,
    Link,
    Name,
    Rejected,
    Say,
    Unreachable,
    say,
)
from bot.money import Money
from bot.sandbox.twilio import segments as counted
from bot.sandbox.twilio_content import content_of, draw, filled

SID = "SM" + "0123456789abcdef" * 2


def heard(sender: str = "whatsapp:+32470000003", **form: str) -> Incoming:
    return read(raw_of({"MessageSid": SID, "From": sender, "To": "whatsapp:+32460000001", **form}).body)


def test_a_message_is_whose_address_twilio_gives() -> None:
    said = heard("whatsapp:US.13491208655302741918", Body=" paid 50 ", ProfileName="Hiwot", ButtonPayload="")
    assert (said.key, said.channel, said.kind) == (f"twilio:{SID}", "whatsapp", Heard.TEXT)
    assert (said.sender, said.chat, said.text, said.name) == (said.chat, said.sender, "paid 50", "Hiwot")
    assert heard("+32470000005", Body="1").channel == "sms"


@pytest.mark.parametrize(
    ("form", "kind", "what"),
    [
        ({"Body": "Yes", "ButtonPayload": "tok", "ButtonText": "Yes"}, Heard.TAP, {"token": "tok"}),
        ({"Body": "Group", "ListId": "tok", "ListTitle": "Group"}, Heard.TAP, {"token": "tok"}),
        ({"Body": "Open", "ButtonPayload": "open"}, Heard.OPENED, {}),
        ({"Body": "kitabu j_AbC-1"}, Heard.COMMAND, {"command": "start", "text": "j_AbC-1"}),
        ({"Body": "/paid 50"}, Heard.COMMAND, {"command": "paid", "text": "50"}),
        ({"NumMedia": "1", "MediaContentType0": "image/jpeg", "Body": "see"}, Heard.PHOTO, {"text": "see", "file": ""}),
        ({"NumMedia": "1", "MediaContentType0": "audio/ogg"}, Heard.VOICE, {}),
        ({"NumMedia": "1", "MediaContentType0": "image/webp"}, Heard.STICKER, {}),
        ({"NumMedia": "1", "MediaContentType0": "application/pdf"}, Heard.OTHER, {}),
        ({"Body": "", "Latitude": "50.8"}, Heard.OTHER, {}),
        ({"Body": "paid 50", "Forwarded": "true"}, Heard.IGNORED, {"reason": "forwarded"}),
        ({"Body": "stop"}, Heard.TEXT, {"text": "stop"}),
    ],
)
def test_what_a_message_on_whatsapp_means(form: dict[str, str], kind: Heard, what: dict[str, str]) -> None:
    said = heard(**form)
    assert (said.kind, {name: getattr(said, name) for name in what}) == (kind, what)


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ({"Body": "STOP"}, Heard.BLOCKED),
        ({"Body": " cancel "}, Heard.BLOCKED),
        ({"Body": "ARRÊT", "OptOutType": "STOP"}, Heard.BLOCKED),
        ({"Body": "start"}, Heard.UNBLOCKED),
        ({"Body": "help"}, Heard.IGNORED),
        ({"Body": "yes"}, Heard.TEXT),
        ({"Body": "please stop it"}, Heard.TEXT),
    ],
)
def test_words_that_twilio_acts_on_by_itself(form: dict[str, str], kind: Heard) -> None:
    assert heard("+32470000005", **form).kind == kind


def test_what_cannot_be_understood_is_parked_and_what_cannot_count_once_is_not_stored() -> None:
    for body in ("[]", "{", "{}", '{"From":1}'):
        with pytest.raises(Unreadable):
            read(body)
    for form in ({"From": "+3247"}, {"MessageSid": SID}, {"MessageSid": "x'; --", "From": "+3247"}):
        with pytest.raises(ValueError, match="without an id"):
            raw_of(form)


def test_what_was_fetched_afterwards_has_its_own_time() -> None:
    said = heard(Body="Yes", DateSent="2026-11-24T18:05:00+00:00")
    assert (said.late, said.at) == (True, datetime(2026, 11, 24, 18, 5, tzinfo=UTC))


@pytest.mark.parametrize(
    ("code", "kind"),
    [(63018, Later), (20429, Later), (63016, Held), (63041, Held), (21610, Unreachable), (63024, Unreachable),
     (63007, Later), (63013, Rejected), (12345, Rejected)],
)  # fmt: skip
def test_what_a_number_of_twilios_comes_to(code: int, kind: type) -> None:
    assert isinstance(faults.became_of(code, "?"), kind)
    fate = fate_of(SID, "undelivered", str(code))
    assert fate is not None and isinstance(fate.delivered, kind)


def test_a_status_that_tells_nothing_is_none() -> None:
    assert [fate_of(SID, status, "") for status in ("queued", "sending", "x")] == [None] * 3
    assert fate_of(SID, "read", "") == Fate(SID, "read")


# Signatures

URL = "https://kitabu.example.org/twilio/inbound?a=1"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def by_twilio(secret: str, url: str, form: dict[str, str], algorithm: str = "HMAC_SHA1") -> dict[str, str]:
    headers = {
        "content-type": "application/x-www-form-urlencoded; charset=utf-8",
        "x-twilio-signature": RequestValidator(secret).compute_signature(url, form, algorithm),
    }
    if algorithm == "HMAC_SHA256":
        headers["x-twilio-webhooks-signature-settings"] = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"
    return headers


@pytest.mark.parametrize("algorithm", ["HMAC_SHA1", "HMAC_SHA256"])
@pytest.mark.parametrize("secret", ["first", "second"])
@pytest.mark.parametrize("url", [URL, URL.replace(".org/", ".org:443/")])
def test_both_algorithms_both_secrets_and_blanks(algorithm: str, secret: str, url: str) -> None:
    body = b"Body=&ButtonPayload=&New=x%26y"
    headers = by_twilio(secret, url, {"Body": "", "ButtonPayload": "", "New": "x&y"}, algorithm)
    assert verified(("first", "second"), URL, headers, body, {"New": {"x&y"}}) == {
        "Body": "",
        "ButtonPayload": "",
        "New": "x&y",
    }
    assert verified(("first", "second"), URL, headers, body, {"New": {"z"}}) is None
    assert verified(("third",), URL, headers, body, {}) is None
    assert verified(("first", "second"), URL + "2", headers, body, {}) is None
    assert verified(("first", "second"), URL, headers, body + b"&Body=", {}) is None
    unknown = {**headers, "x-twilio-webhooks-signature-settings": "algorithm=MD5"}
    assert verified(("first", "second"), URL, unknown, body, {}) is None


def test_a_body_of_json_is_signed_by_its_hash() -> None:
    body = json.dumps({"AccountSid": "AC1"}).encode()
    url = f"https://kitabu.example.org/twilio/status?bodySHA256={sha256(body).hexdigest()}"
    headers = {
        "content-type": "application/json",
        "x-twilio-signature": RequestValidator("first").compute_signature(url, {}),
    }
    assert verified(("first",), url, headers, body, {}) == {"AccountSid": "AC1"}
    assert verified(("first",), url, headers, body + b" ", {}) is None
    assert verified(("first",), url.partition("?")[0], headers, body, {}) is None


# Words


@pytest.mark.parametrize(
    ("text", "as_sent", "count"),
    [
        ("✅ Confirmed: \u2068€50\u2069 from \u2068Samuel\u2069.", "Confirmed: €50 from Samuel.", 1),
        ("Reçu : 1\u202f000\u00a0€ — payé à Fatou", "Recu : 1 000 € - payé à Fatou", 1),
        ("Œuvre été", "OEuvre été", 1),
        ("تم تأكيد \u206850\u2069 يورو ✅", "تم تأكيد 50 يورو", 1),
        ("a   b\n\n☰ c", "a b\n\nc", 1),
        ("● told ○ counted ○ receipt", "(x) told ( ) counted ( ) receipt", 1),
        ("✅ Nothing is late\n❌ up to €25\n12 ❌ No", "Nothing is late\nx up to €25\n12 No", 1),
        ("x" * 161, "x" * 161, 2),
        ("€" * 81, "€" * 81, 2),
        ("እ" * 71, "እ" * 71, 2),
    ],
)
def test_what_a_plain_phone_gets(text: str, as_sent: str, count: int) -> None:
    assert (plain(text), segments(plain(text))) == (as_sent, count)
    assert counted(as_sent) == count


def test_what_fills_a_gap_is_one_line() -> None:
    assert one_line("Saved €350.\nNext: €50\n\nYes?") == "Saved €350. Next: €50 · Yes?"
    assert one_line(" \n ") == "–"


# Forms

ALL = Contents({f"kitabu_{kind}_{n}_v1": f"{kind}{n}" for kind in ("replies", "list") for n in range(1, 11)})


def buttons(count: int, letters: int) -> list[Button]:
    return [Button(f"{n:02}".ljust(letters, "x"), f"token{n}") for n in range(count)]


@pytest.mark.parametrize(
    ("count", "letters", "form"),
    [(1, 20, "replies1"), (3, 20, "replies3"), (4, 20, "list4"), (2, 21, "list2"), (10, 24, "list10"),
     (11, 5, None), (2, 25, None), (0, 0, None)],
)  # fmt: skip
def test_choices_take_the_first_form_that_holds_them_whole(count: int, letters: int, form: str | None) -> None:
    shown = ALL.form("Is it so?", buttons(count, letters))
    assert (shown[0] if shown else None) == form
    if shown:
        kind, number = form.rstrip("0123456789"), count  # type: ignore[union-attr]
        content = content_of("HX1", _form_resource(kind, number))
        drawn = draw(content, filled(content, json.dumps(shown[1])))
        assert [one.label for one in drawn.actions] == [one.label for one in buttons(count, letters)]
        assert [one.id for one in drawn.actions] == [one.token for one in buttons(count, letters)]


def test_what_was_never_made_at_twilio_is_shown_as_numbers() -> None:
    assert Contents({}).form("Is it so?", buttons(2, 5)) is None
    assert ALL.form("x" * 1025, buttons(2, 5)) is None
    assert ALL.form("Who was it?", [Button("Maria", "t1"), Button("Maria", "t2")]) is None


def test_nobody_can_answer_to_a_sender_that_is_only_a_name() -> None:
    def sms_of(sender: str) -> Twilio:
        return Twilio(Account("AC1", ("secret",), "http://127.0.0.1:9", "https://kitabu.example.org", "", sender))

    for sender, answers, link in (("+32460000002", True, "sms:+32460000002?&body=kitabu%20j_A"), ("KITABU", False, "")):
        twilio = sms_of(sender)
        assert [twilio.capabilities["sms"].answers, twilio.link("sms", Link("start", "j_A"))] == [answers, link]
        twilio.close()


# Templates


def test_meta_would_take_every_template() -> None:
    assert list(templates.faults()) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("{{1}} says that you have {{2}} now, right?", "begins or ends"),
        ("Group book: you have it from {{1}} with {{2}}.", "begins or ends"),
        ("Group book: {{1}} {{2}} is what you have now.", "no word between"),
        ("Group: {{1}} and {{2}} ok", "too few words"),
        ("Group book: {{1}} says that you have it now.", "gaps"),
    ],
)
def test_what_meta_refuses_is_found(body: str, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    wording = templates.Wording(body, "Open")
    monkeypatch.setattr(templates, "_WORDINGS", {"en": {**templates._WORDINGS["en"], "confirm": wording}})
    assert any(fault in found for found in templates.faults())


def test_who_speaks_a_language_without_templates_is_knocked_for_in_a_second_one() -> None:
    asked = say("handover-ask-deposit-cash", giver=Name(7), amount=Money(5_000, "EUR"))
    known = templates.knock(Reader("fr", "latn", "UTC"), asked, lambda _: "Samuel")
    assert (known.name, known.language, known.values[0]) == ("confirm", "fr", "Samuel")
    other = templates.knock(Reader("am", "latn", "UTC"), say("home-paid"), lambda _: "")
    assert (other.name, other.language) == ("open", "en")
    second = templates.knock(Reader("am", "latn", "UTC"), say("home-paid"), lambda _: "", second="ar")
    assert (second.name, second.language) == ("open", "ar")


def test_a_vote_is_knocked_for_with_its_end_and_a_payment_without_any_amount() -> None:
    def waiting(action: str) -> Say:
        choice = Choice("one", say("yes-button"), action=action)
        return say("motion-ask", choices=(choice,), until=datetime(2026, 11, 29, 19, 0, tzinfo=UTC))

    reader = Reader("sw", "latn", "Africa/Nairobi")
    vote = templates.knock(reader, waiting("motion.vote"), lambda _: "")
    assert (vote.name, vote.values) == ("vote", ("29 Nov 22:00",))
    due = templates.knock(reader, waiting("repay.this"), lambda _: "")
    assert (due.name, due.values) == ("due", ())


def test_what_a_message_holds_is_knocked_for_and_not_what_stands_around_it() -> None:
    vote = Choice("yes", say("yes-button"), action="motion.vote")
    ballot = say("motion-ask", until=datetime(2026, 11, 29, 19, 0, tzinfo=UTC))
    missing = say("motion-missing", choices=(vote,), ballot=ballot)
    asked = say("handover-ask-deposit-cash", giver=Name(7), amount=Money(5_000, "EUR"))
    reader = Reader("en", "latn", "UTC")
    for waiting, name in ((missing, "vote"), (asked, "confirm")):
        of_one_of_two_groups = say("common-in-group", choices=waiting.choices, group=GroupName(1), what=waiting)
        assert templates.knock(reader, waiting, lambda _: "Samuel").name == name
        assert templates.knock(reader, of_one_of_two_groups, lambda _: "Samuel").name == name


def test_the_docs_show_every_template_as_it_is_handed_in() -> None:
    page = (ROOT / "docs" / "whatsapp-templates.md").read_text()
    for language in templates.LANGUAGES:
        for name in templates.NAMES:
            wording = templates.wording(name, language)
            assert f"`{templates.friendly_name(name, language)}`" in page
            assert f"{wording.body}\n\n[{wording.button}]\n" in page
