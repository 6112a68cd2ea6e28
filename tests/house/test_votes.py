"""A vote on the program as it is run: asked in private, answered in a poll of the group's chat, and closed early."""

from __future__ import annotations

import pytest

from bot.cooperative import motions
from bot.cooperative.audit import audit
from tests.house.conftest import House
from tests.house.town import Phone

ROLL = ("Amina", "Daniel", "Fatou", "Tesfay", "Samuel", "Hiwot", "Yusuf", "Maria", "Kofi", "Leila", "Rosa", "Abdi")


@pytest.mark.parametrize("house", ["sqlite"], indirect=True)
def test_a_group_decides_in_its_chat(house: House) -> None:
    town, chat = house.town, house.chat
    samuel = town["Samuel"]
    samuel.says("propose")
    samuel.taps("A question")
    samuel.sees("Write your question")
    samuel.says("Shall we meet at the river?")
    samuel.taps("Ask the group")
    samuel.sees("0 of 12 voted, 6 needed.", chat)
    (poll,) = (one for one in samuel.chat(chat) if one.kind == "poll")
    assert "Shall we meet at the river?" in poll.text

    def votes(phone: Phone, *options: int) -> None:
        town.telegram.vote(phone.id, chat, poll.id, *options)

    stranger = town.person("A stranger", id=880_001)
    town.telegram.join(stranger.id, chat)
    votes(stranger, 1)
    for name in ROLL[:6]:
        votes(town[name], 0)
    votes(town["Yusuf"], 1)
    samuel.sees("7 of 12 voted", chat)
    votes(town["Yusuf"])
    samuel.sees("6 of 12 voted", chat)
    assert "A stranger" not in "".join(one.text for one in samuel.chat(chat) if "voted" in one.text)
    votes(town["Maria"], 0)
    samuel.sees("agreed. 7 yes, 0 no, 0 abstained.", chat)
    house.settles()
    assert [message.poll.closed for message in town.telegram.polls.values() if message.poll] == [True]
    with house.database.read() as session:
        decided = motions.motion(session, house.group, 1)
        assert (decided.state, decided.yes, decided.no, decided.abstained) == ("passed", 7, 0, 0)
        assert list(audit(session)) == []
