"""Money: whole minor units of one currency, and the exponents of ISO 4217.

    Money(5_000, "EUR")     fifty euro
    Money(5_000, "XOF")     five thousand francs: XOF has no minor unit
    Money(100, "EUR").split(3)      34, 33, 33: nothing is lost

There are no floats and no fractions: what cannot be divided is handed out unit by unit, and every unit has an owner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["CURRENCIES", "MINOR_MAX", "Money", "exponent", "is_currency"]

# A signed 64-bit column holds it with room to add a few thousand of the largest; no savings group comes near.
MINOR_MAX = 10**15

# ISO 4217's minor-unit exponents, which are what is stored. How many decimals people like to *see* is another matter
# (Babel's, in i18n): CLDR shows a Somali shilling without cents, ISO counts it in cents.
_NO_MINOR_UNIT = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
_THOUSANDTHS = "BHD IQD JOD KWD LYD OMR TND"
_HUNDREDTHS = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC"
    " CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD"
    " KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO"
    " NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL"
    " THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG"
)

CURRENCIES: dict[str, int] = {
    **dict.fromkeys(_HUNDREDTHS.split(), 2),
    **dict.fromkeys(_NO_MINOR_UNIT.split(), 0),
    **dict.fromkeys(_THOUSANDTHS.split(), 3),
}


def exponent(currency: str) -> int:
    """The number of decimals of `currency` in ISO 4217: 2 for EUR, 0 for XOF, 3 for TND. KeyError if unknown."""
    return CURRENCIES[currency]


def is_currency(code: str) -> bool:
    """Whether `code` is a currency Kitabu can keep a book in."""
    return code in CURRENCIES


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in `minor` units (cents, francs) of `currency` (ISO 4217). Negative amounts are allowed.

    Raises ValueError for an unknown currency, a non-integer, or more than MINOR_MAX; adding two currencies raises
    ValueError too, for that is a fault of ours and never something a member can do.
    """

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise ValueError(f"money is counted in whole minor units, not {type(self.minor).__name__}")
        if self.currency not in CURRENCIES:
            raise ValueError(f"unknown currency {self.currency!r}")
        if abs(self.minor) > MINOR_MAX:
            raise ValueError("more money than the book can hold")

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.minor * times, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return self.minor > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return self.minor >= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def split(self, parts: int) -> list[Money]:
        """`parts` amounts as equal as whole units allow, the larger ones first. Their sum is this amount."""
        return self.allocate([1] * parts)

    def allocate(self, weights: Sequence[int]) -> list[Money]:
        """This amount in proportion to `weights` (whole, not negative, not all zero), to the unit.

        Largest remainders: everyone gets the floor of their share, and the units left over go one each to the largest
        remainders, the earlier first where two are equal. The sum is this amount exactly.
        """
        whole = sum(weights)
        if whole <= 0 or min(weights) < 0:
            raise ValueError("weights must be whole, not negative, and not all zero")
        if self.minor < 0:
            return [-part for part in (-self).allocate(weights)]
        shares = [divmod(self.minor * weight, whole) for weight in weights]
        left = self.minor - sum(share for share, _ in shares)
        by_remainder = sorted(range(len(shares)), key=lambda i: (-shares[i][1], i))
        lucky = set(by_remainder[:left])
        return [Money(share + (i in lucky), self.currency) for i, (share, _) in enumerate(shares)]

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not mix")
        return other.minor
