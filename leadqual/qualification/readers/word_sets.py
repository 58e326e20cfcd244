"""Sets of words and phrases written as plain text. Pure."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text that lists them with white space between."""
    return frozenset(text.split())


def phrases(*texts: str) -> frozenset[str]:
    """The phrases of texts that list them with bars between."""
    return frozenset(" ".join(phrase.split()) for text in texts for phrase in text.split("|")) - {""}
