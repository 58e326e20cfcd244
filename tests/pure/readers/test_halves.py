"""Halves, how often, cents behind a whole, minutes that are no days."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.numbers import read_numbers

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("half a kilo of flour", 0.5, "kilo"),
        ("media hora", 0.5, "hora"),
        ("an hour and a half", 1.5, "hour"),
        ("two hours and a half", 2.5, "hours"),
        ("twice a week", 2, "times"),
        ("sechsmal die Woche", 6, "times"),
        ("85 dollars and 40 cents", {"amount": 85.4, "currency": "USD"}, ""),
        ("7 euro 50 a week", {"amount": 7.5, "currency": "EUR"}, ""),
        ("a fiver a month", 5, ""),
        ("turn it up to 60", 60, ""),
        ("just me and my wife", 2, ""),
        ("met z'n vijftigen", 50, ""),
    ],
)
def test_it_reads_a_number_without_a_number_word(text: str, value: Any, unit: str) -> None:
    assert [(r.value, r.unit) for r in read_numbers(fold(text))] == [(value, unit)]


@pytest.mark.parametrize("text", ["half past five", "the second half", "half the team", "einmal"])
def test_it_leaves_other_halves_alone(text: str) -> None:
    assert not [r for r in read_numbers(fold(text)) if r.value in (0.5, 1) and not r.role]


def test_a_mill_is_no_million() -> None:
    assert [r.value for r in read_numbers(fold("9 Mill Road"))] == [9]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("at 10:15 am on July 18th", ["2026-07-18"]),
        ("10 am on July 18th", ["2026-07-18"]),
        ("make it the 20th, not the 19th", ["2026-03-20", "2026-03-19"]),
        ("20th, not 19th", ["2026-03-20", "2026-03-19"]),
        ("the 21st floor on 5th avenue", []),
    ],
)
def test_it_reads_the_days(text: str, days: list[str]) -> None:
    assert [r.value for r in read_dates(fold(text), TODAY)] == days
