"""What a later message takes back, and what it leaves standing: key:kind | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
starts | Starting time | 7pm | v: from 7pm until midnight/a: 7 pm to midnight, 30 people. Right?/v: yes
pickup | Pick-up time | 9 am | v: from 9 am to 6 pm/a: The Brio from 9 am till 6 pm. OK?/v: ok
hotel | Name of the hotel | the Marigold | v: ok the Marigold it is. but make it a twin
age:number | Age of the driver | 29 | a: How old is the driver?/v: 29/a: Will anybody else drive?/v: only me
riders:number | Passengers | 5 | v: 5 people/a: A cab takes 4. I can send a van for 61./v: okay fine
guests:number | Guests | 6 | a: How many guests?/v: 6/a: Our round table seats 8. Is that fine?/v: sure
group:number | Group size | 9 | a: How many guests?/v: 9/a: Is anyone vegetarian?/v: two of us
guests:number | Guests | 5 | v: four/a: So table for four./v: no sorry, five of us actually
persons:number | Persons | 6 | a: How many persons?/v: six/a: Would two bedrooms do?/v: no, 3
rooms:number | Bedrooms | 3 | a: How many persons?/v: six/a: Would two bedrooms do?/v: no, 3
tickets:number | Tickets | 4 | v: 4 tickets for tonight/a: Is row 7 ok?/v: no, make it 9
personen:number | Personen | 6 | a: Wie viele Personen?/v: sechs/a: Reichen zwei Zimmer?/v: nein, drei
personas:number | Personas | 6 | a: ¿Cuántas personas?/v: seis/a: ¿Bastan dos habitaciones?/v: no, mejor tres
start:date | Start | May 4 | a: By when?/v: May 4/a: Noted./v: The demo on May 11 is better prepared
start:date | Start | May 4 | a: By when?/v: May 4/a: Noted./v: May 11 isn't better
city | City of the concert | Oslo | v: a concert in Oslo/a: On the 16th or the 17th./v: The 17th is better
personnes:number | Personnes | 6 | a: Combien de personnes ?/v: six/a: Deux chambres suffisent ?/v: non, trois
"""
NOT_KEPT = """
pickup | Pick-up time | 9 am | v: from 9 am please/a: 9 am is taken, would 10 am do?/v: ok
group:number | Group size | 2 | a: How many guests?/v: 9/a: Is anyone vegetarian?/v: two of us
persons:number | Persons | 6 | a: How many persons?/v: six/a: So six people, two rooms?/v: no, 5 people
restaurant | Restaurant | Osteria Gallo | v: Osteria Gallo please. no, make it Casa Brava
staff:number | Staff | 230 | v: staff 230. *320
staff:number | Staff | 230 | a: How many staff?/v: 230/a: And your name?/v: *320, sorry. Ana
start:date | Start | May 4 | a: By when?/v: May 4/a: Noted./v: May 11 would be better
start:date | Start | 4. Mai | a: Wann?/v: 4. Mai/a: Gut./v: Der 11. Mai passt besser
start:date | Start | le 4 mai | a: Quand ?/v: le 4 mai/a: Bien./v: le 11 mai serait mieux
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
