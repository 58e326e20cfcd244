"""Sums the visitor thought of, was granted or sets as a limit, and those of others."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
budget:money | Budget | 2500 | a: It comes to 3,200. / v: hm, {I was thinking more like 2500}
budget:money | Budget for the project | 2500 | a: It comes to 3,200. / v: {our ceiling is 2500}
budget:money | Budget | 7000 | a: Das System kostet 9.800 Euro. / v: puh, {wir hatten an 7.000 gedacht}
budget:money | Budget | 7000 | a: Das System kostet 9.800 Euro. / v: {unsere Obergrenze liegt bei 7.000}
budget:money | Budget | 3000 | a: Le kit revient à 4 500 €. / v: {on avait prévu 3 000}
budget:money | Budget | 3000 | a: Le kit revient à 4 500 €. / v: {on pensait mettre 3 000}
budget:money | Budget | 3000 | a: Le kit revient à 4 500 €. / v: {mon plafond c'est 3 000}
budget:money | Budget | 4000 | a: Sale por 5.200 euros. / v: {teníamos pensado unos 4.000}
budget:money | Budget | 4000 | a: Sale por 5.200 euros. / v: {nuestro tope son 4.000}
budget:money | Budget | 2500 | a: Fica em 2.900 euros. / v: {a direção aprovou 2.500}
budget:money | Budget | 2500 | a: Fica em 2.900 euros. / v: {estava a pensar em 2.500}
budget:money | Budget | 2500 | a: Fica em 2.900 euros. / v: {o meu limite é 2.500}
budget:money | Budget | 1500 | a: Viene 1.900 euro. / v: {noi avevamo in mente 1.500}
budget:money | Budget | 5000 | a: Dat wordt 6.400 euro. / v: {wij hadden 5000 in gedachten}
budget:money | Budget | 5000 | a: Dat wordt 6.400 euro. / v: {ons plafond is 5000}
max_price:money | Highest price per unit | 3.2 | a: Each is 3.80. / v: {3.20 tops}
budget:money | Budget | 900 | a: Was dürfte es höchstens kosten? / v: {900}
budget:money | Budget | 1200 | a: That would be 1,450 a month. / v: {we budgeted 1,200}
budget:money | Budget | 1200 | a: That would be 1,450 a month. / v: {my boss approved 1,200}
limit:money | Upper price limit | 1200 | a: That would be 1,450 a month. / v: {my cap is 1,200}
budget:money | Budget | 15000 | a: Da kommen wir auf 18.000 Euro. / v: {ich hatte mir 15.000 vorgestellt}
budget:money | Budget | 6500 | a: Comptez 7 800 €. / v: {notre limite est à 6 500}
budget:money | Budget | 2800 | a: Serían 3.300 al año. / v: {contábamos con 2.800}
spend:money | What they plan to spend | 2800 | a: Serían 3.300 al año. / v: {tengo aprobados 2.800}
budget:money | Budget | 7500 | a: Ficaria em R$ 9.000. / v: {a gente pensou em 7.500}
budget:money | Budget | 7500 | a: Ficaria em R$ 9.000. / v: {nosso teto são 7.500}
budget:money | Budget | 3500 | a: Verrebbe 4.100 euro. / v: {avevo pensato a 3.500}
budget:money | Budget | 3500 | a: Verrebbe 4.100 euro. / v: {il tetto è 3.500}
budget:money | Budget | 2200 | a: Dat komt op 2.600 euro. / v: {er is 2.200 goedgekeurd}
budget:money | Budget | 2200 | a: Dat komt op 2.600 euro. / v: {we zaten te denken aan 2.200}
budget:money | Budget | 2200 | a: Dat komt op 2.600 euro. / v: {mijn limiet is 2.200}
"""
NOT = """
budget:money | Budget | 2500 | a: It comes to 3,200. / v: {the last one cost us 2500}
budget:money | Budget | 2500 | a: It comes to 3,200. / v: {another firm offered 2500}
budget:money | Budget | 7000 | a: Das System kostet 9.800 Euro. / v: {beim Nachbarn hat es 7.000 gekostet}
budget:money | Budget | 3000 | a: Le kit revient à 4 500 €. / v: {votre concurrent le fait à 3 000}
budget:money | Budget | 4000 | a: Sale por 5.200 euros. / v: {el año pasado pagamos 4.000}
budget:money | Budget | 2500 | a: Fica em 2.900 euros. / v: {outra empresa pede 2.500}
budget:money | Budget | 1500 | a: Viene 1.900 euro. / v: {adesso spendiamo 1.500}
budget:money | Budget | 5000 | a: Dat wordt 6.400 euro. / v: {nu betalen we 5000}
budget:money | Budget | 1200 | a: That would be 1,450 a month. / v: {Zendora quoted us 1,200}
budget:money | Budget | 1200 | a: That would be 1,450 a month. / v: {we were paying 1,200 before}
budget:money | Budget | 1200 | a: That would be 1,450 a month. / v: {I thought the price was 1,200}
budget:money | Budget | 15000 | a: Da kommen wir auf 18.000 Euro. / v: {ein anderer Anbieter will 15.000}
budget:money | Budget | 15000 | a: Da kommen wir auf 18.000 Euro. / v: {der Vorgänger hatte 15.000 gekostet}
budget:money | Budget | 6500 | a: Comptez 7 800 €. / v: {on paie 6 500 actuellement}
budget:money | Budget | 2800 | a: Serían 3.300 al año. / v: {el proveedor actual nos cobra 2.800}
budget:money | Budget | 7500 | a: Ficaria em R$ 9.000. / v: {o concorrente faz por 7.500}
budget:money | Budget | 3500 | a: Verrebbe 4.100 euro. / v: {l'altro fornitore fa 3.500}
budget:money | Budget | 2200 | a: Dat komt op 2.600 euro. / v: {bij een ander kost het 2.200}
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_a_sum_in_mind_is_the_budget(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_another_is_not_stored(line: str) -> None:
    assert not is_kept(line)
