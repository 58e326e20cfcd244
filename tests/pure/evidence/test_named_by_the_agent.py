"""A reply that neither declines nor names another value: what the agent just named is asked, not refused."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import DOC, MOVIE, PARTY, REST, judge

OPEN = [
    (
        MOVIE,
        "Pocket Moon",
        "There is Salt Road, a thriller, and Pocket Moon, a comedy.",
        "we could use a laugh",
    ),
    (DOC, "Dr. Amrit", "Dr. Amrit could see you at 8.", "hm, I start work at nine, let me think"),
    (REST, "Nido", "Nido has a table at 7.", "my wife says you can sit outside there"),
    (PARTY, 5, "A table for 5 then.", "we'll all fit on one side of it"),
]


@pytest.mark.parametrize(("field", "value", "asked", "reply"), OPEN)
def test_it_is_asked(field: Field, value: Any, asked: str, reply: str) -> None:
    assert judge(field, [f"a: {asked}", f"v: {reply}"], value).status == "unclear"


@pytest.mark.parametrize(
    "reply", ["no, something quieter", "not that one", "I don't want to go there", "Nido? Forget it."]
)
def test_what_is_declined_is_not_stored(reply: str) -> None:
    verdict = judge(REST, ["a: Nido has a table at 7.", f"v: {reply}"], "Nido")
    assert verdict.status != "accepted"


def test_what_nobody_named_is_refused() -> None:
    lines = ["a: Nido has a table at 7.", "v: my wife says you can sit outside there"]
    assert judge(REST, lines, "Ember").status == "refused"
