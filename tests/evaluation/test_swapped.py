"""Words that were said for one field are proposed for another: no combination crashes."""

from __future__ import annotations

import random

from leadqual.qualification.check import check_case, uncollected
from tests.evaluation.cases import PARTS, read

PAIRS = 4000


def test_no_field_crashes_on_anybodys_words() -> None:
    cases = [case for part in PARTS for case in read(part)]
    draw = random.Random(7)
    with uncollected():
        for _ in range(PAIRS):
            talk, other = draw.choice(cases), draw.choice(cases)
            words = draw.choice(
                [t["text"] for t in talk["transcript"] if t["role"] == "visitor"] or ["x"]
            ).split()
            first = draw.randrange(len(words)) if words else 0
            quote = " ".join(words[first : first + draw.randint(1, 6)])
            proposal = {"id": talk["id"], "today": talk["today"], "transcript": talk["transcript"]}
            value = draw.choice((talk["value"], other["value"], quote))
            assert check_case({**proposal, "field": other["field"], "value": value, "quote": quote}).status
