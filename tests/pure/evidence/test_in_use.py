"""What the visitor's firm uses today, and what it only used, tried or heard of: key | label | value | what
was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

_TOOL = "current_tool | Tool they use today"
_PROVIDER = "provider | Present provider"

KEPT = f"""
{_TOOL} | Deskwave | a: Which tool are you using?/v: We left Supportal in spring and are now with Deskwave
{_TOOL} | Tillstar | a: Which one is it?/v: Tillstar. My brother is on Pronto and he is happy with that
{_TOOL} | hojas de cálculo | a: ¿Qué usáis ahora?/v: hojas de cálculo. Probamos Almacenia pero era complicado
{_TOOL} | Clef d'Or | a: Quel logiciel utilisez-vous ?/v: On a quitté Reservio l'an dernier pour Clef d'Or
{_TOOL} | Planwerk | v: Früher Altsoft, jetzt Planwerk
{_TOOL} | Staffline | v: 85 people, HR runs on Staffline and an inbox
{_PROVIDER} | Fitbase | a: Which provider do you work with?/v: Fitbase, and Oldnet before that
{_PROVIDER} | Zekerhuis | a: Wie is nu uw leverancier?/v: Zekerhuis, opgezegd tegen 1 juni
{_PROVIDER} | VozNet | a: ¿Qué plataforma usan?/v: VozNet, y el contrato vence el 30 de noviembre
{_PROVIDER} | Trilho | a: Já têm GPS?/v: Sim, com a Trilho. Antes disso era a Navegar
gestionale | Gestionale in uso | Contix | a: Che gestionale usate?/v: Contix, da tre anni
"""
NOT_KEPT = f"""
{_TOOL} | Supportal | a: Which tool are you using?/v: We left Supportal in spring and are now with Deskwave
{_TOOL} | Pronto | a: Which one is it?/v: Tillstar. My brother is on Pronto and he is happy with that
{_TOOL} | Saltmarsh Grills | v: hiya, Dominic from Saltmarsh Grills here
{_TOOL} | LexOne | a: Do you have a CRM?/v: We had one, LexOne, but we cancelled it
{_TOOL} | Caribou | a: Quel outil ?/v: personne depuis que Caribou a fermé
{_TOOL} | Leeds | v: We have 85 people in Leeds and 40 in York
{_TOOL} | Deskly | a: Which tool do you use?/v: none yet. Deskly was too expensive
{_PROVIDER} | Telemax | a: ¿Con quién trabajan?/v: Con Telemax, hasta que nos dejaron tirados en mayo
{_PROVIDER} | Sportnet | a: Met wie werken jullie?/v: Fitbase, daarvoor met Sportnet
{_PROVIDER} | Navegar | a: Já têm GPS?/v: Sim, com a Trilho. Antes disso era a Navegar
crm | CRM in use | LexCRM | a: Avete già un CRM?/v: Lo avevamo, LexCRM, ma l'abbiamo disdetto
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_what_is_in_use_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_what_is_not_or_no_more_is_not(line: str) -> None:
    assert not is_kept(line)
