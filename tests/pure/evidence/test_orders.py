"""Numbers that order: what a message opens with, and what it comes to."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
how_many:number | How many | 2 | v: {Two large Funghi} for delivery please
seats:number | How many seats | 1 | v: good evening. {one sleeper from Vienna to Bologna} pls
people:number | For how many | 2 | v: a pedicure / a: Is it only for you? / v: my mom comes too {so 2}
tickets:number | Number of tickets | 2 | v: My colleagues get their own, {so just two for us}.
day:date | Day of the trip | 2026-03-15 | v: a bus / a: It runs every day. / v: {Then let's say this Sunday.}
from_city | The city to leave from | Sutton | v: a train / a: From where? / v: {I'm in Sutton now.} At 3.
from_city | The city to fly from | Nashville | v: a flight / a: Where do you want to go and where will you \
leave from? / v: {I'm in Nashville} and I want to visit Calgary.
to_city | City where the bus goes | Amarillo | v: bus tickets, {we want to go to Amarillo}.
leaving_time | Departure time of the bus | 7 am | v: a bus from Carrick, {leaving early like 7 am}
"""
NOT_KEPT = """
people:number | Number of people | 2 | v: {two large Funghi} please
temps:number | Temporary workers | 3 | v: hi / a: How many sites? / v: {two barns and a shed, so 3}
size:number | Number of employees | 5 | v: hi / a: How many logins? / v: {the dispatchers, so 5}
day:date | Day of the trip | 2026-03-15 | v: {hypothetically, let's say Sunday}, what would it cost?
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_not_kept(line: str) -> None:
    assert not is_kept(line)
