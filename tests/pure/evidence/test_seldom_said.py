"""Seldom said, and stored wrongly or lost without a rule of its own: key | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

_SIZE = "company_size:number | Number of employees at the visitor's company today"
_FIRM = "company | Name of the company the visitor works for now"
_BUDGET = "budget:money | Budget the visitor has for this"
_TO = "destination_city | City to travel to"

KEPT = f"""
{_SIZE} | 28 | v: We pay for 35 seats but have 28 people
{_SIZE} | 28 | v: We started with 3 people and are now 28
{_SIZE} | 45 | a: ¿Cuántos son?/v: Seremos unos 45
{_SIZE} | 80 | a: Wie viele sind Sie?/v: Müssten um die 80 sein
{_SIZE} | 40 | v: We are a subsidiary with 40 people
new_date:day | New date of the appointment | 2026-03-19 | v: Please move it from the 12th to the 19th
time | Time for the reservation | 6 pm | a: 10 am or 6 pm?/v: the evening one
"""
NOT_KEPT = f"""
{_BUDGET} | 5000 | v: Our budget is 5k, maybe 6
nights:number | Number of nights | 3 | a: How many nights?/v: 3, vielleicht 4
nights:number | Number of nights | 1 | a: How many nights?/v: Only me
{_SIZE} | 22 | v: our sales team is 22 strong
{_SIZE} | 12 | a: How many people work for you?/v: I lead a team of 12
{_SIZE} | 900 | v: I work at Meridian Group (900 people)
{_SIZE} | 9 | a: How many are you?/v: In customer service? 9
{_SIZE} | 4 | v: 50 mails a day, 4 people
{_SIZE} | 80 | v: from July on we are 80
{_FIRM} | Larkspur | v: our account manager at Larkspur told me to write
{_FIRM} | Larkspur | v: I come from Larkspur
{_TO} | Oslo | v: Oslo, then Bergen
doctor | Name of the doctor | Ann Reed | v: I am Ann Reed and would like to see a doctor
doctor | Name of the doctor | Dr. Pell | v: My old one, Dr. Pell, retired
movie | Name of the movie | Blue Harbor | v: I want a comedy like Blue Harbor
restaurant | Name of the restaurant | Marigold | v: Marigold is my wife's favourite
restaurant | Name of the restaurant | Le Graslin | v: Le Graslin, on y était l'an dernier
milk:choice=almond,oat,soy | Kind of milk | almond | v: and the almond croissant please
day:day | Date of the appointment | 2026-05-01 | v: nicht vor dem 1. Mai, eher im Herbst
bags:number | Number of suitcases | 4 | a: How many passengers and suitcases?/v: 4
insured:boolean=insurance | Has insurance | True | a: Do you have insurance?/v: If it hasn't lapsed, yes
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_it_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT_KEPT))
def test_it_is_not_stored(line: str) -> None:
    assert not is_kept(line)
