"""Staff by kinds of contract, idioms for a few, when it can be at the soonest, whose the decision is, what is
hardly so: field | value | message | whether it is stored."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import AUTH, BUDGET, ROLE, SIZE, TIMING, judge_row, rows

FIELDS = {
    "heads": SIZE,
    "when": TIMING,
    "mine": AUTH,
    "sum": BUDGET,
    "role": ROLE,
    "meine": AUTH,
    "jouw": AUTH,
}
ASKED = {
    "heads": "Wie viele sind Sie? Combien êtes-vous ?",
    "when": "Wann? Quand ?",
    "mine": "È una sua decisione?",
    "jouw": "Is het jouw beslissing?",
    "meine": "Ist das Ihre Entscheidung?",
    "sum": "Budget?",
    "role": "Ihre Rolle?",
}

ROWS = """
heads | 14 | 14 fijos y 30 temporales | not
heads | 14 | 14 Festangestellte und 6 Aushilfen | not
heads | 14 | wir sind 14, alle fest | stored
heads | 4 | siamo quattro gatti | not
heads | 3 | drie man en een paardenkop | not
heads | 3 | wij zijn met drie man | stored
when | "this month" | sobald es geht | stored
when | "this month" | dès que vous pouvez | stored
when | "this month" | zodra het kan | stored
when | "next year" | erst im neuen Jahr | stored
when | "next year" | con el año nuevo | stored
when | "this year" | dieses Jahr glaube ich nicht | not
when | "this year" | cette année, j'en doute | not
when | "this year" | quest'anno non credo | not
when | "this year" | quest'anno, credo | stored
mine | true | solo mia | stored
jouw | true | alleen de mijne | stored
mine | true | di mia moglie | not
mine | true | completamente | stored
meine | true | voll und ganz | stored
meine | true | ganz allein meine | stored
meine | true | die meiner Frau | not
sum | 750 | Der alte Anbieter nahm 750 im Monat | not
sum | 2600 | nos cuesta 2.600 al mes no tenerlo | not
sum | {"min": null, "max": 5200} | più di 5.200 non si può | stored
sum | {"min": null, "max": 4300} | keinen Cent mehr als 4.300 | stored
role | "jefe de almacén" | estoy cubriendo al jefe de almacén | not
role | "jefe de almacén" | jefe de almacén | stored
"""


@pytest.mark.parametrize("row", rows(ROWS))
def test_what_is_shortly_put(row: str) -> None:
    verdict, stored = judge_row(row, FIELDS, ASKED)
    assert (verdict.status == "accepted") is stored, verdict
