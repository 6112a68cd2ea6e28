"""Amounts as people type them. An amount that is read wrongly is worse than any that is asked for again."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from bot.answers import Ambiguous, Amount, Reading, Reason, Unread, amount, find_amount, number
from bot.money import CURRENCIES, MINOR_MAX, Money, exponent


def euro(minor: int, rest: str = "") -> Amount:
    return Amount(Money(minor, "EUR"), rest)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("50", 50_00),
        (" 50 ", 50_00),
        ("50.00", 50_00),
        ("50,00", 50_00),
        ("24,70", 24_70),
        ("24.7", 24_70),
        ("1 000", 1_000_00),
        ("1\u00a0000", 1_000_00),
        ("1\u202f000,50", 1_000_50),
        ("1'000", 1_000_00),
        ("1’000.50", 1_000_50),
        ("1.000,50", 1_000_50),
        ("1,000.50", 1_000_50),
        ("1.000.000", 1_000_000_00),
        ("1,00,000", 100_000_00),
        ("12,34,567.5", 1_234_567_50),
        ("1.234", 1_234_00),  # as a decimal it would have a figure that the euro has not
        ("50.", 50_00),
        ("50!", 50_00),
        ("50.-", 50_00),
        ("50,--", 50_00),
        ("50/=", 50_00),
        ("50/-", 50_00),
        ("0,05", 5),
    ],
)
def test_figures_and_separators(text: str, cents: int) -> None:
    assert amount(text, "EUR") == euro(cents)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("١٢٣", 123_00),
        ("٥٠٫٥", 50_50),
        ("1٬٠٠٠", 1_000_00),
        ("١٬٠٠٠٫٥٠", 1_000_50),
        ("۱۲۳", 123_00),
        ("১০০", 100_00),
        ("৫০", 50_00),
        ("१२", 12_00),
        ("௧௨", 12_00),
        ("１２３", 123_00),
        ("5️⃣0️⃣", 50_00),
        ("\u200f٥٠\u200f", 50_00),
    ],
)
def test_figures_of_any_script(text: str, cents: int) -> None:
    assert amount(text, "EUR") == euro(cents)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("€50", "EUR", 50_00),
        ("50€", "EUR", 50_00),
        ("50 e", "EUR", 50_00),
        ("50 euros", "EUR", 50_00),
        ("EUR 50", "EUR", 50_00),
        ("€50 EUR", "EUR", 50_00),
        ("50 يورو", "EUR", 50_00),
        ("Ksh 50", "KES", 50_00),
        ("50/= ksh", "KES", 50_00),
        ("50 birr", "ETB", 50_00),
        ("50 ብር", "ETB", 50_00),
        ("$50", "USD", 50_00),
        ("US$ 50", "USD", 50_00),
        ("R$ 50", "BRL", 50_00),
        ("GH₵50", "GHS", 50_00),
        ("Rs.50", "INR", 50_00),
        ("५० रुपये", "INR", 50_00),
        ("৫০ টাকা", "BDT", 50_00),
        ("50 ج.م.", "EGP", 50_00),
        ("50 pounds", "SSP", 50_00),
        ("5.000 F CFA", "XOF", 5_000),
        ("FCFA5000", "XAF", 5_000),
        ("K50", "ZMW", 50_00),
        ("12,5", "TND", 12_500),
    ],
)
def test_the_name_and_sign_of_the_currency(text: str, currency: str, minor: int) -> None:
    assert amount(text, currency) == Amount(Money(minor, currency))


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("50k", 50_000_00),
        ("2,5k", 2_500_00),
        ("5 mille", 5_000_00),
        ("5 mil", 5_000_00),
        ("elfu 5", 5_000_00),
        ("5 elfu", 5_000_00),
        ("5 آلاف", 5_000_00),
        ("1 lakh", 100_000_00),
        ("1.25 lakh", 125_000_00),
        ("laki 2", 200_000_00),
        ("1 million", 1_000_000_00),
        ("5 mille euros", 5_000_00),
    ],
)
def test_thousands_and_lakhs(text: str, cents: int) -> None:
    assert amount(text, "EUR") == euro(cents)


@pytest.mark.parametrize(
    ("text", "currency", "larger", "smaller"),
    [
        ("1.000", "EUR", 1_000_00, 1_00),
        ("1,000", "EUR", 1_000_00, 1_00),
        ("€1.500", "EUR", 1_500_00, 1_50),
        ("١٬٠٠٠".replace("٬", "،"), "EUR", 1_000_00, 1_00),
        ("1.234", "TND", 1_234_000, 1_234),
        ("1.000k", "EUR", 1_000_000_00, 1_000_00),
        ("50k", "ZMW", 50_000_00, 50_00),
    ],
)
def test_what_can_be_meant_in_two_ways_is_not_guessed(text: str, currency: str, larger: int, smaller: int) -> None:
    assert amount(text, currency) == Ambiguous((Money(larger, currency), Money(smaller, currency)))


def test_a_currency_without_decimals_has_no_such_doubt() -> None:
    assert amount("1.000", "XOF") == Amount(Money(1_000, "XOF"))
    assert amount("1,500", "XOF") == Amount(Money(1_500, "XOF"))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.NONE),
        ("\u200b", Reason.NONE),
        ("fifty", Reason.NONE),
        ("NaN", Reason.NONE),
        ("Infinity", Reason.NONE),
        ("五十", Reason.NONE),
        ("50 12", Reason.MANY),
        ("20 + 30", Reason.MANY),
        ("50 please", Reason.WORDS),
        ("1e9", Reason.FORM),
        ("1_000", Reason.FORM),
        ("1,00,00", Reason.FORM),
        ("1.000,00,0", Reason.FORM),
        ("1'00", Reason.FORM),
        (".5", Reason.FORM),
        ("050", Reason.FORM),
        ("0470123456", Reason.FORM),
        ("1/2", Reason.FORM),
        ("18:05", Reason.FORM),
        ("50%", Reason.FORM),
        ("(50)", Reason.FORM),
        ("0x10", Reason.FORM),
        ("2026 500", Reason.FORM),
        ("+5", Reason.SIGN),
        ("-5", Reason.SIGN),
        ("−5", Reason.SIGN),
        ("- 5", Reason.SIGN),
        ("5-", Reason.SIGN),
        ("-€50", Reason.SIGN),
        ("€-50", Reason.SIGN),
        ("-0", Reason.SIGN),
        ("5O", Reason.LETTERS),
        ("5О", Reason.LETTERS),
        ("O5", Reason.LETTERS),
        ("5O0", Reason.LETTERS),
        ("5l", Reason.LETTERS),
        ("1٢٣", Reason.MIXED),
        ("٥۵", Reason.MIXED),
        ("፶", Reason.NUMERALS),
        ("5²", Reason.NUMERALS),
        ("5½", Reason.NUMERALS),
        ("Ⅷ", Reason.NUMERALS),
        ("㋀", Reason.NUMERALS),
        ("50.0001", Reason.DECIMALS),
        ("0.500", Reason.DECIMALS),
        ("1234.567", Reason.DECIMALS),
        ("1,234.567", Reason.DECIMALS),
        ("50 cents", Reason.CENTS),
        ("50 centimes", Reason.CENTS),
        ("$50", Reason.CURRENCY),
        ("50 birr", Reason.CURRENCY),
        ("Ksh 50", Reason.CURRENCY),
        ("50 USD", Reason.CURRENCY),
        ("¤50", Reason.CURRENCY),
        ("0", Reason.ZERO),
        ("0,00", Reason.ZERO),
        ("٠", Reason.ZERO),
        ("99999999999999", Reason.TOO_LARGE),
        ("9" * 200, Reason.TOO_LARGE),
        ("999999999 lakh", Reason.TOO_LARGE),
        ("9" * 5_000, Reason.TOO_LONG),
    ],
)
def test_what_is_refused_and_why(text: str, reason: Reason) -> None:
    assert amount(text, "EUR") == Unread(reason)


def test_decimals_that_the_currency_has_not() -> None:
    assert amount("1.5", "XOF") == Unread(Reason.DECIMALS)
    assert amount("50.00", "XOF") == Unread(Reason.DECIMALS)
    assert amount("1.2345", "TND") == Unread(Reason.DECIMALS)


@pytest.mark.parametrize(
    ("text", "cents", "rest"),
    [
        ("I paid 50", 50_00, "I paid"),
        ("I paid €50.", 50_00, "I paid"),
        ("paid 50 fatou", 50_00, "paid fatou"),
        ("paid 50, Fatou!", 50_00, "paid Fatou"),
        ("50 ✅", 50_00, "✅"),
        ("dépôt: 1 000 euros pour novembre", 1_000_00, "dépôt pour novembre"),
        ("nimelipa elfu 5 kwa Fatou", 5_000_00, "nimelipa kwa Fatou"),
        ("دفعت ٥٠ يورو", 50_00, "دفعت"),
        ("fatou - 50", 50_00, "fatou"),
    ],
)
def test_the_amount_in_a_sentence(text: str, cents: int, rest: str) -> None:
    assert find_amount(text, "EUR") == euro(cents, rest)


def test_a_minus_in_a_sentence_is_no_dash() -> None:
    assert find_amount("paid -50", "EUR") == Unread(Reason.SIGN)
    assert find_amount("paid -€50 today", "EUR") == Unread(Reason.SIGN)


def test_one_of_two_readings_too_large_is_too_large() -> None:
    assert amount("99999999999k", "ZMW") == Unread(Reason.TOO_LARGE)


def test_emoji_beside_an_amount_do_no_harm() -> None:
    assert amount("50 ✅", "EUR") == euro(50_00, "✅")
    assert amount("💶50", "EUR") == euro(50_00, "💶")


def test_a_short_word_after_the_amount_is_not_taken_for_money() -> None:
    assert find_amount("paid 50 e Fatou", "CHF") == Amount(Money(50_00, "CHF"), "paid e Fatou")


def test_two_numbers_in_a_sentence_are_no_amount() -> None:
    assert find_amount("paid 50 for 2 people", "EUR") == Unread(Reason.MANY)
    assert find_amount("50 at 18:05", "EUR") == Unread(Reason.MANY)


@pytest.mark.parametrize(
    ("text", "value"),
    [("7", 7), (" ٧ ", 7), ("12)", 12), ("3.", 3), ("1️⃣", 1), ("00", 0)]
    + [(text, None) for text in ("", "²", "1٢", "-1", "+1", "1.5", "1e3", "1_0", "1234567890", "one", "፩", "1 2")],
)
def test_a_plain_number(text: str, value: int | None) -> None:
    assert number(text) == value


# What follows compares with values that nobody here wrote down: the locale data of the Unicode consortium.

LOCALES = """
en en_GB en_IN en_ZA fr fr_CH fr_CA es es_MX es_VE pt pt_BR ar ar_EG ar_MA ar_SD sw sw_KE am so bn hi ur ne fil uk zh
vi tr ru ht fa pa wo ln yo ha id ro pl de de_AT de_CH it nl sv nb da fi cs hu el he ka hy th km my lo ta te
"""


def never_wrong(reading: Reading, minor: int, currency: str) -> None:
    money = Money(minor, currency)
    if isinstance(reading, Amount):
        assert reading.money == money
    elif isinstance(reading, Ambiguous):
        assert money in reading.readings


@given(
    minor=st.integers(1, 10**11),
    currency=st.sampled_from(sorted(CURRENCIES)),
    locale=st.sampled_from(LOCALES.split()),
    numbering=st.sampled_from(["latn", "default"]),
)
def test_every_way_the_world_writes_a_number(minor: int, currency: str, locale: str, numbering: str) -> None:
    value = Decimal(minor).scaleb(-exponent(currency))
    text = format_decimal(value, locale=locale, decimal_quantization=False, numbering_system=numbering)
    reading = amount(text, currency)
    assert not isinstance(reading, Unread), (text, reading)
    never_wrong(reading, minor, currency)
    assert amount(f"  {text}.", currency) == reading


@given(
    minor=st.integers(1, 10**11),
    currency=st.sampled_from(sorted(CURRENCIES)),
    locale=st.sampled_from(LOCALES.split()),
)
def test_currency_as_the_world_writes_it_is_never_read_wrongly(minor: int, currency: str, locale: str) -> None:
    value = Decimal(minor).scaleb(-exponent(currency))
    text = format_currency(value, currency, locale=locale, currency_digits=False, decimal_quantization=False)
    never_wrong(amount(text, currency), minor, currency)
    never_wrong(find_amount(f"I paid {text} to her", currency), minor, currency)


@given(minor=st.integers(1, MINOR_MAX), zero=st.sampled_from([0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0x1040, 0xFF10]))
def test_any_figures_make_the_same_number(minor: int, zero: int) -> None:
    whole, cents = divmod(minor, 100)
    text = f"{whole},{cents:02}".translate({0x30 + i: zero + i for i in range(10)})
    assert amount(text, "EUR") == euro(minor)


@given(st.text(alphabet="0159.,'٬٫ ٠٥-+eOk€$_/()²½ \u200f\u00a0", max_size=12))
def test_nothing_typed_raises_or_makes_a_bad_amount(text: str) -> None:
    for currency in ("EUR", "XOF", "TND"):
        reading = find_amount(text, currency)
        if isinstance(reading, Amount):
            assert 0 < reading.money.minor <= MINOR_MAX
        elif isinstance(reading, Ambiguous):
            larger, smaller = reading.readings
            assert 0 < smaller.minor < larger.minor <= MINOR_MAX


@given(st.text(max_size=400))
def test_any_text_at_all_has_a_reading(text: str) -> None:
    assert isinstance(amount(text, "EUR"), (Amount, Ambiguous, Unread))
    number(text)


def test_decimal_grouping_of_babel_is_what_is_meant() -> None:
    assert format_decimal(1234567, locale="hi") == "12,34,567"
    assert amount("12,34,567", "INR") == Amount(Money(1_234_567_00, "INR"))
