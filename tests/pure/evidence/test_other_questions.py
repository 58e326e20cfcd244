"""A number said in answer to a question for something else leaves the field's as it is."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge

ROOMS = Field("rooms", "number", "Rooms of the hotel", integer=True)
MACHINES = Field("machines", "number", "Machines to be serviced", integer=True)
BUDGET = Field("budget", "number", "Budget for the stand", unit="money")


@pytest.mark.parametrize(
    "field, value, quote, lines",
    [
        (ROOMS, 36, "36 camere", "v: 36 camere|a: Quanto pagate a camera?|v: 4 euro"),
        (MACHINES, 14, "14 máquinas", "v: 14 máquinas|a: ¿Qué pagan por máquina?|v: 120 al mes"),
        (BUDGET, 9000, "9000 pounds", "v: 9000 pounds|a: How many colleagues will be on the stand?|v: Five"),
    ],
    ids=lambda given: getattr(given, "key", str(given)),
)
def test_it_still_stands(field: Field, value: int, quote: str, lines: str) -> None:
    asked = f"a: {field.label}?"
    assert judge(field, [asked, *lines.split("|")], value, quote).status == "accepted"


def test_a_brother_s_rooms_are_not_ours() -> None:
    said = ["a: Perché vuole cambiare?", "v: anche l'hotel di mio fratello, 90 camere, ha lo stesso problema"]
    assert judge(ROOMS, said, 90).status != "accepted"
