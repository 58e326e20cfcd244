"""How many somebody has, and how many of them they want or want done."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
chairs:number | Chairs wanted | 65 | v: I've got 40 chairs but {need 65}
lamps:number | Lamps needed | 7 | v: wir haben 12 Lampen, {brauchen aber nur 7 neue}
bikes:number | Bikes to be fitted | 18 | v: on a 30 vélos, {il faudrait en équiper 18}
tables:number | Tables to be replaced | 8 | v: tenemos 20 mesas pero {queremos cambiar 8}
doors:number | Doors to be replaced | 3 | v: temos 16 portas, mas {só precisamos de trocar 3}
windows:number | Windows to be replaced | 6 | v: abbiamo 14 finestre, {vorremmo cambiarne 6}
vans:number | Vans to be fitted | 2 | v: ho 4 furgoni ma per ora {ne farei 2}
lifts:number | Lifts to be maintained | 4 | v: we hebben 10 liften, {voor 4 zoeken we onderhoud}
rooms:number | Cold rooms to be checked | 18 | v: we have {18 cold rooms} to be checked
ovens:number | Ovens to be serviced | 7 | v: tenemos {7 hornos} y hay que revisarlos
windows:number | Windows in the building today | 14 | v: {abbiamo 14 finestre}, vorremmo cambiarne 6
docks:number | Docks to be equipped | 2 | a: Combien de quais avez-vous ? / v: 9, mais {on commencerait par 2}
tills:number | Tills wanted | 9 | v: At the moment we own 6 tills, {I'd want 9}
laptops:number | Laptops to be replaced | 12 | v: we've got 33 laptops, {would like 12 of them replaced}
ext:number | Extinguishers to be checked | 11 | v: Bei uns hängen 25 Feuerlöscher, {geprüft werden müssen 11}
tractors:number | Tractors to be fitted | 2 | v: Wir besitzen 5 Traktoren und {möchten 2 ausrüsten}
ext:number | Extinguishers to be replaced | 20 | v: nous avons 60 extincteurs, nous voulons {en remplacer 20}
ovens:number | Ovens needed | 4 | v: j'ai 3 fours mais {il m'en faut 4}
trucks:number | Trucks to be tracked | 5 | v: tengo 11 camiones y {quiero localizar 5}
lic:number | Licences wanted | 60 | v: temos 45 licenças e {queríamos 60}
machines:number | Sewing machines to be serviced | 12 | v: we have {12 sewing machines} that need servicing
ext:number | Extinguishers to be serviced | 9 | v: abbiamo {9 estintori} da revisionare
"""
NOT = """
chairs:number | Chairs wanted | 40 | v: {I've got 40 chairs} but need 65
lamps:number | Lamps needed | 12 | v: {wir haben 12 Lampen}, brauchen aber nur 7 neue
bikes:number | Bikes to be fitted | 30 | v: {on a 30 vélos}, il faudrait en équiper 18
tables:number | Tables to be replaced | 20 | v: {tenemos 20 mesas} pero queremos cambiar 8
doors:number | Doors to be replaced | 16 | v: {temos 16 portas}, mas só precisamos de trocar 3
windows:number | Windows to be replaced | 14 | v: {abbiamo 14 finestre}, vorremmo cambiarne 6
vans:number | Vans to be fitted | 4 | v: {ho 4 furgoni} ma per ora ne farei 2
lifts:number | Lifts to be maintained | 10 | v: {we hebben 10 liften}, voor 4 zoeken we onderhoud
tills:number | Tills wanted | 6 | v: At the moment {we own 6 tills}, I'd want 9
laptops:number | Laptops to be replaced | 33 | v: {we've got 33 laptops}, would like 12 of them replaced
tractors:number | Tractors to be fitted | 5 | v: Wir besitzen {5 Traktoren} und möchten 2 ausrüsten
ext:number | Extinguishers to be replaced | 60 | v: nous avons {60 extincteurs}, nous voulons en remplacer 20
ovens:number | Ovens needed | 3 | v: {j'ai 3 fours} mais il m'en faut 4
trucks:number | Trucks to be tracked | 11 | v: {tengo 11 camiones} y quiero localizar 5
lifts:number | Lifts to be maintained | 2 | v: {tenho 2 elevadores}, preciso de manutenção só para 1
lic:number | Licences wanted | 45 | v: {temos 45 licenças} e queríamos 60
tables:number | Tables needed | 8 | v: {ho 8 tavoli}, me ne servono altri 4
vans:number | Vans to be wrapped | 15 | v: wij hebben {15 bussen}, we willen er 6 laten stickeren
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_what_is_wanted_is_told_from_what_is_there(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_another_is_not_stored(line: str) -> None:
    assert not is_kept(line)
