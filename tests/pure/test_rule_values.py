from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadqual.qualification.fields import Choice, Field
from leadqual.qualification.worded import worded
from routing.operators import OPERATORS
from routing.values import ValueProblem, parse, show, typed

SIZE = Field("company_size", "number", integer=True)
BUDGET = Field("budget", "number", unit="money")
TIMING = Field("timing", "choice", choices=(Choice("Right away"), Choice("Later"), Choice("No, never")))
START = Field("start", "date", format="iso")
ROLE = Field("role", "text")
EMAIL = Field("email", "email")

READ = [
    (SIZE, "at_least", "50", 50),
    (SIZE, "at_least", " 1,500 ", 1500),
    (SIZE, "at_least", "1 500", 1500),
    (SIZE, "at_least", "1.5k", 1500),
    (SIZE, "at_least", "2 m", 2_000_000),
    (SIZE, "at_least", "0.125", 0.125),
    (SIZE, "at_least", "-3", -3),
    (SIZE, "between", "50 to 200", {"min": 50, "max": 200}),
    (SIZE, "between", "50 and 200", {"min": 50, "max": 200}),
    (SIZE, "between", "50-200", {"min": 50, "max": 200}),
    (SIZE, "between", "50 – 200", {"min": 50, "max": 200}),
    (BUDGET, "at_least", "10000", 10_000),
    (BUDGET, "at_least", "10,000 EUR", {"amount": 10_000, "currency": "EUR"}),
    (BUDGET, "at_least", "€10k", {"amount": 10_000, "currency": "EUR"}),
    (BUDGET, "at_least", "usd 500", {"amount": 500, "currency": "USD"}),
    (BUDGET, "between", "10k to 20k EUR", {"min": 10_000, "max": 20_000, "currency": "EUR"}),
    (BUDGET, "between", "$10-$20", {"min": 10, "max": 20, "currency": "USD"}),
    (TIMING, "one_of", "later", ["Later"]),
    (TIMING, "one_of", "Later, right away", ["Later", "Right away"]),
    (TIMING, "one_of", "No, never", ["No, never"]),
    (TIMING, "one_of", "No, never; Later", ["No, never", "Later"]),
    (START, "before", "2026-03-31", "2026-03-31"),
    (START, "between", "2026-03-01 to 2026-03-31", {"min": "2026-03-01", "max": "2026-03-31"}),
    (START, "within_days", "90", 90),
    (START, "within_days", "90 days", 90),
    (ROLE, "mentions", "head of, director", ["head of", "director"]),
    (EMAIL, "domain_in", "@gmail.example, mail.example", ["gmail.example", "mail.example"]),
    (ROLE, "known", "", None),
]


@pytest.mark.parametrize(("field", "op", "text", "value"), READ)
def test_it_reads_what_people_type(field: Field, op: str, text: str, value: Any) -> None:
    assert parse(field, op, text) == value
    assert parse(field, op, typed(value)) == value


REFUSED = [
    (SIZE, "at_least", "", "needs a value"),
    (SIZE, "known", "50", "needs no value"),
    (SIZE, "at_least", "many", "is not a number"),
    (SIZE, "at_least", "50 people", "is not a number"),
    (SIZE, "at_least", "50 EUR", "is not a number"),
    (SIZE, "at_least", "1.200", "two ways: write 1200 or 1."),
    (SIZE, "between", "50", "from one to another"),
    (SIZE, "between", "200 to 50", "begins after it ends"),
    (BUDGET, "between", "10 EUR to 20 USD", "two currencies"),
    (TIMING, "one_of", "Soon", "none of the choices: “Right away”, “Later”"),
    (START, "before", "31.3.2026", "year-month-day"),
    (START, "within_days", "soon", "number of days"),
    (START, "between", "2026-03-01", "from one to another"),
]


@pytest.mark.parametrize(("field", "op", "text", "words"), REFUSED)
def test_it_says_what_to_type_instead(field: Field, op: str, text: str, words: str) -> None:
    with pytest.raises(ValueProblem, match=words.replace(".", r"\.")):
        parse(field, op, text)


@given(st.one_of(st.integers(-(10**9), 10**9), st.floats(-1e6, 1e6).map(lambda number: round(number, 2))))
def test_numbers_are_shown_as_they_can_be_typed(number: float) -> None:
    assert parse(SIZE, "at_least", typed(number)) == number


@given(
    st.text(max_size=40),
    st.sampled_from(sorted(OPERATORS)),
    st.sampled_from([SIZE, BUDGET, TIMING, START, ROLE]),
)
def test_any_text_is_read_or_refused_in_words(text: str, op: str, field: Field) -> None:
    try:
        parse(field, op, text)
    except ValueProblem as problem:
        assert str(problem).endswith(".")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "yes"),
        (False, "no"),
        (9999, "9999"),
        (110.0, "110"),
        (25_000, "25,000"),
        ({"amount": 25_000, "currency": "EUR"}, "25,000 EUR"),
        ({"min": 50, "max": None}, "50 or more"),
        ({"min": None, "max": 50, "currency": "EUR"}, "up to 50 EUR"),
        ({"min": 50, "max": 100}, "50 to 100"),
        ({"max": 100}, "up to 100"),
        ({"amount": {"min": 1, "max": 2}, "currency": "USD"}, "1 to 2 USD"),
        (12.5, "12.5"),
        (["a", True], "a, yes"),
        ({"odd": 1}, "odd: 1"),
        ({"min": None, "max": None}, ""),
        ("support", "support"),
        (None, ""),
    ],
)
def test_values_are_shown_as_people_read_them(value: Any, words: str) -> None:
    assert worded(value) == words


def test_what_a_condition_asks_for_is_shown_in_words() -> None:
    assert show("many", ["Later", "Just looking"]) == "“Later” or “Just looking”"
    assert show("two", {"min": 10, "max": 20, "currency": "EUR"}) == "10 and 20 EUR"
