"""Choices named in another language than the field's: "so schnell wie möglich" for "asap". Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon.answers import TABLE
from leadqual.qualification.lexicon.dictionary import Dictionary, Spot, spots
from leadqual.qualification.located.language import language
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import Token, tokens


class Meant(NamedTuple):
    """Words [first, last) mean the choice of that number. `timely`: they say a time and nothing else."""

    first: int
    last: int
    choice: int
    timely: bool


_BOOK = Dictionary(foreign=7)
_TIMELY: set[str] = set()


def _fill() -> None:
    for block in TABLE.strip().split("\n\n"):
        head, *lines = block.split("\n")
        name, *kinds = head.split()
        names = [name, *kinds[1:]]
        if kinds:
            _TIMELY.update(names)
        for line in lines:
            spoken, *phrases = line.split()
            for each in names:
                _BOOK.add(spoken, each, phrases)


_fill()


@lru_cache(maxsize=1024)
def _choices_by_meaning(field: Field) -> dict[str, int]:
    """What each choice means, where no other choice means it too."""
    found: dict[str, set[int]] = {}
    for i, choice in enumerate(field.choices):
        for name in (choice.value, *choice.synonyms):
            words = tuple(t.word for t in tokens(fold(name).text))
            for spot in spots(_BOOK, words, language(fold(f"{field.label} {name}").text)):
                if spot.last - spot.first == len(words):
                    found.setdefault(spot.name, set()).add(i)
    return {name: choices.pop() for name, choices in found.items() if len(choices) == 1}


def meant(field: Field, words: Sequence[Token], text: str) -> list[Meant]:
    """The choices that the words of a folded text mean."""
    known = _choices_by_meaning(field)
    if not known:
        return []
    said = tuple(token.word for token in words)
    everywhere = spots(_BOOK, said)
    named = [
        *(spots(_BOOK, said, language(text)) or everywhere),
        *(s for s in everywhere if s.last - s.first > 1),
    ]
    return [
        Meant(spot.first, spot.last, known[spot.name], spot.name in _TIMELY)
        for spot in _longest(named)
        if spot.name in known
    ]


def _longest(named: Sequence[Spot]) -> list[Spot]:
    """Without those that lie in a longer one: "transport" of "transport de personnes"."""
    return [
        s
        for s in dict.fromkeys(named)
        if not any(
            o.first <= s.first and s.last <= o.last and o.last - o.first > s.last - s.first for o in named
        )
    ]


def only_looks(words: Sequence[str], spoken: str) -> bool:
    """ "Just curious about pricing": nobody in a hurry has told a problem."""
    return any(spot.name == "no_hurry" for spot in spots(_BOOK, tuple(words), spoken))


def names_trade(words: Sequence[str]) -> bool:
    """Whether a word is one for what a firm does: the "Dental" of "Oakline Dental"."""
    return bool(spots(_BOOK, tuple(words)))
