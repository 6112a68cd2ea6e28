"""Confirmations: what becomes of a claim. One function a change; the group is locked, and the handover read, before it.

Each changes the state only from where it may, so whoever was second is refused with what is true now, and by whom it
was done. Entries are written here and nowhere else in the cooperative.

Where whoever is asked does not say it, others may: `witnesses` who saw it, or the group by a motion (`settling`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import aid, claims, loan_entries, loans, offices, rotation_entries, shareouts, shares, spendings
from bot.cooperative.groups import Group
from bot.cooperative.handover_lines import lines_of
from bot.cooperative.handovers import Handover, Purpose, State, asked, cause, of_entry, who_counts
from bot.cooperative.rules import rules_of
from bot.errors import Refusal
from bot.messages import Choice, Name, say
from bot.money import Money

__all__ = [
    "accept_other",
    "ask_again",
    "ask_for_help",
    "can_undo",
    "confirm",
    "count_otherwise",
    "cross_out",
    "decline",
    "must_wait_for",
    "not_given",
    "past",
    "refuse_other",
    "take_back",
    "undo",
    "vouch",
]


def confirm(session: Session, group: Group, handover: Handover, by: int, now: datetime) -> ledger.Receipt:
    """The other hand says yes: the entry is written, and its receipt returned. The group must be locked.

    Raises Refusal if it is not theirs to confirm, or somebody was faster (it says who, and when).
    """
    must_wait_for(session, handover, by)
    return _settle(session, group, handover, by, now)


def count_otherwise(session: Session, group: Group, handover: Handover, by: int, amount: Money, now: datetime) -> None:
    """The other hand counted another amount. Whoever said the first must agree before anything is written.

    Raises Refusal for the same amount, and for more than the loan that is being given, than was agreed to be spent, or
    than is theirs of a pot.
    """
    must_wait_for(session, handover, by)
    if handover.witness_id is not None:
        raise Refusal("vouch-saw-or-not")
    if handover.purpose == Purpose.CORRECTION or amount.minor == handover.minor:
        raise Refusal("handover-same-amount")
    if handover.purpose == Purpose.LOAN and handover.loan is not None:
        loan_entries.must_fit(loans.loan(session, group.id, handover.loan), amount, handover.happened_on)
    if handover.spending is not None:
        spendings.must_fit(session, group, handover, amount)
    if handover.purpose == Purpose.DEPOSIT:
        shares.must_be_whole(session, group, handover.giver_id, amount.minor, None)
    rotation_entries.must_fit(session, group, handover, amount)
    shareouts.must_fit(session, group, handover, amount)
    if handover.aid is not None and amount.minor > handover.minor:
        raise Refusal("aid-not-so-much", most=Money(handover.minor, group.currency))
    handover.counter_minor, handover.answered_by, handover.answered_at = amount.minor, by, now
    _move(handover, State.COUNTERED, now)


def accept_other(
    session: Session, group: Group, handover: Handover, by: int, amount: Money, now: datetime
) -> ledger.Receipt:
    """Whoever said it agrees with what the other counted: the entry is written over that amount.

    amount: what they agree to, as it was shown to them. Raises Refusal if another one was counted since, or if whoever
    counted keeps the money no longer.
    """
    must_wait_for(session, handover, by, State.COUNTERED)
    assert handover.counter_minor is not None and handover.answered_by is not None, handover.number
    if amount.minor != handover.counter_minor:
        raise Refusal(
            "handover-counted-anew", choices=(Choice("pending", say("outage-pending-button"), action="pending"),)
        )
    counts = handover.pays_in and handover.said_by_giver
    if counts and handover.answered_by not in who_counts(session, handover):
        raise Refusal("handover-counts-no-longer", person=Name(handover.answered_by))
    handover.minor = handover.counter_minor
    return _settle(session, group, handover, handover.answered_by, now)


def refuse_other(session: Session, handover: Handover, by: int, now: datetime) -> None:
    """Whoever said it stands by their amount. It waits again, for the two to talk."""
    must_wait_for(session, handover, by, State.COUNTERED)
    _move(handover, State.DECLINED, now)


def decline(session: Session, handover: Handover, by: int, now: datetime) -> None:
    """The other hand does not have it. Nothing is written, and whoever said it can show proof or ask for help."""
    must_wait_for(session, handover, by)
    if handover.state == State.DECLINED and by == handover.answered_by:
        # A second tap must not ring the other side again.
        raise past(handover)
    handover.counter_minor, handover.answered_by, handover.answered_at = None, by, now
    _move(handover, State.DECLINED, now)


def ask_again(handover: Handover, by: int, now: datetime, happened_on: date | None = None) -> None:
    """Whoever said it asks again, with proof or another day."""
    if by != handover.said_by:
        raise Refusal("handover-not-yours")
    if handover.state not in (State.DECLINED, State.WAITING):
        raise past(handover)
    if happened_on is not None:
        handover.happened_on = happened_on
    handover.reminded_at = handover.escalated_at = None
    _move(handover, State.WAITING, now)
    handover.asked_at = now


def ask_for_help(session: Session, handover: Handover, by: int, now: datetime) -> list[int]:
    """Whoever said it asks the other officers to help. Returns who they are; the buttons stay as they are."""
    if by != handover.said_by:
        raise Refusal("handover-not-yours")
    if not handover.is_open:
        raise past(handover)
    involved = {handover.giver_id, handover.taker_id, handover.answered_by, by}
    helpers = [person for person in offices.officers(session, handover.group_id) if person not in involved]
    if not helpers:
        raise Refusal("handover-no-helper")
    handover.helped_at = now
    handover.version += 1
    return helpers


def take_back(session: Session, handover: Handover, by: int, now: datetime) -> None:
    """Whoever said it takes it back while it waits. Nothing was written, and nothing is."""
    if by != handover.said_by:
        raise Refusal("handover-not-yours")
    if not handover.is_open:
        raise past(handover)
    _move(handover, State.TAKEN_BACK, now)
    loan_entries.left_open(session, handover)


def can_undo(session: Session, handover: Handover, now: datetime) -> bool:
    """Whether a confirmation is fresh enough to be undone; later it is corrected. What the group said stays said."""
    if handover.state != State.CONFIRMED or handover.answered_at is None or handover.purpose == Purpose.CORRECTION:
        return False
    if handover.settled_by is not None:
        return False
    return now < handover.answered_at + rules_of(session, handover.group_id).undo_for


def undo(
    session: Session, group: Group, handover: Handover, by: int, key: str, now: datetime
) -> tuple[ledger.Receipt, Handover]:
    """Whoever confirmed tapped wrongly: a correcting entry is written, and the same question is asked anew.

    Returns the correcting receipt and the new handover. Raises Refusal if it is not theirs, or no longer in time.
    """
    if handover.state != State.CONFIRMED or handover.entry is None:
        raise past(handover)
    if by != handover.answered_by:
        raise Refusal("handover-not-yours")
    if not can_undo(session, handover, now):
        raise _too_late(handover)
    if claims.being_corrected(session, handover):
        raise Refusal("handover-being-corrected")
    loan_entries.can_undo(session, handover)
    shareouts.must_not_rest(session, group.id, Purpose(handover.purpose), of_turns=handover.rotation is not None)
    with _within_what_is_held():
        receipt = _reverse(session, group, handover, by, now)
    _move(handover, State.UNDONE, now)
    session.flush()
    loan_entries.undone(session, group, handover, now)
    rotation_entries.settle(session, group, handover, now)
    _settle_occasion(session, group, handover, now)
    again = claims.say_again(session, group, handover, key, now)
    return receipt, again


def vouch(
    session: Session,
    group: Group,
    handover: Handover,
    now: datetime,
    *,
    by: int | None = None,
    motion: int | None = None,
) -> ledger.Receipt:
    """Others say in place of whoever is asked that it was given, and it is written. The group must be locked.

    by: the second of two who saw it. motion: the number of the one by which the group says so; then nobody answered it.
    Raises Refusal if it is over, or if the book cannot bear it; without a word of what anybody holds or saved.
    """
    if not handover.is_open:
        raise past(handover)
    handover.settled_by = motion
    try:
        return _settle(session, group, handover, by, now)
    except Refusal:
        # It would say what the giver holds, or the receiver saved, and those who hear it are neither.
        raise Refusal("settle-not-now") from None


def cross_out(session: Session, group: Group, handover: Handover, motion: int, now: datetime) -> ledger.Receipt:
    """The group says that what two saw was not given: a correcting entry is written, and it is asked no more.

    Raises Refusal if it does not stand, or if the book cannot bear it.
    """
    if handover.state != State.CONFIRMED or handover.entry is None:
        raise past(handover)
    try:
        loan_entries.can_undo(session, handover)
        receipt = _reverse(session, group, handover, handover.said_by, now)
    except (ledger.Overdrawn, Refusal):
        raise Refusal("settle-not-now") from None
    handover.settled_by = motion
    _move(handover, State.UNDONE, now)
    session.flush()
    loan_entries.undone(session, group, handover, now)
    loan_entries.left_open(session, handover)
    rotation_entries.settle(session, group, handover, now)
    _settle_occasion(session, group, handover, now)
    return receipt


def not_given(session: Session, handover: Handover, motion: int, now: datetime) -> None:
    """The group says that it was not given: it is taken back, and nothing is written."""
    if not handover.is_open:
        raise past(handover)
    handover.settled_by = motion
    _move(handover, State.TAKEN_BACK, now)
    loan_entries.left_open(session, handover)


def past(handover: Handover) -> Refusal:
    """What is true now, for whoever came second."""
    if handover.state == State.CONFIRMED and handover.answered_by is not None:
        assert handover.answered_at is not None, handover.number
        return Refusal(
            "handover-already-confirmed",
            person=Name(handover.answered_by),
            when=handover.answered_at,
            receipt=handover.entry or 0,
        )
    if handover.settled_by is not None:
        return Refusal("settle-already", number=handover.number, motion=handover.settled_by)
    return Refusal(f"handover-already-{handover.state}")


def must_wait_for(session: Session, handover: Handover, by: int, state: State = State.WAITING) -> None:
    """Raises Refusal, with what is true now, unless it waits in this state for this person's word."""
    # A "No" is not the last word: found under the mattress after all, it can still be confirmed.
    if handover.state != state and not (state == State.WAITING and handover.state == State.DECLINED):
        raise past(handover)
    if by not in asked(session, handover):
        raise Refusal("handover-for-yourself" if by == handover.said_by else "handover-not-yours")


def _too_late(handover: Handover) -> Refusal:
    """The way to put right what can no longer be undone: a correction, or the same money handed back."""
    match Purpose(handover.purpose):
        case Purpose.TRANSFER:
            return Refusal("handover-undo-hand-back", choices=(Choice("box", say("box-button"), action="box"),))
        case (
            Purpose.LOAN
            | Purpose.REFUND
            | Purpose.SPENDING
            | Purpose.PAYOUT
            | Purpose.RETURN
            | Purpose.SHARE
            | Purpose.HELP
        ):
            return Refusal("handover-undo-talk", choices=(Choice("menu", say("menu-button"), action="home"),))
        case Purpose.WITHDRAWAL if not claims.can_correct(handover):
            return Refusal(
                "handover-undo-pay-in", choices=(Choice("deposit", say("deposit-button"), action="deposit"),)
            )
    about = f"{handover.group_id}:{handover.number}"
    wrong = Choice("wrong", say("receipt-wrong-button"), action="handover.wrong", object=about)
    return Refusal("handover-undo-too-late", choices=(wrong,))


def _move(handover: Handover, state: State, now: datetime) -> None:
    handover.state = state.value
    handover.version += 1
    if state == State.COUNTERED:
        handover.asked_at, handover.reminded_at, handover.escalated_at = now, None, None


def _settle(session: Session, group: Group, handover: Handover, by: int | None, now: datetime) -> ledger.Receipt:
    handover.place = _where_it_is(session, handover, by)
    with _within_what_is_held():
        receipt = _post(session, group, handover, by, now)
    handover.entry, handover.answered_by, handover.answered_at = receipt.seq, by, now
    _move(handover, State.CONFIRMED, now)
    session.flush()
    loan_entries.entered(session, group, handover, receipt, now)
    rotation_entries.settle(session, group, handover, now)
    _settle_occasion(session, group, handover, now)
    session.flush()
    return receipt


def _settle_occasion(session: Session, group: Group, handover: Handover, now: datetime) -> None:
    """What it was given for stands anew: the year that is shared, or the help that was asked for."""
    session.flush()
    if handover.shareout is not None:
        shareouts.settle(session, group, handover.shareout, now)
    if handover.aid is not None:
        aid.settle(session, group, handover.aid, now)


@contextmanager
def _within_what_is_held() -> Iterator[None]:
    """The book lets no place hold less than nothing; whoever asked is told which one would."""
    try:
        yield
    except ledger.Overdrawn as error:
        if error.account.owner is None:
            raise Refusal("handover-place-short", held=error.balance) from None
        if error.account.kind == "advance":
            raise Refusal("turns-moved-on") from None
        if error.account.kind in ("loan", "prepaid"):
            raise Refusal("handover-loan-moved-on") from None
        if error.account.kind == "savings":
            raise Refusal("handover-savings-short", person=Name(error.account.owner), saved=-error.balance) from None
        raise Refusal("handover-box-short", person=Name(error.account.owner), held=error.balance) from None


def _where_it_is(session: Session, handover: Handover, counted_by: int | None) -> str:
    """The place named, unless another treasurer took the cash: then it is with them."""
    is_cash = handover.pays_in and handover.place == ledger.cash(handover.taker_id or 0).code
    if (
        is_cash
        # Whoever only saw it has not taken it.
        and handover.witness_id is None
        and counted_by not in (handover.taker_id, handover.giver_id)
        and counted_by in offices.treasurers(session, handover.group_id)
    ):
        handover.taker_id = counted_by
        return ledger.cash(counted_by).code
    return handover.place


def _post(
    session: Session, group: Group, handover: Handover, confirmed_by: int | None, now: datetime
) -> ledger.Receipt:
    if handover.purpose == Purpose.CORRECTION:
        return _post_correction(session, group, handover, confirmed_by, now)
    loan_entries.split_for(session, group, handover)
    rotation_entries.split_for(session, group, handover, now)
    return _record(session, group, handover, confirmed_by, now)


def _post_correction(
    session: Session, group: Group, handover: Handover, confirmed_by: int | None, now: datetime
) -> ledger.Receipt:
    assert handover.about is not None, handover.number
    wrong = of_entry(session, group.id, handover.about)
    if wrong is None or wrong.state != State.CONFIRMED:
        raise Refusal("handover-nothing-to-correct")
    loan_entries.can_undo(session, wrong)
    # The right line first: the place that held the wrong amount may hold less by now than that, and still enough. Of a
    # loan, or of what the reserve is owed, the wrong one is taken back first: what the right amount pays depends on it.
    # And of what was paid out: neither the cash nor the savings need bear both.
    right = None
    if handover.minor:
        rotation_entries.split_for(session, group, handover, now)
    wrong_first = handover.loan is not None or bool(wrong.repaid_minor) or handover.corrects_payout
    if handover.minor and not wrong_first:
        right = _record(session, group, handover, confirmed_by, now)
    receipt = ledger.reverse(
        session,
        group.id,
        handover.about,
        happened=now,
        said_by=handover.said_by,
        confirmed_by=confirmed_by,
        cause=cause(handover),
        key=f"handover:{handover.number}:reverse",
        now=now,
    )
    _move(wrong, State.CORRECTED, now)
    session.flush()
    loan_entries.undone(session, group, wrong, now)
    if handover.minor and wrong_first:
        loan_entries.split_for(session, group, handover)
        right = _record(session, group, handover, confirmed_by, now)
    return right or receipt


def _record(
    session: Session, group: Group, handover: Handover, confirmed_by: int | None, now: datetime
) -> ledger.Receipt:
    corrects = Purpose.DEPOSIT if handover.loan is None else Purpose.REPAYMENT
    if handover.rotation is not None:
        corrects = Purpose.CONTRIBUTION
    if handover.corrects_payout:
        corrects = Purpose.WITHDRAWAL
    entry = ledger.Entry(
        kind=corrects.value if handover.purpose == Purpose.CORRECTION else handover.purpose,
        postings=lines_of(session, handover, group.currency),
        happened=now,
        said_by=handover.said_by,
        confirmed_by=confirmed_by if confirmed_by != handover.said_by else None,
        cause=cause(handover),
    )
    return ledger.record(session, group.id, entry, key=f"handover:{handover.number}:post", now=now)


def _reverse(session: Session, group: Group, handover: Handover, by: int, now: datetime) -> ledger.Receipt:
    assert handover.entry is not None, handover.number
    return ledger.reverse(
        session,
        group.id,
        handover.entry,
        happened=now,
        said_by=by,
        confirmed_by=None,
        cause=cause(handover),
        key=f"handover:{handover.number}:undo",
        now=now,
    )
