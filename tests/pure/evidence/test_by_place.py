"""Numbers and dates told by their place: measures, totals, the rest, rates, years, bounds, past events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge


def number(label: str, key: str = "n", **more: Any) -> Field:
    return Field(key, "number", label, **more)


def day(label: str, key: str = "d") -> Field:
    return Field(key, "date", label, format="iso")


HEIGHT, GUESTS, LUNCHES = (
    number("Height of the door (cm)"),
    number("Number of guests"),
    number("How many lunches"),
)
DATA, REPAIR = number("Data in GB", "data"), number("Cost of the repair", "repair", unit="money")
LIMIT = number("Limit per night", "limit", unit="money")
NIGHTS, ROOMS = number("How many nights", "nights"), number("Number of rooms", "rooms")
TABLE, AGE = number("People at the table", "people"), number("Visitor's age", "age")
ACCIDENT, MOVE_IN = day("Date of the accident"), day("Move-in date", "move_in")
BOOKED, APPOINTMENT = day("Reservation date", "reservation_date"), day("Appointment date")

SAID: list[tuple[Field, str | Sequence[str], Any]] = [
    (number("Platform number"), "v: the train leaves from platform 9", 9),
    (number("Room number", "room"), "v: I am in room 214", 214),
    (number("Stockwerk", "stockwerk"), "v: im 3. Stock", 3),
    (HEIGHT, "v: it is 90 cm wide and 210 cm high", 210),
    (number("Breite in cm", "breite"), "v: der Tisch ist 80 breit und 120 lang", 80),
    (number("Age of the child"), "v: she is 7 years old", 7),
    (AGE, ["a: How old are you?", "v: I'm 36, my wife's 34"], 36),
    (GUESTS, "v: we are six: four adults and two children", 6),
    (number("Anzahl der Gäste", "gaeste"), "v: wir sind fünf, drei Erwachsene und zwei Kinder", 5),
    (number("Number of children"), "v: 7 of us, 4 adults and 3 kids", 3),
    (LUNCHES, ["a: Lunch for everybody?", "v: For five. The other three eat at home"], 5),
    (number("Number of licences", "licences"), "v: licences for 12 people please", 12),
    (DATA, "v: I pay 30 a month for 20 gb", 20),
    (number("Maximum rent", "max_rent", unit="money"), "v: the maximum for us is 1200", 1200),
    (LIMIT, "v: 180's above our limit of 150", 150),
    (REPAIR, "v: the tow was 90 and the repair is quoted at 640", 640),
    (number("Living area (m²)", "area", unit="m2"), "v: the flat has 85 square metres and 3 rooms", 85),
    (
        number("Superficie en m²", "s", range=True),
        "v: mínimo 60 m², 2 habitaciones",
        {"min": 60, "max": None},
    ),
    (number("Year of construction", "year_built"), "v: built in 1974", 1974),
    (number("Year of registration", "year"), "v: a 2016 Golf, 80000 km", 2016),
    (number("Year", "year", range=True), "v: nicht älter als 2018", {"min": 2018, "max": None}),
    (number("Length of the massage in minutes", "length"), "v: 60 min massage please", 60),
    (number("Quantity", "qty"), "v: two pairs please", 2),
    (NIGHTS, ["a: How long?", "v: five nights. no six"], 6),
    (TABLE, "v: a table for 7, saturday evening", 7),
    (ROOMS, "v: two doubles for three nights", 2),
    (number("Day of the month for the payment", "day"), "v: every month on the 12th please", 12),
    (ACCIDENT, "v: the crash was on Sunday", "2026-03-08"),
    (ACCIDENT, "v: It happened on the 2nd", "2026-03-02"),
    (day("Datum des Unfalls"), "v: am Samstag ist es passiert", "2026-03-07"),
    (day("Date of the wedding"), "v: our wedding is on the 20th", "2026-03-20"),
    (day("Departure date", "departure"), "v: My flight is on the 22nd", "2026-03-22"),
    (day("Date of the appointment"), "v: Can I come the third Tuesday of April?", "2026-04-21"),
    (day("Return date", "return_date"), "v: going 28/11, back 3/12", "2026-12-03"),
    (day("Check-out date", "check_out"), "v: we arrive on 30 April and leave on the 3rd", "2026-05-03"),
    (day("Date of delivery"), "v: heute Nachmittag bitte", "2026-03-10"),
    (day("Date of delivery"), "v: demain matin si possible", "2026-03-11"),
    (MOVE_IN, ["a: When would you move in?", "v: My lease ends on April 30, so May 1st."], "2026-05-01"),
    (BOOKED, "v: table for four, my birthday is on the 14th and we'd come on the 15th", "2026-03-15"),
    (APPOINTMENT, ["a: Tomorrow 3 pm or Friday 9 am?", "v: friday, I work tomorrow"], "2026-03-13"),
]
NOT_SAID: list[tuple[Field, str | Sequence[str], Any]] = [
    (number("Number of platforms"), "v: we use platform 9", 9),
    (HEIGHT, "v: it is 90 cm wide and 210 cm high", 90),
    (number("Breite in cm", "breite"), "v: der Tisch ist 80 breit und 120 lang", 120),
    (AGE, ["a: How old are you?", "v: I'm 36, she's 34"], 34),
    (GUESTS, "v: we are six: four adults and two children", 4),
    (number("Anzahl der Gäste", "gaeste"), "v: wir sind fünf, drei Erwachsene und zwei Kinder", 3),
    (LUNCHES, ["a: Lunch for everybody?", "v: For five. The other three eat at home"], 3),
    (number("Combien de repas", "r"), ["a: Combien de repas ?", "v: quatre, les deux autres non"], 2),
    (DATA, "v: I pay 30 a month for 20 gb", 30),
    (LIMIT, "v: 180's above our limit of 150", 180),
    (REPAIR, "v: the tow was 90 and the repair is quoted at 640", 90),
    (NIGHTS, ["a: How long?", "v: five nights. no six"], 5),
    (TABLE, "v: a table for saturday evening, 7, at the Crown", 7),
    (ROOMS, "v: two doubles for three nights", 3),
    (number("Amount lost", "loss", unit="money"), ["a: What did you lose?", "v: I got 3.50 change"], 3.5),
    (number("Number of guests today", "g"), ["a: How many are you?", "v: 11 now, may grow to 15"], 15),
    (day("Moving day"), "v: we signed the lease on 3 March", "2026-03-03"),
    (day("Delivery date"), "v: my wedding is on the 20th so I need it before", "2026-03-20"),
    (day("Arrival date", "arrival_date"), "v: the conference is on April 4th", "2026-04-04"),
    (day("Start date"), "v: Wir sind am 5. März umgezogen", "2026-03-05"),
    (MOVE_IN, ["a: When would you move in?", "v: My lease ends on April 30, so May 1st."], "2026-04-30"),
    (BOOKED, "v: table for four, my birthday is on the 14th and we'd come on the 15th", "2026-03-14"),
    (APPOINTMENT, ["a: Tomorrow 3 pm or Friday 9 am?", "v: friday, I work tomorrow"], "2026-03-11"),
]


@pytest.mark.parametrize(("field", "lines", "value"), SAID)
def test_is_stored(field: Field, lines: str | Sequence[str], value: Any) -> None:
    verdict = judge(field, lines, value)
    assert (verdict.status, verdict.reason) == ("accepted", "ok")


@pytest.mark.parametrize(("field", "lines", "value"), NOT_SAID)
def test_is_not_stored(field: Field, lines: str | Sequence[str], value: Any) -> None:
    assert judge(field, lines, value).status != "accepted"
