"""Every number that stands in a text, in digits or words. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.readers.joining import AND, BETWEEN
from leadqual.qualification.readers.numerals import in_digits
from leadqual.qualification.readers.quantity import Quantity, whole
from leadqual.qualification.readers.spelled import (
    in_thousands,
    in_words,
    is_ordinal,
    ordinal_word,
    thousands_in,
)
from leadqual.qualification.readers.tokens import Tokens, scan
from leadqual.qualification.readers.words_numbers import ATOMS
from leadqual.qualification.readers.words_ordinals import ORDINALS

MOST = 150  # numbers read in one message; a pasted table is no answer


@lru_cache(maxsize=2048)
def find_quantities(text: str, odd: tuple[int, ...] = ()) -> tuple[Quantity, ...]:
    """The numbers of a folded text in order; treat them as read-only, they are shared."""
    tokens = scan(text)
    found: list[Quantity] = []
    i, n = 0, len(tokens.words)
    words = tokens.words
    while i < n and len(found) < MOST:
        word = words[i]
        quantity = None
        if word[0].isdecimal() and not _squares(tokens, i):
            quantity = in_digits(tokens, i, odd)
        elif word in ATOMS:
            quantity = ordinal_word(tokens, i) or in_words(tokens, i)
        elif word.endswith("ish") and word[:-3] in ATOMS:
            quantity = Quantity(i, i, whole(ATOMS[word[:-3]].value), hedged=True)
        elif word in ORDINALS and is_ordinal(tokens, i):
            quantity = ordinal_word(tokens, i)
        elif len(word) > 6 and (value := thousands_in(word)):
            quantity = in_thousands(tokens, i, value)
        if quantity is None:
            i += 1
            continue
        if found and _adds_to(tokens, found[-1], quantity):
            found[-1].value, found[-1].last = whole(found[-1].value + quantity.value), quantity.last
        else:
            found.append(quantity)
        i = quantity.last + 1
    return tuple(found)


def _squares(tokens: Tokens, i: int) -> bool:
    """The 2 of "70 m²"."""
    unit = tokens.word(i - 1)
    measured = unit in ("m", "km", "cm", "ft") and tokens.word(i - 2)[:1].isdecimal()
    return measured and tokens.words[i] in ("2", "3") and tokens.touches(i)


def _adds_to(tokens: Tokens, left: Quantity, right: Quantity) -> bool:
    """ "1 million and 200 thousand", "5 thousand 500"."""
    gap = tokens.words[left.last + 1 : right.first]
    if left.scale < 1000 or right.value >= left.scale or {left.kind, right.kind} != {"number"}:
        return False
    if left.value % left.scale or tokens.word(left.first - 1) in BETWEEN:
        return False
    return not gap or (len(gap) == 1 and gap[0] in AND and gap[0] != "-" and 1 < right.scale < left.scale)
