"""Sums, bounds, days and their pairs in forms that are easily misread: key:kind | label | value | what was
said; a yes/no thing that is wanted or not in few words."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge

SUM = Field("amount", "number", "The amount of money to send or request", unit="money", currency="USD")
BOUND = Field("amount", "number", "The amount of money to send", unit="money", currency="USD", range=True)
SPENT = Field("budget", "number", "Budget the visitor has for this", unit="money", range=True)
EVENT = Field("date", "date", "Date of occurrence of event", format="iso")
VISIT = Field("visit_date", "date", "Date for visit to the property", format="iso")
SAID_VISIT = Field("visit_date", "date", "Date for visit to the property")
IN = Field("check_in_date", "date", "Check in date for reservation", format="iso")
OUT = Field("check_out_date", "date", "Check out date", format="iso")
FURNISHED = Field("furnished", "boolean", "Boolean flag indicating if the property is furnished")
LAUNDRY = Field("in_unit_laundry", "boolean", "Whether the property has in-unit laundry facilities")
INSURED = Field("add_insurance", "boolean", "Whether to purchase insurance")
WIFI = Field("has_wifi", "boolean", "Boolean flag indicating if the hotel has wifi")
KIDS = Field("good_for_kids", "boolean", "Whether the attraction is good to take kids to")
PETS = Field("pets_allowed", "boolean", "Whether pets are allowed on the property")
NONSTOP = Field("is_nonstop", "boolean", "Whether the flight is a direct one")
ROOMS = Field("number_of_rooms", "number", "Number of rooms to reserve")
BAGGAGE = Field("additional_luggage", "boolean", "Whether to carry excess baggage in the bus")


def upto(most: int) -> dict[str, Any]:
    return {"min": None, "max": most}


# today is Tuesday, 10 March 2026
SAID = [
    (SUM, "a: For how much?", "Let's say 2 grand.", "", 2000, 2),
    (SUM, "a: For how much?", "I'd say 1,200.", "", 1200, 1.2),
    (BOUND, "a: For how much?", "Probably 900 max.", "900 max", upto(900), {"min": 900, "max": None}),
    (BOUND, "a: For how much?", "It's up to 900, please.", "", upto(900), {"min": 900, "max": None}),
    (SPENT, "a: And the budget?", "It should be at least 900.", "", {"min": 900, "max": None}, upto(900)),
    (EVENT, "a: For what date?", "March 18th sounds good.", "", "2026-03-18", "2025-03-18"),
    (VISIT, "a: When would you like to visit?", "18 March sounds good.", "", "2026-03-18", "2026-03-31"),
    (SAID_VISIT, "a: When will you visit?", "18th of March works for me.", "", "18th of March", "March 8th"),
    (IN, "", "18th of March through 21st of March.", "", "2026-03-18", "2026-03-21"),
    (OUT, "", "18th of March through 21st of March.", "", "2026-03-21", "2026-03-18"),
    (IN, "", "Tomorrow to next Tuesday.", "", "2026-03-11", "2026-03-17"),
    (OUT, "", "Tomorrow - next Tuesday", "", "2026-03-17", "2026-03-11"),
    (FURNISHED, "", "I don't want it to be furnished.", "", False, True),
    (FURNISHED, "", "I want it to be furnished.", "", True, False),
    (LAUNDRY, "", "No in-unit laundry, please.", "", False, True),
    (INSURED, "a: Do you want insurance?", "I decline insurance.", "", False, True),
    (INSURED, "", "Let's add insurance.", "", True, False),
    (BAGGAGE, "", "I need extra luggage.", "", True, False),
    (SUM, "a: For how much?", "It would be USD 1,500.", "", 1500, 150),
    (ROOMS, "a: How many rooms?", "Please put in just one.", "", 1, 2),
    (BOUND, "a: For how much?", "No higher than 700.", "", upto(700), {"min": 700, "max": None}),
    (BOUND, "a: For how much?", "700 at the minimum.", "", {"min": 700, "max": None}, upto(700)),
    (SPENT, "a: And the budget?", "Starting at 700.", "", {"min": 700, "max": None}, upto(700)),
    (IN, "", "From today to March 17th please.", "", "2026-03-10", "2026-03-17"),
    (VISIT, "a: When will you visit?", "A week from tomorrow.", "", "2026-03-18", "2026-03-11"),
    (SAID_VISIT, "a: When?", "A week from Sunday works.", "", "a week from Sunday", "this Sunday"),
    (WIFI, "", "I'm not interested in wifi.", "", False, True),
    (WIFI, "a: Should it have wifi?", "Wifi is unnecessary.", "", False, True),
    (KIDS, "", "I want one that is not good for kids.", "", False, True),
    (PETS, "", "A place that prohibits pets, please.", "", False, True),
    (INSURED, "", "I refuse insurance.", "", False, True),
    (INSURED, "", "I wish to have insurance.", "", True, False),
    (INSURED, "", "Put insurance on it.", "", True, False),
    (FURNISHED, "", "Please do not make it furnished.", "", False, True),
    (FURNISHED, "", "It would be best if it is furnished.", "", True, False),
    (WIFI, "", "Wifi is the last thing I need.", "", False, True),
    (PETS, "", "It should be free of pets.", "", False, True),
    (INSURED, "", "Please remove the insurance.", "", False, True),
    (BAGGAGE, "", "Cancel the extra luggage.", "", False, True),
    (INSURED, "", "I am opting out of insurance.", "", False, True),
    (BOUND, "a: For how much?", "Lower than 350.", "", upto(350), {"min": 350, "max": None}),
    (BOUND, "a: For how much?", "A limit of 350.", "", upto(350), {"min": 350, "max": None}),
    (BOUND, "a: For how much?", "350 as a minimum.", "", {"min": 350, "max": None}, upto(350)),
    (SPENT, "a: And the budget?", "My range is 350 max.", "", upto(350), {"min": 350, "max": None}),
    (SPENT, "a: And the budget?", "3000 will be fine.", "", 3000, 300),
    (VISIT, "a: What day works?", "I believe the 18th of March.", "", "2026-03-18", "2026-03-11"),
    (IN, "", "Tomorrow → the day after tomorrow", "", "2026-03-11", "2026-03-12"),
    (WIFI, "a: At what time?", "10 am and I do not want wifi.", "", False, True),
    (NONSTOP, "", "I am looking for something nonstop.", "", True, False),
]


@pytest.mark.parametrize(("field", "asked", "said", "quote", "value", "other"), SAID)
def test_said(field: Field, asked: str, said: str, quote: str, value: Any, other: Any) -> None:
    lines = [*filter(None, [asked]), "v: " + said]
    assert judge(field, lines, value, quote or None).status == "accepted"
    assert judge(field, lines, other, quote or None).status != "accepted"
