"""Offices: given and ended by the founder until the first vote, told to everyone, never one pair of hands."""

from __future__ import annotations

from bot import clock
from bot.cooperative import offices
from bot.cooperative.offices import Role
from tests.stage import Phone, Stage, Unity


def roles(unity: Unity, name: str) -> tuple[Role, ...]:
    person = unity[name].id
    with unity.stage.session() as session:
        return offices.roles_of(session, unity.group_id, person)


def gives(amina: Phone, to: str, office: str) -> None:
    amina.says("offices")
    amina.taps("Give an office")
    amina.taps(to)
    amina.taps(office)
    amina.taps("Yes")


def ends(amina: Phone, label: str) -> None:
    amina.says("offices")
    amina.taps("End an office")
    amina.taps(label)
    amina.taps("Yes, end it")


def test_the_founder_makes_a_second_treasurer_and_everyone_hears(stage: Stage) -> None:
    unity = stage.unity()
    amina, daniel, samuel = unity["Amina"], unity["Daniel"], unity["Samuel"]
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")
    gives(amina, "Daniel", "Treasurer")
    assert roles(unity, "Daniel") == (Role.SECRETARY, Role.TREASURER)
    assert daniel.showing("offices-yours-treasurer")
    assert samuel.last.id == "offices-given-treasurer"
    assert daniel.last.id == "handover-ask-deposit-in-another-hand", (
        "what waited for a treasurer waits for the new one too"
    )
    assert amina.last.id == "offices-list"
    daniel.taps("I have €50")
    assert samuel.last.id == "receipt-deposit"


def test_where_the_group_meets_everyone_hears_once(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    gives(unity["Amina"], "Hiwot", "Auditor")
    assert chat.last.id == "offices-given-auditor"
    assert unity["Hiwot"].last.id == "offices-yours-auditor"
    assert not unity["Samuel"].messages


def test_only_the_founder_gives(stage: Stage) -> None:
    unity = stage.unity()
    daniel, amina = unity["Daniel"], unity["Amina"]
    daniel.says("offices")
    assert daniel.last.id == "offices-list"
    assert not any("Give" in label for label in daniel.last.buttons)
    amina.says("offices")
    daniel.taps_token(amina.last.tokens["➕ Give an office"])
    assert daniel.last.id == "button-not-yours"


def test_after_the_first_vote_an_old_button_gives_nothing(stage: Stage) -> None:
    unity = stage.unity()
    amina = unity["Amina"]
    amina.says("offices")
    amina.taps("Give an office")
    amina.taps("Hiwot")
    amina.taps("Auditor")
    with stage.session() as session:
        unity.group(session).first_vote_at = clock.now()
    amina.taps("Yes")
    assert amina.showing("offices-only-the-vote")
    assert roles(unity, "Hiwot") == ()


def test_money_never_lies_in_one_pair_of_hands(stage: Stage) -> None:
    unity = stage.unity()
    amina = unity["Amina"]
    ends(amina, "✍ Daniel")
    ends(amina, "🔍 Tesfay")
    assert amina.last.id == "offices-list"
    ends(amina, "🪑 Amina")
    assert amina.showing("offices-one-pair-of-hands")
    assert roles(unity, "Amina") == (Role.CHAIR,)
    assert roles(unity, "Daniel") == ()


def test_a_treasurer_who_holds_cash_or_alone_can_confirm_stays(stage: Stage) -> None:
    unity = stage.unity()
    amina, samuel, fatou = unity["Amina"], unity["Samuel"], unity["Fatou"]
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")
    ends(amina, "💰 Fatou")
    assert amina.showing("offices-payments-wait")
    assert roles(unity, "Fatou") == (Role.TREASURER,)
    fatou.taps("I have €50")
    ends(amina, "💰 Fatou")
    assert amina.showing("offices-holds-cash")
    assert roles(unity, "Fatou") == (Role.TREASURER,)


def test_the_same_office_twice(stage: Stage) -> None:
    unity = stage.unity()
    gives(unity["Amina"], "Fatou", "Treasurer")
    assert unity["Amina"].showing("offices-has-it")
    assert roles(unity, "Fatou") == (Role.TREASURER,)


def test_the_founder_alone_cannot_be_treasurer(stage: Stage) -> None:
    zed = stage.person("Zed")
    zed.says("start a group")
    zed.says("Little Circle")
    for label in ("Both", "EUR", "€50", "Decide later", "Create"):
        zed.taps(label)
    zed.taps("Offices")
    zed.taps("Give an office")
    assert zed.last.id == "offices-nobody-else"
