"""Small lexicons: what words do in a sentence, per language, as data. Pure.

A lexicon is a mapping of tags to phrases. `Lexicon.scan` finds all of them in one pass over the words,
without regular expressions, so no text can make it slow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from leadqual.qualification.located.tokens import Token, tokens

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")


class Mark(NamedTuple):
    """A phrase found: tokens [first, last)."""

    tag: str
    first: int
    last: int


Node = dict[str, Any]
_TAGS = ""  # the key under which a node keeps the tags of the phrase that ends there; no word is empty


class Lexicon:
    """The phrases of one language as a tree of words; `known` are the words by which the language shows
    itself, `vocabulary` all words of its phrases."""

    def __init__(self, tags: Mapping[str, str], known: frozenset[str] | None = None) -> None:
        self._root: Node = {}
        self.known = _known(tags) if known is None else known
        self.vocabulary = frozenset(
            word for listing in tags.values() for phrase in _phrases(listing) for word in phrase
        )
        for tag, listing in tags.items():
            if tag != "know":
                for words in _phrases(listing):
                    self._add(tag, words)

    def _add(self, tag: str, words: tuple[str, ...]) -> None:
        node = self._root
        for word in words:
            node = node.setdefault(word, {})
        node[_TAGS] = (*(t for t in node.get(_TAGS, ()) if t != tag), tag)

    def scan(self, words: Sequence[Token]) -> list[Mark]:
        """Every phrase that stands in `words`, the longest of each tag at each place."""
        found: list[Mark] = []
        for i, token in enumerate(words):
            node = self._root.get(token.word)
            if node is not None:
                found.extend(_walk(node, words, i))
        return found


def _walk(node: Node, words: Sequence[Token], first: int) -> list[Mark]:
    longest: dict[str, int] = {}
    last, end = first + 1, len(words)
    while True:
        for tag in node.get(_TAGS, ()):
            longest[tag] = last
        following = node.get(words[last].word) if last < end else None
        if following is None:
            return [Mark(tag, first, size) for tag, size in longest.items()]
        node = following
        last += 1


def _phrases(listing: str) -> Iterator[tuple[str, ...]]:
    for phrase in listing.replace("\n", ",").split(","):
        words = tuple(token.word for token in tokens(phrase.strip()))
        if words:
            yield words


def _known(tags: Mapping[str, str]) -> frozenset[str]:
    known = {word for phrase in _phrases(tags.get("know", "")) for word in phrase}
    for tag in ("yes", "no", "first", "hedge", "neg"):
        known.update(phrase[0] for phrase in _phrases(tags.get(tag, "")) if len(phrase) == 1)
    return frozenset(known)


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """The lexicon of one of LANGUAGES; an unknown language reads as English."""
    name = language if language in LANGUAGES else "en"
    tags: dict[str, str] = dict(import_module(f"leadqual.qualification.lexicon.{name}").TAGS)
    own = Lexicon(tags)
    for tag, listing in import_module("leadqual.qualification.lexicon.replying").REPLIES[name].items():
        tags[tag] = f"{tags[tag]}\n{listing}"
    tags |= import_module("leadqual.qualification.lexicon.asserting").ASSERTING[name]
    tags |= import_module("leadqual.qualification.lexicon.epochs").EPOCHS[name]
    tags |= import_module("leadqual.qualification.lexicon.settling").SETTLING[name]
    tags |= import_module("leadqual.qualification.lexicon.absence").ABSENCE[name]
    tags |= import_module("leadqual.qualification.lexicon.wishing").WISHING[name]
    if name == "en":
        return Lexicon(tags, own.known)
    shared = dict(import_module("leadqual.qualification.lexicon.shared").TAGS)
    shared["inject"] += (
        "\n" + import_module("leadqual.qualification.lexicon.en").TAGS["inject"]
    )  # attacks come in English
    return Lexicon(
        {tag: f"{tags.get(tag, '')}\n{shared.get(tag, '')}" for tag in {**tags, **shared}}, own.known
    )
