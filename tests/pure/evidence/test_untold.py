"""A yes or no to a question in another language that has no word of the field: label | question | reply |
the value that may be stored, or "-"."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge, rows

SAID = """
Forklift needed | ¿Hace falta carretilla elevadora? | no, los bajamos a mano | False
Goods are breakable | A mercadoria é frágil? | sim, é vidro | True
Loading dock on site | Avez-vous un quai de déchargement ? | oui, deux même | True
Loading dock on site | Gibt es am Standort eine Rampe? | nein, nur ebenerdig | False
Three-phase power at the site | Is er krachtstroom aanwezig? | ja hoor | True
Floor waxing included | Werden die Böden gewachst? | Ja, einmal im Jahr | True
Printed boxes | Les cartons doivent être imprimés ? | non, neutres | False
Heated building | Il capannone è riscaldato? | no, d'inverno si gela | False
Paving is finished | Is de bestrating al gelegd? | nog niet | False
Site is fenced | Ist das Gelände eingezäunt? | Nein, leider nicht | False
Truck parking available | Tem estacionamento para camião? | tem | True
Extended warranty needed | Precisam de garantia alargada? | precisamos | True
Wi-Fi in the warehouse | Tem Wi-Fi no armazém? | tem, mas não chega ao fundo | -
Wi-Fi in the warehouse | Tem Wi-Fi no armazém? | tem que ser por cabo | -
Loading dock on site | Puis-je vous appeler Monsieur Petit ? | oui | -
Floor waxing included | Soll ich das notieren? | ja | -
Goods are breakable | Le mando el presupuesto por correo? | sí por favor | -
Three-phase power at the site | Mag ik u een vraag stellen? | ja hoor | -
Electronic invoices required | Usate già Contafix? | sì | -
Goods are breakable | A reunião pode ser no dia 14? | pode | -
Loading dock on site | Haben Sie ein Budget? | nein | -
Loading dock on site | Sind Sie der Geschäftsführer? | ja | -
Site is fenced | Haben Sie noch Fragen? | nein danke | -
Site is fenced | Passt Ihnen der Preis? | nein | -
Site is fenced | ¿Sigue ahí? | sí | -
Site is fenced | ¿Quiere que se lo explique mejor? | sí por favor | -
Site is fenced | C'est clair pour vous ? | oui | -
Site is fenced | Consegue abrir o link? | não | -
"""


def _value(label: str, *lines: str) -> str:
    """The value that is stored, or "-" if neither is."""
    field = Field("yes_no", "boolean", label)
    return next((str(v) for v in (True, False) if judge(field, lines, v).status == "accepted"), "-")


@pytest.mark.parametrize("row", rows(SAID))
def test_a_question_whose_words_nobody_knows_is_the_field_s_if_both_ask_in_one_way(row: str) -> None:
    label, question, reply, expected = (part.strip() for part in row.split("|"))
    assert _value(label, f"a: {question}", f"v: {reply}") == expected


@pytest.mark.parametrize(
    "label, first, second",
    [
        ("Goods are breakable", "A carga é perecível?", "A mercadoria é volumosa?"),
        ("Forklift needed", "¿Hace falta una grúa?", "¿Hace falta montacargas?"),
    ],
)
def test_of_two_such_questions_neither_is(label: str, first: str, second: str) -> None:
    assert _value(label, f"a: {first}", "v: não", f"a: {second}", "v: sim") == "-"


def test_the_question_that_has_its_words_leaves_the_others_theirs() -> None:
    talk = ("a: Ist die Halle beheizt?", "v: nein", "a: Forklift nötig?", "v: ja")
    assert judge(Field("forklift", "boolean", "Forklift needed"), talk, False, "nein").status != "accepted"
