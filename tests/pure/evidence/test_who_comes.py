"""How many come or are counted, in other words: key:kind | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
seats:number | Seats | 2 | v: sleeper coach/a: How many seats?/v: Two berths, self and cousin
seats:number | Seats | 2 | v: sleeper coach/a: How many seats?/v: self and cousin
berths:number | Berths | 2 | v: night train to Venice pls from Salzburg, 2 girls, not in a seat
stops:number | Maximum number of stopovers | 1 | v: flight/a: ok?/v: no more than one change of planes
people:number | Number of people | 3 | v: cab/a: How many?/v: me, the wife and our son
"""
NOT_KEPT = """
dogs:number | Number of dogs | 4 | v: a cottage, 4 couples, 2 whippets
croissants:number | Croissants | 2 | v: 2 flat whites, one of them with oat milk, plus 3 almond croissants
tickets:number | Number of tickets | 28 | v: 2 tix for The Marlowes in Bristol on the 28th pls
number_of_tickets:number | Number of tickets to be bought | 8 | v: 3 for the 8 pm show of Dune please
rooms:number | Number of rooms | 4 | v: 4 for dinner tonight at 7, and a hotel later
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
