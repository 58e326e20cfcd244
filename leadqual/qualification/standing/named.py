"""The names in a message: runs of words written large. Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.lexicon.classes import CLASSES
from leadqual.qualification.lexicon.kinds import CUISINES, GENRES, LANGUAGE_NAMES
from leadqual.qualification.lexicon.turning import TURNS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.openings import COURTESIES
from leadqual.qualification.located.regions import parts_a_place
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.standing.instead import Span, is_small

_INSIDE = listed("& of the de la di da do van von den der del")


def names(at: Analysis) -> list[Span]:
    """Runs of large words, but for a single one that only begins a sentence ("Economy is fine")."""
    found: list[Span] = []
    k = 0
    while k < len(at.tokens):
        if not _is_name(at, k):
            k += 1
            continue
        last = k + 1
        while last < len(at.tokens) and (
            is_large(at, last)
            or at.word(last) in _INSIDE
            and is_large(at, last + 1)
            or parts_a_place(at.tokens, at.folded, last, at.language)
        ):
            last += 1
        alone = last - k == 1 and at.word(k) in COURTESIES  # "Thanks!"
        if not alone and (last - k > 1 or k > at.sentence(k)[0] or not at.word(last)[:1].isalnum()):
            found.append((k, last))
        k = last
    return found


def _is_name(at: Analysis, k: int) -> bool:
    return is_large(at, k) and not is_small(at, k) and at.word(k) not in TURNS and at.word(k) != "i"


_SORTS = {"cuisine": CUISINES, "genre": GENRES, "language": LANGUAGE_NAMES, "day": CLASSES["day"]}
_SORTS["class"] = listed("economy business premium first second class compact suv sedan private public")
_BESIDE = listed(
    "one ones actually sorry please same time day place food class ticket tickets seat seats subs"
)


def sorts(said: list[str]) -> set[str]:
    """The sorts of thing that all of these words may name: "english ones" is a language, or a cuisine."""
    rest = {word.lower() for word in said} - _BESIDE
    return {sort for sort, known in _SORTS.items() if rest and rest <= known}
