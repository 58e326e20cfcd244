"""Which of several values of a message the field's own words stand with. Pure.

"25 for the garlic bread" keeps "12 for the pasta" from being the minutes of the bread: a value has to
beat the others of its message, not only to be of the right sort.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.about.profile import Profile, before_of, content
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

Span = tuple[int, int]

_AND = listed("and und et y e en plus & then dann puis luego poi dan but aber mais pero ma maar")
_BREAKS = frozenset(",;:()")
SHARED = frozenset(
    map(
        stem,
        listed(
            """amount sum total price cost pay paid payment transfer send buy order need visitor customer day
            date time start end check stay trip travel hotel house home restaurant room table flight train bus
            car ticket
            people person guest book booking reservation count quantity size rate value plan"""
        ),
    )
)


def outdone(profile: Profile, at: Analysis, span: Span, others: Sequence[Span]) -> str:
    """The word of the field that stands with another value than the one at tokens `span`; "" if none does."""
    own = telling(profile)
    values = sorted({span, *others})
    if not others or not own or _is_said_on(at, span, values):
        return ""
    behind = 1 if at.word(span[1]) in _OF else 2
    beside = at.words(span[0] - 1, span[0]) + at.words(span[1], span[1] + behind)
    if {stem(word) for word in beside if not concepts.counts(word) & _MEASURES} & profile.words:
        return ""
    mine: set[str] = set()
    theirs: dict[Span, set[str]] = {}
    for k, token in enumerate(at.tokens):
        word = stem(token.word)
        if word not in own or any(first <= k < last for first, last in values):
            continue
        holder = _holder(at, k, values)
        if holder == span:
            mine.add(word)
        elif holder is not None:
            theirs.setdefault(holder, set()).add(word)
    if aimed := next((sorted(held & aim(profile)) for held in theirs.values() if held & aim(profile)), []):
        return "" if mine & aim(profile) else aimed[0]
    best = max(theirs.values(), key=len, default=set())
    return next(iter(sorted(best))) if len(best) > len(mine) and not mine else ""


@lru_cache(maxsize=2048)
def telling(profile: Profile) -> frozenset[str]:
    """The stems that tell the field from others of its sort: not what its number counts, for people leave
    that out."""
    if profile.is_self:
        return frozenset()
    return profile.words - SHARED - _COUNTED - (_ENDS if profile.side else frozenset())


@lru_cache(maxsize=2048)
def aim(profile: Profile) -> frozenset[str]:
    """The telling words that say for what it is: "Minutes of the timer for the eggs"."""
    words = profile.label_order
    return content(words[len(before_of(words)) :]) & telling(profile)


_ENDS = frozenset(map(stem, concepts.START_WORDS | concepts.END_WORDS)) | {
    "pick",
    "drop",
    "return",
    "up",
    "off",
}
_MEASURES = concepts.DURATIONS | {"distance", "weight", "area", "percent"}


_COUNTED = frozenset(stem(word) for word in concepts.COUNT_OF)


def _holder(at: Analysis, k: int, values: Sequence[Span]) -> Span | None:
    """The value that the word at token k goes with: the nearest of its piece of the sentence, else the next
    one behind it, else the one before."""
    first, last = _piece(at, k, values)
    inside = [v for v in values if first <= v[0] and v[1] <= last]
    if len(inside) > 1 and inside[1][0] - inside[0][1] <= 2 and (k < inside[0][0] or k >= inside[-1][1]):
        return None  # "move my appointment from April 5 to April 6" speaks of both
    if inside:
        return min(inside, key=lambda v: v[0] - k if v[0] > k else k - v[1] + 1)
    begin, end = at.sentence(k)
    behind = [v for v in values if last <= v[0] < end]
    if behind:
        return behind[0]
    before = [v for v in values if begin <= v[0] and v[1] <= first]
    return before[-1] if before and not any(w[0].isdigit() for w in at.words(first, last)) else None


def _is_said_on(at: Analysis, span: Span, values: Sequence[Span]) -> bool:
    """ "on Monday and again on Wednesday": a piece with nothing of its own goes on with the words before."""
    first, last = _piece(at, span[0], values)
    if at.word(first - 1) not in _AND:
        return False
    return not content(at.words(first, span[0]) + at.words(span[1], last)) - _AGAIN


_OF = listed("of de di von van do da del")
_AGAIN = frozenset(map(stem, listed("again then later another nochmal encore otra outra ancora nog one on")))


def _piece(at: Analysis, k: int, values: Sequence[Span]) -> Span:
    """The words between two commas or conjunctions."""
    begin, end = at.sentence(k)
    inner = frozenset(j for v in values for j in range(*v))
    first, last = k, k + 1
    while first > begin and not _parts(at, first - 1, inner):
        first -= 1
    while last < end and not _parts(at, last, inner):
        last += 1
    return first, last


def _parts(at: Analysis, k: int, inner: frozenset[int]) -> bool:
    return k not in inner and (at.word(k) in _BREAKS or at.word(k) in _AND)
