"""A first sentence that only takes note of what the agent told, and the answer behind it."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge

INSURED = Field("add_insurance", "boolean", "Whether to purchase insurance", cues=("insurance",))
BARE = Field("add_insurance", "boolean", "Whether to purchase insurance")
ASKED = "a: It is $40 a day. Do you want insurance?"
TAKEN = ("Sounds good.", "Okay, thanks.", "Great.", "Thanks, got it.", "Alright.", "Good to know.")
ANSWERS = (
    ("No, I do not need it.", False),
    ("No thanks.", False),
    ("I don't need insurance.", False),
    ("No insurance, please.", False),
    ("That is not needed.", False),
    ("Yes, please.", True),
    ("I'd like insurance.", True),
)


@pytest.mark.parametrize("field", [INSURED, BARE])
@pytest.mark.parametrize("first", TAKEN)
@pytest.mark.parametrize(("answer", "value"), ANSWERS)
def test_answer_behind_it_counts(field: Field, first: str, answer: str, value: bool) -> None:
    lines = [ASKED, f"v: {first} {answer}"]
    for quote in (None, answer):
        assert judge(field, lines, value, quote).status == "accepted"
        assert judge(field, lines, not value, quote).status != "accepted"


@pytest.mark.parametrize("said", ["Sounds good. No rush.", "Great. No problem.", "Perfect. Thanks a lot."])
def test_a_yes_with_more_behind_it_stays_one(said: str) -> None:
    assert judge(INSURED, [ASKED, f"v: {said}"], True).status == "accepted"
    assert judge(INSURED, [ASKED, f"v: {said}"], False).status != "accepted"
