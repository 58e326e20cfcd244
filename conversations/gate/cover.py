"""Whether one clause says no more than another, and drops nothing that limits it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from leadqual.qualification.readers.base import Reading

from .frame import Frame
from .lexicon import Words
from .reading import Group, Segment, close, key_of, same_number

# what limits a whole clause; the rest limits the words it stands with
STRICT = frozenset(("only", "if", "except", "request", "choose", "planned", "selected", "limited"))


def matches(key: str, keys: frozenset[str]) -> bool:
    return key in keys or (len(keys) <= 80 and any(close(key, other) for other in keys))


@dataclass(frozen=True, slots=True)
class Terms:
    """On which a source carries a claim. `idle`: words of the claim that claim nothing here. `lent`: keys
    that the source's question adds, all or none when `whole`; `shared`: those that may stand with anything
    it says. `units`: what its sums are by ("per person and month"), which a sum needs;
    `strict`: the limits that must not be dropped wherever they stand."""

    idle: frozenset[str]
    lent: frozenset[str] = frozenset()
    whole: bool = False
    shared: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    strict: frozenset[str] = STRICT


class Tally:
    """What of a claim was found where. `used`: segments of the source."""

    def __init__(self) -> None:
        self.used: set[int] = set()
        self.matched = self.borrowed = self.weak = 0


def carried(claim: Group, source: Group, frame: Frame, terms: Terms) -> bool:
    """Whether `source` says what `claim` says."""
    tally = Tally()
    for segment in claim.segments:
        if not all(_found(word, key, segment, source, frame, terms, tally) for word, key in segment.keys):
            return False
        if not numbers_carried(segment, source, terms, tally.used, frame.lexicon):
            return False
    if tally.borrowed and terms.whole and not _whole_question(terms.lent, claim, source, frame):
        return False
    carrying = tally.matched + tally.borrowed + len(claim.numbers)
    if not carrying or (tally.weak and carrying < 2):
        return False
    relevant = tally.used or set(range(len(source.segments)))
    return (
        _nothing_dropped(frame.whole, source, relevant, terms, frame.lexicon)
        and _nothing_shifted(claim, source, frame)
        and _units_kept(claim, terms, frame)
        and _subject_kept(claim, source, terms, frame)
        and _in_order(claim, source)
    )


def _found(
    word: str, key: str, segment: Segment, source: Group, frame: Frame, terms: Terms, tally: Tally
) -> bool:
    if word in terms.idle or _is_idle_here(word, segment, frame):
        return True
    place = _place(key, segment, source)
    if place is not None:
        tally.matched += word not in frame["linking"]
        if word not in frame["light"] and key in {own for _, own in _own(source, place)}:
            tally.used.add(place)
        return True
    if word in frame["light"] or matches(key, terms.shared):
        return True
    if word in frame["linking"] and key in source.keys:
        return True  # "we don't use the one, only the other"
    if matches(key, terms.lent) and not segment.denied:
        tally.borrowed += 1
        return True
    if segment.denied and word in frame["needed"]:
        return True
    tally.weak += word in frame["weak"]
    return word in frame["weak"]


def _is_idle_here(word: str, segment: Segment, frame: Frame) -> bool:
    """ "You don't need any card", "19 and 39, both a month": where "any" and "both" add nothing."""
    if segment.denied and word in frame["any"]:
        return True
    return word in frame["both"] and len(frame.whole.numbers) > 1


def _nothing_shifted(claim: Group, source: Group, frame: Frame) -> bool:
    """ "After 14 days" is not "for 14 days"."""
    return not claim.numbers or (frame["shift"] & set(claim.words)) <= set(source.words)


def _units_kept(claim: Group, terms: Terms, frame: Frame) -> bool:
    if not any(number.role == "money" for number in claim.numbers):
        return True
    return all(matches(unit, frame.whole.keys) for unit in terms.units)


def _whole_question(lent: frozenset[str], claim: Group, source: Group, frame: Frame) -> bool:
    """What a question asks is affirmed as a whole: "free" is not what "free for charities" is."""
    light = {key_of(word, frame.lexicon) for word in frame["light"] | frame["weak"]}
    said = frame.whole.keys | source.keys | claim.keys
    return all(matches(key, said) or key in light or key in frame.idle_keys for key in lent)


def _subject_kept(claim: Group, source: Group, terms: Terms, frame: Frame) -> bool:
    """What a sum is for stands before it: "Team is 19" does not say that everything is 19."""
    sums = [number for number in claim.numbers if number.role in ("money", "percent")]
    return all(
        matches(key, frame.whole.keys)
        for segment in source.segments
        if any(same_number(said, known) for said in sums for known in segment.numbers)
        for word, key in segment.keys[: segment.ahead]
        if word not in terms.idle and word not in frame["light"]
    )


def _place(key: str, segment: Segment, source: Group) -> int | None:
    """The segment of the source in which a word stands, said or denied alike."""
    for index, part in enumerate(source.segments):
        if part.denied == segment.denied and matches(key, frozenset(k for _, k in part.keys)):
            return index
    return None


def numbers_carried(segment: Segment, source: Group, terms: Terms, used: set[int], lexicon: Words) -> bool:
    """Each number stands in the source, beside the words that it is said with."""
    cells = [k for k, part in enumerate(source.segments) if part.numbers]
    for number in segment.numbers:
        homes = [k for k in cells if any(same_number(number, found) for found in source.segments[k].numbers)]
        counted = segment.counted
        fitting = [
            k
            for k in homes
            if _goes_with(segment, source, cells, k, terms, lexicon)
            and (not counted or matches(counted, _near(source, k) | terms.shared | _light(lexicon)))
        ]
        if not fitting or not _same_unit(number, source, fitting):
            return False
        used.add(fitting[0])
    return True


@lru_cache(maxsize=8)
def _light(lexicon: Words) -> frozenset[str]:
    return frozenset(key_of(word, lexicon) for word in lexicon["light"])


def _near(source: Group, home: int) -> frozenset[str]:
    """The words of a segment and of the one behind it."""
    parts = source.segments[home : home + 2]
    return frozenset(key for part in parts for _, key in part.keys)


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
    elsewhere = frozenset(key for k in cells if k != home for _, key in _own(source, k)) - frozenset(
        key for _, key in source.segments[home].keys
    )
    return not any(
        matches(key, elsewhere)
        for word, key in segment.keys
        if word not in terms.idle and word not in lexicon["light"] and key not in terms.lent | terms.shared
    )


def _own(source: Group, index: int) -> Sequence[tuple[str, str]]:
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


def _nothing_dropped(claim: Group, source: Group, used: set[int], terms: Terms, lexicon: Words) -> bool:
    """What limits the source limits the claim: its numbers, and words like "only" and "up to"."""
    for index, part in enumerate(source.segments):
        if index in used and not all(_named(number, claim) for number in part.numbers):
            return False
        for name in {lexicon.limiters[w] for w in part.words if w in lexicon.limiters}:
            if name not in terms.strict and (index not in used or name in STRICT):
                continue
            if not any(lexicon.limiters.get(word) == name for word in claim.words):
                return False
    return True


def _named(number: Reading, claim: Group) -> bool:
    return number.role in ("code", "version", "idiom", "ordinal") or any(
        same_number(said, number) or same_number(number, said) for said in claim.numbers
    )


def stands_so(source: Group, frame: Frame, tags: Collection[str]) -> bool:
    """Whether the sentence keeps the words by which a source is meant otherwise than plainly so: "if", "last
    year", "our competitor"."""
    said, keys = set(frame.whole.words), frame.whole.keys
    free = frame["i"] | frame["we"] | frame["subject"] | frame["second"]
    return all(
        word in said or word in free or matches(key_of(word, frame.lexicon), keys)
        for tag, words in source.stance
        if tag in tags
        for word in words
    )


def claims_so(claim: Group, source: Group) -> bool:
    """Whether the claim is meant otherwise than plainly so only where the source is: "you used to"."""
    said = set(source.words)
    tags = ("past", "past_cop", "suppose", "wrong")
    return all(said.issuperset(words) for tag, words in claim.stance if tag in tags)


_COMPARES = frozenset(("than", "instead", "statt", "plutot", "anstelle", "als", "dan"))


def _in_order(claim: Group, source: Group) -> bool:
    """Where words are compared, or numbers stand side by side, their order is part of what is said."""
    crowded = any(len(segment.numbers) > 1 for segment in source.segments)
    if crowded and not _numbers_in_order(claim, source):
        return False
    if not crowded and _COMPARES.isdisjoint(source.words):
        return True
    order = [key for segment in source.segments for _, key in segment.keys]
    places = [order.index(key) for segment in claim.segments for _, key in segment.keys if key in order]
    return places == sorted(places)


def _numbers_in_order(claim: Group, source: Group) -> bool:
    places = [
        next((k for k, known in enumerate(source.numbers) if same_number(said, known)), -1)
        for said in claim.numbers
    ]
    return places == sorted(places)
