"""Those who are only some of a firm, the numbers of relatives, and what is said of the old one: key | label |
value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

_SIZE = "company_size:number | Number of employees at the visitor's company today"

KEPT = f"""
{_SIZE} | 240 | a: Combien êtes-vous ?/v: 240, mais seulement 95 ont un ordinateur
{_SIZE} | 50 | a: Wie viele Mitarbeiter?/v: 50 Leute, aber nur 12 sitzen im Büro
{_SIZE} | 50 | a: 500 people?/v: not 500, but only 50
"""
NOT_KEPT = f"""
{_SIZE} | 95 | a: Combien êtes-vous ?/v: 240 salariés, mais seulement 95 ont un ordinateur
{_SIZE} | 30 | a: How many employees do you have?/v: 90 people but only 30 work here on site
{_SIZE} | 60 | v: mi cuñado tiene 60 empleados
{_SIZE} | 60 | v: mio cugino ha 60 dipendenti
{_SIZE} | 60 | v: mijn zwager heeft 60 mensen in dienst
tree_height | Height of the tree | 7 feet | v: I'd like one like my sister's, hers was 7 feet
memory:number | Memory in GB | 8 | v: i need a new laptop, my old one (8 gigs) died
plant | Plant | Maranello | a: Per quale stabilimento?/v: Sassuolo. A Maranello siamo già a posto
start:date | Start date | 2026-05-01 | a: Wann?/v: nicht vor dem 1. Mai, eher im Herbst
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_the_whole_firm_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_some_of_it_and_others_are_not(line: str) -> None:
    assert not is_kept(line)
