"""A comma that parts no clauses: "Portland, OR". Pure."""

from __future__ import annotations

from leadqual.qualification.lexicon.regions import ABBREVIATED, NAMED, WORDS
from leadqual.qualification.located.text import Folded
from leadqual.qualification.located.tokens import Token


def parts_a_place(words: tuple[Token, ...], folded: Folded, comma: int, language: str) -> bool:
    """Whether a state or country stands behind the comma at a token, and a town may stand before it."""
    if words[comma].word != "," or comma + 1 >= len(words) or comma == 0:
        return False
    word, after = words[comma + 1], words[comma + 2].word if comma + 2 < len(words) else ""
    if word.word not in ABBREVIATED and word.word not in NAMED or not words[comma - 1].word.isalpha():
        return False
    if after == "," and words[comma + 1].word in NAMED and not _large(folded, words[comma - 1]):
        return False
    return _large(folded, word) or language == "en" and word.word in ABBREVIATED - WORDS


def _large(folded: Folded, token: Token) -> bool:
    return folded.original[folded.starts[token.start]].isupper()
