"""Nouns beside a value, hours and days that another took the place of, introductions."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Field
from leadqual.qualification.located.cognates import same_root
from tests.pure.evidence.cases import COMPANY, IN, OUT, ROLE, TIME, judge

FLOUR = Field("flour", "number", "Grams of flour")
BILL = Field("water_bill", "number", "Amount of the water bill", unit="money")
HOURLY = Field("hourly_rate", "number", "Hourly rate", unit="money")
LESSONS = Field("lessons", "number", "Lessons per week")
LENGTH = Field("duration", "number", "Length of the meeting in minutes")
KIDS = Field("minors", "number", "Number of child tickets")
TERMINAL = Field("terminal", "text", "Terminal")
CARD = Field("card_digits", "text", "Last four digits of the card")
RENT = Field("max_rent", "number", "Most the tenant can pay", unit="money", range=True)
SHOPS = Field("pharmacies", "number", "Pharmacies the visitor runs")
TOTAL = Field("total_bill", "number", "Total bill", unit="money")
SHARE = Field("share", "number", "Share per person", unit="money")
CHILD_NAME = Field("child_name", "text", "Name of the child")


@pytest.mark.parametrize(
    ("field", "said", "value", "other"),
    [
        (FLOUR, "put down 400 g flour and 6 eggs", 400, 6),
        (BILL, "pay the water bill, that's 31", 31, 30),
        (HOURLY, "10 hours a week at 22 an hour", 22, 10),
        (LESSONS, "twice a week would be good", 2, 1),
        (LENGTH, "it should take half an hour", 30, 0.5),
        (KIDS, "2 adult tickets and 3 for children", 3, 2),
        (RENT, "a flat in Hove under 1400 pcm", {"min": None, "max": 1400}, 1400),
        (SHOPS, "tenemos una cadena de 11 farmacias en Murcia", 11, 12),
        (TOTAL, "we ate for 212 altogether, 53 each", 212, 53),
        (SHARE, "we ate for 212 altogether, 53 each", 53, 212),
    ],
)
def test_the_noun_beside_a_number_says_what_it_is(field: Field, said: str, value: Any, other: Any) -> None:
    assert judge(field, f"v: {said}", value).status == "accepted"
    assert judge(field, f"v: {said}", other).status != "accepted"


@pytest.mark.parametrize(
    ("field", "said", "value"),
    [(TERMINAL, "we land at terminal 2", "2"), (CARD, "refund it to the card ending 4471", "4471")],
)
def test_a_code_behind_its_label(field: Field, said: str, value: str) -> None:
    assert judge(field, f"v: {said}", value).status == "accepted"


def test_the_child_is_nobody_else() -> None:
    assert judge(CHILD_NAME, "v: it is for my daughter Ella", "Ella", "my daughter Ella").status == "accepted"


@pytest.mark.parametrize(
    "later",
    [
        ("a: Noted.", "v: could you push it to 8:15 pm?"),
        ("a: Sorry, 7:45 is taken. Would 8:15 pm do?", "v: yes, that'll do"),
        ("a: A table at 7:45 pm, ok?", "v: No, at 8:15 pm."),
    ],
)
def test_an_hour_that_another_took_the_place_of(later: tuple[str, str]) -> None:
    lines = ["a: What time?", "v: at 7:45 pm please", *later]
    assert judge(TIME, lines, "7:45 pm", "at 7:45 pm please").status != "accepted"


def test_days_belong_to_the_month_the_agent_named() -> None:
    lines = ["a: The same as last year, 14 to 18 May?", "v: One day later each, so 15 to 19."]
    arrival = Field("arrival", "date", "Arrival at the hotel", format="iso")
    leaving = Field("check_out", "date", "Check out date", format="iso")
    assert judge(arrival, lines, "2026-05-15").status == "accepted"
    assert judge(leaving, lines, "2026-05-19").status == "accepted"
    assert judge(leaving, lines, "2026-03-19").status != "accepted"


def test_one_arrives_and_leaves_where_one_stays() -> None:
    departure = Field("departure", "date", "Departure date")
    lines = ["v: is there a house in Whitby?", "a: When?", "v: 3rd to 10th july"]
    assert judge(departure, lines, "10th july").status == "accepted"
    assert judge(departure, lines, "3rd").status != "accepted"
    assert judge(IN, "v: a room from the 4th to the 8th", "the 4th").status == "accepted"
    assert judge(OUT, "v: a room from the 4th to the 8th", "the 4th").status != "accepted"


@pytest.mark.parametrize(("field", "value"), [(ROLE, "Einkaufsleitung"), (COMPANY, "Molkerei Auental")])
def test_an_introduction_needs_no_verb(field: Field, value: str) -> None:
    said = "v: Hallo, Sievers, Einkaufsleitung bei der Molkerei Auental. Wir suchen eine Lösung."
    assert judge(field, said, value).status == "accepted"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("pharmacies", "farmacias", True),
        ("mechanics", "mecánicos", True),
        ("students", "estudiantes", True),
        ("trailers", "tarifs", False),
        ("stations", "students", False),
    ],
)
def test_words_of_one_root(one: str, other: str, same: bool) -> None:
    assert same_root(one, other) is same
