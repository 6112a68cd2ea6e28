"""Votes by SMS: anybody can write in the name of a number, so a vote counts by the code that was sent to it."""

from __future__ import annotations

import re

import pytest

from bot import clock, i18n
from bot.channels.twilio.text import plain, segments
from bot.cooperative import ballot_codes, groups, motions, people, phones
from bot.cooperative.audit import audit
from bot.i18n import Reader
from bot.messages import Arg, Say, say
from tests.stage import Phone, Stage, Unity


def with_plain_phone(unity: Unity, name: str = "Rosa", *, of: Phone | None = None) -> Phone:
    """A member who has a phone without apps. of: who has it beside the phone they had."""
    phone = unity.stage.plain_phone()
    with unity.stage.session() as session:
        now = clock.now()
        person, address = people.register(session, "sms", phone.external, name=name, language_hint="en", now=now)
        if of is not None:
            people.move(session, address, session.get_one(people.Person, of.id), now - phones.NEW_FOR)
            return phone
        groups.ask_to_join(session, unity.group_id, person.id, now)
        groups.admit(session, unity.group_id, person.id, now)
        person.group_id = unity.group_id
    return phone


def asks(who: Phone, question: str) -> None:
    who.says("propose")
    who.taps("A question")
    who.says(question)
    who.taps("Ask the group")


def vote_in(unity: Unity, number: int, phone: Phone) -> str:
    """How somebody's vote stands; "voted" where nobody learns that."""
    with unity.stage.session() as session:
        seat = motions.seat_of(session, motions.motion(session, unity.group_id, number), phone.id)
        assert seat is not None
        return seat.choice or ("voted" if seat.voted_at else "")


def code_of(unity: Unity, number: int, phone: Phone) -> str:
    with unity.stage.session() as session:
        return ballot_codes.code_for(session, motions.motion(session, unity.group_id, number), phone.id)


def test_a_vote_by_sms_counts_by_its_code_alone(stage: Stage) -> None:
    unity = stage.unity(members=6)
    amina, samuel = unity["Amina"], unity["Samuel"]
    rosa = with_plain_phone(unity)
    asks(samuel, "Shall we meet on Sundays?")
    ballot = rosa.last
    assert ballot.id == "motion-by-code" and segments(plain(ballot.text)) == 1, plain(ballot.text)
    yes, no = ballot.numbers["👍 Yes"], ballot.numbers["👎 No"]
    assert yes[:4] == no[:4] and yes[4:] + no[4:] == "12"
    asks(samuel, "Shall we buy a box?")
    other = rosa.last.numbers["👎 No"]
    assert other[:4] != yes[:4]

    # Whoever writes in her name knows neither: no word and no guessable number votes.
    for typed in ("yes", "👍 Yes", "1"):
        rosa.says(typed)
        assert (vote_in(unity, 1, rosa), vote_in(unity, 2, rosa)) == ("", "")
    rosa.says("votes")
    rosa.taps("🗳 Vote 1")
    assert rosa.last.numbers["👍 Yes"] == yes, "asked for again, it is the same"

    # The code says which of the two is meant; it is good once, and the way to change it comes with the confirmation.
    rosa.says(other)
    assert (vote_in(unity, 1, rosa), vote_in(unity, 2, rosa)) == ("", "no")
    rosa.says(f"{yes[:4]} yes")
    assert vote_in(unity, 1, rosa) == "yes"
    told = rosa.last
    assert told.id == "motion-by-code-voted" and "you voted yes" in told.text
    assert segments(plain(told.text)) == 1, plain(told.text)
    rosa.says(no)
    assert rosa.last.id == "vote-code-wrong" and vote_in(unity, 1, rosa) == "yes"
    rosa.says(told.numbers["👎 No"])
    assert vote_in(unity, 1, rosa) == "no"
    rosa.taps("Take it back", message=rosa.last)
    assert vote_in(unity, 1, rosa) == "" and rosa.last.id == "motion-by-code"

    # Five wrong ones, and no right one counts either; an officer talks with her, and sees no code.
    right = [code_of(unity, 1, rosa), code_of(unity, 2, rosa)]
    wrong = next(code for code in map(str, range(1000, 9999)) if code not in right)
    # One came before, of the code that was used.
    for left in (3, 2, 1, 0):
        rosa.says(f"{wrong}1")
        assert rosa.last.id == ("vote-code-wrong" if left else "vote-code-dead"), left
    assert amina.last.id == "vote-code-dead-told" and "Rosa" in amina.last.text
    assert not any(code in message.text for code in right for message in amina.messages)
    rosa.says(f"{right[1]}1")
    assert vote_in(unity, 2, rosa) == "no" and rosa.last.id == "vote-code-dead"
    rosa.says("votes")
    rosa.taps("🗳 Vote 1")
    assert rosa.last.id == "motion-by-code-dead"
    about_first = next(one for one in amina.messages if one.id == "vote-code-dead-told" and "vote 1" in one.text)
    samuel.taps_token(about_first.tokens["🔑 Send new numbers"])
    assert samuel.last.id == "button-not-yours"
    amina.taps("Send new numbers", message=about_first)
    assert amina.last.id == "vote-code-renewed" and rosa.last.id == "motion-by-code"
    rosa.taps("👍 Yes")
    assert (vote_in(unity, 1, rosa), vote_in(unity, 2, rosa)) == ("yes", "no")
    with stage.session() as session:
        assert list(audit(session)) == []


def test_a_secret_vote_by_sms(stage: Stage) -> None:
    unity = stage.unity(members=6)
    amina = unity["Amina"]
    rosa = with_plain_phone(unity)
    amina.says("propose")
    amina.taps("Exclude")
    amina.taps("Samuel")
    amina.taps("Ask the group")
    assert rosa.last.id == "motion-by-code-secretly" and segments(plain(rosa.last.text)) == 1, plain(rosa.last.text)
    first = rosa.last.numbers["👎 No"]
    rosa.says(first)
    assert vote_in(unity, 1, rosa) == "voted"
    assert "your vote is counted" in rosa.last.text and " no" not in rosa.last.text.split("\n")[0]
    # The confirmation comes again though it reads the same: the codes in it are new.
    second = rosa.last.numbers["👍 Yes"]
    rosa.says(second)
    assert rosa.last.numbers["👍 Yes"][:4] not in (first[:4], second[:4])


@pytest.mark.parametrize("language", ["en", "fr", "es", "sw"])
def test_a_ballot_and_its_confirmation_are_one_sms(language: str) -> None:
    """With an ordinary question, and on the longest day there is."""
    reader = Reader(language, "latn", "Europe/Brussels")

    def words(message: Say) -> str:
        return i18n.text(reader, message, lambda _: "Unity Circle")

    until = clock.now().replace(year=2026, month=11, day=25, hour=20)
    question = say("motion-question", text="Shall we meet on Sundays?")
    facts: dict[str, Arg] = {"number": 12, "until": until, "lines": (question,)}
    drawn = {
        words(Say("motion-by-code", facts)): ("yes", "no", "abstain"),
        words(Say("motion-by-code-secretly", facts)): ("yes", "no", "abstain"),
        words(say("motion-by-code-voted", number=12, choice="yes")): ("no", "abstain", "retract"),
        words(say("motion-by-code-voted", number=12, choice="secretly")): ("yes", "no", "abstain", "retract"),
    }
    for text, choices in drawn.items():
        lines = [f"4829{ballot_codes.DIGITS[one]} {words(say(f'motion-{one}-button'))}" for one in choices]
        sent = plain("\n".join([text, *lines, words(say("numbers-answer"))]))
        assert segments(sent) == 1, (len(sent), sent)
        assert not re.search(r"\b(STOP|CANCEL|END|QUIT|HELP|INFO|START)\b", sent)


def test_an_sms_in_somebodys_name_gives_no_office_and_takes_off_no_other_phone(stage: Stage) -> None:
    unity = stage.unity(members=6)
    amina = unity["Amina"]
    forged = with_plain_phone(unity, of=amina)
    forged.says("offices")
    forged.taps("Give an office")
    assert forged.last.id == "lost-not-by-sms", "a treasurer of a forger's would confirm what they like"
    forged.says("my phones")
    forged.taps("Forget a phone")
    forged.taps("Phone …")
    forged.taps("Forget it")
    assert forged.last.id == "lost-not-by-sms"
    with stage.session() as session:
        assert {one.channel for one in phones.addresses(session, amina.id)} == {"stage", "sms"}
    amina.says("offices")
    amina.taps("Give an office")
    assert amina.last.id == "offices-whom"


def test_a_ballot_that_falls_over_to_a_plain_phone_comes_with_its_code(stage: Stage) -> None:
    unity = stage.unity(members=6)
    fatou, samuel = unity["Fatou"], unity["Samuel"]
    plain_phone = with_plain_phone(unity, of=fatou)
    fatou.says("menu")
    stage.unreachable.add(fatou.external)
    asks(samuel, "Shall we meet on Sundays?")
    ballot = plain_phone.last
    assert ballot.id == "motion-by-code"
    plain_phone.says(ballot.numbers["👍 Yes"])
    assert vote_in(unity, 1, fatou) == "yes"
