"""Who one is, told as on a visiting card: question | message | name | role | company; an empty place is none
that may be stored."""

from __future__ import annotations

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import COMPANY, NAME, ROLE, TODAY

INDUSTRY = Field("industry", "text", "Industry")

CARDS = """
May I have your name and company? | Oluwaseun Bright, Tarnfield Castings | Oluwaseun Bright | | Tarnfield Castings
Your contact details, please? | Greta Holm, plant engineer, Nordal Paper | Greta Holm | plant engineer | Nordal Paper
And you are? | Noor van Dam, Kade Architecten, planner | Noor van Dam | planner | Kade Architecten
Wen darf ich notieren? | Schreinerei Pohl, Dieter Pohl, 0431 555 0199 | Dieter Pohl | | Schreinerei Pohl
Name und Firma bitte? | Özlem Kaya, Kaya Feinkost GmbH | Özlem Kaya | | Kaya Feinkost GmbH
Votre nom et votre société ? | Léa Mercier, responsable logistique, Papeteries du Lac | Léa Mercier | responsable logistique | Papeteries du Lac
¿Con quién tengo el gusto? | Emilio Rey, director de compras de Lácteos Noreña | Emilio Rey | director de compras | Lácteos Noreña
Seu nome, cargo e empresa? | Vanessa Lopes, coordenadora de frota, Transvale | Vanessa Lopes | coordenadora de frota | Transvale
Nome, azienda e telefono? | Marta Gallo, Tessitura Valsesia, 0163 555 0122 | Marta Gallo | | Tessitura Valsesia
Wie mag ik bellen? | Jeroen Kuiper, inkoper bij Zuivel Friesmark | Jeroen Kuiper | inkoper | Zuivel Friesmark
Who do you use today? | Oceanlink, Tern Freight | | |
Which of your sites should we visit? | Leeds, York | | |
And who signs? | Clara Benning, finance director, c.benning@rowfield.example | | |
What is the name of your boss? | Irene Walsh, head of operations | | |
Wie heißt Ihr Steuerberater? | Kanzlei Wolff, Peter Wolff | | |
Comment s'appelle votre directeur ? | Alain Roy, directeur général | | |
¿Quién les suministra ahora? | Frigomar, Antonio Cid, 985 550 190 | | |
"""  # noqa: E501 - a card a line
_ROWS = [tuple(part.strip() for part in line.split("|")) for line in CARDS.strip().splitlines()]


def _stored(field: Field, question: str, message: str, value: str) -> bool:
    talk = [Turn("agent", question), Turn("visitor", message)]
    return verify(field, value, message, talk, TODAY).status == "accepted"


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: row[1])
def test_each_item_is_its_own_field_s_and_no_other_s(row: tuple[str, ...]) -> None:
    question, message, *told = row
    items = [value for value in told if value] or [item.strip() for item in message.split(",")]
    for field, own in zip((NAME, ROLE, COMPANY), told, strict=True):
        stored = {item for item in items if _stored(field, question, message, item)}
        assert stored <= {own}
        assert own in stored or not own


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: row[1])
def test_a_card_tells_no_trade(row: tuple[str, ...]) -> None:
    question, message, *told = row
    assert not any(_stored(INDUSTRY, question, message, value) for value in told if value)
