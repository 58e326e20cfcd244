"""What words do in a reply, per language, as data. Accents are dropped, contractions taken apart. Pure.

`function`: carry no claim of their own. `light`: add nothing to a claim that two other words of the same
entry carry. `subject`, `verb`: by which a clause shows itself. `between`: prepositions with something on
both sides. `second`: the visitor; `we`, `i`: us. `want`: wished for, not there; `asked`: says that it was
asked. `can`: offers. `courtesy`: what is polite and says nothing; `lead`: what may introduce a repetition.
`asking`: how questions are put; `request`: phrases that ask without a mark; `more`: may close a chat.
`noted`, `handed`, `booked`, `sent`, `changed`: all that a report of it needs; `verbs` of those:
`did`. `limits`: what may follow "I can't". `assistant`: what we are; `human`: what we are not. `limiter`:
"name = words", what must not be dropped from a source. `same`: words that may stand for each other.
`calendar`: days and times; `future`: what will be. `yes`, `no`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module

from leadqual.qualification.located.tokens import plain, stem

from .around import AROUND
from .bonds import BONDS
from .hearing import HEARING
from .meanings import ALIKE, ASKED_WITH, OFFERED
from .offers import OFFERS
from .talk import TALK

# words that without their accent are others
ACCENTED = frozenset(("é", "è", "sí", "sì", "où"))


def bare(word: str) -> str:
    """A word as it is compared: without accents, but for those that make it another word."""
    return word if word in ACCENTED else plain(word)


# the first classes of `limiter`, in every language
LIMITS = ("only", "most", "default", "if", "except", "request", "choose", "planned")
# what the class of "every" is called in each language
ALL = frozenset(("all", "alle", "tous", "todos", "tutti"))


class Words:
    """The word sets of one language."""

    def __init__(self, tags: dict[str, str]) -> None:
        self._sets = {
            tag: frozenset(map(bare, listing.split()))
            for tag, listing in tags.items()
            if tag not in ("limiter", "same", "alike", "request")
        }
        self.requests = tuple(
            tuple(phrase.split()) for phrase in plain(tags["request"]).split(",") if phrase.strip()
        )
        self._keys: dict[str, frozenset[str]] = {}
        self.limiters = _classes(tags["limiter"], LIMITS)
        self.same = _classes(tags["same"])
        for group in tags.get("alike", "").split("|"):
            words = [bare(word) for word in group.split()]
            name = next((self.same[word] for word in words if word in self.same), words[0]) if words else ""
            self.same |= {word: name for word in words if word not in self.same}
        self.same_stems = {stem(word): name for word, name in self.same.items()}
        self.free = self["function"] | self["subject"] | self["second"] | self["we"] | self["i"]
        self.heads = self["verb"] | self["subject"]

    def keys_of(self, tag: str) -> frozenset[str]:
        """The stems of a set's longer words: "gustaría" for "gusta" is none, "tenerlo" for "tener" is."""
        if tag not in self._keys:
            self._keys[tag] = frozenset(stem(word) for word in self[tag] if len(word) > 4)
        return self._keys[tag]

    def __getitem__(self, tag: str) -> frozenset[str]:
        return self._sets.get(tag, frozenset())


def _classes(listing: str, names: tuple[str, ...] = ()) -> dict[str, str]:
    """word -> name of its class, from "a b c | d e f"; classes beyond `names` are called by their first
    word."""
    groups = [[bare(word) for word in group.split()] for group in listing.split("|")]
    named = [*names, *(group[0] for group in groups[len(names) :] if group)]
    return {word: name for name, group in zip(named, groups, strict=True) for word in group}


def added_to(language: str) -> Iterator[tuple[str, str]]:
    for more in (TALK, AROUND, HEARING):
        yield from more[language].items()


@lru_cache(maxsize=8)
def words_of(language: str) -> Words:
    tags = {**import_module(f"{__name__}.{language}").TAGS, **BONDS[language]}
    tags |= OFFERS[language]
    for tag, added in added_to(language):
        tags[tag] = f"{tags.get(tag, '')} {'|' if tag == 'same' else ''} {added}"
    tags["alike"] = ALIKE[language]
    tags["leading"] = f"{tags.get('leading', '')} {ASKED_WITH[language]}"
    tags["light"] = f"{tags['light']} {OFFERED[language]}"
    return Words(tags)
