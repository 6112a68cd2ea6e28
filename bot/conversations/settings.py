"""Settings: how somebody is called, and how and when they are spoken to. Each shows what it is now and what it does.

⚙  ->  name, language, digits, clock, quiet hours or phones  ->  the new value, said back
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot import answers, clock, i18n
from bot.cooperative import groups, notices, people
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.i18n.formats import Reader, number
from bot.messages import Choice, Name, Say, say

__all__ = ["start"]

# The quiet hours to pick from: most people's nights. From and to the same hour means none.
QUIET = ((21, 8), (22, 7), (23, 6), (20, 9))
NEVER_QUIET = (0, 0)

# A country may have more zones than anybody reads; then its city has to be typed.
ZONES_MAX = 8


def start(turn: Turn) -> Step | Done:
    person = turn.person
    styles = i18n.digit_styles(person.language)
    reader = Reader(person.language, person.digits, "UTC")
    zone = _zone(turn)
    return Which(
        person.id if people.name_of(turn.session, person.id) else None,
        person.language,
        number(reader, 123) if len(styles) > 1 else "",
        zone,
        *_on_the_clock(turn, zone, *notices.quiet_hours(turn.session, person)),
    )


@dataclass(frozen=True)
class Which(Step):
    """All settings as they are, and which one to change."""

    named: int | None
    language: str
    digits: str
    zone: str
    quiet_from: datetime
    quiet_to: datetime

    def ask(self) -> Say:
        lines = [
            say("settings-name-is", person=Name(self.named)) if self.named else say("settings-no-name"),
            say("settings-language-is", language=i18n.own_name(self.language)),
            *([say("settings-digits-are", digits=self.digits)] if self.digits else []),
            say("settings-clock-is", city=self.zone),
            _quiet_line(self.quiet_from, self.quiet_to),
        ]
        choices = [
            Choice("name", say("settings-name-button")),
            Choice("language", say("language-button")),
            *([Choice("digits", say("settings-digits-button"))] if self.digits else []),
            Choice("clock", say("settings-clock-button")),
            Choice("quiet", say("settings-quiet-button")),
            Choice("phones", say("phones-button")),
        ]
        return say("settings-which", choices=tuple(choices), lines=tuple(lines))

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "name":
                return Called(self.named)
            case "language" | "digits" | "phones" as other:
                return Done(then=other)
            case "clock":
                return Clock(self.zone, turn.person.zone is not None and turn.group is not None)
            case "quiet":
                hours = tuple(_on_the_clock(turn, self.zone, time(start), time(end)) for start, end in QUIET)
                has_own = turn.person.quiet_from is not None and turn.group is not None
                return Quiet(hours, self.quiet_from, self.quiet_to, has_own)
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Called(Step):
    """What others see instead of a name from the phone."""

    named: int | None

    reads_numbers = reads_words = True

    def ask(self) -> Say:
        return say("settings-name", person=Name(self.named)) if self.named else say("settings-first-name")

    def answer(self, turn: Turn) -> Step | Done:
        name = answers.clean_name(turn.text)
        if not any(character.isalpha() for character in name):
            raise Refusal("settings-name-empty")
        people.rename(turn.session, turn.person, name)
        for group in groups.groups_of(turn.session, turn.person.id):
            # A member who takes the treasurer's name could be given the treasurer's money.
            if groups.like_named(turn.session, group.id, turn.person.id, answers.confusable):
                raise Refusal("settings-name-taken")
        return _saved("settings-name-saved", person=Name(turn.person.id))


@dataclass(frozen=True)
class Clock(Step):
    """Which clock times are shown on: the group's, or that of a city they live in."""

    zone: str
    has_own: bool

    def ask(self) -> Say:
        choices = (Choice("group", say("settings-clock-group-button")),) if self.has_own else ()
        return say("settings-clock", choices=choices, city=self.zone)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice == "group":
            turn.person.zone = None
            return _clock_saved(turn)
        zones = answers.zones_named(turn.text, turn.person.language)
        if not zones:
            raise Refusal("settings-clock-unknown")
        if len(zones) > ZONES_MAX:
            raise Refusal("settings-clock-many")
        if len(zones) > 1:
            return Cities(zones)
        turn.person.zone = zones[0]
        return _clock_saved(turn)


@dataclass(frozen=True)
class Cities(Step):
    """Which of the cities whose clocks were meant."""

    zones: tuple[str, ...]

    def ask(self) -> Say:
        cities = ((zone, say("settings-city-button", city=zone)) for zone in self.zones)
        return say("settings-cities", choices=tuple(Choice(zone, label) for zone, label in cities))

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice not in self.zones:
            raise Refusal("pick-one")
        turn.person.zone = turn.choice
        return _clock_saved(turn)


@dataclass(frozen=True)
class Quiet(Step):
    """From when to when what can wait does wait."""

    hours: tuple[tuple[datetime, datetime], ...]
    quiet_from: datetime
    quiet_to: datetime
    has_own: bool

    def ask(self) -> Say:
        spans = zip(QUIET, self.hours, strict=True)
        choices = [
            Choice(_id(span), say("settings-quiet-span-button", start=start, end=end)) for span, (start, end) in spans
        ]
        choices.append(Choice(_id(NEVER_QUIET), say("settings-quiet-never-button")))
        if self.has_own:
            choices.append(Choice("group", say("settings-quiet-group-button")))
        return say("settings-quiet", choices=tuple(choices), line=_quiet_line(self.quiet_from, self.quiet_to))

    def answer(self, turn: Turn) -> Step | Done:
        spans = {_id(span): span for span in (*QUIET, NEVER_QUIET)}
        if turn.choice == "group":
            turn.person.quiet_from = turn.person.quiet_to = None
        elif turn.choice in spans:
            turn.person.quiet_from, turn.person.quiet_to = (time(hour) for hour in spans[turn.choice])
        else:
            raise Refusal("pick-one")
        start, end = notices.quiet_hours(turn.session, turn.person)
        return _saved("settings-quiet-saved", line=_quiet_line(*_on_the_clock(turn, _zone(turn), start, end)))


def _zone(turn: Turn) -> str:
    return turn.person.zone or (turn.group.zone if turn.group is not None else "UTC")


def _on_the_clock(turn: Turn, zone: str, start: time, end: time) -> tuple[datetime, datetime]:
    """Two times of day as moments, so that they are drawn in the reader's own digits."""
    today = clock.local(turn.now, zone).date()
    here = ZoneInfo(zone)
    return datetime.combine(today, start, here), datetime.combine(today, end, here)


def _id(span: tuple[int, int]) -> str:
    return f"{span[0]}-{span[1]}"


def _quiet_line(start: datetime, end: datetime) -> Say:
    if end - start == timedelta(0):
        return say("settings-quiet-never")
    return say("settings-quiet-is", start=start, end=end)


def _clock_saved(turn: Turn) -> Done:
    return _saved("settings-clock-saved", city=_zone(turn), now=turn.now)


def _saved(id: str, **args: Name | Say | str | datetime) -> Done:
    choices = (
        Choice("settings", say("settings-button"), action="settings"),
        menu_choice(),
    )
    return Done((Say(id, args, choices),), then="resume")
