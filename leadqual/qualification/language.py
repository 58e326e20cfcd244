"""Which of our languages a text is in, by its small words. Pure."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from leadqual.qualification.lexicon import LANGUAGES, Lexicon, lexicon
from leadqual.qualification.tokens import tokens

UNKNOWN = "?"


@lru_cache(maxsize=4096)
def scores(text: str) -> tuple[int, ...]:
    """How many words of the folded text each of LANGUAGES knows, in their order; small words count thrice."""
    words = [token.word for token in tokens(text) if token.word.isalpha()]
    return tuple(_score(lexicon(name), words) for name in LANGUAGES)


def _score(known: Lexicon, words: list[str]) -> int:
    return 3 * sum(map(known.known.__contains__, words)) + sum(map(known.vocabulary.__contains__, words))


def _foreign_script(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return False
    strange = sum(1 for c in letters if not unicodedata.name(c, "").startswith("LATIN"))
    return strange * 2 > len(letters)


@lru_cache(maxsize=4096)
def language(text: str, around: str = "") -> str:
    """The language of a folded text; `around` is what was said before it, for short answers.

    UNKNOWN for another script, and for four words or more of which no language of ours knows a single one.
    """
    if not text.isascii() and _foreign_script(text):
        return UNKNOWN
    own = scores(text)
    best = max(own)
    size = sum(1 for token in tokens(text) if token.word.isalpha())
    if best >= 2 * size and best >= 8 and own.count(best) == 1:
        return LANGUAGES[own.index(best)]
    context = scores(around) if around else (0,) * len(own)
    joint = [mine * 3 + theirs for mine, theirs in zip(own, context, strict=True)]
    top = max(joint)
    if best == 0 and size >= 4 and not text.isascii() and top == 0:
        return UNKNOWN
    return LANGUAGES[joint.index(top)] if top else "en"
