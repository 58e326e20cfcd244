"""Whose an address is beside another's, of which part a head count, and what there was before: key[:kind] |
label | value | talk."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
e:email | Visitor's e-mail | dee@brack.example | v: Her name is Ada, ada@brack.example - mine is \
dee@brack.example.
e:email | E-Mail | b.weiss@weiss.example | a: Ihre Mail? / v: b.weiss@weiss.example; meine \
Assistentin ist unter \
s.roth@weiss.example zu erreichen.
e:email | E-mail | g.conti@conti.example | a: La sua mail? / v: Il mio collega è p.neri@conti.example, \
io sono g.conti@conti.example.
p:phone | Teléfono | 600 11 22 33 | a: ¿Un teléfono? / v: El de mi jefe es el 942 11 22 33, el mío \
600 11 22 33.
n:number | Bikes | 75 | v: When we opened there were 12 bikes, now 75.
n:number | Numero di dipendenti | 52 | v: Siamo 52. In amministrazione sono in cinque.
"""
ANOTHERS = """
e:email | Visitor's e-mail | ada@brack.example | v: Her name is Ada, ada@brack.example - mine is \
dee@brack.example.
e:email | E-Mail | s.roth@weiss.example | a: Ihre Mail? / v: b.weiss@weiss.example; meine \
Assistentin ist unter \
s.roth@weiss.example zu erreichen.
e:email | Your e-mail | m@quarry.example | v: Her address is m@quarry.example, mine's d@quarry.example.
p:phone | Teléfono | 942 11 22 33 | v: Su teléfono es el 942 11 22 33, el mío 600 11 22 33.
p:phone | Telefon | 040 555 010 | a: Telefon? / v: Ihre Nummer ist 040 555 010, meine 040 555 017.
n:number | Colaboradores | 4 | a: Quantos são? / v: 190. / a: E em contabilidade? / v: Somos quatro.
n:number | Company size | 6 | a: How many people in finance? / v: six
n:number | Nombre de salariés | 11 | a: Vous êtes combien ? / v: 140. / a: Et au service client ? / \
v: On est 11.
n:number | Numero di dipendenti | 5 | v: Siamo 52. In amministrazione sono in cinque.
n:number | Ovens | 5 | v: Toen ik begon stonden er 5 ovens, nu 14.
n:number | Bikes | 12 | v: When we opened there were 12 bikes, now 75.
n:number | Shops | 95 | v: À mon arrivée il y en avait 60, aujourd'hui on tourne à 95.
n:money | Budget | 2000000 | a: Any budget? / v: lol yeah, infinite money, just bill us two million.
"""


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("line", _lines(KEPT))
def test_ones_own_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", _lines(ANOTHERS))
def test_anothers_is_not_stored(line: str) -> None:
    assert not is_kept(line)
