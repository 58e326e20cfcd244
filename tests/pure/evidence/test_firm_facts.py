"""How many a firm is and what it does, said in passing: key | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import INDUSTRY, is_kept, judge

_SIZE = "company_size:number | Number of employees at the visitor's company today"

KEPT = f"""
{_SIZE} | 12 | a: Wie groß ist Ihr Unternehmen?/v: 12 Festangestellte und ein paar Aushilfen
{_SIZE} | 22 | v: en la empresa trabajamos 22
{_SIZE} | 27 | v: we zijn een team van 27
{_SIZE} | 27 | v: er werken hier 27 mensen
{_SIZE} | 33 | v: We zitten met 33 man op één locatie
{_SIZE} | 18 | v: siamo in 18 in azienda
"""
NOT_KEPT = f"""
{_SIZE} | 650 | v: we serve about 650 customers a day
{_SIZE} | 22 | v: llevamos 22 años en el sector
{_SIZE} | 18 | v: il nostro fornitore ha 18 dipendenti
{_SIZE} | 27 | v: we hebben 27 vestigingen
{_SIZE} | 60 | v: on livre 60 communes
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_the_size_of_the_firm_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_other_numbers_are_not(line: str) -> None:
    assert not is_kept(line)


def test_what_they_look_for_is_not_what_they_do() -> None:
    assert judge(INDUSTRY, "v: we are looking for saas to plan shifts", "Software").status != "accepted"
    assert judge(INDUSTRY, "v: we run an online shop for garden tools", "Retail").status == "accepted"
