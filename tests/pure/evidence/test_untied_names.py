"""A name is a field's only if the question, the words beside it or a read-out tie it to the field."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = r"""
fitter_contact | Contact on site | Ilse | a: Who should the fitter ask for? / v: Ask for {Ilse}
vet_practice | Vet practice | Moor Lane Surgery | a: Which vet are you with? / v: {Moor Lane Surgery}.
food_brand | Food brand | Royal Paws | a: And what does he eat? / v: {Royal Paws}, twice a day
appliance | Appliance model | Ferro 40 | v: My dishwasher broke down, it's a {Ferro 40}
verwalter | Administradora | Condomix | a: Qual é a administradora? / v: A {Condomix}
professor | Professor | Duarte | v: Quero marcar uma aula com o professor {Duarte}
variety | Tomato variety | Stonehill | a: I'd suggest Amberly, otherwise Stonehill. / v: {Stonehill} it is.
merk | Voorkeursmerk | Velocargo | a: Welk merk heeft uw voorkeur? / v: Liefst een {Velocargo}
pet_name | Name of the pet | Biscuit | v: {Biscuit} has been scratching his ear for days
stylist | Stylist | Kylie | v: after a trim with {Kylie} on Friday
airline | Airline | Skylink | v: I want to fly to Valdora with {Skylink}
aseguradora | Aseguradora | Saludmás | a: ¿Qué seguro tiene? / v: {Saludmás}.
breed | Breed of cattle | Holstein | v: I'm looking for {Holstein} cows
"""

DROPPED = r"""
band | Band name | Glasshouse | v: We'd like to hold our party at the {Glasshouse}
caterer | Caterer | Miriam | v: Our party is on 12 June. My colleague {Miriam} will send the logo.
fault | Kind of fault | Tanner Row | v: It broke down yesterday and we live on {Tanner Row}
snack | Snack | Orpheum | v: I'd like two tickets at the {Orpheum} tonight
scheme | Loyalty scheme | Winterhaven | v: I'd like two tickets for {Winterhaven} at the Orpheum
vaccination | Vaccination | Royal Paws | a: And what does he eat? / v: {Royal Paws}, twice a day
chef | Name of the chef | Petra | v: We'd like a table for our dinner. I'm coming with {Petra}
crop | Crop | Craig McAllister | a: Done. Name and mobile please? / v: Macca. well {Craig McAllister} on paper
machine | Machine to be rented | Angers | v: Bonjour, il me faudrait une nacelle pour un ravalement à {Angers}
fehlercode | Fehlercode | Koslowski | v: Die Presse steht. Herr {Koslowski} hat gestern die Form gewechselt.
salsa | Salsa | Ruzafa | v: Quiero pedir una paella y recogerla en la tienda de {Ruzafa}
elevador | Elevador | Everaldo | v: O zelador se chama {Everaldo}
accessoire | Accessoire | Sjoerd | v: Mijn buurman {Sjoerd} had er ook een.
planner | Wedding planner | Ashby Hall | v: We'd like a quartet for our wedding at {Ashby Hall}
boiler_make | Boiler make | Penrose | v: Hello, our boiler at the {Penrose} is leaking again
mechanic | Mechanic | Nimbus | a: And would you like a loan bike? / v: Yes, a {Nimbus} if you have one.
driver | Preferred driver | Baptiste | v: I need a cab. / a: Which name is it under? / v: {Baptiste}.
livello | Livello del corso | Ornella | v: Vorrei regalare un corso di ceramica a mia zia {Ornella}
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_a_tied_name_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(DROPPED))
def test_a_name_that_nothing_ties_to_the_field_is_asked_about(line: str) -> None:
    assert not is_kept(line)
