"""A circle of turns in words: what was agreed for it, one sentence a term.

    in_words(terms, "EUR")      all its terms, for whoever is asked to take part, or looks them up
    in_short(terms, "EUR")      what has to be known before anything else: how much, how often, from when, in what order
    line(name, terms, "EUR")    one of them, by its name in DETAILS

Each term has one sentence, so that what is proposed, what a member agrees to and what is shown later are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.cooperative.rotation_terms import Order, RotationTerms
from bot.ledger import LAST, Pace
from bot.messages import Name, Say, say
from bot.money import Money

__all__ = ["DETAILS", "WEEKDAYS", "in_short", "in_words", "line", "seats_in_words"]

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def in_words(terms: RotationTerms, currency: str) -> tuple[Say, ...]:
    """All the terms that say something, one sentence each."""
    return (*in_short(terms, currency), *(line(name, terms, currency) for name in DETAILS if _matters(name, terms)))


def in_short(terms: RotationTerms, currency: str) -> tuple[Say, ...]:
    """How much, how often, from when on, and in what order."""
    return (
        _amount(terms, currency),
        _pace(terms, currency),
        say("rotation-term-start", day=terms.due_days(1)[0]),
        _order(terms, currency),
    )


def line(name: str, terms: RotationTerms, currency: str) -> Say:
    """The sentence of one term, by its name in DETAILS."""
    return DETAILS[name](terms, currency)


def seats_in_words(halves: int) -> Say:
    """How much of a turn somebody takes: half a seat, one, or several."""
    return say("rotation-seats", whole=halves // 2, half=bool(halves % 2))


def _amount(terms: RotationTerms, currency: str) -> Say:
    amount = Money(terms.amount_minor, currency)
    if not terms.has_halves:
        return say("rotation-term-amount-whole", amount=amount)
    return say("rotation-term-amount", amount=amount, half=Money(terms.amount_minor // 2, currency))


def _pace(terms: RotationTerms, _: str) -> Say:
    weekday = WEEKDAYS[terms.weekday if terms.pace == Pace.MONTH_WEEKDAY else terms.start.weekday()]
    match terms.pace:
        case Pace.WEEK | Pace.TWO_WEEKS:
            return say(f"rotation-term-{terms.pace}", weekday=weekday)
        case Pace.MONTH_WEEKDAY:
            return say(
                "rotation-term-month-weekday", weekday=weekday, nth="last" if terms.nth == LAST else str(terms.nth)
            )
        case Pace.MONTH_DAY | Pace.PAYDAY:
            return say(f"rotation-term-{terms.pace}", number=terms.day)
    return say("rotation-term-month-last")


def _order(terms: RotationTerms, currency: str) -> Say:
    if terms.price_minor:
        return say("rotation-term-order-priced", price=Money(terms.price_minor, currency))
    if terms.order == Order.BIDS:
        floor, commission = terms.bid_floor_percent * 100, terms.commission_percent * 100
        return say("rotation-term-order-bids", floor=floor, commission=commission, shared=terms.dividend.value)
    return say(f"rotation-term-order-{terms.order}")


def _pot(terms: RotationTerms, _: str) -> Say:
    return say("rotation-term-direct" if terms.direct else "rotation-term-treasurer")


def _missing(terms: RotationTerms, _: str) -> Say:
    return say(f"rotation-term-missing-{terms.missing}", days=terms.wait_days)


def _reserve(terms: RotationTerms, currency: str) -> Say:
    if not terms.reserve_minor:
        return say("rotation-term-no-reserve")
    return say("rotation-term-reserve", reserve=Money(terms.reserve_minor, currency))


def _back(terms: RotationTerms, _: str) -> Say:
    return say("rotation-term-back" if terms.reserve_back else "rotation-term-back-not")


def _receiver(terms: RotationTerms, _: str) -> Say:
    return say("rotation-term-receiver-pays" if terms.receiver_pays else "rotation-term-receiver-pays-not")


def _hold(terms: RotationTerms, _: str) -> Say:
    if not terms.hold_percent:
        return say("rotation-term-no-hold")
    return say("rotation-term-hold", percent=terms.hold_percent * 100, until=terms.hold_until)


def _guarantor(terms: RotationTerms, _: str) -> Say:
    return say("rotation-term-guarantor" if terms.guarantor else "rotation-term-no-guarantor")


def _swap(terms: RotationTerms, _: str) -> Say:
    return say("rotation-term-swap-chair" if terms.swap_by_chair else "rotation-term-swap")


def _newcomers(terms: RotationTerms, _: str) -> Say:
    return say("rotation-term-newcomers", months=terms.late_months)


def _names(terms: RotationTerms, _: str) -> Say:
    return say("rotation-term-names" if terms.names_shown else "rotation-term-no-names")


def _organiser(terms: RotationTerms, _: str) -> Say:
    if not terms.organiser_id:
        return say("rotation-term-no-organiser")
    return say("rotation-term-organiser", person=Name(terms.organiser_id))


def _fee(terms: RotationTerms, currency: str) -> Say:
    if not terms.fee_minor:
        return say("rotation-term-no-fee")
    return say("rotation-term-fee", fee=Money(terms.fee_minor, currency))


# Every term beside those in short, in the order in which they are read out, and can be changed.
DETAILS: Mapping[str, Callable[[RotationTerms, str], Say]] = {
    "pot": _pot,
    "missing": _missing,
    "reserve": _reserve,
    "back": _back,
    "receiver": _receiver,
    "hold": _hold,
    "guarantor": _guarantor,
    "newcomers": _newcomers,
    "swap": _swap,
    "names": _names,
    "organiser": _organiser,
    "fee": _fee,
}


def _matters(name: str, terms: RotationTerms) -> bool:
    """Whether a term says anything: what nobody agreed on is not read out."""
    if name == "swap":
        # Nobody knows whose turn is when, where that is decided as it goes.
        return not terms.is_ordered_as_it_goes
    fields = {"hold": "hold_percent", "newcomers": "late_months", "organiser": "organiser_id", "fee": "fee_minor"}
    fields |= {"reserve": "reserve_minor", "back": "reserve_minor", "guarantor": "guarantor"}
    return name not in fields or bool(getattr(terms, fields[name]))
