"""Names that the visitor gives of themselves, for fields of other things."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
crop | Crop | rapeseed | a: What do you grow? / v: Mostly {rapeseed}
breed | Breed of cattle | Charolais | a: Which breed? / v: {Charolais}
fuel | Kind of fuel | HVO | a: Which fuel does it take? / v: {HVO}
allergies | Allergies | nuts | a: Any allergies? / v: Only {nuts}
area | Delivery area | Ghent and Bruges | a: Where do you need it delivered? / v: {Ghent and Bruges}
sector | Sector | charcuterie artisanale | a: Quelle est votre activité ? / v: {charcuterie artisanale}
region | Wine region | Douro | a: What wine region are you in? / v: {the Douro}
oven_type | Type of oven | a legna | a: Che tipo di forno? / v: {a legna}
breed | Breed of cattle | Holstein | v: I'm looking for {Holstein cows}
industry | Line of business | scaffolding | a: What's your line of work? / v: {we do scaffolding}
"""
NOT = """
produce | Produce | Howard Blythe | a: Name and number please? / v: {Howard Blythe}, 0161 496 0199
breed | Breed of cattle | Howard Blythe | a: And your name? / v: {It's Howard Blythe}
fuel | Kind of fuel | Howard Blythe | v: Hello, {I'm Howard Blythe} and I need a chimney sweep
course | Course wanted | Rocío Peláez | v: Buenas, {soy Rocío Peláez} y busco un curso de soldadura
generator | Kind of generator | Duarte Leitão | v: Olá, {sou o Duarte Leitão}, precisava de um gerador
oven_type | Type of oven | Ivano Ferri | v: Buongiorno, {sono Ivano Ferri}, mi serve un forno
truck_type | Kind of truck | Sanne Kuiper | v: Hoi, {met Sanne Kuiper}, ik zoek een vorkheftruck
foil | Kind of foil | Uwe Brandl | v: Guten Tag, {mein Name ist Uwe Brandl}, wir brauchen Folie
crop | Crop | Zeca Prado | a: Nome e zap? / v: {Zeca Prado 11 99888 2211}
allergies | Allergies | Birch Hall | a: What's the school called? / v: {Birch Hall}
plants | Plants wanted | Gärtnerei Lohse | a: Wie heißt der Betrieb? / v: {Gärtnerei Lohse}
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_what_is_told_of_a_thing_is_its_own(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_another_is_not_stored(line: str) -> None:
    assert not is_kept(line)
