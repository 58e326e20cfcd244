"""What words mean: one table of senses with their words in all our languages, so that a field and a sentence
which share no word are still known to speak of the same. Pure.

Each module beside this one holds a table. A sense begins with a line of its name, the kinds of value it can
be about (yes; topic, what is asked and not yet said by its words; count, money, date, time, word; fixed, a
date that is no wish; broad, what many a field is about) and, behind "!", the sense that excludes it; then follow its words, one language a
line ("xx" for all), a phrase joined by "_". An empty line ends it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.lexicon.senses import deals, journeys, life, stays, work
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.tokens import tokens

_LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
_EVERYWHERE = "xx"
_COMPOUNDING = ("de", "nl")
# small words that may stand between those of a phrase
_BETWEEN = listed(
    """- the a an my our your his her its their it any der die das den dem ein eine einen mein meine le la les
    un une mon ma el los las una mi o os as um uma il lo i gli mio mia het de een mijn"""
)
_ENDINGS = ("ings", "ing", "ed", "es", "en", "s", "e", "n")
_LEAST_STEM = 5  # a shorter stem is that of too many words
_LEAST_COMPOUND, _LEAST_HEAD = 9, 5


class Sense(NamedTuple):
    """`against`: the sense that excludes it, or ""."""

    name: str
    kinds: frozenset[str]
    against: str


class Spot(NamedTuple):
    """Words [first, last) that have a sense."""

    name: str
    first: int
    last: int


_Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


class _Table(NamedTuple):
    senses: dict[str, Sense]
    phrases: dict[str, _Phrases]  # by language and first word


@lru_cache(maxsize=16384)
def _key(word: str) -> str:
    """The form of a word that is compared: long ones without the ending that number, case or tense gives
    them. A decider is not to decide, so "er" stays."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word[: -len(ending)]
    return word


def _built() -> _Table:
    table = _Table({}, {language: {} for language in _LANGUAGES})
    for block in "\n\n".join(part.TABLE.strip() for part in (deals, journeys, life, stays, work)).split(
        "\n\n"
    ):
        head, *lines = block.strip().split("\n")
        name, kinds, *against = head.split()
        table.senses[name] = Sense(name, frozenset(kinds.split(",")), against[0][1:] if against else "")
        for line in lines:
            language, *phrases = line.split()
            for one in _LANGUAGES if language == _EVERYWHERE else (language,):
                _add(table.phrases[one], name, phrases)
    return table


def _add(known: _Phrases, name: str, phrases: Iterable[str]) -> None:
    for phrase in phrases:
        parts = tuple(_key(t.word) for t in tokens(phrase.replace("_", " ")) if t.word != "-")
        known.setdefault(parts[0], []).append((parts, name))


_TABLE = _built()


def sense(name: str) -> Sense:
    return _TABLE.senses[name]


def pointed(names: Iterable[str]) -> frozenset[str]:
    """Those that point at one thing; "where", "when" and "who" ask for many."""
    return frozenset(name for name in names if "broad" not in sense(name).kinds)


def senses(words: Sequence[str], language: str = "") -> frozenset[str]:
    """The senses of the words of a text in `language`; without one, those of any."""
    return frozenset(spot.name for spot in spots(tuple(words), language))


@lru_cache(maxsize=16384)
def spots(words: tuple[str, ...], language: str = "") -> tuple[Spot, ...]:
    """Where words of a text have a sense; a phrase hides the words inside it."""
    keys = tuple(map(_key, words))
    found = [spot for at in range(len(words)) for spot in _at(words, keys, at, language)]
    return tuple(
        spot
        for spot in found
        if not any(
            o.first <= spot.first and spot.last <= o.last and o.last - o.first > spot.last - spot.first
            for o in found
        )
    )


def _at(words: tuple[str, ...], keys: tuple[str, ...], at: int, language: str) -> list[Spot]:
    """The senses that begin at a word: as the text's own language has it, else as English, else as any."""
    if language not in _LANGUAGES:
        return list(dict.fromkeys(s for one in _LANGUAGES for s in _in(one, words, keys, at)))
    for one in (language, "en"):
        if found := _in(one, words, keys, at):
            return found
    if at + 1 < len(words) and len(words[at]) < 4:
        return []  # small words mean other things elsewhere
    return list(dict.fromkeys(s for one in _LANGUAGES for s in _in(one, words, keys, at)))


def _in(language: str, words: tuple[str, ...], keys: tuple[str, ...], at: int) -> list[Spot]:
    known = _TABLE.phrases[language]
    word = words[at]
    candidates = known.get(keys[at]) or (known.get(word[:-1]) if len(word) > 3 and word[-1] == "s" else None)
    if candidates is None and language in _COMPOUNDING and len(word) >= _LEAST_COMPOUND:
        candidates = _by_head(language, word)
    found = {
        Spot(name, at, last) for parts, name in candidates or () if (last := _stands(parts, keys, words, at))
    }
    return sorted(found)


def _stands(parts: tuple[str, ...], keys: tuple[str, ...], words: tuple[str, ...], at: int) -> int:
    """The word behind the phrase if it stands at `at`, else 0."""
    k = at + 1
    for part in parts[1:]:
        while k < len(words) and keys[k] != part and words[k] in _BETWEEN:
            k += 1
        if k >= len(words) or keys[k] != part:
            return 0
        k += 1
    return k


@lru_cache(maxsize=8192)
def _by_head(language: str, word: str) -> list[tuple[tuple[str, ...], str]] | None:
    """German and Dutch write "Reiseversicherung" as one word; what it is stands at its end."""
    known = _TABLE.phrases[language]
    for k in range(3, len(word) - _LEAST_HEAD + 1):
        if whole := [entry for entry in known.get(_key(word[k:]), ()) if len(entry[0]) == 1]:
            return whole
    return None


def of_kind(names: Iterable[str], kind: str) -> frozenset[str]:
    """Those of the senses that are about values of that kind."""
    return frozenset(name for name in names if kind in sense(name).kinds)
