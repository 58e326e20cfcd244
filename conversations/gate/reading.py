"""A text as clauses that carry claims: the words of each, its numbers, and whether it denies. Pure.

A segment goes from one mark or conjunction to the next. A group is a clause: a segment that says something
by itself, with those that hang on it. What stands in two groups was never said together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.located.clauses import Analysis, analyse
from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers

from .lexicon import Words, words_of
from .lexicon.phrases import read_as
from .likeness import key_of
from .own_words import is_number, own_words

_HARD = frozenset(";:()[]–—…|•\n")
# how a clause is meant
_CLAUSE = (
    "third",
    "past",
    "past_cop",
    "future",
    "wrong",
    "sarcasm",
    "joke",
    "opinion",
    "takeback",
    "correct",
)
# how a whole sentence is meant
SENTENCE = ("if", "suppose", "source", "inject", "order", "record", "deny")


class Item(NamedTuple):
    """A word in its place: with its key if it says something, and with the number that it is part of;
    `named`: it is written like a name."""

    word: str
    key: str
    number: Reading | None
    named: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """`words`: all of it, plain; `keys`: content word to what it is compared by. `clause`: it says something
    by itself; `hard`: a strong mark stands before it; `leans`: it begins with a preposition; `ahead`: how
    many of `keys` stand before its last number; `joined`: an "and" without a mark stands before it;
    `counted`: what comes right behind its last number; `causes`: a "because" opens it; `items`: all of it in
    order."""

    words: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]
    numbers: tuple[Reading, ...]
    denied: bool
    clause: bool
    hard: bool
    leans: bool
    ahead: int
    joined: bool
    counted: str
    causes: bool = False
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """`stance`: by which words it is meant otherwise than plainly so, each with the name of how."""

    segments: tuple[Segment, ...]
    stance: tuple[tuple[str, tuple[str, ...]], ...]
    asks: bool
    text: str

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for segment in self.segments for word in segment.words)

    @property
    def numbers(self) -> tuple[Reading, ...]:
        return tuple(reading for segment in self.segments for reading in segment.numbers)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(key for segment in self.segments for _, key in segment.keys)

    @property
    def content(self) -> tuple[str, ...]:
        return tuple(word for segment in self.segments for word, _ in segment.keys)


@lru_cache(maxsize=2048)
def read(text: str, language: str) -> tuple[tuple[Group, ...], ...]:
    """The sentences of a text, each as its groups."""
    at = analyse(fold(read_as(text, language)), language)
    lexicon = words_of(language)
    at = replace(at, tokens=tuple(own_words(at, language)))
    numbers = [r for r in read_numbers(at.folded) if is_number(r, at, lexicon)]
    return tuple(
        tuple(_groups(at, *at.sentence(first), numbers, lexicon)) for first in at.sentences if at.tokens
    )


def _groups(at: Analysis, first: int, last: int, numbers: list[Reading], lexicon: Words) -> Iterator[Group]:
    asks = at.is_question(first)
    over = _stances(at, first, last, SENTENCE)
    held: list[tuple[int, int, Segment]] = []
    for begin, end, segment in _negated(list(_segments(at, first, last, numbers, lexicon)), at, lexicon):
        if held and _is_new([part for _, _, part in held], segment):
            yield _group(at, held, asks, over)
            held = []
        held.append((begin, end, segment))
    if held:
        yield _group(at, held, asks, over)


def _is_new(held: list[Segment], segment: Segment) -> bool:
    """Whether a segment begins a clause, and does not hang on those before it."""
    settled = any(part.clause or (part.numbers and part.ahead) for part in held)
    leaning = all(part.leans for part in held)
    if segment.hard:
        return True
    if segment.causes or (len(held) == 1 and held[0].causes):
        return False  # what is so because of another thing is said with it
    if segment.joined and not settled and not any(part.numbers for part in held):
        return False  # "Business and Enterprise have"
    if (settled or not leaning) and segment.clause or not (settled or leaning):
        return True
    numbered = any(part.numbers for part in held) and segment.numbers and segment.ahead
    parallel = held[0].leans == segment.leans and (not segment.leans or held[0].words[0] in segment.words[:2])
    return bool(numbered and parallel)


Stances = tuple[tuple[str, tuple[str, ...]], ...]


def _group(at: Analysis, held: list[tuple[int, int, Segment]], asks: bool, over: Stances) -> Group:
    first, last = held[0][0], held[-1][1]
    begin, end = at.tokens[first].start, at.tokens[last - 1].end
    stance = (*over, *_stances(at, first, last, _CLAUSE))
    return Group(tuple(segment for _, _, segment in held), stance, asks, at.folded.text[begin:end])


def _stances(at: Analysis, first: int, last: int, tags: tuple[str, ...]) -> Stances:
    marks = [(tag, at.words(mark.first, mark.last)) for tag in tags for mark in at.within(tag, first, last)]
    return tuple((tag, tuple(word for word in words if word[0].isalpha())) for tag, words in marks)


def _segments(
    at: Analysis, first: int, last: int, numbers: list[Reading], lexicon: Words
) -> Iterator[tuple[int, int, Segment]]:
    begin, hard = first, False
    for k in range(first, last + 1):
        word = at.word(k) if k < last else ";"
        parts = not word[0].isalnum() and (word in ",?!." or word in _HARD or _is_dash(at, k))
        opens = (
            word in lexicon["joins"]
            or word in lexicon["cause"]
            or (word in lexicon["without"] and _is_said(at, begin, k))
        )
        if not parts and (not opens or k == begin):
            continue
        if k > begin and any(w[0].isalnum() for w in at.words(begin, k)):
            joined = begin > first and at.word(begin) in lexicon["joins"] and at.word(begin - 1)[-1].isalnum()
            yield begin, k, _segment(at, begin, k, numbers, lexicon, (hard, joined))
            hard = False
        begin, hard = k + (1 if parts else 0), hard or word in _HARD or (parts and word == "-")


def _is_said(at: Analysis, first: int, last: int) -> bool:
    """Whether more than a conjunction stands there."""
    return sum(word[0].isalnum() for word in at.words(first, last)) > 1


def _is_dash(at: Analysis, k: int) -> bool:
    tokens = at.tokens
    if tokens[k].word != "-" or not 0 < k < len(tokens) - 1:
        return False
    return tokens[k - 1].end < tokens[k].start and tokens[k].end < tokens[k + 1].start


def _segment(
    at: Analysis, first: int, last: int, numbers: list[Reading], lexicon: Words, before: tuple[bool, bool]
) -> Segment:
    inside = [r for r in numbers if at.tokens[first].start <= r.start < at.tokens[last - 1].end]
    taken = {k for r in inside for k in range(*at.token_span(r.start, r.end))}
    words = [at.word(k) for k in range(first, last) if at.word(k)[0].isalnum() or at.word(k)[-1] == "'"]
    places = [
        k
        for k in range(first, last)
        if k not in taken and (word := at.word(k))[0].isalnum() and word not in lexicon.free
    ]
    keys = tuple((at.word(k), key_of(at.word(k), lexicon)) for k in places)
    return Segment(
        words=tuple(words),
        keys=keys,
        numbers=tuple(inside),
        denied=any(_denies(at, k, lexicon) for k in range(first, last)),
        clause=_is_clause(words, lexicon),
        hard=before[0],
        leans=_leans(words, lexicon),
        ahead=sum(k < max(taken) for k in places) if taken else len(places),
        joined=before[1],
        counted=_behind(at, max(taken), places, lexicon) if taken else "",
        causes=words[0] in lexicon["cause"],
        items=tuple(_items(at, first, last, inside, dict(zip(places, keys, strict=True)))),
    )


def _items(
    at: Analysis, first: int, last: int, numbers: list[Reading], keys: dict[int, tuple[str, str]]
) -> Iterator[Item]:
    owners = {k: r for r in numbers for k in range(*at.token_span(r.start, r.end))}
    for k in range(first, last):
        if k in owners:
            if owners.get(k - 1) is not owners[k]:
                yield Item(at.word(k), "", owners[k])
        elif k in keys or at.word(k)[0].isalnum() or at.word(k)[-1] == "'":
            token = at.tokens[k]
            named = at.folded.source(token.start, token.end)[:1].isupper()
            yield Item(at.word(k), keys[k][1] if k in keys else "", None, named)


def _behind(at: Analysis, number: int, places: list[int], lexicon: Words) -> str:
    k = number + 1
    while at.word(k) in ("-", "of", "de", "d'", "di", "van", "von", "$", "€"):
        k += 1
    return key_of(at.word(k), lexicon) if k in places else ""


def _denies(at: Analysis, k: int, lexicon: Words) -> bool:
    """A word of denial, outside phrases like "not only" that deny nothing."""
    if at.word(k) not in lexicon["denies"]:
        return False
    return not any(mark.first <= k < mark.last for mark in at.tags.get("neutral", ()))


def _leans(words: list[str], lexicon: Words) -> bool:
    opening = words[1] if words[0] in lexicon["joins"] and len(words) > 1 else words[0]
    return opening in lexicon["between"] or opening in lexicon.limiters or opening in lexicon["without"]


def _is_clause(words: list[str], lexicon: Words) -> bool:
    if not lexicon.heads.isdisjoint(words):
        return True
    return any(
        word in lexicon["between"] and k and not _is_small(words[k - 1], lexicon)
        for k, word in enumerate(words[:-1])
        if word not in ("per", "pro", "par", "por", "of", "de", "von", "di", "van")
    )


def _is_small(word: str, lexicon: Words) -> bool:
    return word in lexicon["function"] or word in lexicon.limiters or word in lexicon["joins"]


def is_predicate(segment: Segment) -> bool:
    """Whether more than one thing of a list stands there: words of its own on both sides of a small one."""
    if segment.leans or len(segment.keys) < 2 or (segment.numbers and segment.ahead < 2):
        return False
    content = {word for word, _ in segment.keys}
    places = [k for k, word in enumerate(segment.words) if word in content]
    return len(places) > 2 or places[-1] - places[0] > 1


def _negated(
    found: list[tuple[int, int, Segment]], at: Analysis, lexicon: Words
) -> Iterator[tuple[int, int, Segment]]:
    """A denial goes on through the list behind it: "without a card or a contract"."""
    before: Segment | None = None
    for begin, end, segment in found:
        own = segment.clause or segment.hard or segment.leans or is_predicate(segment)
        if before is not None and before.denied and before.keys and not own:
            segment = replace(segment, denied=True)
        before = segment
        yield begin, end, segment
