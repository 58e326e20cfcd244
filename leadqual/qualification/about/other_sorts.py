"""Another sort of the thing that a field names: the water meter for the gas meter, the car pot for the Lisbon
pot. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon import lexicon as known
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_OF = listed("de del d' da do di della dell' du des van von")
_NO_SORT = listed(
    """par per pro por euro euros dollars pounds quid save saved saving has have get need the a an my our
    your this that one each every all other no new old and or of for with in on at is by le la les un une
    mon ma notre el los las mi nuestro o os as um uma meu minha nosso il lo gli i mio mia nostro de het
    een mijn ons onze der die das ein eine mein meine unser unsere"""
)
_SHORT = 3


@lru_cache(maxsize=2048)
def _sorts(profile: Profile) -> tuple[tuple[str, str, bool], ...]:
    """The pairs of what a label names and its sort: "gas" and "meter"; whether the sort stands behind."""
    words = profile.label_order
    before = [(b, a, False) for a, b in zip(words, words[1:], strict=False) if _is_sort(a) and _is_sort(b)]
    behind = [
        (a, c, True)
        for a, b, c in zip(words, words[1:], words[2:], strict=False)
        if b in _OF and _is_sort(a) and _is_sort(c)
    ]
    return (*before, *behind)


def _is_sort(word: str) -> bool:
    if len(word) < _SHORT or not word.isalpha() or word in _NO_SORT or word in concepts.GENERIC:
        return False
    return len(stem(word)) == _SHORT or stem(word) not in concepts.GENERIC  # "meter" is no Dutch "met"


def other_sort(talk: Talk, index: int, reading: Reading) -> str:
    """The word that makes what stands with a value another sort, where the field's own sort is named
    elsewhere; "" if there is none."""
    at = talk.at(index)
    sorts = _sorts(talk.profile)
    if not sorts:
        return ""
    first, last = at.token_span(reading.start, reading.end)
    begin, end = at.clause(first)
    stems = [stem(w) for w in at.words(begin, end)]
    for thing, sort, behind in sorts:
        if stem(sort) in stems or stem(thing) not in stems:
            continue
        k = begin + stems.index(stem(thing))
        there = k - 1 if not behind else k + 2 if at.word(k + 1) in _OF else begin - 1
        if not begin <= there < end or first <= there <= last or not _is_sort(at.word(there)):
            continue
        if at.word(there) in known(at.language).known:
            continue
        if stem(at.word(there)) not in talk.profile.words and _is_named(talk, stem(sort)):
            return at.word(there)
    return ""


def _is_named(talk: Talk, sort: str) -> bool:
    return any(
        stem(token.word) == sort
        for k, turn in enumerate(talk.transcript)
        if turn.role == "visitor"
        for token in talk.at(k).tokens
    )
