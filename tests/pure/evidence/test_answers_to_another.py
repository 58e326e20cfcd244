"""A bare answer after a question that shares no word with the field: it is the field's unless what was asked
for is known to be another thing. A line is "key | label | kind | value | dialogue"."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import is_said, rows

KEPT = """
    commodity | Commodity | text | ceramic tiles | a: What are you shipping? / v: ceramic tiles
    material | Material | text | oak veneer | a: What should it be made of? / v: oak veneer
    goods | Produit transporté | text | palettes de vin | a: Que voulez-vous expédier ? / v: palettes de vin
    dedication | Dedication | text | for Nan, with love | a: What should it say? / v: for Nan, with love
    garments | Garments | text | casaca y pantalón | a: ¿Qué prendas necesitáis? / v: casaca y pantalón
    site | Plant | text | Sassuolo | a: Per quale stabilimento? / v: Sassuolo.
    card | Número de carnet | text | 3087 | v: El carnet es el 3087
    delivery | First delivery | date | 2026-04-14 | a: Shall we come 12 April? / v: the 14th is better
    visit | Site visit | date | 2026-04-20 | a: Passt Ihnen der 17. April? / v: lieber am 20.
    due | Payment due | date | 2026-03-13 | v: remind me to pay the plumber by Friday
"""

NOT_KEPT = """
    commodity | Commodity | text | Rotterdam | a: Where does it ship from? / v: Rotterdam
    supplier | Supplier so far | text | Utrecht | a: Which city are you in? / v: Utrecht
    industry | Industry | text | Milano | a: In che città siete? / v: Milano
    town | Town | text | Nordwind | a: Which airline? / v: Nordwind
    machine | Machine | text | Judith | a: Who should we ask for? / v: Judith
    card | Número de socio | text | 20:00 | v: Reserva la pista a las 20:00
    visit | Site visit | date | 2026-04-14 | a: Is your holiday from 12 April? / v: from the 14th
    delivery | Delivery day | date | 2026-04-02 | a: When is your birthday? / v: 2 April
"""


def is_stored(line: str) -> bool:
    key, label, kind, value, said = (part.strip() for part in line.split("|", 4))
    form = "iso" if kind == "date" else ""
    return is_said(Field(key, kind, label, format=form), value, said.split(" / "))  # type: ignore[arg-type]


@pytest.mark.parametrize("line", rows(KEPT))
def test_it_is_kept(line: str) -> None:
    assert is_stored(line)


@pytest.mark.parametrize("line", rows(NOT_KEPT))
def test_it_is_not_kept(line: str) -> None:
    assert not is_stored(line)
