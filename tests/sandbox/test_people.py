"""What people can do with their phones, and what Telegram would not let them do."""

from __future__ import annotations

import pytest

from bot.sandbox import FakeTelegram, Impossible
from tests.sandbox.conftest import AMINA, FATOU, GROUP, SAMUEL, RealBot

KINDS = ("sticker", "voice", "photo", "location", "contact")


def test_everything_that_people_can_send_is_an_update_that_can_be_parsed(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    for kind in KINDS:
        telegram.attach(SAMUEL, SAMUEL, kind)
    messages = [update.message for update in bot.hears()]
    kinds = [next(kind for kind in ("text", *KINDS) if getattr(message, kind)) for message in messages]
    assert kinds == ["text", *KINDS]


def test_edited_and_forwarded_messages_say_what_they_are(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    telegram.start(FATOU)
    said = telegram.say(SAMUEL, SAMUEL, "paid 50")
    bot.hears()
    telegram.edit(SAMUEL, SAMUEL, said, "paid 500")
    telegram.forward(SAMUEL, SAMUEL, said, GROUP)
    telegram.forward(SAMUEL, SAMUEL, said, SAMUEL)
    edited, forwarded = bot.hears()
    assert edited.message is None
    assert edited.edited_message is not None
    assert edited.edited_message.text == "paid 500"
    assert forwarded.message is not None
    assert forwarded.message.forward_origin is not None
    assert [message.text for message in telegram.seen(AMINA, GROUP)] == ["paid 500"]


def test_links_are_opened_as_the_person_who_taps_them(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.open_link(SAMUEL, "https://t.me/KitabuBot?start=j_7KQ2")
    telegram.open_link(FATOU, "t.me/kitabubot?startgroup=g_7KQ2")
    telegram.open_link(
        AMINA, "https://t.me/share/url?url=https%3A%2F%2Ft.me%2FKitabuBot%3Fstart%3Dj_7KQ2&text=Join", GROUP
    )
    texts = [update.message.text for update in bot.hears() if update.message]
    assert texts == ["/start j_7KQ2", None, "/start@KitabuBot g_7KQ2"]
    assert telegram.seen(SAMUEL, GROUP)[-1].text == "Join\nhttps://t.me/KitabuBot?start=j_7KQ2"
    for elsewhere in (
        "https://example.com/?start=x",
        "https://t.me/OtherBot?start=x",
        "https://t.me/KitabuBot?start=a.b",
    ):
        with pytest.raises(Impossible):
            telegram.open_link(SAMUEL, elsewhere)


def test_what_a_phone_does_not_let_one_do(telegram: FakeTelegram) -> None:
    with pytest.raises(Impossible, match="press START first"):
        telegram.say(SAMUEL, SAMUEL, "paid 50")
    telegram.start(SAMUEL)
    with pytest.raises(Impossible, match="no button"):
        telegram.tap(SAMUEL, SAMUEL, telegram.seen(SAMUEL, SAMUEL)[0].id, "Yes")
    with pytest.raises(Impossible, match="not in that chat"):
        telegram.say(SAMUEL, FATOU, "hello")
    with pytest.raises(Impossible, match="nothing to send"):
        telegram.say(SAMUEL, SAMUEL, "  ")
    telegram.block(SAMUEL)
    with pytest.raises(Impossible, match="unblock the bot first"):
        telegram.say(SAMUEL, SAMUEL, "paid 50")
    telegram.leave(SAMUEL, GROUP)
    with pytest.raises(Impossible, match="not in that chat"):
        telegram.seen(SAMUEL, GROUP)


def test_people_who_come_and_go_are_told_to_a_bot_that_is_there(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.leave(SAMUEL, GROUP)
    assert bot.hears() == []
    telegram.add_bot(FATOU, GROUP)
    bot.hears()
    telegram.join(SAMUEL, GROUP)
    (joined,) = bot.hears()
    assert joined.message is not None
    assert [user.id for user in joined.message.new_chat_members] == [SAMUEL]


def test_a_story_that_began_earlier_sends_no_updates(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.acquaint(SAMUEL, FATOU)
    telegram.group(-77, "Another circle", [SAMUEL], with_bot=True)
    assert bot.hears() == []
    bot(bot.api.send_message(SAMUEL, "Hello"))
    bot(bot.api.send_message(-77, "Hello"))
