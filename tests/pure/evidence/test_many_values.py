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
rooms:number | Number of rooms | 3 | a: How many rooms? / v: one is enough for the three of us
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_not_kept(line: str) -> None:
    assert not is_kept(line)
