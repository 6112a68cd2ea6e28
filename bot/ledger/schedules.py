"""The sums of a loan: what is owed when, to the minor unit."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Every", "LoanKind"]


class LoanKind(StrEnum):
    """How the price of a loan is reckoned."""

    FLAT = "flat"
    EQUAL_INSTALMENTS = "equal-instalments"
    EQUAL_PRINCIPAL = "equal-principal"
    FEE = "fee"
    COST_PLUS = "cost-plus"
    IN_ADVANCE = "in-advance"


class Every(StrEnum):
    """How often an instalment falls due. END: once, everything at the end of the time."""

    WEEK = "week"
    TWO_WEEKS = "two-weeks"
    MONTH = "month"
    END = "end"
