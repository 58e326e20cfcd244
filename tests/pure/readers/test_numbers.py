from __future__ import annotations

from datetime import date

import pytest

from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.numbers import number_from_text, number_values_equal, read_numbers
from tests.pure.readers.numbers_in_seven_languages import BY_LANGUAGE
from tests.pure.readers.tables import rows, show

TODAY = date(2026, 3, 10)
CASES = [
    pytest.param(*row, id=f"{lang}: {row[0]}") for lang, table in BY_LANGUAGE.items() for row in rows(table)
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_it_reads_the_numbers_of_a_sentence(sentence: str, expected: str) -> None:
    readings = read_numbers(fold(sentence), TODAY)
    assert "; ".join(show(reading) for reading in readings) == expected


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("We're 50 people.", "50"),
        ("Roughly 25k EUR per year", "25k EUR"),
        ("No, not more than 730 for now.", "not more than 730"),
        ("We could pay four or five hundred.", "four or five hundred"),
        ("somewhere between 50 and 100", "between 50 and 100"),
        ("about 1 200 seats", "1 200"),
        ("we are 50-ish", "50-ish"),
        ("“One hundred and forty one dollars”", "One hundred and forty one dollars"),
        ("Ich brauche mindestens zwanzig Plätze", "mindestens zwanzig"),
        ("１２ people", "１２"),
    ],
)
def test_a_reading_spans_the_words_that_carry_its_value(sentence: str, words: str) -> None:
    folded = fold(sentence)
    (reading,) = read_numbers(folded, TODAY)
    assert folded.source(reading.start, reading.end) == words


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (50, 50.0, True),
        (50, 500, False),
        (0.1 + 0.2, 0.3, True),
        ({"min": 50, "max": None}, {"min": 50}, True),
        ({"min": 50, "max": 100}, {"min": 50.0, "max": 100}, True),
        ({"min": 50, "max": 100}, {"min": 50, "max": 1000}, False),
        ({"min": None, "max": 900}, {"min": 900, "max": None}, False),
        ({"amount": 5, "currency": "EUR"}, {"amount": 5, "currency": "eur"}, True),
        ({"amount": 5, "currency": "EUR"}, {"amount": 5, "currency": "USD"}, False),
        ({"amount": 5, "currency": "EUR"}, 5, False),
        (True, 1, False),
        (None, 0, False),
        ("50", 50, False),
    ],
)
def test_values_are_equal_only_when_they_say_the_same(one: object, other: object, same: bool) -> None:
    assert number_values_equal(one, other) is same
    assert number_values_equal(other, one) is same


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("50", 50),
        (" fifty ", 50),
        ("1.5k", 1500),
        ("25k EUR", {"amount": 25000, "currency": "EUR"}),
        ("50-100", {"min": 50, "max": 100}),
        ("50 people", None),
        ("a few hundred", None),
        ("50 60", None),
        ("", None),
        ("people", None),
    ],
)
def test_a_text_that_is_one_number_gives_its_value(text: str, value: object) -> None:
    assert number_from_text(text) == value
