"""One value put in many ways that state it, and in many that do not, for fields of each kind."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import judge

FIELDS = (
    (
        Field("destination", "text", "Destination of the cab ride"),
        "Where to?",
        "Larkin Gallery",
        "490 Alder Street",
    ),
    (Field("movie_name", "text", "Name of the movie"), "Which movie?", "Silver Creek", "The Last Orchard"),
    (Field("party_size", "number", "Party size for a reservation"), "How many people?", "4", "6"),
    (
        Field("check_in", "date", "Start date for the reservation"),
        "When do you check in?",
        "March 8th",
        "the 11th",
    ),
    (Field("time", "text", "Time of the reservation"), "At what time?", "7:30 pm", "half past 5"),
    (
        Field("seat", "choice", "Class of the ticket", choices=(Choice("Economy"), Choice("Business"))),
        "Which class?",
        "Economy",
        "Business",
    ),
)
STATE = (
    "{a} please",
    "I was thinking {a}.",
    "{b}. No wait, {a}.",
    "{b}, oh sorry, {a} I mean.",
    "Not {b} but {a}.",
)
DENY = (
    "{a}. No wait, {b}.",
    "{a}, oh sorry, {b} I mean.",
    "Anything but {a}.",
    "Suppose it were {a}, would that work? Don't enter anything yet.",
    "My sister usually takes {a}. I haven't made up my mind.",
    "It used to be {a}, not anymore. I'll tell you later.",
    "Is {a} possible? I'm only curious.",
)


def _status(field: Field, asked: str, said: str, value: str) -> str:
    want = int(value) if field.kind == "number" else value
    return judge(field, ["v: help me", f"a: {asked}", f"v: {said}"], want).status


@pytest.mark.parametrize(("field", "asked", "one", "other"), FIELDS)
@pytest.mark.parametrize("said", STATE)
def test_it_is_stated(field: Field, asked: str, one: str, other: str, said: str) -> None:
    assert _status(field, asked, said.format(a=one, b=other), one) == "accepted"


@pytest.mark.parametrize(("field", "asked", "one", "other"), FIELDS)
@pytest.mark.parametrize("said", DENY)
def test_it_is_not(field: Field, asked: str, one: str, other: str, said: str) -> None:
    assert _status(field, asked, said.format(a=one, b=other), one) != "accepted"


def test_a_later_correction_to_an_address() -> None:
    field, asked, one, other = FIELDS[0]
    lines = [
        "v: a cab",
        f"a: {asked}",
        f"v: {one}",
        "a: One moment.",
        f"v: Scratch what I said before, it's {other}.",
    ]
    assert judge(field, lines, one).status != "accepted"
    assert judge(field, lines, other).status == "accepted"
