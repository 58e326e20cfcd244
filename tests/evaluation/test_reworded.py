"""Saying a case a little differently changes next to no verdict."""

from __future__ import annotations

from tests.evaluation.reworded import measure, shuffled, ways

TRIED = {True: 40, False: 20}  # cases for each way, in English and in the other languages
# of those tried in all ways, what may be judged otherwise, and what in any one way
LOST, STORED = {True: 14, False: 32}, {True: 6, False: 3}
MOST_LOST = 3


def test_verdicts_hang_on_no_accident_of_wording() -> None:
    for english, most in TRIED.items():
        counts = measure(shuffled(english), most=most)
        lost = {name: count.lost for name, count in counts.items() if count.lost}
        stored = {name: count.stored for name, count in counts.items() if count.stored}
        assert sum(map(len, lost.values())) <= LOST[english], lost
        assert sum(map(len, stored.values())) <= STORED[english], stored
        assert all(len(ids) <= MOST_LOST for ids in lost.values()), lost


def test_every_way_changes_some_case() -> None:
    cases = shuffled(True)
    for name, way in ways().items():
        assert any(other is not None and other != case for case in cases for other in [way(case)]), name
