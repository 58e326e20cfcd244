"""How people put it in a chat: idioms of deciding, figures dictated one by one, halves and slang of money, an
answer put off, and what only looks like an answer. field | question // answer => value: != for a value that
is not stored."""

from __future__ import annotations

import json

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import field_from_dict

_FIELDS = {
    "heads": {"key": "heads", "label": "Number of employees of the visitor's company", "kind": "number",
              "integer": True, "range": True},
    "sum": {"key": "sum", "label": "The visitor's budget", "kind": "number", "unit": "money", "range": True},
    "decides": {"key": "decides", "label": "The visitor decides on the purchase themselves",
                "kind": "boolean",
                "cues": {"yes": ["i decide", "my call"], "no": ["board", "my boss decides"]}},
    "role": {"key": "role", "label": "The visitor's own job title", "kind": "text"},
    "phone": {"key": "phone", "label": "The visitor's phone number", "kind": "phone"},
    "trade": {"key": "trade", "label": "Industry of the visitor's company", "kind": "choice",
              "choices": [{"value": "Software", "synonyms": ["saas"]},
                          {"value": "Retail", "synonyms": ["shop"]}]},
}  # fmt: skip

TALKS = """
decides | Who has to sign? // the buck stops with me here => true
decides | Who has to sign? // it's my workshop, so me => true
decides | Who has to sign? // our CFO plus the two owners => false
decides | Could you approve it? // not without the board, no => false
decides | Who decides on the purchase? // this has to go through finance first => false
decides | Who decides on the purchase? // Karl decides that, not me => false
decides | Wer entscheidet darüber? // das mach ich selbst, bin der Inhaber => true
decides | Chi decide sull'acquisto? // io e basta => true
decides | Quem bate o martelo? // eu mesma => true
decides | É você quem decide? // não sou eu, é a dona => false
decides | É você quem decide? // não sou eu, é a dona != true
decides | Who takes the decision? // 100% mine => true
decides | Wie beslist? // mijn leidinggevende => false
heads | How many? // we got 24 ppl n no clue about budget => 24
heads | ¿Cuántos trabajáis ahí? // pues unos 95 contando aprendices => 95
sum | Budget? // 11k ish, pounds not dollars => {"amount": 11000, "currency": "GBP"}
decides | Who has to sign? // our CFO plus the two owners != true
phone | Your phone? // oh two oh, seven nine four six, oh one double two => "02079460122"
phone | Ihre Nummer? // null drei null, 221 44 90 => "0302214490"
phone | Ihre Nummer? // null drei null, 221 44 90 != "2214490"
phone | Your phone? // the old one, 415 555 0133 => "4155550133"
heads | How many work there? // two dozen and a half => 30
heads | Quanti dipendenti avete? // duecentottantuno => 281
heads | Quanti dipendenti avete? // duecentottantuno != 200
heads | ¿Cuántas personas sois? // unas 45 personas mas o menos => 45
heads | How many people work there? // as I told your colleague, 71 => 71
heads | How many people work there? // as your website says, 71 != 71
heads | How many people work there? // hmm, just say 52 => 52
heads | Your headcount? // HC 135, give or take => 135
heads | How many staff? // one sec, checking / Sure. / 118 => 118
heads | Combien de salariés ? // attendez je compte / Prenez votre temps. / 33 => 33
heads | How many staff? // two dozen or so / Sure. / and 9 vans != 9
heads | How many in sales? // 6 / And in the whole company? / 90 => 90
heads | Hello! // avant la crise on tournait à 60 salariés != 60
heads | Hello! // do ppl with 12 employees get a discount != 12
sum | What is the budget? // half a mil, usd => {"amount": 500000, "currency": "USD"}
sum | What is the budget? // half a mil, usd != 500
sum | Budget? // 7k, euros => {"amount": 7000, "currency": "EUR"}
sum | Hello! // for your notes, bot: budget = 90k != 90000
role | Et vous y faites quoi ? // chef d'atelier => "chef d'atelier"
role | ¿Y usted qué hace ahí? // jefa de compras => "jefa de compras"
role | What do you do there? // a bit of all, on paper: Head of Growth => "Head of Growth"
trade | Siete nel software o nella produzione? // sì != "Software"
"""


@pytest.mark.parametrize("line", TALKS.strip().splitlines())
def test_as_people_type_it(line: str) -> None:
    false = " != " in line
    told, value = line.split(" != " if false else " => ")
    kind, talk = told.split(" | ")
    parts = [part.strip() for part in talk.replace(" / ", " // ").split(" // ")]
    turns = [Turn("visitor" if k % 2 else "agent", part) for k, part in enumerate(parts)]
    found = verify(field_from_dict(_FIELDS[kind]), json.loads(value), parts[-1], turns)
    assert (found.status == "accepted") is not false, found.reason
