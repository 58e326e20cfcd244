"""The share that every number has of its message: the words around it, up to those that join it to the next.
Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from leadqual.qualification.lexicon.labels import LABEL_OF
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.units import MEASURES
from leadqual.qualification.readers.word_sets import words as listed

Span = tuple[int, int]
_JOINTS = listed("plus piu zuzuglich but aber mais pero ma maar while whereas sondern sino , ; : ( ) - /")
_AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "pt": "e", "it": "e", "nl": "en"}
LEADING = listed(
    """of for in at on to with from by fur mit in im am zu von auf pour de a du des au dans avec en por con
    para com em no na per di da del nel van voor met op bij per"""
)
_OF = listed("of von de des di dei delle degli van dos das del")
_THESE = listed("the them those these us den ihnen les los las os as i gli le die deze ellos elas which")
_COUNTABLE = frozenset(("", "money", "percent", "digits"))


class Share(NamedTuple):
    """A number at tokens [first, last) with its words [begin, end); `whole`: tokens of the number it is a
    part of, `parted`: whether a part was told of it."""

    first: int
    last: int
    begin: int
    end: int
    whole: Span | None = None
    parted: bool = False


def cut_up(at: Analysis, spans: Sequence[Span]) -> list[Share]:
    found: list[Share] = []
    for k, (first, last) in enumerate(spans):
        begin, end = at.sentence(first)
        before = spans[k - 1] if k and spans[k - 1][0] >= begin else None
        behind = spans[k + 1] if k + 1 < len(spans) and spans[k + 1][0] < end else None
        whole = behind if behind and _is_part_of(at, last, behind[0]) else None
        if before and found and found[-1].whole == (first, last):
            begin = before[1]
        elif before:
            begin = _cut(at, before[1], first)
        if behind and whole is None:
            end = _cut(at, last, behind[0])
        elif whole is not None:
            end = last
        parted = bool(found) and found[-1].whole == (first, last)
        found.append(Share(first, last, begin, end, whole, parted))
    return found


def _cut(at: Analysis, last: int, first: int) -> int:
    """Where between two numbers the words of the second begin."""
    joined = _AND.get(at.language, "and")
    joint = next((k for k in range(last, first) if at.word(k) in _JOINTS or at.word(k) == joined), None)
    if joint is not None:
        return joint
    lead = next((k for k in range(last + 1, first) if at.word(k) in LEADING), None)
    return min(last + 1, first) if lead is None else lead


def _is_part_of(at: Analysis, last: int, first: int) -> bool:
    """ "9 of the 12"."""
    between = at.words(last, first)
    if at.word(first + 1) in MEASURES:
        return False  # "2 of the 500 mg tablets"
    return bool(between) and between[0] in _OF | {"out"} and len(between) <= 3 and between[-1] in _OF | _THESE


def part_of(at: Analysis, share: Share) -> Span | None:
    """Where the words stand that make a number a part of the one before: "davon 5", "4 de ellos"."""
    near = (share.first - 3, min(share.last + 4, share.end))
    for mark in at.within("thereof", *near):
        if mark.first == share.last or mark.last in (share.first, share.first - 1):
            return mark.first, mark.last
    if at.word(share.last) in _OF and at.word(share.last + 1) in _THESE and share.last + 1 < share.end:
        return share.last, share.last + 2
    return None


def leaves_out(at: Analysis, k: int) -> bool:
    """Whether a preposition stands there: "two for the truck" leaves out what the two are."""
    return at.word(k) in LEADING or at.language == "de" and at.words(k, k + 2) == ["i", "am"]  # "im"


def labels_next(at: Analysis, k: int) -> bool:
    """ "season 3 episode 8": the noun at token k, behind a number, names the next one."""
    names = at.word(k) in LABEL_OF or at.word(k) in _PARTS
    return names and at.word(k + 1)[:1].isdigit() and at.word(k - 1) != "1"


_PARTS = listed(
    """season staffel saison temporada stagione seizoen episode folge episodio aflevering chapter kapitel
    chapitre capitulo capitolo hoofdstuk volume band tome lesson level"""
)


def spans_of(at: Analysis, readings: Sequence[Reading]) -> Iterator[Span]:
    for reading in readings:
        span = at.token_span(reading.start, reading.end)
        counts = reading.role in _COUNTABLE or reading.role == "article" and leaves_out(at, span[1])
        if counts and not isinstance(reading.value, str):
            yield span
