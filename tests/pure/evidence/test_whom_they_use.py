"""With what or whom a firm works today, asked in seven languages: label | question | reply | what is in use,
or nothing | what is not."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge, rows

SAID = """
Current supplier | Bei wem sind Sie derzeit? | Ostlicht. Vorher waren wir bei Balin. | Ostlicht | Balin
Present laundry | Con chi lavorate adesso? | Biancoservice fino al 30 giugno | Biancoservice |
Courier used now | ¿Con quién trabajan ahora? | EnvíoYa. Pierden paquetes | EnvíoYa |
Telephony platform in use | ¿Qué plataforma usan? | Centralix, y el contrato vence en mayo | Centralix |
Current time recording system | Womit erfassen Sie die Stunden? | Noch mit Papierlisten. | Papierlisten |
Cleaning firm today | Avec qui travaillez-vous aujourd'hui ? | Propral, depuis 2021 | Propral |
Present system | Que sistema usam neste momento? | o Gestor+, está velho | Gestor+ |
Current energy supplier | Bij wie zit u nu? | Stroomvast, tot 1 mei | Stroomvast |
Planning tool today | Waar kan ik mee helpen? | Onze planning staat in Roosterix en loopt vast | Roosterix |
Planning tool today | Que puis-je faire ? | nos plannings sont dans Excel, c'est la pagaille | Excel |
Current supplier | Mit wem arbeiten Sie? | früher mit Balin, heute mit niemandem | | Balin
Planning tool today | Womit kann ich helfen? | wir suchen etwas wie Planfix | | Planfix
Tracking system used today | Are you using any tracking today? | nothing at all | | nothing at all
Present carrier | Avec qui travaillez-vous actuellement ? | Personne, on prend le moins cher | | le moins cher
Current supplier | ¿Con quién hablo? | Marta Sanz | | Marta Sanz
Supplier today | Wie heißen Sie? | Kern, Rosa Kern | | Rosa Kern
Current supplier | Wo ist das Lager? | in Bebra | | Bebra
"""


@pytest.mark.parametrize("row", rows(SAID))
def test_only_what_is_used_today_is_kept(row: str) -> None:
    label, question, reply, used, unused = (part.strip() for part in row.split("|"))
    field = Field("in_use", "text", label)
    for value in filter(None, (used, unused)):
        kept = judge(field, (f"a: {question}", f"v: {reply}"), value).status == "accepted"
        assert kept == (value == used)
