"""Quotation marks in a message, and what stands between them. Pure."""

from __future__ import annotations

from leadqual.qualification.lexicon import Mark
from leadqual.qualification.located.tokens import Token


def quotations(words: tuple[Token, ...]) -> tuple[tuple[int, int], ...]:
    at = [i for i, token in enumerate(words) if token.word == '"']
    return tuple((first + 1, last) for first, last in zip(at[::2], at[1::2], strict=False))


def unquoted(words: tuple[Token, ...], tags: dict[str, list[Mark]]) -> dict[str, list[Mark]]:
    """Send "start without me" to Ada: what stands in quotation marks says nothing of the words around it."""
    quotes = quotations(words)
    if not quotes or not _is_said_around(words, quotes):
        return tags
    return {
        tag: marks
        if tag in _HEARD_IN_QUOTES
        else [m for m in marks if not any(a <= m.first and m.last <= b for a, b in quotes)]
        for tag, marks in tags.items()
    }


_HEARD_IN_QUOTES = frozenset(("inject", "order", "sarcasm", "source"))


def _is_said_around(words: tuple[Token, ...], quotes: tuple[tuple[int, int], ...]) -> bool:
    quoted = {k for first, last in quotes for k in range(first, last)}
    return any(token.word[0].isalnum() for k, token in enumerate(words) if k not in quoted)
