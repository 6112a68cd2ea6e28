"""Readers who were silent too long, and what is told later of messages that were taken."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from bot import clock, fates, unsaid
from bot.cooperative import elsewhere, people
from bot.delivery import Delivery, Outlet
from bot.messages import Choice, Delivered, Fate, Held, Later, Name, Outgoing, Rejected, Sent, Unreachable, Weight, say
from bot.money import Money
from bot.outbox import OutboxRow
from tests.conftest import StoppedClock
from tests.delivery.conftest import CAPABILITIES, House

ABLE = replace(
    CAPABILITIES, edits=False, pictures=False, links=False, numbers=True, fates=True, free_for=timedelta(hours=24)
)
WORDS = say("pick-one")
VOTE = Choice("yes", say("yes-button"), action="motion.vote", object="1:1")
ASKED = say("pick-one", choices=(Choice("yes", say("yes-button"), action="home"),))
FAILED_63016 = Held(reason="63016: the window is shut")


@dataclass(slots=True)
class Silent:
    """A house whose reader has WhatsApp. held: messages whose reader could not be told."""

    house: House
    held: list[str] = field(default_factory=list)
    delivery: Delivery = field(init=False)

    begins_a_day: int | None = None

    def __post_init__(self) -> None:
        able = replace(ABLE, begins_a_day=self.begins_a_day)
        outlet = Outlet(self.house.service.send, able, lambda link: f"wa:{link.code}")
        plain = Outlet(self.house.service.send, replace(ABLE, free_for=None), lambda link: f"sms:{link.code}")
        self.delivery = Delivery(
            self.house.database,
            {"telegram": outlet, "sms": plain},
            pace=False,
            on_unreachable=self.house.note,
            on_unreached=elsewhere.say_elsewhere,
            on_held=self._note,
        )
        self.house.change(self._agree)

    def _agree(self, session: Session) -> None:
        """As they do when they join."""
        for one in (self.house.samuel, self.house.fatou):
            people.agree(session, one.person_id, clock.now())

    def _note(self, session: Session, row: OutboxRow) -> None:
        self.held.append(row.key)
        elsewhere.mark_silent(session, row)

    def deliver(self, *answers: Delivered) -> list[Outgoing]:
        before = len(self.house.service.took)
        self.house.deliver(*answers, by=self.delivery)
        return self.house.service.took[before:]

    def hears(self) -> None:
        """The reader writes, as dispatch sees it."""

        def step(session: Session) -> None:
            address = people.address_at(session, self.house.samuel.id)
            address.heard_at, address.shut_at = clock.now(), None
            unsaid.send_held(session, address.id, clock.now())

        self.house.change(step)


@pytest.fixture
def silent(house: House) -> Silent:
    return Silent(house)


def test_a_message_waits_until_its_reader_is_heard_and_one_knock_says_so(silent: Silent, moment: StoppedClock) -> None:
    moment.move(hours=25)
    first, second = silent.house.put(WORDS), silent.house.put(ASKED)
    knocks = silent.deliver(Sent("k1"))
    assert [(one.template.name, one.text) for one in knocks if one.template] == [("open", "")]
    assert silent.house.states() == ["held", "held"]
    silent.hears()
    assert [one.text for one in silent.deliver()] == ["Please tap one of the buttons."] * 2
    assert (silent.house.row(first).state, silent.house.row(second).state, silent.held) == ("sent", "sent", [])


def test_after_most_of_a_day_they_are_knocked_for_once_more(silent: Silent, moment: StoppedClock) -> None:
    moment.move(hours=25)
    for hours, knocks in ((0, 1), (10, 0), (11, 1)):
        moment.move(hours=hours)
        silent.house.put(WORDS)
        assert len(silent.deliver()) == knocks


def test_who_hides_their_numbers_is_knocked_for_without_any(silent: Silent, moment: StoppedClock) -> None:
    def hide(session: Session) -> None:
        people.address_at(session, silent.house.samuel.id).hides_at = clock.now()

    silent.house.change(hide)
    moment.move(hours=25)
    fifty = Money(5_000, "EUR")
    silent.house.put(say("handover-ask-deposit", giver=Name(silent.house.fatou.person_id), amount=fifty, number=1))
    knocks = silent.deliver(Sent("k1"))
    assert [(one.template.name, one.template.values) for one in knocks if one.template] == [("open", ())]
    assert silent.house.states() == ["held", "held"]


def test_who_never_agreed_is_not_written_to_first(silent: Silent, moment: StoppedClock) -> None:
    def never(session: Session) -> None:
        people.address_at(session, silent.house.samuel.id).agreed_at = None

    silent.house.change(never)
    moment.move(hours=25)
    row = silent.house.put(WORDS)
    assert silent.deliver() == []
    assert (silent.house.row(row).state, silent.held) == ("held", ["test:1"])
    silent.hears()
    assert len(silent.deliver()) == 1


def test_a_new_sender_begins_with_few_people_a_day_and_votes_before_news(house: House, moment: StoppedClock) -> None:
    silent = Silent(house, begins_a_day=2)
    moment.move(hours=25)
    house.put(say("pick-one", choices=(VOTE,)))
    assert len(silent.deliver()) == 1
    # Half of the day's people are used up: news waits for its reader, and a vote does not.
    news = house.put(WORDS, to=house.fatou)
    assert (silent.deliver(), house.row(news).state, silent.held) == ([], "held", [])
    house.put(say("pick-one", choices=(VOTE,)), to=house.fatou)
    assert len(silent.deliver()) == 1
    with house.database.write() as session:
        kofi = _kofi(session)
    vote = house.put(say("pick-one", choices=(VOTE,)), to=kofi)
    assert (silent.deliver(), house.row(vote).state) == ([], "waiting")
    moment.move(hours=23)
    assert silent.deliver() == []
    moment.move(hours=1, minutes=1)
    assert len(silent.deliver()) == 1


def test_of_a_card_only_the_newest_is_said_in_the_end(silent: Silent, moment: StoppedClock) -> None:
    moment.move(hours=25)
    for _ in range(3):
        silent.house.put(WORDS, card="month:1")
        silent.deliver()
    silent.hears()
    assert len(silent.deliver()) == 1
    assert silent.house.states() == ["dropped", "dropped", "sent"]


def test_of_reminders_only_the_newest_is_said_in_the_end(silent: Silent, moment: StoppedClock) -> None:
    """What is due in three days is not told ten days later, before what is late since."""
    moment.move(hours=25)
    for weight in (Weight.REMINDER, Weight.RECEIPT, Weight.REMINDER):
        silent.house.put(WORDS, weight=weight)
        silent.deliver()
        moment.move(days=3)
    silent.hears()
    assert len(silent.deliver()) == 2
    assert silent.house.states() == ["dropped", "sent", "sent"]


def test_a_window_that_is_found_shut_is_knocked_at_once_and_no_more(silent: Silent) -> None:
    row = silent.house.put(WORDS)
    silent.deliver(Sent("m1"))
    assert silent.delivery.learn(Fate("m1", "failed", FAILED_63016))
    (knock,) = silent.deliver(Sent("k1"))
    assert knock.template is not None
    assert (silent.house.row(row).state, silent.held) == ("held", [])
    # Even the knock failed: nobody can tell them.
    assert silent.delivery.learn(Fate("k1", "failed", FAILED_63016))
    assert silent.held == ["test:1"]


def test_who_answers_a_knock_before_it_is_written_down_reads_what_waits(silent: Silent, moment: StoppedClock) -> None:
    async def opened_at_once(outgoing: Outgoing) -> Delivered:
        if outgoing.template is not None:
            moment.move(seconds=1)
            silent.hears()
        return await silent.house.service.send(outgoing)

    silent.delivery._outlets = {"telegram": Outlet(opened_at_once, ABLE, lambda link: f"wa:{link.code}")}
    moment.move(hours=25)
    row = silent.house.put(WORDS)
    assert [bool(one.template) for one in silent.deliver()] == [True, False]
    assert (silent.house.row(row).state, silent.held) == ("sent", [])


def test_who_writes_while_a_window_is_found_shut_is_not_knocked_for(silent: Silent, moment: StoppedClock) -> None:
    row = silent.house.put(WORDS)
    silent.deliver(Sent("m1"))
    moment.move(seconds=1)
    silent.hears()
    silent.delivery.learn(Fate("m1", "failed", FAILED_63016))
    assert [one.template for one in silent.deliver(Sent("m2"))] == [None]
    assert silent.house.row(row).state == "sent"
    # Where it fails even so, the window is shut.
    silent.delivery.learn(Fate("m2", "failed", FAILED_63016))
    assert [one.template is not None for one in silent.deliver()] == [True]


def test_without_an_approved_template_they_hear_it_by_sms(silent: Silent, moment: StoppedClock) -> None:
    _with_a_plain_phone(silent)
    moment.move(hours=25)
    silent.house.put(ASKED)
    sent = silent.deliver(Held(reason="no template"), Held(reason="no template"))
    assert [(one.chat, bool(one.numbered)) for one in sent[-1:]] == [("+32470", True)]
    assert "11 ✅ Yes" in sent[-1].numbered
    assert silent.house.states() == ["held", "sent"]


@pytest.mark.parametrize(
    ("told", "ends"),
    [
        (["sent", "delivered", "read"], "read"),
        (["read", "sent", "delivered"], "read"),
        (["failed", "sent"], "failed"),
        (["delivered", "failed"], "delivered"),
        (["failed", "failed", "delivered", "sent"], "delivered"),
    ],
)
def test_what_is_told_in_any_order_ends_in_one_true_state(silent: Silent, told: list[str], ends: str) -> None:
    row = silent.house.put(WORDS)
    silent.deliver(Sent("m1"))
    for status in told:
        assert silent.delivery.learn(Fate("m1", status, Rejected("30007") if status == "failed" else None))
    with silent.house.database.write() as session:
        known = fates.of(session, "m1")
        assert known is not None and (known.status, known.outbox_id) == (ends, row)
    assert silent.house.row(row).state == ("failed" if ends == "failed" else "sent")


def test_what_is_told_of_a_message_that_nobody_knows_is_no_news(silent: Silent) -> None:
    assert not silent.delivery.learn(Fate("unknown", "failed", Rejected("30007")))


def test_what_failed_on_the_way_is_sent_again_and_not_for_ever(silent: Silent, moment: StoppedClock) -> None:
    row = silent.house.put(WORDS)
    for number in range(1, 6):
        silent.deliver(Sent(f"m{number}"))
        silent.delivery.learn(Fate(f"m{number}", "failed", Later(60)))
        moment.move(minutes=2)
    assert (silent.deliver(), silent.house.row(row).state) == ([], "failed")


def test_who_is_found_out_of_reach_later_is_marked_so(silent: Silent) -> None:
    row = silent.house.put(WORDS)
    silent.deliver(Sent("m1"))
    silent.delivery.learn(Fate("m1", "failed", Unreachable("63024")))
    assert (silent.house.row(row).state, silent.house.out_of_reach) == ("unreached", [silent.house.samuel.id])


def test_what_reaches_nobody_on_whatsapp_is_said_by_sms(silent: Silent) -> None:
    _with_a_plain_phone(silent)
    silent.house.put(WORDS)
    silent.deliver(Sent("m1"))
    silent.delivery.learn(Fate("m1", "failed", Unreachable("63024")))
    (copy,) = silent.deliver()
    assert (copy.chat, copy.text) == ("+32470", "Please tap one of the buttons.")


def _kofi(session: Session) -> people.Address:
    """Somebody who was silent for two days."""
    _, address = people.register(
        session, "telegram", "+254", name="Kofi", language_hint="en", now=clock.now() - timedelta(days=2)
    )
    address.agreed_at = clock.now()
    return address


def _with_a_plain_phone(silent: Silent) -> None:
    with silent.house.database.write() as session:
        phone = people.Address(
            person_id=silent.house.samuel.person_id,
            channel="sms",
            lookup=session.info["vault"].look_up("sms", "+32470"),
            external=session.info["vault"].seal(
                "+32470",
                f"address:{silent.house.samuel.person_id}",
                session.get_one(people.Person, silent.house.samuel.person_id).key,
            ),
            heard_at=clock.now(),
        )
        session.add(phone)
