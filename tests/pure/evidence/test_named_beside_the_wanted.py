"""Names and numbers that stand beside the wanted ones: label | kind | value | message | whether it is
stored."""

from __future__ import annotations

import json

import pytest

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import judge, rows

TABLE = """
Name of the restaurant | text | "Marlow's" | last time it was Marlow's, now try Fig & Thistle | not
Name of the restaurant | text | "Fig & Thistle" | last time it was Marlow's, now try Fig & Thistle | stored
Name of the movie | text | "Iron Tide" | I heard Iron Tide is good, but my kids want Paper Moons | not
Name of the movie | text | "Paper Moons" | I heard Iron Tide is good, but my kids want Paper Moons | stored
Name of the movie | text | "Iron Tide" | I heard Iron Tide is good. 2 tickets please | stored
Who receives the money | text | "Ruth" | Ruth asked me to pay Tom 40 | not
Who receives the money | text | "Tom" | Ruth asked me to pay Tom 40 | stored
Who receives the money | text | "Ruth" | Ruth says I owe Tom 40, please send it | not
Who receives the money | text | "Ruth" | Ruth lent me 40, pay Tom back instead | not
Who receives the money | text | "Ruth" | I owe Ruth 40, send it to her | stored
Number of people | number | 5 | 5 of us, maybe 6 | not
Date of the appointment | date | "Thursday" | Friday beats Thursday for me | not
Date of the appointment | date | "Friday" | Friday beats Thursday for me | stored
Budget the visitor has for this | money | 50000 | the marketing-budget is 50k | not
Number of tickets | number | 2 | 2x the balcony please | stored
Seat code | text | "March 4" | seat on March 4 | not
Booking code | text | "12 March" | 12 March | not
How often it is cleaned | choice | "Weekly" | what's in the weekly plan? | not
How often it is cleaned | choice | "Once" | Once we have moved in | not
How often it is cleaned | choice | "Weekly" | Weekly once we have moved in | stored
Number of people | number | 5 | 5 of us, 6 if my boss comes | not
Number of people | number | 5 | there'll be 5, my boss included | stored
"""


@pytest.mark.parametrize("row", rows(TABLE))
def test_what_is_meant(row: str) -> None:
    label, kind, value, said, expected = (part.strip() for part in row.split("|"))
    choices = (Choice("Once"), Choice("Weekly"), Choice("Monthly")) if kind == "choice" else ()
    unit = "money" if kind == "money" else ""
    field = Field(
        label.lower().replace(" ", "_"), "number" if unit else kind, label, choices=choices, unit=unit
    )
    verdict = judge(field, [f"v: {said}"], json.loads(value), said)
    assert (verdict.status == "accepted") is (expected == "stored"), verdict.reason


@pytest.mark.parametrize("said", ["the more expensive one", "the most expensive"])
def test_the_dearer_of_two_is_taken(said: str) -> None:
    offer = "a: There is one for $20 and one for $30."
    field = Field("price", "number", "Price of the ticket", unit="money")
    assert judge(field, [offer, f"v: {said}"], 30, said).status == "accepted"
    assert judge(field, [offer, f"v: {said}"], 20, said).status != "accepted"
