"""Who decides, told without yes or no, in seven languages: value | question | reply."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import AUTH, judge

KEPT = """
no | Do you decide about this yourself? | I suggest, the CFO decides
no | Is it you who decides? | I only prepare it, my boss signs.
no | Entscheiden Sie das selbst? | Ich schlage vor, die Geschäftsführung entscheidet.
no | Vous prenez la décision ? | Je prépare le dossier, le comité tranche
no | ¿Decide usted? | Yo propongo, la gerente decide
no | É você quem decide? | Eu recomendo, quem assina é o diretor
no | Decide lei? | io preparo, il consiglio approva
no | Beslist u zelf? | de penningmeester tekent
yes | Is the purchase your call then? | yes it is
yes | Quem decide é você? | sou eu mesmo
yes | Entscheiden Sie das? | ich allein
"""
NOT_KEPT = """
no | Can you decide? | the board and I decide
no | Can you decide? | I decide up to 5k, above that the board does
no | Can you decide? | if the CFO approves it first
no | Can you decide? | the CFO does not sign anything, I do
no | Puis-je vous appeler demain ? | la direction décide jeudi
yes | Beslist u zelf? | de penningmeester tekent
"""


def _is_kept(line: str) -> bool:
    value, question, reply = line.split(" | ")
    return judge(AUTH, [f"a: {question}", f"v: {reply}"], value == "yes").status == "accepted"


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_who_decides_is_heard(line: str) -> None:
    assert _is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_what_is_shared_or_supposed_is_asked(line: str) -> None:
    assert not _is_kept(line)
