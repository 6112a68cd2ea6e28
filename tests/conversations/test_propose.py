"""What a member can propose about members and offices, and what becomes of it: done, refused, or done later."""

from __future__ import annotations

import pytest

from bot import clock
from bot.cooperative import groups, motions, offices
from bot.cooperative.audit import audit
from bot.cooperative.groups import Life
from bot.cooperative.motions import Motion, Outcome, State
from bot.cooperative.offices import Role
from tests.stage import Phone, Stage, Unity

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def proposes(who: Phone, *labels: str) -> None:
    """Somebody proposes something, by these buttons in turn."""
    who.says("propose")
    for label in (*labels, "Ask the group"):
        who.taps(label)


def vote(unity: Unity, vote: str, *names: str) -> None:
    for name in names:
        unity[name].taps(vote)


def newest(unity: Unity) -> Motion:
    with unity.stage.session() as session:
        return motions.motion(session, unity.group_id, unity.group(session).motions)


def roles(unity: Unity, name: str) -> tuple[Role, ...]:
    person = unity[name].id
    with unity.stage.session() as session:
        return offices.roles_of(session, unity.group_id, person)


def life(unity: Unity, phone: Phone) -> str:
    person = phone.id
    with unity.stage.session() as session:
        member = groups.membership(session, unity.group_id, person)
        assert member is not None
        return member.life


def wants_in(unity: Unity, phone: Phone) -> None:
    phone.says("hello")
    person = phone.id
    with unity.stage.session() as session:
        groups.ask_to_join(session, unity.group_id, person, clock.now())


def is_sound(unity: Unity) -> bool:
    with unity.stage.database.read() as session:
        return list(audit(session)) == []


def test_an_office_is_given_by_vote_and_the_founders_word_ends(stage: Stage) -> None:
    unity = stage.unity(members=5)
    amina, samuel, fatou = unity["Amina"], unity["Samuel"], unity["Fatou"]
    unity["Daniel"].says("paid 50")
    unity["Daniel"].taps("Yes, cash")
    # Whoever may not give an office by their own word is led to the vote.
    samuel.says("offices")
    samuel.taps("Propose something")
    samuel.taps("An office")
    samuel.taps("Give an office")
    samuel.taps("Samuel")
    samuel.taps("Treasurer")
    samuel.says("sixty-one")
    assert samuel.showing("propose-months-range")
    samuel.says("18")
    assert samuel.last.id == "propose-sure-secretly"
    assert "Samuel becomes treasurer: keeps our money and confirms payments." in samuel.last.text
    assert "For 18 months." in samuel.last.text
    samuel.taps("Ask the group")
    assert samuel.last.id == "motion-ask-secretly", "a candidate votes too, and the question has become the ballot"
    vote(unity, "Yes", "Samuel", "Amina")
    vote(unity, "No", "Daniel")
    assert newest(unity).is_open
    vote(unity, "Yes", "Tesfay")
    assert newest(unity).outcome == Outcome.DONE
    assert roles(unity, "Samuel") == (Role.TREASURER,)
    assert samuel.showing("motion-yours-treasurer")
    assert samuel.showing("handover-ask-deposit-in-another-hand"), "what waited for a treasurer waits for the new one"
    assert "From today Samuel confirms payments." in fatou.last.text
    assert "We vote again on 24 May 2028." in fatou.last.text

    amina.says("offices")
    assert "➕ Give an office" not in amina.last.buttons
    amina.taps("Propose something")
    amina.taps("An office")
    amina.taps("End an office")
    amina.taps("💰 Fatou")
    assert "Fatou is no longer our treasurer." in amina.last.text
    amina.taps("Ask the group")
    assert fatou.last.id == "motion-excluded"
    vote(unity, "Yes", "Amina", "Daniel", "Tesfay")
    assert newest(unity).outcome == Outcome.DONE
    assert roles(unity, "Fatou") == ()
    assert is_sound(unity)


def test_who_is_excluded_gets_their_money_first(stage: Stage) -> None:
    unity = stage.unity(members=5)
    chat = stage.chat(unity)
    amina, samuel, fatou, daniel = (unity[name] for name in ("Amina", "Samuel", "Fatou", "Daniel"))
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    fatou.taps("I have")
    proposes(amina, "Exclude", "Samuel")
    vote(unity, "Yes", "Amina", "Daniel", "Tesfay")
    agreed = newest(unity)
    assert (agreed.state, agreed.outcome) == (State.PASSED, "motion-exclude-money-open")
    assert life(unity, samuel) == Life.ACTIVE
    tesfay = unity["Tesfay"].showing("motion-agreed").text
    assert "⚠ It cannot be done now. Samuel and the group still have money to settle." in tesfay
    assert "€" not in tesfay, "how much it is stays between them"
    assert samuel.last.id == "motion-agreed"

    # An officer who tries too early hears why; the treasurer pays, the member confirms, and then it is done.
    assert fatou.last.buttons == ["💶 Pay it out", "✅ Do it now", "🗳 Votes"]
    daniel.taps("Do it now")
    assert daniel.last.id == "motion-exclude-money-open"
    fatou.taps("Pay it out")
    fatou.says("50")
    samuel.taps("I have")
    daniel.says("votes")
    daniel.taps("Last votes")
    assert "⚠ It is not done yet." in daniel.last.text
    assert life(unity, samuel) == Life.ACTIVE
    daniel.taps("Do it now")
    assert life(unity, samuel) == Life.LEFT
    assert newest(unity).outcome == Outcome.DONE
    assert samuel.last.id == "motion-exclude-you"
    assert "Samuel is no longer in our group." in unity["Tesfay"].last.text
    assert chat.screen.showing("motion-over")
    assert not any("Samuel" in message.text for message in chat.messages), "no chat hears of whom it spoke"
    fatou.taps("Do it now")
    assert fatou.last.id == "vote-nothing-to-do"
    assert is_sound(unity)


@ON_SQLITE
def test_what_cannot_be_proposed(stage: Stage) -> None:
    unity = stage.unity(members=5)
    amina, fatou = unity["Amina"], unity["Fatou"]
    amina.says("propose")
    assert "👋 Let somebody in" not in amina.last.buttons
    amina.taps("Exclude")
    amina.taps("Fatou")
    assert amina.showing("motion-exclude-treasurer").text == (
        "Fatou is the only treasurer. Vote for another treasurer first."
    )
    amina.taps("Cancel")
    fatou.says("propose")
    for label in ("An office", "Give an office", "Daniel", "Secretary", "No end"):
        fatou.taps(label)
    assert fatou.showing("offices-has-it")
    fatou.taps("Cancel")
    # An office that money hangs on is not taken while it does: agreed to, and not done.
    unity["Samuel"].says("paid 50")
    unity["Samuel"].taps("Yes, cash")
    fatou.taps("I have")
    proposes(amina, "An office", "End an office", "💰 Fatou")
    vote(unity, "Yes", "Amina", "Daniel", "Samuel")
    assert newest(unity).outcome == "motion-take-holds-cash"
    assert "€" not in unity["Samuel"].last.text
    assert roles(unity, "Fatou") == (Role.TREASURER,)
    assert is_sound(unity)


@ON_SQLITE
def test_who_asks_to_join_is_let_in_or_turned_down_by_vote(stage: Stage) -> None:
    unity = stage.unity(members=5)
    amina = unity["Amina"]
    hiwot, yusuf = stage.person("Hiwot"), stage.person("Yusuf")
    for phone in (hiwot, yusuf):
        wants_in(unity, phone)
    proposes(unity["Tesfay"], "Let somebody in", "Hiwot")
    assert "👋 Hiwot joins our group." in amina.last.text
    vote(unity, "Yes", "Amina", "Daniel", "Tesfay")
    assert life(unity, hiwot) == Life.ACTIVE
    assert hiwot.last.id == "join-welcome"
    assert newest(unity).outcome == Outcome.DONE

    proposes(unity["Tesfay"], "Let somebody in", "Yusuf")
    assert hiwot.last.id == "motion-ask-secretly", "whoever is in votes on the next one"
    vote(unity, "No", "Amina", "Daniel", "Tesfay")
    assert life(unity, yusuf) == Life.TURNED_DOWN
    assert yusuf.last.id == "join-not-now"
    assert is_sound(unity)


@ON_SQLITE
def test_an_officer_lets_somebody_in_while_the_group_votes(stage: Stage) -> None:
    unity = stage.unity(members=5)
    yusuf = stage.person("Yusuf")
    wants_in(unity, yusuf)
    person = yusuf.id
    proposes(unity["Tesfay"], "Let somebody in", "Yusuf")
    with stage.session() as session:
        groups.admit(session, unity.group_id, person, clock.now())
    vote(unity, "Yes", "Amina", "Daniel", "Tesfay")
    assert newest(unity).outcome == Outcome.DONE
    assert life(unity, yusuf) == Life.ACTIVE
