"""Names written small, "&" for and, thanks in other languages: how one types changes no verdict."""

from __future__ import annotations

from datetime import date

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Field

NAME = Field("contact", "text", "Name of the visitor")
FIRM = Field("company", "text", "Name of the company the visitor works for now")
ROLE = Field("role", "text", "The visitor's own current job role or title")
FROM = Field("from_city", "text", "City of departure")
BOXES = Field("boxes", "number", "Number of boxes")
TANK = Field("tank", "number", "Size of the tank in litres")
STAFF = Field("staff", "number", "Number of employees")
COVER = Field("cover", "boolean", "Whether to add cover")


def taken(field: Field, value: object, quote: str, question: str, said: str) -> bool:
    turns = (Turn("agent", question), Turn("visitor", said))
    return verify(field, value, quote, turns, date(2026, 3, 10)).status == "accepted"


@pytest.mark.parametrize(
    ("question", "said", "name", "firm", "role"),
    [
        ("And your name and company?", "Ivar Brill, Kelvenor", "Ivar Brill", "Kelvenor", ""),
        ("May I have your name, role and company?", "Ivar, head of sales, Velmora", "Ivar", "Velmora", 1),
        ("Who may I note down?", "Ivar Brill, Velmora, 0171 5550 142", "Ivar Brill", "Velmora", ""),
        ("Wie heißen Sie und für welche Firma?", "Ivar Brill, Kelvenor", "Ivar Brill", "Kelvenor", ""),
        ("Votre nom et votre société ?", "Odile Marwick, Kelvenor", "Odile Marwick", "Kelvenor", ""),
        ("¿Su nombre y empresa?", "Odile Marwick, Velmora", "Odile Marwick", "Velmora", ""),
        ("Nome, azienda e telefono?", "Ivar, Kelvenor, 045 555 0171", "Ivar", "Kelvenor", ""),
    ],
)
def test_a_card_may_be_written_small(question: str, said: str, name: str, firm: str, role: object) -> None:
    for text, person, company in ((said, name, firm), (said.lower(), name.lower(), firm.lower())):
        assert taken(NAME, person, person, question, text)
        assert taken(FIRM, company, company, question, text)
        assert not taken(FIRM, person, person, question, text)
        assert not role or taken(ROLE, "head of sales", "head of sales", question, text)
    assert not taken(FIRM, "later", "maybe later", question, "not now, maybe later")


@pytest.mark.parametrize(
    ("field", "value", "quote", "question", "said", "true"),
    [
        (FROM, "Calder", "from Calder", "Where from?", "from Calder & then on to Vell", True),
        (FIRM, "Calder", "Calder", "Which company is it?", "Calder & Moss", False),
        (FIRM, "calder", "calder", "Which company is it?", "calder & moss", False),
        (TANK, 40, "40 liter", "Which tank?", "2 pumps and the 40 liter tank", True),
        (BOXES, 9, "negen dozen", "Hoeveel?", "negen dozen graag, ik heb ze nodig", True),
        (BOXES, 108, "negen dozen", "Hoeveel?", "negen dozen graag, ik heb ze nodig", False),
        (STAFF, 120, "centoventi circa", "Quanti dipendenti avete?", "Grazie mille. centoventi circa", True),
        (STAFF, 13, "13 avec moi", "Combien d'employés ?", "Merci beaucoup. 13 avec moi", True),
        (COVER, True, "Sí claro", "¿Añadimos el seguro (cover)?", "Muchas gracias. Sí claro", True),
    ],
)
def test_typed_so_or_so(
    field: Field, value: object, quote: str, question: str, said: str, true: bool
) -> None:
    assert taken(field, value, quote, question, said) is true
