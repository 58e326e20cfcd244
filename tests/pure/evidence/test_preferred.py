"""Of two, the one behind "than" is not chosen: choices | question | reply | chosen."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import judge, rows

SAID = """
buy, rent | Buy or rent? | I'd rather rent than buy | rent
steel, wood | Steel or wood? | wood is nicer than steel, so wood | wood
cloud, on-premises | Cloud or on-premises? | on-premises suits us better than cloud | on-premises
kaufen, mieten | Kaufen oder mieten? | mieten wäre uns lieber als kaufen | mieten
achat, location | Achat ou location ? | plutôt la location que l'achat | location
compra, alquiler | ¿Compra o alquiler? | mejor alquiler que compra | alquiler
compra, aluguel | Compra ou aluguel? | prefiro aluguel a compra | aluguel
acquisto, noleggio | Acquisto o noleggio? | meglio noleggio che acquisto | noleggio
kopen, leasen | Kopen of leasen? | leasen lijkt me fijner dan kopen | leasen
"""


@pytest.mark.parametrize("row", rows(SAID))
def test_only_the_preferred_one_is_kept(row: str) -> None:
    named, question, reply, chosen = (part.strip() for part in row.split("|"))
    choices = tuple(Choice(name.strip()) for name in named.split(","))
    field = Field("wanted", "choice", "What is wanted", choices=choices)
    said = (f"a: {question}", f"v: {reply}")
    kept = {choice.value for choice in choices if judge(field, said, choice.value).status == "accepted"}
    assert kept == {chosen}


TOLD = """
Which day? | Thursday is better than Friday. | Thursday | Friday
Which day? | I'd sooner come on Thursday than on Friday. | Thursday | Friday
Which day? | There is no better day than Friday. | Friday |
Which day? | Nothing suits us better than Friday. | Friday |
Which day? | I can't do anything other than Friday. | Friday |
Which day? | Any day but Friday. | | Friday
"""


@pytest.mark.parametrize("row", rows(TOLD))
def test_a_comparison_that_is_denied_prefers_what_it_names(row: str) -> None:
    question, reply, chosen, outdone = (part.strip() for part in row.split("|"))
    field, said = Field("visit_day", "date", "Day of the visit"), (f"a: {question}", f"v: {reply}")
    days = {day for day in (chosen, outdone) if day}
    assert {day for day in days if judge(field, said, day).status == "accepted"} == {chosen} - {""}
