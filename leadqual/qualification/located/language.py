"""Which of our languages a text is in, by its small words. Pure."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from leadqual.qualification.lexicon import LANGUAGES, Lexicon, lexicon
from leadqual.qualification.located.tokens import tokens

UNKNOWN = "?"


@lru_cache(maxsize=2048)
def scores(text: str) -> tuple[int, ...]:
    """How many words of the folded text each of LANGUAGES knows, in their order; small words count thrice."""
    weights = _weights()
    found = [weights[token.word] for token in tokens(text) if token.word in weights]
    if "¿" in text or "¡" in text:  # marks of Spanish alone
        found.append(tuple(8 * (name == "es") for name in LANGUAGES))
    return tuple(map(sum, zip(*found, strict=True))) if found else (0,) * len(LANGUAGES)


@lru_cache(maxsize=1)
def _weights() -> dict[str, tuple[int, ...]]:
    """What each word says for each of LANGUAGES."""
    lexicons = [lexicon(name) for name in LANGUAGES]
    everything = {word for one in lexicons for word in one.vocabulary | one.known if word.isalpha()}
    return {word: tuple(_weight(one, word) for one in lexicons) for word in everything}


def _weight(one: Lexicon, word: str) -> int:
    return 3 * (word in one.known) + (word in one.vocabulary)


def _foreign_script(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return False
    strange = sum(1 for c in letters if not unicodedata.name(c, "").startswith("LATIN"))
    return strange * 2 > len(letters)


_SURE = 7  # one small word alone may be another language's: "prima"


def language(text: str, around: str = "") -> str:
    """The language of a folded text; `around` is what was said before it, for short answers.

    UNKNOWN for another script, and for four words or more of which no language of ours knows a single one.
    """
    return language_among(text, scores(around) if around else _NOTHING)


_NOTHING = (0,) * len(LANGUAGES)


@lru_cache(maxsize=2048)
def language_among(text: str, around: tuple[int, ...]) -> str:
    """The language of a folded text where what was said before it has these scores."""
    if not text.isascii() and _foreign_script(text):
        return UNKNOWN
    own = scores(text)
    best = max(own)
    size = sum(1 for token in tokens(text) if token.word.isalpha())
    if best >= 2 * size and best >= 8 and own.count(best) == 1:
        return LANGUAGES[own.index(best)]
    if size >= 3 and best >= _SURE and own[around.index(max(around))] * 3 < best * 2:
        around = _NOTHING  # said in a language that this is not
    joint = [mine * 3 + theirs for mine, theirs in zip(own, around, strict=True)]
    top = max(joint)
    if best == 0 and size >= 4 and not text.isascii() and top == 0:
        return UNKNOWN
    return LANGUAGES[joint.index(top)] if top else "en"
