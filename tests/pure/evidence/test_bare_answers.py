"""A bare answer belongs to the question that was asked: key | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
city | City of the event | Austin | a: In which city?/v: Austin
city | City of the event | Austin | a: Where should it be?/v: Austin
artist | Artist | Velvet Herons | a: Who should I play?/v: Velvet Herons
restaurant_name | Name of the restaurant | Nopa | a: Where would you like to eat?/v: Nopa
hotel | Hotel name | The Rosewood | a: Where are you staying?/v: The Rosewood
movie | Movie title | Blue Harbor | a: What would you like to watch?/v: Blue Harbor
cuisine | Cuisine | Italian | a: What do you feel like eating?/v: Italian
dest | Destination city | Oslo | a: How can I help?/v: flights to Oslo
song | Song title | Copper Rain | a: What should I play?/v: Copper Rain
payee | Name of the payee | Ines | a: Who is it for?/v: Ines
title | Title of the reminder | call Teo | a: What should I remind you of?/v: call Teo
stylist | Name of the stylist | Maren | a: Anyone in particular?/v: Maren
doctor | Doctor's name | Dr. Amsel | a: Do you want to see someone specific?/v: Dr. Amsel
city | City of the event | Austin | a: Anything else?/v: I want to go to a concert in Austin
restaurant_name | Name of the restaurant | Nopa | a: How many people?/v: 4, at Nopa
"""
NOT_KEPT = """
city | City of the event | Austin | a: What name is the booking under?/v: Austin
restaurant_name | Name of the restaurant | Italian | a: What cuisine would you like?/v: Italian
artist | Artist | Copper Rain | a: Which song?/v: Copper Rain
song | Song title | Velvet Herons | a: Which artist?/v: Velvet Herons
album | Album | Velvet Herons | a: Who should I play?/v: Velvet Herons
dest | Destination city | Nordwind | a: Which airline do you prefer?/v: Nordwind
hotel | Hotel name | Lisbon | a: Which city?/v: Lisbon
doctor | Doctor's name | Ulm | a: In which town?/v: Ulm
stylist | Name of the stylist | Hair Loft | a: Which salon?/v: Hair Loft
payee | Name of the payee | rent | a: What is the payment for?/v: rent
theater | Name of the theatre | Blue Harbor | a: Which film?/v: Blue Harbor
cuisine | Cuisine | Nopa | a: Which restaurant?/v: Nopa
colour | Colour | 43 | a: Which size?/v: 43
brand | Brand | running shoes | a: What are you looking for?/v: running shoes
city | Stadt | Gartenweg 5 | a: In welcher Straße wohnen Sie?/v: Gartenweg 5
insurer | Insurance company | Dr. Amsel | a: Which doctor do you see?/v: Dr. Amsel
pet | Name of the pet | Labrador | a: What breed is it?/v: Labrador
dish | Dish | no nuts | a: Any allergies?/v: no nuts
plan | Plan wanted | Zendesk | a: What do you use today?/v: Zendesk
ville | Ville | Dupont | a: À quel nom ?/v: Dupont
nombre_hotel | Nombre del hotel | Granada | a: ¿En qué ciudad?/v: Granada
medico | Nome del medico | Pisa | a: In quale città?/v: Pisa
naam_restaurant | Naam van het restaurant | Zwolle | a: In welke stad?/v: Zwolle
departure_time | Departure time | 8 | a: How many tickets?/v: 8
time | Time of the appointment | 4 | a: How many people?/v: 4
title | Title of the reminder | 6 pm | a: When should I remind you?/v: 6 pm
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
