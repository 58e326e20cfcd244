"""Whom somebody works for and what they left is not who they are: field | value | message | whether it is
stored."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import COMPANY, ROLE, SIZE, START, judge_row, rows

FIELDS = {"role": ROLE, "company": COMPANY, "size": SIZE, "start": START}
ASKED = {
    "role": "And you are?",
    "company": "Company?",
    "size": "How many people work there?",
    "start": "By when would you like to start?",
}
TABLE = """
role | "head of service" | I work under the head of service | not
role | "head of service" | I assist the head of service | not
role | "CEO" | I support the CEO | not
role | "CEO" | the CEO's assistant | not
role | "Vertriebsleiter" | ich arbeite unter dem Vertriebsleiter | not
role | "Vertriebsleiter" | ich arbeite für den Vertriebsleiter | not
role | "directeur commercial" | je travaille pour le directeur commercial | not
role | "director comercial" | trabajo para el director comercial | not
role | "direttore commerciale" | lavoro per il direttore commerciale | not
role | "head of service" | I work as the head of service | stored
role | "head of service" | I work as head of service under our COO | stored
role | "assistant to the head of service" | assistant to the head of service | stored
company | "Tilemasters" | Fernhollow (we rebranded from Tilemasters) | not
company | "Tilemasters" | renamed from Tilemasters to Fernhollow in May | not
company | "Tilemasters" | Fernhollow, we split off from Tilemasters | not
company | "Tilemasters" | Fernhollow. Tilemasters is our biggest customer | not
company | "Tilemasters" | Fernhollow. Tilemasters sent us | not
company | "Fernhollow" | Fernhollow. Tilemasters sent us | stored
company | "Fernhollow" | We're thinking of switching from Fernhollow to you | not
company | "Drumlin Foods" | I moved from Fernhollow to Drumlin Foods in May | stored
company | "Drumlin Foods" | I've just joined Drumlin Foods as buyer | stored
size | 55 | we were 40 last year and have grown to 55 | stored
size | 40 | we were 40 last year and have grown to 55 | not
size | 55 | we were 40 last year and plan to grow to 55 | not
size | 55 | by 2020 we had grown to 55 | not
size | 55 | they have grown to 55 | not
size | 55 | l'an dernier on était 40, on est passés à 55 | stored
size | 55 | el año pasado éramos 40 y hemos crecido a 55 | stored
size | 55 | vorig jaar waren we met 40, we zijn gegroeid naar 55 | stored
start | "2026-03-20" | a week on Friday | stored
start | "2026-03-20" | Friday week | stored
start | "2026-03-24" | a fortnight today | stored
start | "2026-03-20" | Freitag in einer Woche | stored
start | "2026-03-23" | maandag over een week | stored
start | "2026-04-06" | Easter Monday | stored
start | "2027-01-01" | on New Year's Day | stored
start | "2026-04-15" | Wednesday the 15th of April | stored
start | "2026-04-15" | Thursday the 15th of April | not
start | "2026-04-15" | spätestens 15.4. | stored
start | "2026-04-15" | 15.4. passt | stored
start | "2026-04-15" | that's 15.4. We pay it | not
"""


@pytest.mark.parametrize("row", rows(TABLE))
def test_what_is_meant(row: str) -> None:
    verdict, stored = judge_row(row, FIELDS, ASKED)
    assert (verdict.status == "accepted") is stored, verdict.reason
