"""What is told as the reason for a wish is not the wish: where one lives, what one has or has seen, the hour
from which another follows."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
pickup_time | Time of the pick up | 6:30 | v: pizza / a: When will you come? \
/ v: {My bus gets in at 6:10 so let's say 6:30}
visit:day | Date of the visit | the 20th | v: a flat / a: Which day? / v: {I fly in on the 19th, so the 20th}
beds:number | Number of bedrooms | 3 | v: looking for {a 3 bed house to buy} in Tyler
area | City of the property | Tyler | v: moving out of our flat in Selma, looking for a {house in Tyler}
service:choice=haircut,perm | Service wanted | haircut | v: {My husband and I both want a haircut.}
intent:choice=rent,buy | Whether to rent or buy | rent | v: I'm relocating for work and {I'd like to \
rent a flat}
event | Name of the event | Juno & Friends | v: I saw the Wendell Trio last year. {Tickets for Juno & \
Friends} please.
show | Title of the show | Wendell Trio | v: I want to see the {Wendell Trio} please
amount:money | Amount to transfer | 450 | v: what's my balance? / a: $800. \
/ v: ok {move 450 dollars to my daughter}
stars:choice=1,2,4 | Star rating of the hotel | 4 | v: {A 4 star hotel, and I need 1 room}
"""
NOT_KEPT = """
pickup_time | Time of the pick up | 6:10 | v: pizza / a: When will you come? \
/ v: {My bus gets in at 6:10 so let's say 6:30}
arrival_time | Time of arrival at the hotel | 9 pm | v: a room / a: When will you arrive? \
/ v: {Our ferry gets in at 9 pm}, so we'll be there around 9:45 pm.
beds:number | Number of bedrooms | 2 | v: moving out of our {2 bedroom flat} in Selma, looking for a 3 \
bed house
beds:number | Number of bedrooms | 3 | v: a flat / a: How many bedrooms? \
/ v: {Right now I have 3 bedrooms} but 2 are enough
area | City of the property | Selma | v: moving out of our {flat in Selma}, looking for a house in Tyler
street | Street of the property | Rua Augusta | v: {our lease on Rua Augusta ends in June}, we need an office
city | City of the restaurant | Orland | v: {They live in Orland} but let us look in Paxton
city | City of the doctor | Petaluma | v: an ENT / a: In which city? \
/ v: {I live in Petaluma} but I work in Novato, so look in Novato
event | Name of the event | Wendell Trio | v: {I saw the Wendell Trio last year.} Tickets for Juno & \
Friends please.
class:choice=Coach,First | Fare class | First | v: a train / a: From where? \
/ v: From Barre. {How much is it in First class?}
alarm_time | Time of the alarm | 7 pm | v: {remind me to water the plants at 7 pm} / a: Okay. \
/ v: and an alarm for 6
pickup_time | Pickup time | 17 Tolbooth Lane | v: a cab / a: When? / v: {3:30 from 17 Tolbooth Lane}
stars:choice=1,2,4 | Star rating of the hotel | 1 | v: {A 4 star hotel, and I need 1 room}
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_the_wish(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_the_reason(line: str) -> None:
    assert not is_kept(line)
