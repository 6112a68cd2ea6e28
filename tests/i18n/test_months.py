"""The months that people type."""

from __future__ import annotations

from datetime import date

import pytest

from bot.i18n.months import months_named, names_of_months

TODAY = date(2026, 11, 24)
NAMES = names_of_months(("en", "fr", "es", "ar", "sw"))


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("november", ["2026-11"]),
        ("Nov", ["2026-11"]),
        ("December", ["2025-12"]),
        ("sep", ["2026-09"]),
        ("septem", ["2026-09"]),
        ("3", ["2026-03"]),
        ("11/2026", ["2026-11"]),
        ("2026-11", ["2026-11"]),
        ("٢٠٢٦-١١", ["2026-11"]),
        ("march to may", ["2026-03", "2026-05"]),
        ("march - may 2025", ["2025-03", "2025-05"]),
        ("nov - jan", ["2025-11", "2026-01"]),
        ("nov 2025 - january", ["2025-11", "2026-01"]),
        ("december - feb 2025", ["2024-12", "2025-02"]),
        ("jan 2025 - feb 2026", ["2025-01", "2026-02"]),
        ("2026-03 2026-05", ["2026-03", "2026-05"]),
        ("mars - mai 2026", ["2026-03", "2026-05"]),
        ("août", ["2026-08"]),
        ("agosto", ["2026-08"]),
        ("نوفمبر", ["2026-11"]),
        ("Novemba 2025", ["2025-11"]),
        ("my statement of november please", ["2026-11"]),
        ("ju", []),
        ("13", []),
        ("0", []),
        ("2025", []),
        ("1999", []),
        ("99999999999999999999", []),
        ("what", []),
        ("", []),
    ],
)
def test_months(text: str, months: list[str]) -> None:
    assert [f"{day:%Y-%m}" for day in months_named(text, TODAY, NAMES)] == months


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "sw"])
def test_each_language_knows_its_own_names_in_full(language: str) -> None:
    names = names_of_months((language,))
    assert set(names.values()) == set(range(1, 13))
