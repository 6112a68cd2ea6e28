"""Claims: somebody says that money moved. Each becomes a handover that waits for the other hand.

A claim writes nothing in the book. It is refused where nobody could confirm it, where the book cannot bear it, or where
too much of one person's waits already. Those about loans stand in `loan_claims`.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, guarantees, loan_entries, loans, offices, rotation_entries, shareouts, shares
from bot.cooperative.groups import Group
from bot.cooperative.handovers import (
    Handover,
    Purpose,
    State,
    asked,
    on_the_way_from,
    open_deposits,
    open_of,
    payouts_on_the_way,
    who_counts,
)
from bot.cooperative.rules import rules_of
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, say
from bot.money import Money

__all__ = [
    "OPEN_MAX",
    "being_corrected",
    "can_correct",
    "free_to_give",
    "givers",
    "is_it_another",
    "must_take_part",
    "place_to_give_from",
    "say_again",
    "say_correction",
    "say_deposit",
    "say_transfer",
    "say_withdrawal",
    "write",
    "write_given",
]

# So many things one person may have waiting: more is a mistake or mischief, and buries the treasurer.
OPEN_MAX = 5


def say_deposit(
    session: Session,
    group: Group,
    giver_id: int,
    amount: Money,
    *,
    place: ledger.Account,
    month: date,
    happened_on: date,
    said_by: int,
    key: str,
    now: datetime,
    follows: int | None = None,
) -> Handover:
    """A member says they paid in, or a treasurer says that a member did. Waits for the other hand.

    Raises Refusal where nobody could confirm it, too much waits already, or one of the two has left.
    """
    taker = place.owner
    must_take_part(session, group, said_by, giver_id)
    if not offices.can_count_money(session, group.id):
        raise Refusal("handover-nobody-to-count")
    if said_by != giver_id and said_by not in offices.treasurers(session, group.id):
        raise Refusal("handover-only-treasurers-say")
    shares.must_be_whole(session, group, giver_id, amount.minor, month)
    waiting = open_deposits(session, group.id, giver_id)
    if len(waiting) >= OPEN_MAX:
        raise Refusal("handover-too-many", count=len(waiting))
    return write(
        session,
        group,
        Purpose.DEPOSIT,
        key,
        now,
        giver_id=giver_id,
        taker_id=taker,
        place=place.code,
        minor=amount.minor,
        month=month,
        happened_on=happened_on,
        said_by=said_by,
        follows=follows,
    )


def say_withdrawal(
    session: Session, group: Group, taker_id: int, amount: Money, *, said_by: int, key: str, now: datetime
) -> Handover:
    """A treasurer says they gave a member their savings, from the cash they hold. Waits for the member.

    Raises Refusal if that is more than the member saved, or than the treasurer holds.
    """
    place = ledger.cash(said_by)
    must_take_part(session, group, said_by, taker_id)
    if said_by not in offices.treasurers(session, group.id):
        raise Refusal("handover-only-treasurers-say")
    if said_by == taker_id:
        raise Refusal("handover-not-for-yourself")
    _must_be_free(session, group, taker_id, place, amount)
    return write_given(
        session,
        group,
        Purpose.WITHDRAWAL,
        key,
        now,
        giver_id=said_by,
        taker_id=taker_id,
        place=place,
        amount=amount,
    )


def say_transfer(
    session: Session, group: Group, amount: Money, *, to: int, said_by: int, key: str, now: datetime
) -> Handover:
    """Whoever holds cash says they gave it to another treasurer. Waits for them.

    Raises Refusal if the other is no treasurer, or if it is more than is held.
    """
    must_take_part(session, group, said_by, to)
    held = free_to_give(session, group, ledger.cash(said_by))
    if to == said_by or to not in offices.treasurers(session, group.id):
        raise Refusal("handover-only-to-treasurers")
    if amount > held:
        raise Refusal("handover-more-than-held", held=held)
    return write(
        session,
        group,
        Purpose.TRANSFER,
        key,
        now,
        giver_id=said_by,
        taker_id=to,
        place=ledger.cash(to).code,
        place_from=ledger.cash(said_by).code,
        minor=amount.minor,
        happened_on=groups.today(group, now),
        said_by=said_by,
    )


def say_correction(
    session: Session, group: Group, wrong: Handover, right: Money, *, said_by: int, key: str, now: datetime
) -> Handover:
    """One of the two hands says what a confirmed payment should have been; zero if it never was. Waits for the other.

    Raises Refusal if it is not theirs to correct, is no longer what stands, or is being corrected already.
    """
    if not can_correct(wrong):
        raise Refusal("handover-nothing-to-correct", choices=(_deposit(),))
    if wrong.place_from:
        return _say_payout_correction(session, group, wrong, right, said_by=said_by, key=key, now=now)
    if said_by not in (wrong.giver_id, wrong.answered_by, wrong.said_by):
        raise Refusal("handover-not-yours")
    must_take_part(session, group, said_by, wrong.giver_id)
    # Whoever kept the money once, and does no longer, must not agree with a member on what the book says of it.
    if said_by != wrong.giver_id and said_by not in _who_has_it(session, wrong):
        raise Refusal("handover-only-treasurers-say")
    if right.minor == wrong.minor:
        raise Refusal("handover-same-amount")
    if being_corrected(session, wrong):
        raise Refusal("handover-being-corrected")
    loan_entries.can_undo(session, wrong)
    rotation_entries.must_fit(session, group, wrong, right)
    holder = ledger.account(wrong.place).owner if wrong.place else None
    if right.minor > wrong.minor and holder is not None and holder not in offices.treasurers(session, group.id):
        raise Refusal(
            "handover-keeps-no-longer",
            choices=(_deposit(),),
            person=Name(holder),
        )
    return _write_correction(session, group, wrong, right, said_by, key, now)


def _say_payout_correction(
    session: Session, group: Group, wrong: Handover, right: Money, *, said_by: int, key: str, now: datetime
) -> Handover:
    """What a member got of their savings was another amount, or never was: one of the two hands says so."""
    assert wrong.taker_id is not None, wrong.number
    if said_by not in (wrong.giver_id, wrong.taker_id):
        raise Refusal("handover-not-yours")
    must_take_part(session, group, said_by, wrong.taker_id if said_by == wrong.giver_id else wrong.giver_id)
    if wrong.giver_id not in offices.treasurers(session, group.id):
        raise Refusal("handover-keeps-no-longer", choices=(_deposit(),), person=Name(wrong.giver_id))
    if right.minor == wrong.minor:
        raise Refusal("handover-same-amount")
    if being_corrected(session, wrong):
        raise Refusal("handover-being-corrected")
    if right.minor > wrong.minor:
        more = Money(right.minor - wrong.minor, group.currency)
        _must_be_free(session, group, wrong.taker_id, ledger.account(wrong.place_from), more)
    return _write_correction(session, group, wrong, right, said_by, key, now)


def _write_correction(
    session: Session, group: Group, wrong: Handover, right: Money, said_by: int, key: str, now: datetime
) -> Handover:
    return write(
        session,
        group,
        Purpose.CORRECTION,
        key,
        now,
        giver_id=wrong.giver_id,
        taker_id=wrong.taker_id,
        place=wrong.place,
        place_from=wrong.place_from,
        minor=right.minor,
        month=wrong.month,
        happened_on=wrong.happened_on,
        said_by=said_by,
        about=wrong.entry,
        loan=wrong.loan,
        debtor_id=wrong.debtor_id,
        rotation=wrong.rotation,
        round=wrong.round,
    )


def can_correct(handover: Handover) -> bool:
    """Whether this is a payment that stands. One that was crossed out leaves nothing behind that could be corrected.

    What a member got of their savings is, too, where it stands by their own word: what two who saw it confirmed, or
    what the group said, it takes the group to change.
    """
    is_payment = handover.pays_in or handover.purpose in (Purpose.CORRECTION, Purpose.CONTRIBUTION)
    if handover.purpose == Purpose.WITHDRAWAL:
        by_receiver = handover.answered_by in (handover.taker_id, handover.witness_id)
        is_payment = by_receiver and handover.settled_by is None
    return is_payment and handover.state == State.CONFIRMED and handover.minor > 0


def _who_has_it(session: Session, payment: Handover) -> list[int]:
    """Who may say of a payment that it is there: whoever counts the group's money, or the hand it went into."""
    return who_counts(session, payment) if payment.place else [payment.taker_id or 0]


def being_corrected(session: Session, handover: Handover) -> bool:
    """Whether a correction of it waits for the other hand."""
    return any(one.about == handover.entry for one in open_of(session, handover.group_id, handover.giver_id))


def is_it_another(amount: Money, month: date, number: int) -> Say:
    """The question whether a payment is another one than that which waits already: yes, or no."""
    choices = (Choice("yes", say("deposit-another-button")), Choice("no", say("deposit-same-button")))
    return say("deposit-twice", choices=choices, amount=amount, month=month, number=number)


def say_again(session: Session, group: Group, undone: Handover, key: str, now: datetime) -> Handover:
    """The claim of a handover that was undone, once more: the same words, waiting anew."""
    return write(
        session,
        group,
        Purpose(undone.purpose),
        key,
        now,
        giver_id=undone.giver_id,
        taker_id=undone.taker_id,
        place=undone.place,
        place_from=undone.place_from,
        minor=undone.minor,
        month=undone.month,
        happened_on=undone.happened_on,
        said_by=undone.said_by,
        witness_id=undone.witness_id,
        loan=undone.loan,
        debtor_id=undone.debtor_id,
        spending=undone.spending,
        rotation=undone.rotation,
        round=undone.round,
        shareout=undone.shareout,
        aid=undone.aid,
        # What of a payment is put by is reckoned when it is confirmed; what stays with the group of a pot was said.
        kept_minor=undone.kept_minor if undone.purpose == Purpose.PAYOUT else None,
        follows=undone.number,
    )


def must_take_part(session: Session, group: Group, said_by: int, other: int) -> None:
    """Both hands are in the group, now that it is locked: a question may be answered long after somebody left."""
    groups.lock(session, group.id)
    if not groups.takes_part(session, group.id, said_by):
        raise Refusal("common-not-a-member")
    if not groups.takes_part(session, group.id, other):
        raise Refusal("offices-not-a-member", person=Name(other))


def _deposit() -> Choice:
    return Choice("deposit", say("deposit-button"), action="deposit")


def _must_be_free(session: Session, group: Group, taker_id: int, place: ledger.Account, amount: Money) -> None:
    """Raises Refusal unless a member may get so much of their savings, and the place holds it.

    What waits for a word counts already: the same savings, and the same notes, are not given twice.
    """
    waits = Money(payouts_on_the_way(session, group.id, taker_id), group.currency)
    saved, held = ledger.savings_of(session, group.id, taker_id) - waits, free_to_give(session, group, place)
    if amount > saved:
        raise Refusal("handover-more-than-saved", saved=saved, person=Name(taker_id))
    free = saved - _bound(session, group, taker_id)
    if amount > free:
        raise Refusal("handover-savings-bound", free=max(free, Money(0, group.currency)), person=Name(taker_id))
    if amount > held:
        raise Refusal("handover-more-than-held", held=held)


def _bound(session: Session, group: Group, person_id: int) -> Money:
    """What of a member's savings stays, for what they owe is so many times it, or because they stand in for others."""
    minor = guarantees.live_of(session, group.id, person_id)
    lending = rules_of(session, group.id).lending
    if lending is not None:
        owed = sum(loans.principal_of(session, one) for one in loans.open_of(session, group.id, person_id))
        minor = max(minor, -(-owed // lending.savings_times))
    return Money(minor, group.currency)


def free_to_give(session: Session, group: Group, place: ledger.Account) -> Money:
    """What lies at a place, without what was said to be given from there already."""
    waits = on_the_way_from(session, group.id, place.code)
    return ledger.balance(session, group.id, place) - Money(waits, group.currency)


def givers(session: Session, group_id: int, receiver_id: int) -> list[int]:
    """Who may give somebody what is theirs: treasurers, but never that person; else, where that is nobody, officers."""
    treasurers = [one for one in offices.treasurers(session, group_id) if one != receiver_id]
    return treasurers or [one for one in offices.officers(session, group_id) if one != receiver_id]


def place_to_give_from(
    session: Session, group: Group, receiver_id: int, said_by: int, place: ledger.Account | None, amount: Money
) -> ledger.Account:
    """Where what is given lies. A treasurer whose own it is gets it out of their own cash by another officer's hand."""
    own = ledger.cash(said_by if said_by in offices.treasurers(session, group.id) else receiver_id)
    place = place or own
    if place.owner is not None and place != own:
        raise Refusal("handover-not-yours")
    held = free_to_give(session, group, place)
    if amount > held:
        raise Refusal("handover-place-short" if place.owner is None else "handover-more-than-held", held=held)
    return place


def write_given(
    session: Session,
    group: Group,
    purpose: Purpose,
    key: str,
    now: datetime,
    *,
    giver_id: int,
    taker_id: int,
    place: ledger.Account,
    amount: Money,
    **what_for: int | None,
) -> Handover:
    """Writes down that money was given today, from `place` into somebody's own hand, by whoever says it."""
    return write(
        session,
        group,
        purpose,
        key,
        now,
        giver_id=giver_id,
        taker_id=taker_id,
        place="",
        place_from=place.code,
        minor=amount.minor,
        happened_on=groups.today(group, now),
        said_by=giver_id,
        **what_for,
    )


def write(session: Session, group: Group, purpose: Purpose, key: str, now: datetime, **values: object) -> Handover:
    """Writes down a claim whose rules were kept: the next handover of the group. Refusal if nobody could answer it."""
    group = groups.lock(session, group.id)
    shareouts.must_not_rest(session, group.id, purpose, of_turns=bool(values.get("rotation")))
    group.handovers += 1
    said = Handover(
        group_id=group.id,
        number=group.handovers,
        key=key,
        purpose=purpose.value,
        state=State.WAITING.value,
        said_at=now,
        asked_at=now,
        **values,
    )
    session.add(said)
    session.flush()
    if not asked(session, said):
        raise Refusal("handover-nobody-to-count")
    return said
