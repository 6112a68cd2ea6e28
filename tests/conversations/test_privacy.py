"""Privacy: everybody sees all that is kept of them, and can be forgotten; the book stays whole."""

from __future__ import annotations

from sqlalchemy import select

from bot import clock, ledger
from bot.cooperative import claims, confirmations, groups, leaving, people
from bot.cooperative.audit import audit
from bot.cooperative.people import Person
from bot.dialogue import Talk
from bot.inbox import InboxRow
from bot.money import Money
from bot.outbox import Offer, OutboxRow, Shown
from tests.stage import Phone, Stage, Unity


def pay(unity: Unity, name: str = "Samuel") -> None:
    unity[name].says("paid 50")
    unity[name].taps("Yes, cash")
    unity["Fatou"].taps("I have")


def all_texts(phone: Phone, since: int) -> str:
    return "\n".join(message.text for message in phone.messages[since:])


def test_the_notice_has_three_lines_and_is_there_for_everybody(stage: Stage) -> None:
    stranger = stage.person("Nobody")
    stranger.commands("privacy")
    assert stranger.last.id == "privacy-notice"
    assert len(stranger.last.text.splitlines()) == 3
    assert stranger.last.buttons == ["📥 My data", "🗑 Forget me", "☰ Menu"]


def test_my_data_is_all_of_mine_and_nobody_elses(stage: Stage) -> None:
    unity = stage.unity()
    pay(unity)
    pay(unity, "Yusuf")
    fatou, samuel = unity["Fatou"], unity["Samuel"]
    samuel.says("my data")
    since = len(samuel.messages)
    samuel.taps("My data")
    told = all_texts(samuel, since)
    for expected in ("Samuel", "English", samuel.external, "member number 5", "P-1", "R-0001", "€50", "Unity Circle"):
        assert expected in told, expected
    assert "Fatou" not in told
    assert "R-0002" not in told
    assert samuel.last.buttons == ["☰ Menu"]
    fatou.commands("privacy")
    since = len(fatou.messages)
    fatou.taps("My data")
    told = all_texts(fatou, since)
    assert "treasurer since" in told
    assert "then €100" in told, "the cash that went through her hands"
    assert "Samuel" not in told
    assert "Yusuf" not in told


def test_who_is_in_a_group_is_told_to_leave_it_first(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.commands("privacy")
    samuel.taps("Forget me")
    assert samuel.last.id == "privacy-still-member"
    assert "👥 Group" in samuel.last.buttons
    assert samuel.id


def test_open_money_is_in_the_way_even_after_leaving(stage: Stage) -> None:
    unity = stage.unity()
    pay(unity)
    samuel = unity["Samuel"]
    person = samuel.id
    with stage.session() as session:
        member = groups.membership(session, unity.group_id, person)
        assert member is not None
        member.life = groups.Life.LEFT.value
    samuel.commands("privacy")
    samuel.taps("Forget me")
    assert samuel.last.id == "privacy-money-open"


def test_asked_twice_and_either_time_no_keeps_everything(stage: Stage) -> None:
    guest = stage.person("Guest")
    guest.commands("privacy")
    guest.taps("Forget me")
    assert guest.last.id == "privacy-forget"
    guest.says("no")
    assert guest.last.id == "privacy-kept"
    guest.commands("privacy")
    guest.taps("Forget me")
    guest.taps("Forget me")
    assert guest.last.id == "privacy-sure"
    guest.says("what?")
    assert guest.last.id == "privacy-sure", "the question stands"
    guest.taps("No, keep me")
    assert guest.last.id == "privacy-kept"
    assert guest.id


def test_a_person_is_forgotten_and_the_book_stays_whole(stage: Stage) -> None:
    unity = stage.unity()
    pay(unity)
    samuel, yusuf = unity["Samuel"], unity["Yusuf"]
    person = samuel.id
    _pay_out_and_leave(unity)
    samuel.says("paid")
    samuel.commands("privacy")
    samuel.taps("Forget me")
    samuel.taps("Forget me")
    samuel.taps("Yes, forget me")
    assert stage.screen("").toasts == ["You are forgotten. Goodbye!"], "the tap is answered, and no address is known"
    with stage.session() as session:
        assert people.person_at(session, "stage", samuel.external) is None
        gone = session.get_one(Person, person)
        assert (gone.key, gone.name, gone.group_id) == (None, None, None)
        assert gone.erased_at is not None
        addresses = [address.id for address in people.addresses_of(session, person)]
        rows = session.scalars(select(OutboxRow).where(OutboxRow.address_id.in_(addresses))).all()
        assert [row.key for row in rows if row.say is not None and row.kind == "message"] == []
        assert session.scalars(select(Offer).where(Offer.address_id.in_(addresses))).all() == []
        assert session.scalars(select(Shown).where(Shown.reader == f"address:{addresses[0]}")).all() == []
        talk = session.get_one(Talk, addresses[0])
        assert talk.steps is talk.aside_steps is None
        assert session.scalars(select(InboxRow).where(InboxRow.body.is_not(None))).all() == []
        assert ledger.head(session, unity.group_id).seq == 2
        assert list(ledger.verify(session)) == list(audit(session)) == []
    yusuf.says("hello")
    samuel.says("hello")
    assert samuel.last.id == "home-welcome", "they are somebody new"
    assert samuel.id != person


def test_a_proof_that_was_passed_on_is_forgotten_with_whoever_sent_it(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    fatou.taps("No")
    samuel.taps("Send proof")
    samuel.says("I gave it to you at my sister's house")
    fatou.taps("I have €50")
    _pay_out_and_leave(unity)
    samuel.commands("privacy")
    for label in ("Forget me", "Forget me", "Yes, forget me"):
        samuel.taps(label)
    with stage.session() as session:
        rows = session.scalars(select(OutboxRow).where(OutboxRow.key.contains(":proof:"))).all()
        assert [row.say for row in rows] == [None]


def test_what_was_set_aside_of_theirs_is_blanked(stage: Stage) -> None:
    guest = stage.person("Guest")
    guest.says("hello")
    with stage.session() as session:
        row = session.scalars(select(InboxRow)).one()
        row.state, row.body, row.trace = "parked", b"what they typed, sealed", "where it failed"
    guest.commands("privacy")
    guest.taps("Forget me")
    guest.taps("Forget me")
    guest.taps("Yes, forget me")
    with stage.session() as session:
        parked = session.scalars(select(InboxRow).where(InboxRow.state == "parked")).one()
        assert parked.body is None
        assert parked.trace == ""


def test_in_the_group_nothing_of_it_appears(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    unity["Samuel"].commands("privacy", chat)
    assert unity["Samuel"].last.id == "privacy-notice"
    assert chat.messages == []


def _pay_out_and_leave(unity: Unity) -> None:
    """Samuel gets his savings back from the treasurer, and leaves."""
    samuel, fatou = unity["Samuel"].id, unity["Fatou"].id
    with unity.stage.session() as session:
        group = groups.lock(session, unity.group_id)
        amount = Money(5_000, "EUR")
        said = claims.say_withdrawal(session, group, samuel, amount, said_by=fatou, key="out", now=clock.now())
        confirmations.confirm(session, group, said, samuel, clock.now())
        leaving.leave(session, group, samuel, clock.now())
