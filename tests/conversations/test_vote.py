"""Votes: openly in the group's poll, secretly by buttons; changed, taken back, and counted from the roll alone."""

from __future__ import annotations

import pytest

from bot import clock
from bot.cooperative import groups, leaving, motions, people
from bot.cooperative.audit import audit
from bot.cooperative.motions import Motion, State
from bot.outbox import OutboxRow, said
from tests.conftest import StoppedClock
from tests.stage import Chat, Phone, Stage, Unity

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def asks(who: Phone, question: str = "Shall we meet on Sundays?") -> None:
    who.says("propose")
    who.taps("A question")
    who.says(question)
    assert who.last.id == "propose-sure"
    assert question in who.last.text, "before it is asked they see what is asked"
    who.taps("Ask the group")


def motion(unity: Unity, number: int = 1) -> Motion:
    with unity.stage.session() as session:
        return motions.motion(session, unity.group_id, number)


def joins(unity: Unity, name: str) -> Phone:
    """Somebody becomes a member now."""
    phone = unity.stage.person(name)
    with unity.stage.session() as session:
        person, _ = people.register(session, "stage", phone.external, name=name, language_hint="en", now=clock.now())
        groups.ask_to_join(session, unity.group_id, person.id, clock.now())
        groups.admit(session, unity.group_id, person.id, clock.now())
    return phone


def is_sound(unity: Unity) -> bool:
    with unity.stage.database.read() as session:
        return list(audit(session)) == []


def card(chat: Chat) -> str:
    """What the card below the poll says now."""
    return chat.screen.showing("motion-card").text


def test_the_group_votes_in_a_poll_and_only_its_roll_counts(stage: Stage) -> None:
    unity = stage.unity(members=6)
    chat = stage.chat(unity)
    samuel, fatou, daniel, amina = (unity[name] for name in ("Samuel", "Fatou", "Daniel", "Amina"))
    asks(samuel)
    assert samuel.last.id == "propose-asked"
    assert not fatou.messages, "nobody is asked twice: it stands in the group's chat"
    ballot = chat.open_poll
    assert ballot.text == "🗳 Vote 1, until Fri 27 Nov 18:00\n❓ Shall we meet on Sundays?"
    assert chat.poll.options == ("👍 Yes", "👎 No", "🤚 Abstain")
    assert "0 of 6 voted, 3 needed. 6 are missing." in card(chat)
    assert "Open until Fri 27 Nov 18:00." in card(chat)
    assert "Only the votes of members on the roll count." in card(chat)

    # A vote is changed, sent twice, and taken back; the last word counts.
    fatou.votes("No", chat, times=2)
    fatou.votes("Yes", chat)
    assert "1 of 6 voted" in card(chat)
    fatou.takes_vote_back(chat)
    assert "0 of 6 voted" in card(chat)
    fatou.votes("Yes", chat)

    # Whoever else sees the poll may choose in it, and changes nothing.
    stage.person("A stranger").votes("No", chat)
    guest = stage.person("Somebody who only talked to the bot")
    guest.says("hello")
    before = len(guest.messages)
    guest.votes("No", chat)
    assert len(guest.messages) == before
    late = joins(unity, "Yusuf")
    late.votes("No", chat)
    assert late.last.id == "vote-not-on-roll"
    assert "1 of 6 voted" in card(chat)

    # Who leaves takes an empty seat along, and leaves behind the vote they cast.
    daniel.votes("Yes", chat)
    with stage.session() as session:
        group = groups.lock(session, unity.group_id)
        for name in ("Daniel", "Hiwot"):
            leaving.leave(session, group, unity[name].id, clock.now())
    daniel.votes("No", chat)
    assert not daniel.messages
    amina.votes("Abstain", chat)
    assert "3 of 5 voted, 3 needed. 2 are missing." in card(chat)
    assert not any(name in card(chat) for name in unity.phones), "who voted is said to nobody"

    # Two of two against could still make it a tie, which fails: only now it stands.
    assert motion(unity).is_open
    unity["Tesfay"].votes("Yes", chat)
    decided = motion(unity)
    assert (decided.state, decided.yes, decided.no, decided.abstained) == (State.PASSED, 3, 0, 1)
    assert chat.poll.closed
    assert chat.screen.showing("motion-over")
    assert chat.last.text.startswith("✅ Vote 1: agreed. 3 yes, 0 no, 1 abstained.")
    assert not any(phone.messages and "agreed" in phone.last.text for phone in unity.phones.values())
    assert is_sound(unity)
    with stage.session() as session:
        assert unity.group(session).first_vote_at == clock.now()


def test_a_secret_vote_by_buttons_keeps_no_choice(stage: Stage) -> None:
    unity = stage.unity(members=6)
    samuel, fatou, amina = unity["Samuel"], unity["Fatou"], unity["Amina"]
    amina.says("propose")
    amina.taps("Exclude")
    amina.taps("Samuel")
    assert amina.last.id == "propose-sure-secretly"
    amina.taps("Ask the group")
    assert samuel.last.id == "motion-excluded"
    assert "This is about you" in samuel.last.text
    assert samuel.last.buttons == []
    samuel.taps_token(fatou.last.tokens["👎 No"])
    assert samuel.last.id == "button-not-yours"

    assert fatou.last.buttons == ["👍 Yes", "👎 No", "🤚 Abstain"]
    fatou.taps("No")
    ballot = fatou.last
    old = ballot.tokens["👎 No"]
    assert ballot.id == "motion-voted-secretly"
    assert ballot.buttons == ["👍 Yes", "👎 No", "🤚 Abstain", "↩ Take it back"], "not even to them it says how"
    assert fatou.toasts == ["Counted. You can change it until Fri 27 Nov 18:00."]
    fatou.says("votes")
    assert "☑ Vote 1" in fatou.last.text
    fatou.taps("🗳 Vote 1")
    assert fatou.last.id == "motion-voted-secretly"
    fatou.taps("Yes")
    amina.says("yes")
    assert amina.last.id == "motion-voted-secretly", "typed, it answers the ballot that stands last"
    unity["Daniel"].taps("No")
    with stage.session() as session:
        seats = motions.seats_of(session, motions.motion(session, unity.group_id, 1))
        assert {seat.choice for seat in seats} == {None}
        sealed = [len(seat.sealed) for seat in seats if seat.sealed is not None]
        assert len(sealed) == 3 and len(set(sealed)) == 1, "nor does its length tell"

    unity["Hiwot"].taps("No")
    assert motion(unity).is_open
    unity["Tesfay"].taps("No")
    decided = motion(unity)
    assert (decided.state, decided.yes, decided.no) == (State.FAILED, 2, 3)
    with stage.session() as session:
        seats = motions.seats_of(session, motions.motion(session, unity.group_id, 1))
        assert {(seat.choice, seat.sealed) for seat in seats} == {(None, None)}
        assert sum(seat.voted_at is not None for seat in seats) == 5
    for phone in unity.phones.values():
        assert "not agreed. 2 yes, 3 no, 0 abstained." in phone.last.text
        assert "Everything stays as it was." in phone.last.text
    fatou.taps_token(old)
    assert fatou.last.id == "vote-over"
    assert is_sound(unity)


@ON_SQLITE
def test_what_may_be_asked_and_taken_back(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=5)
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    asks(samuel)
    assert fatou.last.id == "motion-ask"
    late = joins(unity, "Yusuf")
    late.says("votes")
    late.taps("Vote 1")
    assert late.last.id == "motion-not-on-roll"
    assert late.last.buttons == []

    # The same question twice is one vote; three at once are enough for one member.
    fatou.says("propose")
    fatou.taps("A question")
    fatou.says("Shall we meet on Sundays?")
    assert fatou.showing("motion-open-already").buttons == ["🗳 Vote 1"]
    fatou.taps("Cancel")
    asks(samuel, "Shall we buy a box?")
    asks(samuel, "Shall we plant trees?")
    samuel.says("propose")
    samuel.taps("A question")
    samuel.says("Shall we sing?")
    assert samuel.showing("motion-too-many")
    samuel.taps("Cancel")

    # Only whoever asked takes it back, and only before anybody has voted.
    token = samuel.showing("motion-ask").tokens["✖ Withdraw it"]
    fatou.says("votes")
    fatou.taps("Vote 3")
    fatou.taps_token(token)
    assert fatou.last.id == "button-not-yours"
    samuel.taps_token(token)
    assert motion(unity, 3).state == State.WITHDRAWN
    assert fatou.last.id == "motion-withdrawn"
    fatou.says("votes")
    fatou.taps("Vote 2")
    fatou.taps("Yes")
    samuel.says("votes")
    samuel.taps("Vote 2")
    assert "✖ Withdraw it" not in samuel.last.buttons
    fatou.taps("Take it back")
    assert fatou.last.id == "motion-ask"
    assert fatou.toasts[-1].startswith("Taken back.")

    # A question is a question: words, and not too many of them.
    fatou.says("propose")
    fatou.taps("A question")
    fatou.says("???")
    assert fatou.showing("propose-question-empty")
    fatou.says("Shall we " + "talk " * 60)
    assert fatou.showing("propose-question-long")
    assert is_sound(unity)


def test_two_last_votes_at_once_close_it_once(stage: Stage) -> None:
    unity = stage.unity(members=5)
    asks(unity["Samuel"])
    for name in ("Samuel", "Fatou"):
        unity[name].taps("Yes")
    stage.at_once(*((unity[name], unity[name].last.tokens["👍 Yes"]) for name in ("Amina", "Daniel")))
    decided = motion(unity)
    assert (decided.state, decided.yes) == (State.PASSED, 3)
    for phone in unity.phones.values():
        assert [message.id for message in phone.messages].count("motion-agreed") == 1
    assert is_sound(unity)


@ON_SQLITE
def test_where_a_chat_takes_no_polls_it_votes_by_buttons_under_the_words(stage: Stage) -> None:
    unity = stage.unity(members=5)
    chat = stage.chat(unity)
    stage.without_polls.add(chat.external)
    asks(unity["Samuel"])
    ballot = chat.screen.showing("motion-ballot")
    assert ballot.buttons == ["👍 Yes", "👎 No", "🤚 Abstain"]
    fatou = unity["Fatou"]
    fatou.taps("Yes", chat)
    assert fatou.toasts == ["Counted. You can change it until Fri 27 Nov 18:00."]
    assert not fatou.messages, "only they see that it counts"
    stage.person("A stranger").taps("No", chat)
    joins(unity, "Yusuf").taps("No", chat)
    assert "1 of 5 voted" in card(chat)
    unity["Amina"].taps("Yes", chat)
    unity["Daniel"].taps("Yes", chat)
    assert motion(unity).state == State.PASSED
    assert ballot.buttons == []


@ON_SQLITE
def test_a_link_in_the_chat_leads_to_a_secret_ballot(stage: Stage) -> None:
    unity = stage.unity(members=5)
    chat = stage.chat(unity)
    unity["Amina"].says("propose")
    unity["Amina"].taps("An office")
    unity["Amina"].taps("Give an office")
    unity["Amina"].taps("Samuel")
    unity["Amina"].taps("Auditor")
    unity["Amina"].taps("12 months")
    unity["Amina"].taps("Ask the group")
    shown = chat.screen.showing("motion-card-secret")
    assert "becomes auditor" in shown.text and "For 12 months" in shown.text
    assert list(shown.links) == ["🔒 Vote in private"]
    fatou = unity["Fatou"]
    fatou.commands("start " + shown.links["🔒 Vote in private"].removeprefix("stage://start/"))
    assert fatou.last.id == "motion-ask-secretly"
    fatou.taps("Yes")
    assert "1 of 5 voted" in chat.screen.showing("motion-card-secret").text
    with stage.session() as session:
        rows = session.query(OutboxRow).filter(OutboxRow.card == f"motion:{unity.group_id}:1")
        ids = {one.id for row in rows if (one := said(session, row)) is not None}
    assert ids == {"motion-card-secret", "motion-ask-secretly", "motion-voted-secretly"}


def test_an_erased_member_asked_nothing(stage: Stage) -> None:
    unity = stage.unity(members=5)
    samuel, amina = unity["Samuel"], unity["Amina"]
    asks(samuel, "Shall we visit Samuel Okello?")
    for name in ("Amina", "Daniel", "Fatou"):
        unity[name].taps("Yes")
    samuel.says("leave")
    samuel.taps("Yes, I leave")
    samuel.says("privacy")
    samuel.taps("My data")
    assert "Vote 1, 24 Nov 2026: you did not vote." in "\n".join(message.text for message in samuel.messages)
    for label in ("Forget me", "Forget me", "Yes, forget me"):
        samuel.taps(label)
    amina.says("votes")
    amina.taps("Last votes")
    assert "A question of a former member." in amina.last.text
    assert "Okello" not in amina.last.text
    assert is_sound(unity)
