"""What a firm has and what it wants of it, and how many people it is: key | label | value |
what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

_SIZE = "company_size:number | Number of employees"

KEPT = f"""
vans:number | Vans to be leased | 4 | v: Abbiamo 14 furgoni, ma per cominciare ne vorremmo noleggiare 4.
printers:number | Printers to be rented | 8 | v: Hola, tenemos 20 impresoras viejas y queremos alquilar 8.
computers:number | Computers to be replaced | 12 | v: on a 30 ordinateurs il n'en faudrait remplacer que 12.
trucks:number | Trucks to be equipped | 10 | v: Temos 25 camiões, 10 deles para equipar já.
vehicles:number | Vehicles to be equipped | 18 | v: Nous avons 18 véhicules à équiper d'ici juin.
workers:number | Workers to be trained | 16 | v: Abbiamo 16 operai da formare.
vans:number | Number of vans in the fleet | 14 | v: Abbiamo 14 furgoni, ma ne vorremmo noleggiare 4.
visits:number | Visits per year | 6 | v: Tenemos un proveedor que viene 4 veces al año, harían falta 6
language | Language to learn | Alemán | a: ¿Qué idioma les interesa?/v: Alemán. Inglés ya tenemos.
{_SIZE} | 9 | v: siamo in 9 in tutto
{_SIZE} | 4 | v: a minha empresa são só 4 pessoas
{_SIZE} | 45 | v: notre société compte 45 salariés
{_SIZE} | 230 | v: Soy Noa, jefa de compras de un laboratorio en Lugo, con 230 trabajadores.
{_SIZE} | 32 | a: Quanti siete?/v: una trentina, 32 per l'esattezza
{_SIZE} | 43 | a: ¿Cuántos son en la empresa?/v: como 40, bueno 43 contando a los de prácticas
"""
NOT_KEPT = f"""
vans:number | Vans to be leased | 14 | v: Abbiamo 14 furgoni, ma per cominciare ne vorremmo noleggiare 4.
printers:number | Printers to be rented | 20 | v: Hola, tenemos 20 impresoras viejas y queremos alquilar 8.
chairs:number | Chairs to be ordered | 50 | v: tenemos 50 sillas
buildings:number | Buildings to be equipped | 90 | v: on gère 90 immeubles, je voudrais en équiper 25
visits:number | Visits per year | 4 | v: Tenemos un proveedor que viene 4 veces al año, harían falta 6
visits:number | Visits per month | 2 | v: Oggi c'è un ragazzo che viene due volte al mese
language | Language to learn | Inglés | a: ¿Qué idioma les interesa?/v: Alemán. Inglés ya tenemos.
{_SIZE} | 30 | a: Quanti siete?/v: una trentina, 32 per l'esattezza
{_SIZE} | 60 | v: cerco un fornitore con 60 dipendenti
{_SIZE} | 12 | v: a nossa equipa é de 12 pessoas
{_SIZE} | 250 | v: je suis consultant dans un cabinet et j'accompagne une usine avec 250 salariés
chairs:number | Chairs to be replaced | 10 | v: on a 30 chaises et il faudrait livrer avant 10
rooms:number | Rooms to be painted | 300 | v: ho 5 camere e vorrei spendere 300
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_what_is_wanted_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_what_is_only_had_is_not(line: str) -> None:
    assert not is_kept(line)
