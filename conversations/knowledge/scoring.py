"""How much of what is asked an entry covers. Pure: the words and entries come from the statement."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from . import spelling
from .common import SAME
from .stems import Little

THRESHOLD, LEAST_BACK = 0.7, 0.2
COMMON_WEIGHT, MEASURE_WEIGHT = 0.15, 0.5
MISSPELT = 0.9
IN_ANSWER = 0.6


@dataclass(frozen=True)  # no slots: what it may stand for is worked out once
class Heard:
    """A word as a language understands it. `near`: words of entries that it may have been meant for, each
    with its stem."""

    language: str
    word: str
    folded: str
    stem: str
    near: Sequence[Sequence[str]] = ()

    @cached_property
    def stems(self) -> Mapping[str, float]:
        """What the word may stand for, and how sure that is."""
        slips = {
            stem: MISSPELT
            for word, stem in self.near
            if word == self.folded or spelling.meant(self.language, self.word, self.folded, word)
        }
        return {**slips, self.stem: 1.0, SAME.get(self.stem, self.stem): 1.0}


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that shares a stem with the texts. `asked`: the stems of its question; `named`: those of its
    keywords too; `every`: those of its answer too."""

    id: int
    question: str
    answer: str
    url: str
    language: str
    rank: float
    asked: frozenset[str]
    named: frozenset[str]
    every: frozenset[str]


@dataclass(frozen=True, slots=True)
class Coverage:
    """`share`: how much of the text the entry covers. `back`: how much of the entry's own question is in the
    text. Both 0 to 1, and 0 when only words that say little are shared. `keyword`: one of those that somebody
    has given the entry is among them."""

    share: float
    back: float
    keyword: bool

    @property
    def answers(self) -> bool:
        """Nearly all that is asked, and not by one word in passing of a question about something else."""
        return self.share >= THRESHOLD and (self.keyword or self.back >= LEAST_BACK)


NOTHING = Coverage(0.0, 0.0, False)


def weight(language: str, stem: str, little: Little) -> float:
    if stem in little.common.get(language, ()):
        return COMMON_WEIGHT
    return MEASURE_WEIGHT if stem in little.measures.get(language, ()) else 1.0


def cover(words: Sequence[Heard], entry: Candidate, little: Little) -> Coverage:
    """`words`: those of one text, as the entry's language understands them."""

    def counts(stem: str) -> float:
        return weight(entry.language, stem, little)

    hits, shared, telling = 0.0, set[str](), set[str]()
    for word in words:
        known = max(word.stems, key=lambda stem: word.stems[stem] * _place(stem, entry))
        here = word.stems[known] * _place(known, entry)
        hits += counts(word.stem) * here
        if here:
            shared.add(known)
            telling |= {known} if counts(word.stem) > COMMON_WEIGHT else set()
    if not telling:
        return NOTHING
    own = sum(counts(stem) for stem in entry.asked)
    return Coverage(
        share=hits / sum(counts(word.stem) for word in words),
        back=sum(counts(stem) for stem in entry.asked & shared) / own if own else 0.0,
        keyword=any(stem in entry.named and stem not in entry.asked for stem in telling),
    )


def _place(stem: str, entry: Candidate) -> float:
    """Words in the entry's question and keywords count in full, in its answer for a good half."""
    return 1.0 if stem in entry.named else IN_ANSWER if stem in entry.every else 0.0


def whole_words(words: Sequence[str]) -> list[str]:
    """Without single letters (of "l'API"), and without "sign-on": PostgreSQL gives both its parts, too."""
    return [
        word
        for word in words
        if (len(word) > 1 or word.isdigit()) and not ("-" in word and word.split("-")[0] in words)
    ]


def likely(stops: Mapping[str, int]) -> Collection[str]:
    """The languages that a text may be in, by its small words. Empty: it has none, so any."""
    most = max(stops.values(), default=0)
    return {language for language, n in stops.items() if n == most}
