"""What words were for the field when they were said before. Pure.

`relate` says of a reading of a message whether it is the field's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.words import find_text
from leadqual.qualification.standing.instead import Span
from leadqual.qualification.values import compare

Relate = Callable[..., Relation]


def told(talk: Talk, index: int, span: Span, relate: Relate) -> str:
    """What the words at `span` were for the field when they were said last before: "own", "open" or "other";
    "" if nobody said them, or they are no value of the field's kind."""
    for roles in (("visitor",), ("agent",)):
        for k in range(index - 1, -1, -1):
            if talk.transcript[k].role not in roles:
                continue
            kinds = {
                relate(talk, k, r, None if roles == ("visitor",) else 0).kind
                for r in _places(talk, index, span, k)
            }
            if kinds:
                return "own" if kinds <= {"own", "answer"} else "other" if kinds == {"other"} else "open"
    return ""


def _places(talk: Talk, index: int, span: Span, k: int) -> list[Reading]:
    """Where message `k` says what the words at `span` of message `index` say."""
    at, earlier = talk.at(index), talk.at(k)
    words = at.folded.source(at.tokens[span[0]].start, at.tokens[span[1] - 1].end)
    if talk.field.kind == "text":
        found = list(find_text(words, earlier.folded.text))
        if talk.profile.time:
            said = hours_in(words)
            found = [r for r in found if said] or [
                r for r in read_times(earlier.folded) if minutes(r.value) in said
            ]
        return [r for r in found if r.grade != "typo"]
    mine = [r for r in talk.readings(index) if span[0] <= at.token_at(r.start) < span[1]]
    want: Any = mine[0].value if mine else number_of(talk, words)
    if want is None:
        return []
    if talk.field.kind == "date":
        want = words
    return [
        r
        for r in talk.readings(k)
        if (r.value == want or compare(talk.field, want, r, earlier.folded, talk.today) != "no")
        and r.role not in _NOT_SAID
    ]


_NOT_SAID = ("article", "idiom")  # "one moment" gives no number


def was_said(talk: Talk, index: int, span: Span) -> bool:
    at = talk.at(index)
    words = at.folded.source(at.tokens[span[0]].start, at.tokens[span[1] - 1].end)
    return any(find_text(words, talk.at(k).folded.text) for k in range(index))


def number_of(talk: Talk, words: str) -> Any:
    """The number of words that are one, which a range of the message has swallowed: "change 6 to 7"."""
    found = read_numbers(fold(words)) if talk.field.kind == "number" else ()
    return found[0].value if len(found) == 1 else None


@lru_cache(maxsize=2048)
def _hours(folded: Folded) -> frozenset[int]:
    return frozenset(m for r in read_times(folded) if (m := minutes(r.value)) is not None)


def hours_in(words: str) -> frozenset[int]:
    """The hours of words that may stand alone: "20h", "las 8"."""
    return _hours(fold(words)) or _hours(fold(f"at {words}")) or _hours(fold(f"a {words}"))


def minutes(value: object) -> int | None:
    """Minutes after midnight or noon: the half of the day is often left out."""
    if not isinstance(value, str) or ":" not in value:
        return None
    return (int(value[:2]) * 60 + int(value[3:5])) % 720
