"""Who decides, where the label names nobody, and if they do so alone: label | question | reply | value, or
"-" for neither."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge, rows

SAID = """
The visitor decides | Qui prendra la décision ? | La DAF. Moi je prépare le dossier. | False
The visitor decides | Chi decide? | il direttore generale, io raccolgo i preventivi | False
The visitor decides | Would you take the decision? | that would be Mr Pike | False
The visitor decides | Wie beslist? | vroeger de directie, nu ik | -
Has the final say | Mag jij de knoop doorhakken? | was het maar zo! mijn baas beslist | False
Has the last word | Chi ha l'ultima parola? | mio padre | False
Decides alone | Decide da solo? | io e mia moglie insieme | False
Decides alone | Entscheiden Sie allein? | mit meinem Bruder zusammen | False
Decides alone | ¿Decide usted? | con mi socio, los dos | False
Decides alone | Quem decide? | eu e o meu sócio | False
Decides alone | Vous décidez seul ? | oui, je suis seul à bord | True
The visitor decides | Decidete voi? | io e il mio socio | -
The visitor decides | ¿Decide usted? | depende del importe | -
The visitor decides | Who else is involved? | my boss and two colleagues | -
Has the final say | Wer nutzt das? | mein Chef | -
"""


@pytest.mark.parametrize("row", rows(SAID))
def test_who_decides_and_whether_alone(row: str) -> None:
    label, question, reply, expected = (part.strip() for part in row.split("|"))
    field, said = Field("authority", "boolean", label), (f"a: {question}", f"v: {reply}")
    kept = [str(value) for value in (True, False) if judge(field, said, value).status == "accepted"]
    assert kept == [expected] * (expected != "-")
