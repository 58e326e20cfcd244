"""What takes the place of what: "Bath, not Bristol" is a town if Bristol was one. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

Span = tuple[int, int]

_NOT = listed("not nicht pas no nao non niet")
_SKIP = listed(
    """of than von de di da van the der die das den le la el il o het a an on at in for am um pour para"""
)
_ENDS = listed(
    """but make it its it's should is and sondern mais sino mas ma maar c' es ist sorry please wait actually
    to i we , . ; : ! ? - ( )"""
)


def ousted(at: Analysis, span: Span) -> Iterator[Span]:
    """The words of a message of which it says that they are not it, apart from those at `span`."""
    if not at.tags.get("correct") and len(at.tokens) > 14:
        return
    for k in range(len(at.tokens) - 1):
        if at.word(k) not in _NOT:
            continue
        first = k + 1
        while at.word(first) in _SKIP:
            first += 1
        last = first
        while last < len(at.tokens) and at.word(last) not in _ENDS and last - first < 8:
            last += 1
        if last > first and (last <= span[0] or span[1] <= first):
            yield first, last
