"""What words say sets a number apart: ordered or arrived, yesterday or today (lexicon/states.py). Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.lexicon.dictionary import LANGUAGES, Dictionary, spots
from leadqual.qualification.lexicon.states import GROUPS

_BOOK = Dictionary()
_BOOKS = {language: Dictionary() for language in LANGUAGES}
group_of: dict[str, str] = {}


def _fill() -> None:
    group = ""
    for line in GROUPS.replace("\n    ", " ").strip().splitlines():
        if line.startswith(":"):
            group = line[1:].strip()
        elif line:
            name, rest = line.split(None, 1)
            group_of[name] = group
            for language, forms in zip(LANGUAGES, rest.split("|"), strict=True):
                for book in (_BOOK, _BOOKS[language]):
                    book.add(language, name, [*forms.split(), *([name] if language == "en" else ())])


_fill()


def states(words: Sequence[str], language: str = "") -> frozenset[str]:
    """What the words say sets a number apart."""
    found = {spot.name for spot in spots(_BOOKS.get(language, _BOOK), tuple(words), language)}
    if language in _BOOKS and not found:
        long = spots(_BOOK, tuple(words), "")
        found = {s.name for s in long if len("".join(words[s.first : s.last])) >= _LONG}
    return frozenset(found)


_LONG = 6  # a shorter word means another thing in another language


@lru_cache(maxsize=8192)
def spots_of(words: tuple[str, ...], language: str, state: str) -> tuple[tuple[int, int], ...]:
    """Where words of a text name one state."""
    book = _BOOKS.get(language, _BOOK)
    return tuple((spot.first, spot.last) for spot in spots(book, words, language) if spot.name == state)


def stated(words: tuple[str, ...], language: str) -> frozenset[int]:
    """Where the words name a state: "to go" is no noun."""
    book = _BOOKS.get(language, _BOOK)
    return frozenset(k for spot in spots(book, words, "") for k in range(spot.first, spot.last))
