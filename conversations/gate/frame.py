"""What a sentence is judged in: the grounds of the reply and the words of its language. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from leadqual.qualification.located.language import language
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens

from .grounds import Grounds
from .lexicon import Words, words_of
from .likeness import key_of
from .reading import Group, read

LONGEST_READ = 2000  # characters of a message


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """`idle`: words that claim nothing in this chat, for they are our own names. `whole`: the sentence as one
    clause; `points`: it holds a link that may be shown."""

    grounds: Grounds
    language: str
    lexicon: Words
    idle: frozenset[str]
    whole: Group
    points: bool = False

    @property
    def idle_keys(self) -> frozenset[str]:
        return frozenset(key_of(word, self.lexicon) for word in self.idle)

    def __getitem__(self, tag: str) -> frozenset[str]:
        return self.lexicon[tag]


def frame_of(grounds: Grounds, spoken: str, groups: Sequence[Group], points: bool) -> Frame:
    whole = Group(tuple(s for group in groups for s in group.segments), (), False, "")
    idle = _names(grounds.names, frozenset(whole.words))
    return Frame(grounds, spoken, words_of(spoken), idle, whole, points)


@lru_cache(maxsize=256)
def _names(names: tuple[str, ...], said: frozenset[str]) -> frozenset[str]:
    """The words of our names. Of one of several words the later ones are ours behind the first only: a desk
    is no Fernhill Desk."""
    found: set[str] = set()
    for name in names:
        first, *rest = (token.word for token in tokens(fold(name).text))
        found |= {first, *(rest if first in said else ())}
    return frozenset(found)


@lru_cache(maxsize=256)
def readable(visitor: tuple[str, ...]) -> tuple[str, ...]:
    """The messages, a very long one up to the last sentence that is read whole: half of one may say another
    thing."""
    return tuple(text if len(text) <= LONGEST_READ else text[: _last_end(text)] for text in visitor)


def _last_end(text: str) -> int:
    return max(text.rfind(mark, 0, LONGEST_READ) for mark in ".!?\n") + 1


@lru_cache(maxsize=1024)
def spoken_in(text: str, around: str = "") -> str:
    """The language of a text that was written; English where it does not show."""
    found = language(fold(text).text, fold(around).text)
    return "en" if found == "?" else found


@lru_cache(maxsize=1024)
def clauses(text: str, spoken: str) -> tuple[Group, ...]:
    return tuple(group for groups in read(text, spoken) for group in groups)


def keys(text: str, spoken: str) -> frozenset[str]:
    return frozenset(key for group in clauses(text, spoken) for key in group.keys)


@lru_cache(maxsize=512)
def merged(text: str, spoken: str) -> Group | None:
    """A whole text as one clause."""
    found = clauses(text, spoken)
    segments = tuple(segment for group in found for segment in group.segments)
    return Group(segments, (), False, text) if segments else None
