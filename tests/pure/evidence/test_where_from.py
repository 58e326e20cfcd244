"""Towns and places of a way, a rental and an answer: key:kind | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
arrival_city | Arrival city | Oslo | v: Need a flight/a: Where would you like to go?/v: Oslo please
destination_city | Destination city | Turin | v: I want to rent a car/a: Where should I look?/v: Turin, thanks
city | City | Porto | v: City: Porto, date: 4 May
town | Town | Ghent | v: the town is Ghent and the day is friday
pickup_city | Pick-up city | Faro | v: rental in Faro, airport pickup, feb 3 thru feb 10
pickup_city | City to pick up the rental car | Faro | v: rental in Faro, airport pickup, feb 3 thru feb 10
pickup_location | Place to pick up the car | airport | v: rental in Faro, airport pickup, feb 3 thru feb 10
pickup_city | City to pick up the van | Leeds | v: I need a van in Leeds for the weekend
pickup_city | City to pick up the car | Trier | v: Ich möchte ein Auto in Trier mieten
pickup_city | Ville de prise en charge de la voiture | Lyon | v: je veux louer une voiture à Lyon
to_city | Flying to | Tel Aviv | v: We're off to see the in-laws in Tel Aviv over Hanukkah, from Budapest.
seat | Seat preference | aisle | v: a flight/a: Any seat preference?/v: aisle please
town | Town | Keswick | v: Looking at cottages nr Keswick, 4 couples, 2 dogs
city | City | Porto | v: City: Porto, date: 4 May
"""
NOT_KEPT = """
start | Start | Venice | v: night train to Venice pls from Salzburg, 2 girls
dropoff_city | City to return the rental car | Faro | v: rental in Faro, airport pickup, feb 3 thru feb 10
dropoff_location | Place to return the car | airport | v: rental in Faro, airport pickup, feb 3 thru feb 10
pickup_city | City to pick up the car | Leeds | v: I need a hotel in Leeds for the weekend
from_city | Flying from | Tel Aviv | v: We're off to see the in-laws in Tel Aviv over Hanukkah, from Budapest.
seat | Seat number | aisle | v: a flight/a: Any seat preference?/v: aisle please
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
