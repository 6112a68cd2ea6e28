"""A vote on the program as it is run: asked in private, answered in a poll of the group's chat, and closed early.

And what can get lost between the program and its chat service: the answer to a poll that was sent, or the program.
"""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot import inbox
from bot.cooperative.audit import audit
from bot.cooperative.motions import Motion
from bot.sandbox import TOKEN
from bot.sandbox.cast import CHAT
from bot.sandbox.faults import FaultKind
from tests.faults.lives import Lives
from tests.house.conftest import Furnish, House, settings_for, unity_circle
from tests.house.town import Phone

ROLL = ("Amina", "Daniel", "Fatou", "Tesfay", "Samuel", "Hiwot", "Yusuf", "Maria", "Kofi", "Leila", "Rosa", "Abdi")
GROUP = int(CHAT)


@pytest.mark.parametrize("house", ["sqlite"], indirect=True)
def test_a_group_decides_in_its_chat(house: House) -> None:
    town, chat = house.town, house.chat
    fatou, question = town["Fatou"], "Shall we meet at the river?"
    _asks(town["Samuel"], question)
    fatou.sees(f"{question}\n0 of 12 voted, 6 needed.", chat)
    poll = fatou.sees_poll(chat, about=question)

    # Telegram counts whoever sees the poll, or a copy of it; we count the roll.
    stranger = town.person("A stranger", id=880_001)
    stranger.starts()
    stranger.sees("Hello!")
    town.telegram.group(-4990, "Neighbours", [stranger.id, fatou.id])
    town.telegram.forward(fatou.id, chat, poll.id, -4990)
    stranger.votes("No", -4990)
    town.telegram.vote(town["Amina"].id, chat, poll.id, 1, as_group=True)
    for name in ROLL[:6]:
        town[name].votes("Yes", chat, about=question)
    town["Yusuf"].votes("No", chat, about=question)
    fatou.sees("7 of 12 voted", chat)
    town["Yusuf"].takes_vote_back(chat, about=question)
    fatou.sees("6 of 12 voted", chat)
    assert "A stranger" not in "".join(one.text for one in fatou.chat(chat) if "voted" in one.text)
    town["Maria"].votes("Yes", chat, about=question)
    fatou.sees("agreed. 7 yes, 0 no, 0 abstained.", chat)
    closed = fatou.sees_poll(chat, about=question, closed=True)
    assert closed.options == (("👍 Yes", 7), ("👎 No", 2), ("🤚 Abstain", 0))
    house.settles()
    assert len(stranger.messages()) == 1, "nobody is told off for a vote that does not count"
    with house.database.read() as session:
        decided = session.scalars(select(Motion).order_by(Motion.number.desc())).first()
        assert decided is not None
        assert (decided.state, decided.yes, decided.no, decided.abstained) == ("passed", 7, 0, 0)
        assert list(audit(session)) == []


@pytest.mark.parametrize("house", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("fault", "asker"), [("cut", "Kofi"), ("502", "Rosa")])
def test_the_answer_to_a_poll_gets_lost_and_it_is_not_sent_again(house: House, fault: FaultKind, asker: str) -> None:
    town, question = house.town, f"Shall we meet after a {fault}?"
    town.telegram.faults.next(fault, method="sendPoll")
    _asks(town[asker], question)
    town["Hiwot"].votes("Yes", GROUP, about=question)
    town["Hiwot"].sees(f"{question}\n1 of 12 voted", GROUP)
    house.settles()
    assert [one.closed for one in town["Hiwot"].messages(question, GROUP) if one.options] == [False]


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_it_is_killed_while_a_poll_is_on_its_way_and_finds_the_votes_that_came_meanwhile(
    furnish: Furnish, kind: str
) -> None:
    database = furnish(kind)
    town = unity_circle(database)
    hiwot, question = town["Hiwot"], "Shall we meet on Mondays?"
    with town.served() as url, Lives(settings_for(database, url, TOKEN)) as lives:
        lives.begin()
        # It is sent, and the answer never comes.
        town.telegram.faults.next("hang", method="sendPoll")
        _asks(town["Samuel"], question)
        hiwot.sees_poll(GROUP, about=question)
        lives.kill()
        hiwot.votes("No", GROUP, about=question)
        hiwot.takes_vote_back(GROUP, about=question)
        hiwot.votes("Yes", GROUP, about=question)
        lives.begin()
        hiwot.sees(f"{question}\n1 of 12 voted", GROUP)
        for name in ("Fatou", "Samuel", "Amina", "Kofi", "Rosa", "Abdi"):
            town[name].votes("Yes", GROUP, about=question)
        hiwot.sees("agreed. 7 yes, 0 no", GROUP)
        town.settles(database)
        assert sum(bool(one.options) for one in hiwot.messages(question, GROUP)) == 1
    with database.read() as session:
        assert (inbox.waiting(session), inbox.parked(session)) == (0, 0)


def _asks(phone: Phone, question: str) -> None:
    phone.says("propose")
    phone.taps("A question")
    phone.sees("Write your question")
    phone.says(question)
    phone.taps("Ask the group")
