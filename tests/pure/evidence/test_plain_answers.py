"""Plain answers in other words than the label has: key[:kind] | label | value | talk."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
n:number | User licences | 14 | a: How many people would use it? / v: 14, the rest only read along
n:number | Users | 9 | a: ¿Cuántos lo usarían? / v: nueve
n:number | Nombre de licences | 6 | a: Combien de collègues l'utiliseraient ? / v: six je crois
n:number | Number of users | 30 | a: Wie viele würden damit arbeiten? / v: so um die 30
n:number | Gebruikers | 11 | a: Hoeveel mensen gaan het gebruiken? / v: elf
n:number | Yearly consumption in kWh | 52000 | a: Got the bill at hand? / v: yes, 52,000 kWh
n:number | Leistung in kW | 11 | a: Was darf es sein? / v: was mit 11 kW
n:number | Annual gas use in kWh | 90000 | a: Wie hoch ist der Jahresverbrauch? / v: rund 90.000 kWh
n:number | Dishwashers | 3 | a: ¿Cuántos lavavajillas? / v: La vecina tiene 5. Yo con 3 voy bien.
n:number | Number of desks | 12 | a: How many desks? / v: My partner took 20, I'd do with 12
n:number | Tables | 8 | a: Hoeveel tafels? / v: Mijn man zegt 6, ik zeg 8. Acht dus.
n:number | Drivers | 22 | a: Hoeveel chauffeurs? / v: 22 vaste, en 's zomers wat studenten
n:number | Shops | 5 | a: ¿Cuántas tiendas? / v: 5 abiertas
n:number | Flats | 90 | a: Quanti appartamenti? / v: 90 compresa la portineria
n:number | Turnos | 3 | a: ¿Turnos? / v: tres, el de noche no siempre
n:number | Payment terminals | 1 | a: Uno o più terminali? / v: Uno basta
n:number | Number of people who eat | 7 | v: Somewhere with burgers please. We'd be 7.
n:number | Nombre de personnes | 9 | v: Une table pour samedi, on sera neuf
n:number | Persone a tavola | 4 | v: Un tavolo per stasera, saremo in 4
n:number | Group size | 12 | v: A guided tour on Friday please, we'll be 12
n:number | Party size | 5 | v: {five of us at 6} / a: So 5 people at 6 pm? / \
v: hmm better 6:30, Jo works until 6
n:number | Number of tickets | 2 | a: How many tickets? / v: {2 please} / a: You have your tickets! / \
v: Now ask Bea for the 4 she owes me
n:number | Guests in the house | 8 | v: {It has to sleep 8 people.} / a: Which dates? / \
v: From May 3rd for three nights.
"""
NOT_KEPT = """
n:number | User licences | 14 | a: How many people would come to the demo? / v: 14
n:number | Number of drivers | 14 | a: How many people would use it? / v: 14
n:money | Price of a licence | 9 | a: ¿Cuántos lo usarían? / v: nueve
n:number | Planners | 22 | a: Hoeveel chauffeurs? / v: 22 vaste
n:number | Yearly consumption in kWh | 11 | a: Was darf es sein? / v: was mit 11 kW
n:number | Dishwashers | 5 | a: ¿Cuántos lavavajillas? / v: La vecina tiene 5. Yo con 3 voy bien.
n:number | Tables | 6 | a: Hoeveel tafels? / v: Mijn man zegt 6, ik zeg 8. Acht dus.
n:number | Sensors per silo | 24 | a: Combien de capteurs par silo ? / v: quatre, donc 24 en tout
n:number | Single rooms | 7 | v: {3 doubles and 7 singles} / a: 10 rooms. Send the contract? / \
v: One of the singles cancelled, so 6
n:number | New number of guests | 2 | v: can we shift that to 8, there'll be 2 more
n:number | Number of people who eat | 7 | v: if we'd be 7, would you take us?
n:number | Number of sites | 12 | v: A guided tour on Friday please, we'll be 12
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_a_plain_answer_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_what_only_looks_like_it_is_not(line: str) -> None:
    assert not is_kept(line)
