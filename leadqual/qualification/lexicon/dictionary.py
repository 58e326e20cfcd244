"""Words and phrases looked up in the words of a text, whatever their number, case or tense. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.word_sets import words as listed

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
_COMPOUNDING = ("de", "nl")
# small words that may stand between those of a phrase
_BETWEEN = listed(
    """- the a an my our your his her its their it any der die das den dem ein eine einen mein meine le la les
    un une mon ma el los las una mi o os as um uma il lo i gli mio mia het de een mijn"""
)
_ENDINGS = ("ings", "ing", "ed", "es", "en", "s", "e", "n")
_ANY, _WIDEST = "*", 4  # "stellen … her"
_LEAST_STEM = 5  # a shorter stem is that of too many words
_LEAST_COMPOUND, _LEAST_HEAD = 9, 5


class Spot(NamedTuple):
    """Words [first, last) that have a meaning."""

    name: str
    first: int
    last: int


_Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


@lru_cache(maxsize=2048)
def _key(word: str) -> str:
    """The form of a word that is compared: long ones without the ending that number, case or tense gives
    them. A decider is not to decide, so "er" stays."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word[: -len(ending)]
    return word


class Dictionary:
    """Phrases with what they mean, each in its language."""

    def __init__(self, foreign: int = 0) -> None:
        """`foreign`: the least length of a word that is looked up in other languages than the text's."""
        self.foreign = foreign
        self.phrases: dict[str, _Phrases] = {language: {} for language in LANGUAGES}
        self.openings: set[str] = set()  # first words, of any language

    def add(self, language: str, name: str, phrases: Iterable[str]) -> None:
        """Phrases whose words are joined by "_"."""
        known = self.phrases[language]
        for phrase in phrases:
            parts = tuple(_key(t.word) for t in tokens(phrase.replace("_", " ")) if t.word != "-")
            known.setdefault(parts[0], []).append((parts, name))
            self.openings.add(parts[0])


@lru_cache(maxsize=2048)
def spots(book: Dictionary, words: tuple[str, ...], language: str = "") -> tuple[Spot, ...]:
    """Where words of a text in `language` have a meaning; without one, in any. A phrase hides the words in
    it."""
    open_at = [(at, tiers) for at, word in enumerate(words) if (tiers := _tiers(book, word, language))]
    if not open_at:
        return ()
    found = [spot for at, tiers in open_at for spot in _at(tiers, words, at)]
    phrases = [spot for spot in found if spot.last - spot.first > 1]
    if not phrases:
        return tuple(found)
    return tuple(
        spot
        for spot in found
        if not any(
            o.first <= spot.first and spot.last <= o.last and o.last - o.first > spot.last - spot.first
            for o in phrases
        )
    )


def _may_open(book: Dictionary, word: str) -> bool:
    """Quickly, for most words open nothing."""
    known = book.openings
    return len(word) >= _LEAST_COMPOUND or word in known or _key(word) in known or word[:-1] in known


_Entries = tuple[tuple[tuple[str, ...], str], ...]
_LEAST_ANY = 4  # smaller words mean other things elsewhere


@lru_cache(maxsize=8192)
def _tiers(book: Dictionary, word: str, language: str) -> tuple[_Entries, ...]:
    """What a word may open: in the text's own language, else in English, else in any; empty for most."""
    if not _may_open(book, word):
        return ()
    near = tuple(_in(book, one, word) for one in (language, "en")) if language in LANGUAGES else ()
    if near and len(word) < book.foreign:
        return (*near, ()) if any(near) else ()
    everywhere = tuple(dict.fromkeys(entry for one in LANGUAGES for entry in _in(book, one, word)))
    return (*near, everywhere) if everywhere else ()


def _at(tiers: tuple[_Entries, ...], words: tuple[str, ...], at: int) -> list[Spot]:
    """The meanings that begin at a word, from the first tier that has one."""
    *near, everywhere = tiers
    for entries in near:
        if entries and (found := _standing(entries, words, at)):
            return found
    if near and at + 1 < len(words) and len(words[at]) < _LEAST_ANY:
        return []
    return _standing(everywhere, words, at)


def _standing(entries: _Entries, words: tuple[str, ...], at: int) -> list[Spot]:
    found = [Spot(name, at, last) for parts, name in entries if (last := _stands(parts, words, at))]
    return sorted(set(found)) if len(found) > 1 else found


def _in(book: Dictionary, language: str, word: str) -> _Entries:
    known = book.phrases[language]
    found = known.get(_key(word)) or (known.get(word[:-1]) if len(word) > 3 and word[-1] == "s" else None)
    if found is None and language in _COMPOUNDING and len(word) >= _LEAST_COMPOUND:
        found = _by_head(book, language, word)
    return tuple(found or ())


def _stands(parts: tuple[str, ...], words: tuple[str, ...], at: int) -> int:
    """The word behind the phrase if it stands at `at`, else 0."""
    k, gap = at + 1, 0
    for part in parts[1:]:
        if part == _ANY:
            gap = _WIDEST
            continue
        while k < len(words) and _key(words[k]) != part:
            if words[k] not in _BETWEEN and not (gap and words[k].isalnum()):
                return 0
            k, gap = k + 1, gap and gap - 1
        if k >= len(words):
            return 0
        k += 1
    return k


@lru_cache(maxsize=2048)
def _by_head(book: Dictionary, language: str, word: str) -> list[tuple[tuple[str, ...], str]] | None:
    """German and Dutch write "Reiseversicherung" as one word; what it is stands at its end."""
    known = book.phrases[language]
    for k in range(3, len(word) - _LEAST_HEAD + 1):
        if whole := [entry for entry in known.get(_key(word[k:]), ()) if len(entry[0]) == 1]:
            return whole
    return None


@lru_cache(maxsize=2048)
def fronts(book: Dictionary, word: str, language: str) -> tuple[str, ...]:
    """The longest known beginning of a compound: "Wartung" of "Wartungsvertrag"; none for most words."""
    if language not in _COMPOUNDING or len(word) < _LEAST_COMPOUND:
        return ()
    known = book.phrases[language]
    parts = (word[:k] for k in range(len(word) - 3, _LEAST_HEAD - 1, -1))
    return next(((part,) for part in parts if any(len(e[0]) == 1 for e in known.get(_key(part), ()))), ())
