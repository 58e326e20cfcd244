"""The agent's own sentences, one file per language. What the company wrote (greeting, closing, knowledge,
questions) is said as it is, but for a closing's thank-you that comes a second time (thanks.py); see
leadqual/qualification/fields.py for questions in several languages."""

from __future__ import annotations

from collections.abc import Mapping

from . import de, en, es, fr, it, nl, pt
from .shape import Words

__all__ = ["WORDS", "Words", "words_in"]

WORDS: Mapping[str, Words] = {
    "en": en.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "pt": pt.WORDS,
    "it": it.WORDS,
    "nl": nl.WORDS,
}


def words_in(language: str) -> Words:
    """Of a tag such as pt-BR those of its language; English where there are none."""
    return WORDS.get(language.partition("-")[0].lower(), en.WORDS)
