"""An amount as an answer, the same in every conversation: typed in any way, picked, or asked back.

"1.000" is a thousand to one and one to another. It is never guessed: both readings come back as choices of the same
question, and a picked amount is understood where a typed one is.
"""

from __future__ import annotations

from bot import answers
from bot.dialogue import Turn
from bot.errors import Refusal
from bot.messages import Choice, say
from bot.money import Money, exponent

__all__ = ["amount_choice", "amount_said", "in_figures"]


def amount_choice(amount: Money) -> Choice:
    """A choice that means this amount."""
    return Choice(f"={amount.minor}", say("amount-button", amount=amount))


def amount_said(turn: Turn, currency: str) -> Money:
    """The amount that was picked or typed. Raises Refusal where there is none, or with both readings where two fit."""
    if turn.choice.startswith("="):
        return Money(int(turn.choice[1:]), currency)
    read = answers.find_amount(turn.text, currency)
    if isinstance(read, answers.Ambiguous):
        raise Refusal("amount-which", choices=tuple(amount_choice(reading) for reading in read.readings))
    if isinstance(read, answers.Unread):
        raise Refusal(f"amount-{read.reason}")
    return read.money


def in_figures(amount: Money) -> str:
    """The amount as anybody could have typed it, to be read as an answer elsewhere: 50, or 50.25."""
    places = exponent(amount.currency)
    whole, fraction = divmod(amount.minor, 10**places)
    return f"{whole}.{fraction:0{places}}" if fraction else str(whole)
