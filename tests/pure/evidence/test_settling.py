"""The number that an answer settles on after others, and who is counted: key | label | value | what was
said, in seven languages."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

_SIZE = "company_size:number | Number of employees at the visitor's company today"
_USERS = "users:number | Number of people who would use it"
_TRUCKS = "trucks:number | Number of trucks"
_SEATS = "seats:number | Number of licences"

KEPT = f"""
chairs:number | Chairs needed | 30 | a: How many chairs?/v: we had 25 last time and ran out, so make it 30
{_TRUCKS} | 11 | a: How many trucks do you run?/v: 7 in Leeds and 4 in York, 11 altogether
{_TRUCKS} | 16 | a: Wie viele Lkw haben Sie?/v: neun hier und sieben in Linz, macht 16
{_SIZE} | 125 | a: How many people are you?/v: 85 in Leeds and 40 in Hull, 125 in total
{_USERS} | 22 | a: Wie viele Personen sollen es nutzen?/v: alle außer der Montage, somit 22
{_USERS} | 5 | a: ¿Cuántos lo usarían?/v: Yo y cuatro más, o sea cinco
{_USERS} | 6 | a: Quantas pessoas usariam?/v: um por loja e dois na fábrica, então seis
{_USERS} | 15 | a: Hoeveel mensen gaan het gebruiken?/v: 15
{_SEATS} | 60 | a: Combien de licences vous faut-il ?/v: une soixantaine au plus... disons 60
{_SEATS} | 24 | a: How many licences?/v: We have 32 on paper, 24 really work. Reckon with 24.
{_SEATS} | 4 | a: Wie viele Lizenzen?/v: sechs Verkäufer, zwei davon in Elternzeit, bleiben vier
{_SEATS} | 24 | a: Quante licenze?/v: siamo in 26 ma due part time, facciamo 24
{_SEATS} | 9 | a: Quantas licenças?/v: nove chegam
{_SEATS} | 9 | a: Quante licenze?/v: 9 bastano
tafels:number | Aantal tafels | 18 | a: Hoeveel tafels wilt u?/v: vijftien is krap, zeg maar 18
{_SIZE} | 15 | a: Wie viele Leute arbeiten bei Ihnen?/v: 15
"""

NOT_KEPT = f"""
chairs:number | Chairs needed | 25 | a: How many chairs?/v: we had 25 last time and ran out, so make it 30
{_TRUCKS} | 7 | a: How many trucks do you run?/v: 7 in Leeds and 4 in York, 11 altogether
{_TRUCKS} | 4 | a: How many trucks do you run?/v: 7 in Leeds and 4 in York, 11 altogether
{_SIZE} | 85 | a: ¿Cuántos son?/v: 85 en Bogotá y 40 en Cali
{_SIZE} | 22 | a: Wie viele Personen sollen es nutzen?/v: alle außer der Montage, somit 22
{_SIZE} | 15 | a: How many people would use it?/v: 15 or so
{_SIZE} | 4 | a: Hoeveel mensen gebruiken het?/v: de planners, dat zijn er vier
{_SIZE} | 24 | a: Quante licenze?/v: siamo in 26 ma due part time, facciamo 24
{_SEATS} | 2 | a: Combien de licences ?/v: deux au bureau et trois au magasin, ça fait cinq
hotels:number | Number of hotels | 78 | a: Un hôtel ?/v: Deux : 48 chambres à Namur et 30 à Liège, 78 au total
tafels:number | Aantal tafels | 15 | a: Hoeveel tafels wilt u?/v: vijftien is krap, zeg maar 18
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_a_number_that_is_settled_on_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_what_leads_to_it_is_not(line: str) -> None:
    assert not is_kept(line)


ELLIPSES = """
parking:number | Parking places | 20 | a: En parkeerplaatsen?/v: 20
licences:number | Licences needed | 20 | a: Und die Lizenzen?/v: 20
tills:number | Number of tills needed | 9 | a: A new till system?/v: 2 tills each plus one for the truck, so 9
"""


@pytest.mark.parametrize("line", ELLIPSES.strip().splitlines())
def test_a_noun_alone_asks_for_its_number(line: str) -> None:
    assert is_kept(line)
