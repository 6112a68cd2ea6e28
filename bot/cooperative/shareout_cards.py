"""What people see of the end of a year: what there is to share, in the group; and each one's own part, in private.

    in the group's chats    what was saved and earned, what each 100 becomes, how many have theirs; never whose is what
    each member             what they saved, what they get, how it was reckoned; that they agree, or do not
    the officers            the same card, with what an officer may do: ask the group, call it off, give the parts

Drawing is done again after every change, and says what is true then.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

from sqlalchemy.orm import Session

from bot.cooperative import groups, motions, notices, offices, shareout_claims, shareouts
from bot.cooperative.groups import Group
from bot.cooperative.handovers import State
from bot.cooperative.shareout_tables import ShareOut, ShareOutLife, SharePart
from bot.messages import Arg, Choice, GroupName, Name, Say, Style, say
from bot.money import Money, exponent

__all__ = ["asked_of", "card_key", "card_of", "how", "in_sums", "show", "show_progress", "show_to"]

# So much saved, in whole units of the currency, is what a year's gain is told by.
TOLD_BY = 100


def card_key(year: ShareOut) -> str:
    """The card under which a share-out is shown."""
    return f"shareout:{year.group_id}:{year.number}"


def show(session: Session, group: Group, year: ShareOut, now: datetime, *, key: str, fresh: bool = False) -> None:
    """Draws it for everybody who sees it. The group must be locked. fresh: it is news, and comes as a new message."""
    for member in groups.active_members(session, group.id):
        show_to(session, group, year, member.person_id, now, key=key, fresh=fresh, can_wait=fresh)
    _tell_group(session, group, year, now, key=key)


def show_progress(session: Session, group: Group, number: int, now: datetime, *, key: str) -> None:
    """A part was given or brought: the group's card counts it, and whoever gives sees what is left to give."""
    year = shareouts.shareout(session, group.id, number)
    for officer in offices.officers(session, group.id):
        show_to(session, group, year, officer, now, key=key, fresh=False)
    _tell_group(session, group, year, now, key=key)
    if year.state == ShareOutLife.OVER:
        over = say("shareout-everybody-has", group=GroupName(group.id), number=year.number)
        notices.tell_members(session, group.id, over, key=f"{card_key(year)}:over", now=now)


def show_to(
    session: Session,
    group: Group,
    year: ShareOut,
    person: int,
    now: datetime,
    *,
    key: str,
    fresh: bool,
    can_wait: bool = False,
) -> None:
    """Draws one member's card."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, year, person), group.id, person),
        key=f"{card_key(year)}:v{year.version}:{key}",
        now=now,
        group_id=group.id,
        card=card_key(year),
        fresh=fresh,
        can_wait=can_wait,
    )


def asked_of(session: Session, group: Group, person_id: int) -> ShareOut | None:
    """The year of which this person is to give somebody their part; None if there is none."""
    year = shareouts.live(session, group.id)
    if year is None or year.state != ShareOutLife.PAYING:
        return None
    return year if shareout_claims.to_give(session, group, year.number, person_id) else None


def card_of(session: Session, group: Group, year: ShareOut, reader: int) -> Say:
    """What one member sees, and what they may do about it."""
    part = shareouts.part_of(session, year, reader)
    lines = [*in_sums(session, group, year), *_mine(session, group, year, part)]
    id = f"shareout-{year.state}"
    ways = [*_own_ways(session, group, year, part), *_officers_ways(session, group, year, reader)]
    return say(id, choices=(*ways, _menu()), group=GroupName(group.id), number=year.number, lines=tuple(lines))


def in_sums(session: Session, group: Group, year: ShareOut) -> tuple[Say, ...]:
    """What there is to share, in sentences that anybody in the group may read."""

    def money(minor: int) -> Money:
        return Money(minor, group.currency)

    pool = _pool(year)
    earned = year.earned_minor - year.to_social_minor
    facts: dict[str, Arg] = {"saved": money(year.saved_minor), "whole": money(year.saved_minor + earned)}
    lines = [Say("shareout-earned" if earned >= 0 else "shareout-lost", {**facts, "earned": money(abs(earned))})]
    if year.kept_before_minor:
        lines.append(say("shareout-kept-before", amount=money(year.kept_before_minor)))
    if year.keep_minor:
        lines.append(say("shareout-keeps", amount=money(year.keep_minor)))
    each = TOLD_BY * 10 ** exponent(group.currency)
    if year.saved_minor:
        becomes = Fraction(each * pool, year.saved_minor)
        lines.append(say("shareout-each", each=money(each), becomes=money(int(becomes))))
    if year.to_social_minor:
        lines.append(say("shareout-fines-to-social", amount=money(year.to_social_minor)))
    if year.social_minor:
        lines.append(say("shareout-social-shared", amount=money(year.social_minor)))
    parts = shareouts.parts_of(session, year)
    to_give = sum(part.net_minor for part in parts if part.net_minor > 0)
    to_bring = -sum(part.net_minor for part in parts if part.net_minor < 0)
    if to_bring and year.state != ShareOutLife.OVER:
        share = (to_give - to_bring) * 10_000 // to_give if to_give else 0
        lines.append(say("shareout-some-bring", amount=money(to_bring), share=share))
    if year.rest_minor:
        lines.append(say("shareout-coin", step=money(year.step_minor), rest=money(year.rest_minor)))
    return tuple(lines)


def how(session: Session, group: Group, year: ShareOut, part: SharePart) -> Say:
    """How one member's part was reckoned, step by step; and who got what could not be divided."""

    def money(minor: int) -> Money:
        return Money(minor, group.currency)

    pool, all_saved = _pool(year), year.saved_minor
    percent = part.saved_minor * 10_000 // all_saved if all_saved else 0
    lines = [
        say("shareout-how-part", saved=money(part.saved_minor), all=money(all_saved), part=percent),
        say("shareout-how-gross", pool=money(pool), gross=money(part.gross_minor)),
    ]
    if part.social_minor:
        lines.append(say("shareout-how-social", social=money(part.social_minor)))
    if part.debts_minor:
        whole = money(part.gross_minor + part.social_minor)
        left = money(part.gross_minor + part.social_minor - part.debts_minor)
        negative = left.minor < 0
        id = "shareout-how-debts-more" if negative else "shareout-how-debts"
        lines.append(say(id, whole=whole, debts=money(part.debts_minor), left=money(abs(left.minor))))
    if part.rest_minor:
        lines.append(say("shareout-how-coin", rest=money(part.rest_minor), net=money(part.net_minor)))
    lucky = [one.person_id for one in shareouts.parts_of(session, year) if one.extra_minor]
    if lucky:
        names = tuple(say("shareout-name", person=Name(one)) for one in lucky)
        lines.append(say("shareout-how-extra", unit=money(1), names=names))
    return say("shareout-how", choices=(shareouts.look_choice(group.id), _menu()), lines=tuple(lines))


def _pool(year: ShareOut) -> int:
    """What is shared by what each saved."""
    return year.saved_minor + year.earned_minor - year.to_social_minor + year.kept_before_minor - year.keep_minor


def _mine(session: Session, group: Group, year: ShareOut, part: SharePart | None) -> Sequence[Say]:
    if part is None:
        return (say("shareout-mine-none"),)

    def money(minor: int) -> Money:
        return Money(minor, group.currency)

    had = shareouts.given(session, year, part.person_id, (State.CONFIRMED,))
    came = shareouts.brought(session, year, part.person_id, (State.CONFIRMED,))
    lines = [say("shareout-mine-saved", saved=money(part.saved_minor))]
    if part.net_minor >= 0:
        id = "shareout-mine-had" if part.net_minor and had >= part.net_minor else "shareout-mine"
        lines.append(say(id, net=money(part.net_minor)))
        if part.debts_minor:
            lines.append(say("shareout-mine-debts", debts=money(part.debts_minor)))
        if 0 < had < part.net_minor:
            lines.append(say("shareout-mine-partly", had=money(had), left=money(part.net_minor - had)))
    else:
        left = -part.net_minor - came
        lines.append(say("shareout-mine-brings", debts=money(part.debts_minor), left=money(left)))
    if part.objected_at is not None and year.state == ShareOutLife.SHOWN:
        lines.append(say("shareout-mine-objects"))
    return lines


def _own_ways(session: Session, group: Group, year: ShareOut, part: SharePart | None) -> list[Choice]:
    if part is None:
        return []
    ways = [_act(year, "how", say("shareout-how-button"))]
    if year.state == ShareOutLife.SHOWN:
        id = "object" if part.objected_at is None else "agree"
        ways.append(_act(year, id, say(f"shareout-{id}-button")))
    if year.state == ShareOutLife.PAYING:
        own = [one for one in shareouts.payable(session, group, year) if one.person_id == part.person_id]
        if own and own[0].brings:
            about = f"{group.id}:{year.number}:{own[0].brings.minor}"
            label = say("shareout-brought-button", amount=own[0].brings)
            ways.append(Choice("brought", label, action="shareout.brought", object=about, style=Style.GOOD))
    return ways


def _officers_ways(session: Session, group: Group, year: ShareOut, reader: int) -> list[Choice]:
    if reader not in offices.officers(session, group.id):
        return []
    off = _act(year, "call-off", say("shareout-call-off-button"), Style.BAD)
    match ShareOutLife(year.state):
        case ShareOutLife.SHOWN:
            return [_act(year, "vote", say("propose-ask-button"), Style.GOOD), off]
        case ShareOutLife.VOTED if year.motion is not None:
            is_open = motions.motion(session, group.id, year.motion).is_open
            return [] if is_open else [off]
        case ShareOutLife.PAYING if shareout_claims.to_give(session, group, year.number, reader):
            return [_act(year, "give", say("shareout-give-button"), Style.GOOD)]
    return []


def _tell_group(session: Session, group: Group, year: ShareOut, now: datetime, *, key: str) -> None:
    notices.tell_group(
        session,
        group.id,
        _group_card(session, group, year),
        key=f"{card_key(year)}:v{year.version}:{key}",
        now=now,
        card=card_key(year),
    )


def _group_card(session: Session, group: Group, year: ShareOut) -> Say:
    about = str(group.id)
    mine = Choice("mine", say("shareout-mine-button"), action="shareout.look", object=about)
    facts: dict[str, Arg] = {"group": GroupName(group.id), "number": year.number}
    if year.state == ShareOutLife.CALLED_OFF:
        return Say("shareout-card-called-off", facts)
    facts["lines"] = in_sums(session, group, year)
    if year.state == ShareOutLife.SHOWN:
        facts["objections"] = len(shareouts.objections(session, year))
    if year.state in (ShareOutLife.PAYING, ShareOutLife.OVER):
        facts |= {"done": _done(session, year), "people": len(shareouts.parts_of(session, year))}
    return Say(f"shareout-card-{year.state}", facts).offering(mine)


def _done(session: Session, year: ShareOut) -> int:
    """How many have their part, or brought what they had to."""
    confirmed = (State.CONFIRMED,)
    return sum(
        shareouts.given(session, year, part.person_id, confirmed)
        - shareouts.brought(session, year, part.person_id, confirmed)
        == part.net_minor
        for part in shareouts.parts_of(session, year)
    )


def _act(year: ShareOut, id: str, label: Say, style: Style = Style.PLAIN) -> Choice:
    about = f"{year.group_id}:{year.number}"
    return Choice(id, label, action=f"shareout.{id}", object=about, version=year.version, style=style)


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")
