"""A sentence parted into stretches that each may stand by itself. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .reading import Group, Segment, is_predicate

Stands = Callable[[Group], bool]
_LONGEST = 8  # segments of a sentence


def stretches(groups: Sequence[Group], stands: Stands, polite: frozenset[str]) -> bool:
    """Whether the sentence can be parted into stretches that each may stand."""
    flat = [(group, segment) for group in groups for segment in group.segments]
    if len(flat) > _LONGEST:
        return False
    cuts = [0, *(k for k in range(1, len(flat)) if _may_part(flat, k, polite)), len(flat)]
    reached = {0}
    for at, first in enumerate(cuts):
        if first in reached:
            for last in cuts[at + 1 :]:
                if last not in reached and stands(_stretch(flat[first:last])):
                    reached.add(last)
    return len(flat) in reached


def _may_part(flat: Sequence[tuple[Group, Segment]], k: int, polite: frozenset[str]) -> bool:
    """Whether what is said from here on may be judged by itself: one of a list may not, nor what another
    thing is said to be because of."""
    before, here = flat[k - 1][1], flat[k][1]
    if before.causes or here.causes:
        return False
    alone = (
        here.denied is not before.denied
        or here.clause
        or here.hard
        or is_predicate(here)
        or bool(here.numbers)
    )
    return alone or all(word in polite for word, _ in before.keys)


def _stretch(flat: Sequence[tuple[Group, Segment]]) -> Group:
    groups = list(dict.fromkeys(group for group, _ in flat))
    stance = tuple(pair for group in groups for pair in group.stance)
    words = {word for _, segment in flat for word in segment.words}
    kept = tuple((tag, by) for tag, by in stance if words.issuperset(by))
    return Group(tuple(segment for _, segment in flat), kept, False, groups[0].text)
