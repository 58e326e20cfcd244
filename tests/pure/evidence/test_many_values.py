"""One message with many values: each is its own field's and no other's."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
check_in:day | Check-in date of the hotel | the 14th | v: We fly from Lodi on the 13th. Our hotel is \
in Malaga, we check in on the 14th.
drop_off:day | Date the rental car is returned | the 16th | v: I need a rental car, I'll fetch it \
the 12th at half past ten in the morning and bring it back the 16th.
party_size:number | Number of people at the table | 8 | v: Lunch for eight, March 19th, 1 pm, at Orso.
baths:number | Number of bathrooms | 2 | v: a 3 bed two bath place in Lodi
beds:number | Number of bedrooms | 3 | v: a 3 bed two bath place in Lodi
tickets:number | How many tickets to buy for the show | 2 | v: Get two tickets for Orchid Bay \
Sunday at 4, then a table for 5 at 7.
title | Name of the movie | Orchid Bay | v: Get two tickets for Orchid Bay Sunday at 4, then a \
table for 5 at 7.
party_size:number | Number of people at the table | 5 | v: Get two tickets for Orchid Bay Sunday \
at 4, then a table for 5 at 7.
album | Album of the song | Low Tide | v: Play Copper Rain from the album Low Tide by Ann Fox.
song | Name of the song | Copper Rain | v: Play Copper Rain from the album Low Tide by Ann Fox.
theater | Name of the theatre | Roxy Cinema | v: two for Winter in Lodi, tonight, Roxy Cinema
title | Title of the movie | Winter in Lodi | v: two for Winter in Lodi, tonight, Roxy Cinema
restaurant | Name of the restaurant | Regent Hotel | v: I want a table at the Regent Hotel at 7
hotel | Name of the hotel | Harbor Inn | v: One room at Harbor Inn for two nights
pick_up_city | City to pick up the rental car | Lodi | v: I need to rent a car. In Lodi.
pick_up_city | City to pick up the rental car | Lodi | a: Where and at what time will you collect \
it? / v: At Union Depot in Lodi, 9:15 in the morning.
from | Station where the journey starts | Lodi | v: im lookin for a train frm Lodi on the 13th
city | City where the flat is | Lodi | v: a flat in Lodi no more than 2000 a month
city | City where the house is | Lodi | v: Looking to stay in Lodi, a house for 7 people.
tickets:number | How many tickets to buy | 3 | v: can i have 3 tickets to Orchid Bay?
pick_up_city | City to pick up the rental car | Lodi | v: I'd return the car on the 19th, picking \
it up on the 16th in Lodi.
dentist | Name of the dentist | Paula Grimm | v: I'd rather see Paula Grimm.
rooms:number | Number of rooms | 1 | a: How many rooms? / v: one is enough for the three of us
"""

NOT = """
check_in:day | Check-in date of the hotel | the 13th | v: We fly from Lodi on the 13th. Our hotel is \
in Malaga, we check in on the 14th.
check_out:day | Check-out date of the hotel | the 14th | v: We fly from Lodi on the 13th. Our hotel \
is in Malaga, we check in on the 14th.
check_out:day | Check-out date of the hotel | the 14th | v: Check-in the 14th; two nights.
pick_up:day | Date the rental car is picked up | Sunday | v: I'm leaving the rental at Pier 7 on Sunday.
party_size:number | Number of people at the table | 19 | v: Lunch for eight, March 19th, 1 pm, at Orso.
beds:number | Number of bedrooms | 2 | v: a 3 bed two bath place in Lodi
arrival_time | Time of arrival | 5:30 pm | v: I want a coach at 5:30 pm
tickets:number | How many tickets to buy for the show | 5 | v: Get two tickets for Orchid Bay \
Sunday at 4, then a table for 5 at 7.
party_size:number | Number of people at the table | 2 | v: Get two tickets for Orchid Bay Sunday \
at 4, then a table for 5 at 7.
album | Album of the song | Copper Rain | v: Play Copper Rain from the album Low Tide by Ann Fox.
song | Name of the song | Low Tide | v: Play Copper Rain from the album Low Tide by Ann Fox.
theater | Name of the theatre | Winter in Lodi | v: two for Winter in Lodi, tonight, Roxy Cinema
title | Title of the movie | Roxy Cinema | v: two for Winter in Lodi, tonight, Roxy Cinema
venue | Exact venue of the event | Amber Sky | v: I want to go to the Amber Sky concert.
restaurant | Name of the restaurant | Hotel Regent | v: Book a room at Hotel Regent.
restaurant | Name of the restaurant | Harbor Inn | v: One room at Harbor Inn for two nights
drop_off_place | Place where the rental car is returned | Lodi | v: I need to rent a car. In Lodi.
drop_off_place | Place where the rental car is returned | Union Depot | a: Where and at what time will \
you collect it? / v: At Union Depot in Lodi, 9:15 in the morning.
rooms:number | Number of rooms | 3 | a: How many rooms? / v: one is enough for the three of us
problem | The problem to solve, in their words | I'd guess forty or so | a: What is the problem? / v: \
I'd guess forty or so.
problem | The problem to solve, in their words | maybe 25k EUR | a: What is the problem? / v: maybe 25k EUR
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_not_kept(line: str) -> None:
    assert not is_kept(line)
