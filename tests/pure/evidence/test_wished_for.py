"""What the visitor has is told from what they wish for: "Has a website" and "we want a website"."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

# key:kind | label | value | dialogue
KEPT = """
has_solar_panels:boolean | Has solar panels | True | v: Abbiamo i pannelli solari dal 2021.
has_solar_panels:boolean | Has solar panels | True | v: Tenemos placas solares.
has_solar_panels:boolean | Has solar panels | True | v: On a des panneaux solaires.
owns_machines:boolean | Owns machines | True | v: We own the machines.
has_a_forklift:boolean | Has a forklift | True | v: There's a forklift on site.
has_a_forklift:boolean | Has a forklift | True | v: We've got a forklift.
has_a_website:boolean | Has a website | True | v: Wir haben eine Website.
has_an_accountant:boolean | Has an accountant | True | v: Temos um contabilista.
has_an_accountant:boolean | Has an accountant | True | v: We hebben een boekhouder.
"""
NOT = """
has_solar_panels:boolean | Has solar panels | True | v: Vorremmo i pannelli solari.
has_solar_panels:boolean | Has solar panels | True | v: Wir hätten gern Solarzellen auf dem Dach.
has_solar_panels:boolean | Has solar panels | True | v: We'd like solar panels.
has_solar_panels:boolean | Has solar panels | True | v: Queremos placas solares.
has_solar_panels:boolean | Has solar panels | True | v: On voudrait des panneaux solaires.
owns_machines:boolean | Owns machines | True | v: Les machines sont louées.
owns_machines:boolean | Owns machines | True | v: The machines are leased.
has_a_forklift:boolean | Has a forklift | True | v: We're looking for a forklift.
has_a_website:boolean | Has a website | True | v: We want a website.
has_a_website:boolean | Has a website | True | v: Wir brauchen eine Website.
has_parking:boolean | Has parking | True | v: Ci vorrebbe un parcheggio.
has_an_accountant:boolean | Has an accountant | True | v: Estamos à procura de um contabilista.
has_an_accountant:boolean | Has an accountant | True | v: We zoeken een boekhouder.
"""
FEATURES = """
wifi:boolean | Whether the hotel has wifi | True | v: I need wifi and a desk
outdoor:boolean | Whether the restaurant has outdoor seating | True | v: I would like outdoor seating
"""


@pytest.mark.parametrize("line", [*rows(KEPT), *rows(FEATURES)])
def test_what_they_have_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_what_they_wish_for_they_do_not_have(line: str) -> None:
    assert not is_kept(line)
