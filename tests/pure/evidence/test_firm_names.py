"""Firms and people that introduce themselves by a name alone: key | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

_FIRM = "company | Name of the company the visitor works for now"
_NAME = "name | The visitor's name"

KEPT = f"""
{_FIRM} | Spedition Wallner | v: Guten Tag, Spedition Wallner aus Graz. Wir suchen eine Telematik.
{_FIRM} | Transportes Lima | v: Boa tarde. Transportes Lima, de Aveiro. Temos 30 camiões.
{_FIRM} | Menuiserie Cadiou | v: Bonjour, Menuiserie Cadiou, à Brest. On cherche un logiciel
{_FIRM} | Autofficina Rossi | v: Salve, Autofficina Rossi di Pesaro, cerco un gestionale
{_FIRM} | De Linde | v: Hallo, ik ben Joost van bakkerij De Linde
{_FIRM} | Kiln Street | v: It's for our agency, Kiln Street
{_FIRM} | Molinos Araya | a: ¿Razón social?/v: Molinos Araya S.A.
{_NAME} | Uwe Brandt | a: Wen darf ich anrufen?/v: Uwe Brandt, 0171 555 0142
{_NAME} | Ada Reyes | a: Who should I ask for when I call?/v: Ada Reyes
{_NAME} | Rosa Calvo | a: ¿Su nombre y empresa?/v: Rosa Calvo, Aceites del Segura
{_FIRM} | Aceites del Segura | a: ¿Su nombre y empresa?/v: Rosa Calvo, Aceites del Segura
"""
NOT_KEPT = f"""
{_FIRM} | Peter Wallner | v: Guten Tag, Peter Wallner aus Graz. Wir suchen eine Telematik.
{_FIRM} | Hotel Adler | v: Guten Tag, wir beliefern das Hotel Adler und suchen ein CRM
{_FIRM} | Kiln Street | v: We compete with an agency, Kiln Street
{_FIRM} | Rosa Calvo | a: ¿Su nombre y empresa?/v: Rosa Calvo, Aceites del Segura
{_NAME} | Kiln Street | a: Your name and company?/v: Tom Birch, Kiln Street
{_NAME} | Autofficina Rossi | v: Salve, Autofficina Rossi di Pesaro, cerco un gestionale
{_NAME} | Uwe Brandt | a: Wer entscheidet?/v: Uwe Brandt
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_a_name_that_introduces_itself_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_another_name_is_not(line: str) -> None:
    assert not is_kept(line)
