"""Words written with a capital, in the message as it was typed. Pure."""

from __future__ import annotations

from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.words_dates import TAGS


def is_large(at: Analysis, k: int) -> bool:
    return 0 <= k < len(at.tokens) and at.folded.original[at.folded.starts[at.tokens[k].start]].isupper()


def all_large(at: Analysis, first: int, last: int) -> bool:
    """Whether each word of tokens [first, last) is written so; figures and marks are no words."""
    return all(is_large(at, k) for k in range(first, last) if at.word(k).isalpha())


def joins_a_name(at: Analysis, first: int, last: int) -> bool:
    """ "Lund" of "Lund & Sons", and no "Calgary & fly on to Halifax"."""
    beside = [far for sign, far in ((last, last + 1), (first - 1, first - 2)) if at.word(sign) == "&"]
    return any(is_large(at, far) for far in beside) or bool(beside) and at.folded.original.islower()


def is_written_as_name(at: Analysis, first: int) -> bool:
    """ "Amarillo", "Violet": a word that a capital inside a sentence makes a name."""
    return at.language != "de" and first > at.sentence(first)[0] and is_large(at, first)


def is_in_a_name(at: Analysis, first: int, last: int) -> bool:
    """Figures among words written so: the theatres "Walnut Creek 14", "Century 20 Oakridge"."""
    begin, end = at.clause(first)
    if at.language != "en" or last - first > 1 or not at.word(first).isdigit():
        return False
    before = [k for k in range(max(begin, first - 2), first) if _is_of_a_name(at, k)]
    behind = last < end and _is_of_a_name(at, last)
    goes_on = at.word(last) in _PLACED or last == end
    return first - 1 in before and len(before) + behind + (goes_on and at.word(first - 2) in _LEADS) > 1


_PLACED = frozenset(("in", "at", "on", ".", "!", "?"))
_LEADS = frozenset(("for", "see", "by", "at", "play"))  # "seats for Maroon 5 in Toronto"


def _is_of_a_name(at: Analysis, k: int) -> bool:
    inside = k > at.sentence(k)[0] and at.word(k).isalpha()
    return inside and len(at.word(k)) > 1 and is_large(at, k) and at.word(k) not in TAGS
