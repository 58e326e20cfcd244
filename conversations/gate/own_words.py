"""The words and numbers of a text as its own language has them. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import Token, plain
from leadqual.qualification.readers.base import Reading

from .lexicon import ACCENTED, Words

_SHOUTED = ("US", "IT")  # no pronouns
_HANGING = {"se": "-", "vous": "rendez-"}  # "liga-se" is no "if", nor "rendez-vous" you
_IGNORED = ("article", "url", "email", "phone")


def own_words(at: Analysis, language: str) -> Iterator[Token]:
    """The tokens with the words as this language has them: "im" is "i am" in English only, "é" is no "e"."""
    text, joined = at.folded.text, ""
    for k, token in enumerate(at.tokens):
        raw = text[token.start : token.end]
        following = at.tokens[k + 1] if k + 1 < len(at.tokens) else None
        if joined:
            joined = ""
            yield token._replace(word="'")
        elif (
            language != "en"
            and following
            and token.end == following.start
            and _is_short(text, token, following)
        ):
            joined = text[token.start : following.end]
            yield token._replace(word=joined)
        elif raw in _HANGING and text[: token.start].endswith(_HANGING[raw]):
            yield token._replace(word="'")
        elif at.folded.source(token.start, token.end) in _SHOUTED:
            yield token._replace(word=raw + raw)
        elif raw in ACCENTED:
            yield token._replace(word=raw)
        else:
            foreign = language != "en" and len(raw) <= 3 and raw.isalpha() and token.word != raw
            yield token._replace(word=plain(raw)) if foreign else token


def _is_short(text: str, token: Token, following: Token) -> bool:
    """Whether two tokens are one word that English writes for two."""
    return text[token.start : following.end].isalpha() and text[token.end - 1].isalpha()


def is_number(reading: Reading, at: Analysis, lexicon: Words) -> bool:
    """Whether it is a number in this language: "siete" is seven in Spanish and "are" in Italian."""
    text = at.folded.text[reading.start : reading.end]
    first, last = at.token_span(reading.start, reading.end)
    if {at.word(first - 1), at.word(last)} & lexicon["thanks"]:  # "mille grazie"
        return False
    if reading.role == "ordinal" and text == "prima" and text in lexicon["courtesy"]:
        return False
    return reading.role not in _IGNORED and reading.value is not None and text not in lexicon.heads
