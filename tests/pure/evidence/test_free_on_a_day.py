"""Asking whether somebody is free states the day, "next year" behind a day is its year, what others count
does not compete with one's own: field | value | message | whether it is stored."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import SIZE, START, judge_row, rows

FIELDS = {
    "day": Field("appointment_date", "date", "Date of the appointment"),
    "time": Field("appointment_time", "text", "Time of the appointment"),
    "tables": Field("tables", "number", "Number of tables"),
    "start": START,
    "size": SIZE,
    "sales": Field("sales_reps", "number", "Number of sales reps"),
    "no_nuts": Field("no_nuts", "number", "Children who must not eat nuts"),
    "per_room": Field("guests_per_room", "number", "Guests per room"),
    "oranges": Field("oranges_kg", "number", "Kilos of oranges"),
}
TABLE = """
day | "the 7th" | is Dr. Novak available on the 7th at 9:45? | stored
time | "9:45" | is Dr. Novak available on the 7th at 9:45? | stored
time | "9:45" | is he free on the 7th, say 9:45? | stored
time | "3 pm" | has she got a slot tomorrow, say 3 pm? | stored
day | "the 7th" | have they got a table on the 7th? | stored
day | "the 7th" | is the Larch Room available on the 7th? | stored
day | "le 7" | avez-vous une table le 7 ? | stored
day | "le 7" | est-ce qu'elle est libre le 7 ? | stored
day | "el 7" | ¿tienen mesa el 7? | stored
day | "dia 7" | tem mesa no dia 7? | stored
day | "il 7" | ha posto il 7? | stored
day | "de 7e" | hebben jullie de 7e nog een tafel? | stored
day | "7." | gibt es am 7. noch Plätze? | stored
day | "the 7th" | Is the 7th free? | not
day | "the 7th" | is my sister free on the 7th? | not
day | "the 7th" | was she there on the 7th? | not
day | "the 7th" | does she close on the 7th? | not
time | "9:45" | Is my brother's slot on the 7th, at 9:45? | not
tables | 5 | are 5 tables free? | not
start | "2027-05-15" | 15 May next year | stored
start | "2026-05-15" | 15 May next year | not
start | "2027-05-15" | on May 15th of next year | stored
start | "2026-05-15" | on May 15th of next year | not
start | "2027-05-15" | next year, on May 15th | stored
start | "2026-05-15" | next year, on May 15th | not
start | "2027-05-31" | at the end of May next year | stored
start | "2027-05-15" | am 15. Mai nächsten Jahres | stored
start | "2026-05-15" | nächstes Jahr am 15. Mai | not
start | "2027-05-15" | le 15 mai de l'année prochaine | stored
start | "2027-05-15" | el año que viene, el 15 de mayo | stored
start | "2027-05-15" | dia 15 de maio do ano que vem | stored
start | "2027-05-15" | il 15 maggio dell'anno prossimo | stored
start | "2027-01-15" | 15 januari volgend jaar | stored
start | "2026-12-15" | 15 December this year | stored
start | "2026-05-05" | I was told May 2nd but I want May 5th | stored
start | "2026-05-02" | I was told May 2nd but I want May 5th | not
size | 45 | Your page says 100 staff and up. We only get to 45. | stored
size | 100 | Your page says 100 staff and up. We only get to 45. | not
size | 45 | Ihr Kollege sprach von 100 Mitarbeitern. Wir kommen auf 45. | stored
size | 45 | Votre site parle de 100 salariés minimum. Nous arrivons à 45. | stored
size | 45 | La competencia tiene 300. Nosotros 45. | stored
size | 12 | We are 45. 12 work in support. | not
sales | 9 | 38 people, 9 of them in sales | stored
size | 9 | 38 people, 9 of them in sales | not
no_nuts | 2 | 14 kids between 6 and 8. Two of them can't have nuts | stored
per_room | 3 | 2 rooms, 3 persons in each | stored
oranges | 5 | 3 kilos of oranges and 2 bags of rice of 5 kilos each | not
"""
ASKED = {"start": "By when would you like to start?", "size": "How many employees do you have?"}


@pytest.mark.parametrize("row", rows(TABLE))
def test_what_is_meant(row: str) -> None:
    verdict, stored = judge_row(row, FIELDS, ASKED)
    assert (verdict.status == "accepted") is stored, verdict.reason
