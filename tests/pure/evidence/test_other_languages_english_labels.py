"""A schema written in English and talks in six other languages: field | question | message | what holds |
what does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from leadqual.qualification.evidence import Turn, verify
from tests.pure.evidence.cases import AUTH, BUDGET, COMPANY, INDUSTRY, ROLE, SIZE, TIMING, TODAY

FIELDS = {
    "size": SIZE, "role": ROLE, "budget": BUDGET, "company": COMPANY, "industry": INDUSTRY,
    "timing": TIMING, "decides": AUTH,
}  # fmt: skip

SAID = """
size | ¿Cuánta gente trabaja ahí? | medio centenar | 50 | 100
size | Quanti siete? | mezzo centinaio, credo | 50 | 100
size | ¿Cuántos empleados hay? | ochenta, más o menos | 80 |
size | ¿Cuántos empleados? | cuarenta y tantos | | 40
size | | Wij zijn met een stuk of dertig. | 30 |
size | | We zijn met z'n zessen. | 6 | 16
size | | Wir sind übrigens zu neunt. | 9 |
size | | Bei uns arbeiten 95. | 95 |
size | | Siamo un'azienda da 33 persone. | 33 |
size | | A gente tem 41 funcionários. | 41 |
size | | Abbiamo 2 magazzini, 9 camion e una trentina di dipendenti. | 30 | 9
size | | Nous avons 4 châteaux et 51 salariés. | 51 | 4
size | | Wir haben 6 Schlösser. | | 6
size | | Dos compañeros llevan esto. | | 2
size | Vous êtes 90, c'est ça ? | non, 78 | 78 | 90
size | Siete in 90, giusto? | no, 78 | 78 | 90
size | Ihr seid also etwa 90? | nein, 78 | 78 | 90
size | Sois unos 90, ¿no? | qué va, muchos menos, 78 | 78 | 90
size | So you're about 90, correct? | no, 78 | 78 | 90
size | On m'a dit 90 salariés, exact ? | non, 78 | 78 | 90
size | ¿Sois 90? | no, 78 nada más | 78 | 90
size | Effectif ? | quarante et quelques | | 40
size | ¿Cuánta gente sois? | novecientos repartidos por toda Francia | 900 |
size | | Notre boîte fait 64 personnes. | 64 |
size | You are at 90 Harbour Street? | no, 78 | | 78
budget | ¿Presupuesto? | 80.000 pesos mexicanos | {"amount": 80000, "currency": "MXN"} | 80
budget | Quel budget ? | 6 000 dollars canadiens | {"amount": 6000, "currency": "CAD"} | 6
budget | Welk budget? | een kwart miljoen | 250000 | 400000
budget | Welches Budget? | eine Dreiviertelmillion | 750000 | 3000000
budget | ¿Presupuesto? | Un competidor nos pidió 3.000 euros. | | 3000
budget | Budget? | Een miljoen. Nee, serieus, er is niks. | | 1000000
budget | Budget? | Eine Million. Nein, im Ernst, gar nichts. | | 1000000
budget | ¿Presupuesto? | Un millón. Bromas aparte, nada todavía. | | 1000000
budget | Budget? | Een miljoen euro, serieus. | {"amount": 1000000, "currency": "EUR"} |
industry | | Wir stellen seit 1990 Schrauben her. | Manufacturing | Retail
industry | Was macht ihr? | Software für Arztpraxen | Software | Healthcare
industry | O que a empresa faz? | fabricamos portas, nada de software | Manufacturing | Software
industry | Branche? | boekhandel | Retail |
timing | Avete una data? | stiamo solo guardando | no timeline |
timing | Heb je al een planning? | geen enkele haast | no timeline | this month
decides | Quem aprova? | tem que passar pelo conselho | false | true
decides | Wer zeichnet das ab? | der Vorstand | false | true
decides | Qui signe ? | c'est mon patron qui décide | false | true
decides | | Daar ga ik over. | true | false
decides | | Daar gaat mijn baas over. | false | true
role | | Bonsoir, Odile Garrec à l'appareil, gérante d'une crêperie. | gérante |
role | | Der Prokurist bin ich. | Prokurist |
role | | Il contabile sono io. | contabile |
role | | Nu ben ik adviseur bij Zonneveld. | adviseur |
role | | Aqui é a Lígia Prates, gerente de loja na Ourivesaria Prates. | gerente de loja |
company | | J'ai ma propre boîte, Vaillant Conseil. | Vaillant Conseil |
company | | Guten Morgen, Jutta Reimers hier. | | Reimers
company | | Hi, Jutta Reimers here. | | Jutta Reimers
company | | Hi, Kestrel Bikes here. | Kestrel Bikes |
"""


def _cases() -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in SAID.strip().splitlines()]


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


@pytest.mark.parametrize(("name", "question", "message", "holds", "falls"), _cases())
def test_what_is_said_holds(name: str, question: str, message: str, holds: str, falls: str) -> None:
    talk = [*([Turn("agent", question)] if question else []), Turn("visitor", message)]
    values = [value for value in (holds, falls) if value]
    told = {value: verify(FIELDS[name], _value(value), message, talk, TODAY).status for value in values}
    assert told.get(holds, "accepted") == "accepted"
    assert told.get(falls) != "accepted"
