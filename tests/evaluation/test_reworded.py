"""What a message opens or ends with changes no verdict."""

from __future__ import annotations

from tests.evaluation.reworded import ENDINGS, FIRST_TIME, OPENINGS, english, measure, ways

EVERY = 40
SAME = [f"{text}..." for text in OPENINGS if text != FIRST_TIME] + [f"...{text}" for text in ENDINGS]


def test_courtesies_change_nothing() -> None:
    for name, count in measure(english(EVERY), [*SAME, "on lines"]).items():
        assert count.tried > 150, name
        assert len(count.lost) <= 3, (name, count.lost)  # one in a hundred
        assert not count.stored, (name, count.stored)


def test_every_way_changes_some_case() -> None:
    cases = english(EVERY)
    for name, way in ways().items():
        assert any(other is not None and other != case for case in cases for other in [way(case)]), name
