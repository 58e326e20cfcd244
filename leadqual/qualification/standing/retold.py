"""Of two values in a message that corrects something, the one that was said before is the old one, in
whatever words it is put: "I know I said Leeds but we'd prefer York". Pure."""

from __future__ import annotations

from typing import NamedTuple

from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.replacing import CORRECTING, EVIDENCE, MEANT, SAID
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.words import find_text
from leadqual.qualification.standing.instead import CALLS, Span, is_small
from leadqual.qualification.values import compare

_TOLD = EVIDENCE | SAID | MEANT
_LONGEST = 40  # tokens of a message that corrects one value by another


class Pair(NamedTuple):
    """The words that were said before, and those that are new."""

    old: Span
    new: Span
    reading: Reading


def retold(talk: Talk, index: int) -> Pair | None:
    """The two values of a message of which one takes the place of the other; None if it has no such two.
    Words are a value only if they are written large."""
    pair = perhaps_retold(talk, index)
    named = talk.field.kind == "text" and not talk.profile.time
    return None if pair is None or named and not _is_large(talk.at(index), pair.reading) else pair


def perhaps_retold(talk: Talk, index: int) -> Pair | None:
    """The same, however the words are written."""
    at = talk.at(index)
    if (
        index < 2
        or talk.transcript[index].role != "visitor"
        or len(at.tokens) > _LONGEST
        or not _corrects(at)
    ):
        return None
    found = (
        _hours(at) if talk.profile.time else _runs(at) if talk.field.kind == "text" else _read(talk, index)
    )
    if len(found) != 2:
        return None
    before = [_was_said(talk, index, reading) for reading in found]
    if sum(before) != 1:
        return None
    old, new = (found[0], found[1]) if before[0] else (found[1], found[0])
    if _puts_itself_right(talk, index, at.token_span(old.start, old.end)):
        return None
    if talk.field.kind == "number" and concepts.counts(new.unit) != concepts.counts(old.unit) and new.unit:
        return None
    return Pair(at.token_span(old.start, old.end), at.token_span(new.start, new.end), new)


def _is_large(at: Analysis, reading: Reading) -> bool:
    return at.folded.original[at.folded.starts[reading.start]].isupper()


def _puts_itself_right(talk: Talk, index: int, old: Span) -> bool:
    """ "3, no wait, 4" in answer to another question: the 3 was not the one said before."""
    at = talk.at(index)
    after = old[1] + 1 if at.word(old[1]) in (",", ".", "-", "…") else old[1]
    marked = any(m.first in (old[1], after) for tag in ("correct", "no") for m in at.tags.get(tag, ()))
    return old[0] == 0 and marked and talk.fit(index) < 1


def _corrects(at: Analysis) -> bool:
    if any(at.tags.get(tag) for tag in ("correct", "wrong", "reject")):
        return True
    return not _TOLD.isdisjoint(at.said)


def _hours(at: Analysis) -> list[Reading]:
    return [
        Reading(r.start, r.end, at.folded.source(r.start, r.end))
        for r in read_times(at.folded)
        if isinstance(r.value, str) and ":" in r.value
    ]


def _read(talk: Talk, index: int) -> list[Reading]:
    return [r for r in talk.readings(index) if r.role in ("", "money", "date")]


def _runs(at: Analysis) -> list[Reading]:
    """The runs of words that say more than that something is corrected."""
    found, k = [], 0
    while k < len(at.tokens):
        last = k
        while last < len(at.tokens) and not _is_plain(at, last):
            last += 1
        if last > k:
            start, end = at.tokens[k].start, at.tokens[last - 1].end
            found.append(Reading(start, end, at.folded.source(start, end)))
        k = max(k + 1, last)
    return found


def _is_plain(at: Analysis, k: int) -> bool:
    word = at.word(k)
    marked = any(m.first <= k < m.last for tag in ("wrong", "reject") for m in at.tags.get(tag, ()))
    return marked or is_small(at, k) or any(word in known for known in _PLAIN)


_PLAIN = (CALLS, CORRECTING, EVIDENCE, SAID, MEANT)


def _was_said(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether the visitor said it before."""
    for k in range(index):
        if talk.transcript[k].role != "visitor":
            continue
        folded = talk.at(k).folded
        if talk.field.kind == "text":
            if any(r.grade != "typo" for r in find_text(str(reading.value), folded.text)):
                return True
            continue
        words = talk.at(index).folded.source(reading.start, reading.end)
        want = words if talk.field.kind == "date" else reading.value
        if any(compare(talk.field, want, r, folded, talk.today) != "no" for r in talk.readings(k)):
            return True
    return False
