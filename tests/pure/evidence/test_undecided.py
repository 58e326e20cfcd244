"""What docs/evidence.md lists as beyond rules: the verdicts are those it tells."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Choice, Field

SIZE = Field("size", "number", "Number of employees", integer=True)
ROOM = Field("room", "choice", "Type of room", choices=(Choice("Single"), Choice("Double")))
CASES = (
    (SIZE, 10000, "", "Sure, we are 10,000 people in this garage.", "accepted"),
    (
        Field("adults", "number", "Number of adults"),
        3,
        "",
        "There are five of us, two of them kids.",
        "refused",
    ),
    (
        Field("seats", "number", "Number of licences", integer=True),
        45,
        "How many licences?",
        "half of our 90 people",
        "refused",
    ),
    (
        Field("parking", "boolean", "Parking needed"),
        False,
        "Do you need parking?",
        "we come by train",
        "unclear",
    ),
    (ROOM, "Double", "Single or double?", "the same as last time", "unclear"),
    (
        Field("budget", "number", "Budget", unit="money"),
        25000,
        "What is your budget?",
        "mid five figures",
        "unclear",
    ),
    (SIZE, 50, "", "Meitä on 50 ihmistä", "unclear"),
    (
        Field("apiaries", "number", "Number of apiaries", integer=True),
        11,
        "",
        "Hola, tenemos 11 colmenares en Murcia",
        "unclear",
    ),
    (
        SIZE,
        50,
        "",
        "My sister and I run it with 50 people in her part of the firm and 30 in mine.",
        "unclear",
    ),
    (SIZE, 50, "", "we are around 50, 60 with the freelancers", "accepted"),
    (
        Field("film", "text", "Title of the film"),
        "whatever works",
        "Which film?",
        "whatever works",
        "accepted",
    ),
)


@pytest.mark.parametrize(("field", "value", "question", "words", "status"), CASES)
def test_the_verdict_is_the_one_in_the_docs(
    field: Field, value: Any, question: str, words: str, status: str
) -> None:
    said = [Turn("agent", question)] if question else []
    assert verify(field, value, words, [*said, Turn("visitor", words)], date(2026, 3, 10)).status == status


def test_a_relative_day_without_a_today_has_no_date() -> None:
    field = Field("start", "date", "Start date", format="iso")
    assert (
        verify(field, "2026-03-20", "next Friday", [Turn("visitor", "We start next Friday")]).status
        == "refused"
    )
