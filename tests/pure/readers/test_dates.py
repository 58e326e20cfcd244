from __future__ import annotations

from datetime import date

import pytest

from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.dates import dates_equal, only_date, read_dates
from tests.pure.readers.dates_in_seven_languages import BY_LANGUAGE
from tests.pure.readers.tables import rows, show

TUESDAY = date(2026, 3, 10)
CASES = [
    pytest.param(*row, id=f"{lang}: {row[0]}") for lang, table in BY_LANGUAGE.items() for row in rows(table)
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_it_reads_the_dates_of_a_sentence(sentence: str, expected: str) -> None:
    readings = read_dates(fold(sentence), TUESDAY)
    assert "; ".join(show(reading, unit=False) for reading in readings) == expected


@pytest.mark.parametrize(
    "sentence", ["tomorrow", "the 8th", "next Friday", "in 3 weeks", "end of June", "March 9", "Q2"]
)
def test_without_today_a_relative_date_is_marked_but_has_no_value(sentence: str) -> None:
    (reading,) = read_dates(fold(sentence), None)
    assert reading.role == "date"
    assert reading.value is None


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("9 March 2027", "2027-03-09"),
        ("2027-03-09", "2027-03-09"),
        ("9.3.2027", "2027-03-09"),
        ("end of June 2027", "2027-06-30"),
        ("Q1 2027", {"min": "2027-01-01", "max": "2027-03-31"}),
    ],
)
def test_an_absolute_date_needs_no_today(sentence: str, value: object) -> None:
    (reading,) = read_dates(fold(sentence), None)
    assert reading.value == value
    assert reading.grade == "literal"


@pytest.mark.parametrize(
    ("today", "sentence", "value"),
    [
        (date(2019, 3, 1), "March 1st", "2019-03-01"),
        (date(2019, 3, 1), "the 14th of this month", "2019-03-14"),
        (date(2019, 3, 1), "next Wednesday", "2019-03-06"),
        (date(2019, 3, 1), "Tuesday next week", "2019-03-05"),
        (date(2019, 3, 1), "this Saturday", "2019-03-02"),
        (date(2019, 3, 1), "the 31st", "2019-03-31"),
        (date(2019, 4, 15), "the 31st", "2019-05-31"),
        (date(2026, 12, 30), "January 5th", "2027-01-05"),
        (date(2026, 12, 30), "tomorrow", "2026-12-31"),
        (date(2026, 12, 31), "in a month", "2027-01-31"),
        (date(2026, 1, 31), "in a month", "2026-02-28"),
        (date(2026, 11, 5), "next quarter", {"min": "2027-01-01", "max": "2027-03-31"}),
        (date(2026, 11, 5), "Q1", {"min": "2027-01-01", "max": "2027-03-31"}),
        (date(2028, 2, 1), "29 February", "2028-02-29"),
    ],
)
def test_dates_are_counted_from_today(today: date, sentence: str, value: object) -> None:
    (reading,) = read_dates(fold(sentence), today)
    assert reading.value == value


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("9th of March", "March 9", True),
        ("9th of March", "2026-03-09", True),
        ("the 12th", "March 12th", True),
        ("the 12th", "the 12th of this month", True),
        ("from the 12th", "the 12th", True),
        ("tomorrow", "the 11th", True),
        ("9. März", "le 9 mars", True),
        ("Friday", "the 13th", True),
        ("in 3 weeks", "in three weeks", True),
        ("next quarter", "Q2", True),
        ("the 11th", "the 12th", False),
        ("March 10th", "May 10th", False),
        ("the 9th", "the 9th with breakfast", False),
        ("June", "June 1st", False),
        ("next month", "next week", False),
        ("March 3rd", "March 30th", False),
        ("soon", "soon", True),
        ("soon", "later", False),
        ("", "the 9th", False),
    ],
)
def test_two_wordings_of_a_day_are_equal(one: str, other: str, same: bool) -> None:
    assert dates_equal(one, other, TUESDAY) is same
    assert dates_equal(other, one, TUESDAY) is same


def test_without_today_only_the_same_words_or_absolute_days_are_equal() -> None:
    assert dates_equal("on the 9th", "The 9th", None)
    assert dates_equal("9 March 2027", "2027-03-09", None)
    assert not dates_equal("the 9th", "March 9", None)


def test_a_text_with_two_dates_or_other_words_is_no_single_date() -> None:
    assert only_date("by the end of June", TUESDAY) is not None
    assert only_date("June or July", TUESDAY) is None
    assert only_date("the June invoice", TUESDAY) is None
