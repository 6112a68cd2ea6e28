"""What is typed in the place of a tap: the number that an offer was shown with, or a label that came to us late.

43      what may be picked at any time, for as long as nobody can mistake it for an amount
01      the first answer to the last question, where "1" alone could be an amount
48291   a vote: the code that was sent for it, and what it says. "4829 yes" says the same
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import timedelta

from bot import answers, dialogue, numbers, outbox, unsaid
from bot.cooperative.ballot_codes import DIGITS
from bot.cooperative.motions import Vote
from bot.dialogue import Talk, Turn
from bot.errors import Refusal
from bot.hearing import choice_among
from bot.messages import Choice, say
from bot.outbox import Offer

__all__ = ["ballot_in", "code_in", "late_tap"]

# As long as what was missed is still said.
_CODES_KNOWN = unsaid.MISSED_WITHIN
# A number this old may well be meant as an amount by whoever types it.
_CODES_FRESH = timedelta(days=1)

_CODE = re.compile(r"\d\d")
_BALLOT = re.compile(r"(\d{4})[\s.,:-]*(\d|[^\d\s.,:-].*)")
_VOTES = tuple(Choice(vote.value, say(f"motion-{vote.value}-button")) for vote in Vote)


def code_in(turn: Turn, talk: Talk) -> Offer | None:
    """The offer whose number was typed; None if nothing but a number's look speaks for that.

    Raises Refusal, which asks back, where it could as well be an amount.
    """
    typed = unicodedata.normalize("NFKC", turn.text).strip()
    if not _CODE.fullmatch(typed):
        return None
    code = int(typed)
    found = numbers.offer_with(turn.session, turn.address.id, code, turn.now - _CODES_KNOWN)
    if found is None:
        return None
    offer, row = found
    if not offer.action:
        # An answer to a question that is past: the number is read as what it says.
        return offer if talk.steps is not None and offer.version == talk.number else None
    step = dialogue.waiting_step(turn.session, talk)
    if step is not None and step.reads_numbers:
        # They were asked for a number, and this is one.
        return None
    said = outbox.said(turn.session, row)
    amount = answers.amount(typed, turn.group.currency) if turn.group is not None else None
    if turn.now - row.created_at >= _CODES_FRESH and said is not None and isinstance(amount, answers.Amount):
        paid = Choice("deposit", say("unknown-paid-button", amount=amount.money), action="deposit", object=typed)
        raise Refusal("number-which", choices=(said.choices[offer.position - 1], paid), number=typed)
    return offer


def ballot_in(turn: Turn) -> tuple[str, str] | None:
    """The code and the vote that were typed; None if it does not look like that."""
    typed = _BALLOT.fullmatch(unicodedata.normalize("NFKC", turn.text).strip())
    if typed is None:
        return None
    code, vote = "".join(str(int(digit)) for digit in typed[1]), typed[2]
    if vote.isdecimal():
        meant = [choice for choice, digit in DIGITS.items() if digit == int(vote)]
        return (code, meant[0]) if meant else None
    picked = choice_among(replace(turn, text=vote), _VOTES, numbers=False)
    return (code, picked.id) if picked is not None else None


def late_tap(turn: Turn) -> Offer | None:
    """The offer that a late text may have been a tap on: the one open offer with that label; None if there is none.

    Raises Refusal, which asks again, where several bear it.
    """
    rows = outbox.offers_at(turn.session, turn.address.id, turn.now - _CODES_KNOWN)
    newest: dict[str, int] = {}
    bearing: list[Offer] = []
    for offer, row in rows:
        # Only the newest message of a card is open, and the last of all questions.
        if newest.setdefault(row.card or row.key, row.id) != row.id:
            continue
        said = outbox.said(turn.session, row)
        choice = said.choices[offer.position - 1] if said is not None else None
        if choice is not None and choice_among(turn, (choice,), numbers=False, whole=True) is not None:
            bearing.append(offer)
    if len(bearing) > 1:
        raise Refusal("late-unclear", choices=(Choice("pending", say("outage-pending-button"), action="pending"),))
    return bearing[0] if bearing else None
