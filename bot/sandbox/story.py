"""Unity Circle: twelve people, fifty euro a month, and five months of story, written through the cooperative.

It has what a real group's book has: most pay on time, one pays late, one amount was counted otherwise, one tap was
wrong and undone, one receipt was corrected, and the treasurer's own money is counted by somebody else. This month eight
have paid, and one payment waits for the treasurer. Six of them may take turns as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import (
    claims,
    confirmations,
    groups,
    handover_cards,
    handovers,
    months,
    offices,
    people,
    places,
)
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover
from bot.cooperative.offices import Role
from bot.cooperative.rules import Lending, Rules, Together
from bot.money import Money
from bot.sandbox.lending_story import tell_of_a_loan, tell_of_a_vote
from bot.sandbox.turns_story import tell_of_turns

__all__ = ["CAST", "GROUP_NAME", "Character", "tell_unity_circle"]

GROUP_NAME = "Unity Circle"
ZONE = "Europe/Brussels"
MONTHS = 5
LENT_AFTER = 3
TURNS_SINCE = 3


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody in the story: the name they go by, the language they read, and the office they hold."""

    name: str
    language: str = "en"
    role: Role | None = None


CAST = (
    Character("Amina", role=Role.CHAIR),
    Character("Daniel", role=Role.SECRETARY),
    Character("Fatou", role=Role.TREASURER),
    Character("Tesfay", role=Role.AUDITOR),
    Character("Samuel"),
    Character("Hiwot"),
    Character("Yusuf", language="sw"),
    Character("Maria", language="es"),
    Character("Kofi", language="fr"),
    Character("Leila", language="ar"),
    Character("Rosa"),
    Character("Abdi"),
)

# On which day of a month each one pays, before the treasurer confirms in the evening. Nobody is like a clock.
DAYS = {
    "Amina": 2, "Daniel": 4, "Fatou": 1, "Tesfay": 5, "Samuel": 3, "Hiwot": 9,
    "Yusuf": 6, "Maria": 8, "Kofi": 7, "Leila": 11, "Rosa": 12, "Abdi": 19,
}  # fmt: skip
LATE_THIS_MONTH = ("Samuel", "Hiwot", "Abdi", "Rosa")


def tell_unity_circle(
    session: Session,
    channel: str,
    addresses: Mapping[str, str],
    chat: str,
    now: datetime,
    *,
    turns: bool = False,
) -> Group:
    """Writes the story up to `now` (UTC), for the people at `addresses` (by name), who meet in `chat` on `channel`.

    turns: six of them take turns as well; whoever of them says "I paid 50" is then asked whether it is for that.
    An address is of that channel too, unless it is a phone's: "whatsapp:+32..." or "+32...".
    """
    begun = _months_before(clock.month_of(now, ZONE), MONTHS)
    start = _at(begun, 1, 9)
    ids = {
        one.name: people.register(
            session,
            channel_of(addresses[one.name]) or channel,
            addresses[one.name],
            name=one.name,
            language_hint=one.language,
            now=start,
        )[0]
        for one in CAST
    }
    group = groups.found(
        session,
        ids["Amina"],
        name=GROUP_NAME,
        currency="EUR",
        zone=ZONE,
        rules=Rules(Together.BOTH if turns else Together.SAVE, 5_000, Lending()),
        now=start,
    )
    for one in CAST[1:]:
        groups.ask_to_join(session, group.id, ids[one.name].id, start)
        groups.admit(session, group.id, ids[one.name].id, start)
    for one in CAST:
        if one.role is not None:
            offices.give(session, group, ids[one.name].id, one.role, ids["Amina"].id, start)
    places.link(session, group.id, channel, chat, "", ids["Amina"].id, start)
    story = _Story(session, group, {name: person.id for name, person in ids.items()})
    for month in range(MONTHS + 1):
        first = _months_before(begun, -month)
        if turns and month == MONTHS:
            tell_of_turns(session, group, story.ids, _months_before(first, TURNS_SINCE), now)
        story.month(first, now)
        if month == LENT_AFTER:
            tell_of_a_loan(session, group, story.ids, _at(first, 25, 10), now)
    tell_of_a_vote(session, group, story.ids, now)
    months.show_month(session, group, now, "story")
    for person in ids.values():
        for address in people.addresses_of(session, person.id):
            # They wrote just now: so WhatsApp's window is open, for a while.
            address.heard_at = now
    return group


def channel_of(address: str) -> str:
    """The channel of a phone's address; "" for an id of another service."""
    return "whatsapp" if address.startswith("whatsapp:") else "sms" if address.startswith("+") else ""


@dataclass(slots=True)
class _Story:
    session: Session
    group: Group
    ids: dict[str, int]

    def month(self, month: date, now: datetime) -> None:
        """Everybody's payment of a month, in the order of the days, as far as they lie before `now`."""
        this_month = month == clock.month_of(now, ZONE)
        events: list[tuple[datetime, Callable[[datetime], None]]] = []
        for name, day in DAYS.items():
            if this_month and name in LATE_THIS_MONTH:
                continue
            # Early in a month few have paid; the story must still have its eight, and in their order.
            at = _at(month, day, 10) if not this_month else min(_at(month, day, 10), now - timedelta(hours=72 - day))
            events.append((at, lambda at, name=name: self.payment(name, month, at)))  # type: ignore[misc]
        for at, happens in sorted(events, key=lambda event: event[0]):
            happens(at)
        if this_month:
            self.last_receipts(now)
            self.waits("Hiwot", month, now - timedelta(hours=2))

    def payment(self, name: str, month: date, at: datetime) -> None:
        evening = at + timedelta(hours=8)
        if name == "Fatou":
            # The treasurer's own money, counted by the secretary; it stays at the treasurer's place.
            self.confirmed(self.said(name, month, at), "Daniel", evening)
        elif name == "Kofi" and month.month % 3 == 0:
            said = self.said(name, month, at)
            confirmations.count_otherwise(self.session, self.group, said, self.ids["Fatou"], self.euro(45), evening)
            later = evening + timedelta(hours=1)
            confirmations.accept_other(self.session, self.group, said, self.ids[name], self.euro(45), later)
            self.confirmed(self.said(name, month, evening + timedelta(hours=2), 5), "Fatou", evening)
        elif name == "Yusuf" and month.month % 4 == 0:
            said = self.said(name, month, at)
            self.confirmed(said, "Fatou", evening)
            _, again = confirmations.undo(
                self.session, self.group, said, self.ids["Fatou"], f"story:again:{said.number}", evening
            )
            self.confirmed(again, "Fatou", evening + timedelta(days=1))
        elif name == "Rosa" and month.month % 5 == 0:
            wrong = self.said(name, month, at, 40)
            self.confirmed(wrong, "Fatou", evening)
            right = claims.say_correction(
                self.session,
                self.group,
                wrong,
                self.euro(50),
                said_by=self.ids[name],
                key=f"story:right:{wrong.number}",
                now=evening + timedelta(days=1),
            )
            self.confirmed(right, "Fatou", evening + timedelta(days=1, hours=2))
        else:
            self.confirmed(self.said(name, month, at), "Fatou", evening)

    def said(self, name: str, month: date, at: datetime, euro: int = 50) -> Handover:
        return claims.say_deposit(
            self.session,
            self.group,
            self.ids[name],
            self.euro(euro),
            place=ledger.cash(self.ids["Fatou"]),
            month=month,
            happened_on=clock.local(at, ZONE).date(),
            said_by=self.ids[name],
            key=f"story:{name}:{month}:{euro}",
            now=at,
        )

    def confirmed(self, said: Handover, by: str, at: datetime) -> None:
        group, handover = handovers.take(self.session, self.group.id, said.number)
        confirmations.confirm(self.session, group, handover, self.ids[by], at)

    def waits(self, name: str, month: date, at: datetime) -> None:
        """A payment that nobody has confirmed yet: both hands have its card on their phones."""
        handover_cards.show(self.session, self.group, self.said(name, month, at), at)

    def last_receipts(self, now: datetime) -> None:
        """Everybody has their newest receipt on their phone."""
        for person in self.ids.values():
            newest = handovers.newest_confirmed(self.session, self.group.id, person)
            if newest is not None:
                handover_cards.show_to(self.session, self.group, newest, person, now, fresh=True)

    def euro(self, amount: int) -> Money:
        return Money(amount * 100, "EUR")


def _at(month: date, day: int, hour: int) -> datetime:
    """Midday-ish on a day of a month, in UTC: near enough to the group's clock for a story."""
    return datetime(month.year, month.month, day, hour, tzinfo=UTC)


def _months_before(month: date, by: int) -> date:
    months_since_zero = month.year * 12 + month.month - 1 - by
    return date(months_since_zero // 12, months_since_zero % 12 + 1, 1)
