"""Which of two things that the agent names side by side a reply takes."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import MOVIE, judge

TWO = "a: Two movies are playing, Glass Orchard and Night Bus to Lima."


@pytest.mark.parametrize(
    ("reply", "taken"),
    [
        ("I'd like the second one.", "Night Bus to Lima"),
        ("The first one sounds fun.", "Glass Orchard"),
        ("I've seen Glass Orchard, so the other one please.", "Night Bus to Lima"),
        ("Glass Orchard is better.", "Glass Orchard"),
        ("Do you have anything else?", ""),
    ],
)
def test_one_is_taken_and_the_other_is_not(reply: str, taken: str) -> None:
    for name in ("Glass Orchard", "Night Bus to Lima"):
        verdict = judge(MOVIE, ["v: a film for tonight", TWO, f"v: {reply}"], name)
        assert (verdict.status == "accepted") is (name == taken), name
