"""Which errand a value was said in: in a talk about a flight, a hotel and a taxi "for two" belongs to the one
that is being arranged just then. Pure.

An errand begins where the visitor asks for it or the agent speaks of it, and lasts until the next one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.about.profile import content, split_words
from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon.dictionary import Dictionary, spots
from leadqual.qualification.lexicon.errands import NAMED, REQUESTS, TABLE
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.word_sets import words as listed

_BOOK = Dictionary()
_LABELS = Dictionary()  # the same, and what only some of them have
for _book, _table in ((_BOOK, TABLE), (_LABELS, TABLE), (_LABELS, NAMED)):
    for _line in _table.strip().splitlines():
        _name, _language, *_phrases = _line.split()
        _book.add(_language, _name, _phrases)
_ASKING = listed(REQUESTS)
_NONE = "-"
_ARTICLES = listed(
    "the a an my our your this that der die das dem den la le les l' el los o os il lo i de het"
)
_WAYS = listed("to from at near by around zum zur vom beim au aux du al del ao do alla dalla naar van bij")
_VERBS = listed("rent hire fly transfer wire send play wake")
# a flat is a place to stay and a home; money is sent by transfer and as a payment
_ALIKE = {"stay": {"home"}, "home": {"stay"}, "transfer": {"payment"}, "payment": {"transfer"}}


class Mention(NamedTuple):
    """An errand named at token `first`; `begins`: it is asked for there, or told by the agent."""

    first: int
    errand: str
    begins: bool


@lru_cache(maxsize=2048)
def _mentions(at: Analysis, visitor: bool) -> tuple[Mention, ...]:
    words = tuple(token.word for token in at.tokens)
    return tuple(
        Mention(spot.first, spot.name, (not visitor or _asks(at, spot.first)) and not _is_way(at, spot.first))
        for spot in spots(_BOOK, words, at.language)
        if spot.name != _NONE and not _is_title(at, spot.first)
    )


def _is_way(at: Analysis, first: int) -> bool:
    """ "from the bus stop to the hotel": places on a way are not asked for."""
    k = first - 2 if at.word(first - 1) in _ARTICLES else first - 1
    return at.word(k) in _WAYS and at.word(first) not in _VERBS


def _is_title(at: Analysis, first: int) -> bool:
    """A capital in the middle of a sentence: "The Wedding Taxi" is a film."""
    if at.language == "de" or first in at.sentences:
        return False
    token = at.tokens[first]
    return at.folded.source(token.start, token.end)[:1].isupper()


def _asks(at: Analysis, first: int) -> bool:
    begin, end = at.sentence(first)
    return at.is_question(first) or end - begin <= 4 or not _ASKING.isdisjoint(at.words(begin, end))


@lru_cache(maxsize=2048)
def own(field: Field) -> frozenset[str]:
    """The errands that a field's own words name; empty for most."""
    words = (*split_words(field.key), *split_words(field.label))
    found = [spot.name.split(",") for spot in spots(_LABELS, words, "") if spot.name != _NONE]
    named = [names for names in found if len(names) == 1]
    return frozenset(name for names in named or found for name in names)


def _begun(talk: Talk, index: int) -> Sequence[Mention]:
    return [m for m in _mentions(talk.at(index), talk.transcript[index].role == "visitor") if m.begins]


def errand(talk: Talk, index: int, first: int) -> str:
    """The errand that is being arranged at token `first` of a message; "" if none is known."""
    here = _begun(talk, index)
    begin, end = talk.at(index).sentence(first)
    before = [m for m in here if m.first < first]
    if before:
        return before[-1].errand
    if same := [m for m in here if begin <= m.first < end]:
        return same[0].errand
    for k in range(index - 1, -1, -1):
        if earlier := _begun(talk, k):
            return earlier[-1].errand
    follows = _begun(talk, index + 1) if not here and index + 1 < len(talk.transcript) else ()
    return follows[0].errand if follows else ""


def misses(talk: Talk, index: int, first: int) -> Doubt | None:
    """Why a value said there belongs to another errand than the field's; None if nothing says so."""
    wanted = own(talk.field)
    asked = talk.question(index)
    if not wanted or asked is not None and talk.transcript[asked].field == talk.field.key:
        return None
    named = errand(talk, index, first)
    if not named or named in wanted or _ALIKE.get(named, set()) & wanted:
        return None
    at = talk.at(index)
    if any(m.errand in wanted for m in _mentions(at, visitor=True)):
        return None
    if content(at.words(*at.clause(first))) & talk.profile.words:
        return None
    return Doubt("unclear", "other_field", f"said of another errand: {named}")


def differ(talk: Talk, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two places (message, token) are within different errands."""
    here, there = errand(talk, *one), errand(talk, *other)
    return bool(here and there and here != there and there not in _ALIKE.get(here, ()))
