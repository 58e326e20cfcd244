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

from leadqual.qualification.lexicon.dictionary import LANGUAGES, Dictionary, Spot, fronts
from leadqual.qualification.lexicon.dictionary import spots as found
from leadqual.qualification.lexicon.senses import (
    count_affairs,
    count_equipment,
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
    matters,
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
_MATTERS = Dictionary(foreign=7)
PREMISES: set[str] = set()
_PREMISES = (count_premises, count_shops)
_COUNTED = (
    count_trades,
    count_things,
    count_goods,
    count_works,
    count_services,
    count_equipment,
    count_affairs,
)


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
    for table in (*_PREMISES, *_COUNTED):
        for name, forms in _rows(table.NOUNS):
            if table in _PREMISES:
                PREMISES.add(name)
            for language, words in forms:
                _NOUNS.add(language, name, words)
                _MATTERS.add(language, name, words)
    for name, forms in _rows(matters.MATTERS):
        for language, words in forms:
            _MATTERS.add(language, name, words)


def _rows(table: str) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """The rows of a table with one column a language, by their English names."""
    lines = [line.split("|") for line in table.strip().rstrip(";").split(";")]
    return [
        (cells[0].split()[0], [(one, cell.split()) for one, cell in zip(LANGUAGES, cells, strict=True)])
        for cells in lines
    ]


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


def matter_spots(words: Sequence[str], language: str = "") -> tuple[Spot, ...]:
    """Where the words of a text name what business is about, or what people count."""
    return found(_MATTERS, tuple(words), language)


def matters_in(words: Sequence[str], language: str = "") -> frozenset[str]:
    """What the words of a text are about, things that are counted and matters of business alike; of a word
    that is two in one ("Wartungsvertrag") both."""
    parts = [*words, *(part for word in words for part in fronts(_MATTERS, word, language))]
    return frozenset(spot.name for spot in found(_MATTERS, tuple(parts), language))


def same_matter(own: frozenset[str], said: frozenset[str]) -> bool:
    """Whether a field and a question are about one thing: the one names all that the other does, and more
    than what is common to many."""
    shared = own & said
    return bool(shared) and shared in (own, said) and (own == said or bool(shared - _COMMON))


_COMMON = frozenset(("contract", "document", "product", "project", "company", "customer", "visit", "data"))


def names() -> frozenset[str]:
    return frozenset(_SENSES)
