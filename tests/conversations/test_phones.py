"""One person, several phones: two words link a new one, the old one can undo it, and money is safe in between."""

from __future__ import annotations

import pytest

from bot import ledger, spoken
from bot.cooperative import people, phones
from tests.conftest import StoppedClock
from tests.conversations.test_plain_phone import PLAIN
from tests.stage import Phone, Stage, Unity


def words_shown_to(phone: Phone) -> str:
    """Opens [Add a phone], and reads the words from the screen."""
    phone.says("my phones")
    phone.taps("Add a phone")
    assert phone.last.id == "phones-words-shown"
    return phone.showing("phones-two-words").text.removeprefix("🔑 ")


def linked(stage: Stage, old: Phone, moment: StoppedClock) -> Phone:
    moment.move(seconds=1)
    new = stage.person("")
    new.says(words_shown_to(old))
    assert new.last.id == "phones-linked"
    return new


def saved(unity: Unity, name: str) -> int:
    with unity.stage.session() as session:
        return -ledger.balance(session, unity.group_id, ledger.savings(unity[name].id)).minor


def pays(unity: Unity, name: str, euro: int) -> None:
    unity[name].says(f"paid {euro}")
    unity[name].taps("Yes, cash")


def test_a_new_phone_speaks_for_the_same_person_and_confirms_money_a_day_later(
    stage: Stage, moment: StoppedClock
) -> None:
    unity = stage.unity()
    fatou = unity["Fatou"]
    # Typed her own way, on a phone that asked something of a stranger before.
    new = stage.person("Whoever")
    new.says("join")
    new.says(words_shown_to(fatou).upper().replace("k", "C").replace(" ", "-"))
    assert new.last.id == "phones-linked"
    assert new.id == fatou.id
    assert fatou.last.id == "phones-linked-told"
    assert unity["Amina"].last.id == "phones-linked-officers", "Fatou keeps the money"

    # The last one written from hears of it, and may not confirm yet; the one we knew may.
    moment.move(seconds=1)
    new.says("menu")
    pays(unity, "Samuel", 50)
    new.taps("I have €50")
    assert new.last.id == "phones-too-new"
    assert saved(unity, "Samuel") == 0
    asked = next(message for message in reversed(new.messages) if any("I have" in label for label in message.buttons))
    fatou.taps_token(next(token for label, token in asked.tokens.items() if "I have €50" in label))
    assert saved(unity, "Samuel") == 5_000

    moment.move(days=1)
    new.says("menu")
    pays(unity, "Daniel", 60)
    new.taps("I have €60")
    assert saved(unity, "Daniel") == 6_000


def test_that_was_not_me_takes_the_phone_off_and_tells_the_officers(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    thief = linked(stage, samuel, moment)
    thief.says("my phones")
    thief.taps("Add a phone")
    assert thief.last.id == "phones-too-new", "a stolen pair links one phone, and no more"
    thief.says("my phones")
    thief.taps("Forget a phone")
    thief.taps("Phone …05")
    thief.taps("Forget it")
    assert thief.last.id == "phones-too-new", "and takes off none that was known before"
    warning = next(token for label, token in samuel.last.tokens.items() if "not me" in label)
    thief.taps_token(warning)
    assert "button-not-yours" in (thief.last.id, thief.messages[-2].id)

    moment.move(hours=23)
    samuel.taps("That was not me")
    assert samuel.last.id == "phones-undone"
    stage.work()
    moment.move(hours=14)
    stage.work()
    assert unity["Fatou"].showing("phones-not-me-officers").text.startswith("⚠ Somebody else wrote as Samuel")
    before = len(thief.messages)
    thief.says("my book")
    assert thief.last.id == "common-no-group", "it is nobody's phone now"
    assert thief.id != samuel.id
    assert len(thief.messages) == before + 1, "nothing that was said to Samuel reaches it"
    samuel.taps("That was not me")
    assert samuel.last.id == "phones-off-already"


def test_after_a_day_it_can_no_more_be_undone_only_forgotten(stage: Stage, moment: StoppedClock) -> None:
    samuel = stage.unity()["Samuel"]
    new = linked(stage, samuel, moment)
    moment.move(days=1)
    samuel.taps("That was not me")
    assert samuel.last.id == "phones-too-late"
    # A change of number: the new phone forgets the old one.
    new.says("my phones")
    new.taps("Forget a phone")
    new.taps("Phone …05")
    new.taps("Forget it")
    assert new.last.id == "phones-off"
    assert samuel.says("menu").id == "home-welcome"
    assert new.says("menu").id.startswith("home-due")


def test_words_count_once_for_ten_minutes_and_nobody_guesses_them(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    first = words_shown_to(samuel)
    second = words_shown_to(samuel)
    stranger, other, guesser = (stage.person("") for _ in range(3))
    assert stranger.says(first).id == "phones-words-wrong", "newer ones were shown"
    for _ in range(5):
        # Also where it is taken for the answer to something else.
        guesser.says("join")
        guesser.says(spoken.new())
    guesser.says(second)
    assert guesser.last.id != "phones-linked"
    moment.move(minutes=10)
    assert stranger.says(second).id == "phones-words-wrong"
    third = words_shown_to(samuel)
    assert stranger.says(third).id == "phones-linked"
    assert other.says(third).id == "phones-words-wrong"


def test_two_people_who_have_a_past_are_never_made_one(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    words = words_shown_to(samuel)
    assert fatou.says(words).id == "phones-somebodys"
    assert samuel.says(words).id == "phones-yours-already"
    assert fatou.id != samuel.id


def test_a_person_is_written_to_where_they_last_wrote_or_where_they_chose(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    fatou = unity["Fatou"]
    new = linked(stage, fatou, moment)
    fatou.says("my phones")
    fatou.taps("Write to me here")
    assert fatou.last.id == "phones-here-saved"
    moment.move(seconds=1)
    new.says("menu")
    pays(unity, "Samuel", 50)
    assert "Samuel says" in fatou.last.text
    fatou.says("my phones")
    fatou.taps("Where I last wrote")
    moment.move(seconds=1)
    new.says("menu")
    pays(unity, "Daniel", 50)
    assert "Daniel says" in new.last.text


def test_the_last_phone_is_not_forgotten_unwarned(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    id = samuel.id
    samuel.says("my phones")
    samuel.taps("Forget a phone")
    assert samuel.last.id == "phones-forget-last"
    samuel.taps("No, keep it")
    samuel.says("my phones")
    samuel.taps("Forget a phone")
    samuel.taps("Forget it")
    assert stage.screen("").toasts == ["This phone is forgotten. Goodbye!"], "it goes back the way the tap came"
    moment.move(hours=16)
    stage.work()
    assert "Samuel" in unity["Fatou"].showing("unreachable").text
    samuel.says("menu")
    assert samuel.last.id == "home-welcome"
    with stage.session() as session:
        assert phones.addresses(session, id) == []
        assert people.name_of(session, id) == "Samuel", "the member stays, with all that is theirs"


def test_it_works_on_phones_without_buttons(stage: Stage) -> None:
    stage.able = PLAIN
    unity = stage.unity()
    samuel = unity["Samuel"]
    new = stage.person("")
    new.says(words_shown_to(samuel))
    assert new.last.id == "phones-linked"
    samuel.taps("That was not me")
    assert samuel.last.id == "phones-undone"


def test_who_is_forgotten_on_whatsapp_is_not_found_by_what_goes_with_them(stage: Stage, moment: StoppedClock) -> None:
    number, theirs = "whatsapp:+32470000003", "whatsapp:US.1349"
    with stage.session() as session:
        _, address = people.register(session, "whatsapp", number, name="S", language_hint="", now=moment.now)
        people.recognise(session, "whatsapp", number, theirs)
        people.take_off(session, address)
        people.recognise(session, "whatsapp", number, theirs)
        assert people.person_at(session, "whatsapp", number) is None
        again, _ = people.register(session, "whatsapp", number, name="S", language_hint="", now=moment.now)
        people.recognise(session, "whatsapp", number, theirs)
        people.erase(session, again, moment.now)
        people.recognise(session, "whatsapp", number, theirs)
        assert people.person_at(session, "whatsapp", number) is None


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Kumadi, tagoora!", "kumadi tagura"),
        ("cumaddi-tagoula", "kumadi tagura"),
        ("كومادي تاجورا", "kumadi tagura"),
        ("kumadi\ntagura", "kumadi tagura"),
        ("kumadi tagur", None),
        ("kumadi tagura now", None),
        ("I paid 50", None),
        ("", None),
        ("k" * 1_000, None),
    ],
)
def test_two_words_are_read_however_they_were_heard(typed: str, read: str | None) -> None:
    assert spoken.read(typed) == read


def test_what_is_shown_is_read_as_itself() -> None:
    assert all(spoken.read(words) == words for words in (spoken.new() for _ in range(500)))
