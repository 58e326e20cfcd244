"""Whether one clause says no more than another, and drops nothing that limits it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from leadqual.qualification.readers.base import Reading

from .frame import Frame
from .lexicon import Words
from .reading import Group, Segment, close, key_of, same_number

_STRICT = frozenset(("only", "if", "except", "request", "choose", "planned", "selected", "limited"))


def matches(key: str, keys: frozenset[str]) -> bool:
    return key in keys or (len(keys) <= 80 and any(close(key, other) for other in keys))


def carried(
    claim: Group,
    source: Group,
    frame: Frame,
    idle: frozenset[str],
    lent: frozenset[str] = frozenset(),
    whole: bool = False,
    shared: frozenset[str] = frozenset(),
) -> bool:
    """Whether `source` says what `claim` says. `lent`: keys that the source's question adds, all or none
    when `whole`; `shared`: those that may stand with anything the source says; `idle`: words of the claim
    that claim nothing here."""
    lexicon = frame.lexicon
    used: set[int] = set()
    matched = weak = borrowed = 0
    for segment in claim.segments:
        for word, key in segment.keys:
            if word in idle:
                continue
            place = _place(key, segment, source)
            if place is not None:
                matched += 1
                if word not in lexicon["light"] and key in {own for _, own in _own(source, place)}:
                    used.add(place)
            elif word in lexicon["light"] or matches(key, shared):
                continue
            elif matches(key, lent) and not segment.denied:
                borrowed += 1
            elif word in lexicon["weak"]:
                weak += 1
            else:
                return False
        if not numbers_carried(segment, source, lent | shared, idle, used, lexicon):
            return False
    if borrowed and whole and not _whole_question(lent, claim, source, frame):
        return False
    carrying = matched + borrowed + len(claim.numbers)
    if not carrying or (weak and carrying < 2):
        return False
    relevant = used or set(range(len(source.segments)))
    return _nothing_dropped(frame.whole, source, relevant, lexicon) and _in_order(claim, source)


def _whole_question(lent: frozenset[str], claim: Group, source: Group, frame: Frame) -> bool:
    """What a question asks is affirmed as a whole: "free" is not what "free for charities" is."""
    light = {key_of(word, frame.lexicon) for word in frame["light"] | frame["weak"]}
    said = frame.whole.keys | source.keys | claim.keys
    return all(matches(key, said) or key in light or key in frame.idle_keys for key in lent)


def _place(key: str, segment: Segment, source: Group) -> int | None:
    """The segment of the source in which a word stands, said or denied alike."""
    for index, part in enumerate(source.segments):
        if part.denied == segment.denied and matches(key, frozenset(k for _, k in part.keys)):
            return index
    return None


def numbers_carried(
    segment: Segment,
    source: Group,
    lent: frozenset[str],
    idle: frozenset[str],
    used: set[int],
    lexicon: Words,
) -> bool:
    """Each number stands in the source, beside the words that it is said with."""
    cells = [k for k, part in enumerate(source.segments) if part.numbers]
    for number in segment.numbers:
        homes = [k for k in cells if any(same_number(number, found) for found in source.segments[k].numbers)]
        fitting = [k for k in homes if _goes_with(segment, source, cells, k, lent, idle, lexicon)]
        if not fitting or not _same_unit(number, source, fitting):
            return False
        used.add(fitting[0])
    return True


def _goes_with(
    segment: Segment,
    source: Group,
    cells: list[int],
    home: int,
    lent: frozenset[str],
    idle: frozenset[str],
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
        if word not in idle and word not in lexicon["light"] and key not in lent
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


def _nothing_dropped(claim: Group, source: Group, used: set[int], lexicon: Words) -> bool:
    """What limits the source limits the claim: its numbers, and words like "only" and "up to"."""
    for index, part in enumerate(source.segments):
        if index in used and not all(_named(number, claim) for number in part.numbers):
            return False
        for name in {lexicon.limiters[w] for w in part.words if w in lexicon.limiters}:
            if index not in used and name not in _STRICT:
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


_COMPARES = frozenset(("than", "instead", "statt", "plutot", "anstelle", "als", "dan"))


def _in_order(claim: Group, source: Group) -> bool:
    """Where words are compared or moved from one to the other, their order is what is said."""
    if _COMPARES.isdisjoint(source.words):
        return True
    order = [key for segment in source.segments for _, key in segment.keys]
    places = [order.index(key) for segment in claim.segments for _, key in segment.keys if key in order]
    return places == sorted(places)
