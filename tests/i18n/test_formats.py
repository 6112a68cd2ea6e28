"""Money, numbers and dates, as readers of different languages see them."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.answers import Ambiguous, Amount, amount
from bot.i18n import formats
from bot.i18n.formats import Reader
from bot.money import CURRENCIES, Money

FIRST_DAY = ["en", "fr", "es", "ar", "sw"]
AT = datetime(2026, 11, 24, 17, 5, tzinfo=UTC)


def reader(language: str, digits: str = "latn") -> Reader:
    return Reader(language, digits, "Europe/Brussels")


def spaced(text: str) -> str:
    """`text` with spaces that an eye can compare."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "minor", "currency", "seen"),
    [
        ("en", 50_00, "EUR", "€50"),
        ("en", 1_240_50, "EUR", "€1,240.50"),
        ("en", -50_00, "EUR", "-€50"),
        ("en", 500_00, "KES", "KES 500"),
        ("en", 50_00, "USD", "USD 50"),
        ("en", 50_00, "SEK", "SEK 50"),
        ("en", 5_000, "XOF", "F CFA 5,000"),
        ("en", 1_500, "TND", "TND 1.500"),
        ("en", 0, "EUR", "€0"),
        ("fr", 1_240_50, "EUR", "1 240,50 €"),
        ("fr", 5_000, "XAF", "5 000 FCFA"),
        ("es", 1_240_00, "EUR", "1240 €"),
        ("es", 12_400_00, "EUR", "12.400 €"),
        ("sw", 500_00, "KES", "Ksh 500"),
        ("hi", 1_234_567_00, "INR", "₹12,34,567"),
        ("ar", 1_240_50, "EUR", "\u20671,240.50 €\u2069"),
        ("ar", -250_00, "EGP", "\u2067\u200e-250 ج.م.\u2069"),
    ],
)
def test_money(language: str, minor: int, currency: str, seen: str) -> None:
    assert spaced(formats.money(reader(language), Money(minor, currency))) == seen


def test_money_in_the_digits_that_were_asked_for() -> None:
    assert spaced(formats.money(reader("ar", "arab"), Money(1_240_50, "EUR"))) == "\u2067١٬٢٤٠٫٥٠ €\u2069"
    assert spaced(formats.money(reader("bn", "beng"), Money(1_234_567_00, "BDT"))) == "১২,৩৪,৫৬৭৳"
    assert spaced(formats.money(reader("ur", "arabext"), Money(50_00, "PKR"))) == "\u2067PKR ۵۰\u2069"


@pytest.mark.parametrize(
    "language", ["en", "fr", "es", "ar", "sw", "bn", "ur", "am", "hi", "fil", "uk", "pt", "fa", "ne"]
)
def test_what_is_shown_can_be_typed_back(language: str) -> None:
    for digits in formats.digit_styles(language):
        for currency in ("EUR", "XOF", "KES", "USD", "TND", "ETB", "INR"):
            shown = formats.money(reader(language, digits), Money(123_45, currency))
            read = amount(shown, currency)
            # TND 12.345 is twelve thousand to others, and is asked back.
            readings = (
                read.readings if isinstance(read, Ambiguous) else (read.money,) if isinstance(read, Amount) else ()
            )
            assert Money(123_45, currency) in readings, shown


@pytest.mark.parametrize("language", FIRST_DAY)
def test_no_currency_is_shown_by_a_sign_that_others_share(language: str) -> None:
    signs: dict[str, str] = {}
    for currency in sorted(CURRENCIES):
        shown = formats.money(reader(language), Money(5_000_000, currency))
        sign = "".join(char for char in shown if not char.isdecimal()).strip(",.\u00a0\u2067\u2069")
        assert sign not in signs, f"{currency} and {signs[sign]} are both {sign}"
        signs[sign] = currency


def test_a_share_has_no_more_decimals_than_it_needs() -> None:
    english, french = reader("en"), reader("fr")
    assert [formats.percent(english, value) for value in (100, 1_250, 2_166, 0)] == ["1%", "12.5%", "21.66%", "0%"]
    assert spaced(formats.percent(french, 1_205)) == "12,05 %"
    assert formats.percent(reader("ar", "arab"), 1_250) == "١٢٫٥٪"


def test_numbers_of_things_and_of_papers() -> None:
    assert formats.number(reader("en"), 1_240) == "1,240"
    assert spaced(formats.number(reader("fr"), 1_240)) == "1 240"
    assert formats.number(reader("ar", "arab"), 1_240) == "١٬٢٤٠"
    assert formats.number(reader("en"), -3) == "-3"
    assert formats.receipt(reader("en"), 42) == "R-0042"
    assert formats.payment(reader("en"), 1_180) == "P-1180"
    assert formats.loan(reader("en"), 7) == "L-07"
    assert formats.mark(reader("en"), "7YE5GQ1M3XHB") == "7YE5-GQ1M-3XHB"
    # What members compare is the same on every phone.
    assert formats.receipt(reader("ar", "arab"), 42) == "\u2068R-0042\u2069"


@pytest.mark.parametrize(
    ("language", "digits", "day", "full", "moment"),
    [
        ("en", "latn", "Tue 24 Nov", "24 Nov 2026", "24 Nov 18:05"),
        ("fr", "latn", "mar. 24 nov.", "24 nov. 2026", "24 nov. 18:05"),
        ("es", "latn", "mar, 24 nov", "24 nov 2026", "24 nov 18:05"),
        ("sw", "latn", "Jumanne, 24 Nov", "24 Nov 2026", "24 Nov 18:05"),
        ("ar", "latn", "الثلاثاء، 24 نوفمبر", "24 نوفمبر 2026", "24 نوفمبر 18:05"),
        ("ar", "arab", "الثلاثاء، ٢٤ نوفمبر", "٢٤ نوفمبر ٢٠٢٦", "٢٤ نوفمبر ١٨:٠٥"),
    ],
)
def test_dates(language: str, digits: str, day: str, full: str, moment: str) -> None:
    who = reader(language, digits)
    assert formats.day(who, AT.date()) == formats.day(who, AT) == day
    assert formats.full_date(who, AT.date()) == full
    assert formats.moment(who, AT) == moment


def test_a_moment_is_shown_on_the_readers_own_clock() -> None:
    late = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    assert formats.moment(Reader("en", "latn", "Africa/Nairobi"), late) == "25 Nov 02:30"
    assert formats.day(Reader("en", "latn", "America/Mexico_City"), late) == "Tue 24 Nov"
    assert formats.time(Reader("ar", "arab", "UTC"), late) == "٢٣:٣٠"


@pytest.mark.usefixtures("moment")
def test_a_month_has_its_year_once_it_is_another() -> None:
    assert formats.month(reader("en"), date(2026, 11, 1)) == "November"
    assert formats.month(reader("en"), date(2025, 12, 1)) == "December 2025"
    assert formats.month(reader("es"), date(2027, 1, 1)) == "enero de 2027"
    assert formats.month(reader("ar", "arab"), date(2027, 1, 1)) == "يناير ٢٠٢٧"


@pytest.mark.usefixtures("moment")
@pytest.mark.parametrize(
    "language", ["en", "fr", "es", "ar", "sw", "ne", "ha", "yo", "tr", "uk", "am", "so", "bn", "ur"]
)
def test_no_month_is_a_bare_figure_or_in_a_script_of_others(language: str) -> None:
    scripts = set()
    for week in range(60):
        on = date(2026, 1, 1) + timedelta(weeks=week)
        for draw in (formats.day, formats.full_date, formats.month):
            letters = [char for char in draw(reader(language), on) if char.isalpha()]
            assert letters, (draw, on)
            scripts |= {unicodedata.name(char).split()[0] for char in letters}
    assert len(scripts - {"MODIFIER"}) == 1, scripts


@pytest.mark.usefixtures("moment")
def test_a_language_read_after_chinese_keeps_its_own_months() -> None:
    formats.month(reader("zh"), date(2026, 11, 1))
    # Kinyarwanda, because no other test reads it: Babel gives what a language lacks from the one it read last.
    assert formats.month(reader("rw"), date(2026, 11, 1)) == "Ugushyingo"


def test_a_name_is_set_apart_where_it_could_turn_the_sentence() -> None:
    assert formats.isolated(reader("en"), "Samuel") == "Samuel"
    assert formats.isolated(reader("en"), "علي") == "\u2068علي\u2069"
    assert formats.isolated(reader("ar"), "Samuel") == "\u2068Samuel\u2069"
    assert formats.isolated(reader("ar"), "one\n\ntwo") == "\u2068one\u2069\n\n\u2068two\u2069"
    assert formats.isolated(reader("en"), "Eve\u202e\u2069") == "Eve"


def test_the_digits_to_choose_from() -> None:
    assert formats.digit_styles("en") == ("latn",)
    assert formats.digit_styles("ar") == ("latn", "arab")
    assert formats.digit_styles("ur") == ("latn", "arabext")


def test_a_language_that_nobody_knows() -> None:
    with pytest.raises(ValueError, match="knows no language 'xx'"):
        formats.locale_of("xx")


@pytest.mark.parametrize(
    ("language", "zone", "city"),
    [
        ("en", "Europe/Brussels", "Brussels"),
        ("fr", "Europe/Brussels", "Bruxelles"),
        ("ar", "Africa/Cairo", "\u2068القاهرة\u2069"),
        ("sw", "America/Sao_Paulo", "Sao Paulo"),
        ("es", "UTC", "UTC"),
    ],
)
def test_a_city_is_called_as_its_reader_calls_it(language: str, zone: str, city: str) -> None:
    assert formats.city(reader(language), zone) == city
