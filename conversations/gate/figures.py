"""Whether a number stands in a source with the words that it is said with. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.readers.base import Reading

from .frame import Frame
from .lexicon import ALL, Words
from .likeness import key_of, matches, same_number
from .reading import Group, Segment
from .terms import STRICT, Terms


def numbers_carried(segment: Segment, source: Group, terms: Terms, used: set[int], lexicon: Words) -> bool:
    """Each number stands in the source, beside the words that it is said with."""
    cells = [k for k, part in enumerate(source.segments) if part.numbers]
    for place, number in enumerate(segment.numbers):
        later = segment.numbers[place + 1 : place + 2]
        if number.role == "ordinal" and later and later[0].start <= number.end + 1:
            continue  # "the first 30 days"
        homes = [k for k in cells if any(same_number(number, found) for found in source.segments[k].numbers)]
        counted = segment.counted
        fitting = [
            k
            for k in homes
            if _goes_with(segment, source, cells, k, terms, lexicon)
            and (not counted or _counts(counted, source, k, terms, lexicon))
        ]
        if not fitting or not _same_unit(number, source, fitting):
            return False
        used.add(fitting[0])
    return True


def _counts(counted: str, source: Group, home: int, terms: Terms, lexicon: Words) -> bool:
    """Whether the number is of that in the source, too: two hours are no two trucks."""
    part = source.segments[home]
    plain = len(part.numbers) == 1 and not isinstance(part.numbers[0].value, dict)
    if plain and part.numbers[0].role == "":
        behind = frozenset(key for _, key in part.keys[part.ahead :]) if part.counted else terms.shared
        return matches(counted, behind | _light(lexicon))
    return matches(counted, _near(source, home) | terms.shared | _light(lexicon))


def _near(source: Group, home: int) -> frozenset[str]:
    """The words of a segment and of the one behind it."""
    parts = source.segments[home : home + 2]
    return frozenset(key for part in parts for _, key in part.keys)


@lru_cache(maxsize=8)
def _light(lexicon: Words) -> frozenset[str]:
    return frozenset(key_of(word, lexicon) for word in lexicon["light"])


def _goes_with(
    segment: Segment,
    source: Group,
    cells: list[int],
    home: int,
    terms: Terms,
    lexicon: Words,
) -> bool:
    """Whether the words around a number are of its own cell: in "Team is 19 and Business 39 a month",
    Business is not of the 19's, and the month is of both."""
    elsewhere = frozenset(key for k in cells if k != home for _, key in own(source, k)) - frozenset(
        key for _, key in source.segments[home].keys
    )
    return not any(
        matches(key, elsewhere)
        for word, key in segment.keys
        if word not in terms.idle and word not in lexicon["light"] and key not in terms.lent | terms.shared
    )


def own(source: Group, index: int) -> Sequence[tuple[str, str]]:
    """The words of a segment that are its own. Those behind the last of several numbers belong to all."""
    cells = [k for k, part in enumerate(source.segments) if part.numbers]
    segment = source.segments[index]
    return segment.keys[: segment.ahead] if len(cells) > 1 and index == cells[-1] else segment.keys


def _same_unit(number: Reading, source: Group, homes: list[int]) -> bool:
    """A currency that is named must be the source's."""
    if not isinstance(number.value, dict) or "currency" not in number.value:
        return True
    return any(
        isinstance(found.value, dict) and found.value.get("currency") == number.value["currency"]
        for k in homes
        for found in source.segments[k].numbers
        if same_number(number, found)
    )


def units_kept(claim: Group, terms: Terms, frame: Frame) -> bool:
    if not any(number.role == "money" for number in claim.numbers):
        return True
    return all(matches(unit, frame.whole.keys) for unit in terms.units)


def subject_kept(claim: Group, source: Group, terms: Terms, frame: Frame) -> bool:
    """What a sum is for stands before it: "Team is 19" does not say that everything is 19."""
    sums = [
        number for number in claim.numbers if number.role in ("money", "percent") or terms.strict is STRICT
    ]
    return all(
        matches(key, frame.whole.keys)
        for segment in source.segments
        if any(same_number(said, known) for said in sums for known in segment.numbers)
        for word, key in segment.keys[: segment.ahead]
        if word not in terms.idle | frame["light"] | frame["weak"] | frame["verb"]
        and frame.lexicon.same.get(word) not in ALL
        and word not in frame.lexicon.limiters
    )
