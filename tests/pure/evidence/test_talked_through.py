"""Talks in which the agent reads out, offers or asks, and the visitor takes, corrects or adds to it."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import judge

HOUR = Field("pickup_time", "text", "Time at which the van is fetched")
TABLE = Field("table_time", "text", "Time of the table")
COACH = Field("coach_day", "date", "Day on which the coach leaves")
STARS = Field("stars", "choice", "Stars of the hotel", choices=tuple(Choice(str(k)) for k in range(1, 6)))
PAYEE = Field("payee", "text", "Name of the payee")
PLACE = Field("place", "text", "Place to share")
GARAGE = Field("garage", "boolean", "Whether the flat has a garage", cues=("garage",))
SEATS = Field("seats", "number", "How many seats in the cab")
ADULTS = Field("adults", "number", "Number of adults")
TICKETS = Field("tickets", "number", "Number of tickets")
VIEWING = Field("visit_day", "date", "Day of the visit to the flat")
OUTWARD = Field("departure_time", "text", "Departure time of the outward flight")
STARTS = Field("from_town", "text", "Town the coach leaves from")

WHEN = Field("journey_day", "date", "Day of the train journey")
FOOD = Field("cuisine", "text", "Type of food")
CABIN = Field("cabin", "choice", "Cabin class", choices=(Choice("economy"), Choice("business")))
NIGHTS = Field("days", "number", "How many days the stay lasts")

VAN = "Okay: a van from Trent Yard, tomorrow at 9 am, with insurance?"
ASKED_GARAGE = "Would you be needing a garage?"

KEPT = [
    (TABLE, [("A table for 2 tonight at 7:30 pm. Right?", "yes but make it 8")], "8", "make it 8"),
    (HOUR, [(VAN, "no, 10 am please")], "10 am", ""),
    (COACH, [("", "a coach from sf to la on the 6th")], "the 6th", ""),
    (STARS, [("How many stars?", "three stars is plenty")], "3", ""),
    (STARS, [("", "un hotel de cuatro estrellas")], "4", ""),
    (PAYEE, [("Do you wish to send 30 to Odile?", "That's right.")], "Odile", ""),
    (PLACE, [("Send 14 Quince Row to Ida?", "correct")], "14 Quince Row", ""),
    (GARAGE, [(ASKED_GARAGE, "We sold our car, so no need.")], False, ""),
    (SEATS, [("", "I need a cab, we are 3")], 3, ""),
    (ADULTS, [("", "Find us a hut. We are 5.")], 5, ""),
    (TICKETS, [("4 tickets for 49ers vs Rams. Okay?", "Okay")], 4, ""),
    (VIEWING, [("Elm Court is $900.", "like it. we can come by on the 21st to see it")], "the 21st", ""),
    (OUTWARD, [("There's one at 11:20 am returning at 5:50 pm.", "I'll take that one")], "11:20 am", ""),
    (OUTWARD, [("Another flight goes at 12:45 pm.", "perfect")], "12:45 pm", ""),
    (STARTS, [("Please confirm: 3 travellers, Bray to Cork.", "All of that is right.")], "Bray", ""),
    (WHEN, [("", "a seat on the 9:20 train"), ("March 20th, 9:20 am. Okay?", "Okay.")], "March 20th", ""),
    (FOOD, [("", "a table in a Greek place in Cork")], "Greek", ""),
    (TABLE, [("There's no table at 7 pm. Should I try 8:15 pm?", "Sure, try that.")], "8:15 pm", ""),
    (VIEWING, [("Ivo shows it.", "Is he free on the 21st?")], "the 21st", ""),
    (VIEWING, [("Is March 21st okay?", "Confirmed, that's all for today.")], "March 21st", ""),
    (PLACE, [("What about Quay Gallery?", "Love it. When does it open?")], "Quay Gallery", "Love it"),
]
NOT_KEPT = [
    (TABLE, [("A table for 2 tonight at 7:30 pm. Right?", "yes but make it 8")], "7:30 pm", ""),
    (HOUR, [(VAN, "no, 10 am please")], "9 am", ""),
    (STARS, [("How many stars?", "three rooms")], "3", ""),
    (PAYEE, [("Do you wish to send 30 to Odile?", "You wish!")], "Odile", ""),
    (PLACE, [("", "send Ida the place where we meet")], "Ida", ""),
    (GARAGE, [(ASKED_GARAGE, "We sold our car, so no need.")], True, ""),
    (WHEN, [("", "a seat on the 9:20 train")], "the 9th", ""),
    (CABIN, [("Economy or business?", "is business refundable")], "business", ""),
    (PLACE, [("Is Quay House okay?", "I've had bad luck at Quay House.")], "Quay House", ""),
    (
        PLACE,
        [("Quay House is free. Is it okay?", "lovely, but could you find one that's nearer?")],
        "Quay House",
        "",
    ),
    (NIGHTS, [("So 4 nights at the Elm?", "Right except for the nights, five of them.")], 4, ""),
    (ADULTS, [("", "We are 5: 3 adults and 2 kids")], 5, ""),
    (TICKETS, [("4 tickets for 49ers vs Rams. Okay?", "Okay")], 49, ""),
    (OUTWARD, [("There's one at 11:20 am returning at 5:50 pm.", "I'll take that one")], "5:50 pm", ""),
    (OUTWARD, [("It leaves at 12:45 pm.", "nice")], "12:45 pm", ""),
]


def _said(field: Field, talk: list[tuple[str, str]], value: Any, quote: str) -> str:
    lines = [line for asked, reply in talk for line in (f"a: {asked}", f"v: {reply}") if line != "a: "]
    return judge(field, lines, value, quote or talk[-1][1]).status


@pytest.mark.parametrize(("field", "talk", "value", "quote"), KEPT)
def test_kept(field: Field, talk: list[tuple[str, str]], value: Any, quote: str) -> None:
    assert _said(field, talk, value, quote) == "accepted"


@pytest.mark.parametrize(("field", "talk", "value", "quote"), NOT_KEPT)
def test_not_kept(field: Field, talk: list[tuple[str, str]], value: Any, quote: str) -> None:
    assert _said(field, talk, value, quote) != "accepted"
