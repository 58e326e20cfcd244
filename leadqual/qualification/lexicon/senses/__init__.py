"""What words mean: one table of senses with their words in all our languages, so that a field and a sentence
which share no word are still known to speak of the same. Pure.

A sense begins with a line of its name, the kinds of value it can be about and, behind "!", the sense that
excludes it; then follow its words, one language a line ("xx" for all), a phrase joined by "_". An empty line
ends it. The kinds: yes; topic, what is asked and not yet said by its words; count, money, date, time, word;
fixed, a date that is no wish; broad, what many a field is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from leadqual.qualification.lexicon.dictionary import LANGUAGES, Dictionary, Spot
from leadqual.qualification.lexicon.dictionary import spots as found
from leadqual.qualification.lexicon.senses import (
    count_goods,
    count_premises,
    count_services,
    count_shops,
    count_things,
    count_trades,
    count_works,
    days,
    firms,
    journeys,
    leisure,
    meals,
    persons,
    shopping,
    stays,
    sums,
    tools,
)

_EVERYWHERE = "xx"


class Sense(NamedTuple):
    """`against`: the sense that excludes it, or ""."""

    name: str
    kinds: frozenset[str]
    against: str


_SENSES: dict[str, Sense] = {}
_BOOK = Dictionary()
_NOUNS = Dictionary(foreign=6)
PREMISES: set[str] = set()
_PREMISES = (count_premises, count_shops)


def _fill() -> None:
    for part in (days, firms, journeys, leisure, meals, persons, shopping, stays, sums, tools):
        for block in part.TABLE.strip().split("\n\n"):
            head, *lines = block.split("\n")
            name, kinds, *against = head.split()
            _SENSES[name] = Sense(name, frozenset(kinds.split(",")), against[0][1:] if against else "")
            for line in lines:
                language, *phrases = line.split()
                for one in LANGUAGES if language == _EVERYWHERE else (language,):
                    _BOOK.add(one, name, phrases)
    for table in (*_PREMISES, count_trades, count_things, count_goods, count_works, count_services):
        for line in table.NOUNS.strip().rstrip(";").split(";"):
            name = line.split()[0]
            if table in _PREMISES:
                PREMISES.add(name)
            for language, forms in zip(LANGUAGES, line.split("|"), strict=True):
                _NOUNS.add(language, name, forms.split())


_fill()


def sense(name: str) -> Sense:
    return _SENSES[name]


def pointed(names: Iterable[str]) -> frozenset[str]:
    """Those that point at one thing; "where", "when" and "who" ask for many."""
    return frozenset(name for name in names if "broad" not in sense(name).kinds)


def of_kind(names: Iterable[str], kind: str) -> frozenset[str]:
    """Those of the senses that are about values of that kind."""
    return frozenset(name for name in names if kind in sense(name).kinds)


def spots(words: Sequence[str], language: str = "") -> tuple[Spot, ...]:
    """Where the words of a text have a sense."""
    return found(_BOOK, tuple(words), language)


def senses(words: Sequence[str], language: str = "") -> frozenset[str]:
    """The senses of the words of a text in `language`; without one, those of any."""
    return frozenset(spot.name for spot in spots(words, language))


def nouns_in(words: Sequence[str], language: str = "") -> tuple[Spot, ...]:
    """The nouns of a text that people count, by their English names."""
    return found(_NOUNS, tuple(words), language)


def first_noun(words: Sequence[str], language: str = "", told: str = "") -> frozenset[str]:
    """The first noun of a text by its English names; of "bus drivers" the last word, of "conducteurs de bus"
    the first. `told`: the language whose order it has."""
    named = nouns_in(words, language)
    language = told or language
    run = [spot for spot in named if spot.first == min(s.first for s in named)]
    while language == "en" and (
        more := [spot for spot in named if spot.first == run[0].last and not words[spot.first].endswith("ed")]
    ):
        run = more
    return frozenset(spot.name for spot in run)


def names() -> frozenset[str]:
    return frozenset(_SENSES)
