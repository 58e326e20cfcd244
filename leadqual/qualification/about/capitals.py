"""Words written with a capital, in the message as it was typed. Pure."""

from __future__ import annotations

from leadqual.qualification.located.clauses import Analysis


def is_large(at: Analysis, k: int) -> bool:
    return 0 <= k < len(at.tokens) and at.folded.original[at.folded.starts[at.tokens[k].start]].isupper()


def all_large(at: Analysis, first: int, last: int) -> bool:
    """Whether each word of tokens [first, last) is written so; figures and marks are no words."""
    return all(is_large(at, k) for k in range(first, last) if at.word(k).isalpha())


def is_written_as_name(at: Analysis, first: int) -> bool:
    """ "Amarillo", "Violet": a word that a capital inside a sentence makes a name."""
    return at.language != "de" and first > at.sentence(first)[0] and is_large(at, first)
