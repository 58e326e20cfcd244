"""What cannot be had or is taken back for another: key:kind | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
restaurant | Restaurant | Gallo | v: table at Gallo tonight/a: Gallo is full tonight. Tomorrow at 7?/v: yes
time | Time | 9 | v: table at 8 pm/a: 8 pm is gone, 8:30 or 9?/v: 9
town | Town | Lyon | v: a weekend/a: Where?/v: Lyon or somewhere near it
town | Town | Nice | v: a weekend/a: Where?/v: Nice. Or is that too far?
town | Town | Stoke-on-Trent | v: hi/a: Which town?/v: Stoke-on-Trent please
"""
NOT_KEPT = """
time | Time | 8 pm | v: table at 8 pm/a: 8 pm is gone, 8:30 or 9?/v: 9
area | Neighbourhood | Belleville | v: We search 4 rooms in Belleville or Ménilmontant, 80 m2 or more.
area | Neighbourhood | Ménilmontant | v: We search 4 rooms in Belleville or Ménilmontant, 80 m2 or more.
town | Town | Tenby | v: a weekend/a: Where?/v: was thinking Tenby, or St Ives
stadt | Stadt | Bonn | v: ein Hotel in Bonn oder Köln
ciudad | Ciudad | Vigo | v: un hotel en Vigo o en Lugo
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
