"""What is read out for which field, and agreed to: key:kind | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
street | Street | Elm Street | v: hi/a: Oil change at Quik Garage on Elm Street, Friday 9 am, $60. Ok?/v: sure
room | Room | kitchen | v: hi/a: So you want to play Velvet Room by Ash Lake in the kitchen, right?/v: right
car_class:choice=Eco,Comfort,XL | Car class | Eco | v: hi/a: Eco is the cheapest at $11. OK?/v: k
new_time | New time | 8 pm | v: hi/a: So 8 guests at 8 pm?/v: si, 8 at 8 :)
guests:number | Guests | 8 | v: hi/a: So 8 guests at 8 pm?/v: si, 8 at 8 :)
gym | Gym | Pulse Gym | v: gym/a: Spinning at Pulse Gym on Dock Road, 6 pm. Book it?/v: book it
pick_up_time | Pick-up time | 7:40 | v: cab/a: Then a comfort at 7:40. How many bags?/v: yes, 2
bags:number | Bags | 2 | v: cab/a: Then a comfort at 7:40. How many bags?/v: yes, 2
adults:number | Adults | 2 | v: zoo/a: 2 adults and 3 kids under 10, that's $64. Right?/v: yep
children:number | Children | 3 | v: zoo/a: 2 adults and 3 kids under 10, that's $64. Right?/v: yep
restaurant | Restaurant | Gusto | v: table/a: A table at Gusto under the name Farrow for 7:15. Ok?/v: yes
ore:number | Ore | 3 | v: pulizie/a: Pulizie con Casa Lucida venerdì alle 9, 3 ore. Va bene?/v: va bene
company | Company | Brightline Foods | v: we sell shoes/a: And you work at Brightline Foods, right?/v: right
time | Time | 8 pm | v: table at 7 pm/a: 7 pm is full, would 8 pm do?/v: yes
time | Time | 8 pm | v: table at 7 pm/a: They have nothing at 7 pm but 8 pm is free, shall I book it?/v: sure
restaurant | Restaurant | Nopa | v: table at Gallo/a: Gallo is booked out, how about Nopa?/v: yes
stylist | Stylist | Sheree | v: a trim with Kylie/a: Kylie is off that day. Would Sheree do?/v: yes please
date:day | Date | Saturday | v: on Friday/a: Friday is gone, Saturday instead?/v: yes please
uhrzeit | Uhrzeit | 20 Uhr | v: Tisch um 19 Uhr/a: 19 Uhr ist belegt, ginge 20 Uhr?/v: ja
hora | Hora | las 8 | v: mesa a las 7/a: A las 7 está ocupado, ¿le va bien a las 8?/v: sí
heure | Heure | 20h | v: table à 19h/a: 19h est complet, 20h ça irait ?/v: oui
"""
NOT_KEPT = """
garage | Garage | Elm Street | v: hi/a: Oil change at Quik Garage on Elm Street, Friday 9 am, $60. Ok?/v: sure
gym | Gym | Dock Road | v: gym/a: Spinning at Pulse Gym on Dock Road, 6 pm. Book it?/v: book it
children:number | Children | 10 | v: zoo/a: 2 adults and 3 kids under 10, that's $64. Right?/v: yep
restaurant | Restaurant | Farrow | v: table/a: A table at Gusto under the name Farrow for 7:15. Ok?/v: yes
time | Time | 7 pm | v: table at 7 pm/a: 7 pm is full, would 8 pm do?/v: yes
time | Time | 7 pm | v: table at 7 pm/a: They have nothing at 7 pm but 8 pm is free, shall I book it?/v: sure
restaurant | Restaurant | Gallo | v: table at Gallo/a: Gallo is booked out, how about Nopa?/v: yes
stylist | Stylist | Kylie | v: a trim with Kylie/a: Kylie is off that day. Would Sheree do?/v: yes please
date:day | Date | Friday | v: on Friday/a: Friday is gone, Saturday instead?/v: yes please
uhrzeit | Uhrzeit | 19 Uhr | v: Tisch um 19 Uhr/a: 19 Uhr ist belegt, ginge 20 Uhr?/v: ja
hora | Hora | las 7 | v: mesa a las 7/a: A las 7 está ocupado, ¿le va bien a las 8?/v: sí
heure | Heure | 19h | v: table à 19h/a: 19h est complet, 20h ça irait ?/v: oui
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
