"""A lost phone: two who know the member vouch for the new one, a day passes, and until then anybody can stop it."""

from __future__ import annotations

import pytest

from bot import ledger
from bot.cooperative import freezes, groups, households, lost_phones, offices
from bot.cooperative.lost_phones import Recovery
from bot.cooperative.offices import Role
from bot.errors import Refusal
from bot.jobs import run_due
from tests.conftest import StoppedClock
from tests.conversations.test_phones import words_shown_to
from tests.stage import Phone, Stage, Unity


def lost(stage: Stage, name: str = "") -> tuple[Phone, str]:
    """A phone nobody knows, and the words it shows."""
    new = stage.person(name)
    new.says("hello")
    new.taps("I lost my phone")
    assert new.last.id == "lost-words-shown"
    return new, new.showing("phones-two-words").text.removeprefix("🔑 ")


def vouches(officer: Phone, words: str, member: str = "") -> None:
    """Types the words that somebody told them; `member` is picked by the first, and read by the second."""
    officer.says(words)
    if member:
        officer.taps(member)
    officer.taps("Yes, I know them")


def saved(unity: Unity, name: str) -> int:
    with unity.stage.session() as session:
        return -ledger.balance(session, unity.group_id, ledger.savings(unity[name].id)).minor


def passes(stage: Stage, moment: StoppedClock, **time: int) -> None:
    moment.move(**time)
    run_due(stage.database, moment.now)
    stage.work()


def test_two_officers_give_a_member_a_new_phone_a_day_later(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel, amina, daniel = unity["Samuel"], unity["Amina"], unity["Daniel"]
    member = samuel.id
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    unity["Fatou"].taps("I have €50")
    new, words = lost(stage, "Sam")
    assert new.says(words).id == "lost-not-here", "whoever holds the phone cannot vouch for it"
    assert not any(name in message.text for message in new.messages for name in unity.phones), (
        "a stranger is told no name"
    )

    amina.says("lost phone")
    assert amina.last.id == "lost-of-others"
    amina.says(words.upper())
    assert "Amina" not in amina.last.buttons
    amina.taps("Samuel")
    amina.taps("Yes, I know them")
    assert amina.last.id == "lost-said"
    assert samuel.last.id == "lost-told", "the phone we know hears of it at once"
    assert new.last.id == "lost-one-said"
    assert daniel.last.id == "lost-asked"
    assert unity["Hiwot"].says(words).id == "lost-only-officers"
    amina.says(words)
    assert amina.last.id == "lost-said-already", "nobody is two"

    vouches(daniel, words)
    assert daniel.last.id == "lost-said-too"
    assert new.last.id == "lost-two-said"
    assert unity["Tesfay"].last.id == "lost-agreed", "all officers can stop it"

    # For a day everything is as it was.
    passes(stage, moment, hours=23)
    assert new.says("my book").id == "common-no-group"
    assert new.says("paid 500").id != "deposit-how"
    assert samuel.says("menu").id.startswith("home-")
    passes(stage, moment, hours=2)
    assert new.showing("lost-done")
    assert new.id == member
    assert new.says("my book").id == "book", "with all that is theirs"
    assert samuel.says("menu").id == "home-welcome", "the phone that is lost is nobody's"
    before = len(samuel.messages)
    unity["Maria"].says("paid 50")
    new.says("my phones")
    assert new.last.text.count("Phone …") == 1
    assert len(samuel.messages) == before
    with stage.session() as session:
        (known,) = lost_phones.of_group(session, unity.group_id, member)
        assert (known.state, known.first_by, known.second_by) == ("done", amina.id, daniel.id)
    assert "it was said that your phone is lost: the new one was linked" in data_of(new)


def data_of(phone: Phone) -> str:
    phone.says("my data")
    phone.taps("My data")
    return "\n".join(message.text for message in phone.messages[-4:])


@pytest.mark.parametrize("by", ["the phone that is not lost", "another officer"])
def test_nothing_that_cannot_be_taken_back_happens_before_it_is_stopped(
    stage: Stage, moment: StoppedClock, by: str
) -> None:
    """A thief who talked two officers into it gains nothing for a day, and nothing after it was stopped."""
    unity = stage.unity()
    fatou, amina, daniel = unity["Fatou"], unity["Amina"], unity["Daniel"]
    treasurer = fatou.id
    unity["Samuel"].says("paid 50")
    unity["Samuel"].taps("Yes, cash")
    asked = next(token for label, token in fatou.last.tokens.items() if "I have" in label)
    thief, words = lost(stage)
    vouches(amina, words, "Fatou")
    vouches(daniel, words)
    moment.move(hours=20)
    stage.work()
    for said in ("menu", "my book", "phones", "paid 500", "vote", "yes", "settings"):
        thief.says(said)
    thief.taps_token(asked)
    thief.says("lost phone")
    assert thief.last.id == "lost-wait-here"
    passes(stage, moment, hours=3)
    stopper = {"the phone that is not lost": fatou, "another officer": unity["Tesfay"]}[by]
    if stopper is fatou:
        fatou.taps("That was not me")
        stopper_heard = "lost-stopped-mine"
    else:
        stopper.taps("Stop it")
        stopper_heard = "lost-stopped"
    assert stopper.last.id == stopper_heard
    passes(stage, moment, hours=14)
    told = "lost-not-lost" if stopper is fatou else "lost-stopped-officers"
    assert unity["Daniel"].showing(told)
    assert thief.showing("lost-stopped-new")
    passes(stage, moment, days=3)
    assert thief.says("my book").id == "common-no-group"
    assert fatou.id == treasurer != thief.id
    assert daniel.says(words).id == "phones-words-wrong", "it has to show new words"
    assert saved(unity, "Samuel") == 0
    fatou.taps_token(asked)
    assert saved(unity, "Samuel") == 5_000


def test_a_stolen_phone_is_stopped_by_one_officer_and_started_again_by_two(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    fatou, amina, daniel = unity["Fatou"], unity["Amina"], unity["Daniel"]
    unity["Samuel"].says("paid 50")
    unity["Samuel"].taps("Yes, cash")
    fatou.says("hide my numbers")
    assert unity["Hiwot"].says("freeze phone").id == "freeze-only-officers"
    words = words_shown_to(fatou)
    amina.says("lost phone")
    amina.taps("Stop a phone")
    amina.taps("Fatou")
    amina.taps("Yes, stop it")
    assert amina.last.id == "freeze-done"
    assert fatou.last.id == "freeze-told"
    thief = stage.person("")
    thief.says(words)
    assert thief.last.id == "phones-words-wrong", "words that were shown on it before link no phone of a thief's"

    # Whoever has it sees nothing, and does nothing.
    before = len(fatou.messages)
    fatou.taps("I have €50")
    for said in ("my book", "paid 500", "my phones", "menu", "43", "yes"):
        fatou.says(said)
    fatou.commands("vote")
    unity["Maria"].says("paid 70")
    unity["Maria"].taps("Yes, cash")
    assert {message.id for message in fatou.messages[before:]} == {"freeze-frozen"}
    assert saved(unity, "Samuel") == 0

    # Two others say that she has a new phone. Whoever has the old one can say no to that, but does not stop it.
    new, words = lost(stage)
    vouches(daniel, words, "Fatou")
    fatou.taps("That was not me")
    assert fatou.last.id == "lost-officers-know"
    moment.move(hours=14)
    stage.work()
    assert amina.showing("lost-said-not-lost")
    daniel.taps("Stop it")
    assert new.last.id == "lost-stopped-new"

    daniel.taps("Start it again")
    daniel.taps("Yes, all of it")
    assert daniel.last.id == "freeze-lift-said"
    assert daniel.says("menu").id.startswith("home-")
    assert fatou.says("menu").id == "freeze-frozen"
    amina.taps("Start it again")
    amina.taps("Yes, all of it")
    assert amina.last.id == "freeze-lifted"
    assert fatou.showing("freeze-lifted-mine")
    fatou.taps("Open")
    assert any("€70" in message.text for message in fatou.messages), "what waited is said"
    fatou.taps("I have €50")
    assert saved(unity, "Samuel") == 5_000


def test_nobody_vouches_for_themselves_or_their_own_and_a_member_only_where_no_officer_can(
    stage: Stage, moment: StoppedClock
) -> None:
    unity = stage.unity(members=6)
    names = {name: phone.id for name, phone in unity.phones.items()}
    called = {person: name for name, person in names.items()}

    def could(by: str) -> set[str]:
        with stage.session() as session:
            return {called[one] for one in lost_phones.could_be(session, unity.group_id, names[by])}

    everyone = {*names}
    assert could("Amina") == everyone - {"Amina"}
    assert could("Samuel") == set()
    with stage.session() as session:
        # The chair and the secretary live together, and Samuel with the treasurer.
        for one, other in (("Amina", "Daniel"), ("Fatou", "Samuel")):
            households.share(session, unity.group_id, names[one], names[other], by=names["Amina"], now=moment.now)
        group = unity.group(session)
        offices.end(session, group, names["Tesfay"], Role.AUDITOR, moment.now)
    assert could("Fatou") == everyone - {"Fatou", "Samuel"}
    assert could("Amina") == everyone - {"Amina", "Daniel"}
    _, words = lost(stage)
    vouches(unity["Amina"], words, "Samuel")
    # Daniel and Amina are one household, and Fatou is Samuel's: no officer is left, so a member says it.
    assert unity["Daniel"].says(words).id == "lost-not-you"
    vouches(unity["Hiwot"], words)
    assert unity["Hiwot"].last.id == "lost-said-too"


def test_an_officer_who_stops_all_others_keeps_nobody_out(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=6)
    ids = {name: phone.id for name, phone in unity.phones.items()}
    with stage.session() as session:
        stopped = [
            freezes.freeze(session, unity.group_id, ids[name], ids["Amina"], moment.now)
            for name in ("Daniel", "Fatou", "Tesfay")
        ]
        for by in ("Samuel", "Hiwot"):
            freezes.lift(session, unity.group_id, stopped[0].number, ids[by], moment.now)
        # There is an officer again who can: members need not.
        with pytest.raises(Refusal):
            freezes.lift(session, unity.group_id, stopped[1].number, ids["Samuel"], moment.now)
        freezes.lift(session, unity.group_id, stopped[1].number, ids["Daniel"], moment.now)
        stands = [freezes.open_of(session, unity.group_id, ids[name]) is not None for name in ("Daniel", "Fatou")]
        assert stands == [False, True]


def test_a_new_phone_that_became_somebodys_meanwhile_is_not_linked(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    new, words = lost(stage, "Nia")
    vouches(unity["Amina"], words, "Samuel")
    vouches(unity["Daniel"], words)
    with stage.session() as session:
        groups.ask_to_join(session, unity.group_id, new.id, moment.now)
        groups.admit(session, unity.group_id, new.id, moment.now)
    passes(stage, moment, days=1, hours=14)
    assert unity["Daniel"].showing("lost-failed")
    assert unity["Samuel"].says("menu").id.startswith("home-due")
    with stage.session() as session:
        assert session.get_one(Recovery, (unity.group_id, 1)).state == "stopped"
