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
city | Hotel location | Leeds | v: Find me a hotel in Leeds, please
restaurant_area | Area of the restaurant | Old Mill | v: I need a restaurant in Old Mill
t | Appointment time | 4pm | v: can I come sat 4pm
t | Time of collection | 9ish | v: car for saturday, collect 9ish, back by 6 pm
t | Reservation time | 8 | v: table for four tonight 8 or so
alarm | Alarm time | 7 | v: alarm for 7 please, call it gym
t | Uhrzeit der Ankunft | 17 Uhr | v: Wir sind zu zweit, Anreise gegen 17 Uhr
t | Heure du retrait | 8 h | a: Livraison ou retrait ? / v: retrait, vers 8 h
start:date | Start of the service | 2026-05-01 | v: vom 1.5. bis 30.9.
end:date | End of the service | 2026-09-30 | v: vom 1.5. bis 30.9.
out_date:day | Move-out day | 3 Jan | v: A cabin in Lapland, 27 Dec - 3 Jan
going_date:day | The date of going | July 15th | v: Going on July 15th and coming back July 22nd.
start:date | Contract start | 2026-08-01 | a: When does the contract end? / \
v: 31 July, so you'd start on 1 August
c:choice=Music,Sports | Type of event | Sports | v: Find me a sports event in Brantley
c:choice=economy,business | Cabin class | economy | a: Shall I book it? / v: it's too dear, make it economy
c:choice | Account type | savings | v: how much do I have in savings?
c:choice=Music,Sports | Category | Music | v: I'd love some music tonight in Leeds
n:number | Anzahl Plätze | 2 | v: Ich denke, dass wir 2 Plätze brauchen
employees:number | Mitarbeiter | 50 | a: Wie viele seid ihr? / v: Ich würde sagen, dass wir 50 sind
employees:number | Mitarbeiter | 50 | v: Schön, dass Sie fragen, wir sind 50 Leute
starts:day | First day of dog sitting | oct 17 | v: need someone oct 17 to 24
d:day | Día de la visita | viernes | v: necesito a alguien para el viernes
n:number | Number of rooms | 3 | v: I need someone to paint 3 rooms
from_city | Pick-up city | Angers | v: un tarif Angers vers Toulouse svp
origem | Cidade de origem | Santos | v: um camião sábado, de Santos pra Campinas
students:number | Employees who take the course | 20 | a: ¿Cuántos alumnos? / v: {20} / \
a: ¿Qué tamaño tiene su empresa? / v: unos 130 trabajadores
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
t | Appointment time | 7 | v: alarm for 7 please, call it gym
restaurant | Restaurant name | Old Mill | v: I need a restaurant in Old Mill
start:date | Start of the service | 2026-09-30 | v: vom 1.5. bis 30.9.
out_date:day | Move-out day | 27 Dec | v: A cabin in Lapland, 27 Dec - 3 Jan
going_date:day | The date of going | July 22nd | v: Going on July 15th and coming back July 22nd.
start:date | Contract start | 2026-07-31 | a: When does the contract end? / \
v: 31 July, so you'd start on 1 August
c:choice=Music,Sports | Type of event | Music | v: I listen to music a lot, find me an event
from_city | Pick-up city | Toulouse | v: un tarif Angers vers Toulouse svp
n:number | Anzahl Plätze | 2 | v: Ich glaube nicht, dass wir 2 Plätze brauchen
n:number | Anzahl Plätze | 2 | v: Es stimmt nicht, dass wir 2 Plätze brauchen
employees:number | Mitarbeiter | 50 | v: Bitte notieren, dass wir 50 Mitarbeiter haben
employees:number | Mitarbeiter | 50 | a: Wie viele sind Sie? / v: Unser Plan ist, dass wir 50 werden
d:day | Day of the visit | Friday | v: someone booked Friday already
n:number | Employees who take the course | 130 | a: ¿Qué tamaño tiene su empresa? / v: unos 130 trabajadores
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_a_plain_answer_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_what_only_looks_like_it_is_not(line: str) -> None:
    assert not is_kept(line)
