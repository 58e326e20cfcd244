"""What others use or have, told beside one's own: key[:kind] | label | value | talk."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
t | CRM in use | Pipedrive | a: Which CRM? / v: Pipedrive. My brother-in-law, who has 3 shops, is on Zoho.
t | CRM in use | Pipedrive | v: Our sales office uses Pipedrive, the rest is on paper.
t | Outil actuel | Batigest | v: On utilise Batigest, que nos clients aiment bien.
t | Huidig systeem | Exact | a: Welk systeem? / v: Exact, net als het bedrijf naast ons.
t | Herramienta que usan ahora | Odoo | a: ¿Qué usan? / v: Odoo, y vamos bien.
n:number | Nombre de lits | 40 | v: On a 40 lits. Mes cousins, qui ont 90 lits, sont complets.
n:number | Camas | 34 | v: Tenemos 34 camas; mi cuñado, que tiene un hostal de 80, cierra en enero.
uses:boolean | Uses a CRM | False | a: Which CRM do you use? / v: None so far.
uses:boolean | Hat eine Kasse | False | a: Welche Kasse haben Sie? / v: Gar keine.
uses:boolean | Usa un gestionale | False | a: Che gestionale usate? / v: Nessuno, purtroppo.
uses:boolean | Heeft een kassasysteem | False | a: Welk kassasysteem hebben jullie? / v: Geen.
company | Company | Brackley & Stowe | v: {I look after IT at Brackley & Stowe.} / a: What do you use? / \
v: Avaya for now. Before that we had Mitel.
company | Empresa | Conservas Albeniz | v: {Llevo la informática de Conservas Albeniz.} \
/ a: ¿Qué necesita? / v: Cambiar de copias. Ahora tenemos Acronis.
d:day | Day of the visit | Friday | v: I'd like to take my nephews on Friday.
"""
ANOTHERS = """
t | CRM in use | Zoho | a: Which CRM? / v: Pipedrive. My brother-in-law, who has 3 shops, is on Zoho.
t | CRM in use | Zoho | a: Which CRM? / v: The guys across the road use Zoho.
t | Eingesetzte Software | SAP | a: Welche Software? / v: Keine. SAP haben die im Mutterkonzern.
t | Programa que usan ahora | Docusign | v: La Notaría Ruiz, que nos manda clientes, trabaja con Docusign.
t | Sistema atual | Frotcom | a: O que usam? / v: A Rodoviva, que tem 2000 camiões, usa o Frotcom.
t | Programa de faturação atual | PHC | a: Qual usam? / v: O PHC é o da empresa do meu marido.
t | Fornitore attuale | Sorgenia | v: I nostri cugini di Alba, che hanno 20 operai, \
si trovano bene con Sorgenia.
t | CRM | Zoho | a: Che CRM usate? / v: L'agenzia con cui lavoriamo ha Zoho.
t | Huidige leverancier | Gom | a: Wie? / v: Nu Asito, en het bedrijf naast ons, een drukkerij, heeft Gom.
t | Helpdesk in use | Zendesk | a: Which one? / v: None. We closed our account with Zendesk last summer.
t | Motor de reservas actual | Nordia | a: ¿Cuál? / v: Mirai. Cerré mi cuenta con Nordia en enero.
t | Outil actuel | Combo | a: Lequel ? / v: Skello. Combo ne nous a pas convaincus.
t | Logiciel actuel | Cegid | v: Maintenant c'est Tally, on a résilié notre abonnement chez Cegid.
uses:boolean | Uses a CRM | True | a: Which CRM do you use? / v: None so far.
n:number | Nombre de lits | 90 | v: On a 40 lits. Mes cousins, qui ont 90 lits, sont complets.
n:number | Camiões | 2000 | v: Temos 60. A Rodoviva, que tem 2000 camiões, usa GPS.
"""


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("line", _lines(KEPT))
def test_ones_own_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", _lines(ANOTHERS))
def test_anothers_is_not_stored(line: str) -> None:
    assert not is_kept(line)
