"""The end of a year: what was saved and earned is shared, and a new year begins.

    shown -> voted -> paying -> over        shown, voted -> called off

    show         an officer shows everybody their part; from then on the fund rests, so that what is voted on stays true
    object       a member says that theirs is not right, before the vote
    paying       the group agreed, and the year is closed in the book (`year_end`): parts go from hand to hand
    payable      what of each part may be given now
    settle       the year is over when everybody has theirs

Where some must bring money before all can have theirs, all who get something get the same fraction of it now, and the
rest as it comes: nobody is served first. Circles of turns and the social box go on meanwhile: they are not shared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.cooperative import groups, handovers, motions, offices, sharing, spendings
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, Handover, Purpose, State
from bot.cooperative.loan_tables import Loan, LoanLife
from bot.cooperative.shareout_tables import LIVE, ShareOut, ShareOutLife, SharePart
from bot.errors import Refusal
from bot.messages import Choice, Name, say
from bot.money import Money

__all__ = [
    "OF_THE_FUND",
    "Payable",
    "agree_again",
    "brought",
    "call_off",
    "given",
    "live",
    "look_choice",
    "must_fit",
    "must_not_rest",
    "newest",
    "object_to",
    "objections",
    "part_of",
    "parts_of",
    "payable",
    "put_to_vote",
    "rests",
    "settle",
    "shareout",
    "show",
    "take",
]

# While a year is being shared nothing of the fund moves: else what is voted on would not be what is shared.
OF_THE_FUND = (
    Purpose.DEPOSIT,
    Purpose.WITHDRAWAL,
    Purpose.LOAN,
    Purpose.REPAYMENT,
    Purpose.REFUND,
    Purpose.SPENDING,
    Purpose.CORRECTION,
)

_STANDS = (*OPEN, State.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Payable:
    """What of a member's part is still to be given or brought. now: of what is given, so much may be given today."""

    person_id: int
    left: Money
    now: Money
    brings: Money


def live(session: Session, group_id: int) -> ShareOut | None:
    """The share-out that is shown, voted on, or being paid; None if there is none."""
    query = select(ShareOut).where(ShareOut.group_id == group_id, ShareOut.state.in_(LIVE))
    return session.scalar(query.order_by(ShareOut.number.desc()).limit(1))


def newest(session: Session, group_id: int) -> ShareOut | None:
    """The last share-out, whatever became of it; None before the first."""
    query = select(ShareOut).where(ShareOut.group_id == group_id).order_by(ShareOut.number.desc())
    return session.scalar(query.limit(1))


def shareout(session: Session, group_id: int, number: int) -> ShareOut:
    """A share-out by its number, as it is in the database now."""
    return session.get_one(ShareOut, (group_id, number), populate_existing=True)


def take(session: Session, group_id: int, number: int) -> tuple[Group, ShareOut]:
    """Locks the group, then reads the share-out as it is now: what every change of one begins with."""
    group = groups.lock(session, group_id)
    return group, shareout(session, group_id, number)


def parts_of(session: Session, year: ShareOut) -> Sequence[SharePart]:
    """Everybody's part, in the order of their ids."""
    query = select(SharePart).where(SharePart.group_id == year.group_id, SharePart.shareout == year.number)
    return session.scalars(query.order_by(SharePart.person_id)).all()


def part_of(session: Session, year: ShareOut, person_id: int) -> SharePart | None:
    """One member's part; None if they saved nothing and owe nothing."""
    return session.get(SharePart, (year.group_id, year.number, person_id), populate_existing=True)


def rests(session: Session, group_id: int) -> bool:
    """Whether nothing of the fund moves now, for what is there is being shared."""
    year = live(session, group_id)
    return year is not None and year.state != ShareOutLife.PAYING


def must_not_rest(session: Session, group_id: int, purpose: Purpose, *, of_turns: bool = False) -> None:
    """Raises Refusal for money of the fund that would move while the year is being shared."""
    if purpose in OF_THE_FUND and not of_turns and rests(session, group_id):
        raise Refusal("shareout-fund-rests", choices=(look_choice(group_id),))


def look_choice(group_id: int) -> Choice:
    """[The sharing]"""
    return Choice("shareout", say("shareout-look-button"), action="shareout.look", object=str(group_id))


def show(
    session: Session,
    group: Group,
    *,
    by: int,
    keep_minor: int,
    social_minor: int,
    step_minor: int,
    now: datetime,
) -> ShareOut:
    """An officer shows everybody what the year brought and what is theirs of it. The group must be locked.

    keep_minor: stays with the group; social_minor: of the social box, is shared equally; step_minor: the smallest coin
    or note that is paid out.

    Raises Refusal if `by` is no officer, one is shown already, money of the fund is on its way or promised, or there is
    nothing to share.
    """
    if by not in offices.officers(session, group.id):
        raise Refusal("shareout-only-officers")
    if live(session, group.id) is not None:
        raise Refusal("shareout-one-at-a-time", choices=(look_choice(group.id),))
    _must_be_still(session, group, now)
    today = groups.today(group, now)
    found = sharing.basis(session, group, today)
    if social_minor > found.social:
        raise Refusal("shareout-not-so-much-social", most=Money(found.social, group.currency))
    if not 0 <= keep_minor < max(found.to_share, 1):
        raise Refusal("shareout-keep-too-much", most=Money(max(found.to_share - 1, 0), group.currency))
    _, parts = sharing.shared(found, keep_minor=keep_minor, social_minor=social_minor, step_minor=step_minor)
    last = session.scalar(select(func.max(ShareOut.number)).where(ShareOut.group_id == group.id)) or 0
    year = ShareOut(
        group_id=group.id,
        number=int(last) + 1,
        state=ShareOutLife.SHOWN.value,
        on=today,
        saved_minor=found.all_saved,
        earned_minor=found.earned,
        kept_before_minor=found.kept,
        to_social_minor=found.to_social,
        keep_minor=keep_minor,
        social_minor=social_minor,
        step_minor=step_minor,
        rest_minor=sum(part.rest for part in parts),
        shown_by=by,
        shown_at=now,
    )
    session.add(year)
    for part in parts:
        session.add(
            SharePart(
                group_id=group.id,
                shareout=year.number,
                person_id=part.person_id,
                saved_minor=part.saved,
                gross_minor=part.gross,
                extra_minor=part.extra,
                social_minor=part.social,
                debts_minor=part.debts,
                net_minor=part.net,
                rest_minor=part.rest,
            )
        )
    session.flush()
    return year


def object_to(session: Session, year: ShareOut, person_id: int, now: datetime) -> None:
    """A member says that their part is not right. Raises Refusal once it is voted on, or if they have none."""
    _must_be(year, ShareOutLife.SHOWN)
    part = part_of(session, year, person_id)
    if part is None:
        raise Refusal("shareout-no-part")
    part.objected_at = part.objected_at or now
    year.version += 1
    session.flush()


def agree_again(session: Session, year: ShareOut, person_id: int) -> None:
    """They agree after all. Raises Refusal once it is voted on, or if they have no part."""
    _must_be(year, ShareOutLife.SHOWN)
    part = part_of(session, year, person_id)
    if part is None:
        raise Refusal("shareout-no-part")
    part.objected_at = None
    year.version += 1
    session.flush()


def objections(session: Session, year: ShareOut) -> list[int]:
    """Who says that their part is not right."""
    return [part.person_id for part in parts_of(session, year) if part.objected_at is not None]


def call_off(session: Session, year: ShareOut, now: datetime, *, by: int | None = None) -> None:
    """It is not done: the fund goes on as before. by: an officer; None where the vote said no.

    Raises Refusal for whoever is no officer, and while the group votes on it or once the year is closed.
    """
    if by is not None:
        if not _was_agreed_and_not_done(session, year):
            _must_be(year, ShareOutLife.SHOWN)
        if by not in offices.officers(session, year.group_id):
            raise Refusal("shareout-only-officers")
    year.state, year.ended_at = ShareOutLife.CALLED_OFF.value, now
    year.version += 1
    session.flush()


# From hand to hand


def given(session: Session, year: ShareOut, person_id: int, states: Sequence[State] = _STANDS) -> int:
    """What of their part a member was given, in minor units; what waits for their word counts by itself."""
    return _sum(session, year, Purpose.SHARE, Handover.taker_id == person_id, states)


def brought(session: Session, year: ShareOut, person_id: int, states: Sequence[State] = _STANDS) -> int:
    """What a member brought of what they had to bring, in minor units."""
    return _sum(session, year, Purpose.BROUGHT, Handover.giver_id == person_id, states)


def payable(session: Session, group: Group, year: ShareOut) -> list[Payable]:
    """What is still to be given to each, and by whom something is to be brought; empty before the year is closed."""
    if year.state != ShareOutLife.PAYING:
        return []
    parts = parts_of(session, year)
    to_give = sum(part.net_minor for part in parts if part.net_minor > 0)
    to_bring = -sum(part.net_minor for part in parts if part.net_minor < 0)
    came = _sum(session, year, Purpose.BROUGHT, Handover.giver_id.is_not(None), (State.CONFIRMED,))
    there = to_give - to_bring + came

    def money(minor: int) -> Money:
        return Money(max(0, minor), group.currency)

    found = []
    for part in parts:
        had = given(session, year, part.person_id)
        may = part.net_minor * there // to_give if part.net_minor > 0 and there < to_give else part.net_minor
        brings = -part.net_minor - brought(session, year, part.person_id) if part.net_minor < 0 else 0
        one = Payable(part.person_id, money(part.net_minor - had), money(may - had), money(brings))
        if one.left or one.brings:
            found.append(one)
    return found


def must_fit(session: Session, group: Group, handover: Handover, amount: Money) -> None:
    """Raises Refusal if another amount than what was said is more than is theirs, or than they have to bring."""
    if handover.shareout is None:
        return
    year = shareout(session, group.id, handover.shareout)
    gives = handover.purpose == Purpose.SHARE
    person = handover.taker_id if gives else handover.giver_id
    of = next((one for one in payable(session, group, year) if one.person_id == person), None)
    more = Money(0, group.currency) if of is None else of.now if gives else of.brings
    if amount.minor > handover.minor + more.minor:
        raise Refusal("shareout-not-so-much", most=Money(handover.minor, group.currency) + more)


def settle(session: Session, group: Group, number: int, now: datetime) -> bool:
    """The year is over when everybody has theirs and brought theirs, and is not any more when that was undone.

    Returns whether it is over by this.
    """
    year = shareout(session, group.id, number)
    confirmed = (State.CONFIRMED,)
    done = all(
        given(session, year, part.person_id, confirmed) - brought(session, year, part.person_id, confirmed)
        == part.net_minor
        for part in parts_of(session, year)
    )
    if done and year.state == ShareOutLife.PAYING:
        year.state, year.ended_at = ShareOutLife.OVER.value, now
        year.version += 1
        session.flush()
        return True
    if not done and year.state == ShareOutLife.OVER:
        year.state, year.ended_at = ShareOutLife.PAYING.value, None
        year.version += 1
        session.flush()
    return False


def put_to_vote(session: Session, year: ShareOut, motion: int) -> None:
    """The group votes on it from now on. motion: its number."""
    _must_be(year, ShareOutLife.SHOWN)
    year.state, year.motion = ShareOutLife.VOTED.value, motion
    year.version += 1
    session.flush()


def _was_agreed_and_not_done(session: Session, year: ShareOut) -> bool:
    """Whether the vote is over, and the book had moved on by then."""
    if year.state != ShareOutLife.VOTED or year.motion is None:
        return False
    return not motions.motion(session, year.group_id, year.motion).is_open


def _must_be(year: ShareOut, state: ShareOutLife) -> None:
    if year.state != state:
        raise Refusal(f"shareout-is-{year.state}", choices=(look_choice(year.group_id),))


def _must_be_still(session: Session, group: Group, now: datetime) -> None:
    """Raises Refusal while money of the fund is on its way, or promised to somebody."""
    pending = Choice("pending", say("outage-pending-button"), action="pending")
    waiting = [one for one in handovers.open_in(session, group.id) if one.purpose in OF_THE_FUND and not one.rotation]
    if waiting:
        people = dict.fromkeys(person for one in waiting for person in handovers.asked(session, one))
        names = tuple(say("shareout-name", person=Name(person)) for person in people)
        raise Refusal("shareout-on-the-way", choices=(pending,), count=len(waiting), names=names)
    promised = select(Loan.number).where(
        Loan.group_id == group.id, Loan.state.in_((LoanLife.AGREED.value, LoanLife.ON_THE_WAY.value))
    )
    number = session.scalar(promised.order_by(Loan.number).limit(1))
    if number is not None:
        raise Refusal("shareout-loan-promised", choices=(pending,), loan=number)
    if spendings.promised(session, group.id, now):
        raise Refusal("shareout-spending-promised", choices=(pending,))


def _sum(session: Session, year: ShareOut, purpose: Purpose, whose: object, states: Sequence[State]) -> int:
    query = select(func.sum(Handover.minor)).where(
        Handover.group_id == year.group_id,
        Handover.shareout == year.number,
        Handover.purpose == purpose.value,
        Handover.state.in_([state.value for state in states]),
        whose,  # type: ignore[arg-type]
    )
    return int(session.scalar(query) or 0)
