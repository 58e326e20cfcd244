"""Names of several words: a part of one is no word of its own. Who works at Harrow Food Logistics is no food
company. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import stem, tokens
from leadqual.qualification.readers.word_sets import words as listed

from .frame import Frame, keys, merged, spoken_in
from .grounds import Grounds
from .likeness import close
from .reading import Group

_ORGANISATIONS = listed("""company firm business organisation organization employer practice agency
    unternehmen firma betrieb organisation arbeitgeber praxis entreprise societe organisation cabinet
    empresa compania organizacion sociedad organizacao companhia azienda impresa societa organizzazione
    bedrijf organisatie werkgever onderneming""")


@lru_cache(maxsize=64)
def own_names(answers: tuple[tuple[str, str], ...], spoken: str) -> frozenset[str]:
    """The keys of what the visitor's company is called."""
    found: set[str] = set()
    for label, value in answers:
        whole = merged(value, spoken)
        if whole and not whole.numbers and _names_organisation(label):
            found |= whole.keys
    return frozenset(found)


def _names_organisation(label: str) -> bool:
    told = [token.word for token in tokens(fold(label).text)]
    return not _ORGANISATIONS.isdisjoint(told) and not keys("role job title", "en") & keys(
        label, spoken_in(label)
    )


def keeps_names(claim: Group, frame: Frame) -> bool:
    """Whether no part of a name stands for itself, that the visitor only said as part of the name."""
    parts = _parts(frame.grounds.answers)
    said = frozenset(claim.words)
    return all(
        not _is_form(word, part) or not firsts.isdisjoint(said) or _said_alone(word, firsts, frame.grounds)
        for word in said - frame.lexicon.free - frame.lexicon.heads
        for part, firsts in parts.items()
    )


def _is_form(word: str, part: str) -> bool:
    return word == part or close(stem(word), stem(part))


@lru_cache(maxsize=64)
def _parts(answers: tuple[tuple[str, str], ...]) -> dict[str, frozenset[str]]:
    """Each later word of a name that was accepted, with the first."""
    found: dict[str, frozenset[str]] = {}
    for _, value in answers:
        words = value.split()
        if len(words) > 1 and all(word[0].isupper() for word in words):
            first, *rest = (token.word for token in tokens(fold(value).text) if token.word[0].isalpha())
            found |= {word: frozenset((first,)) for word in rest}
    return found


def _said_alone(word: str, firsts: frozenset[str], grounds: Grounds) -> bool:
    return any(
        two == word and one not in firsts and not _behind(one, firsts, grounds)
        for text in grounds.visitor
        for one, two in pairwise(("", *_words(text)))
    )


def _behind(word: str, firsts: frozenset[str], grounds: Grounds) -> bool:
    """Whether a word is itself a later part of that name."""
    return firsts <= _parts(grounds.answers).get(word, frozenset(("",)))


def _words(text: str) -> Iterator[str]:
    return (token.word for token in tokens(fold(text).text))
