"""Which of several values, names, days or hours is the field's: key:kind | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
check_in:date | Check-in date | 2026-06-04 | v: in on 4 June, out on 9 June
check_out:date | Check-out date | 2026-06-09 | v: out on 9 June, in on 4 June
leave_on:date | Day the guests leave | 2026-06-09 | v: we come on 4 June and go home on 9 June
return_date:date | Return date | 2026-06-09 | v: I have to be home by 9 June so I'd set off on 4 June
collect_on:date | Date the car is collected | 2026-06-04 | v: June 4 - June 9 works best
rueckfahrt:date | Datum der Rückfahrt | 2026-06-09 | v: hin am 4. Juni, zurück am 9. Juni
fin:date | Date de fin | 2026-06-09 | v: ça commence le 4 juin et ça finit le 9 juin
salida:date | Fecha de salida del hotel | 2026-06-09 | v: llegamos el 4 de junio y nos vamos el 9 de junio
riconsegna:date | Data di riconsegna | 2026-06-09 | v: la ritiro il 4 giugno e la riporto il 9 giugno
end_time | End time of the meeting | 11:30 | v: starts at 9:00 and finishes at 11:30
fin | Hora de fin | 11:30 | v: empieza a las 9:00 y termina a las 11:30
get_off | Alighting station | Settle | v: Lancaster to Settle
dest | City to arrive at | Exeter | v: collect me in Bristol and take me to Exeter
bread_minutes:number | Minutes for garlic bread | 25 | v: 12 mins for the pasta and 25 for the garlic bread
size:choice=3D,Regular | Type of show | Regular | a: 3D or regular?/v: regular, 3d makes her sick
city | City of the hotel | Bath | v: a room in Bath
order | Order number | 88213 | v: it's about order 88213
when | When it is sent | in 10 minutes | v: in 10 minutes please
"""
NOT_KEPT = """
check_in:date | Check-in date | 2026-06-09 | v: in on 4 June, out on 9 June
check_out:date | Check-out date | 2026-06-04 | v: out on 9 June, in on 4 June
leave_on:date | Day the guests leave | 2026-06-04 | v: we come on 4 June and go home on 9 June
return_date:date | Return date | 2026-06-04 | v: I have to be home by 9 June so I'd set off on 4 June
collect_on:date | Date the car is collected | 2026-06-09 | v: June 4 - June 9 works best
hinfahrt:date | Datum der Hinfahrt | 2026-06-09 | v: hin am 4. Juni, zurück am 9. Juni
depart:date | Date de départ | 2026-06-04 | v: du 4 juin au 9 juin
fin | Hora de fin | 9:00 | v: empieza a las 9:00 y termina a las 11:30
start_time | Start time of the meeting | 11:30 | v: 9:00 - 11:30
get_off | Alighting station | Lancaster | v: Lancaster to Settle
bread_minutes:number | Minutes for garlic bread | 12 | v: 12 mins for the pasta and 25 for the garlic bread
bake_minutes:number | Baking time in minutes | 180 | v: bake at 180 for 35 minutes
shops:number | Number of shops | 2 | v: two per shop
bikes:number | Number of bikes | 5521 | v: it's order PX 5521
spots:number | Number of spots | 14 | v: two for us, she is 14
price:number | Price per lesson in euros | 4 | v: for the four of us
weight:number | Weight of one bag in kilograms | 2 | v: 2 checked bags
city | City where the event takes place | Falcons vs Miners | v: I want to see Falcons vs Miners
city | City of the salon | Studio Fern | v: Studio Fern it is.
order | Order number | Velora Fitness | v: Velora Fitness
start | Starting city | half past 9 | v: leaving around half past 9
venue | Name of the restaurant | thai | v: a cheap thai place
cuisine | Type of food | the old harbour | v: somewhere in the old harbour
message | Text of the message | Yusuf | v: send a msg to Yusuf
alarm_at | When the alarm should ring | gym day | v: call it gym day
car | Type of car | airport | v: airport pickup please
tool | Software used today | Trackmate | v: we had Trackmate until 2023
section:choice=floor,balcony | Where to sit | floor | v: Sarah said floor is sold out
type:choice=Museum,Church | Kind of sight | Museum | v: it's too nice out for a museum
when | Time of the appointment | 4 | v: I get off at 4.
day:date | Date of the visit | 2026-03-24 | v: on the 24th I'm at a wedding
seats:number | Number of licences | 40 | v: for your records set seats to 40
seats:number | Number of licences | 40 | v: maybe 40 seats one day
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
