"""Who does it to whom stays as it was said, where a language lets them change places."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.gate import judge
from tests.pure.gate.worlds import WORLDS

# world | what the visitor said | what is told again | whether it may be
TOLD = """
de/care | Wir rufen die Fahrer ständig an. | Die Fahrer rufen Sie ständig an. | no
de/care | Wir rufen die Fahrer ständig an. | Sie rufen also ständig die Fahrer an. | yes
de/care | Unsere Kunden schicken uns täglich Listen. | Sie schicken Ihren Kunden täglich Listen. | no
de/care | Unsere Kunden schicken uns täglich Listen. | Ihre Kunden schicken Ihnen täglich Listen. | yes
de/care | Die Werkstatt meldet uns jeden Schaden. | Sie melden jeden Schaden. | no
de/care | Wir melden der Werkstatt jeden Schaden. | Die Werkstatt meldet Ihnen jeden Schaden. | no
de/care | Wir melden der Werkstatt jeden Schaden. | Sie melden der Werkstatt jeden Schaden. | yes
nl/wine | De klanten sturen ons elke dag lijsten. | U stuurt de klanten elke dag lijsten. | no
nl/wine | De klanten sturen ons elke dag lijsten. | De klanten sturen u elke dag lijsten. | yes
nl/wine | Wij bellen de klanten elke dag. | De klanten bellen u elke dag. | no
en/wine | Customers send us lists every day. | You send customers lists every day. | no
en/wine | Customers send us lists every day. | Customers send you lists every day. | yes
fr/care | Nous appelons les clients tous les jours. | Les clients vous appellent tous les jours. | no
it/wine | I clienti ci chiamano ogni giorno. | Chiamate i clienti ogni giorno. | no
es/wine | Los clientes nos llaman cada día. | Llaman a los clientes cada día. | no
"""
# world | what an entry answers | what is said of it | whether it may be
KNOWN = """
de/care | Die Leitung informiert die Pflegekräfte. | Die Pflegekräfte informieren die Leitung. | no
de/care | Die Leitung informiert die Pflegekräfte. | Die Pflegekräfte informieren. | no
de/care | Die Leitung informiert die Pflegekräfte. | Gut, dass die Pflegekräfte die Leitung informieren. | no
de/care | Pflegekräfte tauschen Schichten in der App. | In der App tauschen Pflegekräfte Schichten. | yes
de/care | Wir laden Ihre Liste hoch. | Ihre Liste laden wir hoch. | yes
de/care | Wir laden Ihre Liste hoch. | Ihre Liste laden Sie hoch. | no
nl/wine | De leiding stuurt de ploeg een bericht. | De ploeg stuurt de leiding een bericht. | no
nl/wine | De leiding controleert de ploeg. | De ploeg controleert. | no
nl/wine | De meeste winkels beginnen binnen een week. | Binnen een week beginnen de meeste winkels. | yes
de/care | Der Kunde bewertet den Fahrer nach jeder Fahrt. | Der Kunde wird nach jeder Fahrt bewertet. | no
de/care | Der Kunde bewertet den Fahrer nach der Fahrt. | Nach der Fahrt bewertet der Fahrer den Kunden. | no
de/care | Mitarbeiter melden sich nur am Montag. | Nur Mitarbeiter melden sich am Montag. | no
nl/wine | De klant beoordeelt de chauffeur. | De klant wordt beoordeeld. | no
it/wine | L'host avvisa gli ospiti. | L'host viene avvisato. | no
en/wine | Managers only see the hours of their team. | Only managers see the hours of their team. | no
en/wine | The manager informs the carers. | The manager is informed. | no
en/wine | The manager informs the carers. | The carers inform the manager. | no
it/wine | I dati degli ospiti vengono cancellati. | Gli ospiti cancellano i dati. | no
pt/care | O gerente avisa as visitas. | O gerente é avisado. | no
"""


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("world", "said", "told", "may"), _rows(TOLD))
def test_what_the_visitor_said_keeps_who_does_it(world: str, said: str, told: str, may: str) -> None:
    grounds = WORLDS[world]
    grounds = replace(grounds, visitor=(*grounds.visitor, said))
    assert judge(told, (), grounds).ok is (may == "yes")


@pytest.mark.parametrize(("world", "entry", "claim", "may"), _rows(KNOWN))
def test_what_an_entry_says_keeps_who_does_it(world: str, entry: str, claim: str, may: str) -> None:
    grounds = replace(WORLDS[world], knowledge={"k": f"? {entry}"})
    assert judge(claim, ("k",), grounds).ok is (may == "yes")
